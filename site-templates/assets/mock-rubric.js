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
