import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { checkFolder } from '../build/check/folder.ts'
import { type FacetName, facetNames, type QuoteSelection } from '../src/model/quotes/facets.ts'
import { naiveAnswer } from '../src/model/quotes/naive.ts'
import { gatherSpellings, type Spellings } from '../src/model/quotes/text/spellings.ts'
import type { TalksRecords } from '../src/model/records.ts'
import { expect, test } from './fixtures.ts'

/** The bundled talks, and how their names may be spelt. */
let talks: TalksRecords
let spellings: Spellings
let everyDay: string

// In one worker: each would check all records for itself.
test.describe.configure({ mode: 'default' })

// Not as the file is read: whoever lists the tests would check all records.
test.beforeAll(() => {
  const { records } = checkFolder(fileURLToPath(new URL('../data/russia-ukraine', import.meta.url)))
  if (records === undefined) throw new Error('The bundled talks have problems; see npm run data:check')
  talks = records
  spellings = gatherSpellings(talks.speakers, talks.parties, talks.dataset.spellings)
  everyDay = talks.dataset.coverage.to
})

/** How many quotes a reading of every record shows. */
function naiveCount(selection: QuoteSelection): number {
  return naiveAnswer(talks, selection, spellings).ids.length
}

function shown(page: Page) {
  return page.locator('[data-part="shown"] b')
}

async function expectShown(page: Page, count: number): Promise<void> {
  await expect(shown(page)).toHaveText(count.toLocaleString('en-GB'))
}

