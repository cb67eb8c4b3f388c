/** Rounds with attendance, proposals with answers, positions and outcomes, in the number asked. */
import { addDays } from '../src/model/day.ts'
import type {
  Attendance,
  Day,
  Outcome,
  Position,
  Proposal,
  Round,
  TalksRecords,
} from '../src/model/records.ts'
import type { Ground } from './generate.ts'
import { inventName } from './words.ts'

const FORMATS = ['direct', 'trilateral', 'multilateral', 'bilateral', 'summit', 'call'] as const
const COMING = ['invited', 'proposed', 'unconfirmed', 'conditional', 'confirmed', 'travelling'] as const
const CAME = ['attended', 'attended', 'attended', 'absent', 'declined', 'withdrew'] as const
const RESPONSES = [
  'accepts',
  'accepts-conditionally',
  'accepts-in-part',
  'studying',
  'awaiting',
  'rejects',
] as const
const STAGES = ['transmitted', 'presented', 'published', 'rejected', 'lapsed', 'superseded'] as const

type Meetings = Pick<TalksRecords, 'rounds' | 'attendance' | 'outcomes' | 'proposals' | 'positions'>

/** The records of `rounds` rounds and `proposals` proposals, spread evenly over the days of the talks. */
export function generateMeetings(ground: Ground, rounds: number, proposals: number): Meetings {
  const made = Array.from({ length: rounds }, (_, index) => generateRound(ground, index, rounds))
  return {
    rounds: made,
    attendance: made.flatMap((round) => generateAttendance(ground, round)),
    outcomes: made
      .filter(() => ground.chance.happens(0.3))
      .map((round, index) => generateOutcome(ground, round, index)),
    proposals: Array.from({ length: proposals }, (_, index) => generateProposal(ground, index, proposals)),
    positions: generatePositions(ground),
  }
}

/** A page published on or before a day, or the first of all. */
function pageBy(ground: Ground, day: Day): string {
  const { sources } = ground
  let low = 0
  let high = sources.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sources[middle]?.published ?? '') <= day) low = middle + 1
    else high = middle
  }
  return (sources[Math.max(0, low - 1)] ?? sources[0])?.id ?? ''
}

function generateRound(ground: Ground, index: number, count: number): Round {
  const { chance, from, days } = ground
  const start = addDays(from, Math.min(days - 1, Math.floor(((index + 1) / (count + 1)) * days)))
  const proposed = addDays(start, -Math.min(1 + chance.below(12), index === 0 ? 1 : 12))
  const city = inventName(chance, 1)
  const first = pageBy(ground, proposed)
  const last = pageBy(ground, start)
  return {
    id: `round-${index + 1}`,
    track: chance.pickEarly(ground.tracks).id,
    title: `Round ${index + 1} in ${city}`,
    start,
    status: 'held',
    format: chance.pickEarly(FORMATS),
    city,
    agenda: chance.someEarly(
      ground.issues.map((issue) => issue.id),
      2,
    ),
    summary: 'The parties met.',
    sources: [first],
    history: [
      {
        date: proposed,
        status: 'proposed',
        planned: start,
        place: city,
        note: 'Proposed.',
        sources: [first],
      },
      { date: start, status: 'held', note: 'Held.', sources: [last] },
    ],
  }
}

function generateAttendance(ground: Ground, round: Round): Attendance[] {
  const { chance, parties, speakers } = ground
  const proposed = round.history[0]?.date ?? round.start
  return parties.flatMap((party, index) => {
    if (index > 1 && !chance.happens(0.5)) return []
    const head = speakers.find((speaker) => speaker.party === party.id)?.id
    const coming = chance.pick(COMING)
    const records: Attendance[] = [
      {
        round: round.id,
        party: party.id,
        date: proposed,
        status: coming,
        role: party.role,
        ...(coming === 'conditional' && { condition: 'A draft first.' }),
        note: 'Answered.',
        sources: [pageBy(ground, proposed)],
      },
    ]
    const came = chance.pick(CAME)
    records.push({
      round: round.id,
      party: party.id,
      date: round.start,
      status: came,
      role: party.role,
      ...(head && came === 'attended' && { head, delegation: [head] }),
      note: 'Reported.',
      sources: [pageBy(ground, round.start)],
    })
    return records
  })
}

function generateProposal(ground: Ground, index: number, count: number): Proposal {
  const { chance, from, days, parties, issues } = ground
  const date = addDays(from, Math.floor((index / count) * days))
  const [author, ...others] = chance.someEarly(parties, 4)
  const sources = [pageBy(ground, date)]
  const recipients = others.length > 0 ? others : parties.slice(0, 1)
  const later = addDays(date, 1 + chance.below(20))
  return {
    id: `proposal-${index + 1}`,
    title: `${inventName(chance, 1)} draft`,
    kind: 'memorandum',
    authors: [author?.id ?? ''],
    recipients: recipients.map((party) => party.id),
    summary: 'A draft of a settlement.',
    history: [
      { date, stage: 'announced', note: 'Announced.', sources },
      { date: later, stage: chance.pick(STAGES), note: 'Moved on.', sources },
    ],
    provisions: chance
      .someEarly(issues, 6)
      .map((issue) => ({ issue: issue.id, value: chance.below(101), text: 'As far as that.', sources })),
    responses: recipients.map((party) => ({
      party: party.id,
      date: later,
      response: chance.pick(RESPONSES),
      note: 'Answered.',
      sources,
    })),
  }
}

function generatePositions(ground: Ground): Position[] {
  const { chance, from, days, parties, issues } = ground
  return parties.flatMap((party, place) =>
    issues.flatMap((issue) => {
      if (place > 3 && !chance.happens(0.4)) return []
      let value = chance.below(101)
      const dates = Array.from({ length: 1 + chance.below(6) }, () => chance.below(days)).toSorted(
        (a, b) => a - b,
      )
      return [...new Set(dates)].map((offset): Position => {
        value = Math.max(0, Math.min(100, value + chance.below(41) - 20))
        const date = addDays(from, offset)
        return {
          party: party.id,
          issue: issue.id,
          date,
          value,
          confidence: chance.pick(['high', 'medium', 'low']),
          summary: 'Stands there.',
          sources: [pageBy(ground, date)],
        }
      })
    }),
  )
}

function generateOutcome(ground: Ground, round: Round, index: number): Outcome {
  const { chance, parties } = ground
  const sources = [pageBy(ground, round.start)]
  return {
    id: `outcome-${index + 1}`,
    round: round.id,
    title: `Outcome of ${round.title}`,
    issue: chance.pickEarly(ground.issues).id,
    parties: parties.slice(0, 2).map((party) => party.id),
    summary: 'Agreed.',
    history: [
      { date: round.start, status: 'agreed', note: 'Agreed.', sources },
      {
        date: addDays(round.start, 5),
        status: chance.pick(['in-progress', 'implemented', 'stalled', 'breached', 'lapsed']),
        note: 'Followed up.',
        sources,
      },
    ],
  }
}
