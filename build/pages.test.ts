import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, siteHeaders } from './headers.ts'
import { oneFolderDown, withPreloads } from './pages.ts'

describe('the page written for a folder', () => {
  it('finds every file of the site one folder up', () => {
    const html = '<html data-root="./"><link href="./icon.svg"><script src="./assets/a.js"></script>'
    expect(oneFolderDown(html)).toBe(
      '<html data-root="../"><link href="../icon.svg"><script src="../assets/a.js"></script>',
    )
  })

  it('leaves other addresses alone', () => {
    const html = '<a href="https://example.org/./a" title="./b">c</a>'
    expect(oneFolderDown(html)).toBe(html)
  })
})

describe('what a page asks for ahead', () => {
  const head = '<head></head>'

  it('is the two faces in Latin script and the core of the talks', () => {
    const files = [
      'assets/inter-latin-Dx4kX-Al.woff2',
      'assets/inter-latin-ext-a-DO1Apj_S.woff2',
      'assets/source-serif-4-latin-wght-normal-DMe4EKeb.woff2',
      'assets/index-1d.js',
    ]
    const addresses = [...withPreloads(head, files, 'assets/x-core-1e.json').matchAll(/href="([^"]*)"/g)]
    expect(addresses.map(([, address]) => address)).toEqual([
      './assets/inter-latin-Dx4kX-Al.woff2',
      './assets/source-serif-4-latin-wght-normal-DMe4EKeb.woff2',
      './assets/x-core-1e.json',
    ])
  })

  it('is nothing where the build has none of them', () => {
    expect(withPreloads(head, ['assets/index-1d.js'])).toBe(head)
  })
})

describe('the headers of the site', () => {
  it('are those that public/_headers names for every address, and for a folder', () => {
    const text = '/*\n  A: one: two\n  B: three\n\n/assets/*\n  C: four\n'
    expect(siteHeaders('/*', text)).toEqual({ A: 'one: two', B: 'three' })
    expect(siteHeaders('/assets/*', text)).toEqual({ C: 'four' })
  })

  it('hold a policy that lets nothing in but the site itself, and lets others frame it', () => {
    const policy = contentSecurityPolicy()
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).not.toContain('frame-ancestors')
  })
})
