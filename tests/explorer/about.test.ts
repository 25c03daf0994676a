/** The foot of the index page: whose dataset it is, in both languages, and that nobody said where nobody did. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { ownFacts } from '../../pipeline/describe/own.ts'
import { homePage } from '../../pipeline/explorer/index.ts'
import type { DatasetFile } from '../../pipeline/read/dataset-file.ts'
import { open, withBrowser } from './browser.ts'
import { yanhuSample } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'baogao-about-'))
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

async function home(said: DatasetFile | null): Promise<string> {
  const { tables } = await yanhuSample()
  const pieces = await homePage({ reports: tables.reports, observations: [tables.observations], attainment: [tables.attainment], figures: 1, own: ownFacts(said) })
  const place = join(folder, `${said ? 'said' : 'unsaid'}.html`)
  writeFileSync(place, Buffer.concat(pieces.map((piece) => Buffer.from(piece))))
  return pathToFileURL(place).href
}

const said: DatasetFile = {
  title: { zh: '某县报告<b>数据', en: 'Reports of a county' }, publisher: { zh: '某图书馆', en: 'Some library' }, licence: 'CC0-1.0',
  contact: { email: 'data@example.org' }, homepage: 'https://example.org/reports', version: '1.2.3', modified: '2026-11-30',
}

withBrowser('whose dataset it is', (browser) => {
  test.each([['zh', '某县报告<b>数据', '提供方：某图书馆', 'CC0 1.0 公共领域'], ['en', 'Reports of a county', 'Published by Some library', 'CC0 1.0 Universal']])('%s', async (lang, title, publisher, licence) => {
    const { page, troubles } = await open(browser(), `${await home(said)}#lang=${lang}`)
    expect(await page.locator('h1').innerText()).toBe(title)
    const foot = page.locator('footer.about')
    for (const words of [publisher, licence, 'data@example.org', '1.2.3', '2026-11-30']) expect(await foot.innerText()).toContain(words)
    const links = await foot.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/', 'mailto:data@example.org', 'https://example.org/reports', 'data/', 'METHODS.md', lang === 'en' ? 'CODEBOOK.en.md' : 'CODEBOOK.zh.md', 'catalogue.csv', 'CITATION.cff'])
    expect(troubles).toEqual([])
  })
  test('nobody', async () => {
    const { page, troubles } = await open(browser(), `${await home(null)}#lang=en`, { viewport: { width: 375, height: 700 } })
    expect(await page.locator('footer.about').innerText()).toContain('No publisher is stated')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(troubles).toEqual([])
  })
})
