/** The page against the command line: the same files into both, and every byte and every refusal compared. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from '../../pipeline/corpus/index.ts'
import { filesOfZip, give, openReader, saved } from './page.ts'

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => statSync(join(folder, path)).isFile())

/** What either gave: path → checksum, and what is said of each file that was refused. */
export interface Both {
  page: { files: Record<string, string>, refused: string[] }
  command: { files: Record<string, string>, refused: string[] }
  reports: number
  troubles: string[]
}

/** Reads a folder's reports in the page and with a build; gives what came of them. */
export async function readBoth(browser: Browser, raw: string): Promise<Both> {
  const out = mkdtempSync(join(tmpdir(), 'baogao-same-'))
  try {
    const built = await build({ raw, out: join(out, 'out'), keepGoing: true, jobs: 1, formats: ['csv', 'json'] })
    const command = {
      files: Object.fromEntries(filesIn(join(out, 'out')).map((path) => [path, sumOf(readFileSync(join(out, 'out', path)))])),
      refused: built.refused.map(({ problem: { file, place = '', what, todo, code } }) => `${code} ${file}: ${place ? `${place}: ` : ''}${what}. ${todo}.`).sort(),
    }
    const { page, troubles } = await openReader(browser, 'en')
    await give(page, filesIn(raw).filter((name) => /^(?:review\/[^/]+|[^/]+\.(?:txt|html?|docx?|pdf|md|ya?ml))$/iu.test(name)).sort().map((name) => join(raw, name)))
    await page.evaluate(() => { location.hash = '' })
    // A file of facts that is at fault is named in the sentence, before what is wrong.
    const refused = await page.locator('li[data-state=refused]').evaluateAll((lines) => lines.map((line) => {
      const sentence = line.querySelector('.sentence')?.textContent ?? ''
      const file = /^\S+\.yml: /u.test(sentence) ? '' : `${line.getAttribute('data-name')}: `
      return `${line.querySelector('code')?.textContent} ${file}${sentence}`
    }))
    const reports = await page.locator('li[data-state=read]').count()
    const { bytes } = await saved(page, 'zip')
    const files = Object.fromEntries([...filesOfZip(bytes)].map(([path, content]) => [path, sumOf(content)]))
    return { page: { files, refused: refused.sort() }, command, reports, troubles }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
