import { type ReactNode, useId, useState } from 'react'
import { isHeld } from '../../model/asof/index.ts'
import { countByParty, isFiltered, passes, passesParty, passesSpan } from '../../model/filters.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { Button } from '../../ui/Button.tsx'
import { RemovableChip, ToggleChip } from '../../ui/Chip.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PartyMark } from '../../ui/PartyMark.tsx'
import { typedDay } from '../dayInput.ts'
import { clearFilters, toggleParty } from '../filtering.ts'
import { setView } from '../store.ts'
import { useAsOf, useFilters, useMarks, useTalks, useTalksAt } from '../talks.tsx'
import styles from './FilterStrip.module.css'
import { Timeline } from './Timeline.tsx'

/** The filters that hold on every page: parties and dates. */
export function FilterStrip() {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const filters = useFilters()
  return (
    <section className={styles.strip} aria-label="Filters">
      <div className={styles.opener}>
        <Button look="ghost" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <Icon name="filter" />
          Filters
          {isFiltered(filters) && <span className={styles.on}>on</span>}
        </Button>
        <Count />
      </div>
      <div id={id} className={styles.body} data-open={isOpen || undefined}>
        <div className={styles.row}>
          <PartyChips />
          <DateRange />
        </div>
        <Timeline />
      </div>
      <ActiveFilters />
    </section>
  )
}

function PartyChips() {
  const { talks, quotes } = useTalksAt()
  const filters = useFilters()
  const mark = useMarks()
  const counts = countByParty(filters, quotes)
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.spoken}>Parties</legend>
      {talks.parties.map((party) => {
        const count = counts.get(party.id) ?? 0
        return (
          <ToggleChip
            key={party.id}
            pressed={filters.party.includes(party.id)}
            onToggle={() => toggleParty(party.id)}
            count={count}
            countLabel={counted(count, 'quote')}
          >
            <PartyMark {...mark(party.id)} />
            {party.name}
          </ToggleChip>
        )
      })}
    </fieldset>
  )
}

function DateRange() {
  const { coverage } = useTalks().dataset
  const asOf = useAsOf()
  const { from, to } = useFilters()
  const shared = { parse: typedDay, format: longDay, min: coverage.from, max: asOf, optional: true }
  return (
    <div className={styles.dates}>
      <DateField
        label="From"
        value={from}
        placeholder={longDay(coverage.from)}
        onChange={(day) => setView({ from: day })}
        {...shared}
      />
      <DateField
        label="to"
        value={to}
        placeholder={longDay(asOf)}
        onChange={(day) => setView({ to: day })}
        {...shared}
      />
    </div>
  )
}

/** How many records pass, in words. */
function Count() {
  const at = useTalksAt()
  const filters = useFilters()
  const held = at.rounds.filter(isHeld)
  if (!isFiltered(filters)) {
    return (
      <span className={styles.count}>
        {counted(at.quotes.length, 'quote')} · {counted(held.length, 'round')} held
      </span>
    )
  }
  const quotes = at.quotes.filter((quote) => passes(filters, quote)).length
  const rounds = held.filter((round) => {
    const parties = [...(at.attendance.get(round.id)?.keys() ?? [])]
    return passesParty(filters, ...parties) && passesSpan(filters, round.start ?? round.knownFrom, round.end)
  }).length
  return (
    <span className={styles.count} role="status">
      <b>{quotes.toLocaleString('en-GB')}</b> of {counted(at.quotes.length, 'quote')} ·{' '}
      <b>{rounds.toLocaleString('en-GB')}</b> of {counted(held.length, 'round')} held
    </span>
  )
}

/** What is filtered by, each to be taken away, and what is left. */
function ActiveFilters() {
  const { talks } = useTalksAt()
  const filters = useFilters()
  const mark = useMarks()
  const chips: ReactNode[] = filters.party.flatMap((id) => {
    const party = talks.partyById.get(id)
    if (party === undefined) return []
    return (
      <RemovableChip key={id} label={party.name} onRemove={() => toggleParty(id)}>
        <PartyMark {...mark(id)} />
        {party.name}
      </RemovableChip>
    )
  })
  if (filters.from !== null) {
    const words = `from ${longDay(filters.from)}`
    chips.push(
      <RemovableChip key="from" label={words} onRemove={() => setView({ from: null })}>
        {words}
      </RemovableChip>,
    )
  }
  if (filters.to !== null) {
    const words = `to ${longDay(filters.to)}`
    chips.push(
      <RemovableChip key="to" label={words} onRemove={() => setView({ to: null })}>
        {words}
      </RemovableChip>,
    )
  }
  return (
    <div className={styles.active} data-none={chips.length === 0 || undefined}>
      {chips}
      {chips.length > 0 && (
        <Button look="ghost" onClick={clearFilters}>
          Clear all
        </Button>
      )}
      <Count />
    </div>
  )
}
