/** The feed of quotes on screen, for the commands that walk through it. */

export interface FeedWalker {
  /** Goes to the quote so many places further down, or up; from none, to the first in sight. */
  step: (by: number) => void
  /** The quote that was gone to; null where there is none. */
  current: {
    /** Shows or hides its details. */
    toggle: () => void
    /** Copies it with its citation, saying so in place. */
    copy: () => void
  } | null
}

let onScreen: (() => FeedWalker) | null = null

/** Lends the feed to the commands as long as it is shown; the answer takes it back. */
export function lendFeed(walker: () => FeedWalker): () => void {
  onScreen = walker
  return () => {
    if (onScreen === walker) onScreen = null
  }
}

/** The feed to walk through; null where none is shown, or while something lies over it. */
export function feedOnScreen(): FeedWalker | null {
  return onScreen === null || document.querySelector(':popover-open') !== null ? null : onScreen()
}
