/** Every label of the index page's charts and tables, rendered, beside the tables that it is made of. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { figure } from '../../pipeline/explorer/client/figure.ts'
import { readRawFile, readReport } from '../../pipeline/read/index.ts'
import { toTables } from '../../pipeline/tables.ts'
import type { Report, Row } from '../../pipeline/types.ts'
import { open, withBrowser } from './browser.ts'
import { project, writePages, type Sample } from './sample.ts'

const corpus = join(project, '../shared/corpus')
let sample: Sample
let home: string

beforeAll(async () => {
  // Those of one government over the years, and a few others beside it; else the one that is published here.
  const files = existsSync(corpus)
    ? readdirSync(corpus).filter((name) => /^(?:100000-20|1[14]0000-)/u.test(name)).map((name) => join(corpus, name))
    : [join(project, 'raw/140802-2020.txt')]
  const reports: Report[] = []
  for (const file of files) reports.push(await readReport(await readRawFile(file)))
  sample = { tables: toTables(reports), texts: new Map(reports.map(({ id, text }) => [id, text])), doubts: new Map() }
  home = (await writePages(sample, 'index.html'))('index.html')
})

const isShown = (row: Row) => row['preferred'] === 'yes' && /^\d{4}$/u.test(row['period']!) && Boolean(row['value_normalized'] ?? row['target_value'])

/** Year and figure of a metric's points, as the tables have them. */
function expected(metric: string, measure: string): string[] {
  const of = (rows: readonly Row[]) => rows.filter((row) => row['metric_id'] === metric && row['measure'] === measure && isShown(row))
  const facts = of(sample.tables.observations).map((row) => `${row['period']} ${figure(row)}`)
  const plans = of(sample.tables.attainment).map((row) => `${row['period']} 目标 ${figure({
    comparator: row['target_comparator']!, value: row['target_stated']!, value_max: row['target_stated_max']!, unit: row['target_unit']!,
    measure,
  })}`)
  return [...facts, ...plans].sort()
}

withBrowser('labels', (browser) => {
  test('of every metric and measure are the figures of the tables', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=compare`)
    const pairs = [...new Set([...sample.tables.observations, ...sample.tables.attainment].filter(isShown)
      .map((row) => `${row['metric_id']} ${row['measure']}`))].sort()
    expect(pairs.length).toBeGreaterThan(20)
    const wrong: unknown[] = []
    for (const pair of pairs) {
      const [metric = '', measure = ''] = pair.split(' ')
      const shown = await page.evaluate(async (hash) => {
        location.hash = hash
        await new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve))))
        const texts = (query: string) => [...document.querySelectorAll(query)].map((element) => element.textContent ?? '')
        return {
          dots: texts('.multiples figure title'),
          beside: texts('.multiples figure .last'),
          table: [...document.querySelectorAll('.twin tbody tr')]
            .map((row) => [...row.children].slice(1, 3).map((cell) => cell.textContent).join(' ')),
        }
      }, `view=compare&metric=${metric}&measure=${measure}`)
      const wanted = expected(metric, measure)
      const figures = new Set(wanted.map((text) => text.replace(/^\S+ (?:目标 )?/u, '')))
      for (const [where, found] of [['dots', shown.dots], ['table', shown.table]] as const) {
        if (JSON.stringify([...found].sort()) !== JSON.stringify(wanted)) wrong.push([pair, where, found, wanted])
      }
      const strange = shown.beside.filter((text) => !figures.has(text))
      if (strange.length > 0) wrong.push([pair, 'beside', strange])
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(troubles).toEqual([])
  })
})
