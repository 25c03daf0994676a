/** The difference of two datasets: by example, and how it is told; every sentence of Yanhu edited is in diff.slow.test.ts. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { nextVersion, stepOf, toEntry } from '../pipeline/diff/changelog.ts'
import { compare, isSame } from '../pipeline/diff/compare.ts'
import { fromCsv } from '../pipeline/diff/csv.ts'
import { toDataset } from '../pipeline/diff/dataset.ts'
import { annotations } from '../pipeline/diff/github.ts'
import { toMarkdown } from '../pipeline/diff/markdown.ts'
import { isTold, sayChange, sayDiff, valueOf } from '../pipeline/diff/say.ts'
import { datasetOf } from './dataset.ts'
import { diffs } from './examples/diff.ts'
import { inTemporary, project, runScript } from './fixtures/run.ts'

const name = '140802-2021.txt'
const tiny = readFileSync(`${project}/tests/fixtures/tiny/raw/${name}`, 'utf8')

describe('by example', () => {
  test.each(diffs)('$name', async ({ edits, lines }) => {
    let text = tiny
    for (const [from, to] of edits) {
      expect(text).toContain(from)
      text = text.replace(from, to)
    }
    const diff = compare(await datasetOf({ [name]: tiny }), await datasetOf({ [name]: text }))
    const told = sayDiff(diff).filter((line) => !/^and \d|^\d+ rows? (?:stand|ha(?:s|ve) (?:a new id|another checksum))/u.test(line))
    expect(told).toEqual(lines)
    expect(isSame(diff)).toBe(edits.length === 0)
  })

  test.each<[string, string, string, RegExp[], RegExp[]]>([
    ['an id alone', '增长7%左右', '增长8%左右', [/^\d+ rows? ha(?:s|ve) a new id, and say/u], [/stand.? elsewhere/u]],
    ['a place alone', '各位代表：', '各位代表们：', [/^\d+ rows stand elsewhere/u], [/new id/u]],
    ['bytes alone', '\n', '\r\n', [/^1 row has another checksum or count/u], [/stand.? elsewhere|new id/u]],
  ])('a row that says the same is told by what is new of it: %s', async (_, from, to, told, untold) => {
    const diff = compare(await datasetOf({ [name]: tiny }), await datasetOf({ [name]: tiny.replace(from, to) }))
    const lines = sayDiff(diff)
    for (const words of told) expect(lines).toContainEqual(expect.stringMatching(words))
    for (const words of untold) expect(lines).not.toContainEqual(expect.stringMatching(words))
  })

  test('a report more is its rows more, and no row of another changes', async () => {
    const other = tiny.replaceAll('2021', '2022').replaceAll('2020', '2021').replace('第六次', '第七次')
    const before = await datasetOf({ [name]: tiny })
    const after = await datasetOf({ [name]: tiny, '140802-2022.txt': other })
    // What is drawn from both reports may change: a target has been met.
    const changes = compare(before, after).changes.filter((change) => !isTold(change))
    expect(new Set(changes.map(({ kind, report }) => `${kind} ${report}`))).toEqual(new Set(['added CN-140802-2022']))
  })

  test('a report under another id keeps its rows', async () => {
    const before = await datasetOf({ [name]: tiny })
    const after = await datasetOf({ [name]: tiny.replace('2021年3月2日', '2022年3月2日') })
    const told = compare(before, after).changes
      .filter((change) => !isTold(change) && (change.kind === 'added' || change.kind === 'removed'))
    expect(told.map(sayChange)).toEqual([])
  })
})

test.each([
  [{ value: '10', unit: '', unit_code: '1' }, '10'], [{ value: '6.5', unit: '%', unit_code: '%', comparator: 'ge' }, '≥ 6.5 %'],
  [{ value: '4', value_max: '5', unit: '', unit_code: '{item}' }, '4–5 {item}'],
])('a value is said with its unit, a pure number with none: %j', (row, said) => { expect(valueOf(row)).toBe(said) })

test('CSV comes back as it was written', () => {
  const cell = fc.stringMatching(/^[a-z",\n 。数]{0,8}$/u)
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
    const csv = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + '\n').join('')
    expect(fromCsv(csv)).toEqual(rows)
  }))
})

test('any text is read as CSV without an error, in linear time', () => {
  fc.assert(fc.property(fc.string(), (text) => { fromCsv(text) }))
  expect(fromCsv('"'.repeat(200_001)).length).toBe(1)
  expect(fromCsv('a,b\n1,\n')).toEqual([['a', 'b'], ['1', '']])
})

test('a dataset of another schema is compared by the columns that both have', () => {
  const old = toDataset(new Map([['data/reports.csv', 'id,colour\nCN-1,red\n']]), new Map([['x', '1']]))
  const fresh = toDataset(new Map([['data/reports.csv', 'id,size\nCN-1,3\n']]), new Map([['x', '2']]))
  const diff = compare(old, fresh)
  expect(sayDiff(diff)).toEqual(['reports: new column size', 'reports: without colour'])
  expect(stepOf(diff)).toBe('major')
})

describe('how it is told', () => {
  let diff: Awaited<ReturnType<typeof make>>
  const make = async () => compare(
    await datasetOf({ [name]: tiny }), await datasetOf({ [name]: tiny.replace('增长7%左右', '增长6.5%左右') }))
  beforeAll(async () => { diff = await make() })

  test('on GitHub: at the line of the raw file, escaped', () => {
    expect(annotations(diff, 'raw', (_file, line) => line)).toEqual([
      'x::error file=raw/140802-2021.txt,line=17,title=targets::GDP growth ≈ 7 %25 → ≈ 6.5 %25'.slice(1),
    ])
    const bare = annotations(diff, 'raw,1', () => null)
    expect(bare[0]).toMatch(/^::error file=raw%2C1\/140802-2021\.txt,title=targets::/u)
  })

  test('as Markdown', () => {
    const text = toMarkdown(diff)
    expect(text).toContain('| `targets` | 0 | 0 | 1 | 0 |')
    expect(text).toContain('### `CN-140802-2021`\n\n- `targets`: `GDP growth ≈ 7 % → ≈ 6.5 %` (line 17)\n')
  })

  test('as Markdown: within what a pull request takes, words are no markup', () => {
    const [change] = diff.changes
    const changes = Array.from({ length: 5000 }, () => ({ ...change!, after: { ...change!.after!, metric_id: '', metric: '@a [b](c) <i>' } }))
    const text = toMarkdown({ ...diff, changes })
    expect(text.length).toBeLessThan(65_536)
    expect(text).toContain('`@a [b](c) <i> growth ≈ 7 % → ≈ 6.5 %`')
    expect(text).toMatch(/and \d+ more/u)
  })

  test('as an entry of the changelog', () => {
    const entry = toEntry(diff, '0.1.1', '2026-11-23')
    expect(entry).toMatch(/^## 0\.1\.1 — 2026-11-23\n\n- `targets`: 1 changed\n- `quantities`: 1 changed\n/u)
    expect(entry).toMatch(/\n\n- `targets 140802-2021: GDP growth ≈ 7 % → ≈ 6\.5 % \(line 17\)`\n\n$/u)
    expect(stepOf(diff)).toBe('patch')
    expect(['major', 'minor', 'patch', 'none'].map((step) => nextVersion('1.2.3', step as 'none')))
      .toEqual(['2.0.0', '1.3.0', '1.2.4', '1.2.3'])
    expect(nextVersion('soon', 'patch')).toBe(null)
  })
})

describe('the command', () => {
  const folder = inTemporary()
  test('refuses what is no dataset', async () => {
    const { code, stderr } = await runScript('pipeline/cli/diff.ts', [folder(''), folder('nothing')])
    expect([code, stderr]).toEqual([3, `error: ${folder('')}: is no dataset: it has no data/reports.csv. Name a folder that a build wrote.\n`])
    expect((await runScript('pipeline/cli/diff.ts', [folder('')])).code).toBe(2)
  })
})
