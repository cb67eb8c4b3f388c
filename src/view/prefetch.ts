/** Loading a page's code as soon as somebody is about to open it. */
import type { PageName } from './pages.ts'

type PageLoaders = Record<PageName, () => Promise<unknown>>

let loaders: PageLoaders | null = null

/** Tells once, at the start, how each page's code is loaded. */
export function setPageLoaders(all: PageLoaders): void {
  loaders = all
}

/** Loads a page's code if it is not there yet. Failing says nothing: opening the page will try again and tell. */
export function prefetchPage(page: PageName): void {
  loaders?.[page]().catch(() => undefined)
}
