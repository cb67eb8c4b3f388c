import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './ConvergenceMethod.module.css'

/** How the counts are made, and what they cannot say. The codebook has the same at length. */
export function ConvergenceMethod({ staleAfter }: { staleAfter: number }) {
  return (
    <Disclosure summary="How this is counted, and what it cannot say" className={styles.method}>
      <ul>
        <li>
          An issue counts where both parties were on record on both days
          {Number.isFinite(staleAfter) &&
            ` and neither position was last stated more than ${staleAfter} days before the as-of day`}
          . Issues that come in or drop out are listed as such and never as movement.
        </li>
        <li>
          The gap is the distance of the two values on the issue’s own line. It narrowed or widened where it
          changed by 10 points or more; smaller differences are within what coding can tell.
        </li>
        <li>
          Values are ordinal codes of public speech. Issues are counted, never added or averaged, since 25
          points on one line are not worth 25 on another.
        </li>
        <li>
          The counts describe what was said. They are not a probability of peace and no judgement of who must
          move.
        </li>
      </ul>
    </Disclosure>
  )
}
