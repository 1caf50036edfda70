// Which card comes when: those that are due, the least certain first, then new ones.
import {due, retrievability} from './fsrs.js'
import {progress} from './progress.js'

const AHEAD = 20 * 60_000

export const cardsOf = pages => pages.flatMap(page => page.cards.map(name => ({page, name, id: `${page.url}#${name}`})))

/** What is remembered of a card; undefined where it was never seen. */
export const state = it => progress.get('card', it.id)

/** Cards by what they wait for. Those on their way through the first steps count as due. */
export function sorted(cards, now) {
  const seen = cards.filter(state)
  const ready = seen.filter(it => due(state(it), now))
  ready.sort((a, b) => retrievability(state(a), now) - retrievability(state(b), now) || state(a).due - state(b).due)
  return {ready, fresh: cards.filter(it => !state(it)), later: seen.filter(it => !due(state(it), now))}
}

/** The next card: one whose step has come, else the next of the queue, else one whose step is near. */
export function next(queue, undone, now) {
  const waiting = undone.map(it => ({it, due: state(it)?.due ?? 0})).sort((a, b) => a.due - b.due)[0]
  if (waiting && (waiting.due <= now || !queue.length)) return waiting.due <= now + AHEAD ? waiting.it : null
  return queue[0] ?? null
}
