import type { ProposalAt } from '../../../model/asof/index.ts'
import { longDay } from '../../../model/words/days.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import { proposalKindWords } from '../../../model/words/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { FromTo } from '../../../view/PartyName.tsx'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { MOST_COMPARED, toggled } from '../choices.ts'
import { PickTray } from '../list/PickTray.tsx'
import { LifeTrack } from '../parts/LifeTrack.tsx'
import { AnswerHistory } from './AnswerHistory.tsx'
import { Contents } from './Contents.tsx'
import { History } from './History.tsx'
import styles from './OneProposal.module.css'
import { SaidOfIt } from './SaidOfIt.tsx'
import { TextLine } from './TextLine.tsx'
import { useQuotesOn } from './useQuotesOn.ts'

/** One proposal: what it says and whom that lies near to, who answered, how it came about and what came of it. */
export function OneProposal({ id }: { id: string }) {
  const at = useTalksAt()
  const proposal = at.proposalById.get(id)
  if (proposal === undefined) {
    return (
      <>
        <h1>Proposals</h1>
        <EmptyState
          title={`This proposal was not known on ${longDay(at.day)}`}
          action={<ViewLink patch={{ proposal: [] }}>See what was on the table</ViewLink>}
        >
          It became known later, so nothing of it is shown here.
        </EmptyState>
      </>
    )
  }
  return <Known proposal={proposal} />
}

function Known({ proposal }: { proposal: ProposalAt }) {
  const at = useTalksAt()
  const said = useQuotesOn(proposal)
  return (
    <article className={styles.page}>
      <Head proposal={proposal} />
      <div className={styles.life}>
        <LifeTrack proposal={proposal} seenFrom={at.day} named />
      </div>
      <div className={styles.body}>
        <Contents proposal={proposal} />
        <div className={styles.aside}>
          <AnswerHistory proposal={proposal} quotes={said.quotes ?? []} />
          <TextLine proposal={proposal} />
          <History proposal={proposal} />
        </div>
      </div>
      <SaidOfIt proposal={proposal} said={said} />
      <PickTray />
    </article>
  )
}

function Head({ proposal }: { proposal: ProposalAt }) {
  const picked = useView((view) => view.picked)
  const isPicked = picked.includes(proposal.id)
  return (
    <header className={styles.head}>
      <div className={styles.ways}>
        <ViewLink className={styles.back} patch={{ proposal: [] }}>
          <Icon name="previous" />
          All proposals
        </ViewLink>
        <Button
          aria-pressed={isPicked}
          disabled={!isPicked && picked.length >= MOST_COMPARED}
          onClick={() => setView({ picked: toggled(picked, proposal.id) })}
        >
          {isPicked && <Icon name="check" />}
          {isPicked ? 'Picked to compare' : 'Pick to compare'}
        </Button>
      </div>
      <p className={styles.kicker}>
        {sentenceCase(proposalKindWords[proposal.kind])} <span aria-hidden="true">·</span>{' '}
        <FromTo authors={proposal.authors} recipients={proposal.recipients} />
      </p>
      <h1 className={styles.title}>{proposal.title}</h1>
      <p className={styles.standfirst}>{proposal.summary ?? proposal.latest.note}</p>
    </header>
  )
}
