/** What only the talks themselves can tell to be wrong in a link. */

import type { Talks } from '../model/talks.ts'
import { longDay } from '../model/words/days.ts'
import { quoted } from './codecs.ts'
import type { View, ViewPatch } from './view.ts'

type ListKey =
  | 'party'
  | 'round'
  | 'issue'
  | 'open'
  | 'proposal'
  | 'quote'
  | 'compare'
  | 'track'
  | 'speaker'
  | 'outlet'

interface Checked {
  /** What puts the view right. */
  patch: ViewPatch
  /** Empty where the view is sound. */
  problems: string[]
}

/**
 * Names in a view that the talks do not have, and days they do not cover. A day before the coverage stays:
 * pages say that nothing is known of it yet. Nothing is said of what the named records hold.
 */
export function checkAgainst(talks: Talks, view: View): Checked {
  const rounds = new Set(talks.rounds.map(({ id }) => id))
  const proposals = new Set(talks.proposals.map(({ id }) => id))
  const known: Record<ListKey, [what: string, ids: { has: (id: string) => boolean }]> = {
    party: ['party', talks.partyById],
    round: ['round', rounds],
    issue: ['issue', talks.issueById],
    open: ['issue', talks.issueById],
    proposal: ['proposal', proposals],
    quote: ['quote', talks.quoteById],
    compare: ['proposal', proposals],
    track: ['track', talks.trackById],
    speaker: ['speaker', talks.speakerById],
    outlet: ['outlet', talks.outletById],
  }
  const patch: ViewPatch = {}
  const problems: string[] = []
  for (const key of Object.keys(known) as ListKey[]) {
    const [what, ids] = known[key]
    const unknown = view[key].filter((id) => !ids.has(id))
    if (unknown.length === 0) continue
    patch[key] = view[key].filter((id) => ids.has(id))
    problems.push(`These talks have no ${what} ${unknown.map(quoted).join(', ')}`)
  }
  const stranger = view.between?.find((id) => !talks.partyById.has(id))
  if (stranger !== undefined) {
    patch.between = null
    problems.push(`These talks have no party ${quoted(stranger)}`)
  }
  const { to } = talks.dataset.coverage
  for (const key of ['asof', 'since'] as const) {
    const day = view[key]
    if (day === null || day <= to) continue
    patch[key] = null
    problems.push(`The records end on ${longDay(to)}, before ${longDay(day)}`)
  }
  return { patch, problems }
}
