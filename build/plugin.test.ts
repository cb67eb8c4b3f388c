import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Catalogue } from '../src/dataset/assets.ts'
import { decodeCore } from '../src/dataset/decode.ts'
import { makeTalks } from '../src/model/fixtures.ts'
import { writeTalksFolder } from './fixtures.ts'
import { jsonSchemas } from './json-schema.ts'
import { talksPlugin } from './plugin.ts'

let root = ''
let server: ViteDevServer | undefined

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-'))
  writeFileSync(join(root, 'main.js'), "import talks from 'virtual:parley/catalogue'\nconsole.log(talks)\n")
  writeTalksFolder(talksFolder(), makeTalks())
})

afterEach(async () => {
  await server?.close()
  server = undefined
  rmSync(root, { recursive: true })
})

const talksFolder = () => join(root, 'data', 'arvenia-belmark')

function breakIt(): string {
  const [round, ...rest] = makeTalks().rounds
  if (round === undefined) throw new Error('the fixture has rounds')
  writeTalksFolder(talksFolder(), makeTalks({ rounds: [{ ...round, start: '2024-02-30' }, ...rest] }))
  const file = join(relative(process.cwd(), talksFolder()), 'rounds.json')
  return `${file}: ${round.id}: start: is '2024-02-30'; right: a day that is in the calendar`
}

const config = (): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'silent',
  plugins: [talksPlugin()],
  build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
})

async function builtFiles(): Promise<Map<string, string>> {
  const result = await build(config())
  if (!('output' in result)) throw new Error('one build has one output')
  return new Map(
    result.output.map((file) => [file.fileName, String(file.type === 'asset' ? file.source : file.code)]),
  )
}

async function served(): Promise<ViteDevServer> {
  server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } })
  await server.listen()
  return server
}

async function fetched(from: ViteDevServer, path: string): Promise<Response> {
  const [address] = from.resolvedUrls?.local ?? []
  return fetch(new URL(path, address))
}

test('a build holds the catalogue and every file that it lists', async () => {
  const files = await builtFiles()
  const catalogue: Catalogue = JSON.parse(files.get('data/catalogue.json') ?? '')
  const [talks] = catalogue.talks
  expect(talks?.coverage).toEqual({ from: '2024-02-01', to: '2024-05-10' })
  expect(talks?.quotes.map(({ from, to, count }) => [from, to, count])).toEqual([['2024-02', '2024-04', 7]])
  const listed = [talks?.core ?? '', talks?.sources ?? '', ...(talks?.quotes.map(({ url }) => url) ?? [])]
  const emitted = [...files.keys()].filter((name) => name.endsWith('.json') && !name.startsWith('schema/'))
  expect(emitted.sort()).toEqual(['data/catalogue.json', ...listed].sort())
  const keptForGood = listed.filter((name) => name.startsWith('assets/'))
  expect(keptForGood, 'a file named by its contents is one that browsers need not ask for again').toEqual(
    listed,
  )
  const core = decodeCore(JSON.parse(files.get(talks?.core ?? '') ?? ''))
  expect(core.rounds).toEqual(makeTalks().rounds)
})

test('a build publishes the JSON Schema of every table', async () => {
  const files = await builtFiles()
  for (const [name, schema] of jsonSchemas()) {
    expect(JSON.parse(files.get(`schema/${name}`) ?? '')).toEqual(JSON.parse(JSON.stringify(schema)))
  }
})

test('the app bundles the catalogue that the build emits', async () => {
  const files = await builtFiles()
  const catalogue: Catalogue = JSON.parse(files.get('data/catalogue.json') ?? '')
  const script = [...files].find(([name]) => name.endsWith('.js'))?.[1]
  expect(script).toContain(catalogue.version)
  expect(script).toContain(catalogue.talks[0]?.core)
})

test('only the names of files whose records changed change', async () => {
  const before: Catalogue = JSON.parse((await builtFiles()).get('data/catalogue.json') ?? '')
  const quotes = makeTalks().quotes.map((quote) =>
    quote.date.startsWith('2024-03') ? { ...quote, context: 'Corrected' } : quote,
  )
  writeTalksFolder(talksFolder(), makeTalks({ quotes }))
  const after: Catalogue = JSON.parse((await builtFiles()).get('data/catalogue.json') ?? '')
  expect(after.version).not.toBe(before.version)
  expect(after.talks[0]?.core).toBe(before.talks[0]?.core)
  const changed = after.talks[0]?.quotes.filter(({ url }, row) => url !== before.talks[0]?.quotes[row]?.url)
  expect(changed?.map(({ from, to }) => [from, to])).toEqual([['2024-02', '2024-04']])
})

test('a build with a broken record fails with the line of the check', async () => {
  const line = breakIt()
  await expect(build(config())).rejects.toThrow(line)
})

test('the development server hands out the same files as the build', async () => {
  const files = await builtFiles()
  const development = await served()
  for (const [path, text] of files) {
    if (!path.endsWith('.json')) continue
    const response = await fetched(development, path)
    expect(await response.text()).toBe(text)
  }
  expect((await fetched(development, 'data/nowhere.json')).status).toBe(404)
})

test('the development server tells of a broken record with the line of the check, and reloads once it is mended', async () => {
  const development = await served()
  await development.transformRequest('virtual:parley/catalogue')
  const send = vi.spyOn(development.ws, 'send')
  const rounds = join(talksFolder(), 'rounds.json')

  const line = breakIt()
  development.watcher.emit('all', 'change', rounds)
  expect(send).toHaveBeenLastCalledWith({
    type: 'error',
    err: expect.objectContaining({ message: line }),
  })
  await expect(development.transformRequest('virtual:parley/catalogue')).rejects.toThrow(line)

  writeTalksFolder(talksFolder(), makeTalks({ tracks: [...makeTalks().tracks, { id: 'new', title: 'New' }] }))
  development.watcher.emit('all', 'change', rounds)
  expect(send).toHaveBeenLastCalledWith({ type: 'full-reload' })
  const reloaded = await development.transformRequest('virtual:parley/catalogue')
  const catalogue: Catalogue = await (await fetched(development, 'data/catalogue.json')).json()
  expect(reloaded?.code).toContain(catalogue.version)
  expect(catalogue.talks[0]?.core).toBeDefined()
  const core = decodeCore(await (await fetched(development, catalogue.talks[0]?.core ?? '')).json())
  expect(core.tracks.map(({ id }) => id)).toContain('new')
})

test('a page opened while a record is broken is told so', async () => {
  const line = breakIt()
  const development = await served()
  await expect(development.transformRequest('virtual:parley/catalogue')).rejects.toThrow(line)
})
