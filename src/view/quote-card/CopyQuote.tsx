import {
  citationBibtex,
  citationCsl,
  citationMarkdown,
  citationText,
} from '../../model/quotes/card/citation.ts'
import type { Quote } from '../../model/records.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { hrefOf, pagePatch } from '../store.ts'
import styles from './CopyQuote.module.css'
import { useCitation } from './useCitation.ts'

const FORMATS = [
  { words: 'Markdown', print: citationMarkdown },
  { words: 'BibTeX', print: citationBibtex },
  { words: 'CSL-JSON', print: citationCsl },
] as const

/** Copies a quote with its citation, in other forms of it, or a link that opens the feed at it. */
export function CopyQuote({ quote }: { quote: Quote }) {
  const citationOf = useCitation()
  return (
    <span className={styles.copy}>
      <span data-copy="citation">
        <CopyButton look="ghost" text={() => citationText(citationOf(quote))}>
          Copy
        </CopyButton>
      </span>
      <Popover look="ghost" label="Copy in other forms" button={<Icon name="down" />}>
        {() => (
          <ul className={styles.formats}>
            {FORMATS.map(({ words, print }) => (
              <li key={words}>
                <CopyButton look="ghost" text={() => print(citationOf(quote))}>
                  {words}
                </CopyButton>
              </li>
            ))}
            <li>
              <CopyButton look="ghost" text={() => permalinkOf(quote.id)}>
                Link to this quote
              </CopyButton>
            </li>
          </ul>
        )}
      </Popover>
    </span>
  )
}

/** The whole address that opens the feed at a quote, as of the day it is seen now. */
export function permalinkOf(id: string): string {
  const href = hrefOf(pagePatch('quotes', { quote: [id], party: [], from: null, to: null }))
  return new URL(href, window.location.href).href
}
