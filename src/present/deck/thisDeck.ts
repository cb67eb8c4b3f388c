/** The deck of this tab: a name that a reload and a second presentation keep, and when presenting began. */

interface ThisDeck {
  id: string
  /** In milliseconds since 1970; null while nothing is presented. */
  startedAt: number | null
}

const KEPT = 'parley-deck'
let deck: ThisDeck | undefined

/** Made when first asked for; where the browser keeps nothing for a tab, it lasts until the next reload. */
export function thisDeck(): Readonly<ThisDeck> {
  deck ??= kept() ?? { id: String(Math.random()).slice(2), startedAt: null }
  return deck
}

/** Presenting begins, or goes on after a reload. */
export function beginDeck(): void {
  keep({ ...thisDeck(), startedAt: thisDeck().startedAt ?? Date.now() })
}

export function endDeck(): void {
  keep({ ...thisDeck(), startedAt: null })
}

function keep(now: ThisDeck): void {
  deck = now
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(now))
  } catch {
    // Refused, as in a sandboxed frame.
  }
}

function kept(): ThisDeck | undefined {
  try {
    const text = sessionStorage.getItem(KEPT)
    return text === null ? undefined : (JSON.parse(text) as ThisDeck)
  } catch {
    return undefined
  }
}
