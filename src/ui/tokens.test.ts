import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, difference, visions } from './colourTesting.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The colours that a block of the tokens names, by custom property. */
function colours(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

const light = colours(':root')
const themes = [
  { name: 'light', theme: light },
  { name: 'dark', theme: new Map([...light, ...colours('[data-theme="dark"]')]) },
  { name: 'projector', theme: new Map([...light, ...colours('[data-theme="projector"]')]) },
]
const tones = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']

describe.each(themes)('the $name theme', ({ theme }) => {
  const colour = (name: string) => {
    const hex = theme.get(name)
    if (hex === undefined) throw new Error(`No colour --${name}`)
    return hex
  }

  it.each(['ink', 'ink-2', 'ink-3', 'accent'])('has text in --%s that can be read on every ground', (ink) => {
    for (const ground of ['paper', 'wash', 'sunk']) {
      expect(contrast(colour(ink), colour(ground)), ground).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('has text that can be read where ground and ink change places, and on what is marked', () => {
    expect(contrast(colour('paper'), colour('ink'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('paper'), colour('ink-2'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...tones, 'edge', 'focus'])('has --%s stand out from its grounds', (name) => {
    for (const ground of ['paper', 'wash']) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(Object.entries(visions))('keeps the tones of parties apart with %s vision', (_, vision) => {
    const tooNear = tones.flatMap((a, index) =>
      tones
        .slice(index + 1)
        .filter((b) => difference(colour(a), colour(b), vision) < 7)
        .map((b) => `${a} and ${b}`),
    )
    expect(tooNear).toEqual([])
  })
})

it('the projector theme has more contrast than the light one in every ink', () => {
  const projector = themes[2]?.theme ?? new Map<string, string>()
  for (const ink of ['ink', 'ink-2', 'ink-3', 'line', 'edge', 'accent']) {
    const [onProjector = '', onLight = ''] = [projector.get(ink), light.get(ink)]
    expect(contrast(onProjector, '#ffffff'), ink).toBeGreaterThan(contrast(onLight, '#ffffff'))
  }
})
