import { passesDay, passesParty } from '../../model/filters.ts'
import { tightDay } from '../../model/words/days.ts'
import { outcomeWords } from '../../model/words/statuses.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Block } from '../../view/block/Block.tsx'
import { Evidenced } from '../../view/evidence/Evidenced.tsx'
import { recordTables } from '../../view/export/recordTables.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import styles from './Outcomes.module.css'

const MOST = 6

/** What was agreed, and what had become of it. */
export function Outcomes() {
  const at = useTalksAt()
  const filters = useFilters()
  const outcomes = at.outcomes
    .filter((outcome) => passesParty(filters, ...outcome.parties) && passesDay(filters, outcome.since))
    .toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0))
  return (
    <Block
      title="Agreed, and what became of it"
      aside={outcomes.length > MOST ? `latest ${MOST} of ${outcomes.length}` : undefined}
      more={{ page: 'rounds', patch: { part: 'outcomes' }, words: 'All outcomes' }}
      {...(outcomes.length > 0 && {
        exported: { rows: async () => (await recordTables()).outcomesTable(at, outcomes.slice(0, MOST)) },
      })}
    >
      {outcomes.length === 0 ? (
        <p className={styles.none}>No outcome is recorded.</p>
      ) : (
        <table className={styles.outcomes}>
          <thead>
            <tr>
              {['Status', 'Outcome', 'Since'].map((column) => (
                <th key={column} scope="col">
                  <VisuallyHidden>{column}</VisuallyHidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcomes.slice(0, MOST).map((outcome) => (
              <tr key={outcome.id}>
                <td className={styles.status}>{outcomeWords[outcome.status]}</td>
                <td>
                  <Evidenced
                    text={outcome.title}
                    title={`${outcome.title}: ${outcomeWords[outcome.status]}`}
                    note={outcome.latest.note}
                    sources={outcome.latest.sources}
                  />
                </td>
                <td className={styles.since}>{tightDay(outcome.since, at.day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Block>
  )
}
