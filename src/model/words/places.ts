/** Names of countries and languages in English, from the browser's own tables. */
const countries = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' })
const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })

/** "Germany" for DE; "international" for INT. */
export function countryName(code: string): string {
  return code === 'INT' ? 'international' : (countries.of(code) ?? code)
}

/** "Ukrainian" for uk. A tag that is none is shown as it is. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
