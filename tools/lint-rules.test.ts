import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const importing = (address: string) => `import { thing } from '${address}'\n\nexport const other = thing\n`
const saying = (expression: string) => `export const reading = ${expression}\n`

/** Files that no one may write, with the rule that says so. Every name stands once. */
const refused: [file: string, text: string, rule: string][] = [
  ['src/model/a.ts', importing('../dataset/load.ts'), 'noRestrictedImports'],
  ['src/model/b.ts', importing('../ui/button.tsx'), 'noRestrictedImports'],
  ['src/model/c.ts', importing('react'), 'noRestrictedImports'],
  ['src/model/d.ts', importing('@tanstack/react-query'), 'noRestrictedImports'],
  ['src/model/e.ts', importing('zod'), 'noRestrictedImports'],
  ['src/model/asof/rounds.ts', importing('../../pages/rounds/board.ts'), 'noRestrictedImports'],
  ['src/dataset/a.ts', importing('../view/store.ts'), 'noRestrictedImports'],
  ['src/dataset/open/file.ts', importing('../../pages/data/sources.tsx'), 'noRestrictedImports'],
  ['src/view/a.ts', importing('../pages/rounds/board.tsx'), 'noRestrictedImports'],
  ['src/view/b.ts', importing('../main.tsx'), 'noRestrictedImports'],
  ['src/view/lazy.ts', saying("import('../pages/rounds/board.tsx')"), 'noRestrictedImports'],
  ['src/view/types.ts', "export type { Cell } from '../pages/rounds/cell.ts'\n", 'noRestrictedImports'],
  ['src/present/deck.tsx', importing('../pages/overview/headline.tsx'), 'noRestrictedImports'],
  ['src/pages/rounds/a.tsx', importing('../../present/deck.tsx'), 'noRestrictedImports'],
  ['src/pages/rounds/b.tsx', importing('../positions/map.tsx'), 'noRestrictedImports'],
  ['src/pages/rounds/board/cell.tsx', importing('../../positions/map.tsx'), 'noRestrictedImports'],
  ['src/ui/a.tsx', importing('../model/day.ts'), 'noRestrictedImports'],
  ['src/ui/chart/axis.tsx', importing('../../view/store.ts'), 'noRestrictedImports'],
  ['src/ui/day.ts', importing('./month.ts'), 'noImportCycles'],
  ['src/ui/month.ts', "import { other } from './day.ts'\n\nexport const thing = other\n", 'noImportCycles'],
  ['src/model/chance.ts', saying('Math.random()'), 'plugin'],
  ['src/model/clock.ts', saying('Date.now()'), 'plugin'],
  ['src/model/today.ts', saying('new Date()'), 'plugin'],
  ['src/model/window.ts', saying('window.name'), 'noRestrictedGlobals'],
  ['src/model/network.ts', saying("fetch('x')"), 'noRestrictedGlobals'],
]

const allowed: [file: string, text: string][] = [
  ['src/model/schema.ts', importing('zod')],
  ['src/model/check/shapes.ts', importing('zod')],
  ['src/model/asof/gaps.ts', importing('../day.ts')],
  ['src/model/day.ts', saying("new Date('2025-05-16T00:00:00Z').getUTCDay()")],
  ['src/dataset/ok.ts', importing('../model/records.ts')],
  ['src/view/ok.ts', importing('../dataset/load.ts')],
  ['src/pages/rounds/ok.tsx', importing('../../view/store.ts')],
  ['src/pages/rounds/near.tsx', importing('./cell.tsx')],
  ['src/pages/rounds/leaf.tsx', importing('../../ui/button.tsx')],
  ['src/ui/ok.tsx', importing('react')],
  ['src/main.tsx', importing('./pages/rounds/board.tsx')],
]

describe('the lint rules of the house', () => {
  const root = path.dirname(import.meta.dirname)
  const house = mkdtempSync(path.join(tmpdir(), 'parley-lint-'))
  const rulesByFile = new Map<string, string[]>()

  beforeAll(() => {
    const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'))
    write('biome.json', JSON.stringify({ ...config, $schema: undefined, vcs: undefined }))
    mkdirSync(path.join(house, 'tools'))
    copyFileSync(path.join(root, 'tools/no-clock.grit'), path.join(house, 'tools/no-clock.grit'))
    for (const [file, text] of [...refused, ...allowed]) write(file, text)
    for (const { category, file } of lint())
      rulesByFile.set(file, [...(rulesByFile.get(file) ?? []), category])
  })

  afterAll(() => rmSync(house, { recursive: true }))

  it.each(refused)('refuse %s: %s', (file, _text, rule) => {
    expect(rulesByFile.get(file)?.join()).toContain(rule)
  })

  it.each(allowed)('allow %s: %s', (file) => {
    expect(rulesByFile.get(file)).toBeUndefined()
  })

  function write(file: string, text: string) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
    writeFileSync(path.join(house, file), text)
  }

  function lint(): { category: string; file: string }[] {
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
    const command = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src']
    const { stdout } = spawnSync(process.execPath, command, { cwd: house, encoding: 'utf8' })
    const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout)
    return report.diagnostics.map(({ category, location }) => ({ category, file: location.path }))
  }
})
