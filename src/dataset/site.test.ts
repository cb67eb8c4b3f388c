import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadError, loadAsset, setSiteRoot } from './site.ts'

const { signal } = new AbortController()

function answerWith(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => vi.unstubAllGlobals())

describe('loading a file of the site', () => {
  it('looks below the root, wherever the site lies', async () => {
    setSiteRoot(new URL('https://example.org/some/where/'))
    const fetched = answerWith(async () => new Response('{"format":1}'))
    expect(await loadAsset('data/core.json', signal)).toEqual({ format: 1 })
    expect(fetched).toHaveBeenCalledWith('https://example.org/some/where/data/core.json', expect.anything())
  })

  it('tells a missing file from an unreachable site and from damage', async () => {
    setSiteRoot(new URL('https://example.org/'))
    answerWith(async () => new Response('', { status: 404 }))
    await expect(loadAsset('data/core.json', signal)).rejects.toThrow(/answered 404.*data\/core\.json/)
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(loadAsset('data/core.json', signal)).rejects.toThrow(/could not be reached/)
    answerWith(async () => new Response('<!doctype html>'))
    await expect(loadAsset('data/core.json', signal)).rejects.toBeInstanceOf(LoadError)
  })
})
