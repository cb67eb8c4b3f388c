import type { Source } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { about, longDay } from '../../model/words/days.ts'
import { outletKindWords, ownershipWords } from '../../model/words/statuses.ts'
import { countryName, languageName } from '../names.ts'
import { isWebAddress } from '../quote-card/Reports.tsx'
import { useTalksAt } from '../talks.tsx'
import styles from './EvidencePanel.module.css'

/** One page: its title and address, and whose reporting it is. */
export function EvidenceSource({ source }: { source: Source }) {
  const { talks, day } = useTalksAt()
  const outlet = referred(talks.outletById, source.outlet)
  const agency = source.agency === undefined ? undefined : referred(talks.outletById, source.agency)
  const published = about(longDay(source.published), source.approximate)
  const kind = outlet.kind === undefined ? [] : [outletKindWords[outlet.kind]]
  const facts = [countryName(outlet.country), ownershipWords[outlet.ownership], ...kind]
  return (
    <li className={styles.source}>
      {isWebAddress(source.url) ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
          {source.title}
        </a>
      ) : (
        <span lang={source.language}>{source.title}</span>
      )}
      <div className={styles.facts}>
        <b>{outlet.name}</b>
        {agency && ` re-publishing ${agency.name}`} · {facts.join(', ')} · {languageName(source.language)}
        {source.published > day ? (
          <span className={styles.later}> · reported later, on {published}</span>
        ) : (
          ` · ${published}`
        )}
      </div>
    </li>
  )
}
