/** The check of picked files away from the page, which goes on answering meanwhile. */

import { checkFiles, type TextFile } from './check.ts'
import type { CheckedTalks } from './checkApart.ts'
import { packTalks } from './pack.ts'

const page = self as unknown as {
  postMessage: (message: CheckedTalks) => void
  onmessage: ((event: MessageEvent<readonly TextFile[]>) => void) | null
}

page.onmessage = ({ data }) => {
  const { problems, count, records } = checkFiles(data)
  page.postMessage({ problems, count, ...(records && { talks: packTalks(records) }) })
}
