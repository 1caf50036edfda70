// The reader's verdict on a question that was opened. It marks the question, and is an answer of its card where the
// card is new or due; a card that is not due yet keeps its day, however often the page is read.
import {AGAIN, GOOD, due, review} from './fsrs.js'
import {progress} from './progress.js'
import {when} from './days.js'

const root = new URL('..', import.meta.url)

/** Puts the buttons under an answer, once. */
export function offer(question, id) {
  const inside = question.querySelector('.inside')
  if (inside.querySelector(':scope > .verdict')) return
  const group = document.createElement('div'),
    says = document.createElement('p')
  group.className = 'verdict'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', 'Your answer')
  says.setAttribute('role', 'status')
  const buttons = [
    ['known', 'I knew it', GOOD],
    ['not-yet', 'Not yet', AGAIN]
  ].map(([mark, label, rating]) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.mark = mark
    button.textContent = label
    button.addEventListener('click', () =>
      give(id, mark, rating).then(
        () => tell(says, id),
        told => told
      )
    )
    return button
  })
  const show = () => {
    for (const it of buttons) it.setAttribute('aria-pressed', String(progress.get('question', id) === it.dataset.mark))
  }
  progress.subscribe(change => {
    if (change.kind === 'question' && change.id === id) show()
  })
  show()
  group.append(...buttons, says)
  inside.append(group)
  if (progress.get('card', id)) tell(says, id)
}

async function give(id, mark, rating) {
  if (progress.get('question', id) === mark) {
    await progress.set('question', id, null)
    return
  }
  const card = progress.get('card', id),
    now = Date.now()
  const kept = [progress.set('question', id, mark)]
  if (!card || due(card, now)) kept.push(progress.set('card', id, review(card, rating, now)))
  await Promise.all(kept)
}

function tell(says, id) {
  const card = progress.get('card', id),
    way = document.createElement('a')
  way.href = new URL('cards/', root).href
  way.textContent = 'your cards'
  says.replaceChildren('In ', way, `, next ${when(card.due, Date.now())}.`)
}
