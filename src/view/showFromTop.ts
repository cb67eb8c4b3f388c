import { setView } from './store.ts'
import type { ViewPatch } from './view.ts'

/**
 * Changes the view to one that is read from its top. The step is made before the page is scrolled, so that Back
 * returns to the place where the reader was.
 */
export function showFromTop(patch: ViewPatch): void {
  setView(patch)
  window.scrollTo(0, 0)
}
