import { inflateSync } from 'node:zlib'

/**
 * The text of each page of a PDF as Chromium writes it, without any white space, for tests of what is printed. Fonts
 * name their letters by numbers, which each font's own table leads back to Unicode.
 */
export function pdfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf.toString('latin1'))
  const texts = pagesBelow(objects, rootOf(objects)).map((page) => textOf(objects, page))
  return texts.map((text) => text.replace(/\s/g, ''))
}

type Objects = ReadonlyMap<string, string>

function objectsOf(file: string): Objects {
  return new Map(
    [...file.matchAll(/(?:^|\s)(\d+) 0 obj\b([\s\S]*?)\bendobj/g)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  )
}

function rootOf(objects: Objects): string {
  const catalog = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body)) ?? ''
  return reference(catalog, 'Pages')
}

function pagesBelow(objects: Objects, number: string): string[] {
  const body = objects.get(number) ?? ''
  if (/\/Type\s*\/Page\b/.test(body)) return [body]
  const [, kids = ''] = /\/Kids\s*\[([^\]]*)\]/.exec(body) ?? []
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(objects, kid))
}

function reference(body: string, key: string): string {
  return new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(body)?.[1] ?? ''
}

/** The contents of a stream; Chromium packs all of them. */
function streamOf(objects: Objects, number: string): string {
  const body = objects.get(number) ?? ''
  const start = /\bstream\r?\n/.exec(body)
  if (start === null) return ''
  const packed = body.slice(start.index + start[0].length, body.lastIndexOf('endstream'))
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
}

function textOf(objects: Objects, page: string): string {
  const [, listed = ''] = /\/Font\s*<<([^>]*)>>/.exec(page) ?? []
  const fonts = new Map(
    [...listed.matchAll(/\/(\S+)\s+(\d+) 0 R/g)].map(([, name = '', number = '']) => [
      name,
      lettersOf(streamOf(objects, reference(objects.get(number) ?? '', 'ToUnicode'))),
    ]),
  )
  let letters: ReadonlyMap<string, string> = new Map()
  let digits = 4
  let isToldOtherwise = false
  let text = ''
  const contents = streamOf(objects, reference(page, 'Contents'))
  for (const [step, actual, font, glyphs = ''] of contents.matchAll(STEP)) {
    if (actual !== undefined) text += unicode(actual)
    if (actual !== undefined || step === 'EMC') isToldOtherwise = step !== 'EMC'
    if (font !== undefined) {
      letters = fonts.get(font) ?? new Map()
      digits = [...letters.keys()][0]?.length ?? digits
    }
    for (let at = 0; at < glyphs.length && !isToldOtherwise; at += digits)
      text += letters.get(glyphs.slice(at, at + digits).toUpperCase()) ?? ''
  }
  return text
}

/** What tells text: the text itself in place of glyphs, the end of that, another font, and glyphs. */
const STEP = /\/ActualText <FEFF(\w+)>|\bEMC\b|\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g

/** A font's letters by the numbers of its glyphs, of two or four hexadecimal digits each. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const [, body = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(glyph.toUpperCase(), unicode(code))
  }
  for (const [, body = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', code = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(first, 16)
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1) {
        const hex = glyph.toString(16).toUpperCase().padStart(first.length, '0')
        letters.set(hex, unicode((Number.parseInt(code, 16) + glyph - start).toString(16).padStart(4, '0')))
      }
    }
  }
  return letters
}

function unicode(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
