/** What a card says of who reports a quote. */
import { countriesOf, originsOf } from '../../model/quotes/card/origins.ts'
import type { Quote } from '../../model/records.ts'
import { referred, type Talks } from '../../model/talks.ts'
import { counted, joined } from '../../model/words/lists.ts'
import { countryInSentence } from '../names.ts'

const NAMED = 3

/** "TASS, Reuters and 2 more", by outlet of the page, each once. */
export function outletsInWords(talks: Talks, quote: Quote): string {
  const outlets = quote.reports.flatMap(({ source }) => {
    const stub = talks.sourceById.get(source)
    return stub ? [referred(talks.outletById, stub.outlet).name] : []
  })
  const names = [...new Set(outlets)]
  if (names.length <= NAMED) return joined(names)
  return `${names.slice(0, NAMED - 1).join(', ')} and ${names.length - NAMED + 1} more`
}

/** "3 independent origins in 2 countries", or the country of the only one. */
export function originsInWords(talks: Talks, quote: Quote): string {
  const origins = originsOf(quote.reports, talks)
  const [country, ...others] = countriesOf(origins)
  const where =
    others.length > 0
      ? ` in ${counted(others.length + 1, 'country', 'countries')}`
      : country === undefined
        ? ''
        : country === 'INT'
          ? ', international'
          : ` in ${countryInSentence(country)}`
  return `${counted(origins.length, 'independent origin')}${where}`
}

/** Whoever the words came through, each once, where they are second-hand. */
export function tellersOf(quote: Quote): string[] {
  return [...new Set(quote.reports.flatMap((report) => report.via ?? []))]
}
