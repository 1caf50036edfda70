// One run of one program, in a worker that the sandboxed frame makes. Before it stands TeaVM's loader, as `load`.
// The page hears by the port, in this order: {started}, any number of {out, error} with what was printed to the two
// streams, {uncaught, line}, and at last {ended}, or {over} when the program has printed too much, or {broken} when
// the module itself cannot be run. Modules are as whiteboard.browser.boot.Boot tells. Where the page sends `calls`, the
// functions of those names are called instead, and it hears {results}.
'use strict';
(() => {
  const MOST = 1_000_000                // UTF-16 units that one run may print
  const PROMPT = 2_000                  // lines that are sent one by one; after these, by the chunk
  const CHUNK = 8_192
  let port, size = 0, lines = 0, over = false, uncaught = ''

  const streams = ['out', 'error'].map(name => ({name, units: new Uint16Array(CHUNK), used: 0}))

  function flush(stream) {
    if (!stream.used || over) return
    const text = String.fromCharCode(...stream.units.subarray(0, stream.used))
    stream.used = 0
    size += text.length
    port.postMessage({[stream.name]: size > MOST ? text.slice(0, text.length - (size - MOST)) : text})
    if (size <= MOST) return
    over = true
    port.postMessage({over: true})
  }

  const put = stream => unit => {
    stream.units[stream.used++] = unit
    if (stream.used === CHUNK || unit === 10 && ++lines < PROMPT) flush(stream)
  }

  // A program is over when its main method has ended and no thread of it waits for its turn.
  const timers = new Set()
  const {setTimeout, clearTimeout} = self
  let returned = false, ended = false
  self.setTimeout = (task, delay) => {
    const id = setTimeout(() => {
      timers.delete(id)
      guard(task)
    }, delay)
    timers.add(id)
    return id
  }
  self.clearTimeout = id => {
    timers.delete(id)
    clearTimeout(id)
  }

  function end(status) {
    if (ended) return
    ended = true
    streams.forEach(flush)
    if (!over) port.postMessage({ended: true, status})
    self.close()
  }

  const exit = Symbol('exit')

  function guard(task) {
    try {
      task()
    } catch (thrown) {
      if (thrown === exit) return
      streams.forEach(flush)
      port.postMessage({uncaught: fault(thrown), line: 0})
      end(1)
    }
    if (returned && !timers.size) end(0)
  }

  /** What the engine throws where a JVM throws an error of its own. */
  function fault(thrown) {
    if (thrown instanceof RangeError) return 'java.lang.StackOverflowError'
    return thrown instanceof WebAssembly.RuntimeError ? `java.lang.Error: ${thrown.message}` : String(thrown)
  }

  const whiteboard = {
    tell: unit => { uncaught += String.fromCharCode(unit) },
    uncaught: line => {
      streams.forEach(flush)
      port.postMessage({uncaught, line})
      uncaught = ''
    },
    returned: () => { returned = true },
    exit: status => {
      end(status)
      throw exit
    },
  }

  self.onmessage = async ({data}) => {
    self.onmessage = null
    port = data.port
    try {
      const {exports} = await load(data.module, {installImports(imports) {
        imports.whiteboard = whiteboard
        imports.teavmConsole = {putcharStdout: put(streams[0]), putcharStderr: put(streams[1])}
      }})
      if (data.calls) {
        port.postMessage({results: data.calls.map(([name, ...texts]) => exports[name](...texts))})
        self.close()
        return
      }
      port.postMessage({started: true})
      guard(() => exports.main([]))
    } catch (broken) {
      port.postMessage({broken: String(broken)})
    }
  }
})()
