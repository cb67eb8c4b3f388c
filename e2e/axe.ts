import type { Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'
import { beforeLoad, expect, test } from './fixtures.ts'
import { unlessPassed } from './remembered.ts'
import { type Seen, settled } from './seen.ts'

type Theme = 'light' | 'dark' | 'projector'

export interface Screen {
  theme: Theme
  /** Of the window; without it as it is. */
  size?: { width: number; height: number }
}

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The rules whose answer hangs on how things are painted, and those for which it matters where they stand. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']
const rulesOfPlace = ['target-size', 'scrollable-region-focusable']

/**
 * Has all of every page laid out that is opened from now on: rows out of sight have no place of their own that a rule
 * could read.
 */
export async function prepareAxe(page: Page): Promise<void> {
  await beforeLoad(page, () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** Expects no violation of the WCAG 2.2 A and AA rules on the page as it is shown now. */
export async function axeCheck(page: Page): Promise<void> {
  await axeOnSeen(page, await settled(page), { type: 'tag', values: rules })
}

/** Expects what is seen to break none of these rules; what the last run of the tests saw just so is not read again. */
async function axeOnSeen(page: Page, seen: Seen, runOnly: RunOnly): Promise<void> {
  const browser = page.context().browser()?.version()
  const name = JSON.stringify([test.info().titlePath, page.viewportSize(), seen.theme])
  await unlessPassed(name, [seen, runOnly, axe.version, `${violations}`, browser], async () => {
    expect(await violations(page, runOnly)).toEqual([])
  })
}

async function violations(page: Page, runOnly: RunOnly): Promise<unknown[]> {
  await bringAxe(page)
  return page.evaluate(async (which) => {
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
}

/** Goes in by the browser's own protocol, so the site's policy stays in force while the rules run. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => Reflect.has(window, 'axe'))) return
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe.source })
  await session.detach()
}

/**
 * Expects no violation on any of these screens. Of one that leaves the markup, and what of it is shown, as the one
 * before had it, only the rules of colour are run again, and those of place where it moves anything: the others would
 * read the very same.
 */
export async function axeOnScreens(page: Page, screens: readonly Screen[]): Promise<void> {
  let before: Seen | undefined
  for (const { theme, size } of screens) {
    if (size) await page.setViewportSize(size)
    await wearTheme(page, theme)
    const now = await settled(page)
    const moved = now.places === before?.places ? [] : rulesOfPlace
    const again = now.markup === before?.markup ? [...rulesOfColour, ...moved] : undefined
    await axeOnSeen(page, now, again ? { type: 'rule', values: again } : { type: 'tag', values: rules })
    before = now
  }
}

/** Expects no violation in any of these themes, the window as it is. */
export async function axeInThemes(page: Page, themes: readonly Theme[]): Promise<void> {
  await axeOnScreens(
    page,
    themes.map((theme) => ({ theme })),
  )
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
  // An expectation that has to wait would first describe the whole page.
  await page.waitForFunction((worn) => document.documentElement.dataset.theme === worn, theme)
}
