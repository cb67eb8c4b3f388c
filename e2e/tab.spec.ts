import { beforeLoad, expect, test, testInAllZones } from './fixtures.ts'
import { Tab } from './tab.ts'

test('a tab that has been cleaned holds nothing of the test before', async ({ browser }) => {
  const tab = new Tab(browser, 'light')
  const page = await tab.open()
  await page.goto('./')
  const size = page.viewportSize()
  await page.evaluate(() => {
    localStorage.setItem('parley-theme', 'dark')
    sessionStorage.setItem('kept', 'yes')
    window.name = 'kept'
  })
  await page.goto('rounds')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await page.context().addCookies([{ name: 'kept', value: 'yes', url: page.url() }])
  await page.context().grantPermissions(['clipboard-read'])
  await page.route('**/*', (route) => route.fulfill({ body: 'kept', contentType: 'text/html' }))
  await beforeLoad(page, () => Reflect.set(window, 'kept', 'yes'))
  await page.context().newPage()

  await tab.clean()
  expect(await tab.open(), 'it is the same tab').toBe(page)
  await page.goto('./')
  await expect(page.locator('main h1').first()).toBeVisible()
  const found = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    name: window.name,
    script: Reflect.get(window, 'kept') ?? null,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isPrinted: matchMedia('print').matches,
    granted: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  }))
  expect(found).toEqual({
    local: 0,
    session: 0,
    cookie: '',
    name: '',
    script: null,
    isDark: false,
    isPrinted: false,
    granted: 'prompt',
  })
  expect(page.viewportSize()).toEqual(size)
  expect(page.context().pages()).toEqual([page])
  expect(await page.goBack(), 'there is no way back to what was open before').toBeNull()
  await tab.close()
})

testInAllZones('a page is in the time zone of its test', async ({ page, timezoneId }) => {
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  expect(zone).toBe(timezoneId)
})
