// Makes a plan of days from the list of pages. Nothing here asks the clock or the page: the same question has the same
// answer.

/** A page takes so many times its reading time: it is read, its questions are answered and its program is written. */
export const EFFORT = 3

/** Share of a day for cards, from the second day on; and every so many days one only repeats. */
const CARDS = 0.15, REPEAT_EVERY = 6

const GROUPS = {topic: 0, architecture: 0, system: 1, case: 1, process: 2, behavioural: 2, reference: 2}
const MOCK_MINUTES = 45

const effort = page => Math.max(10, Math.ceil(page.minutes * EFFORT / 5) * 5)

/** `2026-03-01` and five is `2026-03-06`; in UTC, so that no change of the clocks moves a day. */
export function day(date, plus) {
  return new Date(Date.parse(date + 'T00:00:00Z') + plus * 86_400_000).toISOString().slice(0, 10)
}

/** The pages of a role, with all that these build on. */
function wanted(pages, role) {
  const byUrl = new Map(pages.map(it => [it.url, it])), want = new Set()
  const add = page => {
    if (!page || want.has(page)) return
    want.add(page)
    page.before.forEach(url => add(byUrl.get(url)))
  }
  pages.filter(it => it.roles.includes(role)).forEach(add)
  return pages.filter(it => want.has(it))
}

/** How soon a page is due, by its level and by how early it names the role; what is built on is due as soon. */
function ranks(pages, role) {
  const named = page => page.roles.includes(role) ? page.roles.indexOf(role) : page.roles.length
  const rank = new Map(pages.map(it => [it.url, [it.level === 'Deep' ? 1 : 0, named(it)]]))
  for (let again = true; again;) {
    again = false
    for (const page of pages) {
      for (const before of page.before.map(url => rank.get(url)).filter(Boolean)) {
        rank.get(page.url).forEach((mine, i) => {
          if (before[i] <= mine) return
          before[i] = mine
          again = true
        })
      }
    }
  }
  return rank
}

/**
 * The pages in an order that reads what comes before first, core before deep, what the role
 * is asked first before the rest, and that keeps theory, the rounds that are
 * talked through and the questions about the candidate in step, so that no kind is left for a day that may not come.
 */
export function order(pages, role) {
  const open = wanted(pages, role), rank = ranks(open, role), ordered = [], placed = new Set()
  const inside = new Set(open.map(it => it.url))
  const total = [0, 0, 0], done = [0, 0, 0]
  for (const page of open) total[GROUPS[page.kind]] += effort(page)
  while (open.length) {
    const free = open.filter(it => it.before.every(url => placed.has(url) || !inside.has(url)))
    const behind = page => done[GROUPS[page.kind]] / total[GROUPS[page.kind]]
    const by = i => (a, b) => rank.get(a.url)[i] - rank.get(b.url)[i]
    const against = (a, b) => by(0)(a, b) || behind(a) - behind(b) || by(1)(a, b)
    const next = (free.length ? free : open).reduce((best, it) => against(it, best) < 0 ? it : best)
    ordered.push(next)
    placed.add(next.url)
    done[GROUPS[next.kind]] += effort(next)
    open.splice(open.indexOf(next), 1)
  }
  return ordered
}

/** The indices of the days with a mock interview: in the last part, evenly, never on the last day. */
function mockDays(days) {
  const count = days < 3 ? 0 : Math.min(6, Math.max(1, Math.floor(days / 5)))
  const last = days - 2, first = Math.max(1, Math.floor(days * 0.4))
  return new Set(Array.from({length: count}, (_, i) => Math.round(last - i * (last - first) / Math.max(1, count))))
}

/**
 * @param pages as in pages.json
 * @param ask   {role, days, hours, from}: the first day, and how many there are before the interview
 * @param read  addresses of pages that need no reading any more
 * @returns {days: [{date, items}], left: [url]}; an item is {type, minutes} with `url` for a page; `left` did not fit
 */
export function plan(pages, {role, days, hours, from}, read = new Set()) {
  const queue = order(pages, role).filter(it => !read.has(it.url)), mocks = mockDays(days)
  const result = []
  for (let i = 0; i < days; i++) {
    const whole = hours * 60, items = [], last = i === days - 1
    const repeats = last && days > 1 || (i + 1) % REPEAT_EVERY === 0
    let left = whole
    const add = (type, minutes, more) => {
      items.push({type, minutes, ...more})
      left -= minutes
    }
    if (mocks.has(i) && whole >= MOCK_MINUTES) add('mock', MOCK_MINUTES)
    if (repeats) {
      add('cards', Math.max(10, Math.round(left / 10) * 5))
      add('aloud', Math.max(10, Math.round(left / 5) * 5))
    } else {
      if (i > 0) add('cards', Math.max(10, Math.round(whole * CARDS / 5) * 5))
      let first = left >= whole / 2
      while (queue.length && (first || effort(queue[0]) <= left)) {
        const page = queue.shift()
        add('page', effort(page), {url: page.url})
        first = false
      }
      if (!queue.length && left >= 15) add('aloud', Math.max(10, Math.round(left / 5) * 5))
    }
    result.push({date: day(from, i), items})
  }
  return {days: result, left: queue.map(it => it.url)}
}
