/**
 * npm run bench:browser: a hundred thousand quotes open in Chromium; from input to paint while toggling, brushing
 * and typing, tasks over 50 ms, and the page's heap. `--size` takes another number of quotes, `--json` prints JSON.
 */
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../tools/browser.mjs'
import { generateTalks } from '../generate.ts'
import { withGeneratedSite } from './site.ts'
import { longestTaskOf } from './tasks.ts'
import { forget, heapOf, p95, watch, watched } from './watch.ts'

const { values } = parseArgs({
  options: { size: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
})
const talks = generateTalks({ seed: 1, quotes: Number(values.size) })

const tasks: Record<string, (page: Page) => Promise<number>> = {
  toggling: async (page) => {
    const boxes = page.getByRole('group', { name: 'Party', exact: true }).getByRole('checkbox')
    for (let turn = 0; turn < 40; turn++) await settle(page, () => boxes.nth(turn % 4).click())
    return 40
  },
  brushing: async (page) => {
    const handle = page.getByRole('slider', { name: 'First day shown' })
    await handle.focus()
    for (let turn = 0; turn < 30; turn++) await settle(page, () => page.keyboard.press('PageUp'))
    await page.keyboard.press('Home')
    return 31
  },
  typing: async (page) => {
    const field = page.getByRole('searchbox', { name: 'Search the quotes' })
    await field.fill('')
    await field.focus()
    const query = `stai ${talks.quotes[5]?.text.split(' ')[2] ?? 'talks'}`
    for (const letter of query) await settle(page, () => page.keyboard.press(letter))
    return query.length
  },
  scrolling: async (page) => {
    await page.getByRole('searchbox', { name: 'Search the quotes' }).fill('')
    await page.getByRole('feed').hover()
    for (let turn = 0; turn < 20; turn++) await settle(page, () => page.mouse.wheel(0, 900))
    return 0
  },
  exporting: async (page) => {
    for (const form of ['CSV', 'JSON', 'BibTeX', 'Markdown']) {
      await page.getByRole('button', { name: 'Export “Quotes”' }).click()
      const file = page.waitForEvent('download', { timeout: 120_000 })
      await page.getByRole('button', { name: `Save as ${form}` }).click()
      await (await file).delete()
    }
    return 0
  },
}

/** Frames from one input to the next: fifteen inputs a second, still faster than hands are. */
const FRAMES = 4

/** A person sees the answer before the next input. */
async function settle(page: Page, input: () => Promise<unknown>): Promise<void> {
  await input()
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++)
      await new Promise((painted) => requestAnimationFrame(painted))
  }, FRAMES)
}

await withGeneratedSite(talks, async (origin) => {
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text())
  })
  page.on('pageerror', (error) => console.error(error.message))
  await watch(page)
  const opened = performance.now()
  await page.goto(`${origin}/quotes`)
  await page.getByRole('article').first().waitFor({ timeout: 120_000 })
  const figures: Record<string, unknown> = {
    quotes: talks.quotes.length,
    openingMs: Math.round(performance.now() - opened),
  }
  for (const [name, run] of Object.entries(tasks)) {
    await forget(page)
    const interactions = await run(page)
    await page.waitForLoadState('networkidle')
    const { inputs, longTasks } = await watched(page, interactions)
    const traced = await longestTaskOf(page, async () => {
      await run(page)
    })
    figures[name] = {
      ...(interactions > 0 && { inputToPaintP95: p95(inputs), inputs: inputs.length }),
      tasksOver50: longTasks.length,
      longestTask: Math.round(traced.wall),
      ofTheProcessor: Math.round(traced.cpu),
    }
  }
  figures.heapMB = Math.round(await heapOf(await page.context().newCDPSession(page)))
  console.log(values.json ? JSON.stringify(figures, null, 2) : figures)
  await browser.close()
})
