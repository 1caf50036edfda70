// An interview that is over: every question with the reader's notes, the rubric to grade by, and the model answers.
// It prints.
import {address, nodes} from './deck.js'
import {make} from './dom.js'
import {KINDS, sum} from './mock-rubric.js'

const minutes = seconds => (seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`)

/** @param changed called after every grade */
export function result(interview, asked, changed) {
  const heading = make('h2', {}, 'Grade yourself'),
    total = make('b', {role: 'status'}, sum(interview))
  const told = make(
    'p',
    {class: 'sum'},
    'Read what each grade asks for, then the answers, then be as strict as a stranger. Together: ',
    total,
    '.'
  )
  const facts = make(
    'p',
    {class: 'aside'},
    `${new Date(interview.started).toLocaleString(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short'
    })}; ${interview.minutes} minutes, seed ${interview.seed}.`
  )
  const questions = interview.items.map((item, at) => {
    const it = asked[at]
    if (!it) return make('section', {class: 'graded'}, make('h3', {}, 'The guide no longer has this question.'))
    return make(
      'section',
      {class: 'graded'},
      make('p', {class: 'kicker'}, `${KINDS[item.kind].label}, ${minutes(interview.spent[at])} of ${item.minutes}`),
      make('h3', {}, ...nodes(it.ask, it.page)),
      make(
        'div',
        {class: 'said-then'},
        make('h4', {}, 'Your notes'),
        make('p', {class: 'words'}, interview.notes[at] || 'None.')
      ),
      ...KINDS[item.kind].criteria.map((criterion, row) =>
        grades(`q${at}-${row}`, criterion, interview.scores[at][row], score => {
          interview.scores[at][row] = score
          total.textContent = sum(interview)
          changed()
        })
      ),
      ...it.answers.map(([label, front, html]) =>
        make(
          'details',
          {class: 'fold model'},
          make(
            'summary',
            {},
            label,
            ...nodes(front, it.page),
            label || front ? '' : 'Junior, senior and staff answers'
          ),
          make('div', {class: 'inside'}, ...nodes(html, it.page))
        )
      ),
      make('p', {class: 'from'}, make('a', {href: address(it.page, it.part)}, it.page.title))
    )
  })
  return {heading, element: make('div', {class: 'result'}, heading, told, facts, ...questions)}
}

function grades(name, [label, best], chosen, choose) {
  const radios = [1, 2, 3, 4].map(score => {
    const radio = make('input', {type: 'radio', name, value: score, checked: score === chosen})
    radio.addEventListener('change', () => choose(score))
    return make('label', {}, radio, make('span', {}, String(score)))
  })
  return make(
    'fieldset',
    {class: 'grades'},
    make('legend', {}, make('b', {}, label), ` ${best}`),
    make('div', {}, ...radios)
  )
}
