/** Review files: what spreadsheets make of them, what they do to rows, what is refused and how it is said. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../pipeline/corpus/index.ts'
import { InputError } from '../pipeline/errors.ts'
import { extract } from '../pipeline/extract/index.ts'
import { normalizeReport } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import { plainPeriod } from '../pipeline/review/cells.ts'
import { mostPlaces, occurrences } from '../pipeline/review/places.ts'
import { firstColumns, givenColumns, lastColumns, parseReview, toReviewCsv } from '../pipeline/review/rows.ts'
import { reviewed as withReview, type Applied } from '../pipeline/review/index.ts'
import { emptyTables, schemas } from '../pipeline/schemas.ts'
import type { RawFile, Row, Tables } from '../pipeline/types.ts'
import { toCodePoints } from '../pipeline/validate/dataset.ts'
import { validateReport } from '../pipeline/validate/index.ts'
import { applied, broken, refused, reviewed, spreadsheets, type Line } from './examples/reviews.ts'
import { makeXlsx } from './documents-made.ts'
import { inTemporary, runScript } from './fixtures/run.ts'
import { recordTables } from '../pipeline/record-tables.ts'

const folder = inTemporary()
const file: RawFile = { name: '131125-2024.txt', bytes: new TextEncoder().encode(reviewed), sidecar: null }
const id = 'CN-131125-2024'
const report = await readReport(file)
const normalized = normalizeReport(report, extract(report))

function csvOf(lines: readonly Line[]): string {
  const names = [...firstColumns, ...new Set(Object.values(givenColumns).flat()), ...lastColumns]
  const rows = lines.map((line) => {
    const start = line.table === 'reports' ? -1 : reviewed.indexOf(line['text'] ?? '')
    const place: Record<string, string> = start < 0 ? {} : { start: String(start), end: String(start + line['text']!.length) }
    const cells: Record<string, string> = { ...place, by: 'li', on: '2026-03-05', ...line }
    return names.map((name) => cells[name] ?? '').join(',')
  })
  return `${[names.join(','), ...rows].join('\n')}\n`
}

async function apply(csv: string, name = `review/${id}.csv`): Promise<Applied & { report: typeof report }> {
  const person = await withReview(file, report, { name, bytes: new TextEncoder().encode(csv) })
  return { ...person.apply(person.report, normalized), report: person.report }
}

/** What differs, in the words of the examples. */
function differences(tables: Partial<Tables>): string[] {
  const said: string[] = []
  for (const table of recordTables) {
    const [before, after] = [normalized.rows[table] ?? [], tables[table] ?? []]
    for (const row of before) {
      const fresh = after.find((one) => one['id'] === row['id'])
      if (!fresh) said.push(`-${table} ${row['text']}`)
      else for (const column of Object.keys(fresh)) {
        if ((row[column] ?? '') !== fresh[column]) said.push(`${table} ${row['text']}: ${column} ${row[column] ?? ''} → ${fresh[column]}`)
      }
    }
    for (const row of after.filter((one) => !before.some((old) => old['id'] === one['id']))) {
      const name = row['metric'] ?? row['item']
      said.push(`+${table} ${row['text']} ${name} ${row['value']} ${row['unit']} ${row['value_normalized']} ${row['unit_code']} ${row['period']}`)
    }
  }
  for (const row of tables.quantities ?? []) {
    const old = normalized.rows.quantities!.find((one) => one['id'] === row['id'])
    if (!old) said.push(`+ledger ${row['text']} ${row['role']}`)
    else if (old['role'] !== row['role']) said.push(`ledger ${row['text']}: ${old['role']} → ${row['role']}${row['reason'] ? `, ${row['reason']}` : ''}`)
    else for (const column of ['value', 'unit']) if (old[column] !== row[column]) said.push(`ledger ${row['text']}: ${column} ${old[column]} → ${row[column]}`)
  }
  return said
}

test.each(applied)('%s', async (_, lines, expected) => {
  const { tables, report: read } = await apply(csvOf(lines))
  expect(differences(tables)).toEqual(expected)
  expect(await validateReport({ ...emptyTables(), ...tables }, read)).toEqual([])
})

const thrown = async (work: Promise<unknown>): Promise<InputError> => {
  const error: unknown = await work.then(() => null, (one: unknown) => one)
  expect(error).toBeInstanceOf(InputError)
  return error as InputError
}

test.each(refused)('%s is refused', async (_, lines, code, said) => {
  const { problem, message } = await thrown(apply(csvOf(lines)))
  expect(problem.code).toBe(code)
  expect(message).toContain(`review/${id}.csv, line `)
  expect(message).toContain(said)
  expect(problem.todo).not.toBe('')
})

