import { quoteAt } from '../../../model/asof/index.ts'
import type { ToldQuote } from '../../../model/export/quote-files.ts'
import type { Quote } from '../../../model/records.ts'
import { referred } from '../../../model/talks.ts'
import { useSources } from '../../../view/evidence.ts'
import { useCitation } from '../../../view/quote-card/useCitation.ts'
import { useTalksAt } from '../../../view/talks.tsx'

/** A quote as it is told in a file: as it was known on the as-of day, with the words for what it refers to. */
export function useToldQuotes(): (quote: Quote) => ToldQuote {
  const at = useTalksAt()
  const { sources } = useSources()
  const citationOf = useCitation()
  return (record) => {
    const quote = quoteAt(at, record)
    const { id, name, party } = referred(at.talks.speakerById, quote.speaker)
    return {
      quote,
      citation: citationOf(quote),
      speaker: { id, name, party },
      party: referred(at.talks.partyById, quote.party).name,
      issues: (quote.issues ?? []).map((issue) => referred(at.talks.issueById, issue).title),
      rounds: (quote.rounds ?? []).flatMap((round) => at.roundById.get(round)?.title ?? []),
      proposals: (quote.proposals ?? []).flatMap((proposal) => at.proposalById.get(proposal)?.title ?? []),
      sources: quote.reports.flatMap(({ source }) => sources?.get(source) ?? []),
    }
  }
}
