import { PartyMark } from '../../ui/PartyMark.tsx'
import { useMarks } from '../../view/talks.tsx'
import type { SlideBody } from '../slides/index.ts'
import styles from './ChangesBody.module.css'

/** What became known, a line each: what it is about, and from where to where it went. */
export function ChangesBody({ body: { entries, more } }: { body: Extract<SlideBody, { kind: 'changes' }> }) {
  const mark = useMarks()
  return (
    <>
      <ul className={styles.list}>
        {entries.map(({ party, subject, news, detail }) => (
          <li key={`${subject} ${news}`} className={styles.entry}>
            <p className={styles.subject}>
              {party !== undefined && <PartyMark {...mark(party)} />} {subject}
            </p>
            <p>
              <b className={styles.news}>{news}</b>
              {detail && <span className={styles.detail}>. {detail}</span>}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>and {more} more, on the page of changes</p>}
    </>
  )
}
