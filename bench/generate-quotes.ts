/** Quotes of Zipf-distributed words, around the pages that report them. */
import { daysBetween } from '../src/model/day.ts'
import type { Proposal, Quote, Report, Round, Speaker } from '../src/model/records.ts'
import type { Ground } from './generate.ts'
import { inventName, inventVocabulary } from './words.ts'

const VOCABULARY = 40_000
const LANGUAGES = ['en', 'en', 'en', 'en', 'en', 'en', 'ru', 'uk', 'fr'] as const

/** As many quotes as asked, in order of the pages that first report them. */
export function generateQuotes(
  ground: Ground,
  rounds: readonly Round[],
  proposals: readonly Proposal[],
  count: number,
): Quote[] {
  const { chance, sources, parties, issues } = ground
  const vocabulary = inventVocabulary(chance, VOCABULARY)
  const contexts = Array.from(
    { length: 400 },
    () => `${chance.pick(['briefing', 'interview', 'statement', 'post'])}, ${inventName(chance, 1)}`,
  )
  const speakersOf = new Map(
    parties.map((party) => [party.id, ground.speakers.filter((speaker) => speaker.party === party.id)]),
  )
  const roundsByDay = rounds.toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const issueIds = issues.map((issue) => issue.id)
  const proposalIds = proposals.map((proposal) => proposal.id)

  const line = (words: number): string => {
    const parts: string[] = []
    for (let index = 0; index < words; index++) {
      const word = vocabulary[chance.rank(VOCABULARY)] ?? ''
      parts.push(index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word)
    }
    return `${parts.join(' ')}.`
  }

  return Array.from({ length: count }, (_, index): Quote => {
    const place = Math.floor((index / count) * sources.length)
    const page = sources[place]
    if (page === undefined) throw new Error('Generated talks need at least one page')
    const party = chance.pickEarly(parties)
    const speakers: readonly Speaker[] = speakersOf.get(party.id) ?? ground.speakers
    const text = line(8 + chance.below(36))
    const reports: Report[] = [{ source: page.id }]
    while (reports.length < 6 && chance.happens(0.28)) {
      const other = sources[Math.min(sources.length - 1, place + chance.rank(60))]
      if (other === undefined || reports.some((report) => report.source === other.id)) break
      reports.push({ source: other.id, ...(chance.happens(0.7) && { wording: line(8 + chance.below(30)) }) })
    }
    const quote: Quote = {
      id: `q-${index + 1}`,
      speaker: chance.pickEarly(speakers).id,
      party: party.id,
      date: page.published,
      kind: chance.happens(0.87) ? 'verbatim' : 'paraphrase',
      text,
      language: chance.pickEarly(LANGUAGES),
      reports,
    }
    if (chance.happens(0.6)) quote.context = chance.pickEarly(contexts)
    if (chance.happens(0.63)) quote.issues = chance.someEarly(issueIds, chance.happens(0.2) ? 3 : 1)
    if (rounds.length > 0 && chance.happens(0.6)) {
      const share = daysBetween(ground.from, quote.date) / ground.days
      const near = Math.min(rounds.length - 1, Math.floor(share * rounds.length) + chance.rank(3))
      const round = roundsByDay[near]
      if (round) quote.rounds = [round.id]
    }
    if (proposals.length > 0 && chance.happens(0.35)) quote.proposals = chance.someEarly(proposalIds, 1)
    return quote
  })
}
