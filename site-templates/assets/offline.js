// Lets pages be read without a network, and tells when a new version of the guide is there. The worker keeps; this
// asks it to.
(() => {
  const root = new URL(document.currentScript.dataset.root, location.href)
  const workers = location.protocol === 'file:' ? null : navigator.serviceWorker
  if (!workers) return

  let told = false

  function make(name, attributes, ...children) {
    const element = document.createElement(name)
    for (const key in attributes) element.setAttribute(key, attributes[key])
    element.append(...children)
    return element
  }

  /** A new version waits: the reader decides when it comes. Until then every tab stays with the old one. */
  function offer(registration) {
    if (told || !registration.waiting || !registration.active) return
    told = true
    const take = make('button', {type: 'button', class: 'primary'}, 'Use it now')
    const later = make('button', {type: 'button'}, 'Later')
    const text = make('p', {}, 'A new version of the guide is here. Your progress stays.')
    const bar = make('div', {class: 'news', role: 'region', 'aria-label': 'New version'}, text, take, later)
    const said = make('div', {role: 'status'})
    take.addEventListener('click', () => {
      take.disabled = true
      registration.waiting?.postMessage({ask: 'take'})
    })
    later.addEventListener('click', () => bar.remove())
    document.body.append(said)
    said.append(bar)
  }

  const controlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => { if (controlled) location.reload() })

  async function start() {
    const registration = await workers.register(new URL('sw.js', root), {scope: root.href, updateViaCache: 'none'})
    registration.addEventListener('updatefound', () => {
      const next = registration.installing
      next.addEventListener('statechange', () => { if (next.state === 'installed') offer(registration) })
    })
    offer(registration)
    const ready = await workers.ready
    ready.active.postMessage({ask: 'read', url: location.href})
  }

  /** A browser that forbids storage, or runs short of it, leaves the pages as they are on the server. */
  const begin = () => start().catch(refused => { document.documentElement.dataset.offline = refused.name })
  const idle = self.requestIdleCallback ?? (it => setTimeout(it, 300))
  if (document.readyState === 'complete') idle(begin)
  else addEventListener('load', () => idle(begin))
})()
