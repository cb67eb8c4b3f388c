import { useEffect, useMemo, useState } from 'react'
import { eventDays, talksAt } from '../../model/asof/index.ts'
import { eventLine } from '../../model/changes/event.ts'
import type { Day } from '../../model/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { nextEventDay, pause, play, previousEventDay } from '../events.ts'
import { currentView, setView, useView } from '../store.ts'
import { useTalks, useTalksAt } from '../talks.tsx'
import styles from './EventLine.module.css'

/** A step stays long enough to be read: this long, and this much longer for each character, but no longer than the last. */
const LEAST_MS = 1600
const MS_A_CHARACTER = 38
const MOST_MS = 7000

/** One line that says what became known with the last step; while playing, it takes the next one by itself. */
export default function EventLine() {
  const talks = useTalks()
  const at = useTalksAt()
  const isPlaying = useView((view) => view.playing)
  const days = useMemo(() => eventDays(talks), [talks])
  const line = useMemo(() => {
    const before = previousEventDay(days, at.day)
    return eventLine(talksAt(talks, before ?? ''), at)
  }, [talks, days, at])
  usePlay(days, at.day, line.length)
  const run = useRun(days, at.day, isPlaying)

  return (
    <section className={styles.bar} aria-label="What became known">
      <Button
        look="ghost"
        aria-label={isPlaying ? 'Pause' : 'Play on'}
        disabled={!isPlaying && nextEventDay(days, at.day) === null}
        onClick={() => (isPlaying ? pause() : play(days, at.day, currentView()))}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </Button>
      <p className={styles.line} role="status" aria-live="polite">
        {line}
      </p>
      {run && (
        <>
          <span className={styles.place}>
            {run.place} of {run.length}
          </span>
          <progress
            className={styles.progress}
            aria-label="Events played"
            value={run.place}
            max={run.length}
          />
        </>
      )}
      <Button
        look="ghost"
        aria-label="Close this line"
        onClick={() => setView({ told: false, playing: false })}
      >
        <Icon name="close" />
      </Button>
    </section>
  )
}

/** Takes the next step once the line has been there long enough; stops at the last event. */
function usePlay(days: readonly Day[], day: Day, length: number): void {
  const isPlaying = useView((view) => view.playing)
  useEffect(() => {
    if (!isPlaying) return undefined
    const next = nextEventDay(days, day)
    const pace = Math.min(MOST_MS, LEAST_MS + MS_A_CHARACTER * length)
    const timer = window.setTimeout(() => {
      if (next === null) pause()
      else setView({ asof: next }, { replace: true })
    }, pace)
    return () => window.clearTimeout(timer)
  }, [isPlaying, days, day, length])
}

/** How far the run has come that began when playing did; null while none has begun. */
function useRun(
  days: readonly Day[],
  day: Day,
  isPlaying: boolean,
): { place: number; length: number } | null {
  const [first, setFirst] = useState<Day | null>(null)
  if (isPlaying && first === null) setFirst(day)
  if (first === null) return null
  const start = first <= day ? first : day
  const run = days.filter((candidate) => candidate >= start)
  return { place: run.filter((candidate) => candidate <= day).length, length: run.length }
}
