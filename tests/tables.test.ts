/** Tables of pages and annexes: no cell gives a figure that it does not state, and what stays unread says why. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'

const speech = [
  '政府工作报告', '——2021年2月5日在青禾县第十六届人民代表大会第五次会议上', '各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。',
  '一、2020年工作回顾', '过去一年，全县地区生产总值完成128.6亿元，增长5.5%。', '二、2021年主要工作', '今年，新建学校12所。',
]
const end = '各位代表！让我们为建设富强美丽的新青禾而努力奋斗！'
const wanted = ['地区生产总值 12860000000', '地区生产总值 5.5', '新建学校 12']
const rows = ['指标名称\t单位\t2020年实际\t增长%', '地区生产总值\t亿元\t13.7\t5.6', '一般公共预算收入\t亿元\t12.3\t6.1', '城镇登记失业率\t%\t3.5\t']

async function read(lines: readonly string[], name = 'a.txt'): Promise<{ records: string[]; reasons: string[] }> {
  const report = await readReport({ name, bytes: Buffer.from(lines.join('\n')), sidecar: { year: 2021 } })
  const tables = normalize(report, extract(report))
  const records = [...tables.indicators ?? [], ...tables.targets ?? [], ...tables.budgets ?? []]
  return {
    records: records.map((row) => `${row.metric ?? row.item} ${row.value_normalized}`),
    reasons: (tables.quantities ?? []).filter(({ role }) => role === 'other').map(({ text, reason }) => `${text}: ${reason}`),
  }
}

const annex = (lines: readonly string[]) => [...speech, end, '附件：主要指标', ...lines]
const inside = (lines: readonly string[]) => [...speech.slice(0, 6), ...lines, ...speech.slice(6), end]
const table = (lines: readonly string[]) => `<table>${lines.map((line) =>
  `<tr>${line.split('\t').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const page = (lines: readonly string[]) => ['<html><body><div>', ...lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)), '</div></body></html>']

describe('a table gives no figure that it does not state', () => {
  const forms: readonly (readonly [string, readonly string[], string])[] = [
    ['tabs in an annex', annex(rows), 'a.txt'],
    ['tabs in the speech', inside(rows), 'a.txt'],
    ['blanks in an annex', annex(rows.map((row) => row.replaceAll('\t', '   '))), 'a.txt'],
    ['bars in an annex', annex(rows.map((row) => `| ${row.replaceAll('\t', ' | ')} |`)), 'a.txt'],
    ['a cell a line in an annex', annex(rows.flatMap((row) => row.split('\t').filter((cell) => cell !== ''))), 'a.txt'],
    ['a cell a line in the speech', inside(rows.flatMap((row) => row.split('\t').filter((cell) => cell !== ''))), 'a.txt'],
    ['a table of a page', page(annex([table(rows)])), 'a.html'],
    ['a table inside the speech of a page', page(inside([table(rows)])), 'a.html'],
  ]
  test.each(forms)('%s', async (_, lines, name) => {
    const { records, reasons } = await read(lines, name)
    expect(records).toEqual(wanted)
    for (const figure of ['13.7', '5.6', '12.3', '6.1', '3.5']) {
      expect(reasons.filter((reason) => reason.startsWith(`${figure}`))).toHaveLength(1)
    }
  })
  test.each(['地区生产总值（亿元）：13.7', '地区生产总值(亿元): 13.7', '地区生产总值（万元）　13.7', '单位：亿元', '单位：万人、亿元'])('%s', async (line) => {
    for (const lines of [annex([line]), inside([line])]) expect((await read(lines)).records).toEqual(wanted)
  })
  test('a list with its units is read', async () => {
    expect((await read(annex(['新建公园3个', '改造老旧小区26个']))).records).toEqual([...wanted, '新建公园 3', '改造老旧小区 26'])
  })
  test('亿元 counts where it speaks of something', async () => {
    expect((await read(inside(['新增亿元企业5家。']))).records).toContain('新增亿元企业 5')
  })
})

describe('notes in superscript are no part of a number', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['财政收入完成289.7<sup>1</sup>亿元。', '财政收入 28970000000'],
    ['财政收入完成289.7亿元<sup>12</sup>。', '财政收入 28970000000'],
    ['财政收入完成289.7<sup>[3]</sup>亿元。', '财政收入 28970000000'],
    ['绿地面积达到500米<sup>2</sup>。', '绿地面积 500'],
  ]
  test.each(cases)('%s', async (sentence, row) => {
    expect((await read(page(inside([sentence])), 'a.html')).records).toContain(row)
  })
})
