// The editor of a program: CodeMirror in a shadow tree, so that its styles need no exception from the page's policy.
import {defaultKeymap, history, historyKeymap, indentWithTab} from './codemirror-commands.js'
import {HighlightStyle, bracketMatching, codeFolding, foldEffect, foldGutter, indentOnInput, indentUnit,
  syntaxHighlighting, unfoldAll} from './codemirror-language.js'
import {lintGutter, lintKeymap, setDiagnostics} from './codemirror-lint.js'
import {EditorState} from './codemirror-state.js'
import {EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap,
  lineNumbers} from './codemirror-view.js'
import {tags} from './lezer-highlight.js'
import {java} from './java-mode.js'

const colours = HighlightStyle.define([
  {tag: tags.keyword, color: 'var(--violet)'}, {tag: tags.comment, color: 'var(--faint)'},
  {tag: tags.string, color: 'var(--green)'}, {tag: [tags.number, tags.meta], color: 'var(--amber)'},
  {tag: tags.function(tags.variableName), color: 'var(--blue)'}])

// on paper the page's style sheet gives the editor all the room that its text needs
const look = EditorView.theme({
  '&': {color: 'var(--ink)', backgroundColor: 'var(--board)', fontSize: 'var(--editor-font, .8125rem)',
    maxHeight: 'var(--editor-height, min(70dvh, 44rem))'},
  // an outline of its own would lie below the line numbers
  '&.cm-focused': {outline: 'none'},
  '&.cm-focused::after': {content: '""', position: 'absolute', inset: 0, zIndex: 201, pointerEvents: 'none',
    border: '2px solid var(--editor-ring, var(--blue))'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.6', fontVariantLigatures: 'none'},
  '.cm-content': {caretColor: 'var(--ink)', padding: '.6rem 0'},
  '.cm-line': {padding: '0 .8rem 0 .3rem'},
  '.cm-cursor': {borderLeftColor: 'var(--ink)', borderLeftWidth: '2px'},
  '.cm-gutters': {color: 'var(--faint)', backgroundColor: 'var(--board)', border: '0'},
  '.cm-lineNumbers .cm-gutterElement': {minWidth: '2.2em', padding: '0 .2em 0 .6em'},
  '.cm-activeLine, .cm-activeLineGutter': {backgroundColor: 'color-mix(in srgb, var(--marker) 16%, transparent)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {backgroundColor: 'color-mix(in srgb, var(--blue) 24%, transparent)'},
  '&.cm-focused .cm-matchingBracket': {backgroundColor: 'color-mix(in srgb, var(--marker) 60%, transparent)'},
  '.cm-foldPlaceholder': {font: '.76rem/1.4 var(--sans)', color: 'var(--soft)', background: 'var(--wash)',
    border: '1px solid var(--line)', borderRadius: '6px', padding: '.25rem .7rem', margin: '.15rem 0', minHeight: '28px',
    minWidth: '28px'},
  '@media (pointer: coarse)': {'.cm-foldPlaceholder': {minHeight: '44px'}},
  '.cm-tooltip': {color: 'var(--ink)', backgroundColor: 'var(--board)', border: '1px solid var(--rule)',
    borderRadius: '8px', overflow: 'clip', font: '.8rem/1.4 var(--sans)'},
  '.cm-diagnostic': {padding: '.4rem .7rem', borderLeft: '3px solid var(--red)', whiteSpace: 'pre-wrap'},
  '.cm-lintRange-error': {backgroundImage: 'none', textDecoration: 'underline wavy var(--red) 1.5px',
    textUnderlineOffset: '3px'},
  '.cm-lint-marker-error': {content: 'none', width: '.6em', height: '.6em', borderRadius: '50%',
    backgroundColor: 'var(--red)', margin: '.42em .15em'},
  '.cm-gutter-lint': {width: '1em'},
})

/** Where a problem lies in the text; at least one character, so that it can be seen. */
function range(doc, {line, column, length}) {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines))
  const from = Math.min(at.from + Math.max(0, column - 1), at.to)
  return {from, to: Math.min(doc.length, Math.max(from + 1, from + length))}
}

/**
 * Opens an editor in an element.
 *
 * `text` is what it holds, `label` names it, `before` lines of the file stand before it, `changed` is told of every change, `run` is called by Ctrl+Enter. `folds`
 * are ranges of lines, `[first, last]`, folded at first.
 */
export function edit(element, {text, label, before = 0, changed, run, folds = []}) {
  const root = element.shadowRoot ?? element.attachShadow({mode: 'open'})
  const view = new EditorView({root, parent: root, state: EditorState.create({doc: text, extensions: [
    lineNumbers({formatNumber: it => it + before}), foldGutter({markerDOM: fold}), lintGutter(), highlightSpecialChars(), history(), drawSelection(),
    indentUnit.of('    '), EditorState.tabSize.of(4), indentOnInput(), bracketMatching(), java,
    codeFolding({preparePlaceholder: (state, {from, to}) => state.doc.lineAt(to).number - state.doc.lineAt(from).number + 1,
      placeholderDOM: (_, onclick, lines) => folded(lines, onclick)}),
    syntaxHighlighting(colours), highlightActiveLine(), highlightActiveLineGutter(), EditorView.lineWrapping, look,
    EditorView.contentAttributes.of({'aria-label': label, autocorrect: 'off', autocapitalize: 'off', spellcheck: 'false',
      tabindex: '0'}),
    EditorView.updateListener.of(update => { if (update.docChanged) changed() }),
    keymap.of([{key: 'Mod-Enter', run: () => { run(); return true }}, ...defaultKeymap, ...historyKeymap, ...lintKeymap,
      indentWithTab])]})})
  const doc = () => view.state.doc
  view.dispatch({effects: folds.map(([first, last]) => foldEffect.of({from: doc().line(first).from,
    to: doc().line(last).to}))})
  return {
    text: () => doc().toString(),
    replace: other => view.dispatch({changes: {from: 0, to: doc().length, insert: other}}),
    unfold: () => unfoldAll(view),
    focus: () => view.focus(),
    mark: problems => view.dispatch(setDiagnostics(view.state, problems.filter(it => it.line > 0)
      .map(it => ({...range(doc(), it), severity: 'error', message: it.message})))),
    go(line, column = 1) {
      const {from} = range(doc(), {line, column, length: 0})
      view.dispatch({selection: {anchor: from}, effects: EditorView.scrollIntoView(from, {y: 'center'})})
      view.focus()
    },
    close: () => view.destroy(),
  }
}

function folded(lines, onclick) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'cm-foldPlaceholder'
  button.textContent = `${lines} lines folded`
  button.addEventListener('click', onclick)
  return button
}

function fold(open) {
  const mark = document.createElement('span')
  mark.textContent = open ? '\u2304' : '\u203a'
  mark.title = open ? 'Fold' : 'Unfold'
  return mark
}
