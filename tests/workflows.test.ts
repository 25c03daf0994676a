/** The workflows of GitHub: what each job may do, what it calls, and that a release has the same bytes each time. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inTemporary, project } from './fixtures/run.ts'
import { expectFine, shell } from './fixtures/shell.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()

describe('workflows', () => {
  const place = join(project, '.github/workflows')
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

  interface Step { name?: string, uses?: string, run?: string, with?: Record<string, unknown> }
  interface Job { permissions?: Record<string, string>, uses?: string, steps?: Step[] }
  const jobsOf = (name: string) => {
    const text = readFileSync(join(place, name), 'utf8')
    const { permissions, jobs } = parse(text) as { permissions: unknown, jobs: Record<string, Job> }
    return { text, permissions, jobs: Object.values(jobs).map((job) => ({ ...job, steps: job.steps ?? [] })) }
  }

  /** What a workflow calls of others; what it calls of this project stands beside it. */
  const usesOf = (text: string) => (text.match(/^ +(?:- )?uses: .*/gmu) ?? []).filter((line) => !line.includes('uses: ./'))

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
    expect(usesOf(text).filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([])
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
    expect(steps.map(({ uses }) => uses).filter((uses) => uses && !/^actions\/[\w-]+@[0-9a-f]{40}$/u.test(uses))
      .filter((uses) => !existsSync(join(project, uses!.replace('.baogao/', ''), 'action.yml')))).toEqual([])
    const workflows = jobsOf(name).jobs.flatMap(({ uses }) => uses ?? [])
    expect(workflows.filter((uses) => !existsSync(join(project, uses)))).toEqual([])
    const called = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:-s )?([\w:]+)/gu)].map((match) => match[1] ?? ''))
    expect(called.filter((script) => scripts[script] === undefined)).toEqual([])
    // What others write must reach a shell as a variable, never as a part of the script.
    expect(steps.filter(({ run = '' }) => /\$\{\{[^}]*(?:github\.event|head_ref|inputs)/u.test(run))).toEqual([])
  })

  describe('the action that builds', () => {
    const { runs } = parse(readFileSync(join(project, '.github/actions/build/action.yml'), 'utf8')) as
      { runs: { steps: { name?: string, uses?: string, run?: string, shell?: string }[] } }
    test('the workflow passes on every input that the action has', () => {
      const inputsOf = (path: string) => parse(readFileSync(join(project, path), 'utf8')) as { inputs: object, on: { workflow_call: { inputs: object } } }
      const own = Object.keys(inputsOf('.github/actions/build/action.yml').inputs)
      const step = jobsOf('data.yml').jobs.flatMap(({ steps }) => steps).find(({ uses }) => uses?.endsWith('/actions/build'))
      expect(step?.with).toEqual(Object.fromEntries(own.map((name) => [name, `\${{ inputs.${name} }}`])))
      expect(Object.keys(inputsOf('.github/workflows/data.yml').on.workflow_call.inputs)).toEqual(expect.arrayContaining(own))
    })

    test('calls pinned actions, and no script of a package', () => {
      const text = readFileSync(join(project, '.github/actions/build/action.yml'), 'utf8')
      expect(usesOf(text).filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([])
      expect(text).toMatch(/npm ci --ignore-scripts/u)
      expect(runs.steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
    })
  })

  // The release is packed on Linux: tar is GNU's there.
  const canPack = process.platform === 'linux' && spawnSync('zip', ['-v']).status === 0
  test.skipIf(lacks(canPack, 'zip on a Linux'))('the release archive has the same bytes each time', () => {
    const { jobs } = parse(readFileSync(join(place, 'release.yml'), 'utf8')) as { jobs: { release: { steps: { name?: string, run?: string }[] } } }
    const script = jobs.release.steps.find(({ name }) => name === 'Pack')?.run ?? ''
    for (const each of ['raw', 'out']) cpSync(join(project, each), folder(each), { recursive: true })
    mkdirSync(folder('dist'), { recursive: true })
    writeFileSync(folder('out/reader.html'), 'the page that reads\n')
    const pack = (to: string) => {
      expectFine(shell(script, folder(''), { VERSION: '0.1.0', RUNNER_TEMP: folder(to) }))
      return readFileSync(folder(`${to}/SHA256SUMS`), 'utf8')
    }
    expect(pack('one')).toEqual(pack('two'))
    expect(pack('one')).toMatch(/^[0-9a-f]{64} {2}baogao-data-0\.1\.0\.tar\.gz\n[0-9a-f]{64} {2}baogao-data-0\.1\.0\.zip\n[0-9a-f]{64} {2}reader\.html\n$/u)
  })
})
