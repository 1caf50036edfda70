// The page as the server sent it beside what the browser made of it: what an author changed is found by comparing what
// was sent with what is sent now, and that alone is replaced. The rest keeps what scripts and the reader did to it.

/** What scripts of the page hold on to; they find no new one. The buttons of programs are looked up at each press. */
const HELD = '.question, .toc, form, input, select, button:not(.board *)'

const live = new WeakMap()
const sent = document.body.cloneNode(true)
pair(sent, document.body)
forgetNoscript(sent)

/** Takes down which node of the document came of which node that was sent. */
function pair(from, to) {
  live.set(from, to)
  from.childNodes.forEach((it, i) => pair(it, to.childNodes[i]))
}

// Text where scripts run, elements where a document is only parsed.
function forgetNoscript(body) {
  for (const it of body.querySelectorAll('noscript')) it.remove()
}

/**
 * Makes the document what `next`, a body that was sent now, says. Returns whether all is as if it had been loaded; false
 * where scripts would have to begin anew.
 */
export function update(next) {
  forgetNoscript(next)
  return patch(sent, next)
}

function patch(from, to) {
  if (from.isEqualNode(to)) return true
  const before = [...from.childNodes], after = [...to.childNodes], most = Math.min(before.length, after.length)
  let head = 0, tail = 0
  while (head < most && before[head].isEqualNode(after[head])) head++
  while (tail < most - head && before.at(-1 - tail).isEqualNode(after.at(-1 - tail))) tail++
  const old = before.slice(head, before.length - tail), now = after.slice(head, after.length - tail)
  if (old.length === now.length && old.every((it, i) => opens(it, now[i]))) {
    return old.map((it, i) => patch(it, now[i])).every(it => it)
  }
  return replace(from, old, now, before[before.length - tail] ?? null)
}

/** Whether two elements differ by what is in them only, and one can become the other piece by piece. */
function opens(from, to) {
  return from.nodeType === Node.ELEMENT_NODE && !from.matches('.board, svg, math') && from.cloneNode().isEqualNode(to.cloneNode())
}

function replace(parent, old, now, next) {
  const gone = old.map(it => live.get(it)), place = live.get(parent), before = next && live.get(next)
  if ([...gone, ...before ? [before] : []].some(it => it.parentNode !== place)) return false       // a script was here
  const come = now.map(it => document.importNode(it, true))
  const held = [...gone, ...come].some(it => it.nodeType === Node.ELEMENT_NODE && (it.matches(HELD) || it.querySelector(HELD)))
  const anchor = gone[0] ?? before
  come.forEach((it, i) => {
    const kept = now[i].cloneNode(true)
    parent.insertBefore(kept, old[0] ?? next)
    place.insertBefore(it, anchor)
    pair(kept, it)
  })
  for (const it of [...old, ...gone]) it.remove()
  return !held && !place.closest(HELD)
}
