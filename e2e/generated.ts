import type { Page } from '@playwright/test'
import { compileTalks } from '../build/compile.ts'
import type { TalksRecords } from '../src/model/records.ts'

/** Has the page open these records in place of the bundled ones; what is asked of quotes is answered with none. */
export async function openInstead(page: Page, records: TalksRecords): Promise<void> {
  const { core, sources } = compileTalks(records)
  await page.route(/\/assets\/[^/]*-core-[^/]*\.json$/, (route) => route.fulfill({ json: core }))
  await page.route(/\/assets\/[^/]*-sources-[^/]*\.json$/, (route) => route.fulfill({ json: sources }))
  await page.route(/\/assets\/[^/]*-quotes-[^/]*\.json$/, (route) =>
    route.fulfill({ json: { format: core.format, quotes: [] } }),
  )
}
