/** An edit of one sentence changes what stands in it, and nothing else: each sentence of Yanhu in turn. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../pipeline/diff/compare.ts'
import { keyOf, type Dataset } from '../pipeline/diff/dataset.ts'
import { sayChange } from '../pipeline/diff/say.ts'
import { sentencesOf } from '../pipeline/extract/index.ts'
import { readReport } from '../pipeline/index.ts'
import type { Line } from '../pipeline/types.ts'
import { datasetOf } from './dataset.ts'
import { yanhu } from './fixtures/run.ts'

describe('an edit of one sentence of Yanhu', () => {
  const text = readFileSync(yanhu, 'utf8')
  const file = '140802-2020.txt'
  let before: Dataset
  let lines: Line[]
  beforeAll(async () => {
    before = await datasetOf({ [file]: text })
    lines = (await readReport(text, { name: file })).lines
  })

  const tables = ['indicators', 'targets', 'budgets', 'quantities', 'glossary', 'glossary_mentions', 'sections']
  const rowsOf = (set: Dataset) => new Map(tables.flatMap((table) =>
    (set.tables.get(table) ?? []).map((row) => [`${table} ${keyOf(table, row)}`, row] as const)))

  /** Sentences of the speech that are no headings. */
  const sentences = () => lines.filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end, markerEnd }) => sentencesOf(text, start, end).slice(markerEnd > start ? 1 : 0))

  /** Rows whose id one side lacks and that stand outside the sentence, which begins at `start`. */
  async function foreign(start: number, old: string, edited: string) {
    const after = await datasetOf({ [file]: text.slice(0, start) + edited + text.slice(start + old.length) })
    const [was, is] = [rowsOf(before), rowsOf(after)]
    const outside = (row: { start?: string }, length: number) =>
      Number(row.start) < start || Number(row.start) >= start + length
    const ids = [
      ...[...was].filter(([id, row]) => !is.has(id) && outside(row, old.length)),
      ...[...is].filter(([id, row]) => !was.has(id) && outside(row, edited.length)),
    ].map(([id]) => id)
    return { ids, after }
  }

  test('another digit changes ids of its rows only, and is told at its line only', async () => {
    const edits = sentences().filter(({ start, end }) => /[1-8]/u.test(text.slice(start, end)))
    expect(edits.length).toBeGreaterThan(80)
    const wrong: unknown[] = []
    for (const { start, end } of edits) {
      const old = text.slice(start, end)
      // The last digit: the first is often a year's.
      const edited = old.replace(/[1-8](?!.*[1-8])/u, (digit) => String(Number(digit) + 1))
      const { ids, after } = await foreign(start, old, edited)
      const line = text.slice(0, start).split('\n').length
      const told = compare(before, after).changes.filter((change) => change.line !== null && change.line !== line)
      if (ids.length > 0 || told.length > 0) wrong.push({ old, ids, told: told.map(sayChange) })
    }
    expect(wrong).toEqual([])
  })

  test('a clause more changes ids of its sentence only', async () => {
    const wrong: unknown[] = []
    for (const { start, end } of sentences().filter((_, index) => index % 3 === 0)) {
      const old = text.slice(start, end)
      const { ids } = await foreign(start, old, old.replace(/。$/u, '，各项工作有序推进。'))
      if (ids.length > 0) wrong.push({ old, ids })
    }
    expect(wrong).toEqual([])
  })

  test('another heading changes no id of a figure', async () => {
    const headings = lines.filter(({ markerEnd, start, kind }) => kind === 'body' && markerEnd > start)
    expect(headings.length).toBeGreaterThan(30)
    for (const { start, end } of headings) {
      const [first] = sentencesOf(text, start, end)
      const old = text.slice(start, first!.end)
      if (!old.endsWith('。')) continue
      const { ids } = await foreign(start, old, old.replace(/。$/u, '，务求实效。'))
      expect(ids.filter((id) => !/^(?:sections|glossary_mentions) /u.test(id))).toEqual([])
    }
  })
})
