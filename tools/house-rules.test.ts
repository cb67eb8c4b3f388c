import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.dirname(import.meta.dirname)
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => ending.test(file))
}

/** Names of parties, people and places in the bundled talks in all their spellings, but for short marks. */
function namesInTheTalks(): string[] {
  const folder = 'data/russia-ukraine'
  const parties: { name: string; aliases?: string[] }[] = JSON.parse(read(`${folder}/parties.json`)).parties
  const speakers: { name: string }[] = JSON.parse(read(`${folder}/speakers.json`)).speakers
  const rounds: { city?: string; venue?: string }[] = JSON.parse(read(`${folder}/rounds.json`)).rounds
  const { spellings }: { spellings: string[][] } = JSON.parse(read(`${folder}/dataset.json`))
  const names = [
    ...spellings.flat(),
    ...parties.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...speakers.map(({ name }) => name),
    ...rounds.flatMap(({ city = '', venue = '' }) => [city, venue]),
  ]
  return [...new Set(names)].filter((name) => name.length > 3)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('the rules of the house', () => {
  it('names no party, person or place of particular talks in src, not in comments and READMEs either', () => {
    const names = namesInTheTalks()
    expect(names.length).toBeGreaterThan(100)
    const code = filesBelow('src', /\.(ts|tsx|css|md)$/).filter((file) => !/\.test\.|fixtures/.test(file))
    expect(code.length).toBeGreaterThan(10)
    const named = code.flatMap((file) => {
      const text = read(file)
      const found = names.filter((name) =>
        new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(text),
      )
      return found.map((name) => `${file}: ${name}`)
    })
    expect(named).toEqual([])
  })

  it('takes the browser tests from our own fixtures, which catch what a reader should never meet', () => {
    const specs = filesBelow('e2e', /\.spec\.ts$/)
    expect(specs.length).toBeGreaterThan(2)
    const bypassing = specs.filter((file) =>
      /import\s+\{[^}]*\b(test|expect)\b[^}]*\} from '@playwright/.test(read(file)),
    )
    expect(bypassing).toEqual([])
  })

  it('keeps download addresses out of the lockfile', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
