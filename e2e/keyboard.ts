import type { Page } from '@playwright/test'

/** Presses a key until what has the focus has this name; fails where it never does. */
export async function pressUntilFocused(page: Page, key: string, name: RegExp, most = 60): Promise<void> {
  for (let turn = 0; turn < most; turn += 1) {
    const focused = page.locator(':focus')
    if ((await focused.count()) > 0 && name.test(await nameOf(page))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never led to ${name}; last was “${await nameOf(page)}”`)
}

async function nameOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    const labelled = activeElement?.getAttribute('aria-label')
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null
    return (labelled ?? label ?? activeElement?.textContent ?? '').trim()
  })
}
