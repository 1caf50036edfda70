// Runs modules in the sandbox inside a frame, one at a time, and ends what does not end. The sandbox has no origin of
// its own: a program has no network, no storage and no way to this page but the port on which it is heard.
const LIMIT = 10_000
let address, frame, running

/** Makes the frame ready; `url` is its document. */
export function open(url = address) {
  address = url
  frame ??= new Promise(done => {
    const element = document.createElement('iframe')
    element.hidden = true
    element.title = 'Programs run here'
    element.addEventListener('load', () => done(element), {once: true})
    element.src = address
    document.body.append(element)
  })
  return frame
}

/** Ends whatever runs, with all its threads: a frame that is gone has no workers. */
function drop() {
  frame?.then(it => it.remove())
  frame = null
  open()
}

/**
 * Runs a module (an ArrayBuffer, which is given away). `hear` is told {started}, {out}, {error}, {uncaught, line} and
 * at last one of {ended}, {over}, {late}, {stopped}, {broken}. Returns the function that stops it.
 */
export function run(module, hear) {
  running?.()
  const {port1, port2} = new MessageChannel()
  let timer, over = false
  const end = last => {
    if (over) return
    over = true
    running = null
    clearTimeout(timer)
    port1.close()
    if (!last.ended) drop()
    hear(last)
  }
  port1.onmessage = ({data}) => {
    if (data.started) {
      clearTimeout(timer)
      timer = setTimeout(() => end({late: true}), LIMIT)
    }
    if (data.ended || data.over || data.broken) end(data)
    else if (!over) hear(data)
  }
  timer = setTimeout(() => end({broken: 'it did not start'}), LIMIT)
  open().then(it => {
    if (!over) it.contentWindow.postMessage({module, port: port2}, '*', [module, port2])
  })
  return running = () => end({stopped: true})
}

/** Calls functions that a module exports, each `[name, ...texts]`, and resolves with their results. */
export function call(module, calls) {
  return new Promise((done, failed) => {
    const {port1, port2} = new MessageChannel()
    const timer = setTimeout(() => {
      drop()
      failed(new Error('no answer'))
    }, LIMIT)
    port1.onmessage = ({data}) => {
      clearTimeout(timer)
      port1.close()
      if (data.results) done(data.results)
      else failed(new Error(data.broken))
    }
    open().then(it => it.contentWindow.postMessage({module, calls, port: port2}, '*', [module, port2]))
  })
}
