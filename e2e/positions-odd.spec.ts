import { generateTalks } from '../bench/generate.ts'
import type { Position, TalksRecords } from '../src/model/records.ts'
import { expect, test } from './fixtures.ts'
import { openInstead } from './generated.ts'

function talks(size: { parties: number; issues: number }): TalksRecords {
  return generateTalks({
    seed: 7,
    quotes: 300,
    rounds: 20,
    proposals: 12,
    speakers: 60,
    outlets: 20,
    ...size,
  })
}

function position(party: string, issue: string, value: number, date = '2025-03-01'): Position {
  return {
    party,
    issue,
    date,
    value,
    confidence: 'high',
    summary: `It says ${value}.`,
    sources: ['source-1'],
  }
}

/** Forty parties that all say the same on one issue, and a different thing each on another. */
function crowded(): TalksRecords {
  const records = talks({ parties: 40, issues: 60 })
  const [same, spread] = records.issues
  if (!same || !spread) throw new Error('sixty issues were asked for')
  const source = records.sources[0]?.id ?? ''
  const positions = records.parties.flatMap(({ id }, index) => [
    { ...position(id, same.id, 100), sources: [source] },
    { ...position(id, spread.id, index * 2.5), sources: [source] },
  ])
  const others = records.positions.filter(({ issue }) => issue !== same.id && issue !== spread.id)
  return { ...records, positions: [...positions, ...others] }
}

test('forty parties on sixty issues stay apart, named and reachable', async ({ page }) => {
  const records = crowded()
  await openInstead(page, records)
  await page.goto('positions?sort=name')
  const map = page.getByRole('figure', { name: 'Where they stand' })
  await expect(map.locator('li:has(> div > a)')).toHaveCount(60)
  const same = map
    .locator('li')
    .filter({ has: page.getByRole('link', { name: records.issues[0]?.title ?? '', exact: true }) })
  const marks = same.locator('[data-point]')
  await expect(marks).toHaveCount(40)
  const boxes = await marks.evaluateAll((all) =>
    all.map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )
  const overlapping = boxes.some((box, index) =>
    boxes.slice(index + 1).some((other) => Math.abs(other.y - box.y) < 15 && Math.abs(other.x - box.x) < 15),
  )
  expect(overlapping).toBe(false)
})

test('forty parties have a line and a name each over time', async ({ page }) => {
  const records = crowded()
  await openInstead(page, records)
  await page.goto(`positions?issue=${records.issues[1]?.id ?? ''}`)
  const figure = page.getByRole('figure', { name: /over time$/ })
  await expect(figure).toContainText('recorded positions of 40 parties')
  const names = figure.locator('ul > li')
  await expect(names.filter({ hasText: records.parties[39]?.name ?? '' }).first()).toBeVisible()
  const below = await names.evaluateAll(
    (all) =>
      Math.max(...all.map((name) => name.getBoundingClientRect().bottom)) -
      (document.querySelector('figure')?.getBoundingClientRect().bottom ?? 0),
  )
  expect(below).toBeLessThanOrEqual(0)
  await page.goto('positions?chart=pairs')
  await expect(page.getByRole('figure', { name: 'Party by party' })).toContainText('40 parties are on record')
})

test('sixty issues have a small chart each', async ({ page }) => {
  await openInstead(page, talks({ parties: 13, issues: 60 }))
  await page.goto('positions?chart=convergence')
  const figure = page.getByRole('figure', { name: 'The gap on each issue over time' })
  const panels = figure.locator('li:has(h3)')
  await expect(panels.nth(30)).toBeAttached()
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(width).toBeLessThanOrEqual(0)
})

test('an issue with one party, one with none, and a scale of two points are shown as they are', async ({
  page,
}) => {
  const records = talks({ parties: 3, issues: 3 })
  const [one, none, two] = records.issues
  const [a, b] = records.parties
  if (!one || !none || !two || !a || !b) throw new Error('three of each were asked for')
  two.scale = [
    { value: 0, label: 'As it was' },
    { value: 100, label: 'As it will be' },
  ]
  const source = records.sources[0]?.id ?? ''
  records.proposals = []
  records.positions = [
    { ...position(a.id, one.id, 30), sources: [source] },
    { ...position(a.id, two.id, 0), sources: [source] },
    { ...position(b.id, two.id, 100), sources: [source] },
  ]
  await openInstead(page, records)
  await page.goto('positions')
  const map = page.getByRole('figure', { name: 'Where they stand' })
  await expect(map).toContainText(`${a.name} and ${b.name} are both on record on 1 of 3 issues`)
  await expect(map.getByText('no gap known')).toHaveCount(2)
  await expect(map).toContainText('As it will be')

  await page.goto(`positions?issue=${none.id}`)
  await expect(page.getByText(`Nothing is on record on ${none.title}`)).toBeVisible()
  await page.goto(`positions?issue=${one.id}`)
  await expect(page.getByRole('figure')).toContainText('they are not both on record here')
  await page.goto('positions?chart=convergence')
  await expect(page.getByRole('figure').locator('li:has(h3)')).toHaveCount(1)
  await page.goto('positions?chart=pairs')
  await expect(
    page.getByRole('button', {
      name: `${b.name} and ${a.name}: together on 0, near on 0, apart on 0, far on 1, of 1 issue known`,
    }),
  ).toBeVisible()
})

test('talks in which nobody took a position say so', async ({ page }) => {
  await openInstead(page, { ...talks({ parties: 2, issues: 2 }), positions: [], proposals: [] })
  for (const [address, words] of [
    ['positions', 'are not both on record on any issue'],
    ['positions?chart=convergence', 'No gap is known'],
    ['positions?chart=pairs', 'There is no pair to compare'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('main')).toContainText(words)
  }
})
