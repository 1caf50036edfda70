// Questions of a quiz, answered in place: after the answer every option says why it is right or wrong. Without
// scripts the reasons stand folded under the question.
import {progress} from './progress.js'

const options = item => [...item.querySelectorAll('.options > li')]
const reasons = item => [...item.querySelectorAll('.reasons > li')]
const letter = at => String.fromCharCode(65 + at)
export const right = item => reasons(item).findIndex(it => it.classList.contains('right'))

/** Takes an answer, shows it and keeps it. */
export function press(item, id, at) {
  if (item.dataset.answered) return
  const answer = {chosen: at, right: at === right(item)}
  show(item, id, answer)
  const outcome = item.querySelector('.outcome'),
    text = outcome.textContent
  outcome.textContent = ''
  setTimeout(() => {
    outcome.textContent = text
  }) // what is there from the start is not read out
  score(item)
  progress.set('quiz', id, answer).catch(told => told)
}

/** Shows the answers that are kept, by id of the question. */
export function restore(asked) {
  for (const [id, item] of asked) {
    const answer = progress.get('quiz', id)
    if (answer && item.dataset.chosen !== String(answer.chosen)) show(item, id, answer)
    else if (!answer && item.dataset.answered) hide(item)
  }
  const [first] = asked.values()
  score(first)
}

function show(item, id, {chosen}) {
  hide(item)
  const good = chosen === right(item)
  item.dataset.answered = good ? 'right' : 'wrong'
  item.dataset.chosen = chosen
  item.querySelector('.answer').hidden = true
  reasons(item).forEach((reason, at) => {
    const option = options(item)[at],
      why = document.createElement('p')
    why.className = 'why'
    why.append(...[...reason.childNodes].map(it => it.cloneNode(true)))
    option.classList.add(reason.className)
    option.classList.toggle('chosen', at === chosen)
    option.firstElementChild.setAttribute('aria-disabled', 'true')
    option.firstElementChild.setAttribute('aria-pressed', String(at === chosen))
    option.append(why)
  })
  const foot = document.createElement('div'),
    outcome = document.createElement('p'),
    again = document.createElement('button')
  foot.className = 'answered'
  outcome.className = 'outcome'
  outcome.setAttribute('role', 'status')
  again.type = 'button'
  again.textContent = 'Try again'
  again.addEventListener('click', () => {
    hide(item)
    score(item)
    options(item)[0].firstElementChild.focus()
    progress.set('quiz', id, null).catch(told => told)
  })
  foot.append(outcome, again)
  item.append(foot)
  outcome.textContent = good ? 'Right.' : `Not quite: ${letter(right(item))} is right.`
}

function hide(item) {
  delete item.dataset.answered
  delete item.dataset.chosen
  item.querySelector('.answer').hidden = false
  for (const option of options(item)) {
    option.classList.remove('right', 'wrong', 'chosen')
    option.querySelector('.why')?.remove()
    option.firstElementChild.removeAttribute('aria-disabled')
    option.firstElementChild.removeAttribute('aria-pressed')
  }
  item.querySelector('.answered')?.remove()
}

/** How many of the quiz are right, told under it once one is answered. */
function score(item) {
  const list = item.parentElement,
    told = list.parentElement.querySelector('.score')
  const all = [...list.children],
    answered = all.filter(it => it.dataset.answered)
  const rights = answered.filter(it => it.dataset.answered === 'right').length
  if (!told) return
  told.textContent = !answered.length
    ? ''
    : answered.length < all.length
      ? `${rights} right of ${answered.length} answered.`
      : `${rights} of ${all.length} right.`
}
