import { useMemo } from 'react'
import type { Evidence } from '../model/records.ts'
import { useQuotes } from '../view/evidence.ts'
import { type QuotedOn, quotedOn, quotesToPages } from './slides/cited.ts'

/** The pages behind claims that rest on quotes only; undefined until loaded, none of them where that failed. */
export function useQuotedOn(claims: readonly Evidence[]): QuotedOn | undefined {
  const ids = useMemo(() => quotesToPages(claims), [claims])
  const { quotes, error } = useQuotes(ids)
  return useMemo(
    () => (quotes === undefined && error === null ? undefined : quotedOn(quotes ?? [])),
    [quotes, error],
  )
}
