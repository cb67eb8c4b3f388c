/** `npm run data:check [folder…]`: every broken rule of the given talks folders, or of all in data/. */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFolder, talksFolders } from './folder.ts'
import { report } from './report.ts'

const data = relative(process.cwd(), fileURLToPath(new URL('../../data', import.meta.url)))
const asked = process.argv.slice(2)
const { problemLines, summaryLines } = report(
  (asked.length > 0 ? asked : talksFolders(data)).map(checkFolder),
)
console.log([...problemLines, ...summaryLines].join('\n'))
process.exitCode = problemLines.length > 0 ? 1 : 0
