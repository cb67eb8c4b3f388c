import { defineConfig } from 'vitest/config'
import { farZones } from './tools/zones.mjs'

export default defineConfig({
  test: {
    environment: 'node',
    // Only against a test that hangs: property tests of large talks take seconds on a busy machine.
    testTimeout: 60_000,
    restoreMocks: true,
    // Tests are of functions that keep nothing: modules of each file's own would double their time.
    isolate: false,
    // What a file is compiled to is kept from run to run, by its contents.
    experimental: { fsModuleCache: true },
    // Its own choice leaves one core of two idle.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'here', include: ['{src,build,tools,bench}/**/*.test.{ts,tsx}'] } },
      ...farZones.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: ['{src,build}/**/*.test.{ts,tsx}'], env: { TZ: zone } },
      })),
    ],
  },
})
