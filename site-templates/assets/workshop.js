// Where the reader changes a program: an editor, what the compiler says, and the reader's own text, kept. Used by the
// boards of programs and by exercises.
import {compile, warm} from './compile.js'
import {edit} from './editor.js'
import {hash, keep, kept} from './kept.js'
import {make} from './make.js'

/** After so long without a key the text is compiled, so that mistakes are marked and Run need not wait. */
const IDLE = 900

export class Workshop {
  /**
   * `element` is where the editor goes, `name` the key of the reader's text, `file` the program's file, `original` its
   * text, `before` how many lines of the file stand before it, `compiler` the address of the compiler's worker, `folds` the lines that are folded at first; `run` is called
   * when the reader asks for it by key.
   */
  constructor({element, name, file, original, before, compiler, folds, run}) {
    Object.assign(this, {element, name, file, original, before})
    const mine = kept(name)
    this.note = make('p', 'note', mine && mine.original !== hash(original)
      ? 'The original has changed since you wrote this. Reset takes the new one.'
      : mine ? 'As you left it. Reset brings the original back.' : '')
    this.host = make('div', 'editor')
    this.fetching = make('p', 'fetching')
    this.list = make('ul', 'problems')
    const hint = make('p', 'keys', make('kbd', '', 'Ctrl'), '+', make('kbd', '', 'Enter'), ' runs. ',
      make('kbd', '', 'Esc'), ', then ', make('kbd', '', 'Tab'), ' leaves the editor.')
    element.append(this.note, this.host, make('div', 'under', hint, this.fetching), this.list)
    this.editor = edit(this.host, {text: mine?.text ?? original, label: `${file}, editor`, before, run, folds,
      changed: () => this.changed()})
    warm(compiler, it => this.hear(it))
  }

  get text() {
    return this.editor.text()
  }

  get pristine() {
    return this.text === this.original
  }

  /** How far the compiler is: it is fetched once, and kept. */
  hear(it) {
    if (it.warm) this.warmed = true
    if (it.failed) this.fetching.textContent = it.failed
    else if (it.loaded < it.total) this.progress(it)
    else if (it.ready || it.loaded) this.fetching.textContent = ''
  }

  progress({loaded, total}) {
    const megabytes = it => (it / 1e6).toFixed(1)
    if (!this.fetching.firstElementChild) {
      const bar = make('progress', '')
      bar.setAttribute('aria-label', 'Fetching the compiler')
      this.fetching.replaceChildren(make('span', ''), bar)
    }
    const [words, bar] = this.fetching.children
    words.textContent = `Fetching the compiler, ${megabytes(loaded)} of ${megabytes(total)} MB `
    bar.max = total
    bar.value = loaded
  }

  changed() {
    keep(this.name, this.text, this.original)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => { if (this.warmed && !this.pristine) this.translate() }, IDLE)
  }

  /** Compiles the text as it stands; the answer is kept until the text changes. */
  translate() {
    const {text} = this
    if (this.compiled?.text !== text) {
      const answer = compile(this.file, text).then(it => {
        if (this.text === text) this.editor.mark(it.problems ?? [])
        if ((it.failed || it.replaced) && this.compiled?.text === text) this.compiled = null
        return it
      })
      this.compiled = {text, answer}
    }
    return this.compiled.answer
  }

  /** Lists problems below the editor, each with a way to its line. */
  show(problems) {
    this.list.replaceChildren(...problems.map(it =>
      make('li', '', ...(it.line > 0 ? [this.way(it.line, it.column), ' '] : []), it.message)))
  }

  /** A way to a line of the text. */
  way(line, column = 1) {
    const button = make('button', 'way', `line ${line + this.before}`)
    button.addEventListener('click', () => this.editor.go(line, column))
    return button
  }

  /** Brings the original back; undo brings the reader's text back. */
  reset() {
    this.editor.replace(this.original)
    this.editor.mark([])
    this.show([])
  }

  close() {
    clearTimeout(this.timer)
    this.editor.close()
    this.element.remove()
  }
}
