// What a reader has done: kept in this browser only, sent nowhere. Every page that marks something goes through here.
//
//   import {progress} from './progress.js'
//   progress.get('question', 'ai/algorithms/k-means/#how-would-you-choose-k')   // 'known', 'not-yet' or undefined
//   await progress.set('exercise', 'ai/algorithms/k-means/#turn-1', {passed: true})
//
// Kinds and their ids (an address from the root of the site):
//   page      'ai/algorithms/k-means/'            true: read
//   question  'ai/algorithms/k-means/#<slug>'     'known' | 'not-yet'
//   card      the same id as the question         the schedule, see fsrs.js
//   quiz      'ai/algorithms/k-means/#<quiz id>'  {chosen: index, right: boolean}
//   exercise  'ai/algorithms/k-means/#turn-1'     any plain value
//   plan, mock                                    any plain value under an id of their own
//
// Entries lie in two slots of localStorage, each line with a checksum (progress-text.js). Tabs merge entry by entry:
// the later one wins, and nobody writes without having read what another tab wrote, under a Web Lock where there is
// one.
import {VERSION, decode, encode, entry, fits} from './progress-text.js'
import {tell} from './notice.js'

/** Why something is not kept. `code` is 'blocked', 'full', 'newer' or 'unfit'; `message` is for the reader. */
export class NotKept extends Error {
  constructor(code) {
    super(SENTENCES[code])
    this.code = code
  }
}

const SENTENCES = {
  blocked:
    'This browser does not let this site keep anything. Your marks last until this tab is closed; ' +
    'export them on the progress page to keep them.',
  full:
    'This browser’s storage for this site is full. Your last answer lasts until this tab is closed; ' +
    'export your progress, then make room.',
  newer: 'Your progress was written by a newer version of this site. Reload the page; until then nothing new is kept.',
  unfit: 'This answer cannot be kept.'
}
const REPAIRED = 'One of the two copies of your progress was damaged. The other was whole: nothing is lost.'
const RESCUED =
  'Both copies of your progress were damaged. All that could be read is here, and the damaged copies are ' +
  'kept aside; the progress page has them.'

const place = new URL('..', import.meta.url).pathname
const SLOTS = ['a', 'b'].map(slot => `progress:${place}:${slot}`),
  ASIDE = `progress:${place}:damaged`

const entries = new Map(),
  listeners = new Set(),
  told = new Set()
let cleared = 0,
  trouble = '',
  waiting = null,
  seen = []

const key = (kind, id) => kind + ' ' + id
const later = (a, b) => a.time > b.time || (a.time === b.time && a.line > b.line)

function changed(it, value) {
  for (const listener of listeners) listener({kind: it.kind, id: it.id, value})
}

/** Takes what another copy has and this one lacks. */
function merge(other) {
  if (other.cleared > cleared) {
    cleared = other.cleared
    for (const [name, it] of entries) {
      if (it.time > cleared) continue
      entries.delete(name)
      changed(it, undefined)
    }
  }
  for (const it of other.entries) {
    const name = key(it.kind, it.id),
      mine = entries.get(name)
    if (it.time <= cleared || (mine && !later(it, mine))) continue
    entries.set(name, it)
    changed(it, it.value ?? undefined)
  }
}

/** Takes into memory what the slots hold. Tells whether they lack something that is here. */
function load() {
  let texts
  try {
    texts = SLOTS.map(slot => localStorage.getItem(slot) ?? '')
  } catch (forbidden) {
    trouble = 'blocked'
    return false
  }
  const fresh = texts.filter((text, i) => text && text !== seen[i])
  const copies = fresh.map(text => decode(text))
  if (copies.some(it => it.version > VERSION)) {
    trouble = 'newer'
    say(SENTENCES.newer)
    return false
  }
  copies.forEach(merge)
  seen = texts
  const whole = copies.filter(it => it.version && !it.bad && it.entries.length >= it.count)
  if (whole.length < copies.length) damage(fresh, whole.length > 0 || fresh.length < texts.filter(Boolean).length)
  const text = encode([...entries.values()], cleared)
  return texts.some(it => it !== text) && (entries.size > 0 || cleared > 0 || fresh.length > 0)
}

