/** The filters of the strip in words, for everything that leaves the screen: slides, files, paper. */
import { type Filters, isFiltered } from '../filters.ts'
import { referred, type Talks } from '../talks.ts'
import { daySpan, longDay } from './days.ts'
import { joined } from './lists.ts'

/** "Arvenia and Belmark only; 1–20 March 2024", or "no filter". */
export function filtersInWords(talks: Talks, filters: Filters): string {
  if (!isFiltered(filters)) return 'no filter'
  const { party, from, to } = filters
  const parties = party.map((id) => referred(talks.partyById, id).name)
  const words = parties.length > 0 ? [`${joined(parties)} only`] : []
  if (from !== null && to !== null) words.push(daySpan(from, to))
  else if (from !== null) words.push(`from ${longDay(from)}`)
  else if (to !== null) words.push(`until ${longDay(to)}`)
  return words.join('; ')
}
