// The two workers of the page, without the page: compiles a program, runs its module, and returns what it prints.
const waiting = {}, heard = []
let compiler

function start() {
  compiler?.terminate()
  compiler = new Worker('run/compiler/compiler.js')
  compiler.onmessage = ({data}) => {
    heard.push(data)
    const key = data.id ?? (data.ready ? 'load' : data.warm ? 'warm' : data.failed ? 'failed' : null)
    waiting[key]?.(data)
  }
}

const ask = (message, key = message) => new Promise(done => {
  waiting[key] = done
  compiler.postMessage(message)
})

let number = 0

async function compile(file, source) {
  const began = performance.now()
  const answer = await ask({id: ++number, file, source}, number)
  return {...answer, millis: performance.now() - began}
}

const run = module => new Promise(done => {
  const worker = new Worker('program.js'), {port1, port2} = new MessageChannel()
  const began = performance.now()
  let out = '', first = 0
  const end = () => {
    clearTimeout(timer)
    worker.terminate()
    done({out, first})
  }
  const timer = setTimeout(() => {
    out += '[stopped]'
    end()
  }, 30_000)
  port1.onmessage = ({data}) => {
    if (data.out) first ||= performance.now() - began
    out += data.out ?? ''
    if (data.error) out += `[error ${data.error}]`
    if (data.uncaught) out += `[line ${data.line}: ${data.uncaught}]`
    if (data.broken) out += `[broken ${data.broken}]`
    if (data.ended || data.over || data.broken) end()
  }
  worker.postMessage({module, port: port2}, [module, port2])
})

async function press(file, source) {
  const {wasm, problems, millis} = await compile(file, source)
  if (problems) return {problems: problems.map(it => `${it.line}:${it.column}+${it.length} ${it.message}`), millis}
  const size = wasm.byteLength, {out, first} = await run(wasm)
  return {out, millis, size, first: millis + first}
}

start()
