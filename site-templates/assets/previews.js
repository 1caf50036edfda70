// Shows the one-line answer of the page that a link leads to. WCAG 2.2, 1.4.13: Esc dismisses it, the pointer may move
// over it, and it stays until the pointer or the focus leaves.
const root = document.querySelector('a.brand').href
const DELAY = 220
let pages, card, shown, timer

/** Every page by its path. Asked for again where it could not be had. */
function known() {
  pages ??= fetch(root + 'pages.json').then(it => it.ok ? it.json() : Promise.reject(it.status))
    .then(all => new Map(all.map(it => [new URL(it.url, root).pathname, it])))
  pages.catch(() => { pages = undefined })
  return pages
}

function make(name, text) {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

function build() {
  card = make('div', '')
  card.id = 'preview'
  card.className = 'preview'
  card.hidden = true
  card.setAttribute('role', 'tooltip')
  card.addEventListener('pointerenter', () => clearTimeout(timer))
  card.addEventListener('pointerleave', leave)
  document.body.append(card)
}

/** Below the line of the link that the pointer is on, else above it; inside the window. */
function place(way, x) {
  const lines = [...way.getClientRects()]
  const line = lines.find(it => x >= it.left && x <= it.right) ?? lines[0]
  const width = document.documentElement.clientWidth, height = innerHeight
  const left = Math.max(12, Math.min(line.left, width - card.offsetWidth - 12))
  const below = line.bottom + 6 + card.offsetHeight < height
  card.style.left = `${left + scrollX}px`
  card.style.top = `${(below ? line.bottom + 6 : line.top - 6 - card.offsetHeight) + scrollY}px`
}

function show(way, page, x) {
  if (!card) build()
  hide()
  card.replaceChildren(make('b', page.title), make('span', page.summary), make('small', `${page.level} \u00b7 ${page.minutes} min`))
  card.hidden = false
  place(way, x)
  shown = way
  way.setAttribute('aria-describedby', card.id)
}

function hide() {
  clearTimeout(timer)
  if (!shown) return
  shown.removeAttribute('aria-describedby')
  shown = undefined
  card.hidden = true
}

function leave() {
  clearTimeout(timer)
  timer = setTimeout(hide, DELAY)
}

/** The pointer or the focus has come to a link. */
export async function peek(way, event) {
  clearTimeout(timer)
  if (way === shown) return
  const focus = event.type === 'focusin', x = event.clientX
  let left = false
  way.addEventListener(focus ? 'focusout' : 'pointerleave', () => { left = true; leave() }, {once: true})
  if (!focus) await new Promise(done => { setTimeout(done, DELAY) })
  const page = await known().then(it => it.get(way.pathname), () => null)
  if (page && !left && way.getClientRects().length) show(way, page, x)      // a drill may have taken the link away
}

addEventListener('keydown', event => { if (event.key === 'Escape') hide() })
