/** The site built around generated talks, served on a free port. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, preview } from 'vite'
import { type CompiledSite, compileSite } from '../../build/assets.ts'
import { siteHeaders } from '../../build/headers.ts'
import { pagesPlugin } from '../../build/pages.ts'
import type { TalksRecords } from '../../src/model/records.ts'

const MODULE = 'virtual:parley/catalogue'
const RESOLVED = `\0${MODULE}`

/** What the talks plugin does, for talks that are not in a folder. */
function generatedTalks(site: CompiledSite): Plugin {
  return {
    name: 'parley:generated-talks',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(site.catalogue)}` : undefined),
    generateBundle() {
      for (const [fileName, source] of site.files) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

/** Builds and serves the site as long as the work takes. */
export async function withGeneratedSite(
  records: TalksRecords,
  work: (origin: string) => Promise<void>,
): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const site = compileSite([records])
  const shared = { configFile: false, logLevel: 'warn', base: './', appType: 'mpa' } as const
  try {
    await build({
      ...shared,
      plugins: [react(), generatedTalks(site), pagesPlugin()],
      build: {
        outDir,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 10_000,
        reportCompressedSize: false,
      },
    })
    const server = await preview({
      ...shared,
      build: { outDir },
      preview: { headers: siteHeaders(), host: '127.0.0.1', port: 4332 },
    })
    try {
      const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4332/'
      await work(address.replace(/\/$/, ''))
    } finally {
      await server.close()
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
