/** A quote as others cite it: plain text, Markdown, BibTeX, CSL-JSON. */
import type { Day, QuoteKind } from '../../records.ts'
import { about, longDay } from '../../words/days.ts'

export interface CitedPage {
  title: string
  url: string
  outlet: string
  published: Day
  approximate?: boolean | undefined
  /** BCP 47. */
  language: string
}

export interface Citation {
  /** The quote's id; keys of entries are made of it. */
  id: string
  kind: QuoteKind
  text: string
  speaker: string
  /** The speaker's role on the day, where the records name one. */
  role?: string | undefined
  date: Day
  context?: string | undefined
  /** Pages that report it, the one with this text first. */
  pages: readonly CitedPage[]
}

/** Two lines of plain text: the words with who said them, and the page. */
export function citationText(citation: Citation): string {
  const pages = citation.pages.map(
    (page) => `${page.outlet}, “${page.title}”, ${publishedOn(page)}${page.url && `, ${page.url}`}`,
  )
  return [`${words(citation)}\n— ${attribution(citation)}`, ...pages].join('\n')
}

/** A block quote with a link to each page. */
export function citationMarkdown(citation: Citation): string {
  const pages = citation.pages.map((page) => {
    const title = `“${markdown(page.title)}”`
    const linked = page.url === '' ? title : `[${title}](<${page.url}>)`
    return `${markdown(page.outlet)}, ${linked}, ${publishedOn(page)}`
  })
  return `> ${markdown(words(citation))}\n>\n> — ${markdown(attribution(citation))}\n\n${pages.join('  \n')}\n`
}

/** One BibTeX entry for each page. */
export function citationBibtex(citation: Citation): string {
  return citation.pages
    .map((page, index) => {
      const [year = '', month = ''] = page.published.split('-')
      const fields = [
        ['author', `{${bibtex(page.outlet)}}`],
        ['title', `{${bibtex(page.title)}}`],
        ['year', year],
        ['month', String(Number(month))],
        ...(page.url === '' ? [] : [['url', page.url.replaceAll(/[{}\\]/g, encodeURIComponent)]]),
        ['language', page.language],
        ['note', bibtex(`${attribution(citation)}: ${words(citation)}`)],
      ]
      const lines = fields.map(([name, value]) => `  ${name} = {${value}}`)
      return `@misc{${keyOf(citation, index)},\n${lines.join(',\n')}\n}\n`
    })
    .join('\n')
}

/** CSL-JSON: an array with one item for each page. */
export function citationCsl(citation: Citation): string {
  const items = citation.pages.map((page, index) => ({
    id: keyOf(citation, index),
    type: 'webpage',
    title: page.title,
    'container-title': page.outlet,
    author: [{ literal: page.outlet }],
    issued: {
      'date-parts': [page.published.split('-').map(Number)],
      ...(page.approximate && { circa: true }),
    },
    ...(page.url !== '' && { URL: page.url }),
    language: page.language,
    note: `${attribution(citation)}: ${words(citation)}`,
  }))
  return `${JSON.stringify(items, null, 2)}\n`
}

/** Only the words of a person stand between quotation marks. */
function words({ kind, text }: Citation): string {
  return kind === 'verbatim' ? `“${text}”` : `${text} [paraphrase]`
}

function attribution({ speaker, role, date, context }: Citation): string {
  return [speaker, role, longDay(date), context].filter(Boolean).join(', ')
}

function publishedOn(page: CitedPage): string {
  return about(longDay(page.published), page.approximate)
}

function keyOf({ id }: Citation, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`
}

/** Whatever some reader of a file takes for the end of a line. */
const LINE_BREAKS = /\s*[\n\r\u2028\u2029]\s*/g

function markdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll(LINE_BREAKS, ' ')
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function bibtex(text: string): string {
  return text
    .replaceAll(/[\\{}~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll(LINE_BREAKS, ' ')
}
