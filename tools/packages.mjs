import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * Ends the command with a clear line when this Node is older than the one the tools are built for.
 * @param {string} version such as `20.19.0`
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    const range = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node
    fail(`Parley needs Node ${range}; this is ${version}.`)
  }
}

/** Installs the packages of the lockfile when there are none yet, or older ones. Ends the command if it cannot. */
export function installPackages() {
  if (packagesAreCurrent()) return
  console.log('Installing packages (npm ci)')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a script that only a shell can start on Windows.
    shell: process.platform === 'win32',
  })
  if (status !== 0) fail('The packages could not be installed; npm says why above.')
}

/** Whether every package that the lockfile asks for on any platform is there, in the version that it names. */
function packagesAreCurrent() {
  const installed = lockedPackages('node_modules/.package-lock.json')
  return lockedPackages('package-lock.json').every(
    (wanted) =>
      wanted.optional ||
      installed.some(({ folder, version }) => folder === wanted.folder && version === wanted.version),
  )
}

/**
 * @param {string} file
 * @returns {{ folder: string, version: string, optional: boolean }[]} none when there is no such file
 */
function lockedPackages(file) {
  const lockfile = path.join(root, file)
  if (!existsSync(lockfile)) return []
  /** @type {{ packages: Record<string, { version: string, optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'))
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { version, optional = false }]) => ({ folder, version, optional }))
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(message)
  process.exit(1)
}
