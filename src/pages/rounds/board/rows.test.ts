import { describe, expect, it } from 'vitest'
import { talksAt } from '../../../model/asof/index.ts'
import { makeTalks } from '../../../model/fixtures.ts'
import { boardOf } from '../../../model/rounds/board.ts'
import { indexTalks } from '../../../model/talks.ts'
import { linesOf, placeAfter } from './rows.ts'

const filters = {
  party: [],
  from: null,
  to: null,
  track: [],
  format: [],
  status: [],
  attendance: [],
  round: [],
}
const at = talksAt(indexTalks(makeTalks()), '2024-05-10')
const lines = linesOf(boardOf(at, filters, 'date'))
const rounds = lines.filter(({ kind }) => kind === 'round').map(({ key }) => key)
const COLUMNS = 3

function led(row: number, column: number, key: string, withCtrl = false) {
  const place = placeAfter(lines, COLUMNS, { round: rounds[row] ?? '', column }, key, withCtrl)
  return place && [rounds.indexOf(place.round), place.column]
}

describe('moving over the board by keys', () => {
  it('has a line a track and a line a round', () => {
    expect(lines.map(({ kind }) => kind)).toEqual([
      'track',
      'round',
      'round',
      'round',
      'track',
      'round',
      'round',
      'round',
    ])
  })

  it('goes from cell to cell with the arrows, over the names of tracks', () => {
    expect(led(2, 1, 'ArrowDown')).toEqual([3, 1])
    expect(led(3, 1, 'ArrowUp')).toEqual([2, 1])
    expect(led(0, 0, 'ArrowRight')).toEqual([0, 1])
    expect(led(0, 1, 'ArrowLeft')).toEqual([0, 0])
  })

  it('stays on the board at its edges', () => {
    expect(led(0, 0, 'ArrowUp')).toEqual([0, 0])
    expect(led(5, COLUMNS, 'ArrowDown')).toEqual([5, COLUMNS])
    expect(led(0, COLUMNS, 'ArrowRight')).toEqual([0, COLUMNS])
    expect(led(0, 0, 'ArrowLeft')).toEqual([0, 0])
    expect(led(1, 2, 'PageDown')).toEqual([5, 2])
  })

  it('goes to the ends of the row, and with Ctrl to the corners of the board', () => {
    expect(led(2, 2, 'Home')).toEqual([2, 0])
    expect(led(2, 2, 'End')).toEqual([2, COLUMNS])
    expect(led(2, 2, 'Home', true)).toEqual([0, 0])
    expect(led(2, 2, 'End', true)).toEqual([5, COLUMNS])
  })

  it('leaves other keys to others', () => {
    expect(led(2, 2, 'a')).toBeUndefined()
  })

  it('starts at the first round where the one it was on is no longer shown', () => {
    expect(placeAfter(lines, COLUMNS, { round: 'gone', column: 1 }, 'ArrowRight', false)).toEqual({
      round: rounds[0],
      column: 2,
    })
  })
})
