// What stands around a card: the bar above it, its four answers, the reason why it is asked now, and the account of a
// drill.
import {AGAIN, EASY, GOOD, HARD, retrievability, review} from './fsrs.js'
import {progress} from './progress.js'
import {address} from './deck.js'
import {button, make} from './dom.js'
import {short, span, when} from './days.js'

export const RATINGS = [
  [AGAIN, 'Again'],
  [HARD, 'Hard'],
  [GOOD, 'Good'],
  [EASY, 'Easy']
]

/** The answers to choose from, each with when the card would come again. */
export function rates(memory, give) {
  const now = Date.now()
  const buttons = RATINGS.map(([rating, label]) => {
    const rate = button(label, 'rate', () => give(rating))
    rate.dataset.rating = rating
    const after = make('small', {}, short(review(memory, rating, now).due - now))
    rate.append(after, make('kbd', {'aria-hidden': 'true'}, String(rating)))
    return rate
  })
  return make('div', {class: 'deal rates', role: 'group', 'aria-label': 'How well did you know it?'}, ...buttons)
}

/** Where the reader is: the card's page, how many of `size` cards are left; and ways back (null: none) and out. */
export function bar(card, size, left, again, undo, finish) {
  const back = button('Undo', 'quiet', undo ?? (() => {}))
  back.disabled = !undo
  return make(
    'div',
    {class: 'status'},
    make('p', {}, make('a', {href: address(card.page, card.name)}, card.page.title)),
    make('p', {class: 'left'}, again ? `${left} left, ${again} again` : `${left} left`),
    back,
    button('End', 'quiet', finish),
    make('progress', {max: size, value: size - left, 'aria-label': 'Cards seen'})
  )
}

/** Why a card is asked now, folded. */
export function why(memory) {
  const now = Date.now()
  const reason = !memory
    ? 'You have not seen it yet. New cards come after those that are due, in the order of the guide.'
    : memory.state === 'review'
      ? `You answered it ${span(now - memory.last)} ago. The chance that you still know it is about ` +
        `${Math.round(100 * retrievability(memory, now))} %; cards are due at 90 %, the least certain first.`
      : `You are learning it: it comes again ${span(memory.due - memory.last)} after your last answer, then after days.`
  return make('details', {class: 'fold why-now'}, make('summary', {}, 'Why this card now?'), make('p', {}, reason))
}

/** What was drilled: a Map from cards to their last ratings. */
export function drilled(ratings) {
  const known = [...ratings.values()].filter(it => it >= GOOD).length,
    now = Date.now()
  const times = [...progress.all('card').values()].map(it => it.due).sort((a, b) => a - b)
  const items = [...ratings].map(([card, rating]) => {
    const next = progress.get('card', card.id)
    return make(
      'li',
      {'data-mark': rating >= GOOD ? 'known' : 'not-yet'},
      make('a', {href: address(card.page, card.name)}, card.text ?? card.page.title),
      make('span', {}, ` ${RATINGS[rating - 1][1].toLowerCase()}${next ? `, next ${when(next.due, now)}` : ''}`)
    )
  })
  return [
    make(
      'p',
      {class: 'sum'},
      items.length ? `You knew ${known} of ${items.length}. ` : '',
      times.length ? `The next card comes ${when(times[0], now)}.` : ''
    ),
    make('ul', {class: 'drilled'}, ...items)
  ]
}
