import { beforeEach, describe, expect, it } from 'vitest'
import type { AddressBar } from './addressbar.ts'
import { currentView, hrefOf, pagePatch, setView, startView } from './store.ts'

/** An address bar with its history, as a browser keeps it. */
class FakeBar implements AddressBar {
  history: string[]
  place = 0
  moved = () => {}

  constructor(link: string) {
    this.history = [link]
  }
  read() {
    const { pathname, search } = new URL(this.current, 'https://example.org/')
    return { path: pathname.slice(1), search }
  }
  write(link: string, how: 'push' | 'replace') {
    if (how === 'push') this.history = [...this.history.slice(0, this.place + 1), link]
    else this.history[this.place] = link
    this.place = this.history.length - 1
  }
  hrefOf = (link: string) => `/under/some/path/${link}`
  onMove(moved: () => void) {
    this.moved = moved
  }
  get current() {
    return this.history[this.place] ?? ''
  }
  go(steps: number) {
    this.place += steps
    this.moved()
  }
}

let bar = new FakeBar('')

beforeEach(() => {
  bar = new FakeBar('rounds?asof=2025-05-30&party=ukraine')
  startView(bar)
})

describe('the view', () => {
  it('opens as the address says', () => {
    expect(currentView()).toMatchObject({ page: 'rounds', asof: '2025-05-30', party: ['ukraine'] })
  })

  it('writes a choice as a step that Back returns from', () => {
    setView({ round: ['second'] })
    expect(bar.current).toBe('rounds?asof=2025-05-30&party=ukraine&round=second')
    bar.go(-1)
    expect(currentView().round).toEqual([])
    bar.go(1)
    expect(currentView().round).toEqual(['second'])
  })

  it('writes the moments of a drag over each other', () => {
    setView({ from: '2025-01-01' }, { replace: true })
    setView({ from: '2025-02-01' }, { replace: true })
    expect(bar.history).toEqual(['rounds?asof=2025-05-30&party=ukraine&from=2025-02-01'])
  })

  it('makes no step of a change that is none', () => {
    setView({ party: ['ukraine'] })
    expect(bar.history).toHaveLength(1)
  })

  it('makes no step of what is not kept in the address', () => {
    setView({ evidence: { title: 'Where this stands' }, dialog: 'help' })
    expect(bar.history).toHaveLength(1)
    expect(currentView().evidence?.title).toBe('Where this stands')
  })

  it('keeps the day and the filters when another page opens, and forgets the round', () => {
    setView({ round: ['second'], evidence: { title: 'Where this stands' } })
    setView(pagePatch('quotes', { q: 'draft' }))
    expect(bar.current).toBe('quotes?asof=2025-05-30&party=ukraine&q=draft')
    expect(currentView()).toMatchObject({ round: [], evidence: null })
  })

  it('gives links the full address, without changing anything', () => {
    expect(hrefOf(pagePatch('positions'))).toBe('/under/some/path/positions?asof=2025-05-30&party=ukraine')
    expect(hrefOf({ asof: null, party: [] })).toBe('/under/some/path/rounds')
    expect(currentView().page).toBe('rounds')
  })

  it('puts dates that run backwards the right way round', () => {
    setView({ from: '2025-05-20' })
    setView({ to: '2025-05-10' })
    expect(currentView()).toMatchObject({ from: '2025-05-10', to: '2025-05-20' })
  })
})
