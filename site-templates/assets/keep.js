// The page "Take it along": what is kept on this device, and the whole guide on request.
const box = document.querySelector('.keeping')
const root = new URL(box.dataset.root, location.href)
const AT_ONCE = 24, PATIENCE = 60_000

function make(name, attributes, ...children) {
  const element = document.createElement(name)
  for (const key in attributes) element.setAttribute(key, attributes[key])
  element.append(...children)
  return element
}

const state = make('p', {class: 'state', role: 'status'})
const bar = make('progress', {max: '1', value: '0', 'aria-label': 'Kept so far'})
const running = make('input', {type: 'checkbox', id: 'running'})
const option = make('p', {class: 'choice'}, running, make('label', {for: 'running'}))
const keep = make('button', {type: 'button', class: 'primary'})
const stop = make('button', {type: 'button'}, 'Stop')
const forget = make('button', {type: 'button'}, 'Remove from this device')
const list = make('details', {class: 'kept'}, make('summary'), make('ul', {class: 'leaves'}))

const size = bytes => bytes < 950_000 ? `${Math.ceil(bytes / 1000)} kB`
  : `${(bytes / 1e6).toLocaleString(document.documentElement.lang, {maximumFractionDigits: 1})} MB`
const total = files => files.reduce((sum, it) => sum + it.size, 0)

/** Asks the worker, and fails when it says nothing for long: a browser may have ended it. */
async function ask(question, data = {}) {
  const {active} = await navigator.serviceWorker.ready
  const channel = new MessageChannel()
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error('no answer')), PATIENCE)
    channel.port1.onmessage = ({data: {value, error, other}}) => {
      clearTimeout(late)
      if (error) fail(Object.assign(new Error(error), {other}))
      else done(value)
    }
    active.postMessage({ask: question, ...data}, [channel.port2])
  })
}

function say(text) {
  state.textContent = text
}

let kept, stopped = true

const wanted = () => kept.files.filter(it => it.kind !== 'r' || running.checked)
const missing = () => wanted().filter(it => !it.kept)

async function titles() {
  const pages = kept.files.filter(it => it.kept && it.kind === 'g' && it.path.endsWith('/index.html'))
  const named = await ask('titles', {paths: pages.map(it => it.path)})
  const ways = pages.map((page, i) => {
    const title = new DOMParser().parseFromString(named[i], 'text/html').body.textContent
    return make('li', {}, make('a', {href: new URL(page.path.replace(/index\.html$/, ''), root).href},
      title.replace(/ \u2013 [^\u2013]*$/, '')))
  })
  list.firstElementChild.textContent = pages.length === 1 ? 'The page that is kept' : `The ${pages.length} pages that are kept`
  list.lastElementChild.replaceChildren(...ways)
  list.hidden = !pages.length
}

/** Shows what is kept as it is now. */
async function show(note = '') {
  kept = await ask('state')
  const here = total(kept.files.filter(it => it.kept)), left = missing(), heavy = kept.files.filter(it => it.kind === 'r')
  running.disabled = !stopped
  option.hidden = !heavy.length
  option.lastElementChild.textContent = `Also what runs and compiles programs, ${size(total(heavy))}`
  bar.hidden = stopped
  bar.value = 1 - total(left) / Math.max(1, total(wanted()))
  keep.hidden = !stopped || !left.length
  keep.textContent = kept.whole && left.length ? `Go on, ${size(total(left))} more` : `Keep the whole guide offline, ${size(total(left))}`
  stop.hidden = stopped
  forget.hidden = !stopped || !kept.files.some(it => it.kept && it.kind !== 'c')
  const whole = !left.length ? `The whole guide is kept on this device, ${size(here)}.` : `${size(here)} are kept on this device.`
  say(note || (stopped ? whole : `${size(here)} of ${size(total(wanted()))} are kept.`))
  await titles()
}

function why(lost) {
  if (lost.other) return 'A new version of the guide has been published meanwhile. Take it when it is offered, then keep on.'
  if (lost.name === 'QuotaExceededError' || /quota/i.test(lost.message)) return 'The browser gives no more room for this site.'
  return navigator.onLine ? 'The server did not answer. What was kept stays.' : 'You are offline. What was kept stays.'
}

async function download() {
  stopped = false
  let note = ''
  try {
    await navigator.storage?.persist?.()
    await ask('whole', {kinds: running.checked ? 'cgr' : 'cg'})
    await show()
    stop.focus()
    for (let left = missing(); left.length && !stopped; left = missing()) {
      await ask('keep', {paths: left.slice(0, AT_ONCE).map(it => it.path)})
      await show()
    }
    if (stopped) note = 'Stopped. What was kept stays.'
  } catch (lost) {
    note = why(lost)
  }
  stopped = true
  await show(note)
  if (!keep.hidden) keep.focus()
}

keep.addEventListener('click', download)
running.addEventListener('change', () => show())
stop.addEventListener('click', () => { stopped = true })
forget.addEventListener('click', async () => {
  await ask('forget')
  running.checked = false
  await show('Removed. Pages that you read from now on are kept again.')
})

async function start() {
  const asked = new URLSearchParams(location.search).get('page')
  if (asked !== null) {
    const missing = document.querySelector('#missing'), address = new URL(asked, root)
    missing.hidden = !address.href.startsWith(root.href)
    missing.querySelector('a').href = missing.hidden ? root.href : address.href
  }
  box.replaceChildren(state, bar, option, make('p', {class: 'acts'}, keep, stop, forget), list)
  for (const it of [bar, option, keep, stop, forget, list]) it.hidden = true
  if (location.protocol === 'file:') return say('You read from a file system: all of the guide is on this device already.')
  if (!navigator.serviceWorker) return say('This browser keeps no pages here: it is too old, private, or the connection is not secure.')
  say('One moment\u2026')
  running.checked = (await ask('state')).whole.includes('r')
  await show()
}

/** An app of its own, where the browser offers that. */
addEventListener('beforeinstallprompt', event => {
  const install = make('button', {type: 'button'}, 'Install as an app')
  install.addEventListener('click', () => event.prompt())
  box.querySelector('.acts')?.append(install)
  event.preventDefault()
})

start().catch(lost => say(`Nothing can be kept: ${document.documentElement.dataset.offline ?? lost.message}.`))
