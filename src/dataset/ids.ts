/**
 * Ids of sources and quotes as assets hold them.
 *
 * Nearly all start with what the columns beside them say, outlet and day: that beginning is left out. An id
 * of another form stands in full after `=`, with which no id starts.
 */
import type { Quote, Source } from '../model/records.ts'

/** The usual beginning of a source's id, such as `reuters-2025-05-30-`. */
export function sourceBeginning({ outlet, published }: Pick<Source, 'outlet' | 'published'>): string {
  return `${outlet}-${published}-`
}

/** The usual beginning of a quote's id, such as `q-2025-05-30-`. */
export function quoteBeginning({ date }: Pick<Quote, 'date'>): string {
  return `q-${date}-`
}

export function shortId(id: string, beginning: string): string {
  return id.startsWith(beginning) ? id.slice(beginning.length) : `=${id}`
}

export function fullId(short: string, beginning: string): string {
  return short.startsWith('=') ? short.slice(1) : beginning + short
}
