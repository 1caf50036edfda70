// Asks the compiler's worker (see compiler.js) and waits for its answers. It is started by the first editor, and lives as
// long as the page.
const PATIENCE = 60_000
const asked = new Map()
let worker, url, count = 0, hear = () => {}

/** Starts to fetch and warm the compiler at that address; `told` hears {loaded, total}, {ready}, {warm}, {failed}. */
export function warm(address, told) {
  url = address
  hear = told
  if (!worker) start()
  worker.postMessage('warm')
}

function start() {
  worker = new Worker(url)
  worker.onmessage = ({data}) => {
    if (data.id === undefined) return data.failed ? fail(data.failed) : hear(data)
    const answer = asked.get(data.id)
    asked.delete(data.id)
    answer?.(data)
  }
  worker.onerror = () => fail('The compiler could not be loaded. Are you offline?')
}

function fail(message) {
  hear({failed: message})
  for (const answer of asked.values()) answer({failed: message})
  asked.clear()
  worker.terminate()
  worker = null
}

/** Compiles one program: {wasm}, {problems}, {failed: message} or {replaced: true}. */
export function compile(file, source) {
  if (!worker) start()
  const id = ++count
  return new Promise(done => {
    const timer = setTimeout(() => { if (asked.has(id)) fail('The compiler did not answer.') }, PATIENCE)
    asked.set(id, answer => {
      clearTimeout(timer)
      done(answer)
    })
    worker.postMessage({id, file, source})
  })
}
