/** Every rule for money: what it must read, what it must leave, and that its own examples notice when it is off. */
import { describe, expect, test } from 'vitest'
import { itemRules, purposeRules } from '../pipeline/extract/budgets/order.ts'
import { extract } from '../pipeline/extract/index.ts'
import { reportOf } from './read-sentence.ts'

/** What comes out of a sentence, in the order of the text: tables, names and rules. */
function read(sentence: string, off?: string): { tables: string[]; names: string[]; rules: string[] } {
  const { claims, quantities } = extract(reportOf(sentence, false), off === undefined ? {} : { off })
  const sorted = claims.map((claim, index) => ({ ...claim, index }))
    .sort((one, two) => (quantities[one.quantity]?.start ?? 0) - (quantities[two.quantity]?.start ?? 0) || one.index - two.index)
  return {
    tables: sorted.map(({ table }) => table.slice(0, -1)), names: sorted.map(({ metric }) => metric), rules: sorted.map(({ rule, budget }) => budget?.rule ?? rule),
  }
}

const all = [...purposeRules, ...itemRules]

test('no two rules have one name', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test.each(all)('$id says why, and has examples and look-alikes', ({ why, examples, not }) => {
  expect(why.length).toBeGreaterThan(20)
  expect(examples.length).toBeGreaterThan(0)
  expect(not.length).toBeGreaterThan(0)
})

describe.each(purposeRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each([...rule.examples])('reads %s', (example) => {
    const [sentence = '', tables = ''] = example.split(' → ')
    expect(read(sentence).tables).toEqual(tables.split('；'))
  })
  test('is missed where it is off', () => {
    expect(rule.examples.filter((example) => changed(example, id, 'tables'))).not.toEqual([])
  })
  test.each([...rule.not])('leaves %s', (sentence) => {
    expect(read(sentence, id).tables).toEqual(read(sentence).tables)
  })
})

describe.each(itemRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each([...rule.examples])('reads %s', (example) => {
    const [sentence = '', names = ''] = example.split(' → ')
    const found = read(sentence)
    expect(found.names).toEqual(names.split('；'))
    expect(found.rules).toContain(id)
  })
  test.each([...rule.not])('leaves %s', (sentence) => {
    expect(read(sentence).rules).not.toContain(id)
  })
  test('is missed where it is off', () => {
    expect(rule.examples.filter((example) => changed(example, id, 'names'))).not.toEqual([])
  })
})

/** Whether an example reads otherwise without a rule. */
function changed(example: string, id: string, what: 'names' | 'tables'): boolean {
  const sentence = example.split(' → ')[0] ?? ''
  return JSON.stringify(read(sentence, id)[what]) !== JSON.stringify(read(sentence)[what])
}
