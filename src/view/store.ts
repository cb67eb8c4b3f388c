/** The view as it is now: what pages read, and the only ways to change it. */
import { startTransition, useEffect, useState } from 'react'
import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { initialView, isSame, onlyShared, printLink, readLink } from './address.ts'
import type { AddressBar } from './addressbar.ts'
import { keepInBrowser, readFromBrowser } from './kept.ts'
import { keyNames } from './keys.ts'
import type { PageName } from './pages.ts'
import type { View, ViewPatch } from './view.ts'

interface ViewStore {
  view: View
  /** The view as it last was when something changed that links carry: what links start from. */
  linked: View
  /** What of the link that was opened could not be used. */
  problems: readonly string[]
}

const useStore = create<ViewStore>(() => ({
  view: initialView,
  linked: initialView,
  problems: [],
}))

let bar: AddressBar | null = null

/** Opens the view that the address names; called once, before anything is shown. */
export function startView(addressBar: AddressBar): void {
  bar = addressBar
  open(addressBar)
  addressBar.onMove(() => open(addressBar))
}

function open(addressBar: AddressBar): void {
  const { view, problems } = readLink(addressBar.read())
  const kept = readFromBrowser()
  useStore.setState({ view: { ...view, ...kept }, linked: view, problems })
  if (problems.length > 0) addressBar.write(printLink(view), 'replace')
}

/** Reads from the view; the component is drawn again only when what it selects has changed. */
export function useView<Selected>(select: (view: View) => Selected): Selected {
  return useStore(useShallow(({ view }) => select(view)))
}

/**
 * What links start from; unlike `useView` it does not change with what links do not carry. It follows the view a
 * moment later: a page has hundreds of links, and what was clicked is to be seen before their addresses change.
 * Following a link starts from `currentView`.
 */
export function useLinkedView(): View {
  const [linked, setLinked] = useState(() => useStore.getState().linked)
  useEffect(() => {
    const follow = () => startTransition(() => setLinked(useStore.getState().linked))
    follow()
    return useStore.subscribe(follow)
  }, [])
  return linked
}

/** The view at this moment, for commands and event handlers. */
export function currentView(): View {
  return useStore.getState().view
}

/**
 * Changes the view. It becomes a step that Back returns from, unless `replace` says that it is one moment of
 * a continuous change such as a drag or typing.
 */
export function setView(patch: ViewPatch, options: { replace?: boolean } = {}): void {
  const before = currentView()
  const view = applied(before, patch)
  if (keyNames.every((key) => isSame(before[key], view[key]))) return
  const link = printLink(view)
  const isSameLink = link === printLink(before)
  useStore.setState(isSameLink ? { view } : { view, linked: view })
  keepInBrowser(view)
  if (!isSameLink) bar?.write(link, options.replace === true ? 'replace' : 'push')
}

/** The address of the view with `patch` applied, for a link. */
export function hrefOf(patch: ViewPatch, from: View = currentView()): string {
  const link = printLink(applied(from, patch))
  return bar ? bar.hrefOf(link) : link
}

/**
 * What opening a page changes in the view, for `hrefOf` and `setView`: what is shared by all pages stays, what belonged
 * to the page left is forgotten.
 */
export function pagePatch(page: PageName, patch: ViewPatch = {}, from: View = currentView()): ViewPatch {
  return { ...onlyShared(from), evidence: null, ...patch, page }
}

/** What of the link could not be used, to be told in a notice. */
export function useLinkProblems(): readonly string[] {
  return useStore((store) => store.problems)
}

/** Adds what only the talks themselves could tell to be wrong in the link. */
export function tellProblems(problems: readonly string[]): void {
  if (problems.length === 0) return
  useStore.setState((store) => ({ problems: [...new Set([...store.problems, ...problems])] }))
}

export function dismissProblems(): void {
  useStore.setState({ problems: [] })
}

function applied(view: View, patch: ViewPatch): View {
  const next = { ...view, ...patch }
  return next.from !== null && next.to !== null && next.from > next.to
    ? { ...next, from: next.to, to: next.from }
    : next
}
