// What readers mark on a topic: questions known or not yet, answers to the quiz, the page as read. Here is what a
// page shows when it opens; what happens at a press is loaded at the press.
import {progress} from './progress.js'

const page = document.querySelector('[data-page]').dataset.page
const MARKS = {known: 'known', 'not-yet': 'not yet'}

// --- questions ---------------------------------------------------------------------------------------------------

const questions = new Map([...document.querySelectorAll('.question')].map(it => [`${page}#${it.dataset.card}`, it]))

function mark(id) {
  const question = questions.get(id),
    summary = question.firstElementChild,
    mark = progress.get('question', id)
  const label = summary.querySelector('.mark') ?? summary.appendChild(document.createElement('span'))
  label.className = 'mark'
  label.textContent = MARKS[mark] ?? ''
  question.dataset.mark = mark ?? ''
}

for (const [id, question] of questions) {
  mark(id)
  const offer = async () => {
    if (question.open) (await import('./verdict.js')).offer(question, id)
  }
  question.addEventListener('toggle', offer)
  offer()
}

// --- the quiz ----------------------------------------------------------------------------------------------------

const asked = new Map([...document.querySelectorAll('[data-quiz]')].map(it => [`${page}#${it.dataset.quiz}`, it]))
const quiz = async use => use(await import('./quiz.js'))

for (const [id, item] of asked) {
  const options = item.querySelectorAll('.options > li')
  options.forEach((option, at) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...option.childNodes)
    button.addEventListener('click', () => quiz(it => it.press(item, id, at)))
    option.append(button)
  })
}
if ([...asked.keys()].some(id => progress.get('quiz', id))) quiz(it => it.restore(asked))

// --- the page ----------------------------------------------------------------------------------------------------

// To open a page is not to read it, nor is to scroll it: the reader says so.
const read = document.querySelector('button.read')
const reading = () => read.setAttribute('aria-pressed', String(progress.get('page', page) ?? false))
reading()
read.addEventListener('click', () => {
  progress.set('page', page, progress.get('page', page) ? null : true).catch(told => told)
})

progress.subscribe(({kind, id}) => {
  if (kind === 'question' && questions.has(id)) mark(id)
  if (kind === 'quiz' && asked.has(id)) quiz(it => it.restore(asked))
  if (kind === 'page' && id === page) reading()
})
