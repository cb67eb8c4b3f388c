import { pairAt, pairsOnRecord, partiesOnRecord } from '../../model/gaps/index.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ChartFrame } from '../../view/charts/ChartFrame.tsx'
import { DatesNote } from './DatesNote.tsx'
import { PairDetail } from './PairDetail.tsx'
import { PairKey } from './PairKey.tsx'
import { PairMatrix } from './PairMatrix.tsx'
import styles from './PairsSection.module.css'
import { PairTable } from './PairTable.tsx'
import { type Comparison, useComparison } from './useComparison.ts'

/** On how many issues each two parties stand together, near, apart and far. */
export function PairsSection() {
  const comparison = useComparison()
  const { at, between, parties } = comparison
  const pairs = pairsOnRecord(at, parties)
  if (pairs.length === 0) {
    return (
      <EmptyState title="There is no pair to compare">
        By {longDay(at.day)} fewer than two of the parties chosen were on record on any issue.
      </EmptyState>
    )
  }
  return (
    <div className={styles.section}>
      <ChartFrame
        title="Party by party"
        summary={<PairsSummary comparison={comparison} />}
        narrowed={{ strip: 'parties' }}
        table={<PairTable at={at} pairs={pairs} />}
        notes={<PairKey />}
      >
        <PairMatrix comparison={comparison} pairs={pairs} />
      </ChartFrame>
      {between && <PairDetail comparison={comparison} standing={pairAt(at, ...between)} />}
    </div>
  )
}

function PairsSummary({ comparison }: { comparison: Comparison }) {
  const { at, between } = comparison
  const standing = between && pairAt(at, ...between)
  const [a, b] = (between ?? []).map((party) => referred(at.talks.partyById, party).name)
  return (
    <p>
      {counted(partiesOnRecord(at).length, 'party is', 'parties are')} on record as of {longDay(at.day)}.{' '}
      {standing &&
        standing.known > 0 &&
        `Of ${counted(standing.known, 'issue')} on which ${a} and ${b} are both on record, they stand together on ${standing.gaps.together.length}, near on ${standing.gaps.near.length}, apart on ${standing.gaps.apart.length} and far apart on ${standing.gaps.far.length}. `}
      Press a cell to see the issues behind it. <DatesNote what="The table" />
    </p>
  )
}
