// Says something to the reader that must not be missed: a bar at the foot of the window, read out politely, until
// closed.
let bar

/** Shows a sentence; the same one only once. */
export function tell(text) {
  if (!bar?.isConnected) {
    bar = document.createElement('div')
    bar.className = 'notice'
    bar.setAttribute('role', 'status')
    document.body.append(bar)
  }
  if ([...bar.querySelectorAll('p')].some(it => it.textContent === text)) return
  const row = document.createElement('div'),
    words = document.createElement('p'),
    close = document.createElement('button')
  words.textContent = text
  close.type = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => row.remove())
  row.append(words, close)
  setTimeout(() => bar.append(row))
}
