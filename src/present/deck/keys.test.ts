import { describe, expect, it } from 'vitest'
import { deckCommands } from './commands.ts'
import { type Asked, type DeckStroke, deckKeyReader } from './keys.ts'

function stroke(key: string, more: Partial<DeckStroke> = {}): DeckStroke {
  return {
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    defaultPrevented: false,
    target: null,
    ...more,
  }
}

const read = (...strokes: (string | DeckStroke)[]) => {
  const reader = deckKeyReader(deckCommands)
  let asked: Asked = { for: 'nothing' }
  for (const one of strokes) asked = reader(typeof one === 'string' ? stroke(one) : one)
  return asked.for === 'command' ? asked.command.id : asked
}

describe('the keys of a deck', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blank', ['b', '.']],
    ['speaker', ['s']],
    ['leave', ['Escape']],
  ])('%s', (id, keys) => {
    for (const key of keys) expect(read(key)).toBe(id)
  })

  it('go back with Shift and Space', () => {
    expect(read(stroke(' ', { shiftKey: true }))).toBe('previous')
  })

  it('ask for a slide by its number and Enter', () => {
    expect(read('1', '2')).toEqual({ for: 'digits', digits: '12' })
    expect(read('1', '2', 'Enter')).toEqual({ for: 'slide', number: 12 })
    expect(read('1', '2', 'Enter', 'Enter')).toBe('next')
  })

  it('take digits back before they leave the deck or go on', () => {
    expect(read('1', '2', 'Backspace')).toEqual({ for: 'digits', digits: '1' })
    expect(read('1', 'Escape')).toEqual({ for: 'digits', digits: '' })
    expect(read('1', 'Escape', 'Escape')).toBe('leave')
    expect(read('4', 'x')).toEqual({ for: 'digits', digits: '' })
    expect(read('4', 'ArrowRight', 'Enter')).toBe('next')
  })

  it('leave alone what is meant for the browser, for a button or for nobody', () => {
    expect(read(stroke('p', { ctrlKey: true }))).toEqual({ for: 'nothing' })
    const button = { tagName: 'BUTTON' } as unknown as EventTarget
    expect(read(stroke(' ', { target: button }))).toEqual({ for: 'nothing' })
    expect(read(stroke('ArrowRight', { target: button }))).toBe('next')
    expect(read('g')).toEqual({ for: 'nothing' })
  })

  it('serve one command each', () => {
    const keys = deckCommands.flatMap((command) => command.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
