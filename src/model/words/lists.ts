/** "a", "a and b", "a, b and c". */
export function joined(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  if (words.length === 1) return last
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

const numbers = new Intl.NumberFormat('en-GB')

/** "1,130": digits in groups of three. */
export function grouped(count: number): string {
  return numbers.format(count)
}

/** "1 quote", "2 quotes", "no quotes" where `none` is given. */
export function counted(count: number, one: string, many = `${one}s`, none?: string): string {
  if (count === 0 && none !== undefined) return none
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** With a capital first letter, as at the start of a sentence. */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('en-GB') + words.slice(1)
}
