import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { showFromTop } from './opening.ts'
import type { PageName } from './pages.ts'
import { prefetchPage } from './prefetch.ts'
import { hrefOf, pagePatch, setView, useLinkedView } from './store.ts'
import type { ViewPatch } from './view.ts'

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What following the link changes in the view. */
  patch?: ViewPatch
  /** The page it opens; what belongs to the page left is then forgotten. */
  page?: PageName
  /** Whether what it opens is read from its top; so is every page. */
  fromTop?: boolean
}

/** A link to another view: a real address for new tabs and copying, followed without loading the page anew. */
export function ViewLink({
  patch = {},
  page,
  fromTop = page !== undefined,
  onClick,
  ...rest
}: ViewLinkProps) {
  const view = useLinkedView()
  const change = page === undefined ? patch : pagePatch(page, patch, view)

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || modified || event.button !== 0 || rest.target !== undefined) return
    event.preventDefault()
    const followed = page === undefined ? patch : pagePatch(page, patch)
    if (fromTop) showFromTop(followed)
    else setView(followed)
  }

  const intend = page === undefined ? undefined : () => prefetchPage(page)
  return <a onPointerEnter={intend} onFocus={intend} {...rest} href={hrefOf(change, view)} onClick={follow} />
}
