/** Every example of a count gives exactly the rows that the contract wants of it. */
import { describe, expect, test } from 'vitest'
import { compare } from './compare-rows.ts'
import { counts } from './examples/counts.ts'

describe('counts of things', () => {
  for (const { text, plan, rows, todo } of counts) {
    // A sentence that is understood by now fails here: take its `todo` off.
    const check = todo === undefined ? test : test.fails
    check(text.slice(0, 60), () => {
      const { got, want } = compare(text, plan ?? false, rows)
      expect(got).toEqual(want)
    })
  }
})
