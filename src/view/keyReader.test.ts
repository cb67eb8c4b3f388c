import { describe, expect, it } from 'vitest'
import { commands } from './commands.ts'
import { type KeyStroke, keyReader } from './keyReader.ts'

function stroke(key: string, more: Partial<KeyStroke> = {}): KeyStroke {
  return {
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    defaultPrevented: false,
    isComposing: false,
    target: null,
    timeStamp: 0,
    ...more,
  }
}

/** Something that keys are typed into, as far as the reader looks at it. */
function field(tagName: string, type = 'text'): EventTarget {
  return Object.assign(new EventTarget(), { tagName, type, isContentEditable: false })
}

describe('the keys of commands', () => {
  it('run a command with one stroke', () => {
    expect(keyReader(commands)(stroke(']'))?.id).toBe('next-event')
  })

  it('run a command with two strokes in a row', () => {
    const read = keyReader(commands)
    expect(read(stroke('g'))).toBeNull()
    expect(read(stroke('r', { timeStamp: 400 }))?.id).toBe('page-rounds')
  })

  it('forget a first stroke that was long ago', () => {
    const read = keyReader(commands)
    read(stroke('g'))
    expect(read(stroke('r', { timeStamp: 5000 }))).toBeNull()
  })

  it('let a stroke that ends no pair begin another or stand alone', () => {
    const read = keyReader(commands)
    read(stroke('g'))
    expect(read(stroke(']', { timeStamp: 100 }))?.id).toBe('next-event')
    expect(read(stroke('r', { timeStamp: 200 }))).toBeNull()
  })

  it('look past the Shift that a sign needs', () => {
    const read = keyReader(commands)
    expect(read(stroke('Shift'))).toBeNull()
    expect(read(stroke('?'))?.id).toBe('help')
  })

  it('play and pause with the space bar, unless it presses a button', () => {
    expect(keyReader(commands)(stroke(' '))?.id).toBe('play')
    const button = Object.assign(new EventTarget(), { tagName: 'BUTTON' })
    expect(keyReader(commands)(stroke(' ', { target: button }))).toBeNull()
    const cell = Object.assign(new EventTarget(), { tagName: 'DIV', getAttribute: () => 'gridcell' })
    expect(keyReader(commands)(stroke(' ', { target: cell }))).toBeNull()
  })

  it('leave Enter to a link or a button, and take it from a quote', () => {
    const link = Object.assign(new EventTarget(), { tagName: 'A' })
    expect(keyReader(commands)(stroke('Enter', { target: link }))).toBeNull()
    const quote = Object.assign(new EventTarget(), { tagName: 'ARTICLE', getAttribute: () => null })
    expect(keyReader(commands)(stroke('Enter', { target: quote }))?.id).toBe('open-quote')
  })

  it.each([
    ['a field', { target: field('INPUT') }],
    ['a search field', { target: field('INPUT', 'search') }],
    ['a text area', { target: field('TEXTAREA') }],
    ['a list of choices', { target: field('SELECT') }],
    ['an editable text', { target: Object.assign(new EventTarget(), { isContentEditable: true }) }],
  ])('do nothing in %s', (_, more) => {
    expect(keyReader(commands)(stroke(']', more))).toBeNull()
  })

  it('work on a tick box, which takes no text', () => {
    expect(keyReader(commands)(stroke(']', { target: field('INPUT', 'checkbox') }))?.id).toBe('next-event')
  })

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['the command key', { metaKey: true }],
    ['an input method at work', { isComposing: true }],
    ['another answer to it', { defaultPrevented: true }],
  ])('leave a stroke with %s alone', (_, more) => {
    expect(keyReader(commands)(stroke(']', more))).toBeNull()
  })
})

describe('the commands', () => {
  it('have ids and keys of their own, and no key that begins another', () => {
    const keys = commands.flatMap((command) => command.keys)
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
    expect(new Set(keys).size).toBe(keys.length)
    const firsts = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0])
    expect(keys.filter((key) => firsts.includes(key))).toEqual([])
  })

  it('find a command with Ctrl or the command key, in a field too, and leave all other such strokes alone', () => {
    const read = keyReader(commands)
    expect(read(stroke('k', { ctrlKey: true }))?.id).toBe('palette')
    expect(read(stroke('K', { metaKey: true, target: field('INPUT') }))?.id).toBe('palette')
    expect(read(stroke('k', { ctrlKey: true, altKey: true }))).toBeNull()
    expect(read(stroke('t', { ctrlKey: true }))).toBeNull()
    expect(read(stroke('k'))?.id).toBe('previous-quote')
  })
})
