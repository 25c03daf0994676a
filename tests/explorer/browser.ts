/** Tests in a real browser, with an eye on the console and on requests. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
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
    // Pages that are done with are emptied or closed: dozens of them slow the next one.
    afterEach(async () => {
      for (const context of browser.contexts()) if (!await emptied(browser, context)) await context.close()
    })
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

/** A window that tests use one after the other: a new one costs the browser more than most pages do. */
interface Window {
  /** What it was made with and cannot be told later. */
  made: string
  page: Page
  /** What goes wrong is told to the test that has it; to nobody, where none has. */
  troubles: string[] | null
}

const windows = new WeakMap<Browser, Window[]>()
const usual = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const

/** Opens a page from the disk and watches it: nothing of a page before it is left in its window. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const { viewport, colorScheme, ...others } = { ...usual, ...options }
  const window = await windowOf(browser, others)
  const { page } = window
  const troubles: string[] = []
  window.troubles = troubles
  await page.setViewportSize(viewport!)
  await page.emulateMedia({ media: null, colorScheme })
  await page.goto(url)
  await page.waitForSelector('h1')
  return { page, troubles }
}

/** A window that no test has, made with these options. */
async function windowOf(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const made = JSON.stringify(options)
  const all = windows.get(browser) ?? []
  const free = all.find((window) => window.troubles === null && window.made === made && !window.page.isClosed())
  if (free) return free
  const context = await browser.newContext({ ...usual, reducedMotion: 'reduce', locale: 'zh-CN', ...options })
  // On a busy machine a page may take long; a test is not judged by it.
  context.setDefaultTimeout(patience)
  const window: Window = { made, page: await context.newPage(), troubles: null }
  windows.set(browser, [...all, window])
  watch(window)
  return window
}

function watch(window: Window) {
  const { page } = window
  const tell = (trouble: string) => window.troubles?.push(trouble)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => tell(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(?:file|blob):/u.test(request.url())) tell(`request: ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    tell(`dialog: ${dialog.message()}`)
    // A page that asks to stay may do so while a test has it.
    void (window.troubles ? dialog.dismiss() : dialog.accept())
  })
}

/** Takes all that a test left out of a window; says whether that could be done. */
async function emptied(browser: Browser, context: BrowserContext): Promise<boolean> {
  const window = windows.get(browser)?.find(({ page }) => page.context() === context && !page.isClosed())
  if (!window) return false
  if (window.troubles === null) return true
  window.troubles = null
  const { page } = window
  try {
    for (const other of context.pages()) if (other !== page) await other.close()
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
      // What the page would still keep on its way out is of no test either.
      Storage.prototype.setItem = () => {}
    })
    await page.goto('about:blank')
    await page.mouse.move(0, 0)
    await context.clearPermissions()
    return true
  } catch {
    return false
  }
}

/** Headings of tables in sight that their own cell cuts off. */
export const cutHeadings = (page: Page): Promise<string[]> => page.locator('.long thead th:visible')
  .evaluateAll((all) => all.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent!))
