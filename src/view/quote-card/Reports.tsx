import { originsOf } from '../../model/quotes/card/origins.ts'
import type { Quote, Report } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { about, longDay } from '../../model/words/days.ts'
import { outletKindWords, ownershipWords } from '../../model/words/statuses.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useSources } from '../evidence.ts'
import { countryName, languageName } from '../names.ts'
import { useTalksAt } from '../talks.tsx'
import styles from './Reports.module.css'

/** The pages that report a quote, grouped by the origin they rest on, with whose reporting each is. */
export function Reports({ quote }: { quote: Quote }) {
  const { talks } = useTalksAt()
  const { error, retry } = useSources()
  const origins = originsOf(quote.reports, talks)
  return (
    <>
      {error && <ErrorPanel title="The titles of the pages could not be loaded" onRetry={retry} />}
      <ol className={styles.origins}>
        {origins.map(({ outlet, reports }) => (
          <li key={outlet.id}>
            <p className={styles.outlet}>
              <b>{outlet.name}</b>
              {` · ${[
                countryName(outlet.country),
                ownershipWords[outlet.ownership],
                ...(outlet.kind === undefined ? [] : [outletKindWords[outlet.kind]]),
              ].join(', ')}`}
            </p>
            <ul className={styles.pages}>
              {reports.map((report) => (
                <Page key={report.source} report={report} origin={outlet.id} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}

function Page({ report, origin }: { report: Report; origin: string }) {
  const { talks, day } = useTalksAt()
  const { sources } = useSources()
  const stub = referred(talks.sourceById, report.source)
  const source = sources?.get(report.source)
  const outlet = referred(talks.outletById, stub.outlet)
  const published = about(longDay(stub.published), stub.approximate)
  return (
    <li>
      {source === undefined ? (
        <span>{outlet.name}</span>
      ) : isWebAddress(source.url) ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language} dir="auto">
          {source.title}
        </a>
      ) : (
        <span lang={source.language} dir="auto">
          {source.title}
        </span>
      )}
      <span className={styles.facts}>
        {outlet.id !== origin &&
          ` · ${outlet.name} (${countryName(outlet.country)}, ${ownershipWords[outlet.ownership]})`}
        {report.via !== undefined && ` · as reported by ${report.via}`}
        {source !== undefined && source.language !== 'en' && ` · in ${languageName(source.language)}`}
        {stub.published > day ? ` · reported later, on ${published}` : ` · ${published}`}
      </span>
    </li>
  )
}

/** Only addresses of the web are links: never a script, whatever a file says. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
