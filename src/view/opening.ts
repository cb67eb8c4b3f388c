/**
 * Showing what is read from its top. The step is made before the page is scrolled, so that Back returns to where the
 * reader was.
 */
import type { PageName } from './pages.ts'
import { pagePatch, setView } from './store.ts'
import type { ViewPatch } from './view.ts'

/** Opens a page: what is shared by all pages stays, what belonged to the page left is forgotten. */
export function openPage(page: PageName, patch: ViewPatch = {}): void {
  showFromTop(pagePatch(page, patch))
}

/** Changes the view to something else on the same page, such as a round. */
export function showFromTop(patch: ViewPatch): void {
  setView(patch)
  window.scrollTo(0, 0)
}
