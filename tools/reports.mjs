import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} PlaywrightReport
 */

/** What a runner that left no report counts as: it must not pass for one that ran. */
const noReport = { passed: 0, failed: 1 }

/**
 * Sums a report of Vitest's JSON reporter. A file that could not even be loaded counts as one failure.
 * @param {string} file
 * @returns {Count}
 */
export function countVitest(file) {
  /** @type {VitestReport | undefined} */
  const report = readReport(file)
  if (report === undefined) return noReport
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  )
  return someRan({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length })
}

/**
 * Sums a report of Playwright's JSON reporter. A test that passed only when tried again has failed.
 * @param {string} file
 * @returns {Count}
 */
export function countPlaywright(file) {
  /** @type {PlaywrightReport | undefined} */
  const report = readReport(file)
  if (report === undefined) return noReport
  const { expected, unexpected, flaky } = report.stats
  return someRan({ passed: expected, failed: unexpected + flaky + report.errors.length })
}

/**
 * @param {Count} count
 * @returns {Count} a run without a single test is a failure too
 */
function someRan(count) {
  return count.passed + count.failed === 0 ? noReport : count
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