/** Chance with a seed, so that a failing walk can be walked again. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test.describe('the quotes', () => {
  test('after each of 30 random changes as many quotes are shown as a reading of every record finds', async ({
    page,
  }) => {
    test.slow()
    const below = seeded(20250530)
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from')
      return item
    }
    const queries = [
      'ceasefire',
      'Kiev',
      '-war',
      '"peace talks"',
      'speaker:peskov',
      'Зеленський',
      'territor',
      '',
    ]
    const choices: Partial<Record<FacetName, string[]>> = {}
    const selection: QuoteSelection = { asOf: everyDay, choices }
    await page.goto('quotes')
    await expectShown(page, naiveCount(selection))
    for (let change = 0; change < 30; change++) {
      const kind = below(4)
      if (kind === 0) {
        selection.query = pick(queries)
        await page.getByRole('searchbox', { name: 'Search the quotes' }).fill(selection.query)
      } else if (kind === 1 && Object.values(choices).some((ids) => ids.length > 0)) {
        const facet = pick(facetNames.filter((name) => (choices[name] ?? []).length > 0))
        const heading = titles[facet]
        await page.getByRole('button', { name: `Clear ${heading}`, exact: true }).click()
        choices[facet] = []
      } else {
        const facet = pick(facetNames)
        const boxes = page.getByRole('group', { name: titles[facet], exact: true }).getByRole('checkbox')
        const box = boxes.nth(below(await boxes.count()))
        const name = (await box.locator('xpath=..').locator('[data-id]').getAttribute('data-id')) ?? ''
        await box.click()
        const chosen = choices[facet] ?? []
        choices[facet] = chosen.includes(name) ? chosen.filter((id) => id !== name) : [...chosen, name]
      }
      await expectShown(page, naiveCount(selection))
    }
  })

  test('on a past day count and find only what had been said and reported by then', async ({ page }) => {
    const selection = { asOf: '2025-05-30', query: 'ceasefire' }
    await page.goto('quotes?asof=2025-05-30&q=ceasefire')
    await expectShown(page, naiveCount(selection))
    await expect(page.locator('[data-part="shown"]')).toContainText(
      `of ${naiveCount({ asOf: '2025-05-30' })} quotes`,
    )
    await expect(page.getByRole('group', { name: 'Round', exact: true })).not.toContainText('Geneva')
  })

  test('keep their selection in the address, through a reload and Back', async ({ page }) => {
    await page.goto('quotes')
    await page
      .getByRole('group', { name: 'Kind', exact: true })
      .getByRole('checkbox', { name: /Paraphrase/ })
      .check()
    await expect(page).toHaveURL(/kind=paraphrase/)
    const count = naiveCount({ asOf: everyDay, choices: { kind: ['paraphrase'] } })
    await expectShown(page, count)
    await page.reload()
    await expectShown(page, count)
    await page.goBack()
    await expectShown(page, naiveCount({ asOf: everyDay }))
  })

  test('find every spelling of a name, and a quoted one as it is written', async ({ page }) => {
    await page.goto('quotes')
    const field = page.getByRole('searchbox', { name: 'Search the quotes' })
    await field.fill('Kiev')
    await expect(page.getByText('Also found: kyiv')).toBeVisible()
    const both = naiveCount({ asOf: everyDay, query: 'Kyiv' })
    await expectShown(page, both)
    await field.fill('Турция')
    await expectShown(page, naiveCount({ asOf: everyDay, query: 'Türkiye' }))
    await expect(page.getByRole('feed').locator('mark').first()).toHaveText(/Turkey|Türkiye/)
    await field.fill('"Kiev"')
    await expectShown(page, naiveCount({ asOf: everyDay, query: '"Kiev"' }))
    await expect(page.getByRole('feed').locator('mark').first()).toHaveText(/Kiev/i)
  })

  test('say what of a malformed search was ignored', async ({ page }) => {
    await page.goto('quotes')
    const field = page.getByRole('searchbox', { name: 'Search the quotes' })
    await field.fill('topic:war "peace')
    await expect(page.getByText('There is no field “topic:”')).toBeVisible()
    await expect(page.getByText('has no second one and was left out')).toBeVisible()
    await expectShown(page, naiveCount({ asOf: everyDay, query: 'war peace' }))
    await field.fill('x'.repeat(10_000))
    await expect(page.getByText('Only the first 500 characters were searched for.')).toBeVisible()
  })

  test('are walked through by keyboard, and the focus is not lost when a quote scrolls away or is filtered out', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('quotes?asof=2025-05-30')
    const feed = page.getByRole('feed')
    await expect(feed.getByRole('article').first()).toBeVisible()
    for (let step = 0; step < 12; step++) await page.keyboard.press('j')
    const focused = page.locator('article:focus')
    await expect(focused).toHaveAttribute('aria-posinset', '12')
    await page.keyboard.press('ArrowUp')
    await expect(focused).toHaveAttribute('aria-posinset', '11')
    await page.keyboard.press('Enter')
    await expect(focused.getByRole('button', { expanded: true }).first()).toBeVisible()
    await page.keyboard.press('c')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('30 May 2025')
    await page.evaluate(() => window.scrollTo(0, 60_000))
    await expect(focused).toHaveAttribute('aria-posinset', '11')
    await page.keyboard.press('End')
    await expect(focused).toHaveAttribute('aria-posinset', '502')
    await page.keyboard.press('Home')
    await expect(focused).toHaveAttribute('aria-posinset', '1')
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search the quotes' })).toBeFocused()
  })

  test('are searched from any page by / or the button, and the help lists the keys of the feed', async ({
    page,
  }) => {
    await page.goto('rounds?asof=2025-05-30')
    await expect(page.getByRole('grid')).toBeVisible()
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox', { name: 'Search the quotes' })
    await expect(search).toBeFocused()
    await expect(page).toHaveURL(/quotes\/?\?asof=2025-05-30$/)
    await page.goBack()
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
    await page.keyboard.type('ceasefire')
    await expect(search).toHaveValue('ceasefire')
    await page.keyboard.press('Tab')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keys' })
    for (const words of ['Next quote', 'Previous quote', 'Open or close the quote', 'Copy the quote'])
      await expect(help).toContainText(words)
  })

  test('keep the day of what is read in view', async ({ page }) => {
    await page.goto('quotes?asof=2025-05-30')
    const days = page.getByRole('feed').locator('[data-day]')
    await expect(days.first()).toContainText('Friday 30 May 2025')
    await page.mouse.move(700, 600)
    await page.mouse.wheel(0, 2_000)
    await expect(days.first()).toBeInViewport()
    await expect(days.first()).toContainText('2025')
  })

  test('are reached by a link even where filters would hide them, saying so', async ({ page }) => {
    const quote = talks.quotes.find((row) => row.party === 'russia' && row.date === '2025-05-30')
    if (quote === undefined) throw new Error('The bundled talks have no Russian quote of 30 May 2025')
    await page.goto(`quotes?asof=2025-05-30&party=ukraine&quote=${quote.id}`)
    const linked = page.getByRole('region', { name: 'The quote this link leads to' })
    await expect(linked).toContainText('would hide this quote')
    await expect(linked).toContainText(quote.text.slice(0, 40))
    await linked.getByRole('button', { name: 'Clear them' }).click()
    await expect(linked).toBeHidden()
    await expect(page.locator('article[data-linked]')).toContainText(quote.text.slice(0, 40))
    await page.goto(`quotes?asof=2025-05-01&quote=${quote.id}`)
    await expect(page.getByText('was not known on 1 May 2025')).toBeVisible()
  })

  test('are narrowed to a speaker and an issue from the table of who says what', async ({ page }) => {
    await page.goto('quotes')
    await page.getByRole('button', { name: /^Volodymyr Zelensky on Ceasefire/ }).click()
    await expectShown(
      page,
      naiveCount({ asOf: everyDay, choices: { speaker: ['zelensky'], issue: ['ceasefire'] } }),
    )
  })

  test('can be brushed by week', async ({ page }) => {
    await page.goto('quotes')
    const box = await page.locator('[data-part="histogram"]').boundingBox()
    if (box === null) throw new Error('The histogram is not shown')
    await page.mouse.move(box.x + box.width * 0.8, box.y + 30)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, box.y + 30, { steps: 5 })
    await page.mouse.up()
    await expect(page).toHaveURL(/from=/)
    await expect(async () => {
      const { searchParams } = new URL(page.url())
      const from = searchParams.get('from') ?? undefined
      const to = searchParams.get('to') ?? undefined
      const count = naiveCount({ asOf: everyDay, from, to })
      expect(await shown(page).textContent()).toBe(count.toLocaleString('en-GB'))
    }).toPass()
  })
})

const titles: Record<FacetName, string> = {
  party: 'Party',
  speaker: 'Speaker',
  role: 'Role on the day',
  issue: 'Issue',
  round: 'Round',
  proposal: 'Proposal',
  outlet: 'Outlet',
  country: 'Country of outlet',
  ownership: 'Ownership of outlet',
  kind: 'Kind',
  language: 'Language',
}
