import { longDay } from '../../../model/words/days.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { Agenda } from './Agenda.tsx'
import { Delegations } from './Delegations.tsx'
import { HistoryLanes } from './HistoryLanes.tsx'
import { HowItCame } from './HowItCame.tsx'
import { ProposalsThen } from './ProposalsThen.tsx'
import { Results } from './Results.tsx'
import { RoundHead } from './RoundHead.tsx'
import styles from './RoundPage.module.css'
import { SaidAround } from './SaidAround.tsx'

/** One round: who was expected and came, who led, what was on the table, what was said, and what came of it. */
export function RoundPage({ id }: { id: string }) {
  const at = useTalksAt()
  const round = at.roundById.get(id)
  if (round === undefined) {
    return (
      <>
        <h1>Rounds</h1>
        <EmptyState
          title={`This round was not known on ${longDay(at.day)}`}
          action={<ViewLink patch={{ round: [] }}>See the rounds known then</ViewLink>}
        >
          It became known later, so nothing of it is shown here.
        </EmptyState>
      </>
    )
  }
  return (
    <article className={styles.page}>
      <RoundHead round={round} />
      <HistoryLanes round={round} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Agenda round={round} />
          <ProposalsThen round={round} />
          <SaidAround round={round} />
        </div>
        <div className={styles.column}>
          <Results round={round} />
          <Delegations round={round} />
          <HowItCame round={round} />
        </div>
      </div>
    </article>
  )
}
