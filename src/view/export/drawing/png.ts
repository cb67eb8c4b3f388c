/** A drawing as an image of pixels. */
import { type Drawing, svgText } from './drawing.ts'
import { canvasFont } from './texts.ts'

const SCALE = 2
/** Browsers refuse larger canvases. */
const LONGEST = 16_384

/**
 * The drawing at twice its size. The shapes come from its SVG and the letters from the page's own fonts, which an
 * image in a page cannot use.
 *
 * @throws when the drawing is too large for an image, or the browser cannot make one
 */
export async function pngOf(drawing: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width * SCALE
  canvas.height = drawing.height * SCALE
  const pen = canvas.getContext('2d')
  if (pen === null || Math.max(canvas.width, canvas.height) > LONGEST) {
    throw new Error('This is too large for an image. The SVG has all of it.')
  }
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing, { withTexts: false }))}`
  await image.decode()
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  pen.scale(SCALE, SCALE)
  for (const { text, x, y, width, font, fill, letterSpacing, halo } of drawing.texts) {
    pen.font = canvasFont(font)
    pen.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing
    if (halo) {
      pen.strokeStyle = halo.stroke
      pen.lineWidth = halo.width
      pen.lineJoin = 'round'
      pen.strokeText(text, x, y, width + 1)
    }
    pen.fillStyle = fill
    pen.fillText(text, x, y, width + 1)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not make the image.'))
      else resolve(blob)
    }, 'image/png')
  })
}
