/** Doubts about figures, and what is a note and no doubt. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { summaryOf } from '../pipeline/parts/summary.ts'
import { readReport } from '../pipeline/read/index.ts'

const opening = ['政府工作报告', '各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。', '一、2020年工作回顾']
const words = '我们坚持稳中求进，扎实做好各项工作，推动高质量发展。'
const figures = '全县地区生产总值完成128.6亿元，增长5.5%，新建学校3所，改造农村公路12公里。'

async function summary(lines: readonly string[]) {
  const report = await readReport({ name: '140802-2021.txt', bytes: Buffer.from(lines.join('\n')), sidecar: null })
  return summaryOf(report, normalize(report, extract(report)))
}

async function doubts(lines: readonly string[]): Promise<string[]> {
  const found = (await summary(lines)).doubts.filter(({ rule }) => /^(?:figures|text)\//u.test(rule))
  return found.map(({ rule, line, message }) => `${rule}${line === undefined ? '' : ` in ${line}`}: ${message}`)
}

describe('doubts about figures', () => {
  test('a long report with its figures has none', async () => {
    expect(await doubts([...opening, ...Array.from({ length: 40 }, (_, at) => words + figures.replace('3所', `${at + 3}所`) + words)])).toEqual([])
  })
  test('a long report with few rows', async () => {
    const [doubt = ''] = await doubts([...opening, ...Array.from({ length: 60 }, () => words.repeat(3)), figures])
    expect(doubt).toMatch(/^figures\/few: The speech has 4\d{3} letters and gave 4 rows; /u)
  })
  test('a short report with few rows has none', async () => {
    expect(await doubts([...opening, words])).toEqual([])
  })
  test('digits that are not understood, and where', async () => {
    const [doubt = ''] = await doubts([...opening, figures, ...[31, 32, 33, 34, 35, 36, 37].map((number) => `推进“甲乙”、${number}、“丙丁”工作。`)])
    expect(doubt).toMatch(/^figures\/unread in 6: 7 of 1\d figures of the speech are not understood: 31 in line 6 \(a number without a unit\), 32 in line 7/u)
  })
  test('one sentence as fact and as plan', async () => {
    const sentence = '建成高标准农田12万亩，进一步夯实粮食安全的根基。'
    expect(await doubts([...opening, sentence, '二、2021年工作安排', '今年要做好以下工作。', sentence])).toEqual([
      'figures/both in 8: A figure is read as fact and, in the same sentence, as plan: 建成高标准农田 12万亩 (lines 5 and 8)',
    ])
  })
  test('a short sentence may be said twice', async () => {
    expect(await doubts([...opening, '失业率控制在4%以内。', '二、2021年工作安排', '失业率控制在4%以内。'])).toEqual([])
  })
})

test('what the text does not say of its source is a note', async () => {
  const { doubts: found, notes } = await summary([...opening, figures])
  expect(notes.map(({ rule }) => rule)).toEqual(['facts/source'])
  expect(found.map(({ rule }) => rule)).not.toContain('facts/source')
})
