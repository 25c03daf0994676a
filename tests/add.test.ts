/** Adding a report takes one command: it is named, copied unchanged, built; or refused whole. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { factKeys } from '../pipeline/cli/facts.ts'
import { readSidecar } from '../pipeline/read/sidecar.ts'
import { inTemporary, project, runBuild, runScript } from './fixtures/run.ts'

const folder = inTemporary()
const tiny = join(project, 'tests/fixtures/tiny/raw/140802-2021.txt')
const add = (file: string, options: string[] = [], input = '') =>
  runScript('pipeline/cli/add.ts', [file, '--raw', folder('raw'), '--out', folder('out'), ...options], input)

beforeEach(() => { mkdirSync(folder('raw')) })

test('a file is named by area and year, copied unchanged, and built', async () => {
  cpSync(tiny, folder('a report.txt'))
  const { code, stdout, stderr } = await add(folder('a report.txt'))
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: no dataset\.yml says whose dataset it is, .*\n$/u)])
  expect(readdirSync(folder('raw'))).toEqual(['140802-2021.txt', '140802-2021.yml'])
  expect(readFileSync(folder('raw/140802-2021.txt'))).toEqual(readFileSync(tiny))
  expect(readFileSync(folder('out/data/reports.csv'), 'utf8')).toContain('\nCN-140802-2021,')
  expect(stdout).toMatch(/^CN-140802-2021 → .+140802-2021\.txt\nCN-140802-2021 {2}山西省 运城市 盐湖区/u)
  expect(stdout).toContain('  doubt: 140802-2021.txt: publish/short: ')
  expect(stdout).toContain(`"source_url:", "licence:" to ${folder('raw')}/140802-2021.yml`)
})

test('the sidecar asks for what the text does not give, and keeps what was given', async () => {
  expect((await add('-', ['--fact', 'source_url=https://example.org/a#b', '--fact', 'session=7'], readFileSync(tiny, 'utf8'))).code).toBe(0)
  const text = readFileSync(folder('raw/140802-2021.yml'), 'utf8')
  expect(text.split('\n').map((line) => line.split(/[ :]/u)[0])).toEqual(['#', '#', 'source_url', 'session', 'published_on', 'publisher', 'licence', ''])
  expect(await readSidecar(text, 'a.yml')).toEqual({
    source_url: 'https://example.org/a#b', session: 7, published_on: null, publisher: null, licence: null,
  })
  // An empty key is no fact: the build is the same as without it.
  expect((await runBuild('--raw', folder('raw'), '--out', folder('again'), '--quiet')).code).toBe(0)
  expect(readFileSync(folder('again/data/reports.csv'), 'utf8')).toContain(',https://example.org/a#b,')
})

test('a .yml beside the file comes along', async () => {
  cpSync(tiny, folder('r.txt'))
  writeFileSync(folder('r.yml'), 'publisher: someone\n')
  expect((await add(folder('r.txt'))).code).toBe(0)
  expect(readFileSync(folder('raw/140802-2021.yml'), 'utf8')).toContain('\npublisher: someone\n')
})

test('a dry run writes nothing', async () => {
  const { code, stdout } = await add(tiny, ['--dry-run'])
  expect([code, existsSync(folder('out')), readdirSync(folder('raw'))]).toEqual([0, false, []])
  expect(stdout).toContain('6 indicators, 3 targets, 1 budget')
})

test('a name of one\'s own', async () => {
  expect((await add(tiny, ['--name', 'yanhu-21'])).code).toBe(0)
  expect(readdirSync(folder('raw'))).toEqual(['yanhu-21.txt', 'yanhu-21.yml'])
  expect((await add(tiny, ['--name', '../x'])).code).toBe(2)
})

test('a page from stdin is a page', async () => {
  const page = readFileSync(join(project, 'tests/fixtures/pages/tables.html'), 'utf8')
  expect((await add('-', ['--name', 'page'], page)).code).toBe(0)
  expect(readdirSync(folder('raw'))).toEqual(['page.html', 'page.yml'])
})

describe('refused, and nothing is left behind', () => {
  const refused = (result: { code: number | null, stderr: string }, code: number, message: RegExp) => {
    expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(message)])
    expect(existsSync(folder('out'))).toBe(false)
  }

  test('the same bytes, or the same area and year', async () => {
    cpSync(tiny, folder('raw/one.txt'))
    refused(await add(tiny), 1, /^error: 140802-2021\.txt: is there already, as .+one\.txt\. /u)
    refused(await add('-', [], `${readFileSync(tiny, 'utf8')}\n`), 1, /^error: stdin\.txt: has the id CN-140802-2021, as .+one\.txt has: stdin\.txt is “/u)
    expect(readdirSync(folder('raw'))).toEqual(['one.txt'])
  })

  test('what is no report', async () => {
    refused(await add(join(project, 'package.json')), 1, /^error: package\.json: is no report, but may be a table of reports: npm run import reads those\. /u)
    refused(await add('-', [], 'no report'), 1, /^error: stdin\.txt: shows no sign of a government work report/u)
    refused(await add('-', []), 1, /^error: stdin\.txt: holds no bytes/u)
    refused(await add(join(project, 'tests/fixtures/pages/login.html')), 1, /^error: login\.html: asks to log in/u)
    refused(await add(folder('none.txt')), 1, /none\.txt: cannot be read \(ENOENT\)/u)
    expect(readdirSync(folder('raw'))).toEqual([])
  })

  test('facts that are none', async () => {
    refused(await add(tiny, ['--fact', 'colour=red']), 1, /^error: --fact: "colour" is not a known key/u)
    refused(await add(tiny, ['--fact', 'area_code=14']), 1, /^error: --fact: "area_code" must be a code of six digits/u)
    refused(await add(tiny, ['--fact', 'nothing']), 1, /^error: --fact: "nothing" is not key=value/u)
  })

  test('where another raw file stops the build', async () => {
    writeFileSync(folder('raw/bad.txt'), 'no report')
    const { code, stderr } = await add(tiny)
    expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was added; ')])
    expect(readdirSync(folder('raw'))).toEqual(['bad.txt'])
  })
})

test('every fact that is asked for is one that is read', async () => {
  for (const key of factKeys) expect(await readSidecar(`${key}:`, 'a.yml')).toEqual({ [key]: null })
})