test('ends that the text has the other way round are said again without a fault, and refused when a person writes them', async () => {
  const text = '某县政府工作报告\n\n——2024年1月9日在某县第九届人民代表大会第四次会议上\n\n各位代表：\n\n一、2023年工作回顾\n\n小麦最低收购价每公斤提高9到7元。\n'
  const raw: RawFile = { name: 'a.txt', bytes: new TextEncoder().encode(text), sidecar: { area_code: '131125', year: 2024 } }
  const read = await readReport(raw)
  const rows = normalizeReport(read, extract(read))
  const table = recordTables.find((name) => rows.rows[name]?.length)!
  const [row] = rows.rows[table]!
  expect([row?.['value'], row?.['value_max']]).toEqual(['9', '7'])
  const line = (values: string) => `table,start,end,text,decision,value,value_max,period,by,on\n${table},${row!['start']},${row!['end']},${row!['text']},corrected,${values},2001,li,2026-03-05\n`
  const person = async (values: string) => {
    const { apply: put, report: same } = await withReview(raw, read, { name: `review/${read.id}.csv`, bytes: new TextEncoder().encode(line(values)) })
    return put(same, rows)
  }
  await expect(person('9,7')).resolves.toMatchObject({ summary: { corrected: 1 } })
  await expect(person('9,6')).rejects.toThrow('less than "value"')
})

test.each(broken)('a file with %s is refused', (_, text, line, said) => {
  const { faults } = parseReview(text)
  expect(faults.map((one) => one.line)).toEqual([line])
  expect(faults[0]!.what).toContain(said)
})

describe('what a spreadsheet saves', () => {
  const lines: Line[] = [
    { table: 'indicators', text: '6.2%', decision: 'corrected', value: '6.3' }, { table: 'targets', text: '1800人', decision: 'right', note: '查过' },
  ]
  test.each(spreadsheets)('%s', async (_, change) => {
    const csv = csvOf(lines)
    expect(differences((await apply(change(csv))).tables)).toEqual(differences((await apply(csv)).tables))
  })

  test('GB18030, as Excel saves it in Chinese', async () => {
    const csv = csvOf([{ table: 'indicators', text: '6.2%', decision: 'right', note: 'x' }])
    // 查 is 0xB2 0xE9.
    const bytes = Buffer.from(csv.replace(',x,', ',\u00b2\u00e9,'), 'latin1')
    const { apply: make, report: read } = await withReview(file, report, { name: 'a.csv', bytes })
    expect(make(read, normalized).tables.corrections![0]!['note']).toBe('查')
  })

  test('XLSX, with days and numbers', async () => {
    const { default: write } = await import('write-excel-file/node')
    const [head, ...rest] = parseCells(csvOf(lines))
    const sheet = [head!, ...rest].map((cells, row) => cells.map((cell) => {
      if (row > 0 && /^\d+(?:\.\d+)?$/u.test(cell)) return { type: Number, value: Number(cell) }
      return cell === '' ? null : { type: String, value: cell }
    }))
    const bytes = await (write as unknown as (data: unknown) => { toBuffer: () => Promise<Buffer> })(sheet).toBuffer()
    const person = await withReview(file, report, { name: `review/${id}.xlsx`, bytes })
    expect(differences(person.apply(report, normalized).tables)).toEqual(differences((await apply(csvOf(lines))).tables))
  })

  test.each(['1e300', '99999999999', '-1e9'])('XLSX with a date that no calendar has: %s', async (day) => {
    const cells = ['indicators', '12', '16', '6.2%', 'right', 'li', { xml: `<c s="1"><v>${day}</v></c>` }]
    const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    const bytes = makeXlsx([['table', 'start', 'end', 'text', 'decision', 'by', 'on'], cells], { parts: { 'xl/styles.xml': new TextEncoder().encode(styles) } })
    await expect(withReview(file, report, { name: `review/${id}.xlsx`, bytes })).rejects.toThrow('which is no day')
  })

  test('JSON lines', async () => {
    const jsonl = parseReview(csvOf(lines)).rows.map(({ line: _, columns, ...row }) => JSON.stringify({ ...row, ...columns })).join('\n')
    expect(differences((await apply(jsonl, `review/${id}.jsonl`)).tables)).toEqual(differences((await apply(csvOf(lines))).tables))
  })
})

