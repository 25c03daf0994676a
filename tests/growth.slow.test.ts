/** Work grows with the text: a sample of what `npm run fuzz:growth` measures on longer texts, and of what it has no name for. */
import { describe, expect, test } from 'vitest'
import { explain } from '../pipeline/explain/index.ts'
import { extract } from '../pipeline/extract/index.ts'
import { normalizeReport } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import { structure } from '../pipeline/read/structure.ts'
import { applyReviews } from '../pipeline/review/apply.ts'
import { mergeReviews } from '../pipeline/review/merge.ts'
import { occurrences } from '../pipeline/review/places.ts'
import type { ReviewRow } from '../pipeline/review/rows.ts'
import { draw } from '../pipeline/review/sample.ts'
import { toCodePoints } from '../pipeline/validate/dataset.ts'
import { growthOf, hard, oneLine, onePage } from './fuzz/growth.ts'

/** Pieces that were hard for a pattern. */
const pieces = ['）', '\t', ' ', '。', '对', '竣工', '实现', '一、\n', '“甲”：', '<p>', '&amp;', 'a=']

describe('of each stage', () => {
  test.each(pieces)('%j', async (piece) => {
    expect(hard).toContain(piece)
    const found = [
      ...await growthOf('a.txt', oneLine(piece), piece, 6000, 10),
      ...await growthOf('a.html', onePage(piece), piece, 6000, 10),
    ]
    // What is no work has no growth that can be measured.
    expect(found.filter(({ milliseconds }) => milliseconds > 400)).toEqual([])
  })
})

const counts = 9

/** How many times more work four times the text is; 4 is linear, 16 quadratic. The least of nine counts, as other work disturbs some. */
function factor(work: (count: number) => unknown, count: number): number {
  const least = (size: number) => Math.min(...Array.from({ length: counts }, () => {
    const began = process.cpuUsage()
    work(size)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }))
  work(count)
  // A millisecond is not work enough to be measured.
  return least(4 * count) / Math.max(least(count), 5)
}

const layouts = ['“', '一是\n', '（一）\n一、\n', '1.“三农”：', '\n', '—', '名词解释\n1.甲：乙\n', '二、\n一、\n', '各位代表：\n']
describe('of a layout', () => {
  test.each(layouts)('%j', (piece) => {
    expect(factor((count) => structure(`各位代表：\n${piece.repeat(count)}`), 3000)).toBeLessThan(10)
  })
})

describe('of a sentence', () => {
  test.each(['9', '“', '增长', '、', '一', '1、', '（', '5%，', ' '])('%j', (piece) => {
    expect(factor((count) => explain(piece.repeat(count)), 500)).toBeLessThan(10)
  })
})

describe('of reviews', () => {
  const day = { by: 'li', on: '2026-03-05', sample: '', quote: '', note: '', id: '' }
  const rows = (count: number): ReviewRow[] => Array.from({ length: count }, (_, at) =>
    ({ ...day, line: at + 2, table: 'indicators', start: at, end: at + 2, text: 'ab', decision: 'right', columns: { metric: 'a' } }))
  const works: [string, (count: number) => unknown, number][] = [
    ['words that stand everywhere', (count) => occurrences(toCodePoints('𠮷甲'.repeat(count)), '甲'), 20_000],
    ['two people, in the other order', (count) => mergeReviews(rows(count), rows(count).reverse()), 3000],
    ['rows to draw from', (count) => draw({ tables: new Map([['indicators', Array.from({ length: count }, (_, at) => ({ id: `i_${at}`, report_id: 'CN-1' }))]]), texts: new Map() },
      { rows: 20, passages: 0, seed: 'a', by: 'all' }), 5000],
  ]
  test.each(works)('%s', (_, work, count) => { expect(factor(work, count)).toBeLessThan(10) })

  // Each line is held against all rows, by pointers and numbers alone.
  test.each(['right', 'wrong', 'missing'] as const)('all rows %s', async (decision) => {
    const ready = new Map<number, () => unknown>()
    for (const count of [250, 1000]) {
      const text = `2021年政府工作报告\n各位代表：\n一、2020年工作回顾\n${Array.from({ length: count }, (_, at) => `新建第一百号便民服务点${at + 2}个，群众一致满意。`).join('\n')}\n`
      const report = await readReport({ name: '130602-2021.txt', bytes: Buffer.from(text), sidecar: null })
      const normalized = normalizeReport(report, extract(report))
      const words = decision === 'missing' ? /群众/gu : /(?<=服务点)\d+个/gu
      const lines = [...report.text.matchAll(words)].map((found, at): ReviewRow => ({
        ...day, line: at + 2, table: 'indicators', start: found.index, end: found.index + found[0].length, text: found[0], decision,
        columns: decision === 'missing' ? { metric: '群众户数', value: '5', unit: '户' } : {},
      }))
      expect(applyReviews(report, normalized, lines)).toMatchObject({ judged: { length: count } })
      ready.set(count, () => applyReviews(report, normalized, lines))
    }
    expect(factor((count) => ready.get(count)!(), 250)).toBeLessThan(14)
  })
})
