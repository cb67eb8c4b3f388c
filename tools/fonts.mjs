// Writes src/ui/fonts/: the few letters of Inter's 85 kB latin-ext file that names in Latin script need.
// Run it again after a new release of Inter: `node tools/fonts.mjs`.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const inter = new URL('../node_modules/@fontsource-variable/inter/', import.meta.url)
const target = new URL('../src/ui/fonts/', import.meta.url)

const latinExtendedA = letters(0x100, 0x17f)
const romanianCommaBelow = letters(0x218, 0x21b)

const full = readFileSync(new URL('files/inter-latin-ext-wght-normal.woff2', inter))
const subset = await subsetFont(full, latinExtendedA + romanianCommaBelow, { targetFormat: 'woff2' })
writeFileSync(new URL('inter-latin-ext-a-wght-normal.woff2', target), subset)
copyFileSync(new URL('LICENSE', inter), new URL('LICENSE', target))
console.log(`inter-latin-ext-a-wght-normal.woff2: ${subset.length} of ${full.length} bytes`)

/**
 * Every character from one code point to another, as one string.
 * @param {number} first
 * @param {number} last
 */
function letters(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
