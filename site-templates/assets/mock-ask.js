// A question of an interview with its clock and the reader's notes. The clock can be stopped; when its time is up it
// says so, and forces nothing. (WCAG 2.2, 2.2.1.)
import {address, nodes} from './deck.js'
import {button, count, make} from './dom.js'
import {KINDS} from './mock-rubric.js'

const SAVE = 15_000
const NEWS = [
  [60, 'One minute left for this question.'],
  [0, 'The time for this question is up. Finish your sentence, then go on.']
]
const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/**
 * @param it    the interview, whose time and notes change as they pass
 * @param asked texts of its question
 * @returns {{elements: Element[], question: Element, start: function, end: function}} start takes what is to be told of
 *   every pause
 */
export function asking(it, asked, {save, next, end}) {
  const item = it.items[it.at],
    at = it.at
  const time = make('p', {class: 'time', role: 'timer', 'aria-label': 'Time left for this question'})
  const news = make('p', {class: 'news', role: 'status'})
  const told = new Set()
  let last = performance.now(),
    saved = last,
    ticking = 0,
    typing = 0,
    tell = () => {}

  function tick() {
    const now = performance.now()
    if (!it.paused) it.spent[at] += (now - last) / 1000
    last = now
    const rest = Math.max(0, item.minutes * 60 - it.spent[at])
    time.textContent = clock(Math.ceil(rest))
    time.classList.toggle('up', rest === 0)
    for (const [mark, words] of NEWS) {
      if (rest > mark || told.has(mark)) continue
      told.add(mark)
      news.textContent = words
    }
    if (now - saved < SAVE) return
    saved = now
    save()
  }

  function hold(paused) {
    tick()
    it.paused = paused
    pause.textContent = paused ? 'Resume' : 'Pause'
    tell(paused)
  }

  const pause = button('Pause', 'quiet', () => {
    hold(!it.paused)
    save()
  })
  const notes = make('textarea', {rows: 7, spellcheck: 'true', maxlength: 20000})
  notes.value = it.notes[at]
  notes.addEventListener('input', () => {
    it.notes[at] = notes.value
    clearTimeout(typing)
    typing = setTimeout(save, 600)
  })
  const question = make('h2', {class: 'front'}, ...nodes(asked.ask, asked.page))
  const elements = [
    make(
      'div',
      {class: 'status'},
      make('p', {}, `Question ${at + 1} of ${it.items.length}`),
      time,
      pause,
      button('End', 'quiet', end),
      make('progress', {max: it.items.length, value: at, 'aria-label': 'Questions answered'})
    ),
    make(
      'div',
      {class: 'sheet'},
      make('p', {class: 'kicker'}, `${KINDS[item.kind].label}, ${count(item.minutes, 'minute')}`),
      question,
      make('div', {class: 'more'}, ...nodes(asked.more, asked.page), ...beside(item, asked)),
      make('label', {class: 'notes'}, 'Your notes', notes)
    ),
    news,
    make('div', {class: 'deal'}, button(at + 1 < it.items.length ? 'Next question' : 'To the grades', 'main', next))
  ]
  const start = listener => {
    tell = listener
    last = performance.now()
    it.paused = false
    hold(false)
    ticking = setInterval(tick, 1000)
  }
  return {elements, question, start, end: () => clearInterval(ticking)}
}

/** Where code is written, and its hint. */
function beside(item, {page, part, hint}) {
  const way = make('a', {href: address(page, part), target: '_blank'}, `Write it on the page “${page.title}”`)
  return [
    item.kind === 'code' ? make('p', {class: 'aside'}, way, ' (opens a new tab; the clock runs on)') : '',
    hint
      ? make(
          'details',
          {class: 'fold'},
          make('summary', {}, 'Hint'),
          make('div', {class: 'inside'}, ...nodes(hint, page))
        )
      : ''
  ]
}
