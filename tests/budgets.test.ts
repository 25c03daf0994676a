/** Every example of money for a purpose gives exactly the rows that the contract wants of it. */
import { describe, expect, test } from 'vitest'
import { compare } from './compare-rows.ts'
import { budgets } from './examples/budgets.ts'

describe('money for a purpose', () => {
  for (const { text, plan, rows, todo } of budgets) {
    // A sentence that is understood by now fails here: take its `todo` off.
    const check = todo === undefined ? test : test.fails
    check(text.slice(0, 60), () => {
      const { got, want } = compare(text, plan ?? false, rows)
      expect(got).toEqual(want)
    })
  }
})
