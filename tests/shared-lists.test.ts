/** Lists of any length that share one figure: how many facts they give, how long a quote is, what is said of the rest. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import { emptyTables } from '../pipeline/schemas.ts'
import type { Row } from '../pipeline/types.ts'

const most = 60
const opening = '2020年政府工作报告\n各位代表：\n'

async function tablesOf(speech: string) {
  const bytes = new TextEncoder().encode(opening + speech)
  const report = await readReport({ name: 'a.txt', bytes, sidecar: { year: 2020 } })
  const tables = { ...emptyTables(), ...normalize(report, extract(report)) }
  const records: Row[] = [...tables.indicators, ...tables.targets, ...tables.budgets]
  return { tables, records, size: JSON.stringify(tables).length }
}

const list = (count: number) => Array.from({ length: count }, (_, index) => `园区${String.fromCodePoint(0x5000 + index)}`).join('、')
/** What stands before and behind a list that shares its figure. */
const forms: readonly (readonly [before: string, behind: string])[] = [
  ['去年新建', '各1个。'], ['去年，', '产值均增长8%。'], ['去年，', '产值都达到3亿元。'],
]

describe.each(forms)('%s … %s', (before, behind) => {
  test('a list that a person reads is read whole', async () => {
    const { records, tables } = await tablesOf(before + list(20) + behind)
    expect(records).toHaveLength(20)
    expect(tables.quantities.at(-1)?.reason).toBe('')
  })

  test('of a longer one some are, and the ledger says so', async () => {
    const { records, tables } = await tablesOf(before + list(200) + behind)
    expect(records).toHaveLength(most)
    expect(tables.quantities.at(-1)).toMatchObject({ reason: `shared by a list of which ${most} members are read` })
    expect(new Set(records.map(({ metric, item }) => metric ?? item)).size).toBe(most)
  })

  test('the tables grow no more than the list, and no quote with it', async () => {
    const small = await tablesOf(before + list(200) + behind)
    const large = await tablesOf(before + list(1600) + behind)
    expect(large.size).toBeLessThan(small.size * 1.5)
    for (const { quote = '' } of large.records) expect(quote.length).toBeLessThan(2100)
  })
})

test('figures that each hold for a list give no more facts than a sentence states', async () => {
  const growth = Array.from({ length: 100 }, (_, index) => `均增长${index + 1}%`).join('，')
  const { records, tables } = await tablesOf(`去年，${list(50)}产值${growth}。`)
  expect(records.length).toBeLessThanOrEqual(400)
  const left = tables.quantities.filter(({ reason }) => reason === 'one of too many facts in a sentence')
  expect(left.length).toBeGreaterThan(50)
})

test('what is no name for its length is none', async () => {
  const { records, tables } = await tablesOf(`去年，${'甲乙丙丁'.repeat(500)}增长8%。`)
  expect(records).toHaveLength(0)
  expect(tables.quantities.at(-1)).toMatchObject({ role: 'other', reason: 'no subject found' })
})
