import type { Frame, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** Opens a page of somebody else's with an embedded view in it, shut off as the code of the site has it. */
async function openHost(page: Page, address: string, sandbox = SANDBOX): Promise<Frame> {
  const html = `<!doctype html><title>Somebody else's document</title>
    <script>window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data))</script>
    <iframe src="${address.replaceAll('&', '&amp;')}" sandbox="${sandbox}" width="900" height="480"></iframe>`
  await page.route('**/somebody-elses.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  )
  await page.goto('somebody-elses.html')
  const element = await page.locator('iframe').elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The frame did not open')
  return frame
}

for (const [name, shown] of [
  ['headline', 'The second Istanbul round is proposed'],
  ['next-round', 'travelling'],
  ['last-round', 'First Istanbul round'],
  ['on-the-table', 'Russia'],
  ['said-last', 'Reuters'],
  ['outcomes', 'Status'],
  ['positions-map', 'Ceasefire'],
  ['convergence', 'narrowed'],
  ['pairs', 'Ukraine'],
  ['issue&issue=ceasefire', 'Ceasefire'],
  ['rounds', 'Istanbul'],
  ['proposals', 'memorandum'],
  ['quotes', 'Istanbul'],
  ['changes', 'Second Istanbul round'],
] as const) {
  test(`${name.split('&')[0]} stands in a sandboxed frame without the frame of the site`, async ({
    page,
  }) => {
    const frame = await openHost(page, `/?asof=2025-05-30&embed=${name}`)
    const embed = frame.locator('[data-part="embed"]')
    if (name !== 'said-last') await expect(embed.locator('main')).toContainText(shown)
    else await expect(embed.locator('main blockquote').first()).toBeVisible()
    await expect(frame.getByRole('navigation', { name: 'Pages' })).toHaveCount(0)
    await expect(frame.getByRole('region', { name: 'Filters' })).toHaveCount(0)
    const credit = embed.locator('footer').last()
    await expect(credit).toContainText('as of 30 May 2025')
    await expect(credit.getByRole('link', { name: /Parley/ })).toHaveAttribute(
      'href',
      /asof=2025-05-30(&issue=ceasefire)?$/,
    )
  })
}

test('the height is announced to the page around, and again when it changes', async ({ page }) => {
  const frame = await openHost(page, '/?asof=2025-05-30&embed=next-round')
  await expect(frame.locator('main')).toContainText('travelling')
  const heights = () =>
    page.evaluate(() =>
      (Reflect.get(window, 'heard') as { type: string; embed: string; height: number }[]).filter(
        ({ type }) => type === 'parley:height',
      ),
    )
  const settled = async () => (await heights()).at(-1)
  const real = () =>
    frame.locator('[data-part="embed"]').evaluate((box) => Math.ceil(box.getBoundingClientRect().height))
  await expect.poll(async () => (await settled())?.height).toBe(await real())
  expect((await settled())?.embed).toBe('next-round')
  const before = (await settled())?.height
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    element.width = '360'
  })
  await expect.poll(async () => (await settled())?.height).not.toBe(before)
})

test('evidence opens inside the embedded view, and links leave it for a tab of their own', async ({
  page,
  context,
}) => {
  const frame = await openHost(page, '/?asof=2025-05-30&embed=next-round')
  await frame.getByRole('button', { name: /^Russia: travelling/ }).click()
  await expect(frame.getByRole('dialog')).toContainText('Second Istanbul round')
  await frame.getByRole('button', { name: 'Close evidence' }).click()
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'The round' }).first().click()
  const other = await opened
  await expect(other).toHaveURL(/rounds\?asof=2025-05-30&round=/)
  await expect(other.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await expect(frame.locator('[data-part="embed"]')).toBeVisible()
})

test('a name that is no view says which there are', async ({ page }) => {
  const frame = await openHost(page, '/?embed=no-such-view')
  await expect(frame.locator('main')).toContainText('There is no view “no-such-view” to embed')
  await expect(frame.locator('main')).toContainText('positions-map')
})
