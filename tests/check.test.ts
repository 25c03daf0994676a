/** Whether out/ is checked against raw/ as a reviewer and GitHub need it; the workflows. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inTemporary, project, runBuild, runScript } from './fixtures/run.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()
const raw = () => folder('raw/140802-2021.txt')
const check = (options: string[] = [], env: Record<string, string> = {}) =>
  runScript('pipeline/cli/check.ts', ['--raw', folder('raw'), '--out', folder('out'), ...options], '', {
    GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...env,
  })

beforeEach(() => {
  cpSync(join(project, 'tests/fixtures/tiny/raw'), folder('raw'), { recursive: true })
  expect(runBuild('--raw', folder('raw'), '--out', folder('out'), '--quiet').code).toBe(0)
})

const edit = (from: string, to: string) =>
  writeFileSync(raw(), readFileSync(raw(), 'utf8').replace(from, to))

test('the same is 0', () => {
  expect(check()).toEqual({ code: 0, stdout: `${folder('out')} is what ${folder('raw')} gives\n`, stderr: '' })
})

test('a value is told by meaning, and nothing in out/ is touched', () => {
  edit('增长7%左右', '增长6.5%左右')
  const before = readFileSync(folder('out/data/targets.csv'), 'utf8')
  const { code, stdout } = check()
  expect(code).toBe(1)
  expect(stdout).toMatch(/^targets 140802-2021: GDP growth ≈ 7 % → ≈ 6.5 % \(line 17\)\nand \d+ in quantities/u)
  expect(readFileSync(folder('out/data/targets.csv'), 'utf8')).toBe(before)
})

test('JSON has every change with both rows', () => {
  edit('增长7%左右', '增长6.5%左右')
  const { code, stdout } = check(['--json'])
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

test('in GitHub Actions: annotations and a summary', () => {
  edit('增长7%左右', '增长6.5%左右')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder(''), GITHUB_STEP_SUMMARY: folder('summary') }
  const { code, stderr } = check([], env)
  expect(code).toBe(1)
  expect(stderr).toContain('::error file=raw/140802-2021.txt,line=17,title=targets::GDP growth ≈ 7 %25 → ≈ 6.5 %25\n')
  expect(readFileSync(folder('summary'), 'utf8')).toContain('- `targets`: `GDP growth ≈ 7 % → ≈ 6.5 %` (line 17)')
})

test('a file changed by hand is told though no row says so', () => {
  appendFileSync(folder('out/data/targets.json'), '\n')
  const { code, stdout } = check()
  expect(code).toBe(1)
  expect(stdout).toContain('data/targets.json: changed, with no change of a row\n')
  rmSync(folder('out/data/targets.json'))
  expect(check().stdout).toContain('data/targets.json: added, with no change of a row\n')
})

test('a raw file that is refused, and no out/', () => {
  writeFileSync(folder('raw/other.txt'), 'no report')
  const refused = check()
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/^error: other\.txt: /u)])
  rmSync(folder('out'), { recursive: true })
  const missing = check()
  expect([missing.code, missing.stderr]).toEqual([1, `error: ${folder('out')}: does not exist. Name a folder that a build wrote.\n`])
})

test('the changelog takes an entry once', () => {
  cpSync(folder('out'), folder('old'), { recursive: true })
  edit('增长7%左右', '增长6.5%左右')
  expect(runBuild('--raw', folder('raw'), '--out', folder('out'), '--quiet').code).toBe(0)
  const run = (version: string) => runScript('pipeline/cli/changelog.ts',
    [folder('old'), folder('out'), '--date', '2026-11-23', '--data-version', version, '--file', folder('CHANGES.md')])
  expect([run('0.1.1').code, run('0.1.1').code, run('0.2.0').code]).toEqual([0, 1, 0])
  const headings = readFileSync(folder('CHANGES.md'), 'utf8').match(/^#.*$/gmu)
  expect(headings).toEqual(['# Changes of the data', '## 0.2.0 — 2026-11-23', '## 0.1.1 — 2026-11-23'])
})

describe('workflows', () => {
  const place = join(project, '.github/workflows')
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

  interface Job {
    permissions?: Record<string, string>
    steps: { uses?: string, run?: string, with?: Record<string, unknown> }[]
  }
  const jobsOf = (name: string) => {
    const text = readFileSync(join(place, name), 'utf8')
    const { permissions, jobs } = parse(text) as { permissions: unknown, jobs: Record<string, Job> }
    return { text, permissions, jobs: Object.values(jobs) }
  }

  test.each(readdirSync(place))('%s gives each job no more than it needs, and packages never a token that writes', (name) => {
    const { text, permissions, jobs } = jobsOf(name)
    expect(permissions).toEqual({})
    for (const job of jobs) {
      const commands = job.steps.map(({ run = '' }) => run).join('\n')
      const writes = Object.values(job.permissions ?? {}).includes('write')
      if (writes) expect(commands).not.toMatch(/\bnp[mx]\b|\bnode\b|\.ci\//u)
      if (writes) expect(job.steps.filter(({ uses }) => /setup-node/u.test(uses ?? ''))).toEqual([])
      for (const { uses, with: given } of job.steps) {
        if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false })
      }
    }
    expect(text.match(/npm (?:ci|install)\b(?!.*--ignore-scripts).*/gu)).toBe(null)
    // The version stands beside each commit, for whoever raises it.
    expect(text.match(/uses: .*/gu)?.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([])
  })

  test('a release says where it was made', () => {
    const { jobs } = jobsOf('release.yml')
    const publish = jobs.find(({ permissions }) => permissions?.['id-token'] === 'write')
    expect(publish?.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' })
    expect(publish?.steps.some(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))).toBe(true)
    const { publishConfig } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { publishConfig: unknown }
    expect(publishConfig).toMatchObject({ provenance: true })
  })

  test.each(readdirSync(place))('%s is YAML, uses GitHub\'s own actions and scripts that exist', (name) => {
    const steps = jobsOf(name).jobs.flatMap(({ steps: all }) => all)
    expect(steps.map(({ uses }) => uses).filter((uses) => uses && !/^actions\/[\w-]+@[0-9a-f]{40}$/u.test(uses))).toEqual([])
    const called = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:-s )?([\w:]+)/gu)].map((match) => match[1] ?? ''))
    expect(called.filter((script) => scripts[script] === undefined)).toEqual([])
    // What others write must reach a shell as a variable, never as a part of the script.
    expect(steps.filter(({ run = '' }) => /\$\{\{[^}]*(?:github\.event|head_ref|inputs)/u.test(run))).toEqual([])
  })

  // The release is packed on Linux: tar is GNU's there.
  const canPack = process.platform === 'linux' && spawnSync('zip', ['-v']).status === 0
  test.skipIf(lacks(canPack, 'zip on a Linux'))('the release archive has the same bytes each time', () => {
    const { jobs } = parse(readFileSync(join(place, 'release.yml'), 'utf8')) as { jobs: { release: { steps: { name?: string, run?: string }[] } } }
    const script = jobs.release.steps.find(({ name }) => name === 'Pack')?.run ?? ''
    mkdirSync(folder('dist'), { recursive: true })
    const pack = (to: string) => runShell(script, { VERSION: '0.1.0', RUNNER_TEMP: folder(to) })
    expect(pack('one')).toEqual(pack('two'))
    expect(pack('one')).toMatch(/^[0-9a-f]{64} {2}baogao-data-0\.1\.0\.tar\.gz\n[0-9a-f]{64} {2}baogao-data-0\.1\.0\.zip\n$/u)
  })
})

function runShell(script: string, env: Record<string, string>): string {
  mkdirSync(env.RUNNER_TEMP!, { recursive: true })
  const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder(''), encoding: 'utf8', env: { ...process.env, ...env } })
  expect([status, stderr]).toEqual([0, ''])
  return readFileSync(join(env.RUNNER_TEMP!, 'SHA256SUMS'), 'utf8')
}
