/** What a user gives wrong is said as that, with what to do; never as a fault of the program. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readDataset } from '../pipeline/cli/folder.ts'
import { runStageOf, type Stage } from '../pipeline/cli/stages.ts'
import { compare } from '../pipeline/diff/compare.ts'
import { toMarkdown } from '../pipeline/diff/markdown.ts'
import { sayDiff } from '../pipeline/diff/say.ts'
import { InputError } from '../pipeline/errors.ts'
import { find } from '../pipeline/explorer/client/filter.ts'
import { project, inTemporary, runScript, yanhu } from './fixtures/run.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()

/** What is given to a stage as JSON, and what the message says. */
const given: [json: string, stage: Stage, said: RegExp][] = [
  ['', 'read', /is not JSON\. /u],
  ['x', 'extract', /is not JSON\. /u],
  ['{"report":', 'normalize', /is not JSON\. /u],
  ['null', 'read', /is not a JSON object/u],
  ['5', 'extract', /is not a JSON object/u],
  ['[]', 'normalize', /is not a JSON object/u],
  ['"a"', 'validate', /is not a JSON object/u],
  ['{}', 'read', /is not a report/u],
  ['{}', 'extract', /is not a report/u],
  ['{}', 'validate', /is not a report/u],
  ['{"lines":5}', 'extract', /is not what a stage before extract prints \(/u],
  ['{"lines":[1],"text":5}', 'extract', /is not what a stage before extract prints \(/u],
  ['{"report":5}', 'extract', /is not what a stage before extract prints \(/u],
  ['{"report":{"lines":[{}]}}', 'normalize', /is not what a stage before normalize prints \(/u],
  ['{"report":{},"extraction":{}}', 'normalize', /is not what a stage before normalize prints \(/u],
  ['{"tables":{"foreign":[]}}', 'validate', /there is none called "foreign"/u],
  ['{"tables":{"__proto__":[]}}', 'validate', /there is none called "__proto__"/u],
  ['{"tables":{"constructor":[]}}', 'validate', /there is none called "constructor"/u],
  ['{"tables":{"targets":5}}', 'validate', /"targets" is no list of rows/u],
  ['{"tables":{"targets":[5]}}', 'validate', /"targets" is no list of rows/u],
  ['{"tables":{"targets":[{"id":5}]}}', 'validate', /"targets" is no list of rows/u],
]

test.each(given)('%s given to %s', async (json, stage, said) => {
  writeFileSync(folder('a.json'), json)
  const error: unknown = await runStageOf(stage, folder('a.json')).catch((one: unknown) => one)
  expect(error).toBeInstanceOf(InputError)
  expect((error as InputError).problem.code).toBe('stage-input')
  expect((error as InputError).message).toMatch(said)
  expect((error as InputError).message).toMatch(/Give a raw file, or what the stage before prints\.$/u)
})

test('a file that is not there, and a folder', async () => {
  await expect(runStageOf('read', folder('none.json'))).rejects.toThrow('is not a file that can be read')
  await expect(runStageOf('read', folder(''))).rejects.toThrow('is not a file that can be read')
})

test('what a stage prints is what the next one takes', async () => {
  let file = yanhu
  for (const stage of ['read', 'extract', 'normalize'] as const) {
    writeFileSync(folder('b.json'), JSON.stringify(await runStageOf(stage, file)))
    file = folder('b.json')
  }
  expect(await runStageOf('validate', file)).toEqual([])
})

describe('datasets', () => {
  const dataset = (name: string, tables: Record<string, string>) => {
    mkdirSync(folder(`${name}/data`), { recursive: true })
    writeFileSync(folder(`${name}/data/reports.csv`), `id,title\nCN-140802-2020,${name}\n`)
    for (const [table, csv] of Object.entries(tables)) writeFileSync(folder(`${name}/data/${table}.csv`), csv)
    return folder(name)
  }

  // A table or a column may be called as what every object has.
  test.each(['foreign', 'constructor', '__proto__', 'has_own_property', 'toString'])('with a table called %s', async (table) => {
    const one = await readDataset(dataset('one', { [table]: 'id,constructor,__proto__\na,1,2\n' }))
    const two = await readDataset(dataset('two', { [table]: 'id,constructor,__proto__,valueOf\na,3,4,5\nb,,\n' }))
    const diff = compare(one, two)
    expect([...sayDiff(diff, true), toMarkdown(diff)].join('\n')).not.toMatch(/function|native|\[object|undefined|NaN/u)
    expect(compare(one, one).changes).toEqual([])
  })

  test('with cells that no build writes', async () => {
    const csv = 'id,report_id,start,comparator,metric_id,measure,value\na,b,x,constructor,toString,__proto__,1\n,,,,,,\n"'
    const one = await readDataset(dataset('one', { targets: csv }))
    const two = await readDataset(dataset('two', {}))
    const diff = compare(one, two)
    expect([...sayDiff(diff, true), toMarkdown(diff)].join('\n')).not.toMatch(/function|native|\[object|undefined|NaN/u)
  })
})

describe('the changelog', () => {
  beforeEach(() => {
    for (const name of ['one', 'two']) {
      mkdirSync(folder(`${name}/data`), { recursive: true })
      writeFileSync(folder(`${name}/data/reports.csv`), `id,title\nCN-140802-2020,${name}\n`)
    }
  })
  const changelog = (...options: string[]) =>
    runScript('pipeline/cli/changelog.ts', [folder('one'), folder('two'), '--data-version', '0.1.0', ...options])

  test('on a folder, in a folder that is not there', async () => {
    mkdirSync(folder('logs'))
    const wrong = await changelog('--date', '2026-01-01', '--file', folder('logs'))
    expect([wrong.code, wrong.stderr]).toEqual([1, `error: ${folder('logs')}: is a folder, not a changelog. Name a file after --file, and check your rights in its folder.\n`])
    const missing = await changelog('--date', '2026-01-01', '--file', folder('none/a.md'))
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('a.md: cannot be read or written (ENOENT). ')])
  })

  test.skipIf(lacks(process.platform !== 'win32', 'pipe on Windows'))('on a pipe, which nobody may write to', async () => {
    execFileSync('mkfifo', [folder('pipe')])
    const { code, stderr } = await changelog('--date', '2026-01-01', '--file', folder('pipe'))
    expect([code, stderr]).toEqual([1, expect.stringContaining('pipe: is a pipe or a device, not a changelog. ')])
  })

  test('of a day that the calendar lacks', async () => {
    expect(await changelog('--date', '2026-02-30')).toMatchObject({ code: 2, stderr: expect.stringContaining('--date 2026-02-30 is no day') as string })
  })

  test('of a dataset whose description is broken', async () => {
    writeFileSync(folder('two/datapackage.json'), '{')
    const { code, stderr } = await changelog('--date', '2026-01-01')
    expect([code, stderr]).toEqual([1, `error: ${folder('two/datapackage.json')}: is no JSON object. Build the dataset again.\n`])
  })
})

test('what the system refuses is said as that', async () => {
  writeFileSync(folder('a.mts'), `
    import { run } from ${JSON.stringify(join(project, 'pipeline/cli/run.ts'))}
    import { readFile } from 'node:fs/promises'
    await run(async () => { await readFile(${JSON.stringify(folder('none\u001b[2J'))}); return 0 })
  `)
  const { code, stderr } = await runScript(relative(project, folder('a.mts')), [])
  expect(code).toBe(1)
  expect(stderr).toMatch(/none\\u001b\[2J: cannot be used \(ENOENT, open\)\. Check that it is there/u)
})

describe('an address that asks a page for what it does not have', () => {
  const items = [3, 1, 2].map((size, order) => ({
    id: `i_${order}`, table: 'indicators', role: 'indicator', order, size, name: String(size), from: order, to: order + 1,
    row: { period: '2020' }, haystack: '', quote: '',
  }))
  const filter = { q: '', table: '', section: '', metric: '', period: '', measure: '', role: '', sort: '' }
  const shown = (sort: string) => find({ items } as never, { ...filter, sort }).map(({ size }) => size)

  test.each(['__proto__', '-__proto__', 'constructor', '-toString', 'valueOf', 'hasOwnProperty', '-', 'none'])('#sort=%s leaves the order as it is', (sort) => {
    expect(shown(sort)).toEqual([3, 1, 2])
  })
  test('#sort=value sorts', () => expect([shown('value'), shown('-value')]).toEqual([[1, 2, 3], [3, 2, 1]]))
})
