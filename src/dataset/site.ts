/** Where this site's own files are, whatever path it is served under. */

let root: URL | undefined

/** Tells once, at the start, where the site lies. */
export function setSiteRoot(url: URL): void {
  root = url
}

/** The address of the site's root, as a worker of it needs to be told. */
export function siteAddress(): string {
  if (root === undefined) throw new Error('setSiteRoot has to be called before the site is asked for')
  return root.href
}

/** A file of the site that could not be loaded or read, told so that a person can act on it. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly address: string

  constructor(what: string, address: string, options?: ErrorOptions) {
    super(what, options)
    this.address = address
  }
}

/**
 * Loads one of the site's JSON files; `path` is relative to the site's root. `no-store` passes over every cache.
 *
 * Throws a `LoadError` that says whether the site could not be reached, does not have the file, or sent
 * something else. The shape of what arrives is trusted: the build wrote it.
 */
export async function loadAsset<Asset>(
  path: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<Asset> {
  if (root === undefined) throw new Error('setSiteRoot has to be called before anything is loaded')
  const address = new URL(path, root).href
  const response = await reach(address, signal, cache)
  if (!response.ok)
    throw new LoadError(
      `The site answered ${response.status} for its file ${path}. It may just have been updated: reload the page.`,
      address,
    )
  try {
    return (await response.json()) as Asset
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new LoadError(`The site's file ${path} arrived damaged.`, address, { cause })
  }
}

async function reach(address: string, signal: AbortSignal, cache: RequestCache): Promise<Response> {
  try {
    return await fetch(address, { signal, cache, credentials: 'same-origin' })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new LoadError('The site could not be reached. Check the connection.', address, { cause })
  }
}
