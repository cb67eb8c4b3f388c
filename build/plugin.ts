import { join, relative, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { type CompiledSite, compileSite } from './assets.ts'
import { checkFolder, talksFolders } from './check/folder.ts'
import { report } from './check/report.ts'

const MODULE = 'virtual:parley/catalogue'
const RESOLVED = `\0${MODULE}`
const NAME = 'parley:talks'

/** Either the compiled site, or the lines that say why there is none. */
type Compiled = { site: CompiledSite; broken?: never } | { broken: string; site?: never }

/**
 * Checks every talks folder in `data` and compiles it to the assets that the browser loads.
 *
 * A build with a broken record fails with the line that `npm run data:check` prints; the development server
 * shows that line over the page, and reloads the page when the record is mended.
 */
export function talksPlugin(data = 'data'): Plugin {
  let folder = data
  let compiled: Compiled | undefined
  const current = (): Compiled => {
    compiled ??= compileFolder(folder)
    return compiled
  }
  return {
    name: NAME,
    configResolved(config) {
      folder = join(config.root, data)
    },
    buildStart() {
      compiled = undefined
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const result = current()
      if (result.broken !== undefined) this.error(result.broken)
      return `export default ${JSON.stringify(result.site.catalogue)}`
    },
    generateBundle() {
      const result = current()
      if (result.broken !== undefined) this.error(result.broken)
      for (const [fileName, source] of result.site.files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      serveFrom(server, current)
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep) || !path.endsWith('.json')) return
        compiled = undefined
        showOrReload(server, current())
      })
    },
  }
}

function compileFolder(folder: string): Compiled {
  const checked = talksFolders(folder).map((talks) => checkFolder(relative(process.cwd(), talks)))
  const records = checked.flatMap((talks) => talks.records ?? [])
  if (records.length === checked.length) return { site: compileSite(records) }
  return { broken: report(checked).problemLines.join('\n') }
}

/** Answers requests for the compiled assets from memory. */
function serveFrom(server: ViteDevServer, current: () => Compiled): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const text = /^(assets|data|schema)\//.test(path) ? current().site?.files.get(path) : undefined
    if (text === undefined) return next()
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(text)
  })
}

function showOrReload(server: ViteDevServer, { broken }: Compiled): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(RESOLVED)
    if (module) environment.moduleGraph.invalidateModule(module)
  }
  if (broken === undefined) {
    server.ws.send({ type: 'full-reload' })
  } else {
    server.config.logger.error(broken)
    server.ws.send({ type: 'error', err: { message: broken, stack: '', plugin: NAME } })
  }
}
