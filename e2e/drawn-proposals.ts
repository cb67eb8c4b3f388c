/** Invented texts for the images of the proposals page: near to one party, to the other, to both, and without basis. */
import { addDays } from '../src/model/day.ts'
import type { Proposal, TalksRecords } from '../src/model/records.ts'
import { drawnTalks } from './drawn-talks.ts'

const SOURCE = 'belmark-post-2024-02-11-first-round'

/** Author, days after 1 June 2023, and the value on each issue; `-` is told in words only. */
const texts: Record<string, [author: string, day: number, provisions: Record<string, number | '-'>]> = {
  "Arvenia's first terms": ['arvenia', 40, { water: 0, border: 0, ceasefire: 0, language: 0 }],
  "Belmark's answer": ['belmark', 75, { water: 90, border: 100, ceasefire: 75, prisoners: 50, trade: 100 }],
  "Corland's bridge": ['corland', 110, { water: 50, border: 50, ceasefire: 50 }],
  'A paper on transit': ['dunmere', 150, { trade: 67, language: '-' }],
  "Arvenia's second terms": ['arvenia', 190, { water: 20, border: 0, ceasefire: 25, trade: 0, language: 0 }],
  "Belmark's framework": [
    'belmark',
    230,
    { water: 90, border: 75, ceasefire: 100, prisoners: '-', trade: 67 },
  ],
  'The joint draft': [
    'corland',
    290,
    { water: 55, border: 50, ceasefire: 75, prisoners: 50, trade: 33, language: 50 },
  ],
}

export function drawnProposals(): TalksRecords {
  const records = drawnTalks()
  const proposals = Object.entries(texts).map(([title, [author, offset, provisions]], index): Proposal => {
    const date = addDays('2023-06-01', offset)
    return {
      id: `text-${index + 1}`,
      title,
      kind: 'plan',
      authors: [author],
      recipients: author === 'arvenia' ? ['belmark'] : ['arvenia'],
      summary: `${title}, as it was handed over.`,
      history: [{ date, stage: 'presented', note: 'Handed over at the table.', sources: [SOURCE] }],
      provisions: Object.entries(provisions).map(([issue, value]) => ({
        issue,
        text:
          value === '-'
            ? 'Each side names a contact.'
            : `It shall be at ${value}, under the eyes of a commission.`,
        ...(value !== '-' && { value }),
      })),
    }
  })
  return { ...records, proposals }
}
