/** The browser's address bar, and the site's place in it. */
import { notePlaces } from './keptPlace.ts'

export interface AddressBar {
  /** The path below the root and the query as they stand now. */
  read: () => { path: string; search: string }
  /** Shows a link; `push` makes it a step that Back returns from. */
  write: (link: string, how: 'push' | 'replace') => void
  /** The full path of a link, fit for an `href`. */
  hrefOf: (link: string) => string
  /** Calls back when Back or Forward has changed the address. */
  onMove: (moved: () => void) => void
}

/** Browsers refuse to note more than a few changes a second; a drag makes many. */
const REPLACE_AFTER_MS = 150

/**
 * The address bar of this window, for a site whose pages lie directly below `root`.
 * Replacing is put off until changes pause; pushing, leaving and Back bring a replacement put off up to date.
 */
export function browserAddressBar(root: URL): AddressBar {
  const base = root.pathname
  let waiting: { link: string; timer: number } | null = null

  function flush() {
    if (waiting === null) return
    window.clearTimeout(waiting.timer)
    history.replaceState(null, '', base + waiting.link)
    waiting = null
  }

  window.addEventListener('pagehide', flush)
  return {
    read: () => ({
      path: location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '',
      search: location.search,
    }),
    write: (link, how) => {
      if (how === 'push') {
        flush()
        notePlaces()
        history.pushState(null, '', base + link)
        return
      }
      if (waiting !== null) window.clearTimeout(waiting.timer)
      waiting = { link, timer: window.setTimeout(flush, REPLACE_AFTER_MS) }
    },
    hrefOf: (link) => base + link,
    onMove: (moved) => {
      window.addEventListener('popstate', () => {
        if (waiting !== null) window.clearTimeout(waiting.timer)
        waiting = null
        moved()
      })
    },
  }
}
