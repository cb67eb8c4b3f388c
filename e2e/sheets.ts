import type { Page } from '@playwright/test'
import { beforeLoad } from './fixtures.ts'

/** Opens the brief of a view and waits until it is as it will be printed. */
export async function openBrief(page: Page, query: string): Promise<void> {
  await page.goto(`/?${query}&present=brief`)
  await briefReady(page)
}

export async function briefReady(page: Page): Promise<void> {
  await page.locator('[data-part="brief"] [aria-busy="false"]').waitFor()
}

interface Sheet {
  /** The texts of the sheet, each without white space, in lower case. */
  texts: string[]
  /** Texts that leave the room for contents, run into the footer, or are smaller than 7 points. */
  outside: string[]
  tooSmall: string[]
  /** Whether more stands on it than it has room for. */
  isTooFull: boolean
}

/** Measures the sheets of the brief, in the medium that the page has now. */
export async function measureSheets(page: Page): Promise<Sheet[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sheet]')].map((sheet) => {
      // The box of a text is that of its typeface, a little higher than its line.
      const higher = 4
      const box = sheet.getBoundingClientRect()
      const pixel = box.width / sheet.offsetWidth
      const footer = sheet.querySelector(':scope > footer')
      const end = footer?.getBoundingClientRect().top ?? box.bottom
      const found: Sheet = { texts: [], outside: [], tooSmall: [], isTooFull: false }
      found.isTooFull = sheet.scrollHeight > sheet.clientHeight + 1
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const element = node.parentElement
        if (text === '' || element === null || getComputedStyle(element).clipPath !== 'none') continue
        found.texts.push(text.replace(/\s/g, '').toLowerCase())
        const drawing = element.closest('svg')
        const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : pixel
        const size = ((Number.parseFloat(getComputedStyle(element).fontSize) * scale) / pixel) * 0.75
        if (size < 7) found.tooSmall.push(`${text}: ${size}`)
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const line of range.getClientRects()) {
          const bottom = footer?.contains(element) ? box.bottom : end
          const isWithin =
            line.left >= box.left - 1 &&
            line.right <= box.right + 1 &&
            line.top >= box.top - higher &&
            line.bottom <= bottom + 1
          if (!isWithin) found.outside.push(text)
        }
      }
      return found
    }),
  )
}

/** Has `window.print` note what it would print, as the browser's own dialog does nothing in a test. */
export async function notePrints(page: Page): Promise<void> {
  await beforeLoad(page, () => {
    const prints: string[] = []
    Reflect.set(window, 'prints', prints)
    window.print = () => {
      const isBrief = document.querySelector('[data-part="brief"] [aria-busy="false"]') !== null
      const isCovered = document.querySelector('dialog[open]') !== null
      prints.push(isCovered ? 'a dialog' : isBrief ? 'the brief' : 'the page')
      window.dispatchEvent(new Event('afterprint'))
    }
  })
}

/** What was printed until now. */
export async function prints(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'prints') as string[])
}
