// What can be practised: a list of all, loaded first, and the questions of a section, loaded when one of them is asked.
const body = document.querySelector('[data-index]')
const index = new URL(body.dataset.index, location.href)
export const root = new URL('..', index)

const loads = new Map()

/** A file of the guide, checked for news. A load that fails may be tried again. */
function load(address) {
  const url = new URL(address, root).href
  if (!loads.has(url)) {
    loads.set(
      url,
      fetch(url, {cache: 'no-cache'})
        .then(answer => {
          if (!answer.ok) throw new Error(String(answer.status))
          return answer.json()
        })
        .catch(() => {
          loads.delete(url)
          throw new Error('The questions could not be loaded. Are you offline?')
        })
    )
  }
  return loads.get(url)
}

/**
 * Every page that can be practised, in the order of the guide.
 *
 * @returns {Promise<{url: string, title: string, kind: string, level: string, roles: string[], cards: string[],
 *   graded: string[], quiz: string[], turns: number, section: {file: string, url: string, title: string}}[]>}
 */
export async function pages() {
  const {sections} = await load(index)
  return sections.flatMap(section => section.pages.map(page => ({...page, section})))
}

/** What a page asks: its cards, quiz and exercises with their texts. */
export async function questions(page) {
  return (await load(page.section.file))[page.url] ?? null
}

/** The pages of a choice: of a section and those below it, asked of a role, at a level. */
export const chosen = (all, {section, role, level}) =>
  all.filter(
    page =>
      (!section || page.section.url.startsWith(section)) &&
      (!role || page.roles.includes(role)) &&
      (!level || page.level === level)
  )

/** The address of a page, or of a part of it. */
export const address = (page, part = '') => new URL(page.url, root).href + (part && '#' + part)

/** The guide's own HTML as nodes: no script of it can run, its links lead on from its page, its ids stay behind. */
export function nodes(html, page) {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body
  const base = address(page)
  for (const it of parsed.querySelectorAll('[href]'))
    it.setAttribute('href', new URL(it.getAttribute('href'), base).href)
  for (const it of parsed.querySelectorAll('[src]')) it.setAttribute('src', new URL(it.getAttribute('src'), base).href)
  for (const it of parsed.querySelectorAll('[id]:not(svg *)')) it.removeAttribute('id')
  for (const it of parsed.querySelectorAll('.does, .anchor')) it.remove()
  return [...parsed.childNodes].map(it => document.adoptNode(it))
}

/** Numbers from 0 to 1, the same for the same seed. (Mulberry32, T. Ettinger 2017, public domain.) */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Elements in an order that goes by the numbers. */
export function shuffled(elements, numbers) {
  const all = [...elements]
  for (let i = all.length - 1; i > 0; i--) {
    const at = Math.floor(numbers() * (i + 1))
    ;[all[i], all[at]] = [all[at], all[i]]
  }
  return all
}
