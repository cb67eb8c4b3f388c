/** Loading a page's code as soon as somebody is about to open it. */
import type { Later } from '../ui/later.ts'
import type { PageName } from './pages.ts'

type PageCode = Record<PageName, Pick<Later<unknown>, 'load'>>

let code: PageCode | null = null

/** Tells once, at the start, how each page's code is loaded. */
export function setPageCode(all: PageCode): void {
  code = all
}

/** Loads a page's code if it is not there yet. Failing says nothing: opening the page will try again and tell. */
export function prefetchPage(page: PageName): void {
  code?.[page].load()
}
