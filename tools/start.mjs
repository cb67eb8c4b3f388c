// npm start: installs what is missing, builds the site and serves it as a host would.
import { fail, installPackages, requireNode, root } from './packages.mjs'
import { parsePort, portProblem } from './ports.mjs'

requireNode()
const wanted = process.env.PORT || '4173'
const port = parsePort(wanted)
if (Number.isNaN(port)) fail(`PORT must be a whole number from 1 to 65535; it is "${wanted}".`)
await requirePort()
installPackages()

console.log('Building the site')
const { build, preview } = await import('vite')
try {
  await build({ root, logLevel: 'warn' })
} catch (error) {
  fail(`The site could not be built. ${error instanceof Error ? error.message : error}`)
}
try {
  await preview({ root, preview: { port, strictPort: true } })
} catch {
  await requirePort()
  throw new Error(`The server did not start on port ${port}.`)
}
console.log(`Parley is at http://localhost:${port}/ (Ctrl+C ends it)`)

async function requirePort() {
  const problem = await portProblem(port)
  if (problem === 'EADDRINUSE') {
    fail(
      `Port ${port} is taken. End what uses it, or choose another: PORT=${port === 65535 ? 4173 : port + 1} npm start`,
    )
  }
  if (problem !== undefined)
    fail(`Port ${port} cannot be used (${problem}). Choose another: PORT=4173 npm start`)
}
