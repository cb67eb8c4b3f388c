import { useMemo } from 'react'
import { eventDays } from '../../model/asof/index.ts'
import { longDay, shortDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { typedDay } from '../dayInput.ts'
import { goToLatest, nextEventDay, pause, play, playStart, previousEventDay, stepTo } from '../events.ts'
import { currentView, setView, useView } from '../store.ts'
import { useAsOf, useTalks } from '../talks.tsx'
import styles from './AsOfControl.module.css'

/** The day at whose end everything is shown: typed, stepped from event to event, or the latest. */
export function AsOfControl() {
  const talks = useTalks()
  const asOf = useAsOf()
  const isLatest = useView((view) => view.asof === null)
  const isPlaying = useView((view) => view.playing)
  const span = useView(({ since, from }) => ({ since, from }))
  const { coverage } = talks.dataset
  const days = useMemo(() => eventDays(talks), [talks])
  const previous = previousEventDay(days, asOf)
  const next = nextEventDay(days, asOf)
  const start = playStart(days, asOf, span)

  return (
    <fieldset className={styles.control} data-part="asof">
      <legend className={styles.spoken}>As of</legend>
      <Button aria-label="Previous event" disabled={previous === null} onClick={() => stepTo(previous)}>
        <Icon name="previous" />
      </Button>
      <DateField
        label="As of"
        value={asOf}
        onChange={(day) => setView({ asof: day === coverage.to ? null : day, told: false, playing: false })}
        parse={typedDay}
        format={shortDay}
        min={coverage.from}
        max={coverage.to}
      />
      <Button aria-label="Next event" disabled={next === null} onClick={() => stepTo(next)}>
        <Icon name="next" />
      </Button>
      <Button
        aria-label={isPlaying ? 'Pause' : `Play${start === null ? '' : ` from ${longDay(start)}`}`}
        disabled={!isPlaying && start === null}
        onClick={() => (isPlaying ? pause() : play(days, asOf, currentView()))}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
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
