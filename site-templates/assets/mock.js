// A mock interview: one question at a time against a clock that can be stopped, then graded by the reader. What is on the
// way is kept under the id `current`, what is over under the time at which it began.
import {progress} from './progress.js'
import {address, nodes, pages} from './deck.js'
import {choice, form, keep, open} from './choice.js'
import {button, count, focus, make} from './dom.js'
import {draw, texts} from './mock-draw.js'
import {KINDS} from './mock-rubric.js'
import {result, sound, sum} from './mock-result.js'

const round = document.querySelector('.round'), past = document.querySelector('.past')
const aside = form.querySelector('.aside'), SAVE = 15_000
let all = [], it = null, last = 0, saved = 0, ticking = 0

const save = () => progress.set('mock', 'current', it).catch(told => told)
const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
const left = at => Math.max(0, it.items[at].minutes * 60 - it.spent[at])

// --- before ------------------------------------------------------------------------------------------------------------------

function begin() {
  const asked = choice(), given = new URLSearchParams(location.search).get('seed')
  const seed = /^[1-9]\d{0,8}$/.test(given) ? +given : Math.floor(Math.random() * 1e6) + 1
  const items = draw(all, {...asked, seed, minutes: +asked.minutes})
  keep({seed})
  it = {seed, role: asked.role, level: asked.level, minutes: +asked.minutes, started: Date.now(), items, at: 0, paused: false,
    over: false, spent: items.map(() => 0), notes: items.map(() => ''), scores: items.map(item => KINDS[item.kind].criteria.map(() => 0))}
  save()
  ask()
}

/** What was interrupted stands still until the reader comes back. */
function offer() {
  const go = button('Continue', 'main', () => it.over ? grade() : ask())
  const drop = button('Throw it away', '', async () => {
    it = null
    keep()
    home()
    await progress.set('mock', 'current', null).catch(told => told)
  })
  form.hidden = true
  round.hidden = false
  round.replaceChildren(make('h2', {}, it.over ? 'An interview waits for its grades' : 'An interview was interrupted'), make('p', {class: 'sum'},
    it.over ? `All ${it.items.length} questions are answered.` : `You were at question ${it.at + 1} of ${it.items.length}. The clock has stood still.`),
  make('p', {class: 'go'}, go, drop))
}

// --- asking ------------------------------------------------------------------------------------------------------------------

