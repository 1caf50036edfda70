// A drill of cards: those that are due, the least certain first, then new ones. See fsrs.js for when a card is due.
import {AGAIN, GOOD, due, retrievability, review} from './fsrs.js'
import {progress} from './progress.js'
import {address, chosen, nodes, pages, questions} from './deck.js'
import {choice, form, keep, open} from './choice.js'
import {RATINGS, drilled, why} from './card-parts.js'
import {button, count, focus, make} from './dom.js'
import {short, when} from './days.js'

const session = document.querySelector('.session'),
  aside = form.querySelector('.aside')
const AHEAD = 20 * 60_000
let all = []

// --- what there is to do -----------------------------------------------------------------------------------------

const cardsOf = pages => pages.flatMap(page => page.cards.map(name => ({page, name, id: `${page.url}#${name}`})))
const state = it => progress.get('card', it.id)

/** Cards by what they wait for. Those on their way through the first steps count as due. */
function sorted(cards, now) {
  const seen = cards.filter(state)
  const ready = seen.filter(it => due(state(it), now))
  ready.sort((a, b) => retrievability(state(a), now) - retrievability(state(b), now) || state(a).due - state(b).due)
  return {ready, fresh: cards.filter(it => !state(it)), later: seen.filter(it => !due(state(it), now))}
}

function counts() {
  const {ready, fresh, later} = sorted(cardsOf(chosen(all, choice())), Date.now())
  const tell = (name, number) => {
    form.querySelector(`[data-count=${name}]`).textContent = number
  }
  tell('due', ready.length)
  tell('fresh', fresh.length)
  tell('later', later.length)
  const size = Math.min(+choice().count, ready.length + fresh.length),
    next = later.map(it => state(it).due).sort((a, b) => a - b)[0]
  const start = form.querySelector('.main')
  start.disabled = size === 0
  start.textContent = size ? `Drill ${count(size, 'card')}` : 'Nothing to drill'
  aside.textContent = size
    ? ''
    : next
      ? `The next card comes ${when(next, Date.now())}.`
      : 'No page of this choice has a card.'
}

// --- a session ---------------------------------------------------------------------------------------------------

let queue, done, size, undone, busy

function begin() {
  const {ready, fresh} = sorted(cardsOf(chosen(all, choice())), Date.now())
  queue = [...ready, ...fresh].slice(0, +choice().count)
  size = queue.length
  done = []
  undone = []
  form.hidden = true
  session.hidden = false
  return ask()
}

/** The next card: one whose step has come, else the next of the queue, else one whose step is near. */
function next(now) {
  const waiting = undone.map(it => ({it, due: state(it)?.due ?? 0})).sort((a, b) => a.due - b.due)[0]
  if (waiting && (waiting.due <= now || !queue.length)) return waiting.due <= now + AHEAD ? waiting.it : null
  return queue[0] ?? null
}

async function ask() {
  busy = false
  const card = next(Date.now())
  if (!card) return finish()
  session.setAttribute('aria-busy', 'true')
  let asked
  try {
    asked = (await questions(card.page))?.cards[card.name]
  } catch (lost) {
    session.replaceChildren(
      make('p', {role: 'alert'}, lost.message),
      make('p', {class: 'go'}, button('Try again', 'main', ask), ' ', button('End', '', finish))
    )
    return
  } finally {
    session.removeAttribute('aria-busy')
  }
  if (!asked) {
    // the guide was published anew while the list was open
    remove(card)
    size--
    return ask()
  }
  front(card, asked)
}

const remove = card => {
  queue = queue.filter(it => it !== card)
  undone = undone.filter(it => it !== card)
}

function front(card, asked) {
  const question = make('h2', {class: 'front'}, ...nodes(asked.front, card.page))
  card.text = question.textContent
  const show = button('Show the answer', 'main', () => back(card, asked))
  show.append(make('kbd', {'aria-hidden': 'true'}, 'Space'))
  session.replaceChildren(
    bar(card),
    make('div', {class: 'sheet'}, question, why(state(card))),
    make('div', {class: 'deal'}, show)
  )
  session.onkeydown = event => {
    if (event.key !== ' ' || event.target.closest('button, a, summary')) return common(event)
    event.preventDefault()
    back(card, asked)
  }
  focus(question)
}

