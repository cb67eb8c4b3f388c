import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { chunksPlugin } from './chunks.ts'

/** A site by the text of its modules: the overview, three more pages and a deck. */
const modules: Record<string, string> = {
  '/src/main.tsx': `import './store.ts'
    for (const open of [() => import('./pages/overview/index.tsx'), () => import('./pages/rounds.tsx'),
      () => import('./pages/quotes.tsx'), () => import('./pages/data.tsx'), () => import('./present/deck.tsx')]) open()`,
  '/src/store.ts': 'console.log("store")',
  '/src/pages/overview/index.tsx': 'import "/src/store.ts"; import "/src/ui/Headline.tsx"',
  '/src/pages/rounds.tsx':
    'import "/src/store.ts"; import "/src/ui/Headline.tsx"; import "/src/ui/Menu.tsx"; import "/src/ui/Pair.tsx"',
  '/src/pages/quotes.tsx':
    'import "/src/ui/Headline.tsx"; import "/src/ui/Menu.tsx"; import "/src/ui/Pair.tsx"; import "/src/present/words.ts"',
  '/src/pages/data.tsx': 'import "/src/ui/Menu.tsx"; import "/src/present/words.ts"',
  '/src/present/deck.tsx': 'import "/src/present/words.ts"',
  '/src/present/words.ts': 'console.log("words")',
  '/src/ui/Headline.tsx': 'console.log("headline")',
  '/src/ui/Menu.tsx': 'console.log("menu")',
  '/src/ui/Pair.tsx': 'console.log("pair")',
}

const site: Plugin = {
  name: 'site',
  enforce: 'pre',
  resolveId: (source, from) => {
    const id = source.startsWith('./') && from ? source.replace('.', '/src') : source
    return id in modules ? id : undefined
  },
  load: (id) => modules[id],
}

/** The modules in the file of each name. */
async function files(): Promise<Map<string, string[]>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [site, chunksPlugin()],
    build: { write: false, rolldownOptions: { input: '/src/main.tsx' } },
  })
  if (!('output' in result)) throw new Error('one build has one output')
  return new Map(
    result.output.flatMap((file) =>
      file.type === 'chunk' ? [[file.name, file.moduleIds.filter((id) => id in modules)] as const] : [],
    ),
  )
}

test('what three pages share is in one file, and what two share is not', async () => {
  expect((await files()).get('parts')).toEqual(['/src/ui/Menu.tsx'])
})

test('what the first view needs, and what only decks are made of, waits for no other page’s parts', async () => {
  const all = await files()
  const fileOf = (id: string) => [...all].find(([, ids]) => ids.includes(id))?.[0]
  expect(fileOf('/src/store.ts')).not.toBe('parts')
  expect(fileOf('/src/ui/Headline.tsx')).toBe('overview')
  expect(fileOf('/src/present/words.ts')).not.toBe('parts')
})
