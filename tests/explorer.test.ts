/** The explorer's pages as data and as files: what they carry, how much, and the same every time. */
import { expect, test } from 'vitest'
import { headingOf, pack, unpack } from '../pipeline/explorer/data.ts'
import { homeData, mostFigures } from '../pipeline/explorer/home-data.ts'
import { embedJson, escapeHtml } from '../pipeline/explorer/page.ts'
import { interfaceWords } from '../pipeline/vocabulary/interface.ts'
import { pagesOf as eachPage } from './files.ts'
import { hostileSample, manySample, yanhuSample, type Sample } from './explorer/sample.ts'

async function pagesOf({ tables, texts, doubts }: Sample) {
  const pages = []
  for await (const page of eachPage(tables, texts, doubts)) pages.push(page)
  return pages
}
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('an index and a page per report, the same bytes every time', async () => {
  const sample = await yanhuSample()
  const one = await pagesOf(sample)
  const other = await pagesOf(sample)
  expect(one.map(({ path }) => path)).toEqual(['index.html', 'reports/CN-140802-2020.html'])
  expect(one).toEqual(other)
})

test('the index holds no texts', async () => {
  const [index] = await pagesOf(manySample(300))
  expect(textOf(index!.bytes)).not.toContain('不该出现在索引里的正文')
})

test('an index of more figures than a page can hold has its reports, and says where the figures are', () => {
  const { tables } = manySample(30)
  const source = { reports: tables.reports, observations: [tables.observations], attainment: [tables.attainment] }
  const some = homeData({ ...source, figures: mostFigures })
  expect([some.data.reports.rows, some.figures.size > 0, some.data.left]).toEqual([30, true, undefined])
  const many = homeData({ ...source, figures: mostFigures + 1 })
  expect([many.data.reports.rows, many.figures.size, many.data.attainment.rows, many.data.left]).toEqual([30, 0, 0, 300_001])
})

test('a target that is told more than once counts once', () => {
  const { tables: { reports, attainment } } = manySample(30)
  const [judged] = attainment.filter(({ outcome }) => outcome === 'met')
  const rows = (preferred: string) => homeData({ reports, observations: [], attainment: [[judged!, { ...judged!, preferred }]], figures: 2 }).data.attainment.rows
  expect([rows('yes'), rows('no')]).toEqual([2, 1])
})

test('what a report says never becomes markup or script', async () => {
  for (const { bytes } of await pagesOf(await hostileSample())) {
    const html = textOf(bytes)
    expect(html).not.toContain('<script>window.hacked')
    expect(html).not.toContain('<img')
    expect(html.match(/<\/title>/gu)).toHaveLength(1)
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/u)
    expect(html).not.toContain('unsafe-inline')
  }
})

test('escaping: markup, attributes, the end of a script', () => {
  expect(escapeHtml('<a href="x">\'&')).toBe('&#60;a href=&#34;x&#34;&#62;&#39;&#38;')
  expect(embedJson({ text: '</script>\u2028' })).toBe('{"text":"\\u003c/script\\u003e\\u2028"}')
})

test.each([
  [[]], [[{ a: 'x', b: '' }]], [[{ a: 'x', b: '1' }, { a: 'x', b: '2' }]],
  [Array.from({ length: 9 }, (_, n) => ({ a: String(n % 2), b: String(n) }))],
])('packed rows come back: %j', (rows) => {
  expect(unpack(pack(rows, ['a', 'b']))).toEqual(rows)
})

test.each([
  ['政府工作报告', '盐湖区 2020 政府工作报告'], ['2020年盐湖区政府工作报告', '2020年盐湖区政府工作报告'], ['', '盐湖区 2020'],
])('a page of %s is called %s', (title, heading) => {
  expect(headingOf({ title, area: '盐湖区', year: '2020' })).toBe(heading)
})

test('every word of the interface is there in both languages, with the same blanks to fill', () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort()
  for (const { zh, en } of Object.values(interfaceWords)) {
    expect(zh && en).toBeTruthy()
    expect(blanks(en)).toEqual(blanks(zh))
  }
})
