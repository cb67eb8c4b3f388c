import type { Side } from '../../../model/closeness/index.ts'
import { PartyMark } from '../../../ui/PartyMark.tsx'
import { useMarks } from '../../../view/talks.tsx'
import styles from './SideSign.module.css'

/** The sign of a side: that of the party it lies nearer to, or one for neither. */
export function SideSign({ side, pair: [first, second] }: { side: Side; pair: readonly [string, string] }) {
  const mark = useMarks()
  if (side === 'first') return <PartyMark {...mark(first)} />
  if (side === 'second') return <PartyMark {...mark(second)} />
  return <span className={styles.sign} data-side={side} aria-hidden="true" />
}
