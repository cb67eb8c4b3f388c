import { useRef } from 'react'
import { type Gap, isStale, type PairStanding, standings } from '../../model/gaps/index.ts'
import { referred } from '../../model/talks.ts'
import { ExportMenu } from '../../view/export/ExportMenu.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import { positionPlace, statedInWords } from '../../view/stances.ts'
import { ViewLink } from '../../view/ViewLink.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import styles from './PairDetail.module.css'
import { standingWords } from './pairWords.ts'
import { plainPair } from './plainRows.ts'
import type { Comparison } from './useComparison.ts'

/** The issues behind a pair's counts, with where each of the two stands. */
export function PairDetail({ comparison, standing }: { comparison: Comparison; standing: PairStanding }) {
  const { at } = comparison
  const content = useRef<HTMLDivElement>(null)
  const [a, b] = [standing.a, standing.b].map((party) => referred(at.talks.partyById, party).name)
  const title = `${a} and ${b}, issue by issue`
  return (
    <section className={styles.detail} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {a} and {b}, issue by issue
        </h2>
        {standing.known > 0 && (
          <ExportMenu
            title={title}
            content={content}
            strip="none"
            rows={() => plainPair(at, standing)}
            isSmall
          />
        )}
      </header>
      <div ref={content} className={styles.groups} data-exported={title}>
        {standing.known === 0 && <p>They are not both on record on any issue.</p>}
        {standings.map(
          (kind) =>
            standing.gaps[kind].length > 0 && (
              <section key={kind} className={styles.group} aria-label={standingWords[kind].title}>
                <h3>
                  {standingWords[kind].title} on {standing.gaps[kind].length}
                  <small>{standingWords[kind].bounds}</small>
                </h3>
                <ul className={styles.issues}>
                  {standing.gaps[kind].map((gap) => (
                    <PairIssue key={gap.issue} comparison={comparison} gap={gap} />
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
    </section>
  )
}

function PairIssue({ comparison: { at, staleAfter }, gap }: { comparison: Comparison; gap: Gap }) {
  return (
    <li className={styles.issue}>
      <ViewLink page="positions" patch={{ issue: [gap.issue] }} className={styles.name}>
        {referred(at.talks.issueById, gap.issue).title}
      </ViewLink>
      <span className={styles.size}>{gap.size}</span>
      {gap.positions.map((position) => (
        <span key={position.party} className={styles.side}>
          <PartyName party={position.party} short />
          <span>
            {positionPlace(at, position)}{' '}
            <EvidenceButton position={position}>
              {isStale(position, at.day, staleAfter)
                ? `last ${statedInWords(position)}`
                : statedInWords(position)}
            </EvidenceButton>
          </span>
        </span>
      ))}
    </li>
  )
}