function damage(texts, mended) {
  say(mended ? REPAIRED : RESCUED)
  if (mended || localStorage.getItem(ASIDE)) return
  try {
    localStorage.setItem(ASIDE, texts.join('\n'))
  } catch (full) {
    trouble = 'full'
  }
}

/** Writes both slots, after reading what other tabs wrote. */
function write() {
  if (trouble !== 'newer') load()
  if (trouble === 'newer' || trouble === 'blocked') throw new NotKept(trouble)
  const text = encode([...entries.values()], cleared)
  try {
    for (const slot of SLOTS) {
      localStorage.setItem(slot, text)
      if (localStorage.getItem(slot) !== text) throw new Error(slot)
    }
  } catch (refused) {
    trouble = 'full'
    throw new NotKept(trouble)
  }
  seen = [text, text]
  trouble = ''
}

/** Writes once for all that is set in this turn. */
function keep() {
  const commit = () => {
    waiting = null
    write()
  }
  waiting ??= (navigator.locks ? navigator.locks.request(SLOTS[0], commit) : Promise.resolve().then(commit)).catch(
    fault => {
      say(fault.message)
      throw fault
    }
  )
  return waiting
}

/** Tells the reader; what cannot be helped, once. */
function say(text) {
  if (text !== SENTENCES.full && told.has(text)) return
  told.add(text)
  tell(text)
}

export const progress = {
  /** The value, or undefined where there is none. */
  get: (kind, id) => entries.get(key(kind, id))?.value ?? undefined,

  /**
   * Sets a value; null takes it away. It counts at once in this tab. The promise resolves when both slots hold it, and
   * rejects with a NotKept when they do not: by then the reader has been told, and a caller need say no more.
   */
  async set(kind, id, value) {
    if (!fits(kind, id, value)) throw new NotKept('unfit')
    const name = key(kind, id)
    const it = entry(kind, id, Math.max(Date.now(), (entries.get(name)?.time ?? cleared) + 1), value)
    entries.set(name, it)
    changed(it, value ?? undefined)
    return keep()
  },

  /** All values of a kind: a Map from id to value. */
  all(kind) {
    const all = new Map()
    for (const it of entries.values()) if (it.kind === kind && it.value !== null) all.set(it.id, it.value)
    return all
  },

  /** Calls `listener({kind, id, value})` at every change, by this tab or another; gives a function that ends it. */
  subscribe(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  /** What keeps progress from being kept: '' for nothing, else the code of a NotKept. */
  get trouble() {
    return trouble
  },

  /** The whole progress as a text, which importText reads. */
  exportText: () => encode([...entries.values()], cleared),

  /**
   * Merges an exported text into what is here, the later of two answers winning; what a reset took away comes back.
   *
   * @returns {Promise<{taken: number, left: number}>} entries taken, and lines that were damaged or not understood
   * @throws Error with a sentence for the reader where it is no progress at all
   */
  async importText(text) {
    const {read} = await import('./progress-file.js')
    const {taken, left} = read(text, cleared, (kind, id) => entries.has(key(kind, id)))
    merge({cleared: 0, entries: taken})
    await keep()
    return {taken: taken.length, left}
  },

  /** Forgets everything, in every tab. */
  clear() {
    let last = Date.now()
    for (const it of entries.values()) last = Math.max(last, it.time)
    merge({cleared: last, entries: []})
    return keep()
  },

  /** What was kept aside because both copies were damaged; null for nothing. */
  damaged() {
    try {
      return localStorage.getItem(ASIDE)
    } catch (forbidden) {
      return null
    }
  }
}

function refresh() {
  if (load()) keep().catch(known => known)
}

addEventListener('storage', event => {
  if (event.key === null || SLOTS.includes(event.key)) refresh()
})
addEventListener('pageshow', event => {
  if (event.persisted) refresh()
})
addEventListener('pagehide', () => {
  if (waiting && !trouble) write()
})
refresh()
