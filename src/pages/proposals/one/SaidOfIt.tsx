import type { ProposalAt } from '../../../model/asof/index.ts'
import { counted } from '../../../model/words/lists.ts'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { EvidenceQuote } from '../../../view/evidence/EvidenceQuote.tsx'
import type { QuotesLoading } from '../../../view/quotesIn.ts'
import styles from './SaidOfIt.module.css'

const MOST = 6

/** What was said of a proposal in the months in which something happened to it. */
export function SaidOfIt({ proposal, said }: { proposal: ProposalAt; said: QuotesLoading }) {
  const { quotes, error, retry } = said
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
