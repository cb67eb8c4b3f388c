// Runs before the first paint, so that a page never flashes in another theme than the chosen one.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('parley-theme')
  } catch {
    // Storage is closed to sandboxed frames and some private windows: follow the system there.
  }
  const known = chosen === 'light' || chosen === 'dark' || chosen === 'projector'
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = known ? chosen : system
})()
