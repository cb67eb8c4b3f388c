/** Commands about quotes: searching them from anywhere, and walking through the feed. */
import type { Command } from './commands.ts'
import { feedOnScreen } from './feed/walker.ts'
import { openPage } from './opening.ts'
import { currentView, setView } from './store.ts'

export const quoteCommands: readonly Command[] = [
  {
    id: 'search',
    name: 'Search the quotes',
    group: 'Quotes',
    keys: ['/'],
    when: ({ view }) => view.present === 'off' && view.embed === null,
    run: searchQuotes,
  },
  {
    id: 'next-quote',
    name: 'Next quote',
    group: 'Quotes',
    keys: ['j'],
    when: () => feedOnScreen() !== null,
    run: () => feedOnScreen()?.step(1),
  },
  {
    id: 'previous-quote',
    name: 'Previous quote',
    group: 'Quotes',
    keys: ['k'],
    when: () => feedOnScreen() !== null,
    run: () => feedOnScreen()?.step(-1),
  },
  {
    id: 'open-quote',
    name: 'Open or close the quote',
    group: 'Quotes',
    keys: ['Enter'],
    when: isAtQuote,
    run: () => feedOnScreen()?.current?.toggle(),
  },
  {
    id: 'copy-quote',
    name: 'Copy the quote with its citation',
    group: 'Quotes',
    keys: ['c'],
    when: isAtQuote,
    run: () => feedOnScreen()?.current?.copy(),
  },
]

function isAtQuote(): boolean {
  return (feedOnScreen()?.current ?? null) !== null
}

/** Opens the page of quotes where it is not open, and puts the cursor into its search. */
export function searchQuotes(): void {
  if (currentView().page === 'quotes') setView({ seeking: true })
  else openPage('quotes', { seeking: true })
}
