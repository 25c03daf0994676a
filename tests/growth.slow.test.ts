/** Work grows with the text: a sample of what `npm run fuzz:growth` measures on longer texts, and of what it has no name for. */
import { describe, expect, test } from 'vitest'
import { explain } from '../pipeline/explain/index.ts'
import { structure } from '../pipeline/read/structure.ts'
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

/** How many times more work four times the text is; 4 is linear, 16 quadratic. The least of three counts. */
function factor(work: (count: number) => unknown, count: number): number {
  const least = (size: number) => Math.min(...[1, 2, 3].map(() => {
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
