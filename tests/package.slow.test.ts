/** The package as others install it: packed, put into an empty folder, and used from there. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../pipeline/cli/commands.ts'
import { apiExamples } from './examples/api.ts'
import { browserPath, launch } from './explorer/chromium.ts'
import { project, startScript } from './fixtures/run.ts'
import { lacks } from './skip.ts'

const folder = mkdtempSync(join(tmpdir(), 'baogao-package-'))
const windows = process.platform === 'win32'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(command: string, options: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, encoding: 'utf8', shell: windows, maxBuffer: 1e9 })
  return { code: status, stdout, stderr }
}

/** Starts the command as its user does; npm itself takes as long as the command, so others start the same file. */
const npx = (...options: string[]) => start('npx', ['--no-install', 'baogao', ...options])
const baogao = (...options: string[]) => start(process.execPath, [bin, ...options])
const bin = join('node_modules', 'baogao', 'dist', 'bin.js')

/** Why the package could not be installed for reasons that are not its own; null where it was. */
let offline: string | null = null

/** A program with types, as a strict user writes it. */
const typedUse = `
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
`
const examples = apiExamples().map((example, index) => ({ ...example, number: index + 1, program: `example-${index + 1}` }))
/** What the compiler says of a program: all are modules, and the compiler is started once for them. */
let compiled: { code: number | null, of: (program: string) => string[] }

/** Compiles with the types that a strict user has, the package's own declarations checked as well. */
function compile(programs: readonly { program: string, code: string }[]): typeof compiled {
  for (const { program, code } of programs) writeFileSync(join(folder, `${program}.ts`), code)
  const compiler = join(project, 'node_modules/@typescript/native/bin/tsc')
  const types = join(project, 'node_modules/@types')
  const { code, stdout } = start(process.execPath, [compiler, '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--typeRoots', types, ...programs.map(({ program }) => `${program}.ts`)])
  const lines = stdout.trim() === '' ? [] : stdout.trim().split('\n')
  // A fault in a declaration of the package is one of every program.
  const isOfAnother = (line: string, own: string) => programs.some(({ program }) => program !== own && line.startsWith(`${program}.ts(`))
  return { code, of: (own) => lines.filter((line) => !isOfAnother(line, own)) }
}

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
  cpSync(join(folder, 'reports/140802-2021.txt'), join(folder, 'report.txt'))
  if (offline === null) compiled = compile([{ program: 'use', code: typedUse }, ...examples])
})

describe('from the tarball', () => {
  test('it holds compiled code with types and the schemas, and no source', ({ skip }) => {
    if (offline) skip(offline)
    const files = readdirSync(join(folder, 'node_modules/baogao'), { recursive: true }).map(String)
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'package.json', join('dist', 'index.js'), join('dist', 'types', 'index.d.ts'), join('dist', 'browser', 'index.js'), join('dist', 'reader', 'reader.html'), join('dist', 'LICENSES.txt'), join('schemas', 'targets.json')]))
    expect(files.filter((name) => /\.ts$/u.test(name) && !/\.d\.ts$/u.test(name))).toEqual([])
    expect(files.filter((name) => /^(?:tests|raw|out|pipeline)\b(?!.(?:API|REFERENCE|ERRORS)\.md$|$)|vendor/u.test(name))).toEqual([])
    const modules = readdirSync(join(folder, 'node_modules'))
    expect(modules.filter((name) => ['typescript', 'vitest', 'fast-check'].includes(name))).toEqual([])
  })

  test('npx baogao build gives what a checkout gives', ({ skip }) => {
    if (offline) skip(offline)
    const { code, stderr } = npx('build', '--raw', 'reports', '--out', 'tables', '--quiet')
    expect([code, stderr.replace(/^npm warn.*\n/gmu, '')]).toEqual([0, ''])
    expect(baogao('build', '--raw', 'reports', '--out', 'told').stderr).toContain('"baogao dataset" makes one')
    expect(startScript('pipeline/build.ts', ['--raw', join(folder, 'reports'), '--out', join(folder, 'checkout'), '--quiet']).code).toBe(0)
    expect(baogao('diff', 'checkout', 'tables')).toMatchObject({ code: 0, stdout: '' })
    expect(baogao('check', '--raw', 'reports', '--out', 'tables').code).toBe(0)
  })

  test('its commands, versions, and mistakes', ({ skip }) => {
    if (offline) skip(offline)
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
    expect(npx('--version').stdout).toBe(`${version}\n`)
    const help = baogao('--help')
    for (const { name } of commands) expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'mu'))
    const own = baogao('explain', '--help').stdout
    expect(own).toContain('Usage: baogao explain')
    expect(own).not.toContain('npm run')
    expect(npx('nonsense').code).toBe(2)
    expect(baogao('build', '--nonsense').code).toBe(2)
    expect(JSON.parse(baogao('explain', '--json', '增长7%').stdout)).toMatchObject({ text: '增长7%' })
  })

  test('the library gives typed values for a text', ({ skip }) => {
    if (offline) skip(offline)
    expect([compiled.code, compiled.of('use')]).toEqual([0, []])
    const used = start(process.execPath, ['use.js'])
    expect([used.stderr, used.stdout]).toEqual(['', '{"id":"CN-140802-2021","targets":3,"session":7,"code":"not-a-report"}\n'])
  })
})

