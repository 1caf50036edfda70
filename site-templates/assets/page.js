// What a page does beyond being read. Without it everything is there but these conveniences.
import './keys.js'

const root = document.documentElement

const settle = () => setTimeout(() => {
  root.classList.remove('fresh')
  root.classList.add('settled')
})
if (document.readyState === 'complete') settle()
else addEventListener('load', settle)

const themes = ['system', 'light', 'dark']
const button = document.querySelector('button.theme')
const name = () => root.dataset.theme ?? 'system'
const label = () => button.setAttribute('aria-label', `Theme: ${name()}`)
button?.addEventListener('click', () => {
  const next = themes[(themes.indexOf(name()) + 1) % themes.length]
  if (next === 'system') delete root.dataset.theme
  else root.dataset.theme = next
  if (root.dataset.storage !== 'none') localStorage.setItem('theme', next)
  label()
})
if (button) label()

/** The text that a copy button stands for: the code of its board, or the command beside it. */
function textOf(button) {
  if (button.dataset.copy === 'command') return button.parentElement.querySelector('code').textContent
  return button.closest('.board').querySelector('pre.code').textContent
}

document.addEventListener('click', async event => {
  const button = event.target.closest?.('button.copy')
  if (!button) return
  let said = 'Copied'
  try { await navigator.clipboard.writeText(textOf(button)) } catch (refused) { said = 'Not allowed' }
  button.textContent = said
  setTimeout(() => { button.textContent = 'Copy' }, 1600)
})

/** Marks the section that is being read in the table of contents. */
const ways = new Map()
for (const way of document.querySelectorAll('.toc a')) ways.set(decodeURIComponent(way.hash.slice(1)), way)
const headings = [...ways.keys()].map(id => document.getElementById(id)).filter(Boolean)
if (headings.length) {
  let asked = false
  const mark = () => {
    asked = false
    const above = headings.filter(it => it.getBoundingClientRect().top < innerHeight * 0.3)
    for (const way of ways.values()) way.removeAttribute('aria-current')
    ways.get((above.at(-1) ?? headings[0]).id)?.setAttribute('aria-current', 'true')
  }
  const ask = () => {
    if (!asked) requestAnimationFrame(mark)
    asked = true
  }
  addEventListener('scroll', ask, {passive: true})
  ask()
}

/** What scrolls sideways can be reached by keyboard, and only that. A font that arrives widens what is in a box of the same size. */
const WIDE = '.table, .display, pre.output'
const reach = it => {
  if (it.scrollWidth > it.clientWidth) it.tabIndex = 0
  else it.removeAttribute('tabindex')
}
const watch = new ResizeObserver(entries => entries.forEach(it => reach(it.target)))
const follow = root => root.querySelectorAll(WIDE).forEach(it => watch.observe(it))
follow(document)
document.fonts.addEventListener('loadingdone', () => document.querySelectorAll(WIDE).forEach(reach))
new MutationObserver(changes => {
  for (const {addedNodes} of changes) addedNodes.forEach(it => it.isConnected && follow(it.parentElement))
}).observe(document.body, {childList: true, subtree: true})

/** A link to a folded question, or into one, opens it. */
function unfold() {
  let id = location.hash.slice(1)
  try { id = decodeURIComponent(id) } catch (malformed) { return }
  const target = document.getElementById(id)
  if (!target?.closest('details:not([open])')) return
  for (let it = target; it; it = it.parentElement.closest('details')) it.open = true
  target.scrollIntoView({behavior: 'instant'})
}
addEventListener('hashchange', unfold)
unfold()

if (document.querySelector('.board pre.code')) import('./lines.js')

/** A link to another page shows its one-line answer, which is loaded when the first one is looked at. */
function peek(event) {
  const way = event.pointerType === 'touch' ? null : event.target.closest?.('.body a[href], .before a, .rail a, .leaves a')
  if (!way || way.origin !== location.origin || way.pathname === location.pathname || way.closest('.entries')) return
  if (event.type === 'focusin' && !way.matches(':focus-visible')) return
  import('./previews.js').then(it => it.peek(way, event))
}
addEventListener('pointerover', peek)
addEventListener('focusin', peek)

/** On paper every answer is open. */
let folded = []
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')]
  for (const it of folded) it.open = true
})
addEventListener('afterprint', () => { for (const it of folded) it.open = false })
