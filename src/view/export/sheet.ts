/** What a drawing is made of: the part of the page, under a title and above its sources, on white paper. */
import { type ViewFile, viewFileFacts, viewFileSource } from '../../model/export/view-file.ts'
import { realiseDecorations } from './drawing/decorations.ts'
import { type Drawing, drawingOf } from './drawing/drawing.ts'
import styles from './Sheet.module.css'

const NARROWEST = 640

/**
 * Draws a copy of `content`, laid out next to `beside` in the light theme and with nothing scrolled away; the copy
 * is gone before anything is painted.
 */
export function sheetDrawing(content: HTMLElement, file: ViewFile, beside: HTMLElement = content): Drawing {
  const host = beside.parentElement ?? document.body
  const sheet = document.createElement('div')
  sheet.className = styles.sheet ?? ''
  sheet.dataset.theme = 'light'
  sheet.style.width = `${Math.max(NARROWEST, content.offsetWidth, content.scrollWidth, beside.offsetWidth)}px`
  const copy = content.cloneNode(true)
  // Charts are drawn for the width that they have on the page.
  if (copy instanceof HTMLElement && content.offsetWidth > 0) copy.style.width = `${content.offsetWidth}px`
  sheet.append(line('title', file.title), line('facts', `${file.talksTitle} · ${viewFileFacts(file)}`), copy)
  if (file.method !== undefined) sheet.append(line('source', file.method))
  sheet.append(line('source', viewFileSource(file)))
  host.append(sheet)
  try {
    unscroll(sheet)
    realiseDecorations(sheet)
    return drawingOf(sheet, `${file.title}. ${viewFileFacts(file)}`)
  } finally {
    sheet.remove()
  }
}

function line(kind: 'title' | 'facts' | 'source', words: string): HTMLElement {
  const element = document.createElement('p')
  element.className = styles[kind] ?? ''
  element.textContent = words
  return element
}

/** Lays out in full what scrolls or sticks on the page. All is read before the first is changed, so it is styled once. */
function unscroll(sheet: HTMLElement): void {
  const elements = [...sheet.querySelectorAll<HTMLElement>('*')].map((element) => {
    const { overflowX, overflowY, position } = getComputedStyle(element)
    return {
      element,
      scrolls: /auto|scroll/.test(`${overflowX} ${overflowY}`),
      sticks: position === 'sticky',
    }
  })
  for (const { element, scrolls, sticks } of elements) {
    if (scrolls) {
      element.style.overflow = 'visible'
      element.style.maxHeight = 'none'
    }
    if (sticks) {
      element.style.position = 'relative'
      element.style.inset = 'auto'
    }
  }
}
