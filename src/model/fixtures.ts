/**
 * A small invented talks for tests: two parties that negotiate over a river and a border, and a mediator.
 * Six rounds show every status, and the second is told in full: a party that made its attendance conditional,
 * a draft announced, presented and answered. It breaks no rule of the check.
 */
import { fixtureAttendance, fixtureOutcomes } from './fixtures/meetings.ts'
import { fixtureRounds } from './fixtures/rounds.ts'
import { fixturePositions, fixtureProposals } from './fixtures/stances.ts'
import { fixtureOutlets, fixtureQuotes, fixtureSources, fixtureSpeakers } from './fixtures/words.ts'
import type { TalksRecords } from './records.ts'

/** The invented talks, with any table replaced; every call gives records of its own. */
export function makeTalks(overrides: Partial<TalksRecords> = {}): TalksRecords {
  return structuredClone({ ...whole, ...overrides })
}

const whole: TalksRecords = {
  dataset: {
    id: 'arvenia-belmark',
    title: 'Arvenia–Belmark talks',
    description: 'Invented talks over a river and a border.',
    scaleConvention: 'On each line 0 is nearest to what Arvenia says in public and 100 to what Belmark says.',
    coverage: {
      from: '2024-02-01',
      to: '2024-05-10',
      collected: '2024-06-01',
      note: 'Thin before March 2024.',
    },
    license: 'CC-BY-4.0',
    version: '1.0.0',
  },
  parties: [
    {
      id: 'arvenia',
      name: 'Arvenia',
      short: 'AR',
      role: 'negotiator',
      aliases: ['Republic of Arvenia', 'Arv'],
    },
    { id: 'belmark', name: 'Belmark', short: 'BE', role: 'negotiator' },
    { id: 'corland', name: 'Corland', short: 'COR', role: 'mediator', aliases: ['Kórland'] },
  ],
  tracks: [
    { id: 'direct', title: 'Direct talks' },
    { id: 'shuttle', title: 'Contacts of the mediator' },
  ],
  issues: [
    {
      id: 'water',
      title: 'Water of the river',
      question: 'Who may draw how much water?',
      scale: [
        { value: 0, label: 'Arvenia decides alone' },
        { value: 50, label: 'A joint commission decides' },
        { value: 100, label: 'Belmark decides alone' },
      ],
      method: 'Code who would decide, not how much is drawn.',
    },
    {
      id: 'border',
      title: 'Border',
      question: 'Where does the border run?',
      scale: [
        { value: 0, label: 'Along the eastern bank' },
        { value: 100, label: 'Along the western bank' },
      ],
    },
    {
      id: 'prisoners',
      title: 'Prisoners',
      question: 'Who is returned, and how fast?',
      scale: [
        { value: 0, label: 'None' },
        { value: 50, label: 'One for one' },
        { value: 100, label: 'All for all' },
      ],
    },
  ],
  outlets: fixtureOutlets,
  sources: fixtureSources,
  speakers: fixtureSpeakers,
  rounds: fixtureRounds,
  attendance: fixtureAttendance,
  outcomes: fixtureOutcomes,
  proposals: fixtureProposals,
  positions: fixturePositions,
  quotes: fixtureQuotes,
}
