// Shows a page as its author saves it. Only the live server adds this script: no built site has it.
import {update} from './live-page.js'

const here = () => location.pathname
const bar = document.createElement('output')
bar.id = 'live-bar'
bar.hidden = true

function say(text, kind, link) {
  bar.replaceChildren(text)
  if (link) {
    const a = document.createElement('a')
    a.href = link
    a.textContent = 'all problems'
    bar.append(' ', a)
  }
  bar.className = kind
  bar.hidden = !text
  document.body.append(bar)
}

const assets = doc => [...doc.head.querySelectorAll('link[rel=stylesheet], script[src]')]
  .map(it => it.href || it.src).join()

const open = () => [...document.querySelectorAll('details[open]')].map(it => it.id)

function unfold(ids) {
  for (const it of document.querySelectorAll('details')) if (it.id && ids.includes(it.id)) it.open = true
}

/** Loads the page anew; what was unfolded stays so. The browser keeps the place. */
function reload() {
  sessionStorage.setItem('live-open', JSON.stringify([location.pathname, ...open()]))
  location.reload()
}

const [path, ...ids] = JSON.parse(sessionStorage.getItem('live-open') ?? '[]')
if (path === location.pathname) unfold(ids)
sessionStorage.removeItem('live-open')

// A change that scripts of the page must see is shown like any other, and the page loaded anew once it was checked.
let stale = false

async function show() {
  const response = await fetch(here(), { cache: 'no-store' })
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (assets(next) !== assets(document)) return reload()
  const unfolded = open()
  document.title = next.title
  if (!update(next.body)) stale = true
  unfold(unfolded)
}

// One at a time, in the order in which they were asked for.
let shown = Promise.resolve()
const refresh = () => shown = shown.then(show, show)

const problems = '/.whiteboard/problems/'

// A page is shown before the guide is checked, unless it is known already that it cannot be.
const saved = ({ wrong }) => here() === problems || wrong.includes(here()) ? null : refresh()

async function checked({ wrong, count }) {
  if (here() === problems) {
    const from = sessionStorage.getItem('live-from')
    if (from && !wrong.includes(from)) {
      sessionStorage.removeItem('live-from')
      return location.replace(from)
    }
    return refresh()
  }
  if (wrong.includes(here())) {
    sessionStorage.setItem('live-from', here())
    return location.assign(problems)
  }
  await shown
  if (stale) return reload()
  say(count ? `${count} problem${count === 1 ? '' : 's'} in other files:` : '', 'wrong', problems)
}

// A program can be run now, or no more.
const made = ({ pages }) => pages.includes(here()) ? refresh() : null

const events = new EventSource('/.whiteboard/events')
events.addEventListener('saved', event => saved(JSON.parse(event.data)))
events.addEventListener('checked', event => checked(JSON.parse(event.data)))
events.addEventListener('module', event => made(JSON.parse(event.data)))
events.addEventListener('verdict', event => {
  const { program, state, text } = JSON.parse(event.data)
  say(`${program}: ${text}`, state, state === 'wrong' ? problems : null)
})
events.addEventListener('hello', () => {
  if (bar.className === 'gone') location.reload()
})
events.addEventListener('error', () => say('the server has stopped', 'gone'))
