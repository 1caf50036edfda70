// A drill of cards: those that are due, the least certain first, then new ones. See fsrs.js for when a card is due.
import {AGAIN, GOOD, review} from './fsrs.js'
import {progress} from './progress.js'
import {chosen, nodes, questions} from './deck.js'
import {again, choice, form, keep, offer, open, say} from './choice.js'
import {cardsOf, next, sorted, state} from './card-order.js'
import {RATINGS, bar, drilled, rates, why} from './card-parts.js'
import {button, count, focus, make} from './dom.js'
import {when} from './days.js'

const session = document.querySelector('.session')
let all = []

// --- what there is to do -----------------------------------------------------------------------------------------

function counts() {
  const {ready, fresh, later} = sorted(cardsOf(chosen(all, choice())), Date.now())
  const tell = (name, number) => {
    form.querySelector(`[data-count=${name}]`).textContent = number
  }
  tell('due', ready.length)
  tell('fresh', fresh.length)
  tell('later', later.length)
  const size = Math.min(+choice().count, ready.length + fresh.length),
    soon = later.map(it => state(it).due).sort((a, b) => a - b)[0]
  offer('Drill', size, 'card')
  if (size) say('')
  else say(soon ? `The next card comes ${when(soon, Date.now())}.` : 'No page of this choice has a card.')
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

async function ask() {
  busy = false
  const card = next(queue, undone, Date.now())
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
    bar(card, size, queue.length, undone.length, done.length ? undo : null, finish),
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
  const answer = make('div', {class: 'back inside'}, ...nodes(asked.back, card.page))
  session.querySelector('.why-now').remove()
  session.querySelector('.sheet').append(answer)
  session.querySelector('.deal').replaceWith(rates(state(card), rating => give(card, rating)))
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

// --- the end -----------------------------------------------------------------------------------------------------

function finish() {
  session.onkeydown = null
  const last = new Map(done.map(it => [it.card, it.rating]))
  const more = button('Drill more', 'main', () => {
    counts()
    again(session)
  })
  const heading = make('h2', {}, last.size ? `${count(last.size, 'card')} drilled` : 'Nothing drilled')
  session.replaceChildren(heading, ...drilled(last), make('p', {class: 'go'}, more))
  focus(heading)
}

// --- the page ----------------------------------------------------------------------------------------------------

progress.subscribe(({kind}) => {
  if (kind === 'card' && !form.hidden) counts()
})
await open({
  ready(pages) {
    all = pages
    counts()
  },
  change() {
    keep()
    counts()
  },
  begin
})
