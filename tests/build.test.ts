/** A build as a user starts it: options, summary, exit codes, one stage alone. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableNames } from '../pipeline/schemas.ts'
import { inTemporary, runBuild, runScript, yanhu } from './fixtures/run.ts'

const folder = inTemporary()

function withReport(): string {
  const raw = folder('raw')
  mkdirSync(raw)
  cpSync(yanhu, join(raw, '140802-2020.txt'))
  return raw
}

test('builds every table as CSV and JSON, and the text, and says what it found', async () => {
  const raw = withReport()
  const { code, stdout, stderr } = await runBuild('--raw', raw, '--out', folder('out'))
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: no dataset\.yml says whose dataset it is, .*\n$/u)])
  expect(stdout).toMatch(/^CN-140802-2020 .*\(140802-2020\.txt\)\n.*\d+ indicators?, \d+ targets?, \d+ budgets?/u)
  expect(stdout).toMatch(/1 report → .*out\/data, .*out\/text in \d+\.\d\d s\nOpen .*out\/index\.html in a browser; the tables are in .*out\/data, .*CODEBOOK\.en\.md\.\n$/u)
  expect(readdirSync(folder('out/data')).sort())
    .toEqual(tableNames.flatMap((name) => [`${name}.csv`, `${name}.json`]).sort())
  expect(readFileSync(folder('out/text/CN-140802-2020.txt'), 'utf8')).toBe(readFileSync(yanhu, 'utf8'))
})

test('the time stands on the terminal only, and the summary can be had as JSON', async () => {
  const raw = withReport()
  const { code, stdout } = await runBuild('--raw', raw, '--out', folder('out'), '--json')
  const summary = JSON.parse(stdout) as { written: boolean, reports: { id: string }[] }
  expect([code, summary.written, summary.reports.map(({ id }) => id)]).toEqual([0, true, ['CN-140802-2020']])
  expect(stdout).not.toMatch(/\d (?:s|ms)\b/u)
})

test('--quiet says nothing', async () => {
  const { code, stdout, stderr } = await runBuild('--raw', withReport(), '--out', folder('out'), '--quiet')
  expect([code, stdout, stderr]).toEqual([0, '', ''])
})

test('what a former build left vanishes', async () => {
  const raw = withReport()
  expect((await runBuild('--raw', raw, '--out', folder('out'), '--format', 'csv,parquet')).code).toBe(0)
  expect(existsSync(folder('out/data/targets.parquet'))).toBe(true)
  expect((await runBuild('--raw', raw, '--out', folder('out'), '--format', 'csv')).code).toBe(0)
  expect(existsSync(folder('out/data/targets.parquet'))).toBe(false)
})

test('--help shows how it is called; a wrong option is exit code 2', async () => {
  const help = await runBuild('--help')
  expect([help.code, help.stdout.includes('npm run build -- --raw')]).toEqual([0, true])
  const wrong = await runBuild('--rwa', 'x')
  expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([2, "error: unknown option '--rwa'"])
  expect((await runBuild('surplus')).code).toBe(2)
})

test('files that are no reports are passed over, and named', async () => {
  const raw = withReport()
  writeFileSync(join(raw, 'notes.log'), '')
  writeFileSync(join(raw, 'README.md'), '# notes')
  writeFileSync(join(raw, 'all.xlsx'), '')
  writeFileSync(join(raw, 'nobody.yml'), '')
  const { code, stdout } = await runBuild('--raw', raw, '--out', folder('out'))
  expect(code).toBe(0)
  expect(stdout).toContain('notes.log is no .txt, .html, .docx, .pdf or .md file; it was passed over')
  expect(stdout).toContain('README.md is no .txt, .html, .docx, .pdf or .md file; it was passed over')
  expect(stdout).toContain('all.xlsx is a table: if it has reports, run npm run import -- all.xlsx; it was passed over')
  expect(stdout).toContain('nobody.yml belongs to no report; it was passed over')
})

test('each stage runs alone: what one prints, the next reads', async () => {
  const read = await runScript('pipeline/cli/stage.ts', ['read', yanhu])
  expect(JSON.parse(read.stdout)).toMatchObject({ id: 'CN-140802-2020', format: 'text' })
  const extracted = await runScript('pipeline/cli/stage.ts', ['extract'], read.stdout)
  expect(Object.keys(JSON.parse(extracted.stdout) as object)).toEqual(['report', 'extraction'])
  const normalized = await runScript('pipeline/cli/stage.ts', ['normalize'], extracted.stdout)
  expect(Object.keys(JSON.parse(normalized.stdout) as object)).toEqual(['tables', 'texts'])
  const validated = await runScript('pipeline/cli/stage.ts', ['validate', '-'], normalized.stdout)
  expect([validated.code, JSON.parse(validated.stdout)]).toEqual([0, []])
  expect((await runScript('pipeline/cli/stage.ts', ['validate', yanhu])).stdout).toBe('[]\n')
})

test('a stage says what it cannot read', async () => {
  const { code, stderr } = await runScript('pipeline/cli/stage.ts', ['extract'], 'no JSON')
  expect([code, stderr]).toEqual([1, 'error: stdin: is not JSON. Give a raw file, or what the stage before prints.\n'])
})
