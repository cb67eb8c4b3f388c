// Writes src/ui/fonts/: Inter in the weights from 400 to 700 only, and its 85 kB latin-ext file cut to the few
// letters that names in Latin script need. Run it again after a new release of Inter: `node tools/fonts.mjs`.
// (Source Serif 4 reserves its name for unchanged files, so that one is served as it comes.)
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const inter = new URL('../node_modules/@fontsource-variable/inter/', import.meta.url)
const target = new URL('../src/ui/fonts/', import.meta.url)
const weights = { min: 400, max: 700 }
const keepFeatures = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'case', 'cv11', 'tnum', 'zero']

await write('latin', [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
])
const latinExtendedA = [0x100, 0x17f]
const romanianCommaBelow = [0x218, 0x21b]
await write('latin-ext', [latinExtendedA, romanianCommaBelow], 'latin-ext-a')
copyFileSync(new URL('LICENSE', inter), new URL('LICENSE', target))

/**
 * @param {string} subset of the package's files
 * @param {number[][]} ranges first and last code points that the file keeps
 * @param {string} [name] what the smaller file is called instead
 */
async function write(subset, ranges, name = subset) {
  const full = readFileSync(new URL(`files/inter-${subset}-wght-normal.woff2`, inter))
  const letters = ranges.map(([first = 0, last = first]) => lettersBetween(first, last)).join('')
  const smaller = await subsetFont(full, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures,
  })
  writeFileSync(new URL(`inter-${name}.woff2`, target), smaller)
  console.log(`inter-${name}.woff2: ${smaller.length} of ${full.length} bytes`)
}

/**
 * Every character from one code point to another, as one string.
 * @param {number} first
 * @param {number} last
 */
function lettersBetween(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
