import { isHeld } from '../../model/asof/index.ts'
import { isFiltered, passesParty, passesSpan } from '../../model/filters.ts'
import { countPassing } from '../../model/tally.ts'
import { counted, grouped } from '../../model/words/lists.ts'
import { useFilters, useQuoteTally, useTalksAt } from '../talks.tsx'
import styles from './FilterStrip.module.css'

/** How many quotes, and rounds held, the filters let through, of how many known by the as-of day. */
export function RecordCount({ isShort = false }: { isShort?: boolean }) {
  const at = useTalksAt()
  const filters = useFilters()
  const held = at.rounds.filter(isHeld)
  const quotesInAll = counted(at.quotes.length, 'quote')
  const roundsInAll = `${counted(held.length, 'round')} held`
  const quotes = countPassing(filters, useQuoteTally())
  if (!isFiltered(filters)) {
    return (
      <p className={styles.count}>
        {quotesInAll}
        {!isShort && ` · ${roundsInAll} · no filter`}
      </p>
    )
  }
  const rounds = held.filter((round) => {
    const parties = [...(at.attendance.get(round.id)?.keys() ?? [])]
    return passesParty(filters, ...parties) && passesSpan(filters, round.start ?? round.knownFrom, round.end)
  }).length
  return (
    <p className={styles.count} role={isShort ? undefined : 'status'}>
      <b>{grouped(quotes)}</b> of {quotesInAll}
      {!isShort && (
        <>
          {' '}
          · <b>{grouped(rounds)}</b> of {roundsInAll}
        </>
      )}
    </p>
  )
}
