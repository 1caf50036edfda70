// The Java compiler, in a worker of its own: `new Worker('run/compiler/compiler.js')`, a classic script. It runs only
// what the site ships, needs no eval, and lives as long as the page wants to compile; end it with terminate().
//
// The page sends
//   'load'                fetch and start the compiler
//   'warm'                the same, and compile a small program, so that the first of the reader's is fast
//   {id, file, source}    compile one program; `file` is its name with `.java`, `source` its text
// and hears, whenever it is so,
//   {loaded, total}       bytes fetched so far, and in all
//   {ready: true}         once: it is loaded
//   {warm: true}          once: it is warm
//   {failed: message}     it could not be loaded, in words for the reader; the next message tries again
// and for each program, in order,
//   {id, wasm}            an ArrayBuffer (transferred): a module of TeaVM, to be run like those that the site ships
//   {id, problems}        [{line, column, length, message}] in the order of the text; line and column count from 1,
//                         in UTF-16 units; line 0 where it lies nowhere in the text
// A program that comes while another waits replaces the one that waits, which is then answered by {id, replaced: true}.
// A compile takes a second or two; a page that will not wait longer (30 s is generous) ends the worker and starts anew.
//
// What it fetches has the hash of its content in its name, and is kept for reading offline by the site's service worker.
'use strict';
(() => {
  // [name, bytes] of the module, the signatures and the classes: the build writes them here
  const PIECES = [/* pieces */]
  const WARMING = 'void main() { var counts = new HashMap<String, Integer>(); for (var it : List.of("a", "b", "a")) '
    + 'counts.merge(it, 1, Integer::sum); IO.println("%s %.2f".formatted(counts, Math.sqrt(2))); }'

  // --- fetching -----------------------------------------------------------------------------------------------------------

  const total = PIECES.reduce((sum, [, size]) => sum + size, 0)

  /** The content of a piece. Some hosts send a .gz file as what it holds, some as what it is. */
  async function piece(name, hear) {
    const response = await fetch(new URL(name, self.location.href))
    if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`)
    const chunks = []
    let size = 0
    for (const reader = response.body.getReader(); ;) {
      const {done, value} = await reader.read()
      if (done) break
      chunks.push(value)
      size += value.length
      hear(value.length)
    }
    const zipped = chunks[0]?.[0] === 0x1f && chunks[0][1] === 0x8b
    const blob = new Blob(chunks)
    if (!zipped) return new Uint8Array(await blob.arrayBuffer())
    const plain = blob.stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(plain).arrayBuffer())
  }

  async function pieces() {
    let loaded = 0
    const hear = size => {
      loaded = Math.min(total, loaded + size)
      postMessage({loaded, total})
    }
    return Promise.all(PIECES.map(([name]) => piece(name, hear)))
  }

  // --- the module ---------------------------------------------------------------------------------------------------------

  /** What the module of the two compilers imports. TeaVM's own loader would need eval, for interfaces not used here. */
  function imports(module) {
    const none = () => { throw new Error('the compiler calls no JavaScript') }
    const line = stream => {
      let text = ''
      return byte => {
        if (byte !== 10) text += String.fromCharCode(byte)
        else {
          console[stream](text)
          text = ''
        }
      }
    }
    const [needs] = WebAssembly.Module.customSections(module, 'teavm.memoryRequirements')
    const {min, dataSize} = JSON.parse(new TextDecoder().decode(needs))
    const memory = new WebAssembly.Memory({initial: min, maximum: 32768})
    const number = value => new WebAssembly.Global({value: 'i32', mutable: false}, value)
    return {
      env: {memory},
      teavm: {
        createWeakRef: value => new WeakRef(value),
        deref: reference => reference.deref() ?? null,
        takeStackTrace: none,
        decorateException: () => {},
      },
      teavmAsync: {offer: none, kill: none},
      teavmConsole: {putcharStdout: line('log'), putcharStderr: line('error')},
      teavmDate: {currentTimeMillis: Date.now},
      teavmJso: new Proxy({
        stringBuiltinsSupported: () => 1,
        // what exports its main method to JavaScript, which nobody calls
        createClass: () => none,
        createFunction1: () => none,
        defineFunction: () => none,
        defineStaticMethod: () => {},
      }, {get: (known, name) => known[name] ?? none}),
      teavmMath: Math,
      teavmMemory: {linearMemory: () => memory.buffer, notifyHeapResized: () => {}, heapOffset: number(dataSize + 7 & ~7),
        maxSize: number(0x7fffffff)},
      'wasm:js-string': {
        fromCharCode: code => String.fromCharCode(code),
        fromCharCodeArray: none,
        intoCharCodeArray: none,
        concat: (one, other) => one + other,
        charCodeAt: (text, at) => text.charCodeAt(at),
        length: text => text.length,
        substring: (text, from, to) => text.substring(from, to),
      },
    }
  }

  let java

  /** Java's copy of an array of bytes. */
  function given(bytes) {
    const copy = java.allocate(bytes.length), words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const end = bytes.length & ~3
    for (let at = 0; at < end; at += 4) java.put(copy, at, words.getInt32(at, true))
    let rest = 0
    for (let at = bytes.length; at-- > end;) rest = rest << 8 | bytes[at]
    java.put(copy, end, rest)
    return copy
  }

  /** Our copy of an array of Java's. */
  function taken(array) {
    const length = java.length(array), words = new Int32Array(length + 3 >> 2)
    for (let at = 0; at < words.length; at++) words[at] = java.get(array, at * 4)
    return new Uint8Array(words.buffer, 0, length)
  }

  const text = string => given(new TextEncoder().encode(string))

  let kept

  async function load() {
    const [code, ...archives] = await pieces()
    kept = {module: await WebAssembly.compile(code, {builtins: ['js-string']}), archives}
    await start()
    postMessage({ready: true})
  }

  async function start() {
    const {module, archives: [signatures, classes]} = kept
    java = (await WebAssembly.instantiate(module, imports(module))).exports
    java.load(given(signatures), given(classes))
  }

  const alone = message => ({problems: [{line: 0, column: 0, length: 0, message}]})

  async function compile(file, source) {
    let result
    try {
      result = taken(java.translate(text(file.replace(/\.java$/, '')), text(source)))
    } catch (broken) {
      // what Java's own handlers have not seen, such as the end of the stack, leaves the compiler in pieces
      await start()
      return alone(broken instanceof RangeError ? 'this is nested too deeply' : `the compiler fails: ${broken}`)
    }
    if (result[0] === 0) return {wasm: result.slice().buffer}
    const problems = new TextDecoder().decode(result).split('\n').slice(0, -1).map(it => {
      const [line, column, length, ...message] = it.split('\t')
      return {line: +line, column: +column, length: +length, message: message.join('\t')}
    })
    return {problems}
  }

  // --- what the page asks for ---------------------------------------------------------------------------------------------

  let loading, warm = false, waiting

  function loaded() {
    loading ??= load().catch(lost => {
      loading = null
      throw lost
    })
    return loading
  }

  /** Lets a message that came meanwhile go first. */
  const pause = () => new Promise(done => setTimeout(done))

  async function next() {
    await pause()
    const {id, file, source} = waiting
    waiting = null
    const answer = await compile(file, source)
    warm ||= 'wasm' in answer
    postMessage({id, ...answer}, answer.wasm ? [answer.wasm] : [])
  }

  async function warmed() {
    await pause()
    if (!warm) await compile('Warm.java', WARMING)
    warm = true
    postMessage({warm: true})
  }

  let queue = Promise.resolve()

  self.onmessage = ({data}) => {
    if (typeof data === 'object') {
      const replaced = waiting
      waiting = data
      if (replaced) {
        postMessage({id: replaced.id, replaced: true})
        return
      }
    }
    queue = queue.then(() => answer(data))
  }

  async function answer(data) {
    try {
      await loaded()
    } catch (lost) {
      if (typeof data === 'object') waiting = null
      postMessage({failed: `The compiler could not be loaded (${lost.message}).`})
      return
    }
    if (typeof data === 'object') await next()
    else if (data === 'warm') await warmed()
  }
})()
