/**
 * What a person types into the search, read into clauses that all have to hold.
 *
 * Nothing that is typed is an error: what cannot be searched for is left out, and each such part is told in
 * `ignored`.
 */
import { type FacetName, facetNames } from '../facets.ts'
import { foldedWords } from './words.ts'

/** One demand of a query. */
export interface Clause {
  /** Folded words that stand next to each other in this order; never empty. */
  words: readonly string[]
  /** As written between quotation marks: whole words and no other spellings; else the last word may go on. */
  exact: boolean
  /** Rows that meet the demand are left out. */
  negated: boolean
  /** The names of this facet are searched, not the text. */
  field?: FacetName
}

export type IgnoredReason =
  | 'unclosed-quote'
  | 'unknown-field'
  | 'nothing-to-search'
  | 'too-long'
  | 'too-many-words'

/** A part of what was typed that the search left out. */
export interface Ignored {
  reason: IgnoredReason
  /** The part, as typed and shortened to be shown. */
  part: string
}

export interface ParsedQuery {
  clauses: Clause[]
  ignored: Ignored[]
}

/** Code units of a query that are read; the rest is ignored. */
export const LONGEST_QUERY = 500
/** Clauses that are read; the rest are ignored. */
export const MOST_CLAUSES = 24

const QUOTE_MARKS = '"“”„‟«»＂'
const SHOWN = 40

interface Piece {
  negated: boolean
  field: string | undefined
  body: string
  quoted: boolean
  typed: string
}

/** Reads a query. Never throws; an empty query has no clauses and leaves nothing out. */
export function parseQuery(typed: string): ParsedQuery {
  const clauses: Clause[] = []
  const ignored: Ignored[] = []
  const note = (reason: IgnoredReason, part: string) => {
    ignored.push({ reason, part: part.length > SHOWN ? `${part.slice(0, SHOWN - 1)}…` : part })
  }
  if (typed.length > LONGEST_QUERY) note('too-long', typed.slice(LONGEST_QUERY))
  for (const piece of piecesOf(typed.slice(0, LONGEST_QUERY), note)) {
    const field = facetNames.find((name) => name === piece.field?.toLowerCase())
    if (piece.field !== undefined && field === undefined) note('unknown-field', `${piece.field}:`)
    const words = foldedWords(piece.body)
    if (words.length === 0) {
      note('nothing-to-search', piece.typed)
    } else if (clauses.length === MOST_CLAUSES) {
      note('too-many-words', piece.typed)
      break
    } else {
      clauses.push({ words, exact: piece.quoted, negated: piece.negated, ...(field && { field }) })
    }
  }
  return { clauses, ignored }
}

/** Cuts a query at its spaces, keeping together what stands between two quotation marks. */
function piecesOf(typed: string, note: (reason: IgnoredReason, part: string) => void): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < typed.length) {
    if (isSpace(typed, at)) {
      at++
      continue
    }
    const start = at
    const negated = typed[at] === '-'
    if (negated) at++
    const field = /^(\p{L}+):/u.exec(typed.slice(at))?.[1]
    if (field !== undefined) at += field.length + 1
    let quoted = isQuoteMark(typed, at)
    let end = at
    let body: string
    if (quoted && closingMark(typed, at + 1) === -1) {
      note('unclosed-quote', typed[at] ?? '')
      quoted = false
      at++
    }
    if (quoted) {
      const close = closingMark(typed, at + 1)
      body = typed.slice(at + 1, close)
      end = close + 1
    } else {
      end = at
      while (end < typed.length && !isSpace(typed, end) && !isQuoteMark(typed, end)) end++
      body = typed.slice(at, end)
    }
    if (end > at || field !== undefined || negated) {
      pieces.push({ negated, field, body, quoted, typed: typed.slice(start, end) })
    }
    at = end
  }
  return pieces
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '')
}

function isQuoteMark(text: string, at: number): boolean {
  const mark = text[at]
  return mark !== undefined && QUOTE_MARKS.includes(mark)
}

function closingMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isQuoteMark(text, at)) return at
  return -1
}
