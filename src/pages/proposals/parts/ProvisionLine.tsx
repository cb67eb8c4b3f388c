import type { MeasuredProvision } from '../../../model/closeness/index.ts'
import type { Issue } from '../../../model/records.ts'
import { pointsOf, valueInWords } from '../../../model/scale.ts'
import { referred } from '../../../model/talks.ts'
import { PartyMark } from '../../../ui/PartyMark.tsx'
import { ValueLine } from '../../../ui/ValueLine.tsx'
import { openEvidence } from '../../../view/evidence/open.ts'
import { useMarks, useTalks } from '../../../view/talks.tsx'
import { Pointer } from './Pointer.tsx'
import styles from './ProvisionLine.module.css'
import { positionsThen } from './positionsThen.ts'

/** A provision's place on its issue's line among the parties' positions at the time; opens what bears these out. */
export function ProvisionLine({ issue, measured }: { issue: Issue; measured: MeasuredProvision }) {
  const talks = useTalks()
  const mark = useMarks()
  const { provision, distances } = measured
  const { value } = provision
  if (value === undefined) return <p className={styles.words}>Told in words, without a value on the line</p>
  const stood = distances.map(
    ({ party, position }) => `${referred(talks.partyById, party).name} ${position.value}`,
  )
  return (
    <div>
      <button
        type="button"
        className={styles.line}
        aria-label={`On the line from 0 to 100, the text stands at ${value}${stood.length > 0 ? `; the parties then: ${stood.join(', ')}` : ''}`}
        onClick={() => openEvidence(positionsThen(talks, issue, measured))}
      >
        <ValueLine
          ticks={pointsOf(issue).map((point) => point.value)}
          above={distances.map(({ party, position }) => ({
            key: party,
            at: position.value,
            sign: <PartyMark {...mark(party)} />,
          }))}
          below={[{ key: 'text', at: value, sign: <Pointer /> }]}
        />
      </button>
      <p className={styles.words}>
        <b>{value}</b> {valueInWords(issue, value)}
      </p>
    </div>
  )
}
