// Keys of one letter. The reader may turn them off (WCAG 2.2, 2.1.4), and no field feels them.
const root = document.documentElement
const button = document.querySelector('button.keys')

const writes = it => it.closest?.('input, textarea, select, [contenteditable], [role=textbox]')
const follow = rel => document.querySelector(`a[rel=${rel}]`)?.click()
const help = () => import('./help.js').then(it => it.show())

const uses = {'?': help, n: () => follow('next'), ']': () => follow('next'), p: () => follow('prev'), '[': () => follow('prev')}

addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || event.defaultPrevented) return
  if (!uses[event.key] || root.dataset.keys === 'off') return
  if (writes(event.target) || document.querySelector('dialog[open]')) return
  event.preventDefault()
  uses[event.key]()
})
button?.addEventListener('click', help)
