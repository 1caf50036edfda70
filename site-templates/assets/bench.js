// What a program of the page and an exercise have in common: a press of Run compiles what the reader wrote, runs it, and
// a second press stops it.
import {Output} from './output.js'

export class Bench {
  /** `proof` holds the output, `button` runs; `words` are those of Output. */
  constructor(proof, button, words) {
    this.output = new Output(proof, line => this.way(line), words)
    this.button = button
    this.turn = null
  }

  press() {
    return this.turn ? this.stop() : this.run()
  }

  stop() {
    if (this.output.stop) return this.output.stop()
    this.turn = null
    this.button.textContent = 'Run'
    this.output.say('stopped', 'Stopped')
  }

  async run() {
    const turn = this.turn = Symbol('run')
    this.button.textContent = 'Stop'
    const module = await this.module(turn)
    if (this.turn !== turn) return
    const result = module && await this.output.run(module)
    this.turn = null
    this.button.textContent = 'Run'
    if (result) this.over(result)
  }

  /** Compiles the reader's text: its module, or null, with the reason said. */
  async translated(turn) {
    this.output.say('running', 'Compiling\u2026')
    let answer
    do answer = await this.workshop.translate()
    while (answer.replaced && this.turn === turn)       // the text has changed since
    if (this.turn !== turn) return null
    const {wasm, problems, failed} = answer
    this.workshop.show(problems ?? [])
    if (failed) this.output.say('failed', failed)
    else if (problems) {
      this.output.say('failed', problems.length === 1 ? 'Not run: 1 problem' : `Not run: ${problems.length} problems`)
    }
    return wasm ? wasm.slice(0) : null
  }
}
