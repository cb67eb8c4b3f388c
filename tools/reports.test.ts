import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from './reports.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'parley-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the sum at the end of npm test', () => {
  const missing = path.join(folder, 'missing.json')

  it('counts a runner that left no report as one failure', () => {
    expect(countVitest(missing)).toEqual({ passed: 0, failed: 1 })
    expect(countPlaywright(missing)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a runner that found no test as one failure', () => {
    const nothing = { numPassedTests: 0, numFailedTests: 0, testResults: [] }
    expect(countVitest(report(nothing))).toEqual({ passed: 0, failed: 1 })
    const stats = { expected: 0, unexpected: 0, flaky: 0 }
    expect(countPlaywright(report({ stats, errors: [] }))).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a unit test file that could not be loaded beside the tests that failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    const file = report({ numPassedTests: 2, numFailedTests: 1, testResults })
    expect(countVitest(file)).toEqual({ passed: 2, failed: 2 })
  })

  it('counts a flaky browser test and an error outside of tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 }
    expect(countPlaywright(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 3 })
  })
})
