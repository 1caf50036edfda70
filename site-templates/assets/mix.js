// A quiz of questions from many pages: those never answered first, then those answered wrong, then the others.
import {press} from './quiz.js'
import {progress} from './progress.js'
import {address, chosen, nodes, questions, random, shuffled} from './deck.js'
import {again, choice, form, keep, offer, open, say} from './choice.js'
import {button, count, focus, make} from './dom.js'

const mixed = document.querySelector('.mixed')
let all = []

const quizOf = pages => pages.flatMap(page => page.quiz.map(name => ({page, name, id: `${page.url}#${name}`})))
const urgency = it => ({true: 2, false: 1})[progress.get('quiz', it.id)?.right] ?? 0

function counts() {
  const there = quizOf(chosen(all, choice()))
  offer('Answer', Math.min(+choice().count, there.length), 'question')
  const right = there.filter(it => urgency(it) === 2).length,
    wrong = there.filter(it => urgency(it) === 1).length
  say(`${there.length} there; ${right} answered right, ${wrong} wrong so far.`)
}

async function begin() {
  const order = shuffled(quizOf(chosen(all, choice())), random(Date.now())).sort((a, b) => urgency(a) - urgency(b))
  const picked = order.slice(0, +choice().count)
  let items
  try {
    items = (await Promise.all(shuffled(picked, random(Date.now())).map(item))).filter(Boolean)
  } catch (lost) {
    say(lost.message)
    return
  }
  const heading = make('h2', {}, count(items.length, 'question'))
  mixed.replaceChildren(
    heading,
    make('ol', {class: 'quiz'}, ...items),
    make('p', {class: 'score', role: 'status'}),
    make('p', {class: 'go'}, button('Other questions', 'main', begin), ' ', button('Change the choice', '', leave))
  )
  form.hidden = true
  mixed.hidden = false
  focus(heading)
}

function leave() {
  counts()
  again(mixed)
}

async function item({page, name, id}) {
  const asked = (await questions(page))?.quiz[name]
  if (!asked) return null
  const reasons = asked.options.map(it =>
    make(
      'li',
      {class: it.right ? 'right' : 'wrong'},
      make('b', {}, it.right ? 'Right.' : 'Wrong.'),
      ' ',
      ...nodes(it.reason, page)
    )
  )
  const options = asked.options.map((it, at) => {
    const option = button('', '', () => press(element, id, at))
    option.append(...nodes(it.html, page))
    return make('li', {}, option)
  })
  const element = make(
    'li',
    {},
    make('div', {class: 'ask'}, ...nodes(asked.ask, page)),
    make('ol', {class: 'options'}, ...options),
    make(
      'details',
      {class: 'answer'},
      make('summary', {}, 'Answer and reasons'),
      make('ol', {class: 'reasons'}, ...reasons)
    ),
    make('p', {class: 'from'}, make('a', {href: address(page)}, page.title))
  )
  return element
}

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
