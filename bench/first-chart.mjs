// node bench/first-chart.mjs: how long opening Positions takes, from the click on its tab on a settled Overview until
// its map is on the screen. Uses the build in dist. The project's figure is 300 ms.
import { settled, withBuiltSite } from '../tools/site.mjs'

const RUNS = 9

await withBuiltSite(async ({ browser, origin }) => {
  /** @type {number[]} */
  const times = []
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${origin}/?asof=2025-05-30`)
    await settled(page)
    times.push(await timeToMap(page))
    await context.close()
  }
  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(RUNS / 2)] ?? Number.NaN
  console.log(
    `from click to the map of positions: median ${median.toFixed(0)} ms, slowest ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms, of ${RUNS} first visits`,
  )
})

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number>} milliseconds
 */
async function timeToMap(page) {
  return await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const link = [...document.querySelectorAll('nav a')].find((a) => a.textContent === 'Positions')
        if (!(link instanceof HTMLElement)) {
          reject(new Error('There is no tab for Positions'))
          return
        }
        let clicked = 0
        const observer = new MutationObserver(() => {
          if (document.querySelector('main figure [data-point]') === null) return
          observer.disconnect()
          // The frame after the next one begins once this one is painted.
          requestAnimationFrame(() => requestAnimationFrame((painted) => resolve(painted - clicked)))
        })
        observer.observe(document.body, { childList: true, subtree: true })
        clicked = performance.now()
        link.click()
      }),
  )
}
