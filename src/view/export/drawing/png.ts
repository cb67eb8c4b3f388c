/** A drawing as an image of pixels. */
import { type Drawing, svgText } from './drawing.ts'
import { canvasFont } from './texts.ts'

/** Twice the size, or for a long list what the browser can still make of it. */
const SCALE = 2
/** Browsers refuse larger canvases. */
const LONGEST = 16_384

/**
 * The drawing at twice its size, or as near to it as fits. The shapes come from its SVG and the letters from the page's own fonts, which an
 * image in a page cannot use.
 *
 * @throws when the drawing is too large for an image, or the browser cannot make one
 */
export async function pngOf(drawing: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const scale = Math.min(SCALE, LONGEST / Math.max(drawing.width, drawing.height))
  canvas.width = Math.floor(drawing.width * scale)
  canvas.height = Math.floor(drawing.height * scale)
  const pen = canvas.getContext('2d')
  if (pen === null || scale < 1) {
    throw new Error('This is too large for an image. The SVG has all of it.')
  }
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`
  await image.decode()
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  pen.scale(scale, scale)
  for (const drawn of drawing.texts) {
    const { text, width, font, fill, letterSpacing, halo, isUpright } = drawn
    pen.save()
    pen.translate(drawn.x, drawn.y)
    if (isUpright) pen.rotate(-Math.PI / 2)
    pen.font = canvasFont(font)
    pen.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing
    if (halo) {
      pen.strokeStyle = halo.stroke
      pen.lineWidth = halo.width
      pen.lineJoin = 'round'
      pen.strokeText(text, 0, 0, width + 1)
    }
    pen.fillStyle = fill
    pen.fillText(text, 0, 0, width + 1)
    pen.restore()
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not make the image.'))
      else resolve(blob)
    }, 'image/png')
  })
}
