import net from 'node:net'

/**
 * Reads a port from text such as an environment variable's.
 * @param {string} text
 * @returns {number} 1–65535, or NaN when the text is no port
 */
export function parsePort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port >= 1 && port <= 65535 ? port : Number.NaN
}

/**
 * Tries to listen on a port of this machine and lets go of it again.
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's error code when the port cannot be had, such as `EADDRINUSE`
 */
export async function portProblem(port) {
  // A server may hold only one of the two families that "localhost" stands for.
  for (const host of ['127.0.0.1', '::1']) {
    const code = await tryToListen(port, host)
    if (code !== undefined && code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') return code
  }
  return undefined
}

/** @returns {Promise<number>} a port that was free a moment ago */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
