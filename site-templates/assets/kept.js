// What the reader wrote, kept in this browser alone. It goes by the original it was made of: when that has changed, the
// reader is asked.

/** A short name of a text, by FNV-1a. */
export function hash(text) {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** What is kept under a name: {text, original}, or null. A browser may forbid storage: then nothing is kept. */
export function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(`written:${name}`))
  } catch (forbidden) {
    return null
  }
}

/** Keeps a text, or forgets it where it is the original. */
export function keep(name, text, original) {
  try {
    if (text === original) localStorage.removeItem(`written:${name}`)
    else localStorage.setItem(`written:${name}`, JSON.stringify({text, original: hash(original)}))
  } catch (forbidden) {
    return false
  }
  return true
}
