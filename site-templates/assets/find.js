// The box of the search. Its program and its index are loaded when the reader asks for them. A classic script, as all of
// the search: from a file system a browser runs no modules.
(() => {
  const {root, search} = document.currentScript.dataset
  const button = document.querySelector('button.find')
  let dialog, input

  function make(name, attributes, ...children) {
    const element = document.createElement(name)
    for (const key in attributes) element.setAttribute(key, attributes[key])
    element.append(...children)
    return element
  }

  function build() {
    input = make('input', {role: 'combobox', 'aria-label': 'Search the guide', 'aria-controls': 'finder-list',
      'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-describedby': 'finder-hint', type: 'text',
      inputmode: 'search', enterkeyhint: 'go', maxlength: '200', placeholder: 'Search the guide', autocomplete: 'off',
      autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false'})
    const close = make('button', {type: 'button', class: 'finder-close', 'aria-label': 'Close the search'}, 'Esc')
    close.addEventListener('click', () => dialog.close())
    dialog = make('dialog', {class: 'finder', 'aria-label': 'Search'},
      make('div', {class: 'finder-bar'}, button.querySelector('svg').cloneNode(true), input, close),
      make('div', {class: 'finder-list', id: 'finder-list', role: 'listbox', 'aria-label': 'Results'}),
      make('div', {class: 'finder-foot'}, make('p', {role: 'status'}),
        make('p', {id: 'finder-hint'}, make('kbd', {}, '\u2191'), make('kbd', {}, '\u2193'), ' choose ',
          make('kbd', {}, 'Enter'), ' open')))
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close() })
    document.body.append(dialog)
    self.whiteboardSearch = {root: new URL(root, location.href).href, dialog, input}
    const script = make('script', {src: search})
    script.addEventListener('error', () => {
      dialog.querySelector('[role=status]').textContent = 'The search could not be loaded. Are you offline?'
      self.whiteboardSearch = null
    })
    document.head.append(script)
  }

  function open(query) {
    if (!self.whiteboardSearch) {
      dialog?.remove()
      build()
    }
    if (!dialog.open) dialog.showModal()
    if (query) input.value = query
    else input.select()
  }

  const writes = it => it.closest?.('input, textarea, select, [contenteditable]')
  addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (writes(event.target) || document.querySelector('dialog[open]') || document.documentElement.dataset.keys === 'off') return
    event.preventDefault()
    open()
  })
  button.addEventListener('click', () => open())
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) open(asked.slice(0, 200))
})()
