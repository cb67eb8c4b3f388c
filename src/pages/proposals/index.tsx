import { useView } from '../../view/store.ts'
import { ClosenessOverTime } from './closeness/ClosenessOverTime.tsx'
import { Comparison } from './compare/Comparison.tsx'
import { ProposalList } from './list/ProposalList.tsx'
import { OneProposal } from './one/OneProposal.tsx'

/** What was put on the table: all of it, one text, some side by side, or whom the texts lie near to. */
export default function ProposalsPage() {
  const compare = useView((view) => view.compare)
  const proposal = useView((view) => view.proposal[0])
  const show = useView((view) => view.show)
  if (compare.length > 0) return <Comparison ids={compare} />
  if (show === 'closeness') return <ClosenessOverTime />
  if (proposal !== undefined) return <OneProposal key={proposal} id={proposal} />
  return <ProposalList />
}
