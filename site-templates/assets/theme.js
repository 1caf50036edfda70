// Runs before the first paint, so that a chosen theme does not flash. A browser may forbid storage: then the
// theme is the system's.
(() => {
  const root = document.documentElement
  root.classList.add('js')
  let theme = null
  try { theme = localStorage.getItem('theme') } catch (forbidden) { root.dataset.storage = 'none' }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
})()
