import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { QuoteCorpus } from '../corpus.ts'
import { facetNames, type QuoteSelection } from '../facets.ts'
import { naiveAnswer } from '../naive.ts'
import { randomTalks, selection } from '../random-talks.ts'
import { gatherSpellings } from '../text/spellings.ts'
import { mondayOfWeek, QuoteEngine } from './engine.ts'

/** An engine's answer in the words of the naive one. */
function inWords(engine: QuoteEngine, asked: QuoteSelection) {
  const answer = engine.answer(asked)
  const aboveZero = (entries: (readonly [string, number])[]) =>
    Object.fromEntries(entries.filter(([, count]) => count !== 0))
  const start = engine.firstMonday ?? ''
  return {
    ids: Array.from(answer.rows, (row) => engine.quoteIn(row)?.id),
    known: answer.known,
    counts: Object.fromEntries(
      facetNames.map((facet) => [
        facet,
        aboveZero(
          Array.from(answer.counts[facet], (count, value) => [engine.facetIds(facet)[value] ?? '', count]),
        ),
      ]),
    ),
    weeks: aboveZero(Array.from(answer.weeks, (count, week) => [mondayOfWeek(start, week), count])),
  }
}

function naiveInWords(corpus: QuoteCorpus, asked: QuoteSelection) {
  return naiveAnswer(
    corpus,
    asked,
    gatherSpellings(corpus.speakers, corpus.parties, corpus.dataset?.spellings),
  )
}

test('whatever is chosen, the engine shows and counts what a reading of every record does', () => {
  fc.assert(
    fc.property(randomTalks(), selection, (corpus, asked) => {
      expect(inWords(new QuoteEngine(corpus), asked)).toEqual(naiveInWords(corpus, asked))
    }),
    { numRuns: 150 },
  )
})

test('an answer depends on the selection alone, not on what was asked before', () => {
  fc.assert(
    fc.property(
      randomTalks(),
      selection,
      fc.array(fc.tuple(fc.constantFrom('asOf', 'from', 'to', 'query', 'choices'), selection), {
        maxLength: 8,
      }),
      (corpus, first, changes) => {
        const engine = new QuoteEngine(corpus)
        let asked = first
        inWords(engine, asked)
        for (const [key, other] of changes) {
          asked = { ...asked, [key]: other[key as keyof QuoteSelection] }
          expect(inWords(engine, asked)).toEqual(naiveInWords(corpus, asked))
        }
      },
    ),
    { numRuns: 80 },
  )
})

test('records dated after the as-of day change nothing that is shown', () => {
  fc.assert(
    fc.property(randomTalks(), selection, (corpus, asked) => {
      const day = asked.asOf
      const early: QuoteCorpus = {
        ...corpus,
        quotes: corpus.quotes
          .filter((quote) => quote.date <= day)
          .map((quote) => {
            const isPublished = (id: string) =>
              corpus.sources.some((source) => source.id === id && source.published <= day)
            const isKnown = (records: QuoteCorpus['rounds'] | QuoteCorpus['proposals'], id: string) =>
              records.some((row) => row.id === id && row.history.some((step) => step.date <= day))
            const reports = quote.reports.filter((report) => isPublished(report.source))
            return {
              ...quote,
              reports: reports.length > 0 ? reports : quote.reports.slice(0, 1),
              rounds: quote.rounds?.filter((id) => isKnown(corpus.rounds, id)),
              proposals: quote.proposals?.filter((id) => isKnown(corpus.proposals, id)),
            }
          }),
      }
      expect(inWords(new QuoteEngine(corpus), asked)).toEqual(inWords(new QuoteEngine(early), asked))
    }),
    { numRuns: 100 },
  )
})

test('who said how much on which issue is counted from the quotes shown', () => {
  fc.assert(
    fc.property(randomTalks(), selection, (corpus, asked) => {
      const engine = new QuoteEngine(corpus)
      const { rows } = engine.answer(asked)
      const table = engine.speakersByIssue(rows)
      const issues = engine.facetIds('issue')
      const shown = Array.from(rows, (row) => engine.quoteIn(row))
      for (const [line, speaker] of engine.facetIds('speaker').entries()) {
        for (const [column, issue] of issues.entries()) {
          const said = shown.filter((quote) => quote?.speaker === speaker && quote.issues?.includes(issue))
          expect(table[line * issues.length + column]).toBe(said.length)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('talks without quotes answer with none', () => {
  const [corpus] = fc.sample(randomTalks(0), 1)
  if (corpus === undefined) throw new Error('no talks were made')
  const engine = new QuoteEngine(corpus)
  const answer = engine.answer({ asOf: '2025-01-01', query: 'ceasefire' })
  expect(answer.rows.length).toBe(0)
  expect(answer.weeks.length).toBe(0)
  expect(engine.firstMonday).toBeUndefined()
})

test('a quote is found by its id, and an unknown id is told apart', () => {
  const [corpus] = fc.sample(
    randomTalks(20).filter((talks) => talks.quotes.length > 3),
    1,
  )
  if (corpus === undefined) throw new Error('no talks were made')
  const engine = new QuoteEngine(corpus)
  expect(engine.quoteIn(engine.rowOf('q-2') ?? -1)?.id).toBe('q-2')
  expect(engine.rowOf('q-none')).toBeUndefined()
})
