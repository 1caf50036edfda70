// The programs of the page: run as they are, or changed by the reader and then run.
import {Bench} from './bench.js'
import {make} from './make.js'
import {redraw} from './redraw.js'
import {open as openFrame} from './runner.js'

const modules = new Map()
const boards = new WeakMap()
let compiler

/** Makes ready what a press may need; the addresses are those of the site. */
export function open(places) {
  compiler = places.compiler
  openFrame(places.frame)
}

/** A module of the site, fetched once. */
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

/** Called when the reader reaches for a button: what it needs is on its way before it is pressed. */
export function warm(button) {
  if (button.matches('.run[data-run]')) fetched(button.dataset.run).catch(() => {})     // the press will tell
  else if (button.matches('.alter, .write')) import('./workshop.js')
}

export async function press(button) {
  const element = button.closest('.board')
  if (!element) return (await import('./exercise.js')).press(button, compiler)
  if (!boards.has(element)) boards.set(element, new Board(element))
  return boards.get(element).pressed(button)
}

class Board extends Bench {
  constructor(element) {
    const proof = element.querySelector('.proof')
    super(proof, proof.querySelector('.run'))
    this.element = element
    this.file = element.querySelector('figcaption b').textContent
    this.code = element.querySelector('pre.code')
    this.lines = [...this.code.querySelectorAll('i')]
    this.listing = this.code.closest('.listing') ?? this.code
    this.edits = proof.querySelector('.alter')
    this.resets = proof.querySelector('.reset')
  }

  pressed(button) {
    if (button === this.button) return this.press()
    if (button === this.resets) return this.reset()
    return this.workshop ? this.close() : this.edit()
  }

  /** The module to run, or null, with the reason said. */
  async module(turn) {
    this.own = Boolean(this.workshop && !this.workshop.pristine)
    if (this.own) return this.translated(turn)
    this.workshop?.show([])
    try {
      return (await fetched(this.button.dataset.run)).slice(0)
    } catch (failed) {
      this.output.say('failed', 'The program could not be loaded. Are you offline?')
      return null
    }
  }

  over({state, text}) {
    redraw(this.file, state === 'same' ? null : text)
    this.resets.hidden = false
  }

  async edit() {
    const {Workshop} = await import('./workshop.js')
    if (this.workshop) return
    const element = make('div', 'workshop')
    this.listing.hidden = true
    this.listing.after(element)
    this.workshop = new Workshop({element, name: this.file, file: this.file, original: this.code.textContent.trimEnd(),
      before: Math.max(0, Number(this.lines[0].id.match(/-L(\d+)$/)?.[1] ?? 1) - 1), compiler, run: () => this.press()})
    this.edits.textContent = 'Close'
    this.resets.hidden = false
    this.workshop.editor.focus()
  }

  close() {
    this.workshop.close()
    this.workshop = null
    this.listing.hidden = false
    this.edits.textContent = 'Edit'
  }

  reset() {
    this.workshop?.reset()
    this.output.reset()
    redraw(this.file, null)
    if (this.workshop) return
    this.resets.hidden = true
    this.button.focus()
  }

  /** The way to a line: in the editor, which counts its own, or in the listing, whose lines go by those of the source. */
  way(line) {
    if (this.own) return this.workshop.way(line)
    const at = this.lines.findIndex(it => it.id.endsWith(`-L${line}`))
    if (at >= 0 && this.workshop) return this.workshop.way(at + 1)
    if (at < 0) return `line ${line}`
    const way = make('a', '', `line ${line}`)
    way.href = `#${this.lines[at].id}`
    return way
  }
}
