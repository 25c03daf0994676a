/** The API page: every example prints what it says. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiExamples } from './examples/api.ts'
import { loader, project } from './fixtures/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'baogao-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
copyFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), join(folder, 'report.txt'))
const address = pathToFileURL(join(project, 'pipeline/index.ts')).href

const examples = apiExamples().map((example, index) => ({ ...example, number: index + 1 }))
/** What each example said, in its place; the sources are loaded once for all of them. */
let said: { stdout: string, stderr: string }[]

beforeAll(() => {
  const files = examples.map(({ number, code }) => {
    const file = join(folder, `example-${number}.mts`)
    writeFileSync(file, code.replaceAll("from 'baogao'", `from '${address}'`))
    return pathToFileURL(file).href
  })
  const end = '\u0000'
  writeFileSync(join(folder, 'all.mts'), `for (const file of ${JSON.stringify(files)}) {
    await import(file).catch((error) => { console.error(error) })
    for (const stream of [process.stdout, process.stderr]) stream.write(${JSON.stringify(end)})
  }`)
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, join(folder, 'all.mts')], { cwd: folder, encoding: 'utf8' })
  const [out, errors] = [stdout.split(end), stderr.split(end)]
  said = examples.map((_, index) => ({ stdout: out[index] ?? '', stderr: errors[index] ?? '' }))
  // What is said after the last example is a fault of one of them.
  said.at(-1)!.stderr += errors.slice(examples.length).join('')
})

test.each(examples.map((example) => [example.number, example.title, example] as const))('example %i, %s', (number, _, { prints }) => {
  const { stdout, stderr } = said[number - 1]!
  expect([stderr, stdout.trimEnd().split('\n')]).toEqual(['', prints])
  expect(prints.length).toBeGreaterThan(0)
})
