import type { Page } from '@playwright/test'

/** Presses a key until what has the focus has this name; fails where it never does. */
export async function pressUntilFocused(page: Page, key: string, name: RegExp, most = 60): Promise<void> {
  let focused = await nameOfFocused(page)
  for (let turn = 0; turn < most; turn += 1) {
    if (focused !== undefined && name.test(focused)) return
    await page.keyboard.press(key)
    focused = await nameOfFocused(page)
  }
  throw new Error(`${key} never led to ${name}; last was ${focused ?? 'nothing'}`)
}

/** Undefined where nothing has the focus: the page then has it as a whole. */
async function nameOfFocused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === document.body) return undefined
    const labelled = activeElement?.getAttribute('aria-label')
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null
    return (labelled ?? label ?? activeElement?.textContent ?? '').trim()
  })
}
