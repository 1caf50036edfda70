// Finds passages of the guide. Loaded by find.js when the search opens; it loads the index, and of its other files those
// that a query needs, by script elements. Texts of queries and of the index reach the page as text only.
(() => {
  const box = self.whiteboardSearch
  const {root, dialog, input} = box
  const list = dialog.querySelector('[role=listbox]'), status = dialog.querySelector('[role=status]')
  const SHOWN = 8, OF_A_PAGE = 3, WORDS = 8, AROUND = 190, MEANT = 12
  const WEIGHT = [1, 1.6, 4, 10], EXACT = 1, PLURAL = 0.9, PREFIX = 0.7, TYPO = 0.45, INHERITED = 0.5, NEAR = 0.1

  // --- files ---------------------------------------------------------------------------------------------------------

  const files = new Map()
  const given = new Map()
  let index = null

  function script(address) {
    return new Promise((done, fail) => {
      const element = document.createElement('script')
      element.src = root + 'search/' + address
      element.onload = () => { element.remove(); done() }
      element.onerror = () => { element.remove(); fail(new Error(address)) }
      document.head.append(element)
    })
  }

  box.put = (name, lines) => given.set(name, lines)
  box.index = raw => { index = read(raw) }

  /** A file of the index: its lines, through `parse`, once. */
  function file(name, parse) {
    let loading = files.get(name)
    if (!loading) {
      loading = script(name).then(() => {
        if (!given.has(name)) throw new Error(name)
        const lines = parse(given.get(name))
        given.delete(name)
        return lines
      })
      loading.catch(() => files.delete(name))
      files.set(name, loading)
    }
    return loading
  }

  /** Begins anew where the index is older than the files that are there: the guide has been published again. */
  async function fresh() {
    files.clear()
    index = null
    await script('index.js?' + Date.now())
  }

  const rows = text => text.split('\n').slice(0, -1)

  function read(raw) {
    const pairs = text => new Map(text.split(' ').reduce((all, it, i, words) => i % 2 ? all : [...all, [it, words[i + 1]]], []))
    const operators = pairs(raw.operators)
    let first = 0
    const pages = rows(raw.pages).map(row => {
      const [url, title, crumb, count] = row.split('\t')
      const page = {url, title, crumb: raw.crumbs[crumb], first, count: +count}
      first += page.count
      return page
    })
    const named = text => rows(text).map(row => row.split(' '))
    return {folds: pairs(raw.folds), names: new Map([...pairs(raw.greek), ...operators]), longest: raw.longest,
      word: new RegExp(`[${[...operators.keys()].join('')}]|${RUN}(?:[-_\u2010\u2011]${RUN})*`, 'gu'),
      stops: new Set(raw.stops.split(' ')), pages, passages: first, terms: named(raw.terms), words: named(raw.words)[0]?.[1],
      texts: named(raw.texts).map(([passage, name]) => [+passage, name])}
  }

  // --- words: the rules of Tokens.java ---------------------------------------------------------------------------------

  const RUN = '(?:(?![\u1d62-\u1d6a\u2090-\u209c\u2c7c])[\\p{L}\\p{N}\\p{M}])+'
  const MARKS = /\p{M}/gu, LETTER = /[\p{L}\p{Nd}]/u, UPPER = /\p{Lu}/u, LOWER = /\p{Ll}/u

  const fold = part => [...part.toLowerCase()].map(c => index.folds.get(c) ?? c).join('').slice(0, index.longest)

  /** The terms of a word: joined, then its parts, where it has more than one. */
  function terms(word) {
    const s = [...word.normalize('NFKD').replace(MARKS, '')]
    const parts = []
    let part = '', symbol = false, wide = false, stretch = 0, previous = ''
    const flush = () => {
      if (part) parts.push(fold(part))
      part = ''
    }
    s.forEach((c, i) => {
      const name = index.names.get(c.toLowerCase()), letter = LETTER.test(c), next = s[i + 1]
      const plural = next === 's' && i + 2 === s.length
      const turns = UPPER.test(c) && (!UPPER.test(previous) || next !== undefined && LOWER.test(next) && !plural)
      if (name || !letter || turns) flush()
      stretch = letter ? stretch + 1 : 0
      wide ||= stretch > 1
      if (name) {
        symbol = true
        parts.push(name)
      } else if (letter) part += c
      previous = c
    })
    flush()
    if (parts.length > 1 && wide && !symbol) parts.unshift(parts.join('').slice(0, index.longest))
    return parts
  }

  box.terms = text => [...text.matchAll(index.word)].flatMap(it => terms(it[0]))

  // --- terms of the index ------------------------------------------------------------------------------------------------

  function parseTerms(text) {
    let before = ''
    return rows(text).map(row => {
      const tab = row.indexOf('\t')
      before = before.slice(0, row.charCodeAt(0) - 48) + row.slice(1, tab)
      return {term: before, postings: row.slice(tab + 1), decoded: null}
    })
  }

  /** The terms without what they lead to. */
  function parseWords(text) {
    let before = ''
    return rows(text).map(row => before = before.slice(0, row.charCodeAt(0) - 48) + row.slice(1))
  }

  const DIGIT = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((c, i) => [c.charCodeAt(0), i]))

  /** Passages and weights, flat: see Postings.java. */
  function decode(entry) {
    if (entry.decoded) return entry.decoded
    const out = []
    let passage = 0, value = 0, shift = 0
    for (let i = 0; i < entry.postings.length; i++) {
      const digit = DIGIT.get(entry.postings.charCodeAt(i))
      value += (digit & 31) << shift
      shift += 5
      if (digit > 31) continue
      passage += value >> 2
      out.push(passage, value & 3)
      value = shift = 0
    }
    return entry.decoded = out
  }

  /** Every entry of the files that may hold a term with one of the prefixes. */
  async function entries(prefixes) {
    const wanted = index.terms.filter(([first], i) => {
      const next = index.terms[i + 1]?.[0]
      return prefixes.some(it => (next === undefined || next > it) && first <= it + '\uffff')
    })
    const lists = await Promise.all(wanted.map(([, name]) => file(name, parseTerms)))
    return lists.flat()
  }

  /** Whether some beginning of the term is within one insertion, deletion, substitution or swap of the word. */
  function slip(word, term) {
    let i = 0
    while (i < word.length && word[i] === term[i]) i++
    const rest = word.slice(i)
    return rest === '' || term.startsWith(rest.slice(1), i + 1) || term.startsWith(rest, i + 1) || term.startsWith(rest.slice(1), i)
      || rest.length > 1 && term.startsWith(rest[1] + rest[0] + rest.slice(2), i)
  }

  /** The entries that a word may mean, each with how near it is. Slips are thought of where nothing else is found. */
  async function meanings(word, guess) {
    const right = entry => {
      if (entry.term === word) return EXACT
      if (word.endsWith('s') && word.length > 3 && entry.term === word.slice(0, -1)) return PLURAL
      return word.length > 1 && entry.term.startsWith(word) ? PREFIX : 0
    }
    const near = (all, how) => all.map(entry => ({entry, nearness: how(entry)})).filter(it => it.nearness)
    const found = near(await entries(word.length > 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word]), right)
    if (found.length || !guess || word.length < 4) return found
    const typo = entry => slip(word, entry.term) ? TYPO * (Math.abs(entry.term.length - word.length) < 2 ? 1 : PREFIX) : 0
    const likely = near(await entries([word[0], word[1] + word[0], word.slice(1, 3)]), typo)
    if (likely.length || !index.words) return likely
    const meant = (await file(index.words, parseWords)).filter(term => slip(word, term)).slice(0, MEANT)
    return meant.length ? near((await entries(meant)).filter(it => meant.includes(it.term)), typo) : []
  }

  // --- ranking -----------------------------------------------------------------------------------------------------------

  /** Scores by passage of all that a word may mean, with the terms that matched. */
  async function matches(word, guess = true) {
    const scores = new Map(), matched = new Set()
    for (const {entry, nearness} of await meanings(word, guess)) {
      matched.add(entry.term)
      const list = decode(entry)
      for (let i = 0; i < list.length; i += 2) {
        const score = WEIGHT[list[i + 1]] * nearness
        if (score > (scores.get(list[i]) ?? 0)) scores.set(list[i], score)
      }
    }
    return {scores, matched}
  }

  function join(into, from) {
    for (const [passage, score] of from.scores) if (score > (into.scores.get(passage) ?? 0)) into.scores.set(passage, score)
    for (const term of from.matched) into.matched.add(term)
  }

  /** The words of a query: `k-means` is one, and so is `k means` where the guide has it joined. */
  async function asked(query) {
    const words = [...query.matchAll(index.word)].map(it => terms(it[0])).filter(it => it.length).slice(0, WORDS)
    const plain = words.filter(it => !index.stops.has(it[0]) && (it[0].length > 1 || words.length === 1))
    const used = plain.length ? plain : words.slice(-1)
    const hits = await Promise.all(used.map(async parts => {
      if (parts.length === 1) return matches(parts[0])
      const hit = await matches(parts[0], false)
      if (parts.slice(1).every(it => it.length > 2)) join(hit, await together(parts.slice(1)))
      return hit.scores.size ? hit : matches(parts[0])
    }))
    for (let i = 0; i + 1 < words.length; i++) {
      const pair = {scores: new Map(), matched: new Set()}, term = words[i][0] + words[i + 1][0]
      const known = (await entries([term])).find(it => it.term === term)
      if (!known) continue
      pair.matched.add(term)
      const decoded = decode(known)
      for (let at = 0; at < decoded.length; at += 2) pair.scores.set(decoded[at], WEIGHT[decoded[at + 1]])
      for (const one of [words[i], words[i + 1]]) if (used.includes(one)) join(hits[used.indexOf(one)], pair)
    }
    return hits
  }

  /** All parts of a word, each for itself, in one passage. */
  async function together(parts) {
    const [first, ...others] = await Promise.all(parts.map(it => matches(it)))
    const scores = new Map()
    for (const [passage, score] of first.scores) {
      if (others.every(it => it.scores.has(passage))) scores.set(passage, score * PLURAL)
    }
    return {scores, matched: new Set([first, ...others].flatMap(it => [...it.matched]))}
  }

  function pageOf(passage) {
    let low = 0, high = index.pages.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (index.pages[middle].first <= passage) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The best passages. A word of the title counts for every passage of the page that has another one. */
  function rank(hits) {
    const rarity = hits.map(it => Math.log(1 + index.passages / Math.max(1, it.scores.size)))
    const all = new Set(hits.flatMap(it => [...it.scores.keys()]))
    const ranked = [...all].map(passage => {
      const page = pageOf(passage)
      let score = 0, words = 0
      hits.forEach((hit, i) => {
        const own = hit.scores.get(passage), first = index.pages[page].first
        const title = passage === first ? 0 : hit.scores.get(first) ?? 0
        if (own || title >= WEIGHT[3] * TYPO * PREFIX) words++
        score += rarity[i] * (own ? own + title * NEAR : title * INHERITED)
      })
      return {passage, page, score, words}
    })
    const most = ranked.reduce((most, it) => Math.max(most, it.words), 0)
    const best = ranked.filter(it => it.words === most).sort((a, b) => b.score - a.score || a.passage - b.passage)
    const perPage = new Map()
    const shown = best.filter(it => {
      perPage.set(it.page, (perPage.get(it.page) ?? 0) + 1)
      return perPage.get(it.page) <= OF_A_PAGE
    }).slice(0, SHOWN)
    return {shown, count: best.length, whole: most === hits.length}
  }

  // --- texts ---------------------------------------------------------------------------------------------------------------

  const slug = text => text.trim().toLowerCase().replace(/[^\p{L}\p{Nd}\p{Mn}\p{Mc} _-]/gu, '').replaceAll(' ', '-')

  async function told(result) {
    let at = index.texts.length - 1
    while (index.texts[at][0] > result.passage) at--
    const lines = await file(index.texts[at][1], rows)
    const page = index.pages[result.page]
    const line = lines[result.passage - index.texts[at][0]]
    const [id, heading, text] = line.split('\t')
    const address = root + page.url + (location.protocol === 'file:' ? 'index.html' : '')
    return {page, heading, text, address: heading ? address + '#' + encodeURIComponent(id || slug(heading)) : address}
  }

  /** Where the words of a query stand in a text. */
  function marks(text, hits) {
    const found = []
    for (const it of text.matchAll(index.word)) {
      const own = terms(it[0])
      const word = hits.findIndex(hit => own.some(term => hit.matched.has(term)))
      if (word >= 0) found.push({start: it.index, end: it.index + it[0].length, word})
    }
    return found
  }

  /** The stretch of a text that holds most of the words. */
  function stretch(text, found) {
    let best = 0, most = -1
    found.forEach((first, i) => {
      const inside = found.slice(i, i + 40).filter(it => it.end - first.start < AROUND)
      const worth = new Set(inside.map(it => it.word)).size * 100 + inside.length
      if (worth > most) [best, most] = [first.start, worth]
    })
    if (best < 60) return 0
    const sentence = text.slice(best - 60, best).search(/[.?!] (?=\S+ ?\S*$|\S)/)
    return sentence >= 0 ? best - 60 + sentence + 2 : text.indexOf(' ', best - 60) + 1
  }

  function marked(element, text, hits, around) {
    const found = marks(text, hits)
    const start = around ? stretch(text, found) : 0
    const end = around ? Math.min(text.length, start + 2 * AROUND) : text.length
    if (start > 0) element.append('\u2026 ')
    let done = start
    for (const it of found) {
      if (it.start < done || it.end > end) continue
      element.append(text.slice(done, it.start))
      const mark = document.createElement('mark')
      mark.textContent = text.slice(it.start, it.end)
      element.append(mark)
      done = it.end
    }
    element.append(text.slice(done, end))
    return element
  }

  // --- the list --------------------------------------------------------------------------------------------------------------

  let turn = 0, chosen = -1, saying, waiting = false

  function make(name, kind) {
    const element = document.createElement(name)
    element.className = kind
    return element
  }

  function option(it, hits, i) {
    const way = make('a', 'found')
    way.href = it.address
    way.id = 'finder-' + i
    way.tabIndex = -1
    way.setAttribute('role', 'option')
    way.setAttribute('aria-selected', 'false')
    const where = make('span', 'found-where')
    if (it.heading) marked(where, it.page.title, hits)
    else where.append(it.page.crumb || 'Page')
    way.append(where, marked(make('span', it.heading ? 'found-title' : 'found-title page'), it.heading || it.page.title, hits))
    if (it.text) way.append(marked(make('span', 'found-text'), it.text, hits, true))
    return way
  }

  function choose(i) {
    const options = list.children
    options[chosen]?.setAttribute('aria-selected', 'false')
    chosen = options.length ? (i + options.length) % options.length : -1
    if (chosen < 0) return input.removeAttribute('aria-activedescendant')
    options[chosen].setAttribute('aria-selected', 'true')
    options[chosen].scrollIntoView({block: 'nearest', behavior: 'instant'})
    input.setAttribute('aria-activedescendant', options[chosen].id)
  }

  /** Said once the reader has stopped typing, so that it does not talk into the words. */
  function say(text) {
    clearTimeout(saying)
    saying = setTimeout(() => { status.textContent = text }, 150)
  }

  function show(options, text) {
    list.replaceChildren(...options)
    list.scrollTop = 0
    input.setAttribute('aria-expanded', String(options.length > 0))
    chosen = -1
    choose(0)
    say(text)
  }

  async function answer(query) {
    const hits = await asked(query)
    const {shown, count, whole} = rank(hits)
    const options = (await Promise.all(shown.map(told))).map((it, i) => option(it, hits, i))
    const passages = `${count} ${count === 1 ? 'passage' : 'passages'}`
    const text = !count ? 'Nothing found. Try fewer words, or other ones.'
      : whole ? (count > shown.length ? `${passages}, the best ${shown.length} shown` : passages)
        : `No passage has all of these words. ${passages} with some of them`
    return [options, text]
  }

  async function search() {
    const mine = ++turn, query = input.value
    list.setAttribute('aria-busy', 'true')
    let result
    try {
      if (!index) await script('index.js')
      result = query.trim() ? await answer(query).catch(() => fresh().then(() => answer(query)))
        : [[], `${index.pages.length} pages, ${index.passages} passages`]
    } catch (lost) {
      result = [[], 'The index could not be loaded. Are you offline?']
    }
    if (mine !== turn) return
    show(...result)
    list.setAttribute('aria-busy', 'false')
    if (waiting) follow()
  }

  /** Opens what is chosen; while the answer is on its way, as soon as it is there. */
  function follow() {
    waiting = list.getAttribute('aria-busy') === 'true'
    if (!waiting) list.children[chosen]?.click()
  }

  input.addEventListener('input', () => {
    waiting = false
    search()
  })
  dialog.addEventListener('keydown', event => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') choose(chosen + (event.key === 'ArrowDown' ? 1 : -1))
    else if (event.key === 'Enter' && event.target === input) follow()
    else return
    event.preventDefault()
  })
  list.addEventListener('click', () => setTimeout(() => dialog.close()))
  search()
})()
