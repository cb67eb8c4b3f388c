/** All quotes as columns, in the order of the feed: newest first, those of one day as in the records. */
import { daysBetween, mondayOf } from '../../day.ts'
import type { Day, Quote } from '../../records.ts'
import { knownFrom, type QuoteCorpus } from '../corpus.ts'
import type { FacetName } from '../facets.ts'
import { roleAt } from '../role.ts'
import { DayScale } from './days.ts'
import { type FacetColumn, ManyValues, ValueNumbers } from './facet-column.ts'
import { LateArrivals, SourceColumns } from './late.ts'

export interface Columns {
  rows: number
  quotes: readonly Quote[]
  /** The place of each row's quote among the quotes given. */
  quoteOf: Uint32Array
  scale: DayScale
  /** The place of each row's day in `scale`; never rising. */
  dayOf: Uint32Array
  /** The Monday of the first week with a quote; missing where there is none. */
  firstMonday: Day | undefined
  weeks: number
  weekOf: Uint32Array
  facets: Readonly<Record<FacetName, FacetColumn>>
  late: LateArrivals
}

/** Lays the quotes out as columns. Throws where a quote refers to a record that does not exist. */
export function buildColumns(corpus: QuoteCorpus): Columns {
  const { quotes } = corpus
  const rows = quotes.length
  const rounds = new ValueNumbers(corpus.rounds.map((round) => round.id))
  const proposals = new ValueNumbers(corpus.proposals.map((proposal) => proposal.id))
  const roundDays = corpus.rounds.map(knownFrom)
  const proposalDays = corpus.proposals.map(knownFrom)
  const scale = new DayScale(distinctDays(corpus, [...roundDays, ...proposalDays]))
  const { quoteOf, dayOf } = inFeedOrder(quotes, scale)
  const sources = new SourceColumns(corpus, scale)
  const knownDays = {
    round: roundDays.map((day) => scale.placeOf(day)),
    proposal: proposalDays.map((day) => scale.placeOf(day)),
  }

  const partyNumbers = new ValueNumbers(corpus.parties.map((party) => party.id))
  const speakerNumbers = new ValueNumbers(corpus.speakers.map((speaker) => speaker.id))
  const issueNumbers = new ValueNumbers(corpus.issues.map((issue) => issue.id))
  const kindNumbers = new ValueNumbers(['verbatim', 'paraphrase'])
  const languageNumbers = new ValueNumbers()
  const roles = rolesOf(corpus)

  const party = new Uint16Array(rows)
  const speaker = new Uint16Array(rows)
  const role = new Uint16Array(rows)
  const kind = new Uint16Array(rows)
  const language = new Uint16Array(rows)
  const issue = new ManyValues(rows, rows * 2)
  const round = new ManyValues(rows, rows)
  const proposal = new ManyValues(rows, rows)
  const outlet = new ManyValues(rows, rows * 2)
  const country = new ManyValues(rows, rows * 2)
  const ownership = new ManyValues(rows, rows * 2)
  const late = new LateArrivals(quotes, quoteOf, dayOf, sources, knownDays, {
    round: rounds,
    proposal: proposals,
  })

  for (let row = 0; row < rows; row++) {
    const quote = quotes[quoteOf[row] ?? 0]
    if (quote === undefined) continue
    const speakerNumber = existing(speakerNumbers, quote.speaker)
    party[row] = existing(partyNumbers, quote.party)
    speaker[row] = speakerNumber
    role[row] = roles.fixed[speakerNumber] ?? roles.numberAt(speakerNumber, quote.date)
    kind[row] = kindNumbers.numberOf(quote.kind)
    language[row] = languageNumbers.numberOf(quote.language)
    if (quote.issues) for (const id of quote.issues) issue.add(existing(issueNumbers, id))
    const day = dayOf[row] ?? 0
    let arrivesLate = false
    if (quote.rounds) {
      for (const id of quote.rounds) {
        const value = existing(rounds, id)
        if ((knownDays.round[value] ?? 0) > day) arrivesLate = true
        round.add(value)
      }
    }
    if (quote.proposals) {
      for (const id of quote.proposals) {
        const value = existing(proposals, id)
        if ((knownDays.proposal[value] ?? 0) > day) arrivesLate = true
        proposal.add(value)
      }
    }
    for (const { source } of quote.reports) {
      const number = sources.numberOf(source)
      if ((sources.day[number] ?? 0) > day) arrivesLate = true
      outlet.add(sources.outlet[number] ?? 0)
      country.add(sources.country[number] ?? 0)
      ownership.add(sources.ownership[number] ?? 0)
    }
    issue.endRow(row)
    round.endRow(row)
    proposal.endRow(row)
    outlet.endRow(row)
    country.endRow(row)
    ownership.endRow(row)
    if (arrivesLate) late.note(row, quote)
  }

  const facets: Record<FacetName, FacetColumn> = {
    party: { name: 'party', ids: partyNumbers.ids, values: party },
    speaker: { name: 'speaker', ids: speakerNumbers.ids, values: speaker },
    role: { name: 'role', ids: roles.ids, values: role },
    issue: { name: 'issue', ids: issueNumbers.ids, values: issue.values, starts: issue.starts },
    round: { name: 'round', ids: rounds.ids, values: round.values, starts: round.starts },
    proposal: { name: 'proposal', ids: proposals.ids, values: proposal.values, starts: proposal.starts },
    outlet: { name: 'outlet', ids: sources.outletNumbers.ids, values: outlet.values, starts: outlet.starts },
    country: {
      name: 'country',
      ids: sources.countryNumbers.ids,
      values: country.values,
      starts: country.starts,
    },
    ownership: {
      name: 'ownership',
      ids: sources.ownershipNumbers.ids,
      values: ownership.values,
      starts: ownership.starts,
    },
    kind: { name: 'kind', ids: kindNumbers.ids, values: kind },
    language: { name: 'language', ids: languageNumbers.ids, values: language },
  }
  late.close(facets, scale.days.length)
  return { rows, quotes, quoteOf, scale, dayOf, ...weeksOf(scale, dayOf), facets, late }
}

