import { readFileSync } from 'node:fs'

const headersFile = new URL('../public/_headers', import.meta.url)

/**
 * The headers that `public/_headers` asks a host to send with every page, by name. That file is the only place
 * where the Content-Security-Policy is written: the pages' `<meta>` and the preview server take it from here.
 */
export function siteHeaders(text: string = readFileSync(headersFile, 'utf8')): Record<string, string> {
  const headers: Record<string, string> = {}
  let inSiteRule = false
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) inSiteRule = line.trim() === '/*'
    const colon = line.indexOf(':')
    if (inSiteRule && colon > 0) headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
  }
  return headers
}

/** @throws when `public/_headers` names no policy, so that no build goes out without one. */
export function contentSecurityPolicy(): string {
  const policy = siteHeaders()['Content-Security-Policy']
  if (policy === undefined) throw new Error('public/_headers names no Content-Security-Policy')
  return policy
}
