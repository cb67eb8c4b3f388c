import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,build,tools,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
})
