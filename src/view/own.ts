/** The talks that were opened from files in this window. */
import { create } from 'zustand'
import type { CatalogueEntry } from '../dataset/assets.ts'

const useStore = create<{ entries: readonly CatalogueEntry[] }>(() => ({ entries: [] }))

/** Entries of the talks opened so far, oldest first. */
export function useOwnTalks(): readonly CatalogueEntry[] {
  return useStore((store) => store.entries)
}

/** Adds opened talks; ones with the same id, opened before, give way to them. */
export function addOwnTalks(entry: CatalogueEntry): void {
  useStore.setState(({ entries }) => ({ entries: [...entries.filter(({ id }) => id !== entry.id), entry] }))
}

/** Whether an id can only be that of talks opened from files. */
export function isOwnId(id: string): boolean {
  return id.startsWith('own-')
}
