/** The package as others install it: packed, put into an empty folder, and used from there. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../pipeline/cli/commands.ts'
import { project, runScript } from './fixtures/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'baogao-package-'))
const windows = process.platform === 'win32'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(command: string, options: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, encoding: 'utf8', shell: windows, maxBuffer: 1e9 })
  return { code: status, stdout, stderr }
}

const baogao = (...options: string[]) => start('npx', ['--no-install', 'baogao', ...options])

/** Why the package could not be installed for reasons that are not its own; null where it was. */
let offline: string | null = null

beforeAll(() => {
  const packed = start('npm', ['pack', '--pack-destination', folder], project)
  expect(packed.code, packed.stderr).toBe(0)
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const installed = start('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`])
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENOTCACHED|ETIMEDOUT|ECONNRESET/u.test(installed.stderr)) {
    offline = 'the registry cannot be reached, so the packages it needs cannot be installed'
  } else expect(installed.code, installed.stderr).toBe(0)
  mkdirSync(join(folder, 'reports'))
  cpSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), join(folder, 'reports/140802-2021.txt'))
})

describe('from the tarball', () => {
  test('it holds compiled code with types and the schemas, and no source', ({ skip }) => {
    if (offline) skip(offline)
    const files = readdirSync(join(folder, 'node_modules/baogao'), { recursive: true }).map(String)
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'package.json', join('dist', 'index.js'), join('dist', 'index.d.ts'), join('schemas', 'targets.json')]))
    expect(files.filter((name) => /\.ts$/u.test(name) && !/\.d\.ts$/u.test(name))).toEqual([])
    expect(files.filter((name) => /^(?:tests|raw|out|pipeline)\b|vendor/u.test(name))).toEqual([])
    const modules = readdirSync(join(folder, 'node_modules'))
    expect(modules.filter((name) => ['typescript', 'vitest', 'fast-check'].includes(name))).toEqual([])
  })

  test('npx baogao build gives what a checkout gives', ({ skip }) => {
    if (offline) skip(offline)
    const { code, stderr } = baogao('build', '--raw', 'reports', '--out', 'tables', '--quiet')
    expect([code, stderr.replace(/^npm warn.*\n/gmu, '')]).toEqual([0, ''])
    expect(runScript('pipeline/build.ts', ['--raw', join(folder, 'reports'), '--out', join(folder, 'checkout'), '--quiet']).code).toBe(0)
    expect(baogao('diff', 'checkout', 'tables')).toMatchObject({ code: 0, stdout: '' })
    expect(baogao('check', '--raw', 'reports', '--out', 'tables').code).toBe(0)
  })

  test('its commands, versions, and mistakes', ({ skip }) => {
    if (offline) skip(offline)
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
    expect(baogao('--version').stdout).toBe(`${version}\n`)
    const help = baogao('--help')
    for (const { name } of commands) expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'mu'))
    const own = baogao('explain', '--help').stdout
    expect(own).toContain('Usage: baogao explain')
    expect(own).not.toContain('npm run')
    expect(baogao('nonsense').code).toBe(2)
    expect(baogao('build', '--nonsense').code).toBe(2)
    expect(JSON.parse(baogao('explain', '--json', '增长7%').stdout)).toMatchObject({ text: '增长7%' })
  })

  test('the library gives typed values for a text', ({ skip }) => {
    if (offline) skip(offline)
    writeFileSync(join(folder, 'use.ts'), `
      import { readFileSync } from 'node:fs'
      import { readReport, extract, normalize, InputError, type Report, type Row } from 'baogao'
      const text = readFileSync('reports/140802-2021.txt', 'utf8')
      const report: Report = await readReport(text)
      const targets: Row[] = normalize(report, extract(report)).targets ?? []
      const again: Report = await readReport(new TextEncoder().encode(text), { name: 'a.txt', facts: { session: 7 } })
      const refused: unknown = await readReport('no report').catch((error: unknown) => error)
      console.log(JSON.stringify({
        id: report.id, targets: targets.length, session: again.facts.session,
        code: refused instanceof InputError ? refused.problem.code : null,
      }))
    `)
    // Types as a strict user has them, the package's own declarations checked as well.
    const compiler = join(project, 'node_modules/typescript/bin/tsc')
    const types = join(project, 'node_modules/@types')
    const compiled = start(process.execPath, [compiler, '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--typeRoots', types, 'use.ts'])
    expect([compiled.code, compiled.stdout]).toEqual([0, ''])
    const used = start(process.execPath, ['use.js'])
    expect([used.stderr, used.stdout]).toEqual(['', '{"id":"CN-140802-2021","targets":3,"session":7,"code":"not-a-report"}\n'])
  })
})

test('the reference of all commands is what they say of themselves', () => {
  const { code, stdout } = runScript('pipeline/cli/reference.ts', [])
  expect(code).toBe(0)
  expect(readFileSync(join(project, 'pipeline/REFERENCE.md'), 'utf8'), 'run npm run -s reference > pipeline/REFERENCE.md').toBe(stdout)
})
