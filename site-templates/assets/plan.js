// The plan page: asks, makes the plan, keeps it, shows it, and gives it to a calendar.
import {progress} from './progress.js'
import {EFFORT, day, plan} from './planner.js'

const form = document.querySelector('form.planner'), status = document.querySelector('.said')
const place = document.querySelector('.planned'), root = new URL(place.dataset.home, location.href).href
const WORDS = {
  cards: ['Cards that are due', 'cards/'], mock: ['Mock interview', 'mock/'],
  aloud: ['Say the answers of the last days aloud, then work on your worst ones', '']
}
let current
const pages = fetch(root + 'pages.json').then(it => it.json())
const today = () => {
  const now = new Date()
  return day(`${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`, 0)
}
const between = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const named = date => new Intl.DateTimeFormat(document.documentElement.lang,
  {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(Date.parse(date))

function make(name, attributes, ...children) {
  const element = document.createElement(name)
  for (const key in attributes) element.setAttribute(key, attributes[key])
  element.append(...children)
  return element
}

function amount(minutes) {
  const hours = Math.floor(minutes / 60), rest = minutes % 60
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ')
}

/** Days until the interview and its date say the same. */
function agree(from) {
  const {days, until} = form.elements
  if (from === days && days.validity.valid && days.value) until.value = day(today(), +days.value)
  if (from === until && until.value) days.value = between(today(), until.value)
}

function item(it, byUrl) {
  const page = byUrl.get(it.url)
  const li = make('li', {class: it.type})
  if (page) {
    li.append(make('a', {href: root + page.url}, page.title), make('span', {class: 'depth'}, page.level))
    if (progress.get('page', page.url) === true) li.append(make('span', {class: 'was-read'}, 'Read'))
  } else {
    const [words, url] = WORDS[it.type] ?? ['This page is gone', '']
    li.append(url ? make('a', {href: root + url}, words) : words)
  }
  li.append(make('span', {class: 'size'}, amount(it.minutes)))
  return li
}

function shown(kept, all) {
  current = kept
  const byUrl = new Map(all.map(it => [it.url, it]))
  const urls = kept.days.flatMap(it => it.items).filter(it => it.url).map(it => it.url)
  const done = urls.filter(url => progress.get('page', url) === true).length
  const days = kept.days.map(it => make('li', {class: it.date < today() ? 'past' : it.date === today() ? 'today' : ''},
    make('h3', {}, make('time', {datetime: it.date}, named(it.date)), it.date === today() ? ' \u2013 today' : ''),
    make('ul', {}, ...it.items.map(one => item(one, byUrl)))))
  const left = kept.left.map(url => byUrl.get(url)).filter(Boolean)
  const tools = make('p', {class: 'tools-of'}, button('Add to a calendar', () => save(kept, byUrl)),
    button('Print', () => print()), button('Forget the plan', forget))
  place.replaceChildren(make('h2', {id: 'days', tabindex: '-1'}, `${kept.days.length} ${kept.days.length === 1 ? 'day' : 'days'} until ${named(kept.until)}`),
    make('p', {class: 'sum'}, `${done} of ${urls.length} pages read. A page counts ${EFFORT} times its reading time: read it, answer its questions, write its program.`),
    tools, make('ol', {class: 'days'}, ...days))
  if (left.length) {
    place.append(make('h2', {}, 'If there is more time'), make('p', {}, 'These did not fit.'), make('ul', {class: 'over'},
      ...left.map(page => make('li', {}, make('a', {href: root + page.url}, page.title), make('span', {class: 'depth'}, page.level)))))
  }
}

function button(words, act) {
  const element = make('button', {type: 'button'}, words)
  element.addEventListener('click', act)
  return element
}

async function save(kept, byUrl) {
  const {calendar} = await import('./calendar.js')
  const name = document.querySelector('.brand').textContent
  const words = it => byUrl.get(it.url)?.title ?? WORDS[it.type]?.[0] ?? ''
  const text = calendar(name, root, kept.made, kept.days.map(it => ({
    date: it.date, title: `${name}: ${it.items.map(words).join(', ')}`,
    text: it.items.map(one => `${words(one)}, ${amount(one.minutes)}${one.url ? '\n' + root + one.url : ''}`).join('\n')
  })))
  const way = make('a', {href: URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'})), download: 'plan.ics'})
  way.click()
  setTimeout(() => URL.revokeObjectURL(way.href), 10_000)
  status.textContent = 'The file plan.ics is saved. Open it to add the days to a calendar.'
}

async function forget() {
  await progress.set('plan', 'plan/', null).catch(told => told)
  place.replaceChildren()
  current = undefined
  status.textContent = 'The plan is forgotten.'
  form.elements.days.focus()
}

async function submit(event) {
  event.preventDefault()
  const {days, hours, role, until} = form.elements
  const read = new Set(progress.all('page').keys())
  const ask = {role: role.value, days: +days.value, hours: +hours.value, from: today()}
  const all = await pages
  const kept = {...ask, until: until.value, made: new Date().toISOString(), ...plan(all, ask, read)}
  shown(kept, all)
  status.textContent = `A plan of ${kept.days.length} ${kept.days.length === 1 ? 'day' : 'days'} is made.`
  place.querySelector('#days').focus()
  await progress.set('plan', 'plan/', kept).catch(told => told)
}

function fill(kept) {
  const query = new URLSearchParams(location.search), {days, hours, role, until} = form.elements
  const asked = +query.get('days') || (kept ? Math.max(1, between(today(), kept.until)) : 7)
  days.value = Math.min(365, Math.max(1, Math.round(asked)))
  until.min = day(today(), 1)
  hours.value = kept?.hours ?? 2
  const code = query.get('role') ?? kept?.role
  if ([...role.options].some(it => it.value === code)) role.value = code
  agree(days)
}

form.addEventListener('input', event => agree(event.target))
form.addEventListener('submit', submit)
const kept = progress.get('plan', 'plan/')
fill(kept)
if (kept) pages.then(all => shown(kept, all))
progress.subscribe(it => {
  const now = progress.get('plan', 'plan/')
  const other = it.kind === 'plan' && now?.made !== current?.made
  if (now && (other || it.kind === 'page')) pages.then(all => shown(now, all))
})