test.each([
  ['Mar-20', '2020-03'], ['mar-20', '2020-03'], ['Dec-49', '2049-12'], ['Jun-99', '1999-06'], ['2020/3', '2020-03'], ['2020\u5e743\u6708', '2020-03'],
  ['2020-03-01T00:00:00Z', '2020-03'], ['2020/3/5', '2020-03-05'], ['2020', '2020'], ['2016/2020', '2016/2020'], ['2020-Q1', '2020-Q1'],
  ['2020-03', '2020-03'], ['2020-03-01', '2020-03-01'], ['20-Mar', '20-Mar'], ['Foo-20', 'Foo-20'], ['2020/13', '2020/13'], ['(empty)', '(empty)'],
])('the period %s that a spreadsheet shows is %s', (cell, period) => { expect(plainPeriod(cell)).toBe(period) })

test('words are looked for at so many places and no more; the places are code points', () => {
  expect(occurrences(toCodePoints('\u4e00'.repeat(5000)), '\u4e00')).toHaveLength(mostPlaces)
  expect(occurrences(toCodePoints('𠮷甲𠮷甲12甲'), '甲')).toEqual([1, 3, 6])
  expect(occurrences(toCodePoints('𠮷12甲2'), '2')).toEqual([4])
})

test('a sentence that stands everywhere says nothing of where words went', async () => {
  const text = reviewed.replace('科技馆', `${'\u4e00'.repeat(500)}科技馆`)
  const many: RawFile = { ...file, bytes: new TextEncoder().encode(text) }
  const read = await readReport(many)
  const csv = csvOf([{ table: 'indicators', text: '6.2%', start: '0', end: '4', decision: 'wrong', quote: '\u4e00' }])
  const person = await withReview(many, read, { name: `review/${id}.csv`, bytes: new TextEncoder().encode(csv) })
  expect(() => person.apply(read, normalizeReport(read, extract(read)))).toThrow('its sentence stands at 100 places or more')
})

const parseCells = (csv: string) => csv.trimEnd().split('\n').map((line) => line.split(','))

test('a file is written as it is read', () => {
  const { rows } = parseReview(csvOf([
    { table: 'indicators', text: '6.2%', decision: 'corrected', value: '-6', note: '=1+1', sample: '7 all 2/9' },
    { table: 'budgets', text: '2.5亿元', decision: '' }, { table: 'reports', decision: 'corrected', speaker: '王力' },
  ]))
  const again = parseReview(toReviewCsv(rows))
  expect(again.faults).toEqual([])
  expect(again.rows).toEqual(rows)
})

test('the columns that a person gives are columns of their tables', () => {
  for (const table of [...recordTables, 'reports'] as const) {
    const names = schemas[table].columns.map(({ name }) => name)
    expect(givenColumns[table].filter((name) => !names.includes(name))).toEqual([])
  }
})

describe('facts of the report', () => {
  test('are read with what follows from them; the id stays', async () => {
    const { report: read, tables } = await apply(csvOf([{ table: 'reports', decision: 'corrected', area_code: '131121', speaker: '王力' }]))
    expect([read.id, read.facts.area, read.facts.speaker]).toEqual([id, '枣强县', '王力'])
    expect(tables.corrections!.map((row: Row) => [row['column'], row['program_value'], row['review_value']]))
      .toEqual([['area_code', '131125', '131121'], ['speaker', '王立', '王力']])
  })

  test.each([
    ['a code of no province', { area_code: '991121' }, '"area_code" must be'],
    ['a day of no calendar', { delivered_on: '2024-02-30' }, '"delivered_on" must be'],
    ['an empty year', { year: '(empty)' }, '"year" cannot be empty'],
  ])('%s is refused', async (_, columns, said) => {
    const { message } = await thrown(apply(csvOf([{ table: 'reports', decision: 'corrected', ...columns }])))
    expect(message).toContain(said)
  })
})

