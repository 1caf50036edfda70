// Addresses of code lines. Each board has one link in its margin, which stands by the line under the pointer; from the
// keyboard, arrows move it. Its number is drawn by the style sheet, so that copied code is code only.
const STEPS = {ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e6, End: 1e6}

function put(way, line) {
  const number = line.id.slice(line.id.lastIndexOf('-L') + 2)
  way.href = '#' + line.id
  way.dataset.line = number
  way.setAttribute('aria-label', `Link to line ${number}`)
  if (way.parentElement !== line) line.prepend(way)
}

function equip(code) {
  const lines = [...code.querySelectorAll('i[id]')]
  if (!lines.length) return
  const way = document.createElement('a')
  way.className = 'line-link'
  put(way, lines[0])
  code.addEventListener('pointerover', event => {
    const line = event.target.closest?.('i[id]')
    if (line && document.activeElement !== way) put(way, line)
  })
  way.addEventListener('keydown', event => {
    if (!(event.key in STEPS)) return
    event.preventDefault()
    const next = lines.indexOf(way.parentElement) + STEPS[event.key]
    put(way, lines[Math.max(0, Math.min(lines.length - 1, next))])
    way.focus()
  })
}

for (const code of document.querySelectorAll('.board pre.code code')) equip(code)
