// Java for the editor, with the marks that programs have in the page: a tokenizer, no grammar.
import {StreamLanguage} from './codemirror-language.js'

const KEYWORDS = new Set(('abstract assert boolean break byte case catch char class continue default do double else enum '
  + 'extends false final finally float for if implements import instanceof int interface long native new null package '
  + 'private protected public return short static strictfp super switch synchronized this throw throws transient true '
  + 'try void volatile while').split(' '))
const CONTEXTUAL = new Set('var record sealed permits yield when module'.split(' '))

/** Reads to the end of a comment or a text block that may go on in the next line. */
function until(end, kind) {
  return (stream, state) => {
    while (!stream.eol()) {
      if (stream.match(end)) {
        state.inside = null
        return kind
      }
      if (stream.next() === '\\') stream.next()
    }
    return kind
  }
}
const comment = until('*/', 'comment')
const block = until('"""', 'string')

function token(stream, state) {
  if (stream.eatSpace()) return null
  if (state.inside) return state.inside(stream, state)
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (stream.match('/*')) return (state.inside = comment)(stream, state)
  if (stream.match('"""')) return (state.inside = block)(stream, state)
  if (stream.match(/^"(?:[^"\\]|\\.)*"?|^'(?:[^'\\]|\\.)*'?/)) return 'string'
  if (stream.match(/^(?:0[xX][\da-fA-F_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)[lLfFdD]?/)) {
    return 'number'
  }
  if (stream.match(/^@(?!interface)[\w.]+/)) return 'meta'
  const word = stream.match(/^[\p{L}_$][\p{L}\p{N}_$]*/u)
  if (word) return named(word[0], stream)
  const char = stream.next()
  if (char === '{') state.depth++
  if (char === '}') state.depth = Math.max(0, state.depth - 1)
  return '([{}])'.includes(char) ? 'bracket' : null
}

function named(name, stream) {
  if (KEYWORDS.has(name)) return 'keyword'
  if (CONTEXTUAL.has(name) && stream.match(/^\s+[\p{L}_$]/u, false)) return 'keyword'
  if (/^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)) return 'typeName'
  return stream.match(/^\s*\(/, false) ? 'variableName.function' : null
}

/** Compact source files and all that they may hold. */
export const java = StreamLanguage.define({
  name: 'java',
  startState: () => ({inside: null, depth: 0}),
  token,
  indent: (state, after, {unit}) => unit * Math.max(0, state.depth - (/^\s*\}/.test(after) ? 1 : 0)),
  languageData: {commentTokens: {line: '//', block: {open: '/*', close: '*/'}}, indentOnInput: /^\s*\}$/},
})
