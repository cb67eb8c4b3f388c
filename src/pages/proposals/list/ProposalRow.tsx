import type { ProposalAt } from '../../../model/asof/index.ts'
import { successorsOf } from '../../../model/proposals/chain.ts'
import { nearDay } from '../../../model/words/days.ts'
import { counted, sentenceCase } from '../../../model/words/lists.ts'
import { proposalKindWords, stageWords } from '../../../model/words/statuses.ts'
import { FromTo } from '../../../view/PartyName.tsx'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { MOST_COMPARED, toggled } from '../choices.ts'
import { Answers } from '../parts/Answers.tsx'
import { LifeTrack } from '../parts/LifeTrack.tsx'
import styles from './ProposalList.module.css'

/** One proposal in the list: what it is, how far it came, who answered how. */
export function ProposalRow({ proposal }: { proposal: ProposalAt }) {
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <ViewLink patch={{ proposal: [proposal.id] }} fromTop>
            {proposal.title}
          </ViewLink>
        </h3>
        <p className={styles.facts}>
          <FromTo authors={proposal.authors} recipients={proposal.recipients} />
        </p>
        <p className={styles.facts}>
          {sentenceCase(proposalKindWords[proposal.kind])} · <b>{stageWords[proposal.stage]}</b>{' '}
          {nearDay(proposal.since, proposal.knownFrom)} · {issuesTold(proposal)}
        </p>
        <Chain proposal={proposal} />
      </div>
      <LifeTrack proposal={proposal} seenFrom={proposal.knownFrom} />
      <Answers proposal={proposal} seenFrom={proposal.knownFrom} />
      <Pick proposal={proposal} />
    </li>
  )
}

function issuesTold({ provisions }: ProposalAt): string {
  const issues = new Set(provisions.map(({ issue }) => issue)).size
  return issues === 0 ? 'contents not known' : `on ${counted(issues, 'issue')}`
}

function Chain({ proposal }: { proposal: ProposalAt }) {
  const at = useTalksAt()
  const before = proposal.supersedes === undefined ? undefined : at.proposalById.get(proposal.supersedes)
  const after = successorsOf(at, proposal.id)
  if (before === undefined && after.length === 0) return null
  return (
    <ul className={styles.chain}>
      {before && (
        <li>
          Replaces{' '}
          <ViewLink patch={{ proposal: [before.id] }} fromTop>
            {before.title}
          </ViewLink>
        </li>
      )}
      {after.map((one) => (
        <li key={one.id}>
          Replaced by{' '}
          <ViewLink patch={{ proposal: [one.id] }} fromTop>
            {one.title}
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}

function Pick({ proposal: { id, title } }: { proposal: ProposalAt }) {
  const picked = useView((view) => view.picked)
  const isPicked = picked.includes(id)
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        checked={isPicked}
        disabled={!isPicked && picked.length >= MOST_COMPARED}
        onChange={() => setView({ picked: toggled(picked, id) })}
        aria-label={`Compare: ${title}`}
      />
      <span aria-hidden="true">Compare</span>
    </label>
  )
}
