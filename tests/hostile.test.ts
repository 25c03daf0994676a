/** Bad input: one clear sentence, an exit code, no stack trace, and the old out/ untouched. */
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withManifest } from './files.ts'
import { inTemporary, runBuild, yanhu } from './fixtures/run.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()
const report = readFileSync(yanhu)

/** Builds raw files into an out/ that already holds something; checks that it still does. */
async function refuse(files: Record<string, string | Uint8Array>, ...options: string[]) {
  for (const [path, content] of withManifest(new Map([['data/reports.csv', 'old']]))) {
    mkdirSync(dirname(folder(`out/${path}`)), { recursive: true })
    writeFileSync(folder(`out/${path}`), content)
  }
  mkdirSync(folder('raw'))
  for (const [name, content] of Object.entries(files)) writeFileSync(folder(`raw/${name}`), content)
  const result = await runBuild('--raw', folder('raw'), '--out', folder('out'), ...options)
  expect(result.stderr + result.stdout).not.toMatch(/^\s+at |node:internal/mu)
  return { ...result, errors: result.stderr.split('\n').filter((line) => line.startsWith('error: ')) }
}

const isUntouched = () => readFileSync(folder('out/data/reports.csv'), 'utf8') === 'old'

const bad: [what: string, files: Record<string, string | Uint8Array>, code: number, message: RegExp][] = [
  ['an empty folder', {}, 1, /raw: holds no report\. /u],
  ['an empty file', { 'a.txt': '' }, 1, /a\.txt: /u],
  ['a blank file', { 'a.txt': ' \n\n' }, 1, /a\.txt: /u],
  ['a binary file', { 'a.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]) }, 1, /a\.txt: is a PDF file/u],
  ['bytes that are no text', { 'a.txt': new Uint8Array([0xff, 0xff, 0x80, 0x80, 0xfe]) }, 1, /a\.txt/u],
  ['a text that is no report', { 'a.txt': '今天天气很好。\n'.repeat(500) }, 1, /a\.txt: /u],
  ['a page that is no report', { 'a.html': '<html><body><p>404 Not Found</p></body></html>' }, 1, /a\.html: /u],
  ['two files of one report', { 'a.txt': report, 'b.txt': report }, 1, /b\.txt: has the id CN-140802-2020, as a\.txt has/u],
  ['facts that are no YAML', { 'a.txt': report, 'a.yml': 'a: [b' }, 1, /a\.yml, line 1: is no YAML/u],
]

test.each(bad)('%s', async (_, files, code, message) => {
  const { errors, ...result } = await refuse(files)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(message)
  expect(result.code).toBe(code)
  expect(isUntouched()).toBe(true)
})

test('a missing folder', async () => {
  const { code, stderr } = await runBuild('--raw', folder('none'), '--out', folder('out'))
  expect([code, stderr.includes('none: does not exist'), stderr.trim().split('\n').length]).toEqual([1, true, 1])
})

test('an out/ that is a file', async () => {
  mkdirSync(folder('raw'))
  cpSync(yanhu, folder('raw/a.txt'))
  writeFileSync(folder('out'), 'mine')
  const { code, stderr } = await runBuild('--raw', folder('raw'), '--out', folder('out'))
  expect([code, stderr.includes('out: is no folder')]).toEqual([1, true])
  expect(readFileSync(folder('out'), 'utf8')).toBe('mine')
})

test.skipIf(lacks(process.getuid?.() !== 0, 'user but root, who may write everywhere'))('an out/ that may not be written', async () => {
  mkdirSync(folder('locked'))
  chmodSync(folder('locked'), 0o555)
  mkdirSync(folder('raw'))
  cpSync(yanhu, folder('raw/a.txt'))
  const { code, stderr } = await runBuild('--raw', folder('raw'), '--out', folder('locked/out'))
  expect([code, stderr.includes('may not be written')]).toEqual([1, true])
})

test('one bad report among others stops the build, unless it is told to go on', async () => {
  const files = { 'a.txt': report, 'b.txt': '' }
  const stopped = await refuse(files)
  expect([stopped.code, stopped.errors.length, isUntouched()]).toEqual([1, 1, true])
  const options = ['--raw', folder('raw'), '--out', folder('out'), '--keep-going']
  const went = await runBuild(...options)
  expect([went.code, went.stderr.split('\n')[0]?.startsWith('error: b.txt: ')]).toEqual([1, true])
  expect(readdirSync(folder('out/text'))).toEqual(['CN-140802-2020.txt'])
})

test('nothing is left beside out/', async () => {
  await refuse({ 'a.txt': report, 'b.txt': '' })
  expect(readdirSync(join(folder('out'), '..')).sort()).toEqual(['out', 'raw'])
})
