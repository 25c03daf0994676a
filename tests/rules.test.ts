/** Every rule for names: what it must read, what it must leave, and that its own examples notice when it is off. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { namingRules } from '../pipeline/extract/names/order.ts'
import { reportOf } from './read-sentence.ts'

/** The names that come out of a sentence, in the order of the text, and the rules that found them. */
function read(sentence: string, off?: string): { names: string[], rules: string[] } {
  const { claims, quantities } = extract(reportOf(sentence, false), off === undefined ? {} : { off })
  const sorted = claims.map((claim, index) => ({ ...claim, index }))
    .sort((one, two) => (quantities[one.quantity]?.start ?? 0) - (quantities[two.quantity]?.start ?? 0) || one.index - two.index)
  return { names: sorted.map(({ metric }) => metric), rules: sorted.map(({ rule }) => rule) }
}

test('no two rules have one name', () => {
  expect(new Set(namingRules.map(({ id }) => id)).size).toBe(namingRules.length)
})

describe.each(namingRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says why, and has examples and look-alikes', () => {
    expect(rule.why.length).toBeGreaterThan(20)
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.not.length).toBeGreaterThan(0)
  })
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
    const changed = rule.examples.filter((example) => {
      const sentence = example.split(' → ')[0] ?? ''
      return JSON.stringify(read(sentence, id).names) !== JSON.stringify(read(sentence).names)
    })
    expect(changed).not.toEqual([])
  })
})
