// Writes what a reference implementation of FSRS-6 makes of random histories of answers, for LearningTest:
//   npm install ts-fsrs@5.4.2 && TZ=UTC node vectors.mjs > vectors.json
// A row is [rating, minutes since the answer before, minutes until due, stability, difficulty, state].
import {createEmptyCard, fsrs} from 'ts-fsrs'

const STATES = ['new', 'learning', 'review', 'relearning']
let seed = 20260101
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const scheduler = fsrs({enable_fuzz: false})
const histories = Array.from({length: 60}, (_, number) => {
  let now = Date.UTC(2026, 0, 5, 9, 0), card = createEmptyCard(new Date(now)), gap = 0
  const rows = []
  for (let i = 0; i < 14; i++) {
    now += gap * 60_000
    const rating = number < 4 ? number + 1 : random() < 0.55 ? 3 : 1 + Math.floor(random() * 4)
    card = scheduler.next(card, new Date(now), rating).card
    const due = (card.due - now) / 60_000
    rows.push([rating, gap, due, +card.stability.toFixed(6), +card.difficulty.toFixed(6), STATES[card.state]])
    const early = random()
    gap = number < 4 || early < 0.6 ? due : early < 0.8 ? Math.ceil(due * random()) + 1 : Math.ceil(due * (1 + 2 * random()))
  }
  return rows
})
console.log('[' + histories.map(it => JSON.stringify(it)).join(',\n') + ']')
