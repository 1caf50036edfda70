// The text of a reader's progress: what a slot of the browser's storage holds, and what an exported file holds.
//
//   9ae11fb4 ["whiteboard-progress",1,0,2]
//   5d3f0c21 ["question","ai/algorithms/k-means/#how-would-you-choose-k",1732300000000,"known"]
//   77e0b1d8 ["page","ai/algorithms/k-means/",1732300000500,null]
//
// A line is the CRC-32 (IEEE 802.3) of its JSON in UTF-8, and the JSON. The first names the format, its version, the
// time of the last reset and the number of entries; every other is an entry: kind, id, time, value, where null stands
// for none. Since every line has a checksum, damage costs the lines that it hits and no other.
export const VERSION = 1
export const KINDS = ['page', 'question', 'quiz', 'card', 'exercise', 'plan', 'mock']

const NAME = 'whiteboard-progress',
  DEEPEST = 8,
  LONGEST = 100_000
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

const table = Uint32Array.from({length: 256}, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1
  return n
})

/** CRC-32 of a text in UTF-8, as eight digits. */
function sum(text) {
  let crc = ~0
  for (const byte of new TextEncoder().encode(text)) crc = table[(crc ^ byte) & 255] ^ (crc >>> 8)
  return (~crc >>> 0).toString(16).padStart(8, '0')
}

/** Plain JSON, not deep, no key that reaches a prototype. */
function plain(value, depth = 0) {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > DEEPEST) return false
  if (Array.isArray(value)) return value.every(it => plain(it, depth + 1))
  return (
    [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
    Object.keys(value).every(key => !FORBIDDEN.has(key) && plain(value[key], depth + 1))
  )
}

/** An id is the address of what it marks: the page's from the root of the site, with a fragment for a part of it. */
const named = id =>
  typeof id === 'string' &&
  /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029<>"'`]{1,300}$/u.test(id) &&
  !id.split(/[/#]/).some(part => FORBIDDEN.has(part))

/** What values of a kind look like; kinds that are not here may hold any plain value. */
const SHAPES = {
  page: it => it === true,
  question: it => it === 'known' || it === 'not-yet',
  quiz: it => Number.isInteger(it.chosen) && it.chosen >= 0 && it.chosen < 26 && typeof it.right === 'boolean',
  card: it =>
    [it.due, it.last, it.stability, it.difficulty, it.reps, it.lapses].every(Number.isFinite) &&
    ['learning', 'review', 'relearning'].includes(it.state) &&
    Number.isInteger(it.step) &&
    it.stability > 0 &&
    it.difficulty >= 1 &&
    it.difficulty <= 10 &&
    it.due >= 0 &&
    it.due < 1e14 &&
    it.last >= 0 &&
    it.last < 1e14
}

/** Whether the store keeps such an entry. */
export function fits(kind, id, value) {
  if (!KINDS.includes(kind) || !named(id)) return false
  if (value === null) return true
  return plain(value) && (SHAPES[kind]?.(value) ?? true) && JSON.stringify(value).length <= LONGEST
}

const line = it => {
  const json = JSON.stringify(it)
  return sum(json) + ' ' + json
}

/** An entry with the line that stands for it. */
export const entry = (kind, id, time, value) => ({kind, id, time, value, line: line([kind, id, time, value])})

/** The text of entries, reset last at the time `cleared`; the same for the same entries in any order. */
export const encode = (entries, cleared) =>
  [
    line([NAME, VERSION, cleared, entries.length]),
    ...entries.map(it => it.line).sort((a, b) => (a.slice(9) < b.slice(9) ? -1 : 1)),
    ''
  ].join('\n')

function read(text) {
  const json = text.slice(9)
  if (text[8] !== ' ' || text.slice(0, 8) !== sum(json)) return null
  try {
    return JSON.parse(json)
  } catch (broken) {
    return null
  }
}

/**
 * Reads a text. Never throws, and runs nothing of it.
 *
 * @returns {{version: number, cleared: number, count: number, entries: object[], bad: number}} version: 0 where no first
 *   line tells it; count: entries that there should be; bad: lines that are damaged or do not fit
 */
export function decode(text) {
  const all = {version: 0, cleared: 0, count: 0, entries: [], bad: 0}
  for (const row of text.split(/\r?\n/)) {
    if (!row) continue
    const it = row.length <= LONGEST * 2 ? read(row) : null
    const time = it?.[2]
    const timely = Number.isSafeInteger(time) && time >= 0
    if (Array.isArray(it) && it[0] === NAME && Number.isSafeInteger(it[1]) && it[1] > 0 && timely && !all.version) {
      Object.assign(all, {version: it[1], cleared: time, count: Number.isSafeInteger(it[3]) ? it[3] : 0})
    } else if (Array.isArray(it) && it.length === 4 && timely && fits(it[0], it[1], it[3])) {
      all.entries.push({kind: it[0], id: it[1], time, value: it[3], line: row})
    } else all.bad++
  }
  return all
}
