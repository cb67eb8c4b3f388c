import type { ComparedCell, ComparedIssue } from '../../../model/proposals/compare.ts'
import { provisionSources } from '../../../model/proposals/evidence.ts'
import type { Issue } from '../../../model/records.ts'
import { pointsOf, valueInWords } from '../../../model/scale.ts'
import { SAYS_NOTHING } from '../../../model/words/closeness.ts'
import { counted } from '../../../model/words/lists.ts'
import { ValueLine } from '../../../ui/ValueLine.tsx'
import { openEvidence } from '../../../view/evidence/open.ts'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { Pointer } from '../parts/Pointer.tsx'
import { LETTERS } from './letters.ts'
import styles from './SynopsisRow.module.css'

/** One issue of the synopsis: its line with the texts on it, then what each says. */
export function SynopsisRow({ row: { issue, cells, spread } }: { row: ComparedIssue }) {
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.issue}>
        <ViewLink page="positions" patch={{ issue: [issue.id] }} title={issue.question}>
          {issue.title}
        </ViewLink>
        <Line issue={issue} cells={cells} />
        {spread !== undefined && (
          <span className={styles.spread}>
            {spread === 0 ? 'at the same point' : `${counted(spread, 'point')} apart`}
          </span>
        )}
      </th>
      {cells.map((cell, index) => (
        <td key={cell.proposal.id} className={styles.cell} data-letter={LETTERS[index]}>
          <Cell issue={issue} cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function Line({ issue, cells }: { issue: Issue; cells: readonly ComparedCell[] }) {
  const below = cells.flatMap(({ provisions }, index) =>
    provisions.flatMap(({ value, text }) =>
      value === undefined
        ? []
        : [{ key: `${index} ${text}`, at: value, sign: <Pointer letter={LETTERS[index] ?? ''} /> }],
    ),
  )
  if (below.length === 0) return null
  return (
    <span className={styles.line} data-part="line">
      <ValueLine ticks={pointsOf(issue).map(({ value }) => value)} above={[]} below={below} />
    </span>
  )
}

function Cell({ issue, cell: { proposal, provisions } }: { issue: Issue; cell: ComparedCell }) {
  if (provisions.length === 0) return <p className={styles.silent}>{SAYS_NOTHING}</p>
  return provisions.map((provision) => {
    const sources = provisionSources(proposal, provision)
    return (
      <div key={`${provision.knownFrom} ${provision.text}`} className={styles.provision}>
        <p className={styles.text}>{provision.text}</p>
        {provision.value !== undefined && (
          <p className={styles.value}>
            <b>{provision.value}</b> {valueInWords(issue, provision.value)}
          </p>
        )}
        <button
          type="button"
          className={styles.sources}
          aria-label={`${counted(sources.length, 'source')}: ${proposal.title}, ${issue.title}`}
          onClick={() =>
            openEvidence({ title: `${proposal.title}: ${issue.title}`, note: provision.text, sources })
          }
        >
          {counted(sources.length, 'source')}
        </button>
      </div>
    )
  })
}
