/** What the READMEs say is so: their example rows are in out/, their commands in package.json, their links in the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts
const indicators = parse(read('out/data/indicators.csv'), { columns: true }) as Record<string, string>[]

/** The rows of the first Markdown table that has a column `metric_id`, as objects. */
function exampleRows(markdown: string): Record<string, string>[] {
  const lines = markdown.split('\n')
  const at = lines.findIndex((line) => line.startsWith('|') && line.includes(' metric_id '))
  const cells = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim())
  const names = cells(lines[at] ?? '')
  const rows: Record<string, string>[] = []
  for (let i = at + 2; lines[i]?.startsWith('|'); i++) {
    const values = cells(lines[i] ?? '')
    rows.push(Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])))
  }
  return rows
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = read(name)
  test('its example rows are rows of out/', () => {
    const rows = exampleRows(text)
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(indicators).toContainEqual(expect.objectContaining(row))
  })
  test('its commands exist', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/gu)].map((found) => found[1])
    expect(named.length).toBeGreaterThan(3)
    for (const script of named) expect(Object.keys(scripts)).toContain(script)
  })
  test('its links lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map((found) => found[1] ?? '')
    for (const link of links) expect(existsSync(new URL(link, root)), link).toBe(true)
  })
})
