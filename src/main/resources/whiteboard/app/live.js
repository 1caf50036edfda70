// Shows a page as its author saves it. Only the live server adds this script: no built site has it.
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

async function refresh() {
  const response = await fetch(here(), { cache: 'no-store' })
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (assets(next) !== assets(document)) return location.reload()
  const open = new Set([...document.querySelectorAll('details[open]')].map(it => it.id))
  const { scrollX, scrollY } = window
  document.title = next.title
  document.body.replaceChildren(...next.body.childNodes)
  for (const it of document.querySelectorAll('details')) if (it.id && open.has(it.id)) it.open = true
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  document.body.append(bar)
  document.dispatchEvent(new Event('live:shown'))
}

const problems = '/.whiteboard/problems/'

async function saved({ wrong, count }) {
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
  await refresh()
  say(count ? `${count} problem${count === 1 ? '' : 's'} in other files:` : '', 'wrong', problems)
}

const address = board => (board.matches('[data-run]') ? board : board.querySelector('[data-run]'))?.dataset.run

// A program can be run now, or no more: its boards change, the rest of the page stays as the reader has it.
async function made({ pages }) {
  if (!pages.includes(here())) return
  const response = await fetch(here(), { cache: 'no-store' })
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const it of document.querySelectorAll('.board[id]')) {
    const now = next.getElementById(it.id)
    if (now && address(now) !== address(it)) it.replaceWith(now)
  }
  document.dispatchEvent(new Event('live:shown'))
}

const events = new EventSource('/.whiteboard/events')
events.addEventListener('saved', event => saved(JSON.parse(event.data)))
events.addEventListener('module', event => made(JSON.parse(event.data)))
events.addEventListener('verdict', event => {
  const { program, state, text } = JSON.parse(event.data)
  say(`${program}: ${text}`, state, state === 'wrong' ? problems : null)
})
events.addEventListener('hello', () => {
  if (bar.className === 'gone') location.reload()
})
events.addEventListener('error', () => say('the server has stopped', 'gone'))
