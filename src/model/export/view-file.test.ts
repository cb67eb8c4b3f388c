import { describe, expect, it } from 'vitest'
import { type ViewFile, viewFileComments, viewFileFacts, viewFileName } from './view-file.ts'

const file: ViewFile = {
  talks: 'arvenia-belmark',
  talksTitle: 'Arvenia–Belmark talks',
  title: 'Where they stand',
  day: '2025-05-30',
  filters: [],
  license: 'CC BY 4.0',
  link: 'https://example.org/positions?asof=2025-05-30',
}

describe('a file made from a view', () => {
  it('is named by its talks, its view and its day', () => {
    expect(viewFileName(file, 'csv')).toBe('parley-arvenia-belmark-where-they-stand-asof-2025-05-30.csv')
  })

  it('is named by its filters too, in letters every system accepts', () => {
    const name = viewFileName(
      { ...file, filters: ['Arvenia & Belmark only', 'from 1 March 2024: “a/b?”'] },
      'svg',
    )
    expect(name).toBe(
      'parley-arvenia-belmark-where-they-stand-asof-2025-05-30-arvenia-belmark-only-from-1-march-2024-a-b.svg',
    )
    expect(name).toMatch(/^[a-z0-9-]+\.svg$/)
  })

  it('keeps the day in its name however long the title and the filters are', () => {
    const long = { ...file, title: 'words '.repeat(40), filters: ['party '.repeat(60)] }
    expect(viewFileName(long, 'csv')).toContain('-asof-2025-05-30')
    expect(viewFileName(long, 'csv').length).toBeLessThanOrEqual(104)
  })

  it('says what it compares with beside its day, in its name too', () => {
    const compared = { ...file, notes: ['compared with 23 May 2025'] }
    expect(viewFileFacts(compared)).toBe('As of 30 May 2025 · no filter · compared with 23 May 2025')
    expect(viewFileComments(compared)[1]).toBe('As of: 2025-05-30; compared with 23 May 2025')
    expect(viewFileName(compared, 'csv')).toContain('-asof-2025-05-30-compared-with-23-may-2025.csv')
  })

  it('says as of which day, under which filters and from which sources it was made', () => {
    expect(viewFileFacts(file)).toBe('As of 30 May 2025 · no filter')
    expect(viewFileComments({ ...file, filters: ['Arvenia only'] })).toEqual([
      'Where they stand: Arvenia–Belmark talks',
      'As of: 2025-05-30',
      'Filters: Arvenia only',
      'Sources: Parley, Arvenia–Belmark talks, data CC BY 4.0; the evidence of every mark opens at https://example.org/positions?asof=2025-05-30',
    ])
  })
})
