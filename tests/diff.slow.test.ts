/** An edit of a sentence changes what stands in it, and nothing else: each sentence of Yanhu. */
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

describe('an edit of a sentence of Yanhu', () => {
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

  /** A place of the text that is rewritten. */
  type Edit = { start: number, old: string, edited: string }

  /**
   * Sentences that are edited at once, in lots: as many in each lot as there are lots. Each two stand in different
   * lots of the first half or of the second, so what one does to another is seen where the other is left as it was.
   */
  function lots(edits: readonly Edit[]): Edit[][] {
    const size = Math.ceil(Math.sqrt(edits.length))
    const by = (lotOf: (index: number) => number) =>
      Array.from({ length: size }, (_, lot) => edits.filter((_, index) => lotOf(index) === lot))
    return [...by((index) => Math.floor(index / size)), ...by((index) => index % size)].filter((lot) => lot.length > 0)
  }

  /** Rows whose id one side lacks and that stand outside the sentences edited, and the dataset after. */
  async function foreign(edits: readonly Edit[]) {
    let made = ''
    let done = 0
    const spans: Record<'old' | 'edited', [number, number][]> = { old: [], edited: [] }
    for (const { start, old, edited } of edits) {
      made += text.slice(done, start)
      spans.old.push([start, start + old.length])
      spans.edited.push([made.length, made.length + edited.length])
      made += edited
      done = start + old.length
    }
    const after = await datasetOf({ [file]: made + text.slice(done) })
    const [was, is] = [rowsOf(before), rowsOf(after)]
    const outside = (row: { start?: string }, side: 'old' | 'edited') =>
      spans[side].every(([start, end]) => Number(row.start) < start || Number(row.start) >= end)
    const ids = [
      ...[...was].filter(([id, row]) => !is.has(id) && outside(row, 'old')),
      ...[...is].filter(([id, row]) => !was.has(id) && outside(row, 'edited')),
    ].map(([id]) => id)
    return { ids, after }
  }

  /** Edits of the places given; those that stay as they were are none. */
  const editsOf = (places: readonly { start: number, end: number }[], edit: (old: string) => string): Edit[] =>
    places.map(({ start, end }) => ({ start, old: text.slice(start, end), edited: edit(text.slice(start, end)) }))
      .filter(({ old, edited }) => edited !== old)

  test('another digit changes ids of its rows only, and is told at its line only', async () => {
    // The last digit: the first is often a year's.
    const edits = editsOf(sentences(), (old) => old.replace(/[1-8](?!.*[1-8])/u, (digit) => String(Number(digit) + 1)))
    expect(edits.length).toBeGreaterThan(80)
    const wrong: unknown[] = []
    for (const lot of lots(edits)) {
      const { ids, after } = await foreign(lot)
      const own = lot.map(({ start }) => text.slice(0, start).split('\n').length)
      const told = compare(before, after).changes.filter(({ line }) => line !== null && !own.includes(line))
      if (ids.length > 0 || told.length > 0) wrong.push({ lot, ids, told: told.map(sayChange) })
    }
    expect(wrong).toEqual([])
  })

  test('a clause more changes ids of its sentence only', async () => {
    const edits = editsOf(sentences(), (old) => old.replace(/。$/u, '，各项工作有序推进。'))
    expect(edits.length).toBeGreaterThan(80)
    const wrong: unknown[] = []
    for (const lot of lots(edits)) {
      const { ids } = await foreign(lot)
      if (ids.length > 0) wrong.push({ lot, ids })
    }
    expect(wrong).toEqual([])
  })

  test('another heading changes no id of a figure', async () => {
    const headings = lines.filter(({ markerEnd, start, kind }) => kind === 'body' && markerEnd > start)
      .map(({ start, end }) => ({ start, end: sentencesOf(text, start, end)[0]!.end }))
    expect(headings.length).toBeGreaterThan(30)
    for (const lot of lots(editsOf(headings, (old) => old.replace(/。$/u, '，务求实效。')))) {
      const { ids } = await foreign(lot)
      expect(ids.filter((id) => !/^(?:sections|glossary_mentions) /u.test(id))).toEqual([])
    }
  })
})
