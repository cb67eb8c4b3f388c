/** What a file made from a view says of itself: its name, and which day, filters and sources it rests on. */
import type { Day } from '../records.ts'
import { longDay } from '../words/days.ts'
import { fileName } from './file-name.ts'

export interface ViewFile {
  /** Id of the talks. */
  talks: string
  /** Title of the talks. */
  talksTitle: string
  /** What is shown, such as "Where they stand". */
  title: string
  day: Day
  /** The filters in words, the narrower ones of the page included; none where nothing is filtered. */
  filters: readonly string[]
  /** What else decides what is shown, such as the day compared with. */
  notes?: readonly string[]
  /** How values are to be read, in a sentence or two. */
  method?: string | undefined
  license: string
  /** The address of the view. */
  link: string
}

/** `parley-<talks>-<view>-asof-<day>[-<filters>].<extension>`, a name that every system accepts. */
export function viewFileName(file: ViewFile, extension: string): string {
  const { talks, title, day, filters, notes = [] } = file
  return fileName(['parley', talks, title.slice(0, 40), 'asof', day, ...filters, ...notes], extension)
}

/** "As of 30 May 2025 · Arvenia only · compared with 23 May 2025", with "no filter" where there is none. */
export function viewFileFacts({ day, filters, notes = [] }: ViewFile): string {
  return [`As of ${longDay(day)}`, ...(filters.length > 0 ? filters : ['no filter']), ...notes].join(' · ')
}

/** One line on where the records come from and how to get from a copy to the evidence of every mark. */
export function viewFileSource({ talksTitle, license, link }: ViewFile): string {
  return `Sources: Parley, ${talksTitle}, data ${license}; the evidence of every mark opens at ${link}`
}

/** The lines before the head of a CSV. */
export function viewFileComments(file: ViewFile): string[] {
  return [
    `${file.title}: ${file.talksTitle}`,
    `As of: ${[file.day, ...(file.notes ?? [])].join('; ')}`,
    `Filters: ${file.filters.length > 0 ? file.filters.join(' · ') : 'no filter'}`,
    ...(file.method === undefined ? [] : [file.method]),
    viewFileSource(file),
  ]
}
