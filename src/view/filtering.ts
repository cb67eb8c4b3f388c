/** Changing the filters of the strip. */
import { currentView, setView } from './store.ts'

/** Adds a party to the ones filtered to, or takes it away. */
export function toggleParty(id: string): void {
  const { party } = currentView()
  setView({ party: party.includes(id) ? party.filter((other) => other !== id) : [...party, id] })
}

export function clearFilters(): void {
  setView({ party: [], from: null, to: null })
}
