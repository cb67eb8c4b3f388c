import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

/** The browser is quiet: it asks nobody but the site, and runs as root in a container too. */
const launchArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Without a window the browser would fit letters to whole pixels, and draw them wider than a reader's does.
  '--font-render-hinting=none',
]

/** What Playwright itself turns off: the switch that a browser is given last replaces the one before. */
const featuresPlaywrightTurnsOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** A whole browser draws two pages of its own for each window's address bar: nearly half of a test's time. */
const addressBarPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/**
 * What Playwright needs to start a browser: its own Chromium where that is installed, else the system's.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions() {
  const found = findBrowser()
  if (found === undefined) {
    throw new Error('There is no Chromium. `npm test` installs one, or: npx playwright install chromium')
  }
  if (found === chromium.executablePath()) return { args: launchArguments }
  const turnedOff = [...featuresPlaywrightTurnsOff, ...addressBarPages].join(',')
  return { args: [...launchArguments, `--disable-features=${turnedOff}`], executablePath: found }
}

/**
 * The path of a Chromium: the one that `E2E_BROWSER` names, else Playwright's own, else the system's; of those first
 * the one without windows, which Playwright's own is too and which takes a sixth less of the processor.
 * @returns {string | undefined} undefined where there is none, nor at the path that was named
 */
export function findBrowser() {
  const named = process.env.E2E_BROWSER
  const places = named ? [named] : [chromium.executablePath(), ...systemBrowsers()]
  return places.find((file) => file !== '' && existsSync(file))
}

function systemBrowsers() {
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ]
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]
}
