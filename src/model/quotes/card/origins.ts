/** How many independent origins stand behind a quote, whatever the number of pages that print it. */
import type { Outlet, Report, SourceStub } from '../../records.ts'
import { foldedWords } from '../text/words.ts'

export interface Origin {
  /** The outlet from which the words come: the agency that a page re-publishes, the newsroom first told, or the page's own. */
  outlet: Outlet
  /** The reports that rest on it, in the record's order. */
  reports: Report[]
}

interface Tables {
  sourceById: ReadonlyMap<string, SourceStub>
  outletById: ReadonlyMap<string, Outlet>
}

/**
 * The independent origins of a quote's reports, in the record's order. Pages that re-publish one agency, or
 * say they have the words from one outlet of these talks, count as that one. A report whose page is not in the
 * talks counts for nothing.
 */
export function originsOf(reports: readonly Report[], tables: Tables): Origin[] {
  const origins = new Map<string, Origin>()
  for (const report of reports) {
    const source = tables.sourceById.get(report.source)
    if (source === undefined) continue
    const told = report.via === undefined ? undefined : outletNamed(report.via, tables.outletById)
    const outlet = told ?? tables.outletById.get(source.agency ?? source.outlet)
    if (outlet === undefined) continue
    const origin = origins.get(outlet.id)
    if (origin) origin.reports.push(report)
    else origins.set(outlet.id, { outlet, reports: [report] })
  }
  return [...origins.values()]
}

/** The countries of some origins, each once, in order; INT where an outlet is of none. */
export function countriesOf(origins: readonly Origin[]): string[] {
  return [...new Set(origins.map((origin) => origin.outlet.country))]
}

/** Spellings of outlets, folded once for each talks. */
const spellings = new WeakMap<ReadonlyMap<string, Outlet>, ReadonlyMap<string, Outlet>>()

/** The outlet whose name or alias is exactly these words, case and accents aside. */
function outletNamed(words: string, outlets: ReadonlyMap<string, Outlet>): Outlet | undefined {
  const known = spellings.get(outlets) ?? spelledOut(outlets)
  spellings.set(outlets, known)
  return known.get(folded(words))
}

function spelledOut(outlets: ReadonlyMap<string, Outlet>): Map<string, Outlet> {
  const known = new Map<string, Outlet>()
  for (const outlet of outlets.values()) {
    for (const name of [outlet.name, ...(outlet.aliases ?? [])]) {
      const spelling = folded(name)
      if (!known.has(spelling)) known.set(spelling, outlet)
    }
  }
  return known
}

function folded(words: string): string {
  return foldedWords(words).join(' ')
}
