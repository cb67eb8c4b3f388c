// Serves the built site as a host would, for the browser tests: node tools/serve.mjs [port]
import { preview } from 'vite'
import { root } from './packages.mjs'

const port = Number(process.argv[2] ?? 4173)
await preview({ root, preview: { port, host: '127.0.0.1', strictPort: true }, logLevel: 'warn' })
console.log(`http://127.0.0.1:${port}/`)
