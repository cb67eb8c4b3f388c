import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** How a host answers an address without a file of that name: some add `.html`, others go to the folder. */
export type HostHabit = 'adds .html' | 'goes to the folder'

export interface Host {
  /** Where the site's root is, such as `http://127.0.0.1:4000/some/where/`. */
  root: string
  stop: () => Promise<void>
}

const site = path.join(import.meta.dirname, '..', 'dist')
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** What a plain host has browsers keep a file for, as GitHub Pages does. */
const KEPT = 'max-age=600'

/**
 * Serves the built site below `base` and does no more than the plainest host: it hands out files. It sends no
 * header of ours, so the policy inside the pages stands alone.
 */
export async function startHost(base: string, habit: HostHabit): Promise<Host> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://host')
    const asked = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : '404.html'
    const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked
    const found = (await read(file)) ?? (habit === 'adds .html' ? await read(`${file}.html`) : undefined)
    if (found) {
      response.writeHead(200, { 'Content-Type': found.kind, 'Cache-Control': KEPT }).end(found.body)
    } else if (habit === 'goes to the folder' && (await read(`${file}/index.html`))) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end()
    } else {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end((await read('404.html'))?.body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    root: `http://127.0.0.1:${port}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(file: string): Promise<{ body: Buffer; kind: string } | undefined> {
  const kind = kinds[path.extname(file)]
  if (kind === undefined) return undefined
  try {
    return { body: await readFile(path.join(site, file)), kind }
  } catch {
    return undefined
  }
}
