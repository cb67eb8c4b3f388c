import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeTalks } from '../fixtures.ts'
import { csvCell, csvOf } from './csv.ts'
import { fileName } from './file-name.ts'
import { markdownTable, markdownText } from './markdown.ts'
import { flatTables } from './tables.ts'

/** Reads one CSV text back, as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? ''
    if (quoted) {
      if (mark !== '"') cell += mark
      else if (text[index + 1] === '"') {
        cell += '"'
        index += 1
      } else quoted = false
    } else if (mark === '"') quoted = true
    else if (mark === ',') {
      row.push(cell)
      cell = ''
    } else if (mark === '\r' && text[index + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      index += 1
    } else cell += mark
  }
  return rows
}

describe('a table as CSV', () => {
  it('takes the sting out of cells that a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝']) {
      expect(readCsv(`${csvCell(`${start}HYPERLINK("x")`)}\r\n`)[0]?.[0]).toBe(`'${start}HYPERLINK("x")`)
    }
  })

  it('leaves numbers and plain words as they are', () => {
    expect(
      csvOf(
        ['issue', 'value'],
        [
          ['Water', -5],
          ['Border', undefined],
        ],
      ),
    ).toBe('issue,value\r\nWater,-5\r\nBorder,\r\n')
  })

  it('names filters and the day in lines before the head', () => {
    expect(csvOf(['a'], [['b']], { comments: ['As of 30 May 2025, Arvenia only'] })).toBe(
      '"# As of 30 May 2025, Arvenia only"\r\na\r\nb\r\n',
    )
  })

  it('reads back as it was written, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 })),
        (rows) => {
          const read = readCsv(csvOf(['head'], rows)).slice(1)
          expect(read.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length))
          for (const [index, cells] of rows.entries()) {
            for (const [column, cell] of cells.entries()) {
              expect([cell, `'${cell}`]).toContain(read[index]?.[column])
            }
          }
        },
      ),
    )
  })

  it('never writes a text cell that starts as a formula does', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        expect(readCsv(`${csvCell(start + rest)}\r\n`)[0]?.[0]?.startsWith("'")).toBe(true)
      }),
    )
  })
})

describe('a table as Markdown', () => {
  it('keeps bars, breaks and markup of the records from breaking the table', () => {
    const cell = markdownText('a | b\n*c* <d>')
    expect(cell).toBe('a \\| b \\*c\\* \\<d\\>')
    expect(markdownTable(['x', 'y'], [[cell, 'one\ntwo']])).toBe(
      '| x | y |\n| --- | --- |\n| a \\| b \\*c\\* \\<d\\> | one<br>two |',
    )
  })
})

describe('a file name', () => {
  it('is safe on every system', () => {
    expect(fileName(['Türkiye’s offer', '2025-05-30'], 'csv')).toBe('turkiye-s-offer-2025-05-30.csv')
    expect(fileName(['CON'], 'csv')).toBe('parley-con.csv')
    expect(fileName(['…'], 'json')).toBe('parley.json')
    expect(fileName(['a/../b: *?'], 'md')).toBe('a-b.md')
    expect(fileName(['x'.repeat(300)], 'md').length).toBeLessThanOrEqual(103)
  })
})

describe('records as flat tables', () => {
  it('gives nested lists a table of their own that names its owner', () => {
    const tables = flatTables('proposals', makeTalks().proposals)
    expect(tables.map(({ name }) => name)).toEqual([
      'proposals',
      'proposals-history',
      'proposals-provisions',
      'proposals-responses',
    ])
    const provisions = tables.find(({ name }) => name === 'proposals-provisions')
    expect(provisions?.head).toEqual(['of', 'issue', 'value', 'text', 'from', 'sources'])
    expect(provisions?.rows[0]).toEqual([
      'arvenia-draft',
      'water',
      20,
      'Arvenia decides and consults Belmark.',
      undefined,
      undefined,
    ])
  })

  it('joins lists of ids and spreads a nested record over columns', () => {
    const [parties] = flatTables('parties', makeTalks().parties)
    expect(parties?.head).toEqual(['id', 'name', 'short', 'role', 'aliases'])
    expect(parties?.rows[0]?.[4]).toBe('Republic of Arvenia; Arv')
    const [dataset] = flatTables('dataset', [makeTalks().dataset])
    expect(dataset?.head).toContain('coverage.from')
  })

  it('loses no record and no field of any table', () => {
    const { dataset: _, ...tables } = makeTalks()
    for (const [name, records] of Object.entries(tables)) {
      const [own] = flatTables(name, records)
      expect(own?.rows).toHaveLength(records.length)
    }
  })
})
