import { generateTalks } from '../bench/generate.ts'
import { makeTalks } from '../src/model/fixtures.ts'
import type { TalksRecords } from '../src/model/records.ts'
import { expect, test } from './fixtures.ts'
import { openInstead } from './generated.ts'

/** Forty parties that all stand somewhere on the first issue, on which one text has a provision. */
function crowded(): { records: TalksRecords; text: string } {
  const size = { parties: 40, issues: 60, rounds: 20, proposals: 30, outlets: 20, speakers: 130 }
  const records = generateTalks({ seed: 11, quotes: 300, ...size })
  const [issue] = records.issues
  const [text, ...others] = records.proposals
  const source = records.sources[0]?.id
  if (!issue || !text || !source) throw new Error('issues, proposals and sources were asked for')
  const positions = records.parties.map(({ id }, index) => ({
    party: id,
    issue: issue.id,
    date: records.dataset.coverage.from,
    value: index < 30 ? 100 : index,
    confidence: 'high' as const,
    summary: 'It says so.',
    sources: [source],
  }))
  const provisions = records.issues.map(({ id }, index) => ({
    issue: id,
    text: 'So it shall be.',
    value: index,
  }))
  return {
    text: text.id,
    records: {
      ...records,
      positions: [...positions, ...records.positions.filter((position) => position.issue !== issue.id)],
      proposals: [{ ...text, provisions }, ...others],
    },
  }
}

test('a text on sixty issues among forty parties can be read, and its counts add up', async ({ page }) => {
  const { records, text } = crowded()
  await openInstead(page, records)
  await page.goto(`proposals?proposal=${text}`)
  const contents = page.getByRole('region', { name: 'What it says' })
  await expect(contents.locator('li:has(h3)')).toHaveCount(60)
  const counts = await contents
    .getByRole('group', { name: 'Show the issues behind a count' })
    .getByRole('button')
    .allTextContents()
  const sum = counts.reduce((total, words) => total + Number(words.match(/\d+/)?.[0]), 0)
  expect(sum).toBe(60)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('thirty texts of these talks lie side by side and on the chart without running over', async ({
  page,
}) => {
  const { records } = crowded()
  await openInstead(page, records)
  await page.goto(`proposals?compare=${records.proposals.slice(0, 4).map(({ id }) => id)}`)
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(5)
  await page.goto('proposals?show=closeness')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('a text without provisions says that none was recorded, in every view', async ({ page }) => {
  const records = makeTalks()
  const bare = records.proposals.map(({ provisions: _, ...proposal }) => proposal)
  await openInstead(page, { ...records, proposals: bare })
  await page.goto('proposals?proposal=joint-text')
  await expect(page.getByText('No provision of it was recorded by 10 May 2024')).toBeVisible()
  await page.goto('proposals?compare=joint-text,arvenia-draft')
  await expect(page.getByText('None of them says anything on')).toBeVisible()
  await page.goto('proposals?show=closeness')
  await expect(page.getByText('No text with known contents is shown')).toBeVisible()
})

test('a text told in words only is placed nowhere', async ({ page }) => {
  const records = makeTalks()
  const worded = records.proposals.map((proposal) => ({
    ...proposal,
    provisions: [{ issue: 'water', text: 'Both sides look at the matter.' }],
  }))
  await openInstead(page, { ...records, proposals: worded })
  await page.goto('proposals?proposal=joint-text')
  const contents = page.getByRole('region', { name: 'What it says' })
  await expect(contents).toContainText('No basis on 1 issue; says nothing on 2 issues.')
  await page.goto('proposals?compare=joint-text,arvenia-draft')
  await expect(page.getByRole('table')).toContainText('Compare the words')
})

test('a line of two points is read at its ends and between them', async ({ page }) => {
  await openInstead(page, makeTalks())
  await page.goto('proposals?proposal=arvenia-draft')
  await expect(page.getByText('0 Along the eastern bank')).toBeVisible()
})

test('talks with one party show what a text says, and measure it to nobody', async ({ page }) => {
  const records = makeTalks()
  const [party] = records.parties
  if (party === undefined) throw new Error('the invented talks have parties')
  const alone = records.proposals
    .filter(({ id }) => id === 'arvenia-draft')
    .map(({ responses: _, ...proposal }) => ({ ...proposal, recipients: [party.id] }))
  await openInstead(page, {
    ...records,
    parties: [party],
    speakers: records.speakers.filter((speaker) => speaker.party === party.id),
    rounds: [],
    attendance: [],
    outcomes: [],
    quotes: [],
    positions: records.positions.filter((position) => position.party === party.id),
    proposals: alone,
  })
  await page.goto('proposals?proposal=arvenia-draft')
  await expect(page.getByText('Arvenia decides and consults Belmark.')).toBeVisible()
  await page.goto('proposals?show=closeness')
  await expect(page.getByText('These talks have one party only')).toBeVisible()
})
