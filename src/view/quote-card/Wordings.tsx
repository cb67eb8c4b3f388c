import { differences } from '../../model/quotes/card/differences.ts'
import type { Quote } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { counted } from '../../model/words/lists.ts'
import { useTalks } from '../talks.tsx'
import { MarkedText } from './MarkedText.tsx'
import styles from './Wordings.module.css'

const differing = (words: string, key: number) => (
  <u key={key} className={styles.differing}>
    {words}
  </u>
)

/** How other pages word the same utterance, each beside the quote's own text; words that differ are underlined in both. */
export function Wordings({ quote }: { quote: Quote }) {
  const talks = useTalks()
  const others = quote.reports.filter(
    (report) => report.wording !== undefined && report.wording !== quote.text,
  )
  if (others.length === 0) return null
  return (
    <section className={styles.wordings}>
      <h3 className={styles.heading}>{counted(others.length, 'other wording')}</h3>
      {others.map((report) => {
        const wording = report.wording ?? ''
        const { inFirst, inSecond } = differences(quote.text, wording)
        const stub = referred(talks.sourceById, report.source)
        return (
          <div key={report.source} className={styles.pair}>
            <p lang={quote.language} dir="auto">
              <MarkedText text={quote.text} ranges={inFirst} wrap={differing} />
            </p>
            <div>
              <p dir="auto">
                <MarkedText text={wording} ranges={inSecond} wrap={differing} />
              </p>
              <p className={styles.by}>{referred(talks.outletById, stub.outlet).name}</p>
            </div>
          </div>
        )
      })}
    </section>
  )
}
