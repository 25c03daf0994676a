/** The column `rule` holds ids that grep finds once: whoever sees a wrong row finds what made it. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readRawFile, readReport } from '../pipeline/read/index.ts'
import { project } from './fixtures/run.ts'
import { folder, reports } from './reports.ts'

const sources = readdirSync(join(project, 'pipeline'), { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(project, 'pipeline', path), 'utf8') }))

/** Files that quote a rule's id, one for each time. */
const placesOf = (id: string): string[] =>
  sources.flatMap(({ path, text }) =>
    text
      .split(`'${id}'`)
      .slice(1)
      .map(() => path),
  )

async function rulesOf(
  paths: readonly string[],
): Promise<{ records: Set<string>; ledger: Set<string> }> {
  const records = new Set<string>()
  const ledger = new Set<string>()
  for (const path of paths) {
    const report = await readReport(await readRawFile(path, []))
    const {
      indicators = [],
      targets = [],
      budgets = [],
      quantities = [],
    } = normalize(report, extract(report))
    for (const { rule = '' } of [...indicators, ...targets, ...budgets]) records.add(rule)
    for (const { rule = '' } of quantities) ledger.add(rule)
  }
  return { records, ledger }
}

const found = await rulesOf([
  ...reports.map((name) => join(folder, name)),
  join(project, 'raw/140802-2020.txt'),
])

test('there are many rules in the reports at hand', () => {
  expect(found.records.size).toBeGreaterThan(12)
  expect(found.ledger.size).toBeGreaterThan(25)
})

test('the rule of a record is quoted once', () => {
  const places = [...found.records].map((id) => [id, placesOf(id).length])
  expect(places).toEqual([...found.records].map((id) => [id, 1]))
})

test('the rule of a figure is quoted in one file', () => {
  const places = [...found.ledger].map((id) => [id, new Set(placesOf(id)).size])
  expect(places).toEqual([...found.ledger].map((id) => [id, 1]))
})

// Forms that the reports at hand may lack.
test.each([
  ...['year', 'years', 'listed', 'month', 'months', 'day', 'decade', 'iso', 'clock'].map((form) => `date/${form}`),
  'name/letters', 'ordinal/note',
])('%s is quoted once', (id) => {
  expect(placesOf(id)).toHaveLength(1)
})
