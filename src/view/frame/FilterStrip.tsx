import { useId, useState } from 'react'
import { isFiltered } from '../../model/filters.ts'
import { shortDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { typedDay } from '../dayInput.ts'
import { setView } from '../store.ts'
import { useAsOf, useFilters, useTalks } from '../talks.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import styles from './FilterStrip.module.css'
import { PartyChips } from './PartyChips.tsx'
import { RecordCount } from './RecordCount.tsx'
import { Timeline } from './Timeline.tsx'

/** The filters that hold on every page: parties and dates. On narrow screens they wait behind a button. */
export function FilterStrip() {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const filters = useFilters()
  return (
    <div className={styles.bar}>
      <section className={styles.strip} aria-label="Filters">
        <div className={styles.opener}>
          <Button look="ghost" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            <Icon name="filter" />
            Filters
            {isFiltered(filters) && <span className={styles.on}>on</span>}
            <Icon name={isOpen ? 'up' : 'down'} />
          </Button>
          <RecordCount isShort />
        </div>
        <div id={id} className={styles.body} data-open={isOpen || undefined}>
          <PartyChips />
          <div className={styles.dates}>
            <Bound which="from" />
            <Timeline />
            <Bound which="to" />
          </div>
        </div>
        <div className={styles.foot}>
          <RecordCount />
          {isFiltered(filters) && <ActiveFilters />}
        </div>
      </section>
    </div>
  )
}

/** One of the two fields for the dates, at its end of the timeline. */
function Bound({ which }: { which: 'from' | 'to' }) {
  const { coverage } = useTalks().dataset
  const asOf = useAsOf()
  const value = useFilters()[which]
  const open = which === 'from' ? coverage.from : asOf
  return (
    <div className={styles[which]}>
      <DateField
        label={which === 'from' ? 'From' : 'To'}
        isStacked
        value={value}
        placeholder={shortDay(open)}
        onChange={(day) => setView({ [which]: day === open ? null : day })}
        parse={typedDay}
        format={shortDay}
        min={coverage.from}
        max={asOf}
        isOptional
      />
    </div>
  )
}
