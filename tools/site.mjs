import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './browser.mjs'
import { root } from './packages.mjs'
import { freePort } from './ports.mjs'

/**
 * Serves the built site on a free port and opens a browser for it, as long as the work takes.
 * @param {(site: { origin: string, browser: import('@playwright/test').Browser }) => Promise<void>} work
 */
export async function withBuiltSite(work) {
  const port = await freePort()
  const server = await preview({ root, preview: { port, host: '127.0.0.1' }, logLevel: 'warn' })
  const browser = await chromium.launch(launchOptions())
  try {
    await work({ origin: `http://127.0.0.1:${port}`, browser })
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * Waits until the page shows its content in its final faces and asks for nothing more.
 * @param {import('@playwright/test').Page} page
 */
export async function settled(page) {
  await page.locator('main :is(h1, h2)').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
