/** Samples, scores and merges of reviews: what is drawn, what it says of the whole, where two people differ. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalizeReport } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import { reviewed as withReview } from '../pipeline/review/index.ts'
import { scoreGold } from '../pipeline/review/gold.ts'
import { addMeasured, sampleOf, type Stratum } from '../pipeline/review/measure.ts'
import { sayDifference } from '../pipeline/cli/say-reviews.ts'
import { mergeReviews } from '../pipeline/review/merge.ts'
import { parseReview, toReviewCsv, type ReviewRow } from '../pipeline/review/rows.ts'
import { draw, withDrawn } from '../pipeline/review/sample.ts'
import { score } from '../pipeline/review/score.ts'
import { headline, shareOf, weighted, wilson } from '../pipeline/review/wilson.ts'
import type { RawFile, Row } from '../pipeline/types.ts'
import { reviewed } from './examples/reviews.ts'
import { inTemporary, runScript } from './fixtures/run.ts'

const folder = inTemporary()
const file: RawFile = { name: '131125-2024.txt', bytes: new TextEncoder().encode(reviewed), sidecar: null }
const report = await readReport(file)
const normalized = normalizeReport(report, extract(report))
const dataset = {
  tables: new Map(Object.entries(normalized.rows)) as unknown as ReadonlyMap<string, readonly Row[]>,
  texts: new Map([[report.id, reviewed]]),
}

describe('Wilson intervals', () => {
  // Newcombe 1998, table I, method 3.
  test.each([[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]])('%d of %d', (right, judged, low, high) => {
    const { low: from, high: to } = shareOf(right, judged)
    expect([from, to].map((end) => end.toFixed(4))).toEqual([low, high].map((end) => end.toFixed(4)))
  })

  test('hold their share, whatever it is', () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
      const { share, low, high } = shareOf(right, right + wrong)
      return right + wrong === 0 || (low <= share + 1e-12 && share <= high + 1e-12 && low >= 0 && high <= 1)
    }))
  })

  test('strata count by their rows, and equal shares by as many rows as there are', () => {
    const strata = (all: [of: number, judged: number, right: number][]) =>
      all.map(([of, judged, right], index): Stratum => ({ by: 'table', stratum: String(index), of, judged, right }))
    expect(weighted(strata([[900, 10, 10], [100, 10, 0]]))?.share).toBeCloseTo(0.9)
    const even = weighted(strata([[500, 50, 45], [500, 50, 45]]))!
    expect([even.low, even.high]).toEqual([wilson(0.9, 100).low, wilson(0.9, 100).high])
    expect(weighted(strata([[500, 0, 0]]))).toBeNull()
  })
})

describe('a draw', () => {
  const seeds = { rows: 6, passages: 2, seed: '7', by: 'all' } as const
  test('is the same in any order of rows, and another with another seed', () => {
    const back = { ...dataset, tables: new Map([...dataset.tables].map(([name, rows]) => [name, rows.toReversed()])) }
    const ids = (lines: ReturnType<typeof draw>) => lines.map(({ line }) => line.id || line.start).sort()
    expect(ids(draw(back, seeds))).toEqual(ids(draw(dataset, seeds)))
    expect(ids(draw(dataset, { ...seeds, seed: '8' }))).not.toEqual(ids(draw(dataset, seeds)))
  })

  test('marks what it drew, and takes as many of each stratum', () => {
    const lines = draw(dataset, { ...seeds, by: 'table' }).map(({ line }) => line)
    const marks = lines.map(({ sample }) => sampleOf(sample)!)
    expect(marks.filter(({ by }) => by === 'table').map(({ stratum }) => stratum).sort())
      .toEqual(['table=budgets', 'table=budgets', 'table=indicators', 'table=indicators', 'table=targets', 'table=targets'])
    expect(marks.filter(({ by }) => by === 'passages')).toHaveLength(2)
    for (const line of lines) expect(reviewed.slice(line.start!, line.end!)).toBe(line.text)
    expect(parseReview(toReviewCsv(lines)).faults).toEqual([])
  })

  test('takes no row that a person added, and all where it asks for more than there are', () => {
    const tables = new Map([...dataset.tables, ['targets', normalized.rows.targets!.map((row) => ({ ...row, review: 'added' }))]])
    const drawn = draw({ ...dataset, tables }, { ...seeds, rows: 1000, passages: 0 })
    expect(drawn).toHaveLength(normalized.rows.indicators!.length + normalized.rows.budgets!.length)
  })

  test('leaves what was judged as it was, and marks it', () => {
    const [first, ...rest] = draw(dataset, { ...seeds, passages: 0 }).map(({ line }) => line)
    const had = { ...first!, decision: 'right' as const, by: 'li', on: '2026-03-05', sample: '' }
    const lines = withDrawn([had], [first!, ...rest])
    expect(lines).toHaveLength(6)
    expect(lines.find(({ id }) => id === first!.id)).toEqual({ ...had, sample: first!.sample })
  })
})

const judge = async (lines: readonly Partial<ReviewRow>[], asGold = false) => {
  const rows = lines.map((line) => ({ by: 'li', on: '2026-03-05', note: '', sample: '', id: '', columns: {}, ...line }) as ReviewRow)
  const person = await withReview(file, report, { name: 'a.csv', bytes: new TextEncoder().encode(toReviewCsv(rows)) }, asGold)
  return person.apply(person.report, normalized)
}
const at = (text: string) => ({ start: reviewed.indexOf(text), end: reviewed.indexOf(text) + text.length, text })
const mark = '7 all 4/12'
const passage = /科技馆.*?\n/u.exec(reviewed)![0].trim()
const lines: Partial<ReviewRow>[] = [
  { table: 'indicators', ...at('6.2%'), decision: 'right', sample: mark },
  { table: 'indicators', ...at('12个'), decision: 'wrong', sample: mark },
  { table: 'indicators', ...at('86.4亿元'), decision: 'corrected', columns: { period: '2022' }, sample: mark },
  { table: 'targets', ...at('1800人'), decision: '', sample: mark },
  { table: 'targets', ...at('36公里'), decision: 'right' },
]

test('a score has drawn rows only, and says how many others there are', async () => {
  const { judged, measured } = await judge(lines)
  const said = score(judged, [measured])
  expect([said.all?.right, said.all?.judged, said.open]).toEqual([1, 3, 1])
  expect(said.measured.outside).toEqual({ judged: 1, right: 1 })
  expect(said.attributes['indicators.period']).toMatchObject({ right: 1, judged: 2 })
  expect(said.tables).toMatchObject({ indicators: { right: 1, judged: 3 } })
  expect(headline(addMeasured([measured, measured]))).toMatchObject({ right: 2, judged: 6 })
})

test('a passage that was read tells what was missed', async () => {
  const { judged, measured } = await judge([
    { table: 'passage', ...at(passage), decision: 'right', sample: '7 passages 1/5' },
    { table: 'targets', ...at('体育馆'), decision: 'missing', columns: { metric: '建成体育馆面积', value: '2', unit: '万平方米' } },
  ])
  const said = score(judged, [measured])
  expect(said.missed).toEqual({ indicators: 0, targets: 1, budgets: 0 })
  const rows = ['indicators', 'targets', 'budgets'].flatMap((table) => [...dataset.tables.get(table)!])
    .filter((row) => Number(row['start']) >= at(passage).start && Number(row['end']) <= at(passage).end)
  expect(said.found).toMatchObject({ right: rows.length, judged: rows.length + 1 })
})

test('as gold, what the rows do not have is a miss and stops nothing', async () => {
  const { judged } = await judge([
    ...lines, { table: 'budgets', ...at('6.2%'), decision: 'right' },
    { table: 'indicators', ...at('7个'), decision: 'right', columns: { metric: '新建文化站' } },
    { table: 'indicators', ...at('6.2%'), decision: 'missing', columns: { metric: '财政收入', measure: 'growth', value: '6.2', unit: '%' } },
    { table: 'budgets', ...at('各位'), decision: 'wrong' },
  ], true)
  const { indicators, targets, budgets } = scoreGold(judged)
  expect(indicators).toMatchObject({ gold: 4, found: 4, value: 4, full: 1, wrong: 1, gone: 0, columns: { metric: 2, period: 1 } })
  expect(targets).toMatchObject({ gold: 1, found: 1, full: 1 })
  expect(budgets).toMatchObject({ gold: 1, found: 0, wrong: 1, gone: 1 })
})

test('two reviews together: a decision wins over none, what differs is named', () => {
  const one = lines.map((line) => ({ by: 'li', on: '2026-03-05', note: '', sample: '', id: '', columns: {}, ...line }) as ReviewRow)
  const other = one.map((row) => ({ ...row, by: 'wang', ...(row.decision === '' ? { decision: 'right' as const } : {}) }))
  other[0] = { ...other[0]!, decision: 'wrong' }
  other[2] = { ...other[2]!, columns: { period: '2021' } }
  const fresh = { ...other[4]!, ...at('7个'), table: 'indicators' as const }
  const merged = mergeReviews(one, [...other, fresh])
  expect([merged.both, merged.agreed, merged.rows.length]).toEqual([4, 2, 6])
  expect(merged.differences.map(({ one: { text }, columns }) => [text, columns])).toEqual([['6.2%', ['decision']], ['86.4亿元', ['period']]])
  expect(merged.rows.find(({ text }) => text === '1800人')).toMatchObject({ decision: 'right', by: 'wang', sample: mark })
})

describe('notes of two reviews together', () => {
  const line = (change: Partial<ReviewRow>): ReviewRow => ({ ...lines[0], line: 2, table: 'indicators', ...at('6.2%'), decision: 'right', columns: {}, id: '', note: '', by: 'li', on: '2026-03-05', quote: '', sample: '', ...change })
  test.each([
    ['of both where both say the same', { note: 'a' }, { note: 'b' }, 'a; b'],
    ['of the other where the first has none', {}, { note: 'b' }, 'b'],
    ['once where both have it', { note: 'a' }, { note: 'a' }, 'a'],
    ['of a line not judged yet', { note: 'a' }, { note: 'b', decision: '' }, 'a; b'],
    ['of the first alone where they differ', { note: 'a' }, { note: 'b', decision: 'wrong' }, 'a'],
  ] as const)('%s', (_, one, other, note) => {
    expect(mergeReviews([line(one)], [line({ by: 'wang', ...other })]).rows.map((row) => row.note)).toEqual([note])
  })

  test('a difference says what each gives, also where the decisions differ', () => {
    const [difference] = mergeReviews([line({ decision: 'corrected', columns: { value: '6.3' } })], [line({ by: 'wang', line: 4 })]).differences
    expect(sayDifference(difference!, 'a/x.csv', 'b/x.csv')).toMatch(/: li: corrected, value 6\.3 \(a\/x\.csv:2\); wang: right \(b\/x\.csv:4\)$/u)
  })
})

test('from the command line: draw, judge, build, score, merge, gold', async () => {
  mkdirSync(folder('raw'))
  writeFileSync(folder('raw/131125-2024.txt'), reviewed)
  const build = () => runScript('pipeline/build.ts', ['--raw', folder('raw'), '--out', folder('out')])
  expect((await build()).code).toBe(0)
  expect(readFileSync(folder('out/METHODS.md'), 'utf8')).toContain('No review of this dataset was made')
  const review = (...options: string[]) => runScript('pipeline/cli/review.ts', options)
  const place = folder(`raw/review/${report.id}.csv`)
  expect((await review('sample', '--rows', '5', '--seed', '7', '--out', folder('out'), '--to', folder('raw/review'))).stdout)
    .toContain('5 rows and 0 passages of 1 report')
  const { rows } = parseReview(readFileSync(place, 'utf8'))
  const judgedRows = rows.map((row, index): ReviewRow => ({ ...row, decision: index === 0 ? 'wrong' : 'right', by: 'li', on: '2026-03-05' }))
  writeFileSync(place, toReviewCsv(judgedRows))
  expect((await build()).stdout).toContain('4 confirmed, 1 removed')
  expect(readFileSync(folder('out/METHODS.md'), 'utf8')).toContain('5 drawn rows reviewed: 80.0% right (38–96')
  expect(JSON.parse(readFileSync(folder('out/datapackage.json'), 'utf8'))).toMatchObject({ accuracy: { reviewed: 5, right: 4, share: 0.8 } })
  expect(readFileSync(folder('out/index.html'), 'utf8')).toContain('"accuracy":[5,"80.0","38","96"]')
  const both = ['--raw', folder('raw'), '--review', folder('raw/review')]
  expect((await review('score', '--raw', folder('raw'))).stdout).toContain('5 drawn rows judged')
  expect((await review('score', '--raw', folder('none'))).stderr).toMatch(/none[\\/]review: does not exist\. Name the folder with the review files/u)
  expect((await review('score', ...both)).stdout).toContain('5 drawn rows judged: 80.0 % (38–96) right')
  writeFileSync(folder('b.csv'), toReviewCsv(judgedRows.map((row) => ({ ...row, decision: 'right', by: 'wang' }))))
  const merged = await review('merge', place, folder('b.csv'), '--to', folder('c.csv'))
  expect([merged.code, merged.stdout.trim().split('\n').at(-1)]).toEqual([1, '5 lines; both decided 5, and agree on 4'])
  expect((await runScript('pipeline/cli/accuracy.ts', both)).stdout).toContain('rows judged wrong 1, of them gone 0')
})
