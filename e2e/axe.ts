import type { Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'
import { beforeLoad, expect } from './fixtures.ts'

type Theme = 'light' | 'dark' | 'projector'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The rules whose answer hangs on how things are painted and how large they are, not on what they are. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/**
 * Has axe-core in every page that is opened from now on. It goes in by the browser's own protocol, so the site's
 * policy stays in force while the rules run.
 */
export async function prepareAxe(page: Page): Promise<void> {
  await beforeLoad(page, axe.source)
}

/**
 * Expects no violation of the WCAG 2.2 A and AA rules on the page as it is shown now.
 * @param only the rules to run, by their names; without it all
 */
export async function axeCheck(page: Page, only?: readonly string[]): Promise<void> {
  const runOnly: RunOnly = only ? { type: 'rule', values: [...only] } : { type: 'tag', values: rules }
  const violations = await page.evaluate(async (which) => {
    const runner: typeof axe = Reflect.get(window, 'axe')
    const results = await runner.run(document, {
      runOnly: which,
      // Only violations are told in full; the rest would take most of the time.
      resultTypes: ['violations'],
      // Reads every style sheet anew, for a rule that is none of these.
      preload: false,
    })
    return results.violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.length,
      first: nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 300)}: ${failureSummary ?? ''}`),
    }))
  }, runOnly)
  expect(violations).toEqual([])
}

/**
 * Expects no violation in any of these themes. Where a theme leaves the markup, and what of it is shown, as the theme
 * before had it, only the rules of looks are run again: the others would read the very same.
 */
export async function axeInThemes(page: Page, themes: readonly Theme[]): Promise<void> {
  let before: string | undefined
  for (const theme of themes) {
    await wearTheme(page, theme)
    const now = await markupShown(page)
    await axeCheck(page, now === before ? rulesOfLooks : undefined)
    before = now
  }
}

/** The markup of the page, and a sign for each element whether it is shown. */
function markupShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const elements = [...document.body.querySelectorAll('*')]
    return `${document.body.outerHTML}${elements.map((one) => (one.checkVisibility({ visibilityProperty: true }) ? 1 : 0)).join('')}`
  })
}

/**
 * Shows the open page in another theme, without loading it again: light and dark by the wish of the system, which
 * the page follows until a theme is chosen; the projector's by the mark that its choice puts on the page.
 */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  if (theme === 'projector') {
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'projector'))
  } else {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  }
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
