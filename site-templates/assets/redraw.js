// Draws the charts of a program again from the output of the reader's run, by the Java that drew them at build.
//
// A figure has `data-chart`, the program's file, and `data-spec`, what is drawn, as the chart module reads it;
// `data-draw` is the address of the module. It exports `draw(spec, output)`, which returns the drawing's HTML, or '' where
// the output has no such table, and `rows(spec, output)`, which returns the table: a line a row, columns first, with tabs.
import {call} from './runner.js'

const drawn = new Map()           // figure -> what it showed before
const modules = new Map()

const module = url => {
  if (!modules.has(url)) modules.set(url, fetch(url).then(it => it.arrayBuffer()))
  return modules.get(url)
}

/** `output` null brings back what was drawn at build. */
export async function redraw(file, output) {
  for (const figure of document.querySelectorAll('figure[data-chart]')) {
    if (figure.dataset.chart !== file) continue
    if (output === null) restore(figure)
    else await draw(figure, output)
  }
}

async function draw(figure, output) {
  const {spec, draw: url} = figure.dataset
  let html, rows
  try {
    const answer = await call((await module(url)).slice(0), [['draw', spec, output], ['rows', spec, output]])
    html = answer[0]
    rows = answer[1]
  } catch (failed) {
    return restore(figure)
  }
  const drawing = html && safe(html)
  if (!drawing) return restore(figure, 'Your run prints no table for this chart.')
  restore(figure)
  const old = figure.querySelector('.drawing'), body = figure.querySelector('.data tbody')
  const numbers = body && table(rows, body)
  drawn.set(figure, () => {
    drawing.replaceWith(old)
    numbers?.replaceWith(body)
  })
  old.replaceWith(drawing)
  if (numbers) body.replaceWith(numbers)
  mark(figure, 'Drawn from your run')
}

function restore(figure, note) {
  drawn.get(figure)?.()
  drawn.delete(figure)
  mark(figure, note)
}

function mark(figure, text) {
  figure.querySelector('.yours')?.remove()
  if (!text) return
  const note = document.createElement('p')
  note.className = 'yours'
  note.setAttribute('role', 'status')
  note.textContent = text
  figure.querySelector('.drawing').after(note)
}

/** The module's own words, held to what a drawing is made of: nothing in it can load, run or lead anywhere. */
function safe(html) {
  const drawing = new DOMParser().parseFromString(html, 'text/html').querySelector('div.drawing')
  if (!drawing) return null
  for (const it of drawing.querySelectorAll('*')) {
    if (!/^(?:svg|g|path|line|rect|circle|polyline|polygon|text|tspan|title|desc)$/.test(it.localName)) it.remove()
    for (const {name} of [...it.attributes]) if (/^on|href|^style$|^src/i.test(name)) it.removeAttribute(name)
  }
  return document.adoptNode(drawing)
}

function table(rows, body) {
  const copy = body.cloneNode(false)
  for (const row of rows.split('\n').slice(1)) {
    const line = document.createElement('tr')
    for (const field of row.split('\t')) line.insertCell().textContent = field
    copy.append(line)
  }
  return copy
}
