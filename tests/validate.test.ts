/** The checks before writing: what holds passes, and each broken rule is named with its place. */
import { describe, expect, test } from 'vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { schemas, tableNames } from '../pipeline/schemas.ts'
import type { Tables } from '../pipeline/types.ts'
import { sayFault, validate } from '../pipeline/validate/index.ts'
import { isExact } from '../pipeline/validate/exact.ts'
import { annotations } from '../pipeline/validate/schema.ts'
import { dataset, reportId, text } from './examples/dataset.ts'

const texts = new Map([[reportId, text]])

/** Breaks the example and gives the faults, a line `rule table field line:column` each. */
async function faultsOf(breaks: (tables: Tables) => void, published = texts): Promise<string[]> {
  const tables = dataset()
  breaks(tables)
  return (await validate(tables, published)).map(({ rule, table, field, line, column }) =>
    [rule, table, field, line === undefined ? '' : `${line}:${column}`].join(' ').trim())
}

test('a dataset in which everything holds has no fault', async () => {
  expect(await faultsOf(() => {})).toEqual([])
})

const broken: [name: string, breaks: (tables: Tables) => void, faults: string[]][] = [
  ['a code that the schema does not know',
    (t) => { t.indicators[0]!.measure = 'grow' }, ['schema indicators measure 3:13']],
  ['a column that the schema does not know',
    (t) => { t.indicators[0]!.metrik = 'x' }, ['schema indicators metrik 3:13']],
  ['a number that is no plain decimal',
    (t) => { t.indicators[0]!.value = '2.897e2' }, ['schema indicators value 3:13']],
  ['an empty cell where none may be',
    (t) => { t.indicators[1]!.metric = '' }, ['schema indicators metric 3:23']],
  ['digits outside the ledger', (t) => { t.quantities.shift() }, ['ledger reports quantities 3:1']],
  ['digits twice in the ledger',
    (t) => { t.quantities.splice(1, 0, { ...t.quantities[0]!, id: `q_${'f'.repeat(16)}` }) },
    ['ledger reports quantities 3:1']],
  ['a role without a record', (t) => { t.indicators.pop() }, ['roles quantities role 3:23']],
  ['a record whose quantity has another role',
    (t) => { t.quantities[2]!.role = 'other' }, ['roles indicators quantity_id 3:23']],
  ['a text that is not there',
    (t) => { t.indicators[0]!.text = '289.7万元' }, ['spans indicators text 3:13']],
  ['a span beyond the text', (t) => { t.quantities[2]!.end = '99' }, ['spans quantities start,end 3:23']],
  ['a quote without its figure',
    (t) => { t.indicators[1]!.quote = '增长' }, ['spans indicators quote 3:23']],
  ['a quote that is not there',
    (t) => { t.indicators[1]!.quote_start = '0' }, ['spans indicators quote 3:23']],
  ['a key in two rows', (t) => { t.indicators[1]!.id = t.indicators[0]!.id! }, ['keys indicators id 3:23']],
  ['a reference that leads nowhere',
    (t) => { t.indicators[1]!.metric_id = 'none' }, ['keys indicators metric_id 3:23']],
  ['rows out of text order', (t) => { t.indicators.reverse() }, ['order indicators start 3:13']],
  ['a value that went through a binary float',
    (t) => { t.indicators[0]!.value_normalized = '28969999999.999' },
    ['exact indicators value_normalized 3:13']],
]

test.each(broken)('%s', async (_, breaks, faults) => {
  expect(await faultsOf(breaks)).toEqual(faults)
})

test('a fault says file, line, column, rule, field, and what to do', async () => {
  const tables = dataset()
  tables.indicators[0]!.text = '289.7万元'
  const [fault] = await validate(tables, texts)
  expect(sayFault(fault!)).toBe(
    '140802-2020.txt:3:13: spans (indicators i_0000000000000001, text): the text there is "289.7亿元", ' +
    'not "289.7万元". Spans are half-open, in code points of the published text; ' +
    'see pipeline/normalize.')
})

test('full-width digits and characters beyond U+FFFF are counted as the contract counts', async () => {
  const astral = text.replace('政府', '𠮷府').replace('7.1%', '７.１%')
  const faults = await faultsOf((t) => {
    for (const row of [t.indicators[1]!, t.quantities[2]!]) row.text = '７.１%'
    t.indicators[1]!.quote = '增长７.１%'
  }, new Map([[reportId, astral]]))
  expect(faults).toEqual([])
})

describe('exact values', () => {
  const rows: [value: string, unit: string, normalized: string, exact: boolean][] = [
    ['289.7', '亿元', '28970000000', true],
    ['8.7', '万亿元', '8700000000000', true],
    ['8.7', '万亿元', '8699999999999.999', false],
    ['1', '亩', '666.666667', true],
    ['1', '亩', '666.66', false],
    ['1.64', '亿千瓦', '164000000000', true],
    ['-3', '%', '-3', true],
    ['1.7', '倍', '170', true],
    ['3', '番', '8', true],
    ['3', '番', '6', false],
    ['542', '户', '542', true],
    ['542', '户', '5420', false],
  ]
  test.each(rows)('%s %s → %s: %s', (value, unit, normalized, exact) => {
    expect(isExact({ value, unit, value_normalized: normalized }, 'value')).toBe(exact)
  })
})

describe('schemas', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  ajv.addVocabulary(annotations)

  test.each(tableNames)('%s: compiles, every column has labels and examples that fit', (name) => {
    const { json, columns } = schemas[name]
    expect(() => ajv.compile(json)).not.toThrow()
    const properties = json.properties as Record<string, { examples: unknown[] }>
    expect(json.required).toEqual(Object.keys(properties))
    for (const column of columns) {
      expect(column.title && column.titleEn && column.description && column.descriptionEn).toBeTruthy()
      expect(column.name).toMatch(/^[a-z][a-z0-9_]{0,62}$/u)
      const { examples, ...rules } = properties[column.name]!
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) expect(ajv.validate(rules, example), `${column.name} ${example}`).toBe(true)
    }
  })

  test('every reference leads to a primary key', () => {
    for (const name of tableNames) {
      for (const { references } of schemas[name].columns) {
        for (const reference of references) {
          const [table, column] = reference.split('.') as [keyof typeof schemas, string]
          expect(schemas[table].primaryKey, `${name} → ${reference}`).toBe(column)
        }
      }
    }
  })
})
