import type { CSSProperties } from 'react'
import type { ProposalAt } from '../../../model/asof/index.ts'
import type { ComparedIssue, Likeness } from '../../../model/proposals/compare.ts'
import { likenessWords } from '../../../model/words/closeness.ts'
import { longDay } from '../../../model/words/days.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import { stageWords } from '../../../model/words/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { FromTo } from '../../../view/PartyName.tsx'
import { setView, useView } from '../../../view/store.ts'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { LETTERS } from './letters.ts'
import { printSize } from './printSize.ts'
import styles from './Synopsis.module.css'
import { SynopsisRow } from './SynopsisRow.tsx'

const GROUPS: readonly Likeness[] = ['differ', 'words only', 'one speaks', 'alike']

/** Issues × proposals, those on which they differ first. */
export function Synopsis({
  rows,
  proposals,
}: {
  rows: readonly ComparedIssue[]
  proposals: readonly ProposalAt[]
}) {
  const groups = GROUPS.map((likeness) => ({
    likeness,
    rows: rows.filter((row) => row.likeness === likeness),
  }))
  const silent = rows.filter(({ likeness }) => likeness === 'silent')
  return (
    <>
      <table className={styles.table} data-columns={proposals.length} style={printStyle(rows)}>
        <caption className={styles.caption}>What each proposal says on each issue</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Issue
            </th>
            {proposals.map((proposal, index) => (
              <Column key={proposal.id} proposal={proposal} letter={LETTERS[index] ?? ''} />
            ))}
          </tr>
        </thead>
        {groups
          .filter((group) => group.rows.length > 0)
          .map((group) => (
            <tbody key={group.likeness}>
              {proposals.length > 1 && (
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={proposals.length + 1}>
                    {sentenceCase(likenessWords[group.likeness])} <span>{group.rows.length}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <SynopsisRow key={row.issue.id} row={row} />
              ))}
            </tbody>
          ))}
      </table>
      {silent.length > 0 && (
        <p className={styles.silent}>
          {proposals.length > 1 ? 'None of them says anything on' : 'It says nothing on'}{' '}
          {silent.map(({ issue }) => issue.title).join('; ')}.
        </p>
      )}
    </>
  )
}

/** The size of type on paper, for the style sheet. */
function printStyle(rows: readonly ComparedIssue[]): CSSProperties {
  const style: CSSProperties & { '--print-size': string } = { '--print-size': `${printSize(rows)}pt` }
  return style
}

function Column({ proposal, letter }: { proposal: ProposalAt; letter: string }) {
  const compare = useView((view) => view.compare)
  return (
    <th scope="col" className={styles.column}>
      <span className={styles.heading}>
        <b className={styles.letter}>{letter}</b>
        <ViewLink patch={{ compare: [], proposal: [proposal.id] }}>{proposal.title}</ViewLink>
        <Button
          look="ghost"
          className={styles.remove}
          data-onscreen
          aria-label={`Take away: ${proposal.title}`}
          onClick={() => setView({ compare: compare.filter((id) => id !== proposal.id) })}
        >
          <Icon name="close" />
        </Button>
      </span>
      <span className={styles.facts}>
        <FromTo authors={proposal.authors} recipients={proposal.recipients} />
      </span>
      <span className={styles.facts}>
        <b>{stageWords[proposal.stage]}</b> {longDay(proposal.since)}
      </span>
    </th>
  )
}
