/** Measures of colours for tests: contrast as WCAG 2 has it, and difference as people see it. */

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** What full colour-vision deficiencies make of linear RGB (Machado, Oliveira and Fernandes, 2009). */
export const visions: Record<'full' | 'protan' | 'deutan' | 'tritan', Matrix> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The contrast ratio of two #rrggbb colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** How far apart two #rrggbb colours look with a vision: the distance in Oklab, where black and white are 100 apart. */
export function difference(a: string, b: string, vision: Matrix): number {
  const [l1, a1, b1] = oklab(seen(linear(a), vision))
  const [l2, a2, b2] = oklab(seen(linear(b), vision))
  return 100 * Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(hex))
}

function seen(rgb: Triple, [red, green, blue]: Matrix): Triple {
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  return [clamp(dot(red, rgb)), clamp(dot(green, rgb)), clamp(dot(blue, rgb))]
}

function oklab(rgb: Triple): Triple {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb))
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb))
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb))
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ]
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
