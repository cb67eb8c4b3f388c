import type { Page } from '@playwright/test'
import { compileTalks } from '../build/compile.ts'
import type { TalksRecords } from '../src/model/records.ts'
import { untilCleaned } from './tab.ts'

/** What the browser says of an answer to a page that has been left meanwhile. */
const NOBODY_WAITS = /Invalid InterceptionId|closed|detached/i

/**
 * Has the page open these records in place of the bundled ones; what is asked of quotes is answered with none.
 * By the browser's own protocol: where Playwright answers, the browser reads all of the site anew for every page.
 */
export async function openInstead(page: Page, records: TalksRecords): Promise<void> {
  const { core, sources } = compileTalks(records)
  const answers = Object.entries({ core, sources, quotes: { format: core.format, quotes: [] } }).map(
    ([name, content]) => ({ pattern: `-${name}-`, body: toBase64(content) }),
  )
  const session = await page.context().newCDPSession(page)
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const body = answers.find(({ pattern }) => request.url.includes(pattern))?.body ?? ''
    const responseHeaders = [
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Cache-Control', value: 'no-store' },
    ]
    session
      .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
      .catch((error: Error) => {
        if (!NOBODY_WAITS.test(error.message)) throw error
      })
  })
  await session.send('Fetch.enable', {
    patterns: answers.map(({ pattern }) => ({ urlPattern: `*/assets/*${pattern}*.json` })),
  })
  untilCleaned(page, () => session.detach())
}

function toBase64(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64')
}
