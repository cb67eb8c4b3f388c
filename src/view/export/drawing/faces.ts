/** The typefaces of a drawing, so that it looks the same where they are not installed. */
import type { DrawnText } from './texts.ts'

interface Face {
  family: string
  weight: string
  range: string
  address: string
}

/**
 * Rules of CSS that hold the typefaces which the letters of a drawing need. A face that cannot be fetched is left out: the
 * drawing names others to stand in for it.
 */
export async function facesFor(texts: readonly DrawnText[]): Promise<string> {
  const letters = new Map<string, Set<number>>()
  for (const { text, font } of texts) {
    const family = firstFamily(font.family)
    const used = letters.get(family) ?? new Set()
    for (const letter of text) used.add(letter.codePointAt(0) ?? 0)
    letters.set(family, used)
  }
  const needed = pageFaces().filter(({ family, range }) => {
    const holds = rangeTest(range)
    return [...(letters.get(family) ?? [])].some(holds)
  })
  const rules = await Promise.allSettled(needed.map(ruleOf))
  return rules.flatMap((rule) => (rule.status === 'fulfilled' ? rule.value : [])).join('\n')
}

function pageFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const value = (name: string) => rule.style.getPropertyValue(name)
      const [, address] = /url\("?([^")]+)"?\)/.exec(value('src')) ?? []
      if (address === undefined) return []
      return {
        family: firstFamily(value('font-family')),
        weight: value('font-weight'),
        range: value('unicode-range'),
        address: new URL(address, sheet.href ?? document.baseURI).href,
      }
    }),
  )
}

async function ruleOf({ family, weight, range, address }: Face): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The typeface ${family} could not be loaded`)
  const data = await asDataAddress(await response.blob())
  const only = range === '' ? '' : `unicode-range:${range};`
  return `@font-face{font-family:"${family}";font-weight:${weight};${only}src:url("${data}") format("woff2")}`
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The typeface could not be read'))
    reader.readAsDataURL(blob)
  })
}

function firstFamily(list: string): string {
  return (list.split(',')[0] ?? '').replaceAll(/["']/g, '').trim()
}

/** Whether a letter is within "U+0100-017F, U+218"; every letter is where no range is named. */
function rangeTest(range: string): (letter: number) => boolean {
  const spans = [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to ?? from, 16),
  ])
  return (letter) => spans.length === 0 || spans.some(([from = 0, to = 0]) => letter >= from && letter <= to)
}
