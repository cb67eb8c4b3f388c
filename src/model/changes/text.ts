/** Changes as text to paste: plain for messages, Markdown for documents; each line with its sources. */
import type { TalksAt } from '../asof/index.ts'
import { addDays } from '../day.ts'
import { markdownText } from '../export/markdown.ts'
import type { Quote, Source } from '../records.ts'
import { referred } from '../talks.ts'
import { about, longDay } from '../words/days.ts'
import { counted } from '../words/lists.ts'
import type { Changes } from './index.ts'
import { type ChangeLine, changeLines, sections, sectionTitles, spanWords } from './sections.ts'

export type TextForm = 'plain' | 'markdown'

export interface Pages {
  sources: ReadonlyMap<string, Source>
  /** Words cited by the changes; the pages that report them are listed among the sources. */
  quotes: ReadonlyMap<string, Quote>
}

/** Ids of all quotes that the changes rest on, each once. */
export function quotesBehind(lines: readonly ChangeLine[]): string[] {
  return [...new Set(lines.flatMap(({ steps }) => steps.flatMap(({ quotes }) => quotes ?? [])))]
}

/** The changes as text, sources numbered at its end; a page that was not loaded is left out. `link` closes it. */
export function changesText(
  at: TalksAt,
  changes: Changes,
  pages: Pages,
  form: TextForm,
  link?: string,
): string {
  const lines = changeLines(at, changes)
  const cited = new Map<string, number>()
  const cite = (line: ChangeLine): number[] =>
    pagesOf(line, pages).map((id) => {
      const number = cited.get(id) ?? cited.size + 1
      cited.set(id, number)
      return number
    })
  const mark = form === 'markdown' ? markdown : plain
  const title = `${at.talks.dataset.title}: what became known`
  const span = `${spanWords(addDays(changes.since, 1), changes.day)}, compared with what was known on ${longDay(changes.since)}.`
  const parts = [mark.title(title), mark.text(span)]
  for (const section of sections) {
    const own = lines.filter((line) => line.section === section)
    if (own.length === 0) continue
    parts.push(mark.heading(sectionTitles[section]))
    parts.push(own.map((line) => mark.line(subjectOf(at, line), newsOf(line), cite(line))).join('\n'))
  }
  if (changes.quotes.length > 0) {
    parts.push(mark.heading('Quotes'), mark.text(quotesSentence(at, changes)))
  }
  if (lines.length === 0 && changes.quotes.length === 0) parts.push(mark.text('Nothing became known.'))
  const sources = [...cited].flatMap(([id, number]) => {
    const source = pages.sources.get(id)
    return source ? [mark.source(number, sourceWords(at, source), source.url)] : []
  })
  if (sources.length > 0) parts.push(mark.heading('Sources'), sources.join('\n'))
  if (link !== undefined) parts.push(link)
  return `${parts.join('\n\n')}\n`
}

/** "Arvenia, Second Lakeside round" or the subject alone. */
export function subjectOf(at: TalksAt, { party, subject }: ChangeLine): string {
  return party === undefined ? subject : `${referred(at.talks.partyById, party).name}, ${subject}`
}

/** "invited → conditional → attended (2 June 2025). The delegation came." */
export function newsOf(line: ChangeLine): string {
  const path = line.isNew && line.path.length === 1 && line.section !== 'attendance' ? 'new, ' : ''
  const size = line.size === undefined ? '' : `; ${line.size}`
  return `${path}${line.path.join(' → ')}${size} (${longDay(line.day)}). ${line.detail}`.trim()
}

/** "71 quotes: Arvenia 40, Belmark 31." */
export function quotesSentence(at: TalksAt, { quotes }: Changes): string {
  const total = quotes.reduce((sum, { count }) => sum + count, 0)
  const parties = quotes.map(({ party, count }) => `${referred(at.talks.partyById, party).name} ${count}`)
  return `${counted(total, 'new quote')}: ${parties.join(', ')}.`
}

function pagesOf(line: ChangeLine, { sources, quotes }: Pages): string[] {
  const ids = line.steps.flatMap((step) => [
    ...(step.sources ?? []),
    ...(step.quotes ?? [])
      .flatMap((id) => quotes.get(id)?.reports.slice(0, 1) ?? [])
      .map(({ source }) => source),
  ])
  return [...new Set(ids)].filter((id) => sources.has(id))
}

function sourceWords(at: TalksAt, source: Source): { outlet: string; title: string; published: string } {
  const outlet = referred(at.talks.outletById, source.outlet).name
  return { outlet, title: source.title, published: about(longDay(source.published), source.approximate) }
}

interface Marks {
  title: (words: string) => string
  heading: (words: string) => string
  text: (words: string) => string
  line: (subject: string, news: string, numbers: readonly number[]) => string
  source: (number: number, words: ReturnType<typeof sourceWords>, url: string) => string
}

const plain: Marks = {
  title: (words) => words,
  heading: (words) => words.toLocaleUpperCase('en-GB'),
  text: (words) => words,
  line: (subject, news, numbers) =>
    `- ${subject}: ${news}${numbers.length > 0 ? ` [${numbers.join(', ')}]` : ''}`,
  source: (number, { outlet, title, published }, url) =>
    `[${number}] ${outlet}: ${title}, ${published}. ${url}`,
}

const markdown: Marks = {
  title: (words) => `## ${markdownText(words)}`,
  heading: (words) => `### ${markdownText(words)}`,
  text: markdownText,
  line: (subject, news, numbers) =>
    `- **${markdownText(subject)}**: ${markdownText(news)}${numbers.map((number) => ` [^${number}]`).join('')}`,
  source: (number, { outlet, title, published }, url) =>
    `[^${number}]: ${markdownText(outlet)}: [${markdownText(title)}](<${url}>), ${published}.`,
}
