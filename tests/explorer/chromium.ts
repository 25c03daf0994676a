/** A real Chromium: the system's own, never downloaded. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const places = [
  process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where the browser is, if there is one. */
export const browserPath = places.find((place) => place && existsSync(place))

/** Starts the browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath!,
    timeout: 1_800_000,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}
