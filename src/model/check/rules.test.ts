import { describe, expect, test } from 'vitest'
import type { TalksRecords } from '../records.ts'
import { at, linesAfter, the } from './testing.ts'

test('the invented talks break no rule', () => {
  expect(linesAfter(() => undefined)).toEqual([])
})

type Case = [rule: string, change: (talks: TalksRecords) => void, lines: string[]]

const first = { id: '2024-02-10-lakeside' }
const second = { id: '2024-03-20-lakeside' }

const cases: Record<string, Case[]> = {
  spellings: [
    [
      'the spellings of a name correspond word by word, and each stands once',
      ({ dataset }) =>
        Object.assign(dataset, {
          spellings: [
            ['Lakeside', 'Lake side'],
            ['Târnova', 'Tarnova'],
          ],
        }),
      [
        "dataset.json: arvenia-belmark: spellings[0][1]: 'Lake side' has another number of words than 'Lakeside'; right: spellings that correspond word by word",
        "dataset.json: arvenia-belmark: spellings[1][1]: 'Tarnova' stands twice; right: each once; case and accents make none",
      ],
    ],
  ],
  'ids and references': [
    [
      'an id stands once in its table',
      ({ tracks }) => tracks.push({ id: 'direct', title: 'Again' }),
      ["tracks.json: direct: id: 'direct' stands twice; right: one that no other record of tracks has"],
    ],
    [
      'two parties do not share a mark',
      ({ parties }) => Object.assign(at(parties, 1), { short: 'AR' }),
      ["parties.json: belmark: short: 'AR' stands twice; right: one that no other record of parties has"],
    ],
    [
      'a record that is referred to is there',
      ({ rounds }) => Object.assign(the(rounds, first), { hosts: ['nowhere'] }),
      [
        "rounds.json: 2024-02-10-lakeside: hosts[0]: 'nowhere' is not in parties; right: the id of a record of parties",
      ],
    ],
    [
      'a mistyped id is told with the one that was perhaps meant',
      ({ quotes }) =>
        Object.assign(at(the(quotes, { id: 'q-2024-04-25-osei-one-text' }).reports, 0), {
          source: 'world-wire-2024-04-25-joint-txt',
        }),
      [
        "quotes.json: q-2024-04-25-osei-one-text: reports[0].source: 'world-wire-2024-04-25-joint-txt' is not in sources; right: perhaps 'world-wire-2024-04-25-joint-text'",
      ],
    ],
    [
      'a list names a record once',
      ({ outcomes }) => Object.assign(at(outcomes, 0), { parties: ['arvenia', 'belmark', 'arvenia'] }),
      ["outcomes.json: prisoner-exchange: parties[2]: 'arvenia' stands twice in one list; right: once"],
    ],
    [
      'a proposal does not replace itself',
      ({ proposals }) => Object.assign(the(proposals, { id: 'joint-text' }), { supersedes: 'joint-text' }),
      [
        'proposals.json: joint-text: supersedes: names the proposal itself; right: a proposal that was known before this one',
      ],
    ],
    [
      'a proposal does not replace a later one',
      ({ proposals }) => Object.assign(the(proposals, { id: 'belmark-paper' }), { supersedes: 'joint-text' }),
      [
        "proposals.json: belmark-paper: supersedes: 'joint-text' became known only on 2024-04-25; right: a proposal that was known before this one",
      ],
    ],
  ],

  order: [
    [
      'a round ends no earlier than it starts',
      ({ rounds }) => Object.assign(the(rounds, first), { end: '2024-02-09' }),
      [
        "rounds.json: 2024-02-10-lakeside: end: '2024-02-09' is before '2024-02-10'; right: 2024-02-10 or later",
      ],
    ],
    [
      'a role ends no earlier than it starts',
      ({ speakers }) => Object.assign(at(at(speakers, 0).roles, 1), { to: '2024-03-01' }),
      ["speakers.json: torv: roles[1].to: '2024-03-01' is before '2024-03-15'; right: 2024-03-15 or later"],
    ],
    [
      'steps stand in the order of their days',
      ({ outcomes }) => at(outcomes, 1).history.reverse(),
      [
        "outcomes.json: joint-measuring: history[1].date: '2024-04-12' stands after '2024-05-02'; right: the earliest first",
        "outcomes.json: joint-measuring: history[2].date: '2024-03-20' stands after '2024-04-12'; right: the earliest first",
      ],
    ],
    [
      'answers stand in the order of their days',
      ({ proposals }) => Object.assign(at(at(proposals, 0).responses, 1), { date: '2024-03-11' }),
      [
        "proposals.json: arvenia-draft: responses[1].date: '2024-03-11' stands after '2024-03-13'; right: the earliest first",
      ],
    ],
    [
      "a round's status is that of its last step",
      ({ rounds }) => Object.assign(the(rounds, { status: 'cancelled' }), { status: 'postponed' }),
      [
        "rounds.json: 2024-04-06-ministers-call: status: is 'postponed', its last step 'cancelled'; right: cancelled, or a step that says postponed",
      ],
    ],
    [
      'a step plans no day that has passed',
      ({ rounds }) => Object.assign(at(the(rounds, second).history, 2), { planned: '2024-03-15' }),
      [
        "rounds.json: 2024-03-20-lakeside: history[2].planned: '2024-03-15' is before the step's own '2024-03-16'; right: 2024-03-16 or later",
      ],
    ],
    [
      'the attendance of a party at a round stands in order',
      ({ attendance }) =>
        attendance.reverse().sort((a, b) => (a.party === b.party ? 0 : a.party < b.party ? -1 : 1)),
      [
        "attendance.json: 2024-03-20-lakeside arvenia 2024-03-19: date: stands after '2024-03-20'; right: the earliest record of a series first",
        "attendance.json: 2024-03-20-lakeside arvenia 2024-03-10: date: stands after '2024-03-19'; right: the earliest record of a series first",
        "attendance.json: 2024-03-20-lakeside belmark 2024-03-12: date: stands after '2024-03-20'; right: the earliest record of a series first",
        "attendance.json: 2024-03-20-lakeside belmark 2024-03-10: date: stands after '2024-03-12'; right: the earliest record of a series first",
        "attendance.json: 2024-02-10-lakeside belmark 2024-02-01: date: stands after '2024-02-10'; right: the earliest record of a series first",
        "attendance.json: 2024-03-20-lakeside corland 2024-03-10: date: stands after '2024-03-20'; right: the earliest record of a series first",
      ],
    ],
    [
      'a party has one position on an issue on one day',
      ({ positions }) => Object.assign(at(positions, 1), { date: '2024-02-01' }),
      [
        "positions.json: arvenia water 2024-02-01: date: a second position of arvenia on water on '2024-02-01'; right: one position a day",
      ],
    ],
  ],

  attendance: [
    [
      'a conditional attendance says on what condition',
      ({ attendance }) => {
        delete the(attendance, { status: 'conditional' }).condition
      },
      [
        "attendance.json: 2024-03-20-lakeside belmark 2024-03-12: condition: is missing though the status is 'conditional'; right: what must happen first",
      ],
    ],
    [
      'only a conditional attendance has a condition',
      ({ attendance }) => Object.assign(the(attendance, { status: 'declined' }), { condition: 'None' }),
      [
        "attendance.json: 2024-05-15-porthaven corland 2024-05-08: condition: stands beside the status 'declined'; right: the status 'conditional', or no condition",
      ],
    ],
    [
      'after a round it is known only who attended and who did not',
      ({ attendance }) => Object.assign(the(attendance, { status: 'travelling' }), { date: '2024-03-21' }),
      [
        "attendance.json: 2024-03-20-lakeside arvenia 2024-03-20: date: stands after '2024-03-21'; right: the earliest record of a series first",
        "attendance.json: 2024-03-20-lakeside arvenia 2024-03-21: date: 'travelling' on '2024-03-21' is after the round of '2024-03-20'; right: 2024-03-20 or before, or 'attended' or 'absent'",
      ],
    ],
    [
      'that a party was not invited may come out after the round',
      ({ attendance }) =>
        Object.assign(the(attendance, { status: 'absent' }), { status: 'not-invited', date: '2024-03-22' }),
      [],
    ],
    [
      'no one has attended a round before it began',
      ({ attendance }) => Object.assign(the(attendance, { status: 'absent' }), { date: '2024-03-19' }),
      [
        "attendance.json: 2024-03-20-lakeside corland 2024-03-19: date: 'absent' on '2024-03-19' is before the round of '2024-03-20'; right: 2024-03-20 or later",
      ],
    ],
    [
      'no one has attended a round that was not held',
      ({ attendance }) =>
        Object.assign(the(attendance, { status: 'withdrew' }), { status: 'attended', date: '2024-04-06' }),
      [
        "attendance.json: 2024-04-06-ministers-call belmark 2024-04-06: status: is 'attended' of a round that is 'cancelled'; right: another status, or a round that was held",
      ],
    ],
    [
      'the answer to a round that was not held may come after the day named for it',
      ({ attendance, rounds }) => {
        Object.assign(the(attendance, { status: 'withdrew' }), {
          round: the(rounds, { status: 'not-held' }).id,
          date: '2024-05-01',
        })
      },
      [],
    ],
  ],

  evidence: [
    [
      'attendance rests on a source or a quote',
      ({ attendance }) => {
        delete the(attendance, { status: 'invited' }).sources
      },
      [
        'attendance.json: 2024-02-10-lakeside belmark 2024-02-01: sources: no source and no quote; right: at least one page or utterance that says it',
      ],
    ],
    [
      'a position may rest on quotes alone, but not on nothing',
      ({ positions }) => {
        delete the(positions, { party: 'corland' }).quotes
      },
      [
        'positions.json: corland water 2024-04-25: sources: no source and no quote; right: at least one page or utterance that says it',
      ],
    ],
    [
      'every step of a round rests on a source or a quote',
      ({ rounds }) => {
        delete at(the(rounds, second).history, 1).sources
      },
      [
        'rounds.json: 2024-03-20-lakeside: history[1].sources: no source and no quote; right: at least one page or utterance that says it',
      ],
    ],
    [
      'a page is one source, whatever its protocol, "www." and closing slash',
      ({ sources }) => {
        Object.assign(at(sources, 0), { url: 'https://example.org/a' })
        Object.assign(at(sources, 1), { url: 'http://www.example.org/a/#top' })
      },
      [
        "sources.json: corland-mfa-2024-02-05-lakeside: url: is also the address of 'arvenia-today-2024-02-01-round-offered'; right: 'arvenia-today-2024-02-01-round-offered' wherever this source is named",
      ],
    ],
    [
      'records lie within the coverage',
      ({ dataset }) => Object.assign(dataset.coverage, { from: '2024-02-02', to: '2024-05-07' }),
      [
        ...[
          ['sources.json: arvenia-today-2024-02-01-round-offered: published', '2024-02-01'],
          ['sources.json: arvenia-today-2024-05-08-next-round: published', '2024-05-08'],
          ['attendance.json: 2024-02-10-lakeside belmark 2024-02-01: date', '2024-02-01'],
          ['attendance.json: 2024-05-15-porthaven corland 2024-05-08: date', '2024-05-08'],
          ['positions.json: arvenia water 2024-02-01: date', '2024-02-01'],
          ['quotes.json: q-2024-02-01-torv-any-day: date', '2024-02-01'],
          ['rounds.json: 2024-02-10-lakeside: history[0].date', '2024-02-01'],
          ['rounds.json: 2024-05-15-porthaven: history[0].date', '2024-05-08'],
        ].map(
          ([where, day]) => `${where}: '${day}' is outside the coverage; right: 2024-02-02 to 2024-05-07`,
        ),
      ],
    ],
  ],

  scales: [
    [
      'the points of a scale ascend',
      ({ issues }) => at(issues, 0).scale.splice(1, 0, { value: 60, label: 'Between' }),
      ['issues.json: water: scale[2].value: 50 stands after 60; right: more than 60'],
    ],
    [
      'a scale has a label for both of its ends',
      ({ issues }) => at(issues, 1).scale.splice(1, 1, { value: 90, label: 'Near the western bank' }),
      ['issues.json: border: scale: runs from 0 to 90; right: from 0 to 100'],
    ],
  ],
}

for (const [subject, list] of Object.entries(cases)) {
  describe(subject, () => {
    test.each(list)('%s', (_rule, change, lines) => {
      expect(linesAfter(change)).toEqual(lines)
    })
  })
}
