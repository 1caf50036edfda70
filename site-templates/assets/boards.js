// A program of the page, run: its output as it is printed, and how it compares with what JDK 25 printed.
import {open, run} from './runner.js'

export {open}

const RECORDED = 'Run on JDK 25, output verified'
const modules = new Map()
const boards = new WeakMap()

/** The module of a board, fetched once. */
function fetched(url) {
  if (!modules.has(url)) {
    modules.set(url, fetch(url).then(answer => {
      if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
      return answer.arrayBuffer()
    }).catch(failed => {
      modules.delete(url)
      throw failed
    }))
  }
  return modules.get(url)
}

export function warm(board) {
  fetched(board.dataset.run).catch(() => {})      // the press will tell
}

export function press(button) {
  const board = button.closest('.board')
  if (!boards.has(board)) boards.set(board, new Board(board))
  boards.get(board).press(button)
}

class Board {
  constructor(element) {
    this.element = element
    this.file = element.querySelector('figcaption b').textContent
    this.proof = element.querySelector('.proof')
    this.badge = this.proof.querySelector('.badge')
    this.samp = this.proof.querySelector('samp')
    this.button = this.proof.querySelector('button.run')
    this.recorded = this.samp.textContent
  }

  press(button) {
    if (button !== this.button) this.reset()
    else if (this.stop) this.stop()
    else this.run()
  }

  async run() {
    const pressed = performance.now()
    let stopped = false
    this.stop = () => { stopped = true }
    this.say('running', 'Running\u2026')
    this.button.textContent = 'Stop'
    let module
    try {
      module = (await fetched(this.element.dataset.run)).slice(0)
    } catch (failed) {
      this.done('failed', 'The program could not be loaded. Are you offline?')
      return
    }
    if (stopped) return this.done('stopped', 'Stopped')
    this.clear()
    this.stop = run(module, it => this.hear(it, pressed))
  }

  hear(it, pressed) {
    const text = it.out ?? it.error
    if (text !== undefined) this.print(text, it.error !== undefined)
    else if (it.uncaught !== undefined) this.fail(it.uncaught, it.line)
    else if (it.ended) this.finish(Math.round(performance.now() - pressed))
    else if (it.late) this.done('failed', 'Stopped after 10 s')
    else if (it.over) this.done('failed', 'Stopped: it prints more than 1 MB')
    else if (it.stopped) this.done('stopped', 'Stopped')
    else if (it.broken) this.done('failed', `It could not be run: ${it.broken}`)
  }

  /** Printed text is shown once a frame, however much there is. */
  print(text, error) {
    this.text += text
    if (this.pending === '') requestAnimationFrame(() => this.show())
    this.pending += text
  }

  show() {
    if (this.pending) this.samp.append(this.pending)
    this.pending = ''
  }

  clear() {
    this.proof.querySelector('.fault')?.remove()
    this.samp.parentElement.style.minHeight = `${this.samp.parentElement.offsetHeight}px`
    this.samp.textContent = this.text = this.pending = ''
    this.proof.classList.add('yours')
    this.failed = false
  }

  fail(message, line) {
    this.failed = true
    const fault = document.createElement('p')
    fault.className = 'fault'
    fault.textContent = message.replace(/^java\.lang\./, '')
    if (line) fault.append(` (line ${line})`)
    this.samp.parentElement.after(fault)
  }

  finish(millis) {
    const took = millis < 1000 ? `${millis} ms` : `${(millis / 1000).toFixed(1)} s`
    if (this.failed) this.done('failed', `Your run failed, ${took}`)
    else if (this.text.trimEnd() === this.recorded.trimEnd()) {
      this.done('same', `Your run: the same as on JDK 25, ${took}`)
    } else this.done('other', `Your run, ${took}`)
  }

  done(state, text) {
    this.show()
    this.stop = null
    this.button.textContent = 'Run'
    this.samp.parentElement.style.minHeight = ''
    this.say(state, text)
    if (this.back || !this.proof.classList.contains('yours')) return
    this.back = document.createElement('button')
    this.back.type = 'button'
    this.back.textContent = 'Reset'
    this.button.after(this.back)
  }

  reset() {
    this.stop?.()
    this.back?.remove()
    this.back = null
    this.proof.querySelector('.fault')?.remove()
    this.proof.classList.remove('yours')
    this.samp.textContent = this.recorded
    this.say('', RECORDED)
    this.button.focus()
  }

  say(state, text) {
    this.proof.dataset.state = state
    this.badge.textContent = text
  }
}
