import type { Page } from '@playwright/test'

/** What is wrong with the slide shown: texts that leave their slide or its body, overlap, or are too small to read. */
export interface Measured {
  kind: string
  tooSmall: string[]
  outside: string[]
}

/** The smallest type, in hundredths of the slide's height. */
const SMALLEST = 2.2

/** The slide on the screen, its number and how many there are. */
export async function slideShown(page: Page): Promise<{ number: number; count: number; kind: string }> {
  const article = page.locator('article[data-slide]').first()
  const label = (await article.getAttribute('aria-label')) ?? ''
  const [, number = '', count = ''] = /Slide (\d+) of (\d+)/.exec(label) ?? []
  return {
    number: Number(number),
    count: Number(count),
    kind: (await article.getAttribute('data-slide')) ?? '',
  }
}

/** Waits until the deck shows its slide of a number, from 1. */
export async function expectSlide(page: Page, number: number): Promise<void> {
  await page.locator(`article[data-slide][aria-label^="Slide ${number} of "]`).first().waitFor()
}

/** Measures the first slide of the page against its own box. */
export async function measureSlide(page: Page): Promise<Measured> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page.evaluate((smallest) => {
    const slide = document.querySelector<HTMLElement>('article[data-slide]')
    const footer = slide?.querySelector(':scope > div > footer')
    const body = footer?.previousElementSibling
    if (!slide || !footer || !body) throw new Error('There is no slide')
    const box = slide.getBoundingClientRect()
    const bottom = footer.getBoundingClientRect().top
    const tooSmall: string[] = []
    const outside: string[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (text === '' || element === null || getComputedStyle(element).clipPath !== 'none') continue
      const drawing = element.closest('svg')
      const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      if ((size / box.height) * 100 < smallest) tooSmall.push(text)
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) {
        const isWithin =
          line.left >= box.left - 1 &&
          line.right <= box.right + 1 &&
          line.top >= box.top - 1 &&
          line.bottom <= (body.contains(element) ? bottom : box.bottom) + 1
        if (!isWithin) outside.push(text)
      }
      const clips = element.closest<HTMLElement>('[class*="party"]')
      if (clips && clips.scrollWidth > clips.clientWidth + 1) outside.push(`cut: ${text}`)
    }
    return { kind: slide.dataset.slide ?? '', tooSmall, outside }
  }, SMALLEST)
}
