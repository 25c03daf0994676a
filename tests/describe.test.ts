/** What describes a dataset: valid by the rules of each standard, true to the files, without a clock. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { share } from '../pipeline/describe/accuracy.ts'
import { statisticsOf } from '../pipeline/describe/statistics.ts'
import { factsOf } from '../pipeline/describe/facts.ts'
import { describe as describeDataset } from '../pipeline/describe/index.ts'
import { toMethods } from '../pipeline/describe/methods.ts'
import { columnDetail } from '../pipeline/formats/columns.ts'
import type { Tables } from '../pipeline/types.ts'
import { emptyTables, schemas, tableNames } from '../pipeline/schemas.ts'
import { dataset } from './examples/dataset.ts'
import { trapped, yanhu, type Published } from './examples/published.ts'

const subject = (tables: Tables) => ({ reports: tables.reports, statistics: statisticsOf(tables) })

const vendored = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schemas/vendor/${name}`, import.meta.url), 'utf8')) as object

/** What is wrong with a value by a schema; nothing where it fits. */
function wrong(schema: object, value: unknown): string {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.validate(schema, value) ? '' : ajv.errorsText()
}

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: { fields: { name: string, type: string, constraints: { required: boolean } }[], primaryKey: string[], foreignKeys?: { fields: string[], reference: { resource?: string, fields: string[] } }[] }
  alternatives?: Resource[]
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe.each([['Yanhu', yanhu], ['a tiny dataset full of traps', trapped]])('%s', (called, make) => {
  let published: Published
  beforeAll(async () => { published = await make() })
  const text = (path: string) => Buffer.from(published.files.get(path)!).toString('utf8')
  const json = (path: string) => JSON.parse(text(path)) as Record<string, unknown>
  const lines = (path: string) => parse(text(path), { columns: true }) as Record<string, string>[]

  test('SHA256SUMS names every other file, with its checksum, in order', () => {
    const sums = text('SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '))
    const others = [...published.files].filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, bytes]) => [sha256(bytes), path])
    expect(sums).toEqual(others.sort(([, a], [, b]) => (a! < b! ? -1 : 1)))
  })

  test('datapackage.json fits Data Package 2.0', () => {
    expect(wrong(vendored('datapackage-2.0.json'), json('datapackage.json'))).toBe('')
  })

  test('datapackage.json has every table with columns, keys, size and checksum', () => {
    const resources = json('datapackage.json')['resources'] as Resource[]
    expect(resources.filter(({ name }) => !name.startsWith('text-')).map(({ name }) => name)).toEqual(tableNames)
    for (const resource of resources.flatMap((one) => [one, ...one.alternatives ?? []])) {
      const bytes = published.files.get(resource.path)!
      expect([resource.path, resource.bytes, resource.hash]).toEqual([resource.path, bytes.length, `sha256:${sha256(bytes)}`])
    }
    for (const name of tableNames) {
      const { schema } = resources.find((one) => one.name === name)!
      const { columns, primaryKey } = schemas[name]
      expect(schema.fields.map((field) => [field.name, field.constraints.required])).toEqual(columns.map((column) => [column.name, !column.nullable]))
      expect(schema.primaryKey).toEqual([primaryKey])
      expect((schema.foreignKeys ?? []).map(({ fields, reference }) => [fields[0], `${reference.resource ?? name}.${reference.fields[0]}`]))
        .toEqual(columns.filter(({ references }) => references.length === 1).map((column) => [column.name, column.references[0]]))
    }
  })

  test('datapackage.json has the checksum of every source', () => {
    const sources = json('datapackage.json')['sources'] as { hash: string, file: string }[]
    expect(sources.map(({ file, hash }) => [file, hash]))
      .toEqual(published.tables.reports.map((row) => [row['source_file'], `sha256:${row['sha256']}`]))
  })

  test('CITATION.cff fits its schema', () => {
    const schema = JSON.parse(JSON.stringify(vendored('cff-1.2.0.json')).replace('"http://json-schema.org/draft-07/schema"', '"http://json-schema.org/draft-07/schema#"')) as object
    expect(wrong(schema, parseYaml(text('CITATION.cff'), { schema: 'failsafe' }))).toBe('')
  })

  test('csvw.json names the columns of every file in their order', () => {
    const tables = json('csvw.json')['tables'] as { url: string, tableSchema: { columns: { name: string }[] } }[]
    for (const { url, tableSchema } of tables) {
      expect(text(url).split('\n')[0]).toBe(tableSchema.columns.map(({ name }) => name).join(','))
    }
    expect(tables.length).toBe(tableNames.length)
  })

  test('dcat.jsonld has both languages, and size and checksum of every data file', () => {
    const dataset = json('dcat.jsonld')['dcat:dataset'] as Record<string, unknown>
    for (const property of ['dct:title', 'dct:description']) {
      expect((dataset[property] as { '@language': string }[]).map((one) => one['@language'])).toEqual(['zh', 'en'])
    }
    const files = (dataset['dcat:distribution'] as Record<string, Record<string, Record<string, string>>>[])
      .map((one) => [one['dct:title'], one['dcat:byteSize']!['@value'], one['spdx:checksum']!['spdx:checksumValue']!['@value']])
    expect(files).toEqual([...published.files].filter(([path]) => /^data\/|^baogao\./u.test(path))
      .sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, String(bytes.length), sha256(bytes)]))
  })

  test('croissant.json has what search engines and Croissant ask for, and resolves its own names', () => {
    const croissant = json('croissant.json')
    // What only a person can say is there where one has.
    const said = called === 'Yanhu' ? ['license', 'creator', 'publisher', 'datePublished', 'version'] : []
    for (const property of ['@context', '@type', 'conformsTo', 'name', 'description', 'url', ...said]) {
      expect(croissant[property], property).toBeTruthy()
    }
    expect((croissant['description'] as string).length).toBeGreaterThan(50)
    expect((croissant['description'] as string).length).toBeLessThan(5000)
    const source = text('croissant.json')
    const ids = new Set([...source.matchAll(/"@id": "(?<id>[^"]+)"/gu)].map(({ groups }) => groups!['id']!))
    for (const name of tableNames) {
      for (const column of schemas[name].columns) expect(ids).toContain(`${name}/${column.name}`)
      expect(ids).toContain(`data/${name}.csv`)
    }
  })

  test('dictionary.csv has a row for every column, none shorter than its cells', () => {
    const rows = lines('dictionary.csv')
    expect(rows.map(({ table, field }) => `${table}.${field}`))
      .toEqual(tableNames.flatMap((name) => schemas[name].columns.map((column) => `${name}.${column.name}`)))
    for (const row of rows) {
      for (const cell of ['name_zh', 'type', 'length', 'description_zh', 'nullable']) expect(row[cell], cell).not.toBe('')
      const cells = published.tables[row['table'] as keyof typeof schemas].map((one) => [...one[row['field']!] ?? ''].length)
      expect(Number(row['length'])).toBe(Math.max(0, ...cells))
    }
  })

  test('every table, column and code stands in the codebook, in both languages', () => {
    const rows = new Set(lines('codebook.csv').map(({ table, column, code }) => [table, column, code].join('.')))
    for (const name of tableNames) {
      expect(rows).toContain(`${name}..`)
      for (const column of schemas[name].columns) {
        expect(rows).toContain(`${name}.${column.name}.`)
        for (const page of ['CODEBOOK.zh.md', 'CODEBOOK.en.md']) expect(text(page)).toContain(`| \`${column.name}\` |`)
        for (const { code, zh, en } of columnDetail(schemas[name], column.name).codes) {
          expect(rows).toContain(`${name}.${column.name}.${code}`)
          expect(text('CODEBOOK.zh.md')).toContain(`| \`${code}\` | ${zh} |`)
          expect(text('CODEBOOK.en.md')).toContain(`| \`${code}\` | ${en} |`)
        }
      }
    }
  })

  test('METHODS.md has a value in every place', () => {
    expect(text('METHODS.md')).not.toMatch(/\{\w+\}|undefined|NaN/u)
  })
})

