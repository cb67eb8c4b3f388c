import { useMemo } from 'react'
import { type CorroboratedKind, type Corroboration, corroboration } from '../../../model/provenance/index.ts'
import { counted } from '../../../model/words/lists.ts'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { useQuotes } from '../../../view/evidence.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './Shares.module.css'

const words: Record<CorroboratedKind, string> = {
  rounds: 'Steps of rounds',
  attendance: 'Attendance',
  positions: 'Positions',
  proposals: 'Steps of proposals',
  answers: 'Answers to proposals',
  outcomes: 'Steps of outcomes',
  quotes: 'Quotes',
}

/** On how many independent origins the records rest. */
export function OriginsSection() {
  const at = useTalksAt()
  const { quotes, error, retry } = useQuotes(at.quotes.map(({ id }) => id))
  const rows = useMemo(() => quotes && corroboration(at, quotes), [at, quotes])
  return (
    <Block
      title="Independent origins"
      aside="how many origins each record goes back to"
      {...(rows && rows.length > 0 && { exported: { strip: 'none' } })}
    >
      <p className={styles.lead}>
        Pages that print the same agency’s text, or say that they have the words from the same newsroom, count
        as one origin. More pages are not more witnesses.
      </p>
      {error && <ErrorPanel title="The quotes could not be loaded" onRetry={retry} />}
      {!error && rows === undefined && <p role="status">Loading …</p>}
      {rows && <OriginsTable rows={rows.filter(({ one, two, more }) => one + two + more > 0)} />}
    </Block>
  )
}

function OriginsTable({ rows }: { rows: readonly Corroboration[] }) {
  if (rows.length === 0) return <p>No records yet.</p>
  return (
    <table className={styles.table}>
      <caption className={styles.spoken}>Records by the number of their independent origins</caption>
      <thead>
        <tr>
          <th scope="col">Records</th>
          <th scope="col" className={styles.number}>
            One origin
          </th>
          <th scope="col" className={styles.number}>
            Two
          </th>
          <th scope="col" className={styles.number}>
            Three or more
          </th>
          <th scope="col" className={styles.wide} data-drawn>
            <Key sign={styles.more} words="three or more" />
            <Key sign={styles.two} words="two" />
            <Key sign={styles.one} words="one" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, one, two, more }) => {
          const total = one + two + more
          const share = Math.round((100 * (two + more)) / total)
          return (
            <tr key={kind}>
              <th scope="row">{words[kind]}</th>
              <td className={styles.number}>{one.toLocaleString('en-GB')}</td>
              <td className={styles.number}>{two.toLocaleString('en-GB')}</td>
              <td className={styles.number}>{more.toLocaleString('en-GB')}</td>
              <td className={styles.wide}>
                <span className={styles.bar} aria-hidden="true">
                  <span className={styles.more} style={{ inlineSize: `${(100 * more) / total}%` }} />
                  <span className={styles.two} style={{ inlineSize: `${(100 * two) / total}%` }} />
                </span>
                <small>
                  {share} % of {counted(total, 'record')} on two or more
                </small>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Key({ sign, words }: { sign: string | undefined; words: string }) {
  return (
    <span className={styles.key}>
      <span className={sign} />
      {words}
    </span>
  )
}
