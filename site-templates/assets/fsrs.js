// FSRS-6, the free spaced repetition scheduler: when to ask a card again. A memory has a stability S (days until the
// chance of recall falls to nine in ten) and a difficulty D (1 to 10); after t days the chance of recall is (1 + F t
// / S)^(-w20).
//
// The model: Ye, Su, Cao, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling", KDD 2022,
// doi:10.1145/3534678.3539081. Formulas and parameters of version 6: the wiki of open-spaced-repetition/fsrs4anki, "The
// Algorithm". Held to the results of its reference implementations by LearningTest.
const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
]
const FACTOR = 0.9 ** (-1 / W[20]) - 1,
  LONGEST = 36500
const MINUTE = 60_000,
  DAY = 86_400_000

/** Minutes between the first showings of a new card, and of a forgotten one. */
const STEPS = {learning: [1, 10], relearning: [10]}

export const AGAIN = 1, HARD = 2, GOOD = 3, EASY = 4

const between = (least, value, most) => Math.min(most, Math.max(least, value))

/** The day of a time in the reader's time zone, as a number. */
export const day = time => Math.floor((time - new Date(time).getTimezoneOffset() * MINUTE) / DAY)

/** The chance of recall after some days. */
const recall = (days, stability) => (1 + (FACTOR * days) / stability) ** -W[20]

/** Whole days until the chance of recall is nine in ten. */
const interval = stability => between(1, Math.round(stability), LONGEST)

const firstDifficulty = rating => W[4] - Math.exp((rating - 1) * W[5]) + 1

function difficulty(d, rating) {
  const next = d - (W[6] * (rating - 3) * (10 - d)) / 9
  return between(1, W[7] * firstDifficulty(EASY) + (1 - W[7]) * next, 10)
}

function stability({stability: s, difficulty: d}, rating, days) {
  if (days === 0) {
    const growth = s ** -W[19] * Math.exp(W[17] * (rating - 3 + W[18]))
    return s * (rating === AGAIN ? growth : Math.max(growth, 1))
  }
  const r = recall(days, s)
  if (rating === AGAIN) {
    const forgotten = W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * Math.exp((1 - r) * W[14])
    return Math.min(forgotten, s / Math.exp(W[17] * W[18]))
  }
  const bonus = rating === HARD ? W[15] : rating === EASY ? W[16] : 1
  return s * (1 + Math.exp(W[8]) * (11 - d) * s ** -W[9] * (Math.exp((1 - r) * W[10]) - 1) * bonus)
}

/** The memory after an answer, with no word on when to ask again. */
function remember(card, rating, days) {
  if (!card) return {stability: W[rating - 1], difficulty: between(1, firstDifficulty(rating), 10)}
  return {
    stability: between(0.001, stability(card, rating, days), LONGEST),
    difficulty: difficulty(card.difficulty, rating)
  }
}

/** Minutes until the next step of a card that is being learnt; 0 where it has no further step. */
function step(steps, at, rating) {
  if (at >= steps.length) return 0
  switch (rating) {
    case AGAIN:
      return steps[0]
    case HARD:
      return Math.round(steps.length === 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2)
    case GOOD:
      return steps[at + 1] ?? 0
    default:
      return 0
  }
}

/** Days until a known card is asked again; a better answer always gives more of them. */
function wait(card, rating, days) {
  const [hard, good, easy] = [HARD, GOOD, EASY].map(it => interval(remember(card, it, days).stability))
  const least = Math.min(hard, good),
    middle = Math.max(good, least + 1)
  return rating === HARD ? least : rating === GOOD ? middle : Math.max(easy, middle + 1)
}

/**
 * A card after an answer.
 *
 * @param card   what this function gave before; undefined for a card that is new
 * @param rating AGAIN to EASY
 * @param now    milliseconds
 * @returns {{state: 'learning'|'review'|'relearning', step: number, due: number, last: number, stability: number,
 *   difficulty: number, reps: number, lapses: number}} due, last: milliseconds
 */
export function review(card, rating, now) {
  const days = card ? Math.max(0, day(now) - day(card.last)) : 0
  const next = {...remember(card, rating, days), last: now, reps: (card?.reps ?? 0) + 1, lapses: card?.lapses ?? 0}
  const known = card?.state === 'review'
  if (known && rating === AGAIN) next.lapses++
  const state = known ? (rating === AGAIN ? 'relearning' : 'review') : (card?.state ?? 'learning')
  const minutes = state === 'review' ? 0 : known ? STEPS.relearning[0] : step(STEPS[state], card?.step ?? 0, rating)
  if (minutes) {
    const at = known || rating === AGAIN ? 0 : (card?.step ?? 0) + (rating === GOOD ? 1 : 0)
    return {...next, state, step: at, due: now + minutes * MINUTE}
  }
  const wanted = known ? wait(card, rating, days) : interval(next.stability)
  return {...next, state: 'review', step: 0, due: now + wanted * DAY}
}

/** The chance that a card is recalled now. */
export const retrievability = (card, now) => recall(Math.max(0, day(now) - day(card.last)), card.stability)

/** Whether a card is to be asked: known ones from the beginning of their day on. */
export const due = (card, now) => (card.state === 'review' ? day(card.due) <= day(now) : card.due <= now)
