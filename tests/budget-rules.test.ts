/** Every rule for money: what it must read, what it must leave, and that its own examples notice when it is off. */
import { describe, expect, test } from 'vitest'
import { itemRules, purposeRules } from '../pipeline/extract/budgets/order.ts'
import { changes, readSentence, testNames, testReasons } from './rule-tests.ts'

testReasons([...purposeRules, ...itemRules])
testNames(itemRules, 'items')

describe.each(purposeRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each([...rule.examples])('reads %s', (example) => {
    const [sentence = '', tables = ''] = example.split(' → ')
    expect(readSentence(sentence).tables).toEqual(tables.split('；'))
  })
  test('is missed where it is off', () => {
    expect(rule.examples.filter((example) => changes(example, id, 'tables'))).not.toEqual([])
  })
  test.each([...rule.not])('leaves %s', (sentence) => {
    expect(readSentence(sentence, id).tables).toEqual(readSentence(sentence).tables)
  })
})
