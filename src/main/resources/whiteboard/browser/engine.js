// What the worker of the page finds in a browser, for an engine that has nothing of it. Time is virtual: where the
// program sleeps, the clock jumps. What the worker tells is kept in `told`; `play()` waits for nothing.
'use strict'
const self = globalThis
const told = []
self.close = () => {}

const begun = Date.now(), now = Date.now.bind(Date), tasks = []
let jumped = 0, number = 0
// one clock for all who ask: the loader makes dates, TeaVM's queue asks for the time
globalThis.Date = class extends Date {
  static now() {
    return now() + jumped
  }

  constructor(...given) {
    if (given.length) super(...given)
    else super(now() + jumped)
  }
}
const performance = {now: () => Date.now() - begun, timeOrigin: begun}
const navigator = {hardwareConcurrency: 1, language: 'en', languages: ['en']}
function setTimeout(task, delay) {
  tasks.push({id: ++number, task, at: Date.now() + (delay || 0)})
  return number
}
function clearTimeout(id) {
  const at = tasks.findIndex(it => it.id === id)
  if (at >= 0) tasks.splice(at, 1)
}

// the loader reads a module's requirements with it, which are ASCII
class TextDecoder {
  decode(bytes) {
    return String.fromCharCode(...new Uint8Array(bytes))
  }
}

class Response {
  constructor(bytes) {
    this.bytes = bytes
  }
}
WebAssembly.compile = async (bytes, options) => new WebAssembly.Module(bytes, options)
WebAssembly.compileStreaming = async (response, options) => new WebAssembly.Module(response.bytes, options)
WebAssembly.instantiate = async (module, imports) => new WebAssembly.Instance(module, imports)

/** Lets the threads of the program go on until none waits for its turn. */
function play() {
  while (tasks.length) {
    let first = 0
    for (let i = 1; i < tasks.length; i++) if (tasks[i].at < tasks[first].at) first = i
    const [{task, at}] = tasks.splice(first, 1)
    jumped += Math.max(0, at - Date.now())
    task()
  }
}

/** Everything that was told, as [kind, text, number] each. */
const heard = () => told.map(it => 'out' in it ? ['out', it.out, 0] : 'error' in it ? ['error', it.error, 0]
  : 'uncaught' in it ? ['uncaught', it.uncaught, it.line] : 'ended' in it ? ['ended', '', it.status]
  : 'over' in it ? ['over', '', 0] : 'broken' in it ? ['broken', it.broken, 0] : ['started', '', 0])
const begin = () => self.onmessage({data: {module, port: {postMessage: it => told.push(it)}}})
