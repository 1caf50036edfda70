// The output of a run: as it is printed, in the place of what was recorded, with what is to be said of it.
import {make} from './make.js'
import {run} from './runner.js'

const WORDS = {recorded: 'Run on JDK 25, output verified', same: 'Your run: the same as on JDK 25',
  other: 'Your run, not what JDK 25 printed'}

/** The functions that a module calls whose last digit may be another one on the JVM: they are named at its end. */
function approximate(module) {
  const end = new Uint8Array(module, Math.max(0, module.byteLength - 99))
  const names = String.fromCharCode(...end).match(/whiteboard\.approximate ([a-z0-9 ]+)$/)?.[1]
  return names ? names.split(' ').map(it => `Math.${it}`) : []
}

export class Output {
  /** `proof` holds the badge and the output; `line` makes the way to a line of the program; `words` say what became of it. */
  constructor(proof, line, words = WORDS) {
    this.words = words
    this.proof = proof
    this.line = line
    this.badge = proof.querySelector('.badge')
    this.samp = proof.querySelector('samp')
    this.recorded = this.samp.textContent
    this.text = this.recorded
  }

  get running() {
    return Boolean(this.stop)
  }

  say(state, text) {
    this.proof.dataset.state = state
    this.badge.textContent = text
  }

  /** Runs a module (an ArrayBuffer, given away); resolves with {state, text, faults} when it is over. */
  run(module) {
    const pressed = performance.now()
    this.clear()
    this.near = approximate(module)
    this.say('running', 'Running\u2026')
    return new Promise(done => {
      this.stop = run(module, it => {
        const text = it.out ?? it.error
        if (text !== undefined) this.print(text)
        else if (it.uncaught !== undefined) this.fault(it.uncaught, it.line)
        else if (!it.started) done(this.end(it, performance.now() - pressed))
      })
    })
  }

  clear() {
    this.unfault()
    const pre = this.samp.parentElement
    pre.style.minHeight = `${pre.offsetHeight}px`
    this.samp.textContent = this.text = this.pending = ''
    this.faults = []
    this.proof.classList.add('yours')
  }

  /** Printed text is shown once a frame, however much there is. */
  print(text) {
    this.text += text
    if (!this.pending) requestAnimationFrame(() => this.flush())
    this.pending += text
  }

  flush() {
    if (this.pending) this.samp.append(this.pending)
    this.pending = ''
  }

  fault(message, line) {
    const text = message.replace(/\bjava\.(?:lang|util)\./g, '')
    const [, kind, rest] = text.match(/^([\w.$]+)(?:: ([^]*))?$/) ?? [null, text, '']
    const name = make('b', '', kind === 'AssertionError' ? 'An assert failed' : kind)
    this.samp.parentElement.after(make('p', 'fault', name, rest ? `: ${rest}` : '', ...line ? [', ', this.line(line)] : []))
    this.faults.push({kind, message: rest ?? '', line})
  }

  unfault() {
    for (const it of this.proof.querySelectorAll('.fault, .digits')) it.remove()
  }

  /** What the compiler cannot refuse: hardly a program does without these functions. */
  digits(names) {
    const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
    this.proof.append(make('p', 'digits', `The last digit of ${all} may differ from the JVM\u2019s, in `
      + 'fewer than one result of 300.'))
  }

  end(it, millis) {
    this.flush()
    this.stop = null
    this.samp.parentElement.style.minHeight = ''
    const took = millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`
    const [state, text] = it.late ? ['failed', 'Your run: stopped after 10 s']
      : it.over ? ['failed', 'Your run: stopped, it prints more than 1 MB'] : it.stopped ? ['stopped', 'Your run: stopped']
      : it.broken ? ['failed', `It could not be run: ${it.broken}`]
      : this.faults.length ? ['failed', `Your run: failed, ${took}`]
      : this.text.trimEnd() === this.recorded.trimEnd() ? ['same', `${this.words.same}, ${took}`]
      : ['other', `${this.words.other}, ${took}`]
    this.say(state, text)
    if (state !== 'same' && !it.broken && this.near.length) this.digits(this.near)
    return {state, text: this.text, faults: this.faults}
  }

  /** What was recorded on JDK 25, again. */
  reset() {
    this.stop?.()
    this.unfault()
    this.proof.classList.remove('yours')
    this.samp.textContent = this.text = this.recorded
    this.say('', this.words.recorded)
  }
}
