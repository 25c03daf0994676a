/** For the same files the page gives the same bytes as the command line, and refuses the same ones in the same words. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makeDocx, makePdf, makeXlsx, para, printed } from '../documents-made.ts'
import { reviewed } from '../examples/reviews.ts'
import { withBrowser } from '../explorer/browser.ts'
import { project } from '../fixtures/run.ts'
import { lacks } from '../skip.ts'
import { readBoth, type Both } from './same.ts'

/** A folder of its own with the files given and what else is said. */
function folderOf(places: readonly string[], others: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-given-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const place of places) cpSync(place, join(folder, place.split('/').at(-1)!))
  for (const [name, content] of Object.entries(others)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const reportsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /\.(?:txt|html?|ya?ml)$/iu.test(name)).sort().map((name) => join(folder, name))

/** Both gave the same, there was something to compare, and nothing went wrong on the way. */
function expectSame({ page, command, reports, troubles }: Both, least: number) {
  expect(reports).toBeGreaterThanOrEqual(least)
  expect(Object.keys(command.files).length).toBeGreaterThan(30)
  expect(page).toEqual(command)
  expect(troubles).toEqual([])
}

const shared = process.env['BAOGAO_REPORTS'] ?? join(project, '../shared')

withBrowser('the page and the command line', (browser) => {
  test('the committed report', async () => {
    expectSame(await readBoth(browser(), join(project, 'raw')), 1)
  })

  test('invented reports of every shape, pages too, beside files that are none', async () => {
    const odd = {
      'empty.txt': '', 'blank.txt': ' \n', 'pdf.txt': '%PDF-1.7 …', 'page.txt': '<!doctype html><html><body>各位代表</body></html>',
      'lost.txt': '各位代表：\n增长\uFFFD%', 'other.txt': '某某公司招聘公告\n月薪8000元。', 'wrong.txt': '各位代表：\n', 'wrong.yml': 'congres: 16\n',
      'links.html': '<html><body><a href="a.html">政府工作报告</a></body></html>', 'twin-140802-2021.txt': '各位代表：\n',
    }
    expectSame(await readBoth(browser(), folderOf(reportsIn(join(project, 'tests/fixtures/reports')), odd)), 10)
  })

  test('documents of every kind, reviews as CSV and as XLSX, and whose dataset it is', async () => {
    const inYear = (year: number) => reviewed.replaceAll('2023', String(year - 1)).replaceAll('2024', String(year))
    const lines = (year: number) => inYear(year).split('\n').filter((line) => line !== '')
    const at = (text: string) => ['indicators', String(reviewed.indexOf(text)), String(reviewed.indexOf(text) + text.length), text]
    const head = ['table', 'start', 'end', 'text', 'decision', 'metric', 'by', 'on']
    const review = [[...at('12个'), 'corrected', '村级便民服务点', '李四', '2026-03-05'], [...at('6.2%'), 'right', '', '李四', '2026-03-05']]
    const both = await readBoth(browser(), folderOf([], {
      '131125-2024.txt': reviewed, '131125-2025.txt': inYear(2025),
      '131125-2022.docx': makeDocx({ body: lines(2022).map((line) => para(line)).join('') }),
      '131125-2021.pdf': makePdf(printed(lines(2021))),
      '131125-2020.md': lines(2020).map((line, index) => (index === 0 ? `# ${line}` : /^.、/u.test(line) ? `## ${line}` : line)).join('\n\n'),
      'broken.docx': 'PK\u0003\u0004…', 'old.doc': '\u00d0\u00cf\u0011\u00e0',
      'review/CN-131125-2024.csv': [head, ...review].map((cells) => cells.join(',')).join('\n'),
      'review/CN-131125-2025.xlsx': makeXlsx([head, ...review]),
      'dataset.yml': 'title: {zh: 安平县, en: Anping}\nlicence: CC0-1.0\nversion: 1.2.0\ndownload: https://example.org/out/\n',
    }))
    expectSame(both, 5)
    expect(both.command.refused).toHaveLength(2)
  })

  // Together, as a panel has them; the first folder holds the report that is committed here, which has a test above.
  for (const folders of [['seed', 'corpus'], ['corpus-areas/province', 'corpus-areas/city', 'corpus-areas/county']]) {
    const places = folders.map((name) => join(shared, name))
    const missing = places.filter((place) => !existsSync(place))
    test.skipIf(lacks(missing.length === 0, `${missing.join(', ')}: no reports to compare`))(`every report of ${folders.join(', ')}`, async () => {
      const all = folderOf([])
      for (const place of places) cpSync(place, all, { recursive: true })
      expectSame(await readBoth(browser(), all), reportsIn(all).length)
    })
  }
})
