/** File names that every system accepts. */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 100

/**
 * A name from its parts, such as `comparison-30-may-2025.csv`: lower-case letters, digits and hyphens, without
 * accents, never a name that Windows keeps for itself, at most 100 characters before the extension.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const base = parts
    .join('-')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return `${base === '' || RESERVED.test(base) ? `parley-${base}`.replace(/-$/, '') : base}.${extension}`
}
