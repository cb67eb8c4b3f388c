import type { Page } from '@playwright/test'
import { axeCheck } from './axe.ts'
import { expect, test } from './fixtures.ts'

/** Whether axe has read the page since this was last asked. */
function wasRead(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isThere = Reflect.has(window, 'axe')
    Reflect.deleteProperty(window, 'axe')
    return isThere
  })
}

test.beforeEach(async ({ page }) => {
  await page.goto('schema/rounds.json')
  await page.evaluate((once) => {
    document.documentElement.lang = 'en'
    document.title = 'Talks'
    const field = document.createElement('input')
    field.ariaLabel = 'Search'
    const paragraph = document.createElement('p')
    // What the last run of the tests found is of no use to these.
    paragraph.append(`Said on the first day ${once}`)
    const menu = document.createElement('select')
    menu.ariaLabel = 'Order'
    menu.append(new Option('by date'), new Option('by name'))
    document.body.replaceChildren(field, menu, paragraph)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('body { height: 3000px } input:focus { background-color: rgb(250 250 200) }')
    document.adoptedStyleSheets.push(sheet)
  }, crypto.randomUUID())
})

test('a page that breaks no rule of accessibility is read once, and again when anything of it changes', async ({
  page,
}) => {
  await axeCheck(page)
  expect(await wasRead(page)).toBe(true)
  await axeCheck(page)
  expect(await wasRead(page)).toBe(false)

  const changes: [string, () => void][] = [
    ['a word', () => document.querySelector('p')?.append(', and on the second')],
    ['an attribute', () => document.querySelector('p')?.setAttribute('title', 'A day')],
    ['the language', () => document.documentElement.setAttribute('lang', 'uk')],
    ['its name', () => void Object.assign(document, { title: 'Talks, 30 May 2025' })],
    ['a colour', () => document.querySelector('input')?.focus()],
    ['a place', () => window.scrollTo(0, 100)],
    ['what is typed', () => void Object.assign(document.querySelector('input') ?? {}, { value: 'Istanbul' })],
    [
      'what is chosen',
      () => void Object.assign(document.querySelector('select') ?? {}, { selectedIndex: 1 }),
    ],
    [
      'a rule that shows nothing yet',
      () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('p::after { color: rgb(20 20 20) }')
        document.adoptedStyleSheets.push(sheet)
      },
    ],
  ]
  for (const [what, change] of changes) {
    await page.evaluate(change)
    await axeCheck(page)
    expect(await wasRead(page), what).toBe(true)
    await axeCheck(page)
    expect(await wasRead(page), what).toBe(false)
  }
})

test('a page that breaks a rule of accessibility is told each time it is read', async ({ page }) => {
  await page.evaluate(() => document.querySelector('p')?.style.setProperty('color', 'rgb(230 230 230)'))
  for (const time of ['first', 'second']) {
    await expect(axeCheck(page), time).rejects.toThrow('color-contrast')
    expect(await wasRead(page), time).toBe(true)
  }
})
