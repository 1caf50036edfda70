// Java outside the editor, with the marks and the hanging lines that programs have in the page.
import {java} from './java-mode.js'
import {highlightCode, tagHighlighter, tags} from './lezer-highlight.js'
import {make} from './make.js'

const marks = tagHighlighter([{tag: tags.keyword, class: 'k'}, {tag: tags.comment, class: 'c'},
  {tag: tags.string, class: 's'}, {tag: tags.number, class: 'd'}, {tag: tags.meta, class: 'a'},
  {tag: tags.typeName, class: 't'}, {tag: tags.function(tags.variableName), class: 'n'}])

/** The lines of a text; those that stand in `other` too are plain, the rest are marked. */
export function coloured(text, other = text) {
  const known = new Set(other.split('\n').map(it => it.trim()))
  const lines = []
  let line
  const open = number => {
    const source = text.split('\n')[number]
    const indent = Math.min(24, source.length - source.trimStart().length)
    line = make('i', `${indent ? `i${indent}` : ''} ${known.has(source.trim()) ? '' : 'own'}`.trim())
    lines.push(line)
  }
  open(0)
  highlightCode(text, java.parser.parse(text), marks, (part, css) => line.append(css ? make('b', css, part) : part), () => {
    line.append('\n')
    open(lines.length)
  })
  return make('code', '', ...lines)
}
