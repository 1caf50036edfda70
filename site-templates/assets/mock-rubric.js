// What an answer is graded by, from 1 to 4, and what earns the 4.
export const KINDS = {
  concept: {
    label: 'Concept',
    weight: 1,
    criteria: [
      ['Correct', 'every statement holds, and you named the mistake that is often made here'],
      ['Said aloud', 'the answer first, then a number, a trade-off and when not to'],
      ['Depth', 'why it works, what breaks it, and how you would notice'],
      ['Level', '1 below the junior answer, 2 like it, 3 like the senior one, 4 like the staff one']
    ]
  },
  code: {
    label: 'Code',
    weight: 2,
    criteria: [
      ['It works', 'the page’s asserts pass at the first or second run'],
      ['Corners', 'empty, equal, huge and missing values said before they were asked for'],
      ['Cost', 'time and space stated, and what would change them'],
      ['Aloud', 'a listener could follow each step and its reason']
    ]
  },
  design: {
    label: 'System or case',
    weight: 3,
    criteria: [
      ['Framed', 'users, numbers and the outcome settled before anything was drawn'],
      ['Built', 'the simplest design that could do, then each addition with its price'],
      ['Proven', 'offline and online measurement, with what would stop the launch'],
      ['Failure', 'what breaks first, how it is seen, how it is undone']
    ]
  },
  behavioural: {
    label: 'About you',
    weight: 1,
    criteria: [
      ['To the question', 'the first sentence answers it'],
      ['Evidence', 'one situation, your own part in it, one number'],
      ['Price', 'what it cost, and what you would do otherwise'],
      ['Length', 'under two minutes, then you stopped']
    ]
  }
}

/** The grades in words: '31 of 64', with what is not graded yet. */
export function sum({scores}) {
  const all = scores.flat(), given = all.filter(it => it > 0)
  const total = `${given.reduce((sum, it) => sum + it, 0)} of ${all.length * 4}`
  return given.length === all.length ? total : `${total}, ${all.length - given.length} not graded`
}

/** Whether a kept interview is one: an imported file may hold anything under its name. */
export function sound(it) {
  const whole = (number, least, most) => Number.isInteger(number) && number >= least && number <= most
  const each = (list, fits) => Array.isArray(list) && list.length === it.items.length && list.every(fits)
  return (
    typeof it === 'object' &&
    it !== null &&
    Array.isArray(it.items) &&
    whole(it.items.length, 1, 12) &&
    whole(it.at, 0, it.items.length - 1) &&
    whole(it.started, 0, 8.64e15) &&
    whole(it.minutes, 1, 600) &&
    whole(it.seed, 0, 1e9) &&
    each(
      it.items,
      item =>
        Object.hasOwn(KINDS, item?.kind) &&
        typeof item.url === 'string' &&
        typeof item.part === 'string' &&
        whole(item.minutes, 1, 600)
    ) &&
    each(it.spent, seconds => Number.isFinite(seconds) && seconds >= 0) &&
    each(it.notes, note => typeof note === 'string') &&
    each(
      it.scores,
      (row, at) =>
        Array.isArray(row) &&
        row.length === KINDS[it.items[at].kind].criteria.length &&
        row.every(score => whole(score, 0, 4))
    )
  )
}
