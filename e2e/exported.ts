/** Saving exports and reading drawings, for the tests of them. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'

/** Saves one kind of export of a chart: its name and its bytes. */
export async function saved(
  page: Page,
  title: string,
  item: string,
): Promise<{ name: string; bytes: Buffer; text: string }> {
  await page.getByRole('button', { name: `Export “${title}”`, exact: true }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: item }).click()
  const download = await waiting
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

/** The lines of a CSV: those before its head, the head, and the rows. */
export function csvLines(text: string): { comments: string[]; head: string; rows: string[] } {
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  const head = lines.findIndex((line) => !/^"?# /.test(line))
  return { comments: lines.slice(0, head), head: lines[head] ?? '', rows: lines.slice(head + 1) }
}

const readers = new WeakMap<Browser, Promise<Page>>()

/**
 * A page that may parse text, as the site's own may not; one for all tests of a browser. It stands apart from the
 * site's: behind another, the browser draws a page so seldom that each further press waits for seconds.
 */
export function readerBeside(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page belongs to no browser')
  const reader = readers.get(browser) ?? browser.newPage()
  readers.set(browser, reader)
  return reader
}

/** What an SVG holds. */
export async function readDrawing(page: Page, svg: string) {
  const reader = await readerBeside(page)
  return reader.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    const size = (name: string) => Number(root.getAttribute(name))
    const texts = [...root.querySelectorAll('text')].map((one) => ({
      words: one.textContent,
      isUpright: one.getAttribute('transform')?.startsWith('rotate(-90') === true,
      x: Number(one.getAttribute('x')),
      y: Number(one.getAttribute('y')),
      length: Number(one.getAttribute('textLength')),
      size: Number.parseFloat(one.getAttribute('font-size') ?? '16'),
    }))
    const cut = texts.filter(({ x, y, length, isUpright }) => {
      const right = isUpright ? x : x + length
      const top = isUpright ? y - length : y
      return x < 0 || top < 0 || right > size('width') || y > size('height')
    })
    const squeezed = texts.filter(
      ({ words, length, size }) => words.length > 6 && length / words.length < size * 0.3,
    )
    const over = texts.filter((one, index) =>
      texts.some(
        (other, place) =>
          place > index &&
          !one.isUpright &&
          !other.isUpright &&
          Math.abs(one.y - other.y) < other.size * 0.6 &&
          one.x + 1 < other.x + other.length &&
          other.x + 1 < one.x + one.length,
      ),
    )
    const fills = [...root.querySelectorAll('rect')].map((one) => one.getAttribute('fill') ?? '')
    const framed = [...root.querySelectorAll('rect[stroke]')]
    return {
      root: root.localName,
      cut: cut.map(({ words }) => words),
      squeezed: squeezed.map(({ words }) => words),
      over: over.map(({ words }) => words),
      words: texts.map(({ words }) => words).join(' '),
      shapes: root.querySelectorAll('path').length,
      striped: fills.filter((fill) => fill.startsWith('url(#stripes')).length,
      round: framed.filter((one) => Number(one.getAttribute('rx')) > 3).length,
      upright: texts.filter(({ isUpright }) => isUpright).length,
    }
  }, svg)
}
