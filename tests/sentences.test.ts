/** Every example sentence gives exactly the rows that the contract wants of it. */
import { describe, expect, test } from 'vitest'
import { compare } from './compare-rows.ts'
import { budgets } from './examples/budgets.ts'
import { countedAs, counts } from './examples/counts.ts'
import { phrases } from './examples/phrases.ts'
import { sentences } from './examples/sentences.ts'
import { extract } from '../pipeline/extract/index.ts'
import { reportOf, tablesOf } from './read-sentence.ts'

const tables = { 'sentences of all kinds': sentences, 'money for a purpose': budgets, 'counts of things': counts, 'names as phrases': phrases }

describe.each(Object.entries(tables))('%s', (_, examples) => {
  for (const { text, plan, rows, todo } of examples) {
    // A sentence that is understood by now fails here: take its `todo` off.
    const check = todo === undefined ? test : test.fails
    check(text.slice(0, 60), () => {
      const { got, want } = compare(text, plan ?? false, rows)
      expect(got).toEqual(want)
    })
  }
})

test.each(countedAs)('%s counts %s', (text, code) => {
  expect(tablesOf(text, false).indicators?.at(-1)?.unit_code).toBe(code)
})

test('at the end of a year, 今年 is the year looked back on and 明年 the plan’s', () => {
  const text = '今年工业总产值预计增长3%。明年要增长4%。'
  const report = reportOf(text, false)
  const facts = { ...report.facts, year: 2025, deliveredOn: '2025-12-28', reviewPeriod: '2025', planPeriod: '2026' }
  const claims = extract({ ...report, facts }).claims.map(({ table, metric, period }) => `${table} ${metric} ${period}`)
  expect(claims).toEqual(['indicators 工业总产值 2025', 'targets 工业总产值 2026'])
})
