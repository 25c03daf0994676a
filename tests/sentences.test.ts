/** Every example sentence gives exactly the rows that the contract wants of it. */
import { describe, expect, test } from 'vitest'
import { sentences } from './examples/sentences.ts'
import { isAlike, rowsOf } from './read-sentence.ts'

/** Lines with the metric of the example where the code's wording says the same, so that a difference is one of substance. */
export function compare(text: string, plan: boolean, expected: readonly string[]): { got: string[]; want: string[] } {
  const want = expected.map((line) => line.split(' '))
  const rows = rowsOf(text, plan)
  const got = rows.map(({ line }, index) => {
    const other = want[index]
    if (!other) return line.join(' ')
    const named = other[1]?.split('/').some((name) => isAlike(name, line[1] ?? '')) ? other[1] : line[1]
    const stated = new Set(other.slice(other[0] === 'budget' ? 11 : 8).map((field) => field.split('=')[0]))
    return line.map((field, at) => (at === 1 ? named ?? '' : other[at] === '*' ? '*' : field))
      .filter((field, at) => at < (other[0] === 'budget' ? 11 : 8) || !/^(?:who|area)=/u.test(field) || stated.has(field.split('=')[0]))
      .map((field) => (/^who=/u.test(field) && other.some((each) => each.startsWith('who=') && isAlike(each.slice(4), field.slice(4))) ? other.find((each) => each.startsWith('who=')) : field)).join(' ')
  })
  return { got, want: want.map((line) => line.join(' ')) }
}

describe('example sentences', () => {
  for (const { text, plan, rows } of sentences) {
    test(text.slice(0, 60), () => {
      const { got, want } = compare(text, plan ?? false, rows)
      expect(got).toEqual(want)
    })
  }
})
