import { useView } from '../../view/store.ts'
import { BoardView } from './board/BoardView.tsx'
import { OutcomesTracker } from './outcomes/OutcomesTracker.tsx'
import { ReliabilityView } from './reliability/ReliabilityView.tsx'
import { RoundPage } from './round/RoundPage.tsx'

/** Who was expected where and who came: all rounds, one of them, how reliable it was, and what was agreed. */
export default function RoundsPage() {
  const rounds = useView((view) => view.round)
  const part = useView((view) => view.part)
  const [only] = rounds
  if (only !== undefined && rounds.length === 1) return <RoundPage key={only} id={only} />
  if (part === 'reliability') return <ReliabilityView />
  if (part === 'outcomes') return <OutcomesTracker />
  return <BoardView />
}
