import type { Browser, BrowserContext, Disposable, Page } from '@playwright/test'

/** After so many tests a tab is given up for a new one: what it once showed stays in memory for long. */
const MOST_TESTS = 20

/** What tests have every page run as it starts, to be taken out of the tab again. */
const startScripts = new WeakMap<Page, Disposable[]>()

/** Has every page that the tab opens from now on, until the test ends, run this before anything else. */
export async function beforeLoad(
  page: Page,
  script: string | ((argument: string) => void),
  argument = '',
): Promise<void> {
  const added =
    typeof script === 'string'
      ? await page.addInitScript({ content: script })
      : await page.addInitScript(script, argument)
  startScripts.set(page, [...(startScripts.get(page) ?? []), added])
}

/**
 * A tab of the browser, with what it complained of. A test has it as new; but it is the tab of the test before, cleaned,
 * for a tab of each test's own costs more of the processor than most tests do in it.
 */
export class Tab {
  /** Errors on the console, uncaught ones, violations of the policy and requests to another origin, as they came. */
  complaints: string[] = []
  #page: Page | undefined
  #tests = 0
  #origin: string | undefined
  #size: { width: number; height: number } | null = null

  /** @param colorScheme what the system of every test wishes */
  constructor(
    private readonly browser: Browser,
    private readonly colorScheme: 'light' | 'dark',
  ) {}

  async open(): Promise<Page> {
    if (this.#page === undefined) {
      const context = await this.browser.newContext()
      await this.#listen(context)
      this.#page = await context.newPage()
      this.#size = this.#page.viewportSize()
    }
    return this.#page
  }

  /** Leaves nothing of a test to the next: no page, no storage, no grant, no answer, no size of its own. */
  async clean(): Promise<void> {
    const page = this.#page
    this.#tests += 1
    if (page === undefined || this.#tests >= MOST_TESTS) return this.close()
    const context = page.context()
    const others = context.pages().filter((other) => other !== page)
    await Promise.all(others.map((other) => other.close()))
    await page.goto('about:blank')
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    for (const script of startScripts.get(page) ?? []) await script.dispose()
    startScripts.delete(page)
    await context.clearPermissions()
    await this.#forget(page)
    await page.emulateMedia({ media: null, colorScheme: this.colorScheme, reducedMotion: null })
    const size = page.viewportSize()
    if (this.#size && (size?.width !== this.#size.width || size.height !== this.#size.height)) {
      await page.setViewportSize(this.#size)
    }
    await page.mouse.move(0, 0)
    this.complaints = []
    this.#origin = undefined
  }

  async close(): Promise<void> {
    const page = this.#page
    this.#page = undefined
    this.#tests = 0
    this.complaints = []
    this.#origin = undefined
    await page?.context().close()
  }

  /** Forgets what pages have kept, the name of the window, and the way back to them. */
  async #forget(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page)
    if (this.#origin !== undefined) {
      await session.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes: 'all' })
    }
    // Playwright's own way would first put all that it needs of its own into the empty page.
    await session.send('Runtime.evaluate', { expression: 'window.name = ""' })
    await session.send('Page.resetNavigationHistory')
    await session.detach()
  }

  /** Hears every page of the tab, and every one it opens. Its own origin is the one that a test first asks. */
  async #listen(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`)
    })
    context.on('weberror', (webError) => this.complaints.push(`uncaught: ${webError.error().message}`))
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol === 'data:' || url.protocol === 'blob:') return
      this.#origin ??= url.origin
      if (url.origin !== this.#origin) this.complaints.push(`request to another origin: ${url.href}`)
    })
    await context.exposeBinding('parleyViolation', (_source, text: string) => this.complaints.push(text))
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report: unknown = Reflect.get(window, 'parleyViolation')
        if (typeof report === 'function') report(`policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
  }
}
