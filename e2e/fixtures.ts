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
 * - Tests share a cleaned tab. One that changes what cannot be cleaned, such as the clock, has its own:
 *   `test.use({ hasOwnTab: true })`. To see whether a failure comes from sharing: `OWN_TABS=1 npm run e2e`.
 */
export const test = base.extend<
  { expectedErrors: RegExp | undefined; hasOwnTab: boolean; noComplaints: undefined },
  { sharedTab: Tab }
>({
  expectedErrors: [undefined, { option: true }],
  hasOwnTab: [process.env.OWN_TABS === '1', { option: true }],

  sharedTab: [
    async ({ browser }, use, { project }) => {
      const tab = new Tab(browser, project.use.colorScheme === 'dark' ? 'dark' : 'light')
      await use(tab)
      await tab.close()
    },
    { scope: 'worker' },
  ],

  page: async ({ sharedTab, hasOwnTab }, use) => {
    if (hasOwnTab) await sharedTab.close()
    await use(await sharedTab.open())
    if (hasOwnTab) await sharedTab.close()
    else await sharedTab.clean()
  },

  context: ({ page }, use) => use(page.context()),

  noComplaints: [
    async ({ page: _, sharedTab, expectedErrors }, use) => {
      await use(undefined)
      const unexpected = sharedTab.complaints.filter(
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
      test.use({ timezoneId, hasOwnTab: true })
      test(title, body)
    })
  }
}
