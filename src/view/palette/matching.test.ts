import { describe, expect, it } from 'vitest'
import { commands } from '../commands.ts'
import { matching } from './matching.ts'

const names = (typed: string) => matching(commands, typed).map(({ name }) => name)

describe('the palette', () => {
  it('lists every command until something is typed', () => {
    expect(matching(commands, '  ')).toEqual(commands)
  })

  it('finds a command by its first letters, before those that have them elsewhere', () => {
    expect(names('ro')[0]).toBe('Rounds')
    expect(names('PRE')[0]).toBe('Previous event')
  })

  it('finds words in any order, and by what the command is about', () => {
    expect(names('projector theme')).toEqual(['Theme: projector'])
    expect(names('pages data')).toEqual(['Data'])
  })

  it('finds nothing where a word is in no command', () => {
    expect(names('theme zebra')).toEqual([])
  })
})
