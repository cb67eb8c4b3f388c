import { test as base, expect } from '@playwright/test'
import { farZones } from '../tools/zones.mjs'
import { Tab } from './tab.ts'

export { beforeLoad } from './tab.ts'
export { expect }

/**
 * Every browser test with this `test` also fails on what a reader should never meet: an error on the console,
 * an uncaught error, a violation of the Content-Security-Policy, or a request to another origin.
 *
 * - A test that provokes a failed request on purpose says so: `test.use({ expectedErrors: /404/ })`.
 * - Tests share a cleaned tab, which has long read the site's files. One that changes what cannot be cleaned, such as
 *   the clock, has its own: `test.use({ hasOwnTab: true })`. To see whether a failure comes from sharing:
 *   `OWN_TABS=1 npm run e2e`.
 */
export const test = base.extend<
  { expectedErrors: RegExp | undefined; hasOwnTab: boolean; tab: Tab; noComplaints: undefined },
  { sharedTab: Tab }
>({
  expectedErrors: [undefined, { option: true }],
  hasOwnTab: [process.env.OWN_TABS === '1', { option: true }],

  sharedTab: [
    async ({ browser }, use, { project }) => {
      const tab = new Tab(browser, project.use.colorScheme ?? null)
      await use(tab)
      await tab.close()
    },
    { scope: 'worker' },
  ],

  tab: async ({ sharedTab, hasOwnTab, browser, colorScheme }, use) => {
    const tab = hasOwnTab ? new Tab(browser, colorScheme) : sharedTab
    await use(tab)
    if (hasOwnTab) await tab.close()
    else await tab.clean()
  },

  page: async ({ tab, timezoneId }, use) => use(await tab.open(timezoneId)),

  context: ({ page }, use) => use(page.context()),

  noComplaints: [
    async ({ page: _, tab, expectedErrors }, use) => {
      await use(undefined)
      const unexpected = tab.complaints.filter(
        (text) => expectedErrors === undefined || !expectedErrors.test(text),
      )
      expect(unexpected, 'the page should raise no complaint').toEqual([])
    },
    { auto: true },
  ],
})

type Body = Parameters<typeof test.beforeEach>[1]

/** The same test in UTC, and where the clock is far ahead of it and far behind. */
export function testInAllZones(title: string, body: Body): void {
  test(title, body)
  for (const timezoneId of farZones) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId })
      test(title, body)
    })
  }
}
