/** Tests in a real browser, with an eye on the console and on requests. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { browserPath, launch } from './chromium.ts'
import { lacks } from '../skip.ts'

const howToGetOne = 'Install Chromium (Debian: apt-get install chromium fonts-noto-cjk) or name one in CHROMIUM.'

/**
 * Tests in a browser that is started once for them. Without one they are skipped, and say so;
 * where CI is set, that is a failure.
 */
export function withBrowser(name: string, tests: (browser: () => Browser) => void) {
  const mustHave = ['1', 'true'].includes(process.env['CI'] ?? '')
  if (!browserPath && mustHave) {
    test(name, () => { throw new Error(`There is no browser for the explorer's tests. ${howToGetOne}`) })
    return
  }
  describe.skipIf(lacks(Boolean(browserPath), `browser (${name}). ${howToGetOne}`))(name, () => {
    let browser: Browser
    beforeAll(async () => { browser = await launch() })
    // Pages that are done with are closed: dozens of them slow the next one.
    afterEach(async () => { for (const context of browser.contexts()) await context.close() })
    afterAll(() => browser.close())
    tests(() => browser)
  })
}

interface Opened {
  page: Page
  /** What went wrong so far: errors in the console, requests other than for the page itself. */
  troubles: string[]
}

/** Milliseconds that a page may take: half an hour. */
const patience = 1_800_000

/** Opens a page from the disk and watches it. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'zh-CN', ...options })
  // On a busy machine a page may take long; a test is not judged by it.
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(?:file|blob):/u.test(request.url())) troubles.push(`request: ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  await page.waitForSelector('h1')
  return { page, troubles }
}

/** Headings of tables in sight that their own cell cuts off. */
export const cutHeadings = (page: Page): Promise<string[]> => page.locator('.long thead th:visible')
  .evaluateAll((all) => all.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent!))
