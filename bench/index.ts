/**
 * npm run bench: how long the engine of the quotes takes, beside libraries that do the same; then the longest task
 * of a large board of rounds in a browser.
 *
 *   npm run bench -- --size 100000        one size only (default: 10,000, 100,000 and 1,000,000)
 *   npm run bench -- --no-peers           the engine alone
 *   npm run bench -- --no-board           without the board of rounds in a browser
 *   npm run bench -- --json               for machines: one JSON array
 */
import { parseArgs } from 'node:util'
import { measureBoard } from './browser/board.ts'
import { generateTalks } from './generate.ts'
import { compare, type Figure } from './quotes/compare.ts'
import { crossfilterPeer } from './quotes/peers/crossfilter.ts'
import { tablePeer } from './quotes/peers/table.ts'
import { flexSearchPeer, fusePeer, miniSearchPeer, uFuzzyPeer } from './quotes/peers/text.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    board: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

const PEERS = [crossfilterPeer, tablePeer, miniSearchPeer, flexSearchPeer, uFuzzyPeer, fusePeer]
const SIZES = [10_000, 100_000, 1_000_000]

const sizes = values.size?.map(Number) ?? SIZES
const all: Figure[] = []
for (const quotes of sizes) {
  if (!Number.isInteger(quotes) || quotes < 1) throw new Error('--size takes a whole number of quotes')
  const talks = generateTalks({ seed: Number(values.seed), quotes })
  const figures = compare(talks, values.peers ? PEERS : [], (line) => console.error(`  ${line}`))
  all.push(...figures)
  if (!values.json) print(quotes, figures)
}
if (values.json) console.log(JSON.stringify(all, null, 2))
else if (values.board) await measureBoard()

function print(quotes: number, figures: readonly Figure[]): void {
  console.log(`\n${quotes.toLocaleString('en-GB')} quotes, medians in milliseconds`)
  for (const { task, engine, peer, theirs, ratio } of figures) {
    const ours = peer !== undefined && ratio === undefined ? '' : engine.toFixed(2)
    const other = peer === undefined ? '' : `${peer} ${theirs?.toFixed(2)}`
    const times = ratio === undefined ? '' : `× ${ratio.toFixed(1)}`
    console.log(`  ${task.padEnd(34)} ${ours.padStart(9)}   ${other.padEnd(28)} ${times}`)
  }
}
