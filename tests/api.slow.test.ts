/** The API page: every example prints what it says, and everything that the library gives is named. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import * as library from '../pipeline/index.ts'
import { apiExamples } from './examples/api.ts'
import { loader, project } from './fixtures/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'baogao-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
copyFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), join(folder, 'report.txt'))
const address = pathToFileURL(join(project, 'pipeline/index.ts')).href

test.each(apiExamples().map((example, index) => [index + 1, example.title, example] as const))('example %i, %s', (index, _, { code, prints }) => {
  const file = join(folder, `example-${index}.mts`)
  writeFileSync(file, code.replaceAll("from 'baogao'", `from '${address}'`))
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, file], { cwd: folder, encoding: 'utf8' })
  expect([stderr, stdout.trimEnd().split('\n')]).toEqual(['', prints])
  expect(prints.length).toBeGreaterThan(0)
})

test('every function and value that the library gives is named on the page', () => {
  const page = readFileSync(join(project, 'pipeline/API.md'), 'utf8')
  const known = ['sayChange', 'metrics', 'problems', 'tableNames', 'version']
  expect(Object.keys(library).filter((name) => !known.includes(name) && !new RegExp(`\\b${name}\\b`, 'u').test(page))).toEqual([])
})
