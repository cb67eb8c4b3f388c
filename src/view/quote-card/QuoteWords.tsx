import { highlight, type Range } from '../../model/quotes/text/highlight.ts'
import type { Pattern } from '../../model/quotes/text/pattern.ts'
import type { Quote } from '../../model/records.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './QuoteWords.module.css'

interface QuoteWordsProps {
  quote: Pick<Quote, 'text' | 'kind' | 'language'>
  /** What was searched for, to be marked. */
  patterns?: readonly Pattern[]
  size?: 'large' | 'normal' | 'small'
}

/**
 * What was said. Words taken down letter for letter are set as a quotation in the serif; a paraphrase is set
 * in the sans, behind a rule and its name, so that the two are never mistaken for one another.
 */
export function QuoteWords({ quote, patterns = [], size = 'normal' }: QuoteWordsProps) {
  const ranges: Range[] = highlight(quote.text, patterns)
  return (
    <blockquote className={styles.words} data-kind={quote.kind} data-size={size}>
      {quote.kind === 'paraphrase' && <span className={styles.label}>Paraphrase</span>}
      <span lang={quote.language} dir="auto" className={styles.text}>
        <MarkedText text={quote.text} ranges={ranges} />
      </span>
    </blockquote>
  )
}
