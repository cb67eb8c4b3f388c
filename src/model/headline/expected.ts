/** What each party was reported to do about a round, as sentences. */
import type { AttendanceAt, RoundAt, TalksAt } from '../asof/index.ts'
import type { AttendanceStatus, Party } from '../records.ts'
import { agree, type Phrase, partiesPhrase, possessive } from './phrases.ts'

export interface Clause {
  text: string
  sources: string[]
  quotes: string[]
}

/** The condition a party set, and has not been reported to drop, before it would confirm. */
export function openCondition(state: AttendanceAt): string | undefined {
  if (state.status === 'conditional') return state.condition
  if (state.status !== 'unconfirmed') return undefined
  return state.history.findLast((record) => record.condition !== undefined)?.condition
}

/**
 * One clause for each group of parties of whom the same was reported: the negotiating parties, and where fewer than
 * two of them are concerned the mediators too; everybody where there is neither.
 */
export function expectationClauses(at: TalksAt, round: RoundAt): Clause[] {
  const states = [...(at.attendance.get(round.id)?.values() ?? [])]
  const negotiators = states.filter((state) => state.role === 'negotiator')
  const talking = states.filter((state) => state.role === 'negotiator' || state.role === 'mediator')
  const concerned = negotiators.length > 1 ? negotiators : talking.length > 0 ? talking : states
  const groups = new Map<string, AttendanceAt[]>()
  for (const state of concerned) {
    const key = `${state.status} ${openCondition(state) ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), state])
  }
  return [...groups.values()].map((group) => clauseOf(at, group))
}

function clauseOf(at: TalksAt, group: AttendanceAt[]): Clause {
  const parties = group.map((state) => at.talks.partyById.get(state.party)).filter(isParty)
  const [first] = group
  const latest = group.map((state) => state.latest)
  return {
    text: first ? sentence(first.status, partiesPhrase(parties), openCondition(first)) : '',
    sources: [...new Set(latest.flatMap((record) => record.sources ?? []))],
    quotes: [...new Set(latest.flatMap((record) => record.quotes ?? []))],
  }
}

function isParty(party: Party | undefined): party is Party {
  return party !== undefined
}

function sentence(status: AttendanceStatus, who: Phrase, condition: string | undefined): string {
  const verbs: Record<AttendanceStatus, string> = {
    'not-invited': `${agree(who, 'has', 'have')} not been invited`,
    invited: `${agree(who, 'is', 'are')} invited, with no answer reported`,
    proposed: `the presence of ${who.words} is proposed`,
    unconfirmed: `${agree(who, 'has', 'have')} not confirmed`,
    conditional: `${agree(who, 'sets', 'set')} a condition`,
    confirmed: `${agree(who, 'has', 'have')} confirmed`,
    travelling: who.plural
      ? `the delegations of ${who.words} are travelling`
      : `${possessive(who)} delegation is travelling`,
    attended: `${agree(who, 'takes', 'take')} part`,
    declined: `${agree(who, 'has', 'have')} declined`,
    withdrew: `${agree(who, 'has', 'have')} withdrawn`,
    absent: `${agree(who, 'is', 'are')} absent`,
  }
  if (condition === undefined) return verbs[status]
  const lead = status === 'conditional' ? ':' : `; ${who.plural ? 'their' : 'its'} last stated condition:`
  return `${verbs[status]}${lead} ${withoutStop(condition)}`
}

function withoutStop(condition: string): string {
  return condition.replace(/\.$/, '')
}
