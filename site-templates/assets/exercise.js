// An exercise written in the page: the program with one method blank, its asserts as the judge, and then the original
// beside what was written.
import {Bench} from './bench.js'
import {coloured} from './coloured.js'
import {make} from './make.js'
import {progress} from './progress.js'
import {Workshop} from './workshop.js'

const WORDS = {same: 'Solved: every assert holds', other: 'Every assert holds, but it prints something else',
  recorded: 'What it prints when the method is right'}
const open = new WeakMap()

/** A press of "Write it here", or of a button of an exercise that is open. */
export async function press(button, compiler) {
  const element = button.closest('.exercise')
  if (open.has(element)) return open.get(element)?.pressed(button)
  open.set(element, null)
  try {
    const [blank, source] = await Promise.all([text(element.dataset.blank), text(element.dataset.source)])
    open.set(element, new Exercise(element, listing(blank), listing(source).code, compiler))
  } catch (failed) {
    open.delete(element)
    button.textContent = 'It could not be loaded. Try again'
  }
}

async function text(url) {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
  return answer.text()
}

/** What a page shows of a program, as Program.listing() in Java: no header, no marks of regions, no promised output. */
function listing(source) {
  const [program, promise = ''] = source.split(/^\/\* Output\n/m)
  const lines = program.split('\n').filter(it => !/^\s*\/\/\s*@(?:start\s+region\b|end\b)/.test(it))
  const first = lines.findIndex(it => !/^(?:\/\/\/usr\/bin\/env|\/\/[A-Z_]+ )/.test(it))
  const code = lines.slice(first).join('\n')
  const before = first + code.slice(0, code.length - code.trimStart().length).split('\n').length - 1
  return {code: code.trim(), before, promise: promise.replace(/\n?\*\/\s*$/, '')}
}

class Exercise extends Bench {
  constructor(element, {code, before, promise}, original, compiler) {
    const {exercise: id, file, line} = element.dataset
    const button = make('button', 'run', 'Run'), resets = make('button', '', 'Reset'), all = make('button', '', 'Show all')
    const badge = make('p', 'badge', WORDS.recorded)
    badge.setAttribute('role', 'status')
    const does = element.querySelector('.does')
    does.replaceChildren(button, all, resets)
    const proof = make('div', 'proof', make('div', 'bar', badge, does), make('pre', 'output', make('samp', '', promise)))
    const place = make('div', 'workshop')
    element.querySelector('.commands').before(place, proof)
    super(proof, button, WORDS)
    Object.assign(this, {element, id, file, resets, all, proof})
    const lines = code.split('\n')
    const first = Number(line), hole = 1 + lines.findIndex(it => it.includes('new UnsupportedOperationException("write '))
    this.method = {first, last: hole + 1, hole}
    this.tail = lines.length - this.method.last
    this.original = this.cut(original)
    const folds = [[1, first - 1], [this.method.last + 1, lines.length]].filter(([from, to]) => to >= from)
    this.workshop = new Workshop({element: place, name: id, file, original: code, before, compiler, folds,
      run: () => this.press()})
    this.output.say('recorded', WORDS.recorded)
    this.workshop.editor.go(hole, 5)
  }

  pressed(button) {
    if (button === this.button) return this.press()
    if (button === this.resets) return this.reset()
    this.workshop.editor.unfold()
    this.all.remove()
  }

  module(turn) {
    return this.translated(turn)
  }

  way(line) {
    return this.workshop.way(line)
  }

  over({state, faults}) {
    if (faults.some(it => it.kind === 'UnsupportedOperationException' && it.message.startsWith('write '))) {
      this.output.say('failed', 'Not written yet')
    }
    if (state !== 'same') return
    progress.set('exercise', this.id, {passed: true}).catch(() => {})     // progress.js tells the reader itself
    this.compare()
  }

  /** The method, with its comment, of a program that differs in nothing else. */
  cut(program) {
    const lines = program.trimEnd().split('\n')
    return lines.slice(this.method.first - 1, lines.length - this.tail).join('\n')
  }

  /** What was written and the original, side by side. */
  compare() {
    this.comparison?.remove()
    const mine = this.cut(this.workshop.text)
    const column = (title, code, other) => make('div', '', make('h4', '', title), make('pre', 'code', coloured(code, other)))
    this.comparison = make('div', 'compare', column('Yours', mine, this.original),
      column('The original', this.original, mine))
    this.proof.after(this.comparison)
  }

  reset() {
    this.workshop.reset()
    this.output.reset()
    this.output.say('recorded', WORDS.recorded)
    this.comparison?.remove()
  }
}
