import { describe, expect, it, vi } from 'vitest'
import { later } from './later.ts'

describe('code that is loaded later', () => {
  it('is loaded once, when asked for, and tells those who wait', async () => {
    const importModule = vi.fn(async () => ({ default: 'a chart' }))
    const code = later(importModule)
    expect(code.state()).toBeUndefined()
    const told = new Promise<void>((resolve) => code.subscribe(resolve))
    code.load()
    code.load()
    await told
    code.load()
    expect(code.state()).toBe('a chart')
    expect(importModule).toHaveBeenCalledTimes(1)
  })

  it('forgets what went wrong while nobody waited, so that whoever needs it asks again', async () => {
    const importModule = vi.fn<() => Promise<{ default: string }>>()
    importModule.mockRejectedValueOnce(new Error('no connection'))
    importModule.mockResolvedValueOnce({ default: 'a chart' })
    const code = later(importModule)
    code.load()
    await vi.waitFor(() => {
      code.load()
      expect(importModule).toHaveBeenCalledTimes(2)
    })
    await vi.waitFor(() => expect(code.state()).toBe('a chart'))
  })

  it('keeps what went wrong, and tries again when asked again', async () => {
    const importModule = vi.fn<() => Promise<{ default: string }>>()
    importModule.mockRejectedValueOnce(new Error('no connection'))
    importModule.mockResolvedValueOnce({ default: 'a chart' })
    const code = later(importModule)
    const changed = () =>
      new Promise<void>((resolve) => {
        const stop = code.subscribe(() => {
          stop()
          resolve()
        })
        code.load()
      })
    await changed()
    expect(code.state()).toEqual(new Error('no connection'))
    await changed()
    expect(code.state()).toBe('a chart')
  })
})
