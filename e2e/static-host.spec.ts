import { pageNames } from '../src/view/pages.ts'
import { expect, test } from './fixtures.ts'
import { type Host, type HostHabit, startHost } from './static-host.ts'

const habits: HostHabit[] = ['adds .html', 'goes to the folder']

for (const habit of habits) {
  test.describe(`below a path of a host that ${habit}`, () => {
    test.describe.configure({ mode: 'default' })
    let host: Host
    test.beforeAll(async () => {
      host = await startHost('/some/where/', habit)
    })
    test.afterAll(() => host.stop())

    for (const pageName of pageNames) {
      test(`a link to ${pageName} opens it, and so does the address that it then shows`, async ({
        page,
        request,
      }) => {
        const link = await page.goto(`${host.root}${pageName === 'overview' ? '' : pageName}?asof=2025-05-30`)
        await expect(page.locator('main :is(h1, h2)').first()).toBeVisible()
        expect(new URL(page.url()).searchParams.get('asof')).toBe('2025-05-30')
        const again = await request.get(page.url())
        expect(again.status()).toBe(200)
        expect(await again.text()).toBe(await link?.text())
      })
    }

    test('a reload shows the same', async ({ page }) => {
      await page.goto(`${host.root}rounds?asof=2025-05-30`)
      const heading = page.locator('main :is(h1, h2)').first()
      await expect(heading).toBeVisible()
      const shown = await heading.textContent()
      await page.reload()
      await expect(heading).toHaveText(shown ?? '')
      expect(new URL(page.url()).searchParams.get('asof')).toBe('2025-05-30')
    })
  })
}

test.describe('an address that is no page', () => {
  test.use({ expectedErrors: /status of 404/ })

  test('says so and leads to the overview', async ({ page }) => {
    const host = await startHost('/some/where/', 'adds .html')
    try {
      await page.goto(`${host.root}nowhere`)
      await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible()
      await page.getByRole('link').click()
      await expect(page).toHaveURL(host.root)
    } finally {
      await host.stop()
    }
  })
})

test('the built site and the server name the same strict policy', async ({ page, request }) => {
  const header = (await request.get('./')).headers()['content-security-policy']
  await page.goto('./')
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(meta).toBe(header)
  expect(meta).toContain("default-src 'none'")
  expect(meta).toContain("require-trusted-types-for 'script'")
  expect(meta).not.toMatch(/unsafe|https?:|\*/)
})

test('records are kept by the browser for good, and asked for anew once they have changed', async ({
  page,
  request,
}) => {
  const kept = async (address: string) => (await request.get(address)).headers()['cache-control']
  await page.goto('./')
  const core = await page.locator('link[rel="preload"][href*="-core-"]').getAttribute('href')
  expect(await kept(core ?? '')).toBe('public, max-age=31536000, immutable')
  expect(await kept('data/catalogue.json')).toBe('no-cache')
  expect(await kept('./')).toBe('no-cache')
})

test.describe('what the policy forbids', () => {
  test.use({ expectedErrors: /policy: |TrustedScript|Content Security Policy/ })

  test('does not run: a script written into the page', async ({ page }) => {
    await page.goto('./')
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.append('window.name = "ran"')
      document.head.append(script)
      return window.name
    })
    expect(ran).toBe('')
  })
})
