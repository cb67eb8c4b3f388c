import { encode } from 'uqr'
import styles from './QrCode.module.css'

/** The modules left white around a code, without which cameras do not find it. */
const QUIET = 4

/** A text as a QR code, black on white in every theme since cameras expect that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className={styles.white} width={size} height={size} />
      <path className={styles.black} d={pathOf(data)} shapeRendering="crispEdges" />
    </svg>
  )
}

/** The dark modules, each run of a row as one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = []
  for (const [y, row] of rows.entries()) {
    let start = -1
    for (const [x, isDark] of [...row, false].entries()) {
      if (isDark && start < 0) start = x
      if (isDark || start < 0) continue
      runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`)
      start = -1
    }
  }
  return runs.join('')
}
