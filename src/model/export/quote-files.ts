/** A list of quotes as a file: for spreadsheets, for programs, for a list of references, for a text. */
import { type Citation, citationBibtex, citationMarkdown } from '../quotes/card/citation.ts'
import type { Quote, Source } from '../records.ts'
import { quoteKindWords } from '../words/statuses.ts'
import { csvOf, tabbed } from './csv.ts'
import { markdownText } from './markdown.ts'
import { type ViewFile, viewFileComments, viewFileFacts, viewFileSource } from './view-file.ts'

/** A quote as it was known on the day, with the words for what it refers to. */
export interface ToldQuote {
  quote: Quote
  citation: Citation
  /** Who speaks; roles stay out, since some begin later than the day. */
  speaker: { id: string; name: string; party: string }
  party: string
  issues: readonly string[]
  rounds: readonly string[]
  proposals: readonly string[]
  /** The pages that report it. */
  sources: readonly Source[]
}

/** Writes a file piece by piece, so that no list is too long: what `open` gives, then each quote, then the end. */
export interface QuoteWriter {
  open: string
  each: (told: ToldQuote) => string
  close: () => Iterable<string>
}

export type QuoteForm = 'csv' | 'json' | 'bib' | 'md'

type MakeWriter = (file: ViewFile, count: number) => QuoteWriter

/** How quotes are written in each form, by the ending of the file's name. */
export const quoteWriters: Record<QuoteForm, MakeWriter> = {
  csv: csvWriter,
  json: jsonWriter,
  bib: bibtexWriter,
  md: markdownWriter,
}

const HEAD = [
  'Date',
  'Party',
  'Speaker',
  'Role on the day',
  'Kind',
  'Text',
  'Language',
  'Context',
  'Issues',
  'Rounds',
  'Proposals',
  'Outlets',
  'Pages',
  'Id',
]

/** The same rows for the clipboard, which spreadsheets and word processors take apart at tabs. */
export function quoteTableWriter(): QuoteWriter {
  return {
    open: tabbed({ head: HEAD, rows: [] }),
    each: (told) => `\n${tabbed({ head: quoteCells(told), rows: [] })}`,
    close: () => [],
  }
}

function csvWriter(file: ViewFile, count: number): QuoteWriter {
  const comments = [...viewFileComments(file), `Quotes: ${count}`]
  return {
    open: csvOf(HEAD, [], { comments }),
    each: (told) => csvOf(quoteCells(told), []),
    close: () => [],
  }
}

/** The cells of one quote, in the order of the head; a missing one is empty. */
export function quoteCells({ quote, citation, party, issues, rounds, proposals }: ToldQuote): string[] {
  return [
    quote.date,
    party,
    citation.speaker,
    citation.role ?? '',
    quoteKindWords[quote.kind],
    quote.text,
    quote.language,
    quote.context ?? '',
    issues.join('; '),
    rounds.join('; '),
    proposals.join('; '),
    [...new Set(citation.pages.map(({ outlet }) => outlet))].join('; '),
    citation.pages.flatMap(({ url }) => (url === '' ? [] : [url])).join(' '),
    quote.id,
  ]
}

/** Records as they stand in the talks, nothing neutralised, under a header that says how they were chosen. */
function jsonWriter(file: ViewFile, count: number): QuoteWriter {
  const { talks, talksTitle, day, filters, license, link } = file
  const header = { talks, title: talksTitle, asOf: day, filters, count, license, link }
  const sources = new Map<string, Source>()
  const speakers = new Map<string, ToldQuote['speaker']>()
  let isFirst = true
  return {
    open: `{\n"parley": ${JSON.stringify(header, null, 2)},\n"quotes": [`,
    each: ({ quote, speaker, sources: pages }) => {
      speakers.set(speaker.id, speaker)
      for (const page of pages) sources.set(page.id, page)
      const before = isFirst ? '\n' : ',\n'
      isFirst = false
      return before + JSON.stringify(quote)
    },
    close: function* () {
      yield '\n],\n"speakers": ['
      yield* lines(speakers)
      yield '\n],\n"sources": ['
      yield* lines(sources)
      yield '\n]\n}\n'
    },
  }
}

/** Records a line each, some hundreds at a time. */
function* lines(records: ReadonlyMap<string, unknown>): Iterable<string> {
  const all = [...records.values()]
  for (let start = 0; start < all.length; start += 500) {
    const some = all.slice(start, start + 500).map((record) => JSON.stringify(record))
    yield `${start === 0 ? '\n' : ',\n'}${some.join(',\n')}`
  }
}

function bibtexWriter(file: ViewFile, count: number): QuoteWriter {
  // Outside entries all is comment but for this sign, which would start one.
  const comments = [...viewFileComments(file), `Quotes: ${count}`].map((line) => line.replaceAll('@', '(at)'))
  return {
    open: `${comments.map((line) => `% ${line.replaceAll(/\s+/g, ' ')}\n`).join('')}\n`,
    each: ({ citation }) => `${citationBibtex(citation)}\n`,
    close: () => [],
  }
}

function markdownWriter(file: ViewFile, count: number): QuoteWriter {
  const facts = `${viewFileFacts(file)} · ${count === 1 ? '1 quote' : `${count} quotes`}`
  return {
    open: `# ${markdownText(`${file.title}: ${file.talksTitle}`)}\n\n${markdownText(facts)}\n\n`,
    each: ({ citation }) => `${citationMarkdown(citation)}\n---\n\n`,
    close: () => [`${markdownText(viewFileSource(file))}\n`],
  }
}
