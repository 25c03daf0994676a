/** The page that reads, opened from the disk, and what it gives: shared by its tests. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core'
import { readerPage } from '../../pipeline/reader/bundle.ts'
import { open } from '../explorer/browser.ts'

let address: string | undefined

/** Writes the page once; gives its address. */
export async function readerAddress(): Promise<string> {
  if (address) return address
  const folder = mkdtempSync(join(tmpdir(), 'baogao-reader-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'reader.html'), await readerPage())
  address = pathToFileURL(join(folder, 'reader.html')).href
  return address
}

export async function openReader(browser: Browser, language: 'zh' | 'en' = 'en', options: BrowserContextOptions = {}) {
  return open(browser, `${await readerAddress()}#lang=${language}`, options)
}

/** A file as a test gives it: a place on the disk, or a name with its content. */
export type TestFile = string | { name: string, content: string | Uint8Array }

/** Gives files to the page, and waits until all are read or refused. */
export async function give(page: Page, files: readonly TestFile[]): Promise<void> {
  const given = files.map((file) => (typeof file === 'string' ? { name: file.split(/[\\/]/u).at(-1)!, buffer: readFileSync(file) }
    : { name: file.name, buffer: Buffer.from(file.content as string) })).map((file) => ({ ...file, mimeType: '' }))
  // A browser is sent some megabytes at a time.
  let lot: typeof given = []
  const send = async () => {
    if (lot.length > 0) await page.setInputFiles('input[type=file]', lot)
    lot = []
    await page.waitForFunction(() => !document.querySelector('[data-state=waiting], [data-state=reading], progress'))
  }
  for (const file of given) {
    lot.push(file)
    if (lot.reduce((sum, { buffer }) => sum + buffer.length, 0) > 20_000_000) await send()
  }
  await send()
}

/** Saves what a button saves; gives its name and bytes. */
export async function saved(page: Page, what: string): Promise<{ name: string, bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-save="${what}"]`).first().click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The files of an archive, path → bytes. */
export const filesOfZip = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)))

/** The page in the frame, once it is there. */
export async function framed(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe')
  await frame.locator('h1').waitFor()
  return frame
}
