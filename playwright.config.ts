import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './tools/browser.mjs'

/** `npm test` finds a free port; `E2E_PORT` chooses one. The build in `dist` is what is tested. */
const port = Number(process.env.E2E_PORT ?? 4179)

const browser = launchOptions()
/** The page of a test lives too briefly for the last round of compiling to pay: an eighth of the processor's time. */
const lessCompiled = '--js-flags=--no-opt --invocation-count-for-maglev=4000'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 3,
  forbidOnly: process.env.CI !== undefined,
  // Room for a machine that is busy with something else.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: {
      ...browser,
      args: [...browser.args, lessCompiled],
      // For windows that a page opens: the tab of a test has its zone by itself.
      env: { ...process.env, TZ: 'UTC' },
    },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace of every test costs a third of the time. Where one is wanted: npm run e2e -- --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: `node tools/serve.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