describe('content', () => {
  test('other content has another fingerprint and id', () => {
    const file = { path: 'data/a.csv', bytes: 1, sha256: 'a'.repeat(64) }
    const one = factsOf(subject(dataset()), [file], [])
    const other = factsOf(subject(dataset()), [{ ...file, sha256: 'b'.repeat(64) }], [])
    expect(one.fingerprint).toMatch(/^[0-9a-f]{16}$/u)
    expect(one.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u)
    expect([one.fingerprint === other.fingerprint, one.id === other.id]).toEqual([false, false])
  })

  test('a dataset without reports can be described', () => {
    for (const [path, content] of describeDataset(factsOf(subject(emptyTables()), [], []))) {
      expect(content, path).not.toMatch(/undefined|NaN/u)
    }
  })
})

describe('accuracy', () => {
  test.each([[2, 3, '66.7'], [1, 3, '33.3'], [0, 5, '0.0'], [5, 5, '100.0'], [1, 2000, '0.1'], [0, 0, '–']])(
    '%i of %i is %s %%', (part, whole, text) => expect(share(part, whole)).toBe(text))

  test('scores are printed by table and attribute, in both languages', () => {
    const score = { gold: 40, found: 39, value: 38, full: 30, rows: 41, correct: 40, attributes: { period: '97.5' } }
    const page = toMethods(factsOf(subject(dataset()), [], []), { groups: { first: { reports: ['a', 'b'], ledger: '99.1', tables: { targets: score } } } })
    expect(page).toContain('| 目标 targets | 40 | 97.5 | 95.0 | 75.0 | 97.6 | 41 |')
    expect(page).toContain('| targets | 40 | 97.5 | 95.0 | 75.0 | 97.6 | 41 |')
    expect(page).toContain('- targets (39): period 97.5')
  })

  describe('confidences are held against their aim, to be within 6 points', () => {
    const tenth = (said: string, right: number) => ({ from: '0.70', to: '0.80', said, rows: 100, right, small: 100 - right, wrong: 0 })
    const all = { rows: 200, right: 150, small: 50, wrong: 0 }
    const page = (...rights: number[]) =>
      toMethods(factsOf(subject(dataset()), [], []), { groups: {} }, { on: '2026-03-05', fit: all, level: { ...all, rows: 190 }, check: all, apart: 120, changed: 17, tenths: rights.map((right) => tenth('0.750', right)) })

    test('what is not within them is counted and named, with the way it is off', () => {
      expect(page(75, 82, 68)).toContain('2 of 3 are not (seen less said: 0.70–0.80 +7.0, 0.70–0.80 −7.0)')
      expect(page(75, 82, 68)).toContain('3 份中有 2 份没有做到')
    })
    test('it says what set the level', () => {
      expect(page(75)).toContain('190 rows drawn freshly after the last mending (150 right) set the level')
      expect(page(75)).toContain('最近一次改规则以后新抽的 190 行（对 150）定总的水平')
    })
    test('it says how many rows are of reports that nothing was counted in, and how many no longer count', () => {
      expect(page(75)).toContain('200 other rows were drawn at random and not counted, 120 of them from reports that nothing was counted in')
      expect(page(75)).toContain('17 more rows that were judged are read otherwise')
      expect(page(75)).toContain('其中 120 行的报告没有任何行用来计数')
      expect(page(75)).toContain('另有 17 行评定以后程序读得不同了')
    })
    test('six points are within; then all are', () => {
      expect(page(81, 69)).toContain('within 6 points: all 2 are.')
      expect(page(81, 69)).not.toContain('are not (seen')
    })
  })

  test('rows that people chose are told as such, and never as if nobody had looked', () => {
    const strata = [{ by: 'all', stratum: 'all', of: 90, judged: 20, right: 18 }]
    const page = (drawn: typeof strata) => toMethods(factsOf({
      ...subject(dataset()), measured: { strata: drawn, outside: { judged: 61, right: 52 }, passages: { judged: 0, rows: 0, missed: 0 } },
    }, [], []), { groups: {} })
    expect(page([])).toContain('61 rows that people chose were reviewed, and the program had 52 of them right (85.2%)')
    expect(page([])).not.toContain('No review of this dataset was made')
    expect(page(strata)).toContain('20 drawn rows reviewed: 90.0% right')
    expect(page(strata)).toContain('61 more rows were judged outside of a sample')
  })

  test('without scores the page says so', () => {
    expect(toMethods(factsOf(subject(dataset()), [], []), { groups: {} })).toContain('Not measured yet')
  })
})
