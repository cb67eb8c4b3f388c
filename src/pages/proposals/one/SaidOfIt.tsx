import { useQueries } from '@tanstack/react-query'
import { quotesQuery } from '../../../dataset/queries.ts'
import { type ProposalAt, quoteAt } from '../../../model/asof/index.ts'
import { monthOf } from '../../../model/day.ts'
import type { Quote } from '../../../model/records.ts'
import { counted } from '../../../model/words/lists.ts'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { EvidenceQuote } from '../../../view/evidence/EvidenceQuote.tsx'
import { useTalksAt, useTalksEntry } from '../../../view/talks.tsx'
import styles from './SaidOfIt.module.css'

const MOST = 6

/** What was said of a proposal in the months in which something happened to it. */
export function SaidOfIt({ proposal }: { proposal: ProposalAt }) {
  const { quotes, error, retry } = useQuotesOn(proposal)
  if (error) {
    return (
      <Block title="Said of it">
        <ErrorPanel title="The quotes could not be loaded" onRetry={retry} />
      </Block>
    )
  }
  if (quotes === undefined) {
    return (
      <Block title="Said of it">
        <p role="status">Loading …</p>
      </Block>
    )
  }
  const shown = quotes.slice(0, MOST)
  return (
    <Block
      title="Said of it"
      aside={
        quotes.length > MOST
          ? `the latest ${MOST} of ${counted(quotes.length, 'quote')} in the months of its steps and answers`
          : `${counted(quotes.length, 'quote', 'quotes', 'no quotes')} in the months of its steps and answers`
      }
      more={{ page: 'quotes', patch: { proposal: [proposal.id] }, words: 'All quotes on it' }}
    >
      <ul className={styles.quotes}>
        {shown.map((quote) => (
          <li key={quote.id}>
            <EvidenceQuote quote={quote} />
          </li>
        ))}
      </ul>
    </Block>
  )
}

function useQuotesOn(proposal: ProposalAt): {
  quotes: Quote[] | undefined
  error: Error | null
  retry: () => void
} {
  const at = useTalksAt()
  const entry = useTalksEntry()
  const months = new Set([...proposal.history, ...proposal.responses].map(({ date }) => monthOf(date)))
  return useQueries({
    queries: [...months].toSorted().map((month) => quotesQuery(entry, at.talks, month)),
    combine: (results) => ({
      quotes: results.some(({ data }) => data === undefined)
        ? undefined
        : results
            .flatMap(({ data }) => data ?? [])
            .filter(({ date, proposals }) => date <= at.day && proposals?.includes(proposal.id))
            .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
            .map((quote) => quoteAt(at, quote)),
      error: results.find((result) => result.error !== null)?.error ?? null,
      retry: () => {
        for (const result of results) if (result.error) void result.refetch()
      },
    }),
  })
}
