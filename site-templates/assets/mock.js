// A mock interview: one question at a time against a clock that can be stopped, then graded by the reader. What is on
// the way is kept under the id `current`, what is over under the time at which it began.
import {progress} from './progress.js'
import {choice, form, keep, open} from './choice.js'
import {button, count, focus, make} from './dom.js'
import {asking} from './mock-ask.js'
import {draw, texts} from './mock-draw.js'
import {KINDS, sound, sum} from './mock-rubric.js'

const round = document.querySelector('.round'),
  past = document.querySelector('.past')
let all = [],
  it = null,
  stop = () => {}

const save = () => progress.set('mock', 'current', it).catch(told => told)

// --- before ------------------------------------------------------------------------------------------------------

function begin() {
  const asked = choice(),
    given = new URLSearchParams(location.search).get('seed')
  const seed = /^[1-9]\d{0,8}$/.test(given) ? +given : Math.floor(Math.random() * 1e6) + 1
  const items = draw(all, {...asked, seed, minutes: +asked.minutes})
  keep({seed})
  it = {
    seed,
    role: asked.role,
    level: asked.level,
    minutes: +asked.minutes,
    started: Date.now(),
    items,
    at: 0,
    paused: false,
    over: false,
    spent: items.map(() => 0),
    notes: items.map(() => ''),
    scores: items.map(item => KINDS[item.kind].criteria.map(() => 0))
  }
  save()
  ask()
}

/** What was interrupted stands still until the reader comes back. */
function offer() {
  const go = button('Continue', 'main', () => (it.over ? grade() : ask()))
  const drop = button('Throw it away', '', async () => {
    it = null
    keep()
    home()
    await progress.set('mock', 'current', null).catch(told => told)
  })
  form.hidden = true
  round.hidden = false
  round.replaceChildren(
    make('h2', {}, it.over ? 'An interview waits for its grades' : 'An interview was interrupted'),
    make(
      'p',
      {class: 'sum'},
      it.over
        ? `All ${it.items.length} questions are answered.`
        : `You were at question ${it.at + 1} of ${it.items.length}. The clock has stood still.`
    ),
    make('p', {class: 'go'}, go, drop)
  )
}

// --- asking ------------------------------------------------------------------------------------------------------

async function ask() {
  form.hidden = past.hidden = true
  round.hidden = false
  let asked
  try {
    asked = await texts(it.items[it.at], all)
  } catch (lost) {
    round.replaceChildren(
      make('p', {role: 'alert'}, lost.message),
      make('p', {class: 'go'}, button('Try again', 'main', ask))
    )
    return
  }
  if (!asked) return next()
  stop()
  const {elements, question, start, end: halt} = asking(it, asked, {save, next, end})
  stop = halt
  round.replaceChildren(...elements)
  start(paused => round.classList.toggle('paused', paused))
  focus(question)
}

function next() {
  if (it.at + 1 >= it.items.length) return end()
  it.at++
  save()
  return ask()
}

function end() {
  stop()
  it.over = true
  save()
  return grade()
}

// --- after -------------------------------------------------------------------------------------------------------

async function grade() {
  form.hidden = past.hidden = true
  round.hidden = false
  round.classList.remove('paused')
  const interview = it
  try {
    const {result} = await import('./mock-result.js')
    const asked = await Promise.all(interview.items.map(item => texts(item, all)))
    const id = String(interview.started),
      store = progress.get('mock', id) ? id : 'current'
    const {element, heading} = result(interview, asked, () =>
      progress.set('mock', store, interview).catch(told => told)
    )
    round.replaceChildren(
      element,
      make(
        'p',
        {class: 'go'},
        button('Print', 'main', () => print()),
        button('Keep it and close', '', async () => {
          await Promise.all([
            progress.set('mock', id, interview),
            store === 'current' ? progress.set('mock', 'current', null) : null
          ]).catch(told => told)
          it = null
          keep()
          home()
        })
      )
    )
    focus(heading)
  } catch (lost) {
    round.replaceChildren(
      make('p', {role: 'alert'}, lost.message),
      make('p', {class: 'go'}, button('Try again', 'main', grade))
    )
  }
}

function home() {
  round.hidden = true
  form.hidden = false
  const rounds = [...progress.all('mock')]
    .filter(([id, one]) => id !== 'current' && sound(one))
    .sort(([a], [b]) => b - a)
  past.hidden = !rounds.length
  past.querySelector('ul').replaceChildren(
    ...rounds.map(([, one]) =>
      make(
        'li',
        {},
        button(
          new Date(one.started).toLocaleDateString(document.documentElement.lang, {
            day: 'numeric',
            month: 'long',
            year: 'numeric'
          }),
          'way',
          () => {
            it = structuredClone(one)
            grade()
          }
        ),
        ` ${count(one.minutes, 'minute')}, ${sum(one)}`
      )
    )
  )
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden && it && !it.over) save()
})
await open({
  ready(pages) {
    all = pages
    it = structuredClone(progress.get('mock', 'current') ?? null)
    if (sound(it)) offer()
    else home()
  },
  change: () => keep({seed: new URLSearchParams(location.search).get('seed')}),
  begin
})
