import { CopyButton } from '../../../ui/CopyButton.tsx'
import styles from './OwnSection.module.css'

/** Lines drawn; the rest can be copied. */
const MOST = 200

/** What is wrong with files that were picked, one line a problem. */
export function Problems({ lines }: { lines: readonly string[] }) {
  return (
    <div className={styles.problems}>
      <ol>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {lines.length > MOST && <p>and {(lines.length - MOST).toLocaleString('en-GB')} more</p>}
      <CopyButton text={() => lines.join('\n')}>Copy all lines</CopyButton>
    </div>
  )
}
