/**
 * tsx bench/board.ts: the longest task while a board of 200 rounds × 12 parties is scrolled from end to end, moved over
 * by keys and filtered. Uses the build in dist. The project's figure is 50 ms.
 */
import type { Page } from '@playwright/test'
import { openInstead } from '../e2e/generated.ts'
import { settled, withBuiltSite } from '../tools/site.mjs'
import { generateTalks } from './generate.ts'
import { longestTaskOf } from './tasks.ts'

const ROUNDS = 200
const PARTIES = 12
const records = generateTalks({ seed: 1, quotes: 2000, parties: PARTIES, rounds: ROUNDS })

const doings: [what: string, run: (page: Page) => Promise<void>][] = [
  ['scrolling to the end and back', scroll],
  ['moving over it by keys', moveByKeys],
  ['narrowing and widening it by filters', filter],
]

await withBuiltSite(async ({ browser, origin }) => {
  for (const [what, run] of doings) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await openInstead(page, records)
    await page.goto(`${origin}/rounds/`)
    await settled(page)
    await page.getByRole('grid').waitFor()
    const { wall, cpu } = await longestTaskOf(page, () => run(page))
    console.log(
      `board of ${ROUNDS} × ${PARTIES}, ${what}: longest task ${cpu.toFixed(0)} ms of the processor, ${wall.toFixed(0)} ms by the clock`,
    )
    await context.close()
  }
})

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
