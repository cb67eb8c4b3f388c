import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote, Source } from '../records.ts'
import { csvCell } from './csv.ts'
import { type QuoteForm, quoteCells, quoteTableWriter, quoteWriters, type ToldQuote } from './quote-files.ts'
import type { ViewFile } from './view-file.ts'

const file: ViewFile = {
  talks: 'arvenia-belmark',
  talksTitle: 'Arvenia–Belmark talks',
  title: 'Quotes',
  day: '2024-03-20',
  filters: ['Arvenia only', 'Search: @river'],
  license: 'CC-BY-4.0',
  link: 'https://example.org/quotes?asof=2024-03-20',
}

const source: Source = {
  id: 'post-1',
  outlet: 'post',
  title: '=A page',
  url: 'https://post.example/1',
  published: '2024-03-02',
  language: 'en',
}

function told(text: string, id = 'q-1'): ToldQuote {
  const quote: Quote = {
    id,
    speaker: 'aster',
    party: 'arvenia',
    date: '2024-03-01',
    kind: 'verbatim',
    text,
    language: 'en',
    reports: [{ source: source.id }],
  }
  const page = { ...source, outlet: 'The Post' }
  return {
    quote,
    citation: { ...quote, speaker: 'Ada Aster', pages: [page] },
    speaker: { id: 'aster', name: 'Ada Aster', party: 'arvenia' },
    party: 'Arvenia',
    issues: ['Water of the river'],
    rounds: [],
    proposals: [],
    sources: [source],
  }
}

function written(form: QuoteForm, quotes: readonly ToldQuote[]): string {
  const writer = quoteWriters[form](file, quotes.length)
  return writer.open + quotes.map((quote) => writer.each(quote)).join('') + [...writer.close()].join('')
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', '}', ']', '\n@misc{', '\r@', '\u2028@'),
      fc.string(),
    )
    .map(([start, rest]) => start + rest),
)

describe('quotes as a file', () => {
  it('names the day, the filters and the number before the quotes, in each form', () => {
    for (const form of ['csv', 'bib', 'md'] as const) {
      const [head = ''] = written(form, [told('Words.')]).split('Words.')
      expect(head, form).toMatch(/20 March 2024|2024-03-20/)
      expect(head, form).toContain('Arvenia only')
      expect(head, form).toMatch(/Quotes: 1|1 quote/)
    }
  })

  it('keeps records exact as JSON, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const quotes = texts.map((text, index) => told(text, `q-${index}`))
        const read = JSON.parse(written('json', quotes)) as Record<string, unknown>
        expect(read.parley).toMatchObject({ asOf: '2024-03-20', filters: file.filters, count: texts.length })
        expect(read.quotes).toEqual(quotes.map(({ quote }) => quote))
        expect(read.sources).toEqual(quotes.length > 0 ? [source] : [])
        expect(read.speakers).toEqual(quotes.slice(0, 1).map(({ speaker }) => speaker))
      }),
    )
  })

  it('writes no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const last = `${quoteCells(told(text)).map(csvCell).join(',')}\r\n`
        expect(written('csv', [told(text)]).endsWith(`\r\n${last}`)).toBe(true)
      }),
    )
    expect(written('csv', [told('=1+1')])).toContain(`"'=1+1"`)
  })

  it('makes one row of each quote for the clipboard, whatever its text holds', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const writer = quoteTableWriter()
        const whole = writer.open + texts.map((text) => writer.each(told(text))).join('')
        const rows = whole.split('\n')
        expect(rows).toHaveLength(1 + texts.length)
        for (const row of rows) expect(row.split('\t')).toHaveLength(14)
      }),
    )
  })

  it('begins no entry of BibTeX but those of the pages', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bibtex = written('bib', [told(text)])
        expect(bibtex.match(/^@/gm)).toHaveLength(1)
        expect(bibtex.slice(0, bibtex.indexOf('@misc'))).not.toContain('@')
      }),
    )
  })

  it('gives each quote of a Markdown text its words, who said them and a link', () => {
    const text = written('md', [told('One.'), told('Two.', 'q-2')])
    expect(text.match(/^> “/gm)).toHaveLength(2)
    expect(text).toContain('[“=A page”](<https://post.example/1>)')
  })
})
