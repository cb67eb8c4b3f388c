import { type BrowserContext, test as base, expect } from '@playwright/test'

export { expect }

/**
 * Every browser test with this `test` also fails on what a reader should never meet: an error on the console,
 * an uncaught error, a violation of the Content-Security-Policy, or a request to another origin.
 *
 * A test that provokes a failed request on purpose says so: `test.use({ expectedErrors: /404/ })`.
 */
export const test = base.extend<{ expectedErrors: RegExp | undefined; noComplaints: undefined }>({
  expectedErrors: [undefined, { option: true }],

  noComplaints: [
    async ({ context, expectedErrors }, use) => {
      const complaints = await listen(context)
      await use(undefined)
      const unexpected = complaints.filter(
        (text) => expectedErrors === undefined || !expectedErrors.test(text),
      )
      expect(unexpected, 'the page should raise no complaint').toEqual([])
    },
    { auto: true },
  ],
})

/** Gathers complaints from every page of the context. Its own origin is the one it first asks. */
async function listen(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = []
  let origin: string | undefined
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (webError) => complaints.push(`uncaught: ${webError.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    origin ??= url.origin
    const local = url.protocol === 'data:' || url.protocol === 'blob:'
    if (url.origin !== origin && !local) complaints.push(`request to another origin: ${url.href}`)
  })
  await context.exposeBinding('parleyViolation', (_source, text: string) => complaints.push(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'parleyViolation')
      if (typeof report === 'function') report(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return complaints
}
