/** What every rule for names or money is held to: a reason, examples that it reads, look-alikes that it leaves. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { reportOf } from './read-sentence.ts'

/** A rule as the tests see it. */
interface TestedRule { id: string, why: string, examples: readonly string[], not: readonly string[] }

/** What comes out of a sentence, in the order of the text; `rules` are those of names, `items` those of budgets too. */
export function readSentence(sentence: string, off?: string): Record<'tables' | 'names' | 'rules' | 'items', string[]> {
  const { claims, quantities } = extract(reportOf(sentence, false), off === undefined ? {} : { off })
  const startOf = ({ quantity }: { quantity: number }) => quantities[quantity]?.start ?? 0
  const sorted = claims.toSorted((one, two) => startOf(one) - startOf(two))
  return {
    tables: sorted.map(({ table }) => table.slice(0, -1)),
    names: sorted.map(({ metric }) => metric),
    rules: sorted.map(({ rule }) => rule),
    items: sorted.map(({ rule, budget }) => budget?.rule ?? rule),
  }
}

/** Whether an example (`sentence → …`) reads otherwise without a rule. */
export function changes(example: string, id: string, what: 'names' | 'tables'): boolean {
  const sentence = example.split(' → ')[0] ?? ''
  return JSON.stringify(readSentence(sentence, id)[what]) !== JSON.stringify(readSentence(sentence)[what])
}

/** Every rule has a name of its own, says why, and has examples and look-alikes. */
export function testReasons(rules: readonly TestedRule[]): void {
  test('no two rules have one name', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test.each(rules)('$id says why, and has examples and look-alikes', ({ why, examples, not }) => {
    expect(why.length).toBeGreaterThan(20)
    expect(examples.length).toBeGreaterThan(0)
    expect(not.length).toBeGreaterThan(0)
  })
}

/** Rules that give names: the right ones from each example (`sentence → name；name`), by the rule itself. */
export function testNames(rules: readonly TestedRule[], column: 'rules' | 'items'): void {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    test.each([...rule.examples])('reads %s', (example) => {
      const [sentence = '', names = ''] = example.split(' → ')
      const found = readSentence(sentence)
      expect(found.names).toEqual(names.split('；'))
      expect(found[column]).toContain(id)
    })
    test.each([...rule.not])('leaves %s', (sentence) => {
      expect(readSentence(sentence)[column]).not.toContain(id)
    })
    test('is missed where it is off', () => {
      expect(rule.examples.filter((example) => changes(example, id, 'names'))).not.toEqual([])
    })
  })
}