describe('a build', () => {
  const put = (all: Record<string, string>) => {
    mkdirSync(folder('raw/review'), { recursive: true })
    for (const [name, content] of Object.entries(all)) writeFileSync(folder(`raw/${name}`), content)
  }
  const run = (keepGoing = false, cache: string | null = null) =>
    build({ raw: folder('raw'), out: folder('out'), keepGoing, jobs: 1, pages: false, cache })
  const bytes = () => Object.fromEntries(readdirSync(folder('out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]))
  const line: Line = { table: 'indicators', text: '6.2%', decision: 'corrected', value: '6.3', note: '见表' }

  test('with a review gives the same bytes twice, with and without what was kept', async () => {
    put({ '131125-2024.txt': reviewed, [`review/${id}.csv`]: csvOf([line]) })
    expect((await run(false, folder('cache'))).written).toBe(true)
    const first = bytes()
    expect(first['corrections.csv']).toContain('6.2,6.3,corrected,见表,li,2026-03-05')
    expect(first['indicators.csv']).toContain(',corrected\n')
    expect((await run(false, folder('cache'))).unchanged).toBe(true)
    await run()
    expect(bytes()).toEqual(first)
  })

  test('follows a review that changes or goes', async () => {
    put({ '131125-2024.txt': reviewed })
    await run(false, folder('cache'))
    const before = bytes()
    put({ [`review/${id}.csv`]: csvOf([line]) })
    await run(false, folder('cache'))
    expect(bytes()['indicators.csv']).not.toBe(before['indicators.csv'])
    put({ [`review/${id}.csv`]: csvOf([]) })
    await run(false, folder('cache'))
    expect(bytes()['indicators.csv']).toBe(before['indicators.csv'])
  })

  test('follows text edited in front; words that went stop it, and only their report with keepGoing', async () => {
    const own = normalized.rows.indicators!.find(({ text }) => text === '6.2%')!
    put({ '131125-2024.txt': reviewed.replace('一、', '（一九七九年建县）\n一、'), [`review/${id}.csv`]: csvOf([{ ...line, id: own['id']! }]) })
    expect((await run()).refused).toEqual([])
    expect(bytes()['corrections.csv']).toContain('6.2,6.3')
    const before = bytes()
    put({ '131125-2024.txt': reviewed.replace('6.2%', '6.4%'), '131126-2024.txt': reviewed.replaceAll('安平县', '故城县') })
    const { refused: said, written } = await run()
    expect([said.map(({ message }) => message.includes(`review/${id}.csv, line 2: "6.2%" does not stand at`)), written]).toEqual([[true], false])
    expect(bytes()).toEqual(before)
    expect((await run(true)).reports).toBe(1)
  })

  test.each([['right', ',confirmed'], ['wrong', null], ['corrected', ',corrected']] as const)('an edited sentence keeps the review of a row that it still has: %s', async (decision, said) => {
    const own = normalized.rows.indicators!.find(({ text }) => text === '6.2%')!
    const from = Math.max(...['。', '\n'].map((mark) => reviewed.lastIndexOf(mark, Number(own['start'])))) + 1
    const quote = reviewed.slice(from, reviewed.indexOf('。', from) + 1)
    const change = decision === 'corrected' ? { value: '6.3' } : {}
    const before = normalized.rows.indicators!.length
    put({
      '131125-2024.txt': reviewed.replace(quote, `${quote.slice(0, -1)}，再上台阶。`),
      [`review/${id}.csv`]: csvOf([{ table: 'indicators', text: '6.2%', decision, id: own['id']!, quote, ...change }]),
    })
    expect((await run()).refused).toEqual([])
    const rows = bytes()['indicators.csv']!.trim().split('\n').slice(1)
    expect(rows).toHaveLength(said === null ? before - 1 : before)
    expect(rows.filter((row) => row.includes(own['id']!))).toEqual([])
    if (said !== null) expect(rows.filter((row) => row.endsWith(said))).toHaveLength(1)
    expect(bytes()['corrections.csv']).toContain(`,${decision},`)
  })

  test('names a review of no report, two of one, and what is no review', async () => {
    put({ '131125-2024.txt': reviewed, 'review/CN-140802-2020.csv': csvOf([]), 'review/notes.txt': 'x' })
    const one = await run()
    expect(one.refused.map(({ problem }) => problem.code)).toEqual(['review-report'])
    expect(one.doubts.map(({ message }) => message)).toEqual(['review/notes.txt is no .csv, .xlsx or .jsonl file; it was passed over'])
    put({ [`review/${id}.csv`]: csvOf([]), [`review/${id}.jsonl`]: '' })
    expect((await run()).refused[0]!.message).toContain('is one of several')
    expect(existsSync(folder('out'))).toBe(false)
  })

  test('says what reviews did, and which are no longer needed', async () => {
    put({ '131125-2024.txt': reviewed, [`review/${id}.csv`]: csvOf([line, { table: 'indicators', text: '12个', decision: 'corrected', value: '12' }]) })
    const options = ['--raw', folder('raw'), '--out', folder('out'), '--no-pages']
    const { stdout } = await runScript('pipeline/build.ts', options)
    expect(stdout).toContain(`review: review/${id}.csv: 1 corrected`)
    expect(stdout).toContain(`review/${id}.csv:3: no longer needed`)
    expect((await runScript('pipeline/cli/check.ts', options.slice(0, 4))).stdout).toContain(`review/${id}.csv:3: no longer needed`)
  })
})
