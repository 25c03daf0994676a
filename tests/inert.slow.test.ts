/** What others wrote is shown as text alone: all that is tried, in every place of a difference. */
import { describe, expect, test } from 'vitest'
import { attacks, forms, places, readAsMarkup } from './markdown-places.ts'

describe.each(Object.entries(places))('as Markdown, in the place of a %s', (_, diffOf) => {
  test.each(Object.entries(forms))('%s holds text only', (_name, form) => {
    expect(readAsMarkup(attacks, diffOf, form)).toEqual([])
  })
})
