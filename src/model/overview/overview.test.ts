import { describe, expect, it } from 'vitest'
import { talksAt } from '../asof/index.ts'
import { makeTalks } from '../fixtures.ts'
import type { Attendance, Proposal } from '../records.ts'
import { indexTalks } from '../talks.ts'
import { roundLanes } from './lanes.ts'
import { onTheTable } from './table.ts'

const page = 'arvenia-today-2024-03-20-draft-presented'

function attends(party: string, date: string, status: Attendance['status']): Attendance {
  return {
    round: '2024-03-20-lakeside',
    party,
    date,
    status,
    role: party === 'corland' ? 'host' : 'negotiator',
    note: 'Told.',
    sources: [page],
  }
}

function lanesOn(day: string, attendance: Attendance[], most?: number) {
  const at = talksAt(indexTalks(makeTalks({ attendance })), day)
  const round = at.roundById.get('2024-03-20-lakeside')
  if (round === undefined) throw new Error('the fixture has this round')
  return roundLanes(at, round, most)
}

describe('the run-up to a round', () => {
  const run = [
    attends('corland', '2024-03-10', 'confirmed'),
    attends('arvenia', '2024-03-11', 'conditional'),
    attends('arvenia', '2024-03-13', 'confirmed'),
    attends('belmark', '2024-03-15', 'declined'),
  ]

  it('shows the days on which something changed, the as-of day, and the day the round is named for', () => {
    const { days, lanes } = lanesOn('2024-03-14', run)
    expect(days).toEqual([
      { day: '2024-03-10', ahead: false },
      { day: '2024-03-11', ahead: false },
      { day: '2024-03-13', ahead: false },
      { day: '2024-03-14', ahead: false },
      { day: '2024-03-18', ahead: true },
    ])
    expect(lanes.map((lane) => lane.state.party)).toEqual(['arvenia', 'corland'])
    expect(lanes[0]?.cells.map((cell) => cell?.status ?? null)).toEqual([
      null,
      'conditional',
      'confirmed',
      null,
      null,
    ])
    expect(lanes[0]?.from).toBe(1)
  })

  it('keeps to the latest days where there are many, and remembers what came before them', () => {
    const { days, lanes } = lanesOn('2024-03-14', run, 3)
    expect(days.map((column) => column.day)).toEqual(['2024-03-13', '2024-03-14', '2024-03-18'])
    expect(lanes.find((lane) => lane.state.party === 'corland')?.from).toBe(0)
  })

  it('gives no lane to a party of which nothing is reported', () => {
    expect(lanesOn('2024-03-14', []).lanes).toEqual([])
  })
})

describe('what is on the table', () => {
  const draft: Proposal = {
    id: 'draft',
    title: 'A draft',
    kind: 'plan',
    authors: ['arvenia'],
    recipients: ['belmark', 'corland'],
    summary: 'The whole story.',
    history: [
      { date: '2024-03-01', stage: 'announced', note: 'Announced.', sources: [page] },
      { date: '2024-03-03', stage: 'announced', note: 'Announced again.', sources: [page] },
      { date: '2024-03-05', stage: 'presented', note: 'Presented.', sources: [page] },
      { date: '2024-04-20', stage: 'rejected', note: 'Rejected.', sources: [page] },
    ],
    responses: [
      { party: 'belmark', date: '2024-03-06', response: 'studying', note: 'Studied.', sources: [page] },
      { party: 'belmark', date: '2024-03-09', response: 'rejects', note: 'Rejected.', sources: [page] },
    ],
  }
  const tableOn = (day: string, proposals: Proposal[]) =>
    onTheTable(talksAt(indexTalks(makeTalks({ proposals })), day))

  it('gives each stage the first day of its run, with the step that began it', () => {
    const [entry] = tableOn('2024-03-04', [draft])
    expect(entry?.stages).toEqual([{ stage: 'announced', date: '2024-03-01' }])
    expect(entry?.turn.note).toBe('Announced.')
    expect(tableOn('2024-03-05', [draft])[0]?.stages).toHaveLength(2)
  })

  it('awaits recipients that have not answered or only study the text', () => {
    expect(tableOn('2024-03-06', [draft])[0]?.awaited).toEqual(['belmark', 'corland'])
    expect(tableOn('2024-03-09', [draft])[0]?.awaited).toEqual(['corland'])
  })

  it('leaves out what is closed or has long been silent', () => {
    expect(tableOn('2024-04-19', [draft])).toHaveLength(1)
    expect(tableOn('2024-04-20', [draft])).toHaveLength(0)
    expect(tableOn('2024-05-10', [{ ...draft, history: draft.history.slice(0, 1), responses: [] }])).toEqual(
      [],
    )
  })

  it('puts texts before offers on procedure, and the latest activity first', () => {
    const offer: Proposal = { ...draft, id: 'offer', kind: 'procedural' }
    const newer: Proposal = {
      ...draft,
      id: 'newer',
      history: [{ date: '2024-03-20', stage: 'leaked', note: 'Leaked.', sources: [page] }],
      responses: [],
    }
    expect(tableOn('2024-03-21', [offer, draft, newer]).map((entry) => entry.proposal.id)).toEqual([
      'newer',
      'draft',
      'offer',
    ])
  })
})
