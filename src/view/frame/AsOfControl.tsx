import { eventDays } from '../../model/asof/index.ts'
import { longDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { typedDay } from '../dayInput.ts'
import { goToLatest, nextEventDay, previousEventDay } from '../events.ts'
import { setView, useView } from '../store.ts'
import { useAsOf, useTalks } from '../talks.tsx'
import styles from './AsOfControl.module.css'

/** The day at whose end everything is shown: typed, stepped from event to event, or the latest. */
export function AsOfControl() {
  const talks = useTalks()
  const asOf = useAsOf()
  const isLatest = useView((view) => view.asof === null)
  const { coverage } = talks.dataset
  const days = eventDays(talks)
  const previous = previousEventDay(days, asOf)
  const next = nextEventDay(days, asOf)

  return (
    <fieldset className={styles.control} data-part="asof">
      <legend className={styles.spoken}>As of</legend>
      <Button
        aria-label="Previous event"
        disabled={previous === null}
        onClick={() => previous !== null && setView({ asof: previous })}
      >
        <Icon name="previous" />
      </Button>
      <DateField
        label="As of"
        value={asOf}
        onChange={(day) => setView({ asof: day === coverage.to ? null : day })}
        parse={typedDay}
        format={longDay}
        min={coverage.from}
        max={coverage.to}
      />
      <Button
        aria-label="Next event"
        disabled={next === null}
        onClick={() => next !== null && setView({ asof: next })}
      >
        <Icon name="next" />
      </Button>
      {isLatest ? (
        <span className={styles.latest}>latest record</span>
      ) : (
        <Button look="ghost" onClick={() => goToLatest()}>
          latest
        </Button>
      )}
    </fieldset>
  )
}
