/** Names of countries and languages in English, from the browser's own tables. */
const countries = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' })
const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })

// Names are asked for by the hundred whenever a list is drawn, and the browser's tables are slow to answer.
const known = new Map<string, string>()

function once(key: string, find: () => string): string {
  const name = known.get(key) ?? find()
  known.set(key, name)
  return name
}

/** "Iceland" for IS; "international" for INT. */
export function countryName(code: string): string {
  return code === 'INT' ? 'international' : once(`country ${code}`, () => countries.of(code) ?? code)
}

/** Codes of countries whose names take an article within a sentence. */
const WITH_ARTICLE = 'AE BS CD CF CG DO FK FO GB GM IM KM KY MH MV NL PH SC SB TC US VA VG VI'.split(' ')

/** "the Netherlands" for NL, as within a sentence; others as `countryName` has them. */
export function countryInSentence(code: string): string {
  const name = countryName(code)
  return WITH_ARTICLE.includes(code) && !/^the /i.test(name) ? `the ${name}` : name
}

/** "Icelandic" for is. A tag that is none is shown as it is. */
export function languageName(tag: string): string {
  return once(`language ${tag}`, () => {
    try {
      return languages.of(tag) ?? tag
    } catch {
      return tag
    }
  })
}