function back(card, asked) {
  const now = Date.now(),
    answer = make('div', {class: 'back inside'}, ...nodes(asked.back, card.page))
  const rates = RATINGS.map(([rating, label]) => {
    const after = review(state(card), rating, now)
    const rate = button(label, 'rate', () => give(card, rating))
    rate.dataset.rating = rating
    rate.append(make('small', {}, short(after.due - now)), make('kbd', {'aria-hidden': 'true'}, String(rating)))
    return rate
  })
  session.querySelector('.why-now').remove()
  session.querySelector('.sheet').append(answer)
  session
    .querySelector('.deal')
    .replaceWith(make('div', {class: 'deal rates', role: 'group', 'aria-label': 'How well did you know it?'}, ...rates))
  session.onkeydown = event => {
    const rated = RATINGS.find(([rating]) => event.key === String(rating))
    if (!rated || event.ctrlKey || event.metaKey || event.altKey) return common(event)
    event.preventDefault()
    give(card, rated[0])
  }
  focus(answer)
}

/** Keys on every side of a card. They work while the focus is in the drill, and only there. */
function common(event) {
  if (event.key === 'u' && !event.ctrlKey && !event.metaKey && !event.altKey) undo()
}

async function give(card, rating) {
  if (busy) return
  busy = true
  const now = Date.now(),
    before = {card: state(card), question: progress.get('question', card.id), queue, undone, size}
  session.onkeydown = null
  const after = review(before.card, rating, now)
  const mark = rating >= GOOD ? 'known' : rating === AGAIN ? 'not-yet' : (before.question ?? null)
  remove(card)
  if (after.state !== 'review') undone = [...undone, card]
  done.push({card, rating, before})
  await Promise.all([progress.set('card', card.id, after), progress.set('question', card.id, mark)]).catch(told => told)
  await ask()
}

async function undo() {
  const last = busy ? null : done.pop()
  if (!last) return
  busy = true
  ;({queue, undone, size} = last.before)
  queue = [last.card, ...queue.filter(it => it !== last.card)]
  undone = undone.filter(it => it !== last.card)
  await Promise.all([
    progress.set('card', last.card.id, last.before.card ?? null),
    progress.set('question', last.card.id, last.before.question ?? null)
  ]).catch(told => told)
  await ask()
}

// --- what stands around a card -----------------------------------------------------------------------------------

function bar(card) {
  const left = queue.length,
    at = size - left
  const meter = make('progress', {max: size, value: at, 'aria-label': 'Cards seen'})
  const back = button('Undo', 'quiet', undo)
  back.disabled = !done.length
  return make(
    'div',
    {class: 'status'},
    make('p', {}, make('a', {href: address(card.page, card.name)}, card.page.title)),
    make('p', {class: 'left'}, undone.length ? `${left} left, ${undone.length} again` : `${left} left`),
    back,
    button('End', 'quiet', finish),
    meter
  )
}

function finish() {
  session.onkeydown = null
  const last = new Map(done.map(it => [it.card, it.rating]))
  const more = button('Drill more', 'main', () => {
    session.hidden = true
    form.hidden = false
    counts()
    focus(form)
  })
  const heading = make('h2', {}, last.size ? `${count(last.size, 'card')} drilled` : 'Nothing drilled')
  session.replaceChildren(heading, ...drilled(last), make('p', {class: 'go'}, more))
  focus(heading)
}

// --- the page ----------------------------------------------------------------------------------------------------

open()
form.addEventListener('change', () => {
  keep()
  counts()
})
form.addEventListener('submit', event => {
  event.preventDefault()
  begin()
})
progress.subscribe(({kind}) => {
  if (kind === 'card' && !form.hidden) counts()
})
try {
  all = await pages()
  counts()
} catch (lost) {
  aside.textContent = lost.message
}
