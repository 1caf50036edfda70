// The dialog that tells the keys, and turns those of one letter off and on.
const root = document.documentElement
const KEYS = [
  [['/'], 'Search the guide'],
  [['n', ']'], 'Next page'],
  [['p', '['], 'Previous page'],
  [['?'], 'This help'],
  [['Esc'], 'Close what is open'],
  [['\u2191', '\u2193'], 'Choose a line of code, or a result of the search'],
  [['Enter'], 'Open it'],
  [['Space'], 'On a card: show the answer'],
  [['1', '2', '3', '4'], 'On a card: rate your answer'],
  [['u'], 'On a card: take the rating back'],
  [['Ctrl Enter'], 'In an editor: run the program'],
]
let dialog

function make(name, attributes, ...children) {
  const element = document.createElement(name)
  for (const key in attributes) element.setAttribute(key, attributes[key])
  element.append(...children)
  return element
}

function row([keys, use]) {
  const caps = keys.flatMap((key, i) => i ? [' ', make('kbd', {}, key)] : [make('kbd', {}, key)])
  return make('div', {}, make('dt', {}, ...caps), make('dd', {}, use))
}

function build() {
  const close = make('button', {type: 'button', class: 'close'}, 'Close')
  const single = make('input', {type: 'checkbox', id: 'help-single'})
  single.checked = root.dataset.keys !== 'off'
  single.addEventListener('change', () => {
    if (single.checked) delete root.dataset.keys
    else root.dataset.keys = 'off'
    if (root.dataset.storage !== 'none') localStorage.setItem('keys', single.checked ? 'on' : 'off')
  })
  close.addEventListener('click', () => dialog.close())
  dialog = make('dialog', {class: 'help', 'aria-labelledby': 'help-title'},
    make('div', {class: 'help-head'}, make('h2', {id: 'help-title'}, 'Keyboard'), close), make('dl', {}, ...KEYS.map(row)),
    make('label', {for: 'help-single'}, single, ' Shortcuts of a single key'))
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close() })
  document.body.append(dialog)
}

/** Shows it; the browser gives the focus back when it closes. */
export function show() {
  if (!dialog) build()
  if (!dialog.open) dialog.showModal()
}
