/** What a style sheet draws before and after elements, made real so that it can be drawn. */

const KEPT = [
  'position',
  'top',
  'right',
  'bottom',
  'left',
  'z-index',
  'display',
  'box-sizing',
  'width',
  'height',
  'margin',
  'padding',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'border-radius',
  'background-color',
  'background-image',
  'color',
  'font',
  'line-height',
  'letter-spacing',
  'text-align',
  'white-space',
  'vertical-align',
]

interface Decoration {
  element: HTMLElement
  place: 'before' | 'after'
  words: string
  styles: [string, string][]
}

/**
 * Puts an element in the place of every decoration below `root`, whose own are switched off by `data-real`. All are read
 * before the first is put in, since that may change how the others are chosen.
 */
export function realiseDecorations(root: HTMLElement): void {
  const found = [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    (['before', 'after'] as const).flatMap((place) => decorationOf(element, place) ?? []),
  )
  for (const { element, place, words, styles } of found) {
    const real = document.createElement('span')
    real.textContent = words
    for (const [name, value] of styles) real.style.setProperty(name, value)
    if (place === 'before') element.prepend(real)
    else element.append(real)
    element.dataset.real = `${element.dataset.real ?? ''} ${place}`.trim()
  }
}

function decorationOf(element: HTMLElement, place: 'before' | 'after'): Decoration | undefined {
  const style = getComputedStyle(element, `::${place}`)
  if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return undefined
  const words = [...style.content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text).join('')
  return {
    element,
    place,
    words: words.replaceAll(/\\(.)/g, '$1'),
    styles: KEPT.map((name) => [name, style.getPropertyValue(name)]),
  }
}
