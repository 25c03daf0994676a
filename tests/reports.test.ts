/** Short invented reports of all kinds give the rows that were read by a person: `npm run golden` writes them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, goldenOf, linesOf, open, reports } from './reports.ts'

test('there are reports of all kinds, and a golden file for each and no other', () => {
  expect(reports.length).toBeGreaterThanOrEqual(20)
  expect(
    readdirSync(join(folder, 'golden'))
      .sort()
      .map((name) => name.replace('.tsv', '')),
  ).toEqual(reports.map((name) => name.replace(/\..*$/u, '')))
})

describe.each(reports)('%s', (name) => {
  test('gives its golden rows', async () => {
    // A file that is missing fails here: nothing is written.
    expect(await linesOf(name)).toEqual(
      readFileSync(goldenOf(name), 'utf8').replace(/\n$/u, '').split('\n'),
    )
  })
})

test('what is left open says why, and stands in its report', () => {
  for (const { report, text, why } of open) {
    expect(why.length).toBeGreaterThan(10)
    expect(readFileSync(join(folder, report), 'utf8')).toContain(text)
  }
})
