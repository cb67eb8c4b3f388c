import type { ProposalAt } from '../../../model/asof/index.ts'
import { closenessOf } from '../../../model/closeness/index.ts'
import { longDay } from '../../../model/words/days.ts'
import { Block } from '../../../view/block/Block.tsx'
import { recordTables } from '../../../view/export/recordTables.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { usePair } from '../choices.ts'
import { ClosenessMethod } from '../parts/ClosenessMethod.tsx'
import { MeasuredContents } from '../parts/MeasuredContents.tsx'
import { PlainContents } from './PlainContents.tsx'

/** What a proposal says, issue by issue, and which of two parties each part lay nearer to. */
export function Contents({ proposal }: { proposal: ProposalAt }) {
  const at = useTalksAt()
  const chosen = usePair()
  if (proposal.provisions.length === 0) {
    return (
      <Block title="What it says">
        <p>No provision of it was recorded by {longDay(at.day)}. That is not to say that it has none.</p>
      </Block>
    )
  }
  if (chosen === undefined) {
    return (
      <Block title="What it says">
        <PlainContents proposal={proposal} />
      </Block>
    )
  }
  const closeness = closenessOf(at, proposal, chosen.pair)
  return (
    <Block
      title="What it says"
      aside={`and whom that lay near to, as of ${longDay(closeness.day)}`}
      exported={{
        title: `What it says: ${proposal.title}`,
        strip: 'none',
        notes: [`measured between ${chosen.names.first} and ${chosen.names.second}`],
        rows: async () => (await recordTables()).contentsTable(closeness, chosen.names),
      }}
    >
      <MeasuredContents closeness={closeness} names={chosen.names} withPair />
      <div data-onscreen>
        <ClosenessMethod />
      </div>
    </Block>
  )
}
