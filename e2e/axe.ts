import type { Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'
import { beforeLoad, expect } from './fixtures.ts'

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
 * Has axe-core in every page that is opened from now on, and all of the page laid out, for rows out of sight have no
 * place of their own that a rule could read. Both go in by the browser's own protocol, so the site's policy stays in
 * force while the rules run.
 */
export async function prepareAxe(page: Page): Promise<void> {
  await beforeLoad(page, axe.source)
  await beforeLoad(page, () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
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
    await axeCheck(page, now.markup === before?.markup ? [...rulesOfColour, ...moved] : undefined)
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

/** Digests of what is seen: the texts themselves are megabytes that nobody reads. */
interface Seen {
  /** Of the markup, with a sign for each element that is shown. */
  markup: string
  /** Of where each element stands. */
  places: string
}

/** What is seen once nothing changes any more: charts follow the width of the window a moment later. */
function settled(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    const look = () => {
      const elements = [...document.body.querySelectorAll('*')]
      const shown = elements.map((one) => (one.checkVisibility({ visibilityProperty: true }) ? 1 : 0))
      const places = elements.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return [x, y, width, height].join()
      })
      return { markup: document.body.outerHTML + shown.join(''), places: places.join(' ') }
    }
    const digest = async (text: string) => {
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
      return new Uint8Array(bytes).join()
    }
    let last = look()
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const now = look()
      if (now.markup === last.markup && now.places === last.places) break
      last = now
    }
    return { markup: await digest(last.markup), places: await digest(last.places) }
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
  // An expectation that has to wait would first describe the whole page.
  await page.waitForFunction((worn) => document.documentElement.dataset.theme === worn, theme)
}
