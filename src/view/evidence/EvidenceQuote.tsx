import { useState } from 'react'
import type { Quote } from '../../model/records.ts'
import { QuoteCard } from '../quote-card/QuoteCard.tsx'

/** A quote whose pages and other wordings open on their own. */
export function EvidenceQuote({ quote }: { quote: Quote }) {
  const [isOpen, setOpen] = useState(false)
  return <QuoteCard quote={quote} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
}
