/** Text and tables as Markdown that any reader of it shows as they were meant. */

/** A text as it stands inside a Markdown table's cell or paragraph: on one line, no mark of it taken for markup. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/\s*\r?\n\s*/g, ' ')
    .trim()
}

/** A table whose cells are Markdown already; line breaks inside a cell are kept, and a bar in it is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(tableCell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function tableCell(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\|/g, '\\|')
    .trim()
    .replace(/\s*\r?\n\s*/g, '<br>')
}