describe('the installed package', () => {
  const own = (...names: string[]) => join(folder, 'node_modules/baogao', ...names)

  test('with what it needs is at most 22 MB, and no file of it names the machine that packed it', ({ skip }) => {
    if (offline) skip(offline)
    const files = readdirSync(join(folder, 'node_modules'), { recursive: true }).map((name) => join(folder, 'node_modules', String(name)))
      .filter((place) => statSync(place).isFile())
    expect(files.reduce((sum, place) => sum + statSync(place).size, 0)).toBeLessThan(22_000_000)
    expect(files.filter((place) => place.includes('baogao') && readFileSync(place).includes(project))).toEqual([])
  })

  test('has READMEs of its own, whose links lead into it, and the checkout has its own again', ({ skip }) => {
    if (offline) skip(offline)
    for (const name of ['README.md', 'README.zh-CN.md', 'pipeline/API.md', 'pipeline/REFERENCE.md', 'pipeline/ERRORS.md']) {
      const text = readFileSync(own(name), 'utf8')
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/gu)) {
        expect(existsSync(join(dirname(own(name)), link)), `${name}: ${link}`).toBe(true)
      }
    }
    expect(readFileSync(own('README.md'), 'utf8')).toBe(readFileSync(join(project, 'pipeline/package/README.md'), 'utf8'))
    expect(readFileSync(join(project, 'README.md'), 'utf8')).not.toBe(readFileSync(own('README.md'), 'utf8'))
  })

  test('does all that its commands do: import, dataset, add, build on threads with all formats, review, explain', ({ skip }) => {
    if (offline) skip(offline)
    const text = readFileSync(join(folder, 'reports/140802-2021.txt'), 'utf8')
    // A cell is a report where it is as long as one.
    const long = text.replace('二、', `${'我们坚持把各项工作做细做实。\n\n'.repeat(200)}二、`)
    writeFileSync(join(folder, 'one.csv'), `\uFEFF年份,区县代码,报告全文\n2021,140802,"${long}"\n`)
    const told = (...options: string[]) => {
      const { code, stdout, stderr } = baogao(...options)
      expect([options[0], code, code === 0 ? '' : stderr]).toEqual([options[0], 0, ''])
      return stdout
    }
    told('import', 'one.csv', '--yes')
    told('dataset', '--fact', 'title.en=Mine', '--fact', 'version=1.0.0')
    writeFileSync(join(folder, 'next.md'), text.replaceAll('2021', '2022').replaceAll('2020', '2021').replace('六次', '七次'))
    told('add', 'next.md', '--yes')
    told('build', '--jobs', '2', '--format', 'all', '--no-cache')
    const out = readdirSync(join(folder, 'out'))
    expect(out).toEqual(expect.arrayContaining(['index.html', 'reader.html', 'baogao.sqlite', 'baogao.xlsx']))
    expect(readFileSync(join(folder, 'out/reader.html')).equals(readFileSync(own('dist/reader/reader.html')))).toBe(true)
    told('review', 'sample', '--rows', '3', '--seed', '7')
    const [row] = readFileSync(join(folder, 'out/data/targets.csv'), 'utf8').split('\n')[1]!.split(',')
    expect(told('explain', row!)).toContain(row)
    expect(told('read', 'next.md')).toContain('CN-140802-2022')
  })

  test.for(examples.map((example) => [example.number, example.title, example] as const))('example %i of the API page, %s', ([, , { program, prints }], { skip }) => {
    if (offline) skip(offline)
    expect(compiled.of(program)).toEqual([])
    const { stdout, stderr } = start(process.execPath, [`${program}.js`])
    expect([stderr, stdout.trimEnd().split('\n')]).toEqual(['', prints])
  })

  const use = "buildDataset([text]).then(({ tables }) => { console.log(typed('targets', tables.targets[0]).value) })"
  test('require, and bundles of esbuild and Rolldown for browsers run', async ({ skip }) => {
    if (offline) skip(offline)
    const text = JSON.stringify(readFileSync(join(folder, 'reports/140802-2021.txt'), 'utf8'))
    writeFileSync(join(folder, 'use.cjs'), `const { buildDataset, typed } = require('baogao'); const text = ${text}; ${use}`)
    expect(start(process.execPath, ['use.cjs'])).toMatchObject({ code: 0, stdout: '7\n' })
    writeFileSync(join(folder, 'entry.mjs'), `import { buildDataset, typed } from 'baogao'; const text = ${text}; ${use}`)
    const { build } = await import('esbuild')
    await build({ absWorkingDir: folder, entryPoints: ['entry.mjs'], outdir: 'made-esbuild', bundle: true, platform: 'browser', format: 'esm', splitting: true, logLevel: 'silent', outExtension: { '.js': '.mjs' } })
    const { rolldown } = await import('rolldown')
    const bundle = await rolldown({ cwd: folder, input: './entry.mjs', platform: 'browser', logLevel: 'silent' })
    await bundle.write({ dir: join(folder, 'made-rolldown'), format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
    for (const made of ['made-esbuild', 'made-rolldown']) {
      expect([made, start(process.execPath, [`${made}/entry.mjs`]).stdout]).toEqual([made, '7\n'])
      const sources = readdirSync(join(folder, made)).map((name) => readFileSync(join(folder, made, name), 'utf8')).join('\n')
      expect(/(?:from|import\()\s*["']node:/u.test(sources)).toBe(false)
    }
  })

  test('where no function may be made of a text, it builds as ever', ({ skip }) => {
    if (offline) skip(offline)
    const built = start(process.execPath, ['--disallow-code-generation-from-strings', bin, 'build', '--raw', 'reports', '--out', 'no-eval', '--no-cache', '--quiet'])
    expect([built.code, built.stderr.replace(/^note: no dataset\.yml .*\n/u, '')]).toEqual([0, ''])
    writeFileSync(join(folder, 'no-eval.mjs'), `import { buildDataset } from 'baogao'
      import { readFileSync } from 'node:fs'
      const dataset = await buildDataset([readFileSync('report.txt')], { about: { title: 'Mine' } })
      console.log(dataset.tables.reports.length)`)
    expect(start(process.execPath, ['--disallow-code-generation-from-strings', 'no-eval.mjs'])).toEqual({ code: 0, stdout: '1\n', stderr: '' })
  })

  test.each(['esm', 'cjs'] as const)('bundled for Node as %s it reads and writes tables, and says what pages need', async (format) => {
    if (offline) return
    const text = JSON.stringify(readFileSync(join(folder, 'reports/140802-2021.txt'), 'utf8'))
    const ending = format === 'esm' ? 'mjs' : 'cjs'
    const made = join(folder, `made-node-${format}`)
    const said = '(error) => { console.log(error.message) }'
    writeFileSync(join(folder, 'node.mjs'), `import { buildDataset, writeDataset } from 'baogao'
      buildDataset([${text}]).then(async (dataset) => {
        await writeDataset(dataset, ${JSON.stringify(join(made, 'tables'))}, { pages: false, formats: ['csv', 'xlsx', 'parquet'] })
        await writeDataset(dataset, ${JSON.stringify(join(made, 'pages'))}).catch(${said})
      })`)
    const { build } = await import('esbuild')
    // Others have no esbuild beside the package: every name that is not of Node must be found in it.
    await build({ absWorkingDir: folder, entryPoints: ['node.mjs'], outdir: made, bundle: true, platform: 'node', format, logLevel: 'silent', outExtension: { '.js': `.${ending}` } })
    const { code, stdout, stderr } = start(process.execPath, [join(made, `node.${ending}`)])
    expect([code, stderr, stdout]).toEqual([0, '', expect.stringMatching(/^the pages of baogao are not beside its code .*--packages=external/u)])
    expect([existsSync(join(made, 'tables/baogao.xlsx')), existsSync(join(made, 'pages'))]).toEqual([true, false])
  })

  test.skipIf(lacks(browserPath !== undefined, 'Chromium'))('a page without a bundler reads a text and Markdown in Chromium, as its policy forbids eval', async ({ skip }) => {
    if (offline) skip(offline)
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.route('http://page.test/**', (route) => {
        const { pathname } = new URL(route.request().url())
        const isPage = pathname === '/'
        const body = isPage ? '<!doctype html><meta charset="utf-8">' : readFileSync(own('dist', pathname))
        const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'" }
        return route.fulfill({ body, contentType: isPage ? 'text/html' : 'text/javascript', headers })
      })
      await page.goto('http://page.test/')
      const text = readFileSync(join(folder, 'reports/140802-2021.txt'), 'utf8')
      // As a text: whoever runs this file rewrites the import of a function.
      const told = await page.evaluate(`(async (report) => {
        const { buildDataset, datasetFiles, typed } = await import('http://page.test/browser/index.js')
        const dataset = await buildDataset([report, { content: report.replaceAll('2021', '2022').replaceAll('2020', '2021'), name: 'a.md' }], { about: { title: 'Mine' } })
        return [typed('targets', dataset.tables.targets[0]).value, dataset.tables.reports.map(({ format }) => format), datasetFiles(dataset).length > 30]
      })(${JSON.stringify(text)})`)
      expect(told).toEqual([7, ['text', 'markdown'], true])
    } finally {
      await browser.close()
    }
  })
})
