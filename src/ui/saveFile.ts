/** Files that a page hands over. */

const types = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  bib: 'application/x-bibtex;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
} as const

export type SavedType = keyof typeof types

/** Spreadsheets take a file for UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Lets the browser save a text, its pieces or an image under a name, whose ending is that of its type. */
export function saveFile(name: string, type: SavedType, content: string | Blob | readonly Blob[]): void {
  const parts = typeof content === 'string' || content instanceof Blob ? [content] : content
  const whole = type === 'csv' ? [BYTE_ORDER_MARK, ...parts] : [...parts]
  const address = URL.createObjectURL(new Blob(whole, { type: types[type] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has taken hold of the file once this turn of events is over.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