/** The number of a value that a table lists. Throws for any other: references were checked before. */
export function existing(numbers: ValueNumbers, id: string): number {
  const number = numbers.find(id)
  if (number === undefined) throw new Error(`A quote refers to '${id}', which these talks do not have`)
  return number
}

function distinctDays(corpus: QuoteCorpus, others: readonly Day[]): Set<Day> {
  const days = new Set(others)
  for (const quote of corpus.quotes) days.add(quote.date)
  for (const source of corpus.sources) days.add(source.published)
  return days
}

function inFeedOrder(
  quotes: readonly Quote[],
  scale: DayScale,
): { quoteOf: Uint32Array; dayOf: Uint32Array } {
  const places = new Uint32Array(quotes.length)
  const next = new Uint32Array(scale.days.length + 1)
  for (let index = 0; index < places.length; index++) {
    const place = scale.placeOf(quotes[index]?.date ?? '')
    places[index] = place
    next[place] = (next[place] ?? 0) + 1
  }
  let start = 0
  for (let place = scale.days.length; place >= 0; place--) {
    const count = next[place] ?? 0
    next[place] = start
    start += count
  }
  const quoteOf = new Uint32Array(quotes.length)
  const dayOf = new Uint32Array(quotes.length)
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    const row = next[place] ?? 0
    next[place] = row + 1
    quoteOf[row] = index
    dayOf[row] = place
  }
  return { quoteOf, dayOf }
}

function weeksOf(scale: DayScale, dayOf: Uint32Array): Pick<Columns, 'firstMonday' | 'weeks' | 'weekOf'> {
  const weekOf = new Uint32Array(dayOf.length)
  const newest = scale.days[dayOf[0] ?? -1]
  const oldest = scale.days[dayOf.at(-1) ?? -1]
  if (newest === undefined || oldest === undefined) return { firstMonday: undefined, weeks: 0, weekOf }
  const firstMonday = mondayOf(oldest)
  const weekOfPlace = Uint32Array.from(scale.days, (day) =>
    day < firstMonday ? 0 : Math.floor(daysBetween(firstMonday, day) / 7),
  )
  for (let row = 0; row < dayOf.length; row++) weekOf[row] = weekOfPlace[dayOf[row] ?? 0] ?? 0
  return { firstMonday, weeks: (weekOf[0] ?? 0) + 1, weekOf }
}

/** Roles by speaker: most hold one title throughout, and only the others need the day. */
function rolesOf(corpus: QuoteCorpus) {
  const numbers = new ValueNumbers(
    corpus.speakers.flatMap((speaker) => speaker.roles.map((role) => role.title)),
  )
  const none = numbers.ids.length
  const numberOf = (title: string | undefined) => (title === undefined ? none : existing(numbers, title))
  return {
    ids: numbers.ids,
    fixed: corpus.speakers.map(({ roles: [only, ...others] }) =>
      only && others.length === 0 && only.from === undefined && only.to === undefined
        ? numberOf(only.title)
        : undefined,
    ),
    numberAt: (speakerNumber: number, day: Day) => {
      const speaker = corpus.speakers[speakerNumber]
      return speaker ? numberOf(roleAt(speaker, day)) : none
    },
  }
}
