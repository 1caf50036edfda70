// Reads an exported file of progress, which may be anyone's: nothing of it runs, and what does not fit is left out.
import {VERSION, decode, entry} from './progress-text.js'

const LARGEST = 5_000_000

/**
 * The entries of a text, with times that are not in the future. What a reset took away gets a time after it, and so
 * comes back.
 *
 * @param cleared time of the last reset
 * @param has     tells whether there is an entry of a kind and id already
 * @returns {{taken: object[], left: number}} left: lines that were damaged, lost or not understood
 * @throws Error with a sentence for the reader where it is no progress at all
 */
export function read(text, cleared, has) {
  if (text.length > LARGEST) throw new Error('This file is larger than any progress can be. Nothing was changed.')
  const {version, count, entries, bad} = decode(text)
  if (version > VERSION)
    throw new Error('This file was written by a newer version of this site. Reload the page and try again.')
  if (!version) throw new Error('This is not a file of progress, or its beginning is damaged. Nothing was changed.')
  const latest = Math.max(Date.now(), cleared + 1)
  const taken = entries.map(it => {
    const time = has(it.kind, it.id) ? it.time : Math.max(it.time, cleared + 1)
    return entry(it.kind, it.id, Math.min(time, latest), it.value)
  })
  return {taken, left: Math.max(bad, count - entries.length)}
}
