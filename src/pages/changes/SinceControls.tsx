import type { TalksAt } from '../../model/asof/index.ts'
import { addDays } from '../../model/day.ts'
import { lastDay, roundsHeld } from '../../model/headline/focus.ts'
import type { Day } from '../../model/records.ts'
import { longDay, shortDay, tightDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { typedDay } from '../../view/dayInput.ts'
import { setView } from '../../view/store.ts'
import styles from './SinceControls.module.css'

/** The day compared with: typed, or one of the usual choices. */
export function SinceControls({ at, since }: { at: TalksAt; since: Day }) {
  const { from } = at.talks.dataset.coverage
  const earliest = from < at.day ? from : addDays(at.day, -1)
  return (
    <div className={styles.controls}>
      <DateField
        label="Compared with"
        value={since}
        onChange={(day) => setView({ since: day })}
        parse={typedDay}
        format={shortDay}
        min={earliest}
        max={addDays(at.day, -1)}
      />
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>Usual choices</legend>
        {usualDays(at, earliest).map(({ words, day }) => (
          <Button
            key={words}
            aria-pressed={day === since}
            onClick={() => setView({ since: day })}
            title={`Compare with ${longDay(day)}`}
          >
            {words}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}

function usualDays(at: TalksAt, earliest: Day): { words: string; day: Day }[] {
  const round = roundsHeld(at).find((held) => held.phase === 'held' && lastDay(held) < at.day)
  const choices = [
    { words: '7 days', day: addDays(at.day, -7) },
    { words: '30 days', day: addDays(at.day, -30) },
    ...(round ? [{ words: `Previous round, ${tightDay(lastDay(round), at.day)}`, day: lastDay(round) }] : []),
    { words: 'First day of the talks', day: earliest },
  ]
  return choices.filter(({ day }) => day < at.day && day >= earliest)
}
