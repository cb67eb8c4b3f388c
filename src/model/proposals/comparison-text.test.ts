import { describe, expect, it } from 'vitest'
import { type TalksAt, talksAt } from '../asof/index.ts'
import { csvOf } from '../export/csv.ts'
import { makeTalks } from '../fixtures.ts'
import { indexTalks } from '../talks.ts'
import { closenessSentence, noBasisWords } from '../words/closeness.ts'
import { comparisonMarkdown, comparisonTable } from './comparison-text.ts'

function compared(at: TalksAt, ...ids: string[]) {
  return ids.flatMap((id) => at.proposalById.get(id) ?? [])
}

const at = talksAt(indexTalks(makeTalks()), '2024-05-10')
const two = compared(at, 'arvenia-draft', 'joint-text')

describe('a comparison to paste', () => {
  it('says in Markdown what each text says, and where one says nothing', () => {
    const text = comparisonMarkdown(at, two, 'https://example.org/proposals?compare=arvenia-draft,joint-text')
    expect(text).toContain('As of 10 May 2024.')
    expect(text).toContain("| Issue | Arvenia's Lakeside draft | Mediator's single text |")
    expect(text).toContain(
      '| **Water of the river**<br>they differ | Arvenia decides and consults Belmark.<br>20: between “Arvenia decides alone” and “A joint commission decides” | A joint commission decides.<br>50: A joint commission decides |',
    )
    expect(text).toContain('| *says nothing on this* |')
    expect(text.trimEnd().endsWith('compare=arvenia-draft,joint-text')).toBe(true)
  })

  it('gives spreadsheets values as numbers and the issues in the same order', () => {
    const { head, rows } = comparisonTable(at, two)
    const lines = csvOf(head, rows).split('\r\n')
    expect(lines[0]).toContain("Arvenia's Lakeside draft: value")
    expect(lines[1]).toMatch(/^Water of the river,Who may draw how much water\?,they differ,30,/)
    expect(lines[1]).toContain(',20,')
    expect(lines.filter((line) => line.includes('says nothing on this'))).toHaveLength(2)
  })

  it('neutralises a provision that a spreadsheet would run', () => {
    const records = makeTalks()
    const trapped = records.proposals.map((proposal) => ({
      ...proposal,
      provisions: [{ issue: 'water', value: 10, text: '=HYPERLINK("https://example.org","Water")' }],
    }))
    const then = talksAt(indexTalks({ ...records, proposals: trapped }), '2024-05-10')
    const { head, rows } = comparisonTable(then, compared(then, 'joint-text', 'belmark-paper'))
    expect(csvOf(head, rows)).toContain(`"'=HYPERLINK(""https://example.org"",""Water"")"`)
  })
})

describe('closeness in a sentence', () => {
  const names = { first: 'Arvenia', second: 'Belmark' }

  it('names both parties and counts what has no basis', () => {
    expect(closenessSentence({ first: 7, second: 3, between: 2, 'no basis': 4, silent: 0 }, names)).toBe(
      'Nearer to Arvenia on 7 issues, to Belmark on 3, as near to both on 2, no basis on 4.',
    )
    expect(closenessSentence({ first: 0, second: 1, between: 0, 'no basis': 0, silent: 15 }, names)).toBe(
      'Nearer to Arvenia on no issue, to Belmark on 1; says nothing on 15 issues.',
    )
  })

  it('claims no nearness where nothing can be placed', () => {
    expect(closenessSentence({ first: 0, second: 0, between: 0, 'no basis': 2, silent: 14 }, names)).toBe(
      'No basis on 2 issues; says nothing on 14 issues.',
    )
    expect(closenessSentence({ first: 0, second: 0, between: 0, 'no basis': 0, silent: 16 }, names)).toBe(
      'Nothing is known of what it says on any issue.',
    )
  })

  it('says whose position is missing', () => {
    expect(noBasisWords('both unknown', names)).toBe('no position of Arvenia or Belmark was recorded by then')
    expect(noBasisWords('second unknown', names)).toBe('no position of Belmark was recorded by then')
  })
})
