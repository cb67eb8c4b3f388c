import type { Browser, BrowserContext, CDPSession, Page, PlaywrightTestOptions } from '@playwright/test'

/** After so many tests a tab has a new page: what the old one once showed stays in memory for long. */
const MOST_TESTS = 20

/** What takes back what tests have done to a page. */
const undoing = new WeakMap<Page, (() => Promise<void>)[]>()

/** Has something taken back once the test has ended, before the page serves another. */
export function untilCleaned(page: Page, undo: () => Promise<void>): void {
  undoing.set(page, [...(undoing.get(page) ?? []), undo])
}

/** Has every page that the tab opens from now on, until the test ends, run this before anything else. */
export async function beforeLoad(
  page: Page,
  script: (argument: string) => void,
  argument = '',
): Promise<void> {
  const added = await page.addInitScript(script, argument)
  untilCleaned(page, () => added.dispose())
}

/**
 * A tab of the browser, with what it complained of. A test has it as new; but it is the tab of the test before, cleaned,
 * for a tab of each test's own costs more of the processor than most tests do in it.
 */
export class Tab {
  /** Errors on the console, uncaught ones, violations of the policy and requests to another origin, as they came. */
  complaints: string[] = []
  #context: BrowserContext | undefined
  #page: Page | undefined
  #clock: CDPSession | undefined
  #zone: string | undefined
  #tests = 0
  #origin: string | undefined
  #size: { width: number; height: number } | null = null

  /** @param colorScheme what the system of every test wishes */
  constructor(
    private readonly browser: Browser,
    private readonly colorScheme: PlaywrightTestOptions['colorScheme'],
  ) {}

  /** @param zone in which the page's clock stands, such as `Pacific/Kiritimati` */
  async open(zone = 'UTC'): Promise<Page> {
    this.#context ??= await this.#newContext()
    if (this.#page === undefined) {
      this.#page = await this.#context.newPage()
      this.#size = this.#page.viewportSize()
      this.#clock = await this.#context.newCDPSession(this.#page)
      this.#zone = undefined
    }
    if (this.#zone !== zone) await this.#clock?.send('Emulation.setTimezoneOverride', { timezoneId: zone })
    this.#zone = zone
    return this.#page
  }

  /**
   * Leaves nothing of a test to the next: no page, no storage, no grant, no answer, no size of its own. What the
   * browser keeps of the site's files stays, for reading them anew takes as long as most pages do.
   */
  async clean(): Promise<void> {
    const page = this.#page
    this.#tests += 1
    if (page === undefined) return
    const context = page.context()
    const others = context.pages().filter((other) => other !== page)
    await Promise.all(others.map((other) => other.close()))
    await page.goto('about:blank')
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.clearPermissions()
    await this.#forget(page)
    if (this.#tests % MOST_TESTS === 0) {
      await page.close()
      this.#page = undefined
    } else {
      await this.#asNew(page)
    }
    this.complaints = []
    this.#origin = undefined
  }

  async close(): Promise<void> {
    await this.#context?.close()
    this.#context = undefined
    this.#page = undefined
    this.#tests = 0
    this.complaints = []
    this.#origin = undefined
  }

  async #newContext(): Promise<BrowserContext> {
    // A zone that a context is given at first is its own for good.
    const context = await this.browser.newContext({ timezoneId: '' })
    await this.#listen(context)
    return context
  }

  /** Takes back what a test has done to the page itself. */
  async #asNew(page: Page): Promise<void> {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    for (const undo of undoing.get(page) ?? []) await undo()
    undoing.delete(page)
    await page.emulateMedia({ media: null, colorScheme: this.colorScheme, reducedMotion: null })
    const size = page.viewportSize()
    if (this.#size && (size?.width !== this.#size.width || size.height !== this.#size.height)) {
      await page.setViewportSize(this.#size)
    }
    await page.mouse.move(0, 0)
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
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
  }
}
