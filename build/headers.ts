import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

const headersFile = new URL('../public/_headers', import.meta.url)

/**
 * The headers that `public/_headers` asks a host to send with every page, by name. That file is the only place
 * where the Content-Security-Policy is written: the pages' `<meta>` and the preview server take it from here.
 * @param rule whose headers: those of every address, or of a folder, written as in that file
 */
export function siteHeaders(
  rule = '/*',
  text: string = readFileSync(headersFile, 'utf8'),
): Record<string, string> {
  const headers: Record<string, string> = {}
  let inRule = false
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) inRule = line.trim() === rule
    const colon = line.indexOf(':')
    if (inRule && colon > 0) headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
  }
  return headers
}

/** Has the preview send what `public/_headers` asks for `/assets/*`: Vite's own has browsers ask for each file anew. */
export function assetHeadersPlugin(): Plugin {
  return {
    name: 'parley:asset-headers',
    configurePreviewServer({ middlewares }) {
      const headers = siteHeaders('/assets/*')
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/assets/')) sendWith(response, headers)
        next()
      })
    },
  }
}

/** Has an answer that is found go out with these headers in place of what the server would name. */
function sendWith(response: ServerResponse, headers: Record<string, string>): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number, named?: unknown) =>
    writeHead(status, { ...(typeof named === 'object' ? named : {}), ...(status === 200 ? headers : {}) })
}

/** @throws when `public/_headers` names no policy, so that no build goes out without one. */
export function contentSecurityPolicy(): string {
  const policy = siteHeaders()['Content-Security-Policy']
  if (policy === undefined) throw new Error('public/_headers names no Content-Security-Policy')
  return policy
}
