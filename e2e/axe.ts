import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './fixtures.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Has axe-core in every page that is opened from now on. It goes in by the browser's own protocol, so the site's
 * policy stays in force while the rules run.
 */
export async function prepareAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source })
}

/** Expects no violation of the WCAG 2.2 A and AA rules on the page as it is shown now. */
export async function axeCheck(page: Page): Promise<void> {
  const violations = await page.evaluate(async (tags) => {
    const runner: typeof axe = Reflect.get(window, 'axe')
    const results = await runner.run(document, {
      runOnly: { type: 'tag', values: tags },
      // Only violations are told in full; the rest would take most of the time.
      resultTypes: ['violations'],
    })
    return results.violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.length,
      first: nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 300)}: ${failureSummary ?? ''}`),
    }))
  }, rules)
  expect(violations).toEqual([])
}

/**
 * Shows the open page in another theme, without loading it again: light and dark by the wish of the system, which
 * the page follows until a theme is chosen; the projector's by the mark that its choice puts on the page.
 */
export async function wearTheme(page: Page, theme: 'light' | 'dark' | 'projector'): Promise<void> {
  if (theme === 'projector') {
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'projector'))
  } else {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  }
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
