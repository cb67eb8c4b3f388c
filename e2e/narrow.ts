import type { Page } from '@playwright/test'
import { wearTheme } from './axe.ts'
import { expect } from './fixtures.ts'

/** The narrowest screens: a page enlarged four times, and a telephone with the largest theme. */
const screens = [
  { theme: 'light', width: 320 },
  { theme: 'projector', width: 390 },
] as const

/** Expects the open page to fit the narrowest screens without being scrolled sideways. */
export async function expectToFitNarrow(page: Page): Promise<void> {
  for (const { theme, width } of screens) {
    await page.setViewportSize({ width, height: 844 })
    await wearTheme(page, theme)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${theme}, ${width} pixels wide`)
      .toBeLessThanOrEqual(width)
  }
}
