/** `baogao records` and `baogao panel`: the same rows as a build, whatever comes down the pipe. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../pipeline/cli/filter.ts'
import { readReport } from '../pipeline/read/index.ts'
import { tableNames } from '../pipeline/schemas.ts'
import { toTables } from '../pipeline/tables.ts'
import type { Row, Sidecar, Tables } from '../pipeline/types.ts'
import { project, runScript, yanhu } from './fixtures/run.ts'

interface Answer {
  name: string
  report_id?: string
  tables?: Partial<Tables>
  text?: string
  areas?: { area: string, figures: string }[]
  error?: { code: string, message: string }
}

const text = readFileSync(yanhu, 'utf8')
const short = readFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), 'utf8')
const line = (value: unknown) => `${JSON.stringify(value)}\n`

async function records(input: string, ...options: string[]): Promise<{ code: number | null, answers: Answer[] }> {
  const { code, stdout } = await runScript('pipeline/cli/records.ts', options, input)
  return { code, answers: stdout.split('\n').filter(Boolean).map((one) => JSON.parse(one) as Answer) }
}

/** The same report as of other areas and years: what a panel needs. */
const sidecars: readonly Sidecar[] = [
  { area_code: '140802', year: 2020 }, { area_code: '140802', year: 2021 }, { area_code: '140821', year: 2020 },
]

