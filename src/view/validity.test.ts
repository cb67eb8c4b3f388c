import { expect, it } from 'vitest'
import { makeTalks } from '../model/fixtures.ts'
import { indexTalks } from '../model/talks.ts'
import { initialView } from './address.ts'
import { checkAgainst } from './validity.ts'

const talks = indexTalks(makeTalks())
const [firstRound] = talks.rounds

it('finds nothing wrong with names the talks have and days they cover', () => {
  const view = {
    ...initialView,
    party: ['arvenia'],
    round: [firstRound?.id ?? ''],
    asof: '2024-05-10',
    between: ['arvenia', 'belmark'] as const,
  }
  expect(checkAgainst(talks, view)).toEqual({ patch: {}, problems: [] })
})

it('tells a party the talks do not have, and keeps the others', () => {
  const { patch, problems } = checkAgainst(talks, { ...initialView, party: ['atlantis', 'arvenia'] })
  expect(patch).toEqual({ party: ['arvenia'] })
  expect(problems).toEqual(['These talks have no party “atlantis”'])
})

it('tells a pair with a stranger in it', () => {
  const { patch } = checkAgainst(talks, { ...initialView, between: ['arvenia', 'atlantis'] })
  expect(patch).toEqual({ between: null })
})

it('tells a day after the records end, and follows their last day', () => {
  const { patch, problems } = checkAgainst(talks, { ...initialView, asof: '2031-01-01' })
  expect(patch).toEqual({ asof: null })
  expect(problems).toEqual(['The records end on 10 May 2024, before 1 January 2031'])
})

it('lets a day before the records begin stand, for pages to say that nothing is known yet', () => {
  expect(checkAgainst(talks, { ...initialView, asof: '1999-01-01' }).problems).toEqual([])
})

it('is content with what it has put right', () => {
  const wrong = {
    ...initialView,
    party: ['atlantis'],
    round: ['no-round'],
    quote: ['q-none'],
    compare: ['no-plan'],
    open: ['no-issue'],
    since: '2031-01-01',
    between: ['x', 'y'] as const,
  }
  const { patch } = checkAgainst(talks, wrong)
  expect(checkAgainst(talks, { ...wrong, ...patch })).toEqual({ patch: {}, problems: [] })
})
