import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,build,tools,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Only against a test that hangs: property tests of large talks take seconds on a busy machine.
    testTimeout: 60_000,
    restoreMocks: true,
  },
})
