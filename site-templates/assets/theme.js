// Runs before the first paint, so that a chosen theme does not flash. A browser may forbid storage: then the theme is the
// system's. What the reader chose for the keys is read here too, since every script asks for it.
(() => {
  const root = document.documentElement
  root.classList.add('js')
  let theme = null, keys = null
  try {
    theme = localStorage.getItem('theme')
    keys = localStorage.getItem('keys')
  } catch (forbidden) { root.dataset.storage = 'none' }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  if (keys === 'off') root.dataset.keys = keys
  // What is below the screen is laid out after the first paint, unless the reader comes back or to a place of its own.
  const way = performance.getEntriesByType('navigation')[0]?.type
  if (way === 'navigate' && !location.hash) root.classList.add('fresh')
})()
