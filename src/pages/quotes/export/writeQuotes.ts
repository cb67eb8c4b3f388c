/** Writing a list of quotes of any length without holding the page up. */
import type { FeedDesk } from '../../../dataset/feed/desk.ts'
import type { QuoteWriter, ToldQuote } from '../../../model/export/quote-files.ts'
import type { Quote } from '../../../model/records.ts'

/** Few enough to be read and written between two frames. */
const PIECE = 250

interface Writing<Kept> {
  /** What becomes of each piece of the file. */
  keep: (piece: string) => Kept
  tell: (quote: Quote) => ToldQuote
  signal: AbortSignal
  /** Told after each piece how many quotes are written. */
  onProgress: (written: number) => void
}

/**
 * The pieces of a file with the quotes in some rows, in their order. The page is drawn between two pieces.
 *
 * @throws what stopped the desk, or the signal's reason once it is aborted
 */
export async function writeQuotes<Kept>(
  desk: Pick<FeedDesk, 'quotesIn'>,
  rows: Uint32Array,
  writer: QuoteWriter,
  { keep, tell, signal, onProgress }: Writing<Kept>,
): Promise<Kept[]> {
  const pieces = [keep(writer.open)]
  for (let start = 0; start < rows.length; start += PIECE) {
    signal.throwIfAborted()
    const quotes = await desk.quotesIn(rows.slice(start, start + PIECE))
    pieces.push(keep(quotes.map((quote) => writer.each(tell(quote))).join('')))
    onProgress(Math.min(rows.length, start + PIECE))
    await nextTurn()
  }
  for (const piece of writer.close()) {
    signal.throwIfAborted()
    pieces.push(keep(piece))
    await nextTurn()
  }
  return pieces
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