test('gives the rows of a build, from text and from bytes, with the facts of a sidecar', async () => {
  const reports = await Promise.all(sidecars.map((sidecar) =>
    readReport({ name: '140802-2020.txt', bytes: Buffer.from(short), sidecar })))
  const yaml = 'area_code: "140821"\nyear: 2020\n'
  const { code, answers } = await records([
    line({ name: 'raw/140802-2020.txt', text: short, sidecar: sidecars[0] }),
    line({ name: '140802-2020.txt', bytes: Buffer.from(short).toString('base64'), sidecar: sidecars[1] }),
    line({ name: '140802-2020.txt', text: short, sidecar: yaml }),
  ].join(''), '--text', '--areas')
  expect(code).toBe(0)
  expect(answers.map((answer) => answer.report_id)).toEqual(reports.map(({ id }) => id))
  expect(answers.map((answer) => answer.text)).toEqual([short, short, short])
  const whole = toTables(reports)
  for (const table of tableNames.filter((name) => !['metrics', 'observations', 'attainment', 'panel'].includes(name))) {
    const rows = answers.flatMap((answer) => answer.tables?.[table] ?? [])
    const byReport = (one: Row[]) => [...one].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
    expect(byReport(rows), table).toEqual(byReport(whole[table]))
  }
  const parts = new Map<string, unknown[]>()
  const order = [...answers].sort((a, b) => ((a.report_id ?? '') < (b.report_id ?? '') ? -1 : 1))
  for (const { area, figures } of order.flatMap((answer) => answer.areas ?? [])) {
    parts.set(area, [...parts.get(area) ?? [], JSON.parse(figures)])
  }
  const areas = [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
  const input = areas.map(([area, all]) => line({ area, parts: all })).join('')
  const panel = await runScript('pipeline/cli/panel.ts', [], input)
  const made = panel.stdout.split('\n').filter(Boolean).map((one) => JSON.parse(one) as Tables)
  expect(made.flatMap(({ observations }) => observations)).toEqual(whole.observations)
  expect(made.flatMap(({ attainment }) => attainment)).toEqual(whole.attainment)
  expect(made.flatMap(({ panel }) => panel)).toEqual(whole.panel)
})

const bad: readonly (readonly [what: string, line: string, code: string])[] = [
  ['no JSON', 'nonsense', 'document-wrong'],
  ['an array', '[1]', 'document-wrong'],
  ['null', 'null', 'document-wrong'],
  ['bytes that are no UTF-8', '\u0000\ud800', 'document-wrong'],
  ['no name', line({ text }), 'document-wrong'],
  ['a name that is no text', line({ name: 7, text }), 'document-wrong'],
  ['neither text nor bytes', line({ name: 'a.txt' }), 'document-wrong'],
  ['both', line({ name: 'a.txt', text, bytes: '' }), 'document-wrong'],
  ['no base64', line({ name: 'a.txt', bytes: '%%%%' }), 'document-wrong'],
  ['base64 that was cut', line({ name: 'a.txt', bytes: 'YWJjZ' }), 'document-wrong'],
  ['no bytes', line({ name: 'a.txt', bytes: '' }), 'file-empty'],
  ['another kind of file', line({ name: 'a.epub', text }), 'file-kind'],
  ['a picture', line({ name: 'a.txt', bytes: 'iVBORw0KGgo=' }), 'file-binary'],
  ['lone surrogates', line({ name: 'a.txt', text: `${text}\ud800` }), 'file-replaced'],
  ['a sidecar that is no YAML', line({ name: 'a.txt', text, sidecar: '{' }), 'sidecar-wrong'],
  ['a sidecar with an unknown key', line({ name: 'a.txt', text, sidecar: { __proto: 1 } }), 'sidecar-wrong'],
  ['a sidecar that is a number', line({ name: 'a.txt', text, sidecar: 7 }), 'sidecar-wrong'],
  ['a sidecar that is a list', line({ name: 'a.txt', text, sidecar: ['a'] }), 'sidecar-wrong'],
  ['a fact that is a list', line({ name: 'a.txt', text, sidecar: { title: ['a'] } }), 'sidecar-wrong'],
  ['a fact that nests deep', `{"name":"a.txt","text":"各位代表","sidecar":{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}}\n`, 'sidecar-wrong'],
  ['a day that is none', line({ name: 'a.txt', text, sidecar: { delivered_on: '2020-02-30' } }), 'sidecar-wrong'],
  ['a congress that is none', line({ name: 'a.txt', text, sidecar: 'congress: 0' }), 'sidecar-wrong'],
]

test('a byte order mark before the first line is none of it', async () => {
  const { answers } = await records(`\uFEFF${line({ name: '140802-2020.txt', text })}`)
  expect(answers.map(({ report_id }) => report_id)).toEqual(['CN-140802-2020'])
})

test('a bad document is answered with its error, in order, and the next one is read', async () => {
  const good = line({ name: '140802-2021.txt', text: short })
  const input = bad.map(([, one]) => `${one.trimEnd()}\n\n${good}`).join('')
  const { code, answers } = await records(input)
  expect(code).toBe(0)
  expect(answers.map(({ error, report_id }) => error?.code ?? report_id))
    .toEqual(bad.flatMap(([, , expected]) => [expected, 'CN-140802-2021']))
  expect(answers.every(({ error }) => !error || /\.$/u.test(error.message))).toBe(true)
})

test('--describe tells columns, keys and metrics', async () => {
  const { answers } = await records('', '--describe')
  const about = answers[0] as unknown as { tables: Record<string, { key: string }>, metrics: Row[] }
  expect(Object.keys(about.tables)).toEqual(tableNames)
  expect(about.tables.indicators).toMatchObject({ key: 'id' })
  expect(about.metrics.length).toBeGreaterThan(50)
})

describe('panel', () => {
  test.each([
    ['no JSON', 'nonsense'], ['no parts', line({ area: '140802' })],
    ['parts of another area', line({ area: '140802', parts: [{ key: '1', reviews: [], indicators: [], targets: [] }] })],
    ['parts that are none', line({ area: '1', parts: [{ key: '1', reviews: 3, indicators: {}, targets: 'a' }] })],
    ['a part that is null', line({ area: '1', parts: [null] })],
  ])('answers %s with its error, and goes on: an area is never left out unsaid', async (_, input) => {
    const good = line({ area: '140802', parts: [] })
    const { code, stdout, stderr } = await runScript('pipeline/cli/panel.ts', [], `${input.trimEnd()}\n${good}`)
    const answers = stdout.trimEnd().split('\n').map((one) => JSON.parse(one) as { error?: { message: string } })
    expect([code, answers.length, answers[1]]).toEqual([1, 2, { area: '140802', observations: [], attainment: [], panel: [] }])
    expect(stderr).toBe(`error: ${answers[0]?.error?.message ?? ''}\n`)
    expect(stderr).toMatch(/^error: line 1: /u)
  })
})

describe('lines', () => {
  async function* chunks(...parts: string[]) {
    for (const part of parts) yield Buffer.from(part)
  }
  const read = async (stream: AsyncIterable<Uint8Array>, limit?: number) => {
    const found: string[] = []
    for await (const { number, bytes } of linesOf(stream, limit)) found.push(`${number} ${bytes?.toString() ?? 'too long'}`)
    return found
  }

  test.each([
    ['cut anywhere', ['a', 'b\nc', '\n', 'd'], ['1 ab', '2 c', '3 d']],
    ['blank ones left out', ['\n\r\n a \n \n'], ['3  a ']],
    ['nothing', [], []],
  ])('%s', async (_, parts, expected) => {
    expect(await read(chunks(...parts))).toEqual(expected)
  })

  test('a line that is too long is passed over', async () => {
    expect(await read(chunks('abc', 'def', 'g\nh\n', 'ijklm'), 4)).toEqual(['1 too long', '2 h', '3 too long'])
  })
})
