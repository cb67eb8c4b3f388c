/**
 * The longest task while a board of 200 rounds × 12 parties is scrolled from end to end, moved over by keys and
 * filtered. The project's figure is 50 ms.
 */
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../tools/browser.mjs'
import { settled } from '../../tools/site.mjs'
import { generateTalks } from '../generate.ts'
import { withGeneratedSite } from './site.ts'
import { longestTaskOf } from './tasks.ts'

const ROUNDS = 200
const PARTIES = 12

const doings: [what: string, run: (page: Page) => Promise<void>][] = [
  ['scrolling to the end and back', scroll],
  ['moving over it by keys', moveByKeys],
  ['narrowing and widening it by filters', filter],
]

/** Measures and prints one line a way of using the board. */
export async function measureBoard(): Promise<void> {
  const records = generateTalks({ seed: 1, quotes: 2000, parties: PARTIES, rounds: ROUNDS })
  console.log(`\nA board of ${ROUNDS} rounds × ${PARTIES} parties, longest task in milliseconds`)
  await withGeneratedSite(records, async (origin) => {
    const browser = await chromium.launch(launchOptions())
    for (const [what, run] of doings) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(`${origin}/rounds/`)
      await settled(page)
      await page.getByRole('grid').waitFor()
      const { wall, cpu } = await longestTaskOf(page, () => run(page))
      console.log(`  ${what.padEnd(38)} ${wall.toFixed(0)} (of the processor ${cpu.toFixed(0)})`)
      await page.close()
    }
    await browser.close()
  })
}

async function scroll(page: Page): Promise<void> {
  await page.getByRole('grid').hover({ position: { x: 600, y: 200 } })
  for (const way of [600, -600]) {
    for (let turn = 0; turn < 30; turn += 1) {
      await page.mouse.wheel(0, way)
      await page.waitForTimeout(30)
    }
  }
}

async function moveByKeys(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('link').first().focus()
  const keys = [
    'Control+End',
    'Control+Home',
    ...Array.from({ length: 20 }, () => 'PageDown'),
    'ArrowRight',
    'End',
  ]
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(30)
  }
}

async function filter(page: Page): Promise<void> {
  const main = page.getByRole('main')
  for (const label of ['Track', 'Format', 'Attendance']) {
    await main.getByRole('button', { name: new RegExp(`^${label}`) }).click()
    const choice = page.getByRole('group', { name: label }).getByRole('checkbox').first()
    await choice.check()
    await page.waitForTimeout(150)
    await choice.uncheck()
    await page.waitForTimeout(150)
    await page.keyboard.press('Escape')
  }
  for (const order of ['By date', 'Upcoming first']) {
    await main.getByText(order, { exact: true }).click()
    await page.waitForTimeout(150)
  }
}
