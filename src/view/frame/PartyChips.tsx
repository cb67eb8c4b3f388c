import { useMemo } from 'react'
import type { Party } from '../../model/records.ts'
import { countByParty } from '../../model/tally.ts'
import { counted } from '../../model/words/lists.ts'
import { ToggleChip } from '../../ui/Chip.tsx'
import { PartyMark } from '../../ui/PartyMark.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import { toggleParty } from '../filtering.ts'
import { useView } from '../store.ts'
import { useFilters, useMarks, useQuoteTally, useTalksAt } from '../talks.tsx'
import styles from './PartyChips.module.css'

/** Room for the button behind which further parties wait, in pixels. */
const MORE_ROOM = 110

/** The parties to filter by, as many as fit in a row; the others wait behind a button. */
export function PartyChips() {
  const { talks, quotes } = useTalksAt()
  const filters = useFilters()
  const theme = useView((view) => view.theme)
  const { from, to } = filters
  const tally = useQuoteTally()
  const counts = useMemo(() => countByParty({ from, to }, tally), [from, to, tally])
  const [row, fitting] = useFitting<HTMLFieldSetElement>(
    talks.parties.length,
    MORE_ROOM,
    `${theme} ${quotes.length}`,
  )
  const behind = talks.parties.slice(fitting)
  const chosenBehind = behind.filter((party) => filters.party.includes(party.id)).length

  return (
    <fieldset ref={row} className={styles.chips}>
      <legend className={styles.spoken}>Parties, with the number of quotes by each</legend>
      {talks.parties.slice(0, fitting).map((party) => (
        <span key={party.id} data-fits>
          <PartyChip party={party} count={counts.get(party.id) ?? 0} />
        </span>
      ))}
      {behind.length > 0 && (
        <Popover
          look="ghost"
          button={`${behind.length} more${chosenBehind > 0 ? ` (${chosenBehind} chosen)` : ''}`}
          label={`${behind.length} more parties`}
        >
          {() => (
            <div className={styles.behind}>
              {behind.map((party) => (
                <PartyChip key={party.id} party={party} count={counts.get(party.id) ?? 0} />
              ))}
            </div>
          )}
        </Popover>
      )}
    </fieldset>
  )
}

function PartyChip({ party, count }: { party: Party; count: number }) {
  const filters = useFilters()
  const mark = useMarks()
  return (
    <ToggleChip
      pressed={filters.party.includes(party.id)}
      onToggle={() => toggleParty(party.id)}
      count={count}
      countLabel={counted(count, 'quote')}
    >
      <PartyMark {...mark(party.id)} />
      {party.name}
    </ToggleChip>
  )
}
