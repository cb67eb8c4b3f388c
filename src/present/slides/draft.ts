/** Putting contents on slides: evidence, and the numbering of parts. */
import type { Evidence } from '../../model/records.ts'
import type { Draft, SlideBody } from './types.ts'

interface Part {
  body: SlideBody
  evidence: readonly Evidence[]
}

interface Heading {
  /** Names the contents, whatever the number of slides they take. */
  key: string
  title: string
  aside?: string
  isFiltered: boolean
}

/** One slide for each part, numbered where there are several. */
export function draftsOf(heading: Heading, parts: readonly Part[]): Draft[] {
  return parts.map(({ body, evidence }, index) => ({
    ...heading,
    key: `${heading.key}/${index + 1}`,
    ...(parts.length > 1 && { part: { number: index + 1, of: parts.length } }),
    body,
    evidence: {
      sources: unique(evidence.flatMap(({ sources = [] }) => sources)),
      quotes: unique(evidence.flatMap(({ quotes = [] }) => quotes)),
    },
    claims: evidence,
  }))
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
