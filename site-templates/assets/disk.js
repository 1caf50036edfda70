// The site's modules for a browser that opens files: each a function, run once. The build puts them where MODULES stands.
(() => {
  'use strict'
  const {run, root} = document.currentScript.dataset
  const base = document.currentScript.src
  const top = new URL(root, document.baseURI).href
  const makers = {
MODULES
  }
  const made = {}, texts = {}

  const get = name => made[name] ??= makers[name](get, load, fetch, base)
  const load = get

  self.whiteboardFile = (path, text) => { texts[path] = text }

  /** A file of the site's data, from the script that hands it over. */
  function fetch(address) {
    const path = new URL(address, document.baseURI).href.slice(top.length)
    return new Promise((done, fail) => {
      const script = document.createElement('script')
      script.src = top + path + '.js'
      script.onload = () => done(new Response(texts[path]))
      script.onerror = () => fail(new TypeError(path + ' is not here'))
      document.head.append(script)
    })
  }

  /** A link that a script has made leads to a folder: here, its page. */
  function name(event) {
    const way = event.target.closest?.('a[href]')
    if (way?.protocol === 'file:' && way.pathname.endsWith('/')) way.pathname += 'index.html'
  }
  for (const it of ['click', 'auxclick', 'focusin', 'pointerover']) addEventListener(it, name, true)

  for (const it of run.split(' ')) if (it) get(it)
})()
