// Serves the built site as a host would, for the browser tests: node tools/serve.mjs [port]
import { preview } from 'vite'
import { root } from './packages.mjs'

const port = Number(process.argv[2] ?? 4173)

/**
 * Vite packs every answer anew for whoever takes it packed: over hundreds of tests that is a minute of the processor.
 * @type {import('vite').Plugin}
 */
const unpacked = {
  name: 'parley:unpacked',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      delete request.headers['accept-encoding']
      next()
    })
  },
}

await preview({
  root,
  plugins: [unpacked],
  preview: { port, host: '127.0.0.1', strictPort: true },
  logLevel: 'warn',
})
console.log(`http://127.0.0.1:${port}/`)
