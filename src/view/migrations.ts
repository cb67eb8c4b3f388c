/** How links made by earlier versions of this site are understood: each change of the address is one step. */
import type { Day } from '../model/records.ts'

export interface Migration {
  /** The day from which new links are written in the new way. */
  since: Day
  /** What changed and why, in one sentence. */
  why: string
  /** Turns a link of the version before into one of this version. */
  change: (link: { page: string; params: URLSearchParams }) => void
}

/**
 * In order of time; never edited once published, only added to. Links are of version 1 before the first
 * migration and one version later after each; from version 2 on they carry it as `v`.
 */
export const migrations: readonly Migration[] = []
