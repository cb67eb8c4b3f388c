import { useMemo } from 'react'
import { type TalksAt, talksAt } from '../../model/asof/index.ts'
import { type Changes, changesBetween, filterChanges } from '../../model/changes/index.ts'
import { addDays } from '../../model/day.ts'
import type { Day } from '../../model/records.ts'
import { useView } from '../../view/store.ts'
import { useTalksAt } from '../../view/talks.tsx'

/** Where nobody chose a day, the page looks back a week. */
const LOOK_BACK = 7

export interface Comparison {
  at: TalksAt
  /** The day compared with: changes are those that became known after it. */
  since: Day
  changes: Changes
}

/** What became known after the day compared with, up to the as-of day, about the parties filtered to. */
export function useChanges(): Comparison {
  const at = useTalksAt()
  const { since: chosen, party } = useView(({ since, party }) => ({ since, party }))
  const since = chosen ?? addDays(at.day, -LOOK_BACK)
  const before = useMemo(() => talksAt(at.talks, since), [at.talks, since])
  const changes = useMemo(() => filterChanges(changesBetween(before, at), at, party), [before, at, party])
  return { at, since, changes }
}
