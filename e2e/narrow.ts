import type { Page } from '@playwright/test'
import { narrow, type Screen, wearTheme } from './axe.ts'
import { expect } from './fixtures.ts'

/** The narrowest screens: a page enlarged four times, and a telephone with the largest theme. */
const narrowest: readonly Required<Screen>[] = [
  { theme: 'light', size: { width: 320, height: 844 } },
  { theme: 'projector', size: narrow },
]

/** Expects the open page to fit the narrowest screens without being scrolled sideways. */
export function expectToFitNarrow(page: Page): Promise<void> {
  return expectToFit(page, narrowest)
}

/** Expects the open page to fit these screens without being scrolled sideways. */
export async function expectToFit(page: Page, screens: readonly Required<Screen>[]): Promise<void> {
  for (const { theme, size } of screens) {
    const { width } = size
    await page.setViewportSize(size)
    await wearTheme(page, theme)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${theme}, ${width} pixels wide`)
      .toBeLessThanOrEqual(width)
  }
}
