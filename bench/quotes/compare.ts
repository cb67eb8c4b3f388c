/** The engine and its peers on the same quotes and tasks: first that they agree, then how long each takes. */
import { deepStrictEqual } from 'node:assert/strict'
import { buildColumns } from '../../src/model/quotes/columns/columns.ts'
import { QuoteEngine } from '../../src/model/quotes/engine/engine.ts'
import { facetNames, type QuoteSelection } from '../../src/model/quotes/facets.ts'
import { FacetNames } from '../../src/model/quotes/text/facet-names.ts'
import { patternOf } from '../../src/model/quotes/text/pattern.ts'
import { parseQuery } from '../../src/model/quotes/text/query.ts'
import { gatherSpellings } from '../../src/model/quotes/text/spellings.ts'
import { TextFilter } from '../../src/model/quotes/text/text-filter.ts'
import { buildTextIndex } from '../../src/model/quotes/text/text-index.ts'
import type { TalksRecords } from '../../src/model/records.ts'
import type { Peer, PeerAnswer, PeerRun } from './peer.ts'
import { type PeerRow, peerRows } from './rows.ts'
import { type Task, tasksFor } from './tasks.ts'

export interface Figure {
  task: string
  quotes: number
  /** Medians in milliseconds. */
  engine: number
  peer?: string
  theirs?: number
  /** How many times longer the peer takes, both timed in turn in one run. */
  ratio?: number
}

const TURNS = 15

export type Progress = (line: string) => void

/** Measures the build and every task; with peers where their size allows. */
export function compare(talks: TalksRecords, peers: readonly Peer[], say: Progress): Figure[] {
  const quotes = talks.quotes.length
  const builds: number[] = []
  const readings: number[] = []
  for (let turn = 0; turn < 7; turn++) {
    const { value, time } = timed(() => new QuoteEngine(talks))
    builds.push(time)
    readings.push(timed(() => value.prepareSearch()).time)
  }
  const engine = new QuoteEngine(talks)
  engine.prepareSearch()
  const figures: Figure[] = [
    { task: 'building the engine', quotes, engine: median(builds) },
    { task: 'reading its words, once, when idle', quotes, engine: median(readings) },
  ]
  const tasks = tasksFor(talks)
  for (const task of tasks) {
    const times = sequence(task, TURNS, (selection) => engine.answer(selection))
    figures.push({ task: task.words, quotes, engine: median(times) })
  }
  const asOf = { asOf: talks.dataset.coverage.to }
  const inOrder = Array.from(engine.answer(asOf).rows, (row) => engine.quoteIn(row) ?? missing())
  const invited = peers.filter((peer) => peer.most >= quotes)
  const rows = invited.length > 0 ? peerRows(talks, inOrder) : []
  for (const peer of invited) figures.push(...against(talks, peer, rows, engine, tasks, say))
  return figures
}

function against(
  talks: TalksRecords,
  peer: Peer,
  rows: readonly PeerRow[],
  engine: QuoteEngine,
  tasks: readonly Task[],
  say: Progress,
): Figure[] {
  say(`${peer.name}: taking in ${rows.length.toLocaleString('en-GB')} quotes`)
  const { value: run, time: build } = timed(() => peer.build(rows))
  const figures: Figure[] = [
    { task: 'building', quotes: rows.length, engine: 0, peer: peer.name, theirs: build },
  ]
  for (const task of tasks.filter(({ name }) => peer.tasks.includes(name))) {
    say(`${peer.name}: ${task.words}`)
    for (const selection of task.selections) assertAgreement(peer.name, engine, run, selection)
    const ours: number[] = []
    const theirs: number[] = []
    for (let turn = 0; turn < peer.turns; turn++) {
      ours.push(...sequence(task, 1, (selection) => engine.answer(selection)))
      theirs.push(...sequence(task, 1, run.apply))
    }
    figures.push(figure(task.words, rows.length, peer, ours, theirs))
  }
  const { search } = run
  const typing = tasks.find(({ name }) => name === 'type')
  if (search && typing) {
    const ours: number[] = []
    const theirs: number[] = []
    const alone = searchAlone(talks)
    for (let turn = 0; turn < peer.turns; turn++) {
      ours.push(...sequence(typing, 1, ({ query = '' }) => alone(query)))
      theirs.push(...sequence(typing, 1, ({ query = '' }) => (query === '' ? undefined : search(query))))
    }
    figures.push(figure('the search alone, uncounted', rows.length, peer, ours, theirs))
  }
  return figures
}

function figure(
  task: string,
  quotes: number,
  peer: Peer,
  ours: readonly number[],
  theirs: readonly number[],
): Figure {
  const [mine, other] = [median(ours), median(theirs)]
  return { task, quotes, engine: mine, peer: peer.name, theirs: other, ratio: other / mine }
}

/** The engine's search without anything around it: the set of rows that meet a query. */
function searchAlone(talks: TalksRecords): (query: string) => unknown {
  const columns = buildColumns(talks)
  const filter = new TextFilter(columns, buildTextIndex(columns), new FacetNames(columns, talks))
  const spellings = gatherSpellings(talks.speakers, talks.parties, talks.dataset.spellings)
  const day = talks.dataset.coverage.to
  return (query) =>
    filter.rowsMeeting(
      parseQuery(query).clauses.map((clause) => patternOf(clause, spellings)),
      day,
    )
}

/** Throws unless both show the same rows, and the same counts where the peer counts. */
function assertAgreement(name: string, engine: QuoteEngine, run: PeerRun, selection: QuoteSelection): void {
  const answer = engine.answer(selection)
  run.apply(selection)
  const theirs = run.answer()
  deepStrictEqual(
    theirs.rows,
    Array.from(answer.rows),
    `${name} shows other rows for ${JSON.stringify(selection)}`,
  )
  if (theirs.counts === undefined) return
  const counts: PeerAnswer['counts'] = Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      Object.fromEntries(
        engine.facetIds(facet).flatMap((id, value) => {
          const count = answer.counts[facet][value] ?? 0
          return count > 0 ? [[id, count]] : []
        }),
      ),
    ]),
  )
  deepStrictEqual(theirs.counts, counts, `${name} counts otherwise for ${JSON.stringify(selection)}`)
}

/** Times of every step but the first, over all turns. */
function sequence(task: Task, turns: number, apply: (selection: QuoteSelection) => unknown): number[] {
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    for (const [step, selection] of task.selections.entries()) {
      const { time } = timed(() => apply(selection))
      if (step > 0) times.push(time)
    }
  }
  return times
}

function timed<Value>(work: () => Value): { value: Value; time: number } {
  const start = performance.now()
  const value = work()
  return { value, time: performance.now() - start }
}

/** The middle of some times. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

function missing(): never {
  throw new Error('A row shown has no quote')
}