async function ask() {
  form.hidden = past.hidden = true
  round.hidden = false
  const item = it.items[it.at], kind = KINDS[item.kind]
  let asked
  try {
    asked = await texts(item, all)
  } catch (lost) {
    round.replaceChildren(make('p', {role: 'alert'}, lost.message), make('p', {class: 'go'}, button('Try again', 'main', ask)))
    return
  }
  if (!asked) return next()
  const time = make('p', {class: 'time', role: 'timer', 'aria-label': 'Time left for this question'})
  const news = make('p', {class: 'news', role: 'status'})
  const pause = button('Pause', 'quiet', () => {
    it.paused = !it.paused
    resume()
    save()
  })
  const resume = () => {
    pause.textContent = it.paused ? 'Resume' : 'Pause'
    round.classList.toggle('paused', it.paused)
    last = performance.now()
    tick()
  }
  const notes = make('textarea', {rows: 7, spellcheck: 'true', maxlength: 20000})
  notes.value = it.notes[it.at]
  let typing
  notes.addEventListener('input', () => {
    it.notes[it.at] = notes.value
    clearTimeout(typing)
    typing = setTimeout(save, 600)
  })
  const told = new Set()
  const tick = () => {
    const now = performance.now(), before = left(it.at)
    if (!it.paused) it.spent[it.at] += (now - last) / 1000
    last = now
    const rest = left(it.at)
    time.textContent = clock(Math.ceil(rest))
    time.classList.toggle('up', rest === 0)
    for (const [mark, words] of [[60, 'One minute left for this question.'], [0, 'The time for this question is up. Finish your sentence, then go on.']]) {
      if (rest <= mark && (before > mark || mark === 0) && !told.has(mark) && item.minutes * 60 > mark) {
        told.add(mark)
        news.textContent = words
      }
    }
    if (now - saved > SAVE) {
      saved = now
      save()
    }
  }
  clearInterval(ticking)
  ticking = setInterval(tick, 1000)
  const question = make('h2', {class: 'front'}, ...nodes(asked.ask, asked.page))
  const hint = asked.hint ? make('details', {class: 'fold'}, make('summary', {}, 'Hint'), make('div', {class: 'inside'}, ...nodes(asked.hint, asked.page))) : null
  const way = item.kind === 'code' ? make('p', {class: 'aside'}, make('a', {href: address(asked.page, asked.part), target: '_blank'},
    `Write it on the page “${asked.page.title}”`), ' (opens a new tab; the clock runs on)') : null
  round.replaceChildren(make('div', {class: 'status'}, make('p', {}, `Question ${it.at + 1} of ${it.items.length}`), time, pause,
    button('End', 'quiet', end), make('progress', {max: it.items.length, value: it.at, 'aria-label': 'Questions answered'})),
  make('div', {class: 'sheet'}, make('p', {class: 'kicker'}, `${kind.label}, ${count(item.minutes, 'minute')}`), question,
    make('div', {class: 'more'}, ...nodes(asked.more, asked.page), way, hint),
    make('label', {class: 'notes'}, 'Your notes', notes)),
  news, make('div', {class: 'deal'}, button(it.at + 1 < it.items.length ? 'Next question' : 'To the grades', 'main', next)))
  it.paused = false
  resume()
  focus(question)
}

function next() {
  if (it.at + 1 >= it.items.length) return end()
  it.at++
  save()
  return ask()
}

function end() {
  clearInterval(ticking)
  it.over = true
  save()
  return grade()
}

// --- after -------------------------------------------------------------------------------------------------------------------

async function grade() {
  form.hidden = past.hidden = true
  round.hidden = false
  round.classList.remove('paused')
  const interview = it
  try {
    const {result} = await import('./mock-result.js')
    const asked = await Promise.all(interview.items.map(item => texts(item, all)))
    const id = String(interview.started), store = progress.get('mock', id) ? id : 'current'
    const {element, heading} = result(interview, asked, () => progress.set('mock', store, interview).catch(told => told))
    round.replaceChildren(element, make('p', {class: 'go'}, button('Print', 'main', () => print()), button('Keep it and close', '', async () => {
      await Promise.all([progress.set('mock', id, interview), store === 'current' ? progress.set('mock', 'current', null) : null]).catch(told => told)
      it = null
      keep()
      home()
    })))
    focus(heading)
  } catch (lost) {
    round.replaceChildren(make('p', {role: 'alert'}, lost.message), make('p', {class: 'go'}, button('Try again', 'main', grade)))
  }
}

function home() {
  round.hidden = true
  form.hidden = false
  const rounds = [...progress.all('mock')].filter(([id, one]) => id !== 'current' && sound(one)).sort(([a], [b]) => b - a)
  past.hidden = !rounds.length
  past.querySelector('ul').replaceChildren(...rounds.map(([, one]) => make('li', {}, button(
    new Date(one.started).toLocaleDateString(document.documentElement.lang, {day: 'numeric', month: 'long', year: 'numeric'}), 'way', () => {
      it = structuredClone(one)
      grade()
    }), ` ${count(one.minutes, 'minute')}, ${sum(one)}`)))
}

document.addEventListener('visibilitychange', () => { if (document.hidden && it && !it.over) save() })
open()
form.addEventListener('submit', event => {
  event.preventDefault()
  begin()
})
form.addEventListener('change', () => keep({seed: new URLSearchParams(location.search).get('seed')}))
try {
  all = await pages()
  it = structuredClone(progress.get('mock', 'current') ?? null)
  if (sound(it)) offer()
  else home()
} catch (lost) {
  aside.textContent = lost.message
}
