/** The first slide: the state of play in the words of the headline. */
import { headline } from '../../model/headline/index.ts'
import { draftsOf } from './draft.ts'
import { linesOf, paginate, piecesOf } from './fit.ts'
import { contentWidth, LINE, MARGIN, type Shape, TYPE } from './geometry.ts'
import type { Draft, Material } from './types.ts'

/** The QR code of the first slide with the space beside it. */
export const QR_SIDE = 25

/** Lines of the headline for which the first slide has room, and their width. */
function roomFor(shape: Shape): { lines: number; width: number } {
  const besideCode = contentWidth(shape) - QR_SIDE - MARGIN
  return shape === 'wide' ? { lines: 8, width: besideCode } : { lines: 6, width: contentWidth(shape) }
}

/** The title slide, and further ones where the headline is too long for one. */
export function headlineSlides({ at, shape }: Material): Draft[] {
  const { lines, width } = roomFor(shape)
  const parts = headline(at).parts.flatMap((part) =>
    piecesOf(part.text, lines, width, TYPE.headline, 'serif').map((text) => ({ ...part, text })),
  )
  const height = ({ text }: { text: string }) =>
    linesOf(text, width, TYPE.headline, 'serif').length * LINE.headline
  const pages = paginate(parts, height, lines * LINE.headline)
  return draftsOf(
    { key: 'headline', title: at.talks.dataset.title, isFiltered: false },
    pages.map((page, index) => ({
      body: { kind: 'headline', text: page.map(({ text }) => text).join(' '), isFirst: index === 0 },
      evidence: page,
    })),
  )
}
