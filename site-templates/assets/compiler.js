// The Java compiler, in a worker of its own: `new Worker('run/compiler/compiler.js')`, a classic script. It runs only
// what the site ships, needs no eval, and lives as long as the page wants to compile; end it with terminate().
//
// The page sends
//   'load'                fetch and start the compiler
//   'warm'                the same, and compile a small program, so that the first of the reader's is fast
//   {id, file, source}    compile one program; `file` is its name with `.java`, `source` its text
// and hears, whenever it is so,
//   {loaded, total}       bytes fetched so far, and in all; nothing where they were kept from an earlier visit
//   {ready: true}         once: it is loaded
//   {warm: true}          once: it is warm
//   {failed: message}     it could not be loaded, in words for the reader; the next message tries again
// and for each program, in order,
//   {id, wasm}            an ArrayBuffer (transferred): a module of TeaVM, to be run like those that the site ships
//   {id, problems}        [{line, column, length, message}] in the order of the text; line and column count from 1,
//                         in UTF-16 units; line 0 where it lies nowhere in the text
// A program that comes while another waits replaces the one that waits, which is then answered by {id, replaced: true}.
// A compile takes a second or two; a page that will not wait longer (30 s is generous) ends the worker and starts anew.
//
// What it fetches is kept in the Cache Storage named below, under names that carry the hash of their content, so that
// the next visit, offline too, fetches nothing; a service worker needs to keep this script, and nothing else of
// run/compiler/.
'use strict';
