import { test } from './fixtures.ts'

// Each of these has to fail: what our `test` is there to catch happens in them.
test.fail('an error on the console fails a test', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => console.error('something broke'))
})

test.fail('an uncaught error fails a test', async ({ page }) => {
  await page.goto('./')
  const thrown = page.waitForEvent('pageerror')
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('something broke')
    })
  })
  await thrown
})

test.fail('a violation of the policy fails a test', async ({ page }) => {
  await page.goto('./')
  const reported = page.waitForEvent('console')
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.append('body { color: red }')
    document.head.append(style)
  })
  await reported
})

test.fail('a request to another origin fails a test', async ({ page }) => {
  await page.route('**/*', (route) => route.fulfill({ body: '<!doctype html><title>x</title>' }))
  await page.goto('./')
  const asked = page.waitForEvent('request')
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'http://other.example/pixel.png'
    document.body.append(image)
  })
  await asked
})
