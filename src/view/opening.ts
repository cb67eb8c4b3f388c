/** Opening what is read from its top. */
import type { PageName } from './pages.ts'
import { pagePatch, setView } from './store.ts'
import type { ViewPatch } from './view.ts'

/** Opens a page: what is shared by all pages stays, what belonged to the page left is forgotten. */
export function openPage(page: PageName, patch: ViewPatch = {}): void {
  showFromTop(pagePatch(page, patch))
}

/** Changes the view to one that is read from its top, such as a round. */
export function showFromTop(patch: ViewPatch): void {
  // Before the page is scrolled, so that Back returns to where the reader was.
  setView(patch)
  window.scrollTo(0, 0)
}
