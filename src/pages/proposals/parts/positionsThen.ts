/** The evidence behind the place of a provision among the parties' positions. */
import type { MeasuredProvision } from '../../../model/closeness/index.ts'
import type { Issue } from '../../../model/records.ts'
import { valueInWords } from '../../../model/scale.ts'
import { referred, type Talks } from '../../../model/talks.ts'
import { longDay } from '../../../model/words/days.ts'
import { confidenceWords } from '../../../model/words/statuses.ts'
import type { EvidenceRequest } from '../../../view/view.ts'

/** Where each party stood on the issue when the provision became known, with what bears it out. */
export function positionsThen(
  talks: Talks,
  issue: Issue,
  { provision, distances }: MeasuredProvision,
): EvidenceRequest {
  const lines = distances.map(({ party, position, distance }) => {
    const { name } = referred(talks.partyById, party)
    return `${name}, ${longDay(position.date)}: ${position.summary} (${position.value}, ${distance} away; ${confidenceWords[position.confidence]})`
  })
  const own =
    provision.value === undefined
      ? 'The text has no value on the line.'
      : `The text: ${provision.value}, ${valueInWords(issue, provision.value)}.`
  return {
    title: `${issue.title}: where the parties stood on ${longDay(provision.knownFrom)}`,
    note: [own, ...lines].join('\n'),
    quotes: [...new Set(distances.flatMap(({ position }) => position.quotes ?? []))],
    sources: [...new Set(distances.flatMap(({ position }) => position.sources ?? []))],
  }
}
