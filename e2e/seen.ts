import type { Page } from '@playwright/test'

/** Digests of what is seen: the texts themselves are megabytes that nobody reads. */
export interface Seen {
  /** Of the markup, with a sign for each element that is shown. */
  markup: string
  /** Of where each element stands. */
  places: string
  /** The theme that the page wears. */
  theme: string
  /** Of how each element is painted and what fields hold, what style sheets say, and what the page says of itself. */
  paint: string
}

/** What is seen once nothing changes any more: charts follow the width of the window a moment later. */
export function settled(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    // React numbers the ids that it makes in the order of rendering, which hangs on what was loaded first.
    const renumbered = (markup: string) => {
      const ids = [...new Set(markup.match(/\b_r_\w+_\b/g))]
      return markup.replace(/\b_r_\w+_\b/g, (id) => `_r_${ids.indexOf(id)}_`)
    }
    const look = () => {
      const elements = [...document.querySelectorAll('*')]
      const shown = elements.map((one) => (one.checkVisibility({ visibilityProperty: true }) ? 1 : 0))
      const places = elements.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return [x, y, width, height].join()
      })
      return { markup: renumbered(document.body.outerHTML) + shown.join(''), places: places.join(' ') }
    }
    const painted = () => {
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
      const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      const elements = [...document.querySelectorAll('*')].map((one) => {
        const { color, backgroundColor, opacity, fontSize, fontWeight } = getComputedStyle(one)
        const held = [Reflect.get(one, 'value'), Reflect.get(one, 'checked')]
        return [color, backgroundColor, opacity, fontSize, fontWeight, ...held].join()
      })
      // Not which scripts: their names change with every build.
      const { documentElement, head } = document
      const page = [documentElement.cloneNode(false), ...head.querySelectorAll('title, meta')].map((one) =>
        new XMLSerializer().serializeToString(one),
      )
      return [...page, ...rules, ...elements].join(' ')
    }
    const digest = async (text: string) => {
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
      return new Uint8Array(bytes).join()
    }
    let last = look()
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const now = look()
      if (now.markup === last.markup && now.places === last.places) break
      last = now
    }
    return {
      theme: document.documentElement.dataset.theme ?? '',
      markup: await digest(last.markup),
      places: await digest(last.places),
      paint: await digest(painted()),
    }
  })
}
