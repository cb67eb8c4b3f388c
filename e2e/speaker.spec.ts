import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSlide, slideShown } from './slides.ts'

async function openBoth(page: Page): Promise<{ deck: Page; speaker: Page }> {
  await page.goto('/?asof=2025-05-30&present=1')
  await expectSlide(page, 1)
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opened
  await expectSlide(speaker, 1)
  return { deck: page, speaker }
}

test('the speaker’s window shows the slide, the next one, what it rests on and the time, in step with the deck', async ({
  page,
}) => {
  const { deck, speaker } = await openBoth(page)
  const now = speaker.getByRole('region', { name: 'On the screen' })
  const next = speaker.getByRole('region', { name: 'Next' })
  await deck.keyboard.press('ArrowRight')
  await expect(now.getByRole('article', { name: /^Slide 2 of/ })).toBeVisible()
  await expect(next.getByRole('article', { name: /^Slide 3 of/ })).toBeVisible()
  const pages = speaker.getByRole('region', { name: 'Evidence' }).getByRole('link')
  await expect(pages.and(speaker.locator('[href^="http"]')).first()).toBeVisible()
  await expect(speaker.getByText(/Time \d\d:\d\d:\d\d/)).toBeVisible()
  await expect(speaker.getByText(/Presenting for \d+:\d\d/)).toBeVisible()
})

test('the speaker’s window leads the deck by the same keys, and blanks it', async ({ page }) => {
  const { deck, speaker } = await openBoth(page)
  await speaker.keyboard.press('PageDown')
  await expectSlide(deck, 2)
  await speaker.keyboard.press('End')
  const { count } = await slideShown(deck)
  await expectSlide(deck, count)
  await expect(speaker.getByText('This is the last slide.')).toBeVisible()
  await speaker.getByRole('button', { name: 'First slide' }).click()
  await expectSlide(deck, 1)
  await speaker.keyboard.press('b')
  await expect(deck.locator('[data-part="blank"]')).toBeVisible()
  await expect(speaker.getByText('the screen is blank')).toBeVisible()
})

test('closing the speaker’s window leaves the deck as it was, and another can be opened', async ({
  page,
}) => {
  const { deck, speaker } = await openBoth(page)
  await deck.keyboard.press('ArrowRight')
  await speaker.close()
  await deck.keyboard.press('ArrowRight')
  await expectSlide(deck, 3)
  const opened = deck.waitForEvent('popup')
  await deck.keyboard.press('s')
  await expectSlide(await opened, 3)
})

test('leaving the deck leaves the speaker’s window, which steps by itself until a deck is back', async ({
  page,
}) => {
  const { deck, speaker } = await openBoth(page)
  await deck.keyboard.press('ArrowRight')
  await deck.keyboard.press('Escape')
  await expect(speaker.getByText(/No presentation is open/)).toBeVisible()
  await speaker.keyboard.press('ArrowRight')
  await expectSlide(speaker, 3)
  await deck.keyboard.press('p')
  await expectSlide(speaker, 1)
  await expect(speaker.getByText(/No presentation is open/)).toHaveCount(0)
})

test('a deck loaded anew is followed again', async ({ page }) => {
  const { deck, speaker } = await openBoth(page)
  await deck.keyboard.press('ArrowRight')
  await expect(deck).toHaveURL(/slide=2/)
  await deck.reload()
  await expectSlide(deck, 2)
  await deck.keyboard.press('ArrowRight')
  await expectSlide(speaker, 3)
})

test('the speaker’s window follows the deck to another view', async ({ page }) => {
  const { deck, speaker } = await openBoth(page)
  await deck.goto('/?asof=2025-06-03&present=1')
  await expectSlide(deck, 1)
  await expect(speaker.locator('article[data-slide] footer').first()).toContainText('As of 3 June 2025')
})
