// The buttons of programs. What they need is loaded when the reader reaches for one. A classic script: from a file
// system a browser runs no modules, and says so.
(() => {
  const places = document.currentScript.dataset
  const collects = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0])   // one type, a struct
  const refused = location.protocol === 'file:' ? 'From a file system a browser runs no programs; the commands below do.'
    : !self.WebAssembly?.validate(collects) ? 'This browser is too old to run Java here (it lacks WebAssembly GC); the '
        + 'commands below do.' : ''
  if (refused) {
    for (const it of document.querySelectorAll('.does')) {
      const why = document.createElement('p')
      why.className = 'refused'
      why.textContent = refused
      it.replaceWith(why)
    }
    return
  }

  let loading
  const url = name => new URL(places[name], document.baseURI).href
  const load = () => loading ??= import(url('boards')).then(it => {
    it.open({frame: url('frame'), compiler: url('compiler')})
    return it
  })
  const reached = event => event.target.closest?.('.does button')
  const warm = event => {
    const button = reached(event)
    if (button) load().then(it => it.warm(button), () => { loading = null })
  }
  for (const type of ['pointerover', 'focusin', 'touchstart']) addEventListener(type, warm, {passive: true})
  addEventListener('click', event => {
    const button = reached(event)
    if (!button) return
    load().then(it => it.press(button), () => {
      loading = null
      button.textContent = 'Not loaded. Try again'
    })
  })
})()
