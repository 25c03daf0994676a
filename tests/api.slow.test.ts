/** The API page: every example prints what it says. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
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
