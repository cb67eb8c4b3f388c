import type { TalksAt } from '../../model/asof/index.ts'
import type { Changes } from '../../model/changes/index.ts'
import { addDays } from '../../model/day.ts'
import { referred } from '../../model/talks.ts'
import { counted } from '../../model/words/lists.ts'
import { Block } from '../../view/block/Block.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import { useMarks } from '../../view/talks.tsx'
import { ViewLink } from '../../view/ViewLink.tsx'
import styles from './NewQuotes.module.css'

/** How many quotes of each party are new; each count opens them. */
export function NewQuotes({ at, changes }: { at: TalksAt; changes: Changes }) {
  const mark = useMarks()
  if (changes.quotes.length === 0) return null
  const total = changes.quotes.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...changes.quotes.map(({ count }) => count))
  const span = { from: addDays(changes.since, 1), to: at.day }
  return (
    <Block
      title="Quotes"
      aside={counted(total, 'new quote')}
      more={{ page: 'quotes', patch: span, words: 'Read them' }}
    >
      <ul className={styles.parties}>
        {changes.quotes.map(({ party, count }) => (
          <li key={party}>
            <ViewLink page="quotes" patch={{ ...span, party: [party] }} className={styles.party}>
              <PartyName party={party} />
              <span className={styles.count}>
                {count}
                <span className={styles.spoken}>
                  {' '}
                  new quotes of {referred(at.talks.partyById, party).name}
                </span>
              </span>
            </ViewLink>
            <meter
              className={styles.bar}
              data-tone={mark(party).tone}
              value={count}
              max={most}
              aria-hidden="true"
            />
          </li>
        ))}
      </ul>
    </Block>
  )
}
