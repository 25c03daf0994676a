/** Every example sentence gives exactly the rows that the contract wants of it. */
import { describe, expect, test } from 'vitest'
import { compare } from './compare-rows.ts'
import { budgets } from './examples/budgets.ts'
import { counts } from './examples/counts.ts'
import { sentences } from './examples/sentences.ts'

const tables = { 'sentences of all kinds': sentences, 'money for a purpose': budgets, 'counts of things': counts }

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
