import type { Citation, CitedPage } from '../../model/quotes/card/citation.ts'
import { roleAt } from '../../model/quotes/role.ts'
import type { Quote } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { useSources } from '../evidence.ts'
import { useTalks } from '../talks.tsx'
import { isWebAddress } from './Reports.tsx'

/** A quote as it is cited; pages whose titles are not loaded yet are named by their outlet alone. */
export function useCitation(): (quote: Quote) => Citation {
  const talks = useTalks()
  const { sources } = useSources()
  return (quote) => {
    const speaker = referred(talks.speakerById, quote.speaker)
    const pages = quote.reports.flatMap(({ source: id }): CitedPage[] => {
      const stub = talks.sourceById.get(id)
      if (stub === undefined) return []
      const outlet = referred(talks.outletById, stub.outlet).name
      const source = sources?.get(id)
      return [
        {
          title: source?.title ?? outlet,
          url: source && isWebAddress(source.url) ? source.url : '',
          outlet,
          published: stub.published,
          approximate: stub.approximate,
          language: source?.language ?? quote.language,
        },
      ]
    })
    return { ...quote, speaker: speaker.name, role: roleAt(speaker, quote.date), pages }
  }
}
