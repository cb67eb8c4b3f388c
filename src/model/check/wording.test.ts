import { describe, expect, test } from 'vitest'
import type { TalksRecords } from '../records.ts'
import { at, linesAfter, the } from './testing.ts'

type Case = [rule: string, change: (talks: TalksRecords) => void, lines: string[]]

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
const lindqvist = { id: 'q-2024-03-12-lindqvist-draft-first' }

const cases: Record<string, Case[]> = {
  quotes: [
    [
      'a quote is copied to sixty words at most',
      ({ quotes }) => Object.assign(the(quotes, lindqvist), { text: words(61) }),
      [
        'quotes.json: q-2024-03-12-lindqvist-draft-first: text: has 61 words; right: at most 60, with "…" for what is left out',
      ],
    ],
    [
      'sixty words are not too many',
      ({ quotes }) => Object.assign(the(quotes, lindqvist), { text: words(60) }),
      [],
    ],
    [
      'another wording is no longer than the text may be',
      ({ quotes }) => Object.assign(at(the(quotes, lindqvist).reports, 1), { wording: words(75) }),
      [
        'quotes.json: q-2024-03-12-lindqvist-draft-first: reports[1].wording: has 75 words; right: at most 60, with "…" for what is left out',
      ],
    ],
    [
      'one utterance is one quote, whatever its punctuation and case',
      ({ quotes }) =>
        quotes.push({
          ...the(quotes, lindqvist),
          id: 'q-again',
          text: '“WE will come – once we have read the draft!”',
        }),
      [
        "quotes.json: q-again: text: says the same as 'q-2024-03-12-lindqvist-draft-first'; right: a further report of 'q-2024-03-12-lindqvist-draft-first'",
      ],
    ],
    [
      'a report gives a wording only where it is another one',
      ({ quotes }) =>
        Object.assign(at(the(quotes, lindqvist).reports, 1), {
          wording: 'We will come once we have read the draft.',
        }),
      [
        'quotes.json: q-2024-03-12-lindqvist-draft-first: reports[1].wording: repeats the text; right: no wording where the page prints the same words',
      ],
    ],
    [
      'a quote counts for the party of its speaker',
      ({ quotes }) => Object.assign(the(quotes, lindqvist), { party: 'arvenia' }),
      [
        "quotes.json: q-2024-03-12-lindqvist-draft-first: party: is 'arvenia', while 'lindqvist' speaks for 'belmark'; right: belmark",
      ],
    ],
    [
      'a quote is said before its first report is published',
      ({ quotes }) => Object.assign(the(quotes, lindqvist), { date: '2024-03-14' }),
      [
        "quotes.json: q-2024-03-12-lindqvist-draft-first: date: '2024-03-14' is after its first report of '2024-03-12'; right: 2024-03-12 or before",
      ],
    ],
    [
      'one day is left for pages that are still dated the day before',
      ({ quotes }) => Object.assign(the(quotes, lindqvist), { date: '2024-03-13' }),
      [],
    ],
  ],

  'our own words': [
    [
      'a loaded term does not stand in a note, whatever its case',
      ({ rounds }) => Object.assign(at(at(rounds, 0).history, 1), { note: 'The Regime named Lakeside.' }),
      [
        "rounds.json: 2024-02-10-lakeside: history[1].note: says 'Regime' in our own words; right: government",
      ],
    ],
    [
      'nor does one of several words',
      ({ positions }) => Object.assign(at(positions, 0), { summary: 'Arvenia lashed out.' }),
      [
        "positions.json: arvenia water 2024-02-01: summary: says 'lashed out' in our own words; right: criticised",
      ],
    ],
    [
      'nor does one stand in a provision',
      ({ proposals }) =>
        Object.assign(at(at(proposals, 0).provisions, 0), { text: 'A new regime of water.' }),
      [
        "proposals.json: arvenia-draft: provisions[0].text: says 'regime' in our own words; right: government",
      ],
    ],
    [
      'nor in a paraphrase, which is ours',
      ({ quotes }) =>
        Object.assign(the(quotes, { kind: 'paraphrase' }), { text: 'The regime will study the draft.' }),
      [
        "quotes.json: q-2024-03-21-belmark-government-studying: text: says 'regime' in our own words; right: government",
      ],
    ],
    [
      'nor between two apostrophes, which are no quotation marks',
      ({ rounds }) =>
        Object.assign(at(rounds, 0), { summary: "Arvenia's regime and Belmark's delegation met." }),
      ["rounds.json: 2024-02-10-lakeside: summary: says 'regime' in our own words; right: government"],
    ],
    [
      'what others said may hold it: a quote, a headline, words between quotation marks',
      ({ quotes, sources, rounds }) => {
        Object.assign(the(quotes, lindqvist), { text: 'That regime will not come.' })
        Object.assign(at(sources, 0), { title: 'Regime offers talks' })
        Object.assign(at(rounds, 0), { summary: "Per Lindqvist spoke of a “regime” and a 'regime'." })
      },
      [],
    ],
    [
      'a longer word that holds a loaded term is another word',
      ({ rounds }) => Object.assign(at(rounds, 0), { summary: 'The regiments met.' }),
      [],
    ],
  ],

  spacing: [
    [
      'no text starts or ends with a space',
      ({ quotes }) => Object.assign(the(quotes, lindqvist), { text: 'We will come. ' }),
      [
        'quotes.json: q-2024-03-12-lindqvist-draft-first: text: starts or ends with a space; right: no space there',
      ],
    ],
    [
      'no text has two spaces in a row',
      ({ sources }) => Object.assign(at(sources, 0), { title: 'Arvenia  offers talks' }),
      [
        'sources.json: arvenia-today-2024-02-01-round-offered: title: has two spaces in a row; right: one space',
      ],
    ],
    ...[
      ['line break', '\n', 'U+000A'],
      ['no-break space', '\u00a0', 'U+00A0'],
      ['zero-width space', '\u200b', 'U+200B'],
    ].map(
      ([what, character, name]): Case => [
        `no text holds a ${what}`,
        ({ tracks }) => Object.assign(at(tracks, 0), { title: `Direct${character}talks` }),
        [`tracks.json: direct: title: holds the unseen character ${name}; right: a plain space, or nothing`],
      ],
    ),
  ],
}

for (const [subject, list] of Object.entries(cases)) {
  describe(subject, () => {
    test.each(list)('%s', (_rule, change, lines) => {
      expect(linesAfter(change)).toEqual(lines)
    })
  })
}
