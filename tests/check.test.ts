/** Whether out/ is checked against raw/ as a reviewer and GitHub need it. */
import { existsSync, appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inTemporary, project, runBuild, runScript } from './fixtures/run.ts'

const folder = inTemporary()
const raw = () => folder('raw/140802-2021.txt')
const check = (options: string[] = [], env: Record<string, string> = {}) =>
  runScript('pipeline/cli/check.ts', ['--raw', folder('raw'), '--out', folder('out'), ...options], '', {
    GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...env,
  })

// Built once; each test edits a copy.
let built = ''
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'baogao-'))
  const tiny = join(project, 'tests/fixtures/tiny/raw')
  expect((await runBuild('--raw', tiny, '--out', join(built, 'out'), '--quiet')).code).toBe(0)
  cpSync(tiny, join(built, 'raw'), { recursive: true })
})
afterAll(() => { rmSync(built, { recursive: true, force: true }) })
beforeEach(() => { cpSync(built, folder(''), { recursive: true }) })

const edit = (from: string, to: string) =>
  writeFileSync(raw(), readFileSync(raw(), 'utf8').replace(from, to))

test('the same is 0', async () => {
  expect(await check()).toEqual({ code: 0, stdout: `${folder('out')} is what ${folder('raw')} gives\n`, stderr: '' })
})

test('a value is told by meaning, and nothing in out/ is touched', async () => {
  edit('增长7%左右', '增长6.5%左右')
  const before = readFileSync(folder('out/data/targets.csv'), 'utf8')
  const { code, stdout } = await check()
  expect(code).toBe(1)
  expect(stdout).toMatch(/^targets 140802-2021: GDP growth ≈ 7 % → ≈ 6.5 % \(line 17\)\nand \d+ in quantities/u)
  expect(readFileSync(folder('out/data/targets.csv'), 'utf8')).toBe(before)
})

test('JSON has every change with both rows', async () => {
  edit('增长7%左右', '增长6.5%左右')
  const { code, stdout } = await check(['--json'])
  const { same, counts, changes, files } = JSON.parse(stdout) as {
    same: boolean, counts: unknown, files: { changed: string[] }
    changes: { table: string, line: number, before: { value: string }, after: { value: string } }[]
  }
  expect([code, same]).toEqual([1, false])
  expect(counts).toMatchObject({ targets: { added: 0, removed: 0, changed: 1, reworded: 0 } })
  const target = changes.find(({ table }) => table === 'targets')
  expect([target?.line, target?.before.value, target?.after.value]).toEqual([17, '7', '6.5'])
  expect(files.changed).toContain('data/targets.csv')
})

test('in GitHub Actions: annotations and a summary', async () => {
  edit('增长7%左右', '增长6.5%左右')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder(''), GITHUB_STEP_SUMMARY: folder('summary') }
  const { code, stderr } = await check([], env)
  expect(code).toBe(1)
  expect(stderr).toContain('::error file=raw/140802-2021.txt,line=17,title=targets::GDP growth ≈ 7 %25 → ≈ 6.5 %25\n')
  expect(readFileSync(folder('summary'), 'utf8')).toContain('- `targets`: `GDP growth ≈ 7 % → ≈ 6.5 %` (line 17)')
})

test('a file changed by hand is told though no row says so', async () => {
  appendFileSync(folder('out/data/targets.json'), '\n')
  const { code, stdout } = await check()
  expect(code).toBe(1)
  expect(stdout).toContain('data/targets.json: changed, with no change of a row\n')
  rmSync(folder('out/data/targets.json'))
  expect((await check()).stdout).toContain('data/targets.json: added, with no change of a row\n')
})

test('a raw file that is refused, and no out/', async () => {
  writeFileSync(folder('raw/other.txt'), 'no report')
  const refused = await check()
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/^error: other\.txt: /u)])
  rmSync(folder('out'), { recursive: true })
  const missing = await check()
  expect([missing.code, missing.stderr]).toEqual([3, `error: ${folder('out')}: does not exist. Name a folder that a build wrote.\n`])
})

test('the changelog takes an entry once', async () => {
  cpSync(folder('out'), folder('old'), { recursive: true })
  edit('增长7%左右', '增长6.5%左右')
  expect((await runBuild('--raw', folder('raw'), '--out', folder('out'), '--quiet')).code).toBe(0)
  const run = (version: string) => runScript('pipeline/cli/changelog.ts',
    [folder('old'), folder('out'), '--date', '2026-11-23', '--data-version', version, '--file', folder('CHANGES.md')])
  const none = await runScript('pipeline/cli/changelog.ts', [folder('out'), folder('out'), '--date', '2026-11-23', '--file', folder('CHANGES.md')], '', { LC_ALL: 'C' })
  expect([none.code, none.stdout, none.stderr, existsSync(folder('CHANGES.md'))]).toEqual([0, '', expect.stringMatching(/^note: the two datasets are the same/u), false])
  expect([(await run('0.1.1')).code, (await run('0.1.1')).code, (await run('0.2.0')).code]).toEqual([0, 1, 0])
  const headings = readFileSync(folder('CHANGES.md'), 'utf8').match(/^#.*$/gmu)
  expect(headings).toEqual(['# Changes of the data', '## 0.2.0 — 2026-11-23', '## 0.1.1 — 2026-11-23'])
})
