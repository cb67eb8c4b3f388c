/** The one Trusted Types policy of the site, which the Content-Security-Policy names: it lets in our own workers only. */

type ScriptUrl = string | TrustedScriptUrl

/** What the browser's type checks take for an address that was vouched for. */
interface TrustedScriptUrl {
  toString: () => string
}

interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => TrustedScriptUrl }
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined

/**
 * The address of a script of this site, as the browser wants it.
 * Throws for an address elsewhere.
 */
function trustedScriptUrl(url: URL): ScriptUrl {
  const vouched = (address: string): string => {
    if (new URL(address, location.href).origin !== location.origin) {
      throw new TypeError(`Scripts of ${new URL(address).origin} are not run here`)
    }
    return address
  }
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  if (trustedTypes === undefined) return vouched(url.href)
  policy ??= trustedTypes.createPolicy('parley', { createScriptURL: vouched })
  return policy.createScriptURL(url.href)
}

/**
 * Starts a worker of this site.
 * Throws for an address elsewhere.
 */
export function startWorker(url: URL): Worker {
  // The browser's own types know no trusted addresses yet.
  return new Worker(trustedScriptUrl(url) as string, { type: 'module' })
}
