// What a reader has done so far, where it is kept, and the ways to take it along or to forget it.
import {due} from './fsrs.js'
import {progress} from './progress.js'
import {address, pages} from './deck.js'
import {count, make} from './dom.js'

const overview = document.querySelector('.overview'),
  find = selector => overview.querySelector(selector)
const outcome = find('.outcome')

// --- so far ------------------------------------------------------------------------------------------------------

let all = []

/** What is done of some pages, and of how much. */
function tally(pages) {
  const now = Date.now(),
    ids = kind => pages.flatMap(page => page[kind].map(name => `${page.url}#${name}`))
  const cards = ids('cards'),
    quiz = ids('quiz')
  return {
    pages: pages.length,
    read: pages.filter(it => progress.get('page', it.url)).length,
    cards: cards.length,
    known: cards.filter(it => progress.get('question', it) === 'known').length,
    quiz: quiz.length,
    right: quiz.filter(it => progress.get('quiz', it)?.right).length,
    due: cards.filter(it => progress.get('card', it) && due(progress.get('card', it), now)).length
  }
}

function show() {
  const whole = tally(all),
    sections = Map.groupBy ? Map.groupBy(all, it => it.section) : grouped()
  const cell = text => make('td', {class: 'number'}, text)
  find('.counts').replaceChildren(
    ...[
      ['Pages read', whole.read, whole.pages],
      ['Questions known', whole.known, whole.cards],
      ['Quiz right', whole.right, whole.quiz],
      ['Cards due', whole.due, null]
    ].map(([label, done, of]) =>
      make(
        'div',
        {},
        make('dt', {}, label),
        make('dd', {}, String(done), of === null ? null : make('small', {}, ` of ${of}`))
      )
    )
  )
  find('tbody').replaceChildren(
    ...[...sections].map(([section, pages]) => {
      const it = tally(pages)
      return make(
        'tr',
        {},
        make('th', {scope: 'row'}, make('a', {href: address(section)}, section.title)),
        cell(`${it.read} of ${it.pages}`),
        cell(`${it.known} of ${it.cards}`),
        cell(`${it.right} of ${it.quiz}`),
        cell(String(it.due))
      )
    })
  )
}

function grouped() {
  const groups = new Map()
  for (const page of all) groups.set(page.section, [...(groups.get(page.section) ?? []), page])
  return groups
}

// --- where it is kept --------------------------------------------------------------------------------------------

const STATES = {
  blocked:
    'Nowhere: this browser does not let this site keep anything, as some do in private windows. What you mark lasts until ' +
    'the tab is closed. Save it to a file below.',
  full: 'Not all of it is kept: this browser’s storage for this site is full. Save it to a file below, then make room.',
  newer: 'A newer version of this site wrote it. Reload the page.'
}

async function kept() {
  const lasting = (await navigator.storage?.persisted?.()) ?? false
  const size = Math.ceil(progress.exportText().length / 1024)
  find('.state').textContent =
    STATES[progress.trouble] ??
    `In this browser only, in two copies of ${size} kB, each line with a checksum. ` +
      (lasting
        ? 'The browser has promised not to clear it by itself.'
        : 'A browser that runs out of space may clear it, and some do ' + 'after weeks without a visit.')
  find('.persist').hidden = lasting || progress.trouble !== '' || !navigator.storage?.persist
  find('.damaged').hidden = !progress.damaged()
}

find('.persist').addEventListener('click', async () => {
  const granted = await navigator.storage.persist()
  await kept()
  if (!granted) find('.state').append(' It was asked, and declined: save a file from time to time.')
})

// --- as a file ---------------------------------------------------------------------------------------------------

function save(text, name) {
  const way = make('a', {href: URL.createObjectURL(new Blob([text], {type: 'text/plain'})), download: name})
  way.click()
  setTimeout(() => URL.revokeObjectURL(way.href), 10_000)
}

const today = () => new Date().toLocaleDateString('sv')
find('.export').addEventListener('click', () => {
  save(progress.exportText(), `whiteboard-progress-${today()}.txt`)
  outcome.textContent = 'Saved to your downloads.'
})
find('.damaged').addEventListener('click', () => save(progress.damaged(), `whiteboard-damaged-${today()}.txt`))

find('input[type=file]').addEventListener('change', async event => {
  const [file] = event.target.files
  if (!file) return
  try {
    const {taken, left} = await progress.importText(await file.text())
    outcome.textContent =
      `${count(taken, 'mark')} read from ${file.name}.` +
      (left ? ` ${left === 1 ? 'One line was' : `${left} lines were`} damaged or not understood, and left out.` : '')
  } catch (refused) {
    outcome.textContent = refused.message
  }
  event.target.value = ''
})

// --- start over --------------------------------------------------------------------------------------------------

const sure = find('.sure')
find('.reset').addEventListener('click', () => {
  const marks = ['page', 'question', 'quiz', 'card', 'exercise', 'plan', 'mock'].reduce(
    (sum, kind) => sum + progress.all(kind).size,
    0
  )
  sure.querySelector('p').textContent =
    `${count(marks, 'mark')} will be gone: pages read, questions, quizzes, cards and their days, ` +
    'exercises, plan and interviews.'
  sure.showModal()
  sure.querySelector('.no').focus()
})
sure.querySelector('.no').addEventListener('click', () => sure.close())
sure.querySelector('.yes').addEventListener('click', async () => {
  sure.close()
  outcome.textContent = await progress.clear().then(
    () => 'Everything is forgotten.',
    told => told.message
  )
  outcome.scrollIntoView({block: 'center', behavior: 'instant'})
})

let drawing
progress.subscribe(() => {
  drawing ??= setTimeout(() => {
    drawing = null
    show()
    kept()
  })
})
await kept()
try {
  all = await pages()
  show()
} catch (lost) {
  find('.counts').replaceChildren(make('p', {role: 'alert'}, lost.message))
}
// all at once, so that nothing is pushed down while it is read
document.querySelector('.needs').remove()
overview.hidden = false
