// Filters the syllabus by role, level, kind and progress. What is chosen stands in the address, so that it can be kept and
// sent; the reader's progress marks the pages that are read.
import {progress} from './progress.js'

const form = document.querySelector('.filters'), status = form.querySelector('[role=status]')
const rows = [...document.querySelectorAll('.rows [data-page]')]
const groups = [...document.querySelectorAll('.tree .group')]
const FIELDS = ['role', 'level', 'kind', 'progress']
let saying

const read = row => progress.get('page', row.dataset.page) === true

/** Whether a page has what is chosen; nothing chosen fits every page. */
function fits(row, chosen) {
  return (!chosen.role || row.dataset.roles.split(' ').includes(chosen.role))
    && (!chosen.level || row.dataset.level === chosen.level)
    && (!chosen.kind || row.dataset.kind === chosen.kind)
    && (!chosen.progress || read(row) === (chosen.progress === 'read'))
}

function mark(row) {
  const done = read(row)
  let badge = row.querySelector('.was-read')
  if (done && !badge) {
    badge = document.createElement('span')
    badge.className = 'was-read'
    badge.textContent = 'Read'
    row.append(badge)
  } else if (!done) badge?.remove()
}

function say(text) {
  clearTimeout(saying)
  saying = setTimeout(() => { status.textContent = text }, 150)
}

function apply() {
  const chosen = Object.fromEntries(FIELDS.map(name => [name, form.elements[name].value]))
  let shown = 0, done = 0
  for (const row of rows) {
    mark(row)
    row.hidden = !fits(row, chosen)
    if (row.hidden) continue
    shown++
    if (read(row)) done++
  }
  for (const group of groups.toReversed()) group.hidden = !group.querySelector('[data-page]:not([hidden])')
  const all = shown === rows.length ? `${shown} pages` : `${shown} of ${rows.length} pages`
  say(shown ? `${all}, ${done} read` : 'No page has all of this. Show all, or choose less.')
}

function keep() {
  const query = new URLSearchParams()
  for (const name of FIELDS) if (form.elements[name].value) query.set(name, form.elements[name].value)
  history.replaceState(null, '', query.size ? '?' + query : location.pathname)
}

function restore() {
  const query = new URLSearchParams(location.search)
  for (const name of FIELDS) {
    const field = form.elements[name], value = query.get(name) ?? ''
    field.value = [...field.options].some(it => it.value === value) ? value : ''
  }
  apply()
}

form.addEventListener('input', () => { apply(); keep() })
form.addEventListener('reset', () => setTimeout(() => { apply(); keep() }))
form.addEventListener('submit', event => event.preventDefault())
addEventListener('popstate', restore)
progress.subscribe(it => { if (it.kind === 'page') apply() })
restore()
