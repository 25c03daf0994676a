/** A user's files: what a build did not write is never lost, and what is no file is never read. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { sidecarOf, toSidecar } from '../pipeline/cli/facts.ts'
import { makeAll, madeFiles } from '../pipeline/cli/made.ts'
import { putReviews, refuseOther, reviewsAt } from '../pipeline/cli/review-files.ts'
import { build, type BuildOptions } from '../pipeline/corpus/index.ts'
import { isWithin } from '../pipeline/write/folders.ts'
import { readReport } from '../pipeline/read/index.ts'
import { newOwner, standing } from '../pipeline/write/owner.ts'
import { writeWhole } from '../pipeline/write/whole.ts'
import { inTemporary, project } from './fixtures/run.ts'
import { contentOf } from './fuzz/kill.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()
const tiny = join(project, 'tests/fixtures/tiny/raw/140802-2021.txt')
const isPosix = process.platform !== 'win32'
const isLinux = process.platform === 'linux'

const built = (options: Partial<BuildOptions> = {}) =>
  build({ raw: folder('raw'), out: folder('out'), keepGoing: false, pages: false, formats: ['csv'], ...options })

/** Writes a file, and the folders above it. */
function put(path: string, content: string | Uint8Array = 'mine') {
  mkdirSync(join(folder(path), '..'), { recursive: true })
  writeFileSync(folder(path), content)
}

const said = async (work: Promise<unknown>) => work.then(() => '', (error: Error) => error.message.replaceAll(folder('.'), '.').replaceAll(folder(''), ''))
const makePipe = (path: string) => execFileSync('mkfifo', [folder(path)])

beforeEach(() => {
  mkdirSync(folder('raw'))
  cpSync(tiny, folder('raw/140802-2021.txt'))
})

describe('what no build wrote stays', () => {
  // Path by path, all with the content `mine`, put there before a build over a dataset.
  test.each<[what: string, paths: string[]]>([
    ['beside out/, named as scratch of old', ['out.old-1-abcdef/thesis.tex', 'out.tmp-1-abcdef/thesis.tex', 'out.old-9', 'out.tmp-9']],
    ['beside out/, named nearly as scratch of ours', ['out.baogao-mine/a', 'out.baogao-0123456789abcdef/a', 'out.baogao-']],
    ['in out/, at its top', ['out/thesis.tex', 'out/.nojekyll', 'out/CNAME']],
    ['in out/, in folders of ours', ['out/data/mine.csv', 'out/text/notes.md', 'out/data/deep/er/a.txt']],
    ['in out/, in folders of its own', ['out/src/main.c', 'out/.git/HEAD', 'out/img/a/b.png']],
  ])('%s', async (_, paths) => {
    await built()
    const before = contentOf(folder('out'))
    for (const path of paths) put(path)
    for (let round = 0; round < 2; round += 1) expect((await built({ formats: round === 0 ? ['csv', 'json'] : ['csv'] })).written).toBe(true)
    for (const path of paths) expect([path, readFileSync(folder(path), 'utf8')]).toEqual([path, 'mine'])
    for (const path of paths.filter((one) => one.startsWith('out/'))) rmSync(folder(path))
    for (const path of ['data/deep', 'src', '.git', 'img']) rmSync(folder(`out/${path}`), { recursive: true, force: true })
    expect(contentOf(folder('out'))).toBe(before)
  })

  test('and what of ours somebody changed is kept beside the new one, and named', async () => {
    await built()
    const right = readFileSync(folder('out/data/targets.csv'), 'utf8')
    for (const round of [1, 2]) {
      put('out/data/targets.csv', `changed ${round}`)
      const { notices } = await built()
      expect(notices.filter(({ isGrave }) => isGrave).map(({ what }) => what.replace(folder('out'), 'out')))
        .toEqual([`out/data/targets.csv was changed after it was built; what it held is kept as data/targets.csv.kept-${round}`])
      expect(readFileSync(folder('out/data/targets.csv'), 'utf8')).toBe(right)
      expect(readFileSync(folder(`out/data/targets.csv.kept-${round}`), 'utf8')).toBe(`changed ${round}`)
    }
  })

  test.skipIf(lacks(isPosix, 'link or pipe on Windows')).each<[what: string, make: (path: string) => unknown, kept: string]>([
    ['a folder', (path) => put(`${path}/mine.txt`), 'mine.txt'],
    ['a pipe', makePipe, ''],
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', folder(path)), ''],
    ['a link to a folder', (path) => { put('elsewhere/a'); symlinkSync('../../elsewhere', folder(path)) }, ''],
  ])('and %s in the place of a file of ours is kept beside it, and named', async (_, make, kept) => {
    await built()
    rmSync(folder('out/data/targets.csv'))
    make('out/data/targets.csv')
    const { notices } = await built()
    expect(notices.filter(({ isGrave }) => isGrave).map(({ what }) => what)).toEqual([expect.stringContaining('kept as data/targets.csv.kept-1')])
    expect(lstatSync(folder(`out/data/targets.csv.kept-1/${kept}`.replace(/\/$/u, ''))).isFile()).toBe(kept !== '')
    expect(lstatSync(folder('out/data/targets.csv')).isFile()).toBe(true)
    expect(readdirSync(folder('.')).filter((name) => name.includes('baogao'))).toEqual([])
  })

  test.skipIf(lacks(isPosix, 'link or pipe on Windows'))('links and pipes too, and links are not followed', async () => {
    await built()
    put('elsewhere/CN-140802-2021.txt')
    rmSync(folder('out/text'), { recursive: true })
    symlinkSync(folder('elsewhere'), folder('out/text'))
    makePipe('out/pipe')
    symlinkSync('nowhere', folder('out/dangling'))
    expect((await built()).written).toBe(true)
    expect(readFileSync(folder('elsewhere/CN-140802-2021.txt'), 'utf8')).toBe('mine')
    expect(lstatSync(folder('out/text.kept-1')).isSymbolicLink()).toBe(true)
    expect([lstatSync(folder('out/pipe')).isFIFO(), lstatSync(folder('out/dangling')).isSymbolicLink()]).toEqual([true, true])
  })
})

describe('an out/ that must not be replaced is refused, and is as it was', () => {
  const forged = (path: string) => {
    const marks = ['CITATION.cff', 'METHODS.md', 'codebook.csv', 'croissant.json', 'csvw.json', 'datapackage.json', 'dcat.jsonld']
    const sum = '7bd9e10ef35bcc1d13df0fcd9fff9b63d5c8b34d4d94d0bcf6f5e8ab2d2d5a60'
    put('out/SHA256SUMS', [...marks, path].map((one) => `${sum}  ${one}\n`).join(''))
  }
  test.each<[what: string, prepare: () => void, message: string]>([
    ['a thesis beside a table of reports', () => { put('out/data/reports.csv'); put('out/thesis.tex') }, 'no build made it'],
    ['sources', () => put('out/src/main.c'), 'no build made it'],
    ['a list of checksums of something else', () => { put('out/a.iso'); put('out/SHA256SUMS', `${'0'.repeat(64)}  a.iso\n`) }, 'no build made it'],
    ['a list of ours that lacks what a dataset has', () => { put('out/a'); forged('a') }, 'no build made it'],
    ['a file', () => put('out'), 'is no folder'],
    ['a link that leads nowhere', () => symlinkSync('nowhere', folder('out')), 'is a link that leads nowhere'],
    ['a link that leads back to itself', () => symlinkSync('out', folder('out')), 'is a link that leads back to itself'],
    ['raw files within', () => { mkdirSync(folder('out')); renameSync(folder('raw'), folder('out/raw')); symlinkSync('out/raw', folder('raw')) }, 'holds the raw files'],
    ['raw files in a folder called ..raw', () => { mkdirSync(folder('out')); renameSync(folder('raw'), folder('out/..raw')); symlinkSync('out/..raw', folder('raw')) }, 'holds the raw files'],
    ['a raw file that a link leads to', () => { put('out/data/reports.csv'); symlinkSync('../out/data/reports.csv', folder('raw/b.txt')) }, 'holds the raw file that b.txt leads to'],
  ])('%s', async (_, prepare, message) => {
    prepare()
    const names = () => readdirSync(folder('.'), { recursive: true, encoding: 'utf8' }).sort()
    const before = names()
    expect(await said(built())).toContain(message)
    expect(names()).toEqual(before)
  })

  test.each([['/a', '/a', true], ['/a', '/a/b', true], ['/a', '/a/..b', true], ['/a', '/ab', false], ['/a', '/', false], ['/a/b', '/a', false]])(
    'in %s lies %s: %s', (outer, inner, is) => { expect(isWithin(outer, inner)).toBe(is) })
})

describe('an out/ that is a link', () => {
  test('keeps leading where it leads; what is in that folder is swapped', async () => {
    mkdirSync(folder('real'))
    symlinkSync('real', folder('out'))
    await built()
    const { ino } = statSync(folder('real'))
    put('real/mine.txt')
    const plain = await built({ out: folder('plain') })
    expect((await built({ formats: ['csv', 'json'] })).written).toBe(true)
    expect((await built({ out: `${folder('out')}/` })).written && plain.written).toBe(true)
    expect([lstatSync(folder('out')).isSymbolicLink(), statSync(folder('real')).ino]).toEqual([true, ino])
    unlinkSync(folder('real/mine.txt'))
    expect(contentOf(folder('real'))).toBe(contentOf(folder('plain')))
    expect(readdirSync(folder('.')).sort()).toEqual(['out', 'plain', 'raw', 'real'])
  })
})

describe.skipIf(lacks(isPosix, 'link or pipe on Windows'))('what is no file in raw/ is named and not read', () => {
  test.each<[what: string, make: (path: string) => unknown, message: string]>([
    ['a pipe', makePipe, 'is a pipe, not a file, and was not read'],
    ['a link to a device', (path) => symlinkSync('/dev/zero', folder(path)), 'is a device, not a file, and was not read'],
    ['a link to a folder', (path) => symlinkSync('/', folder(path)), 'is a folder, not a file, and was not read'],
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', folder(path)), 'is a link that leads nowhere'],
    ['a link that leads back to itself', (path) => symlinkSync('x.txt', folder(path)), 'is a link that leads back to itself'],
    ['a file of 30 MB', (path) => execFileSync('truncate', ['-s', '30M', folder(path)]), 'is larger than 20 MB'],
    ['a file of too many figures', (path) => put(path, `各位代表：\n政府工作报告\n${'1 '.repeat(60_000)}\n`), 'has more than 20000 figures'],
  ])('%s', async (_, make, message) => {
    make('raw/x.txt')
    const { refused, written } = await built({ keepGoing: true })
    expect([written, refused.length, refused[0]?.message.startsWith(`x.txt: ${message}`)]).toEqual([true, 1, true])
  })

  test('a socket', async () => {
    const server = createServer().listen(folder('raw/x.txt'))
    await new Promise((done) => server.once('listening', done))
    const { refused } = await built()
    await new Promise((done) => server.close(done))
    expect(refused[0]?.message).toMatch(/^x\.txt: is a socket/u)
  })

  test.each<[what: string, make: (path: string) => unknown, message: string]>([
    ['a pipe', makePipe, 'is a pipe, not a file'],
    ['a folder', (path) => mkdirSync(folder(path)), 'is a folder, not a file'],
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', folder(path)), 'is a link that leads nowhere'],
    ['a link that leads back to itself', (path) => symlinkSync(path.replace(/^.*\//u, ''), folder(path)), 'is a link that leads back to itself'],
  ])('%s as dataset.yml, and as a review', async (what, make, message) => {
    make('raw/dataset.yml')
    expect(await said(built())).toContain(`raw/dataset.yml: ${message}`)
    rmSync(folder('raw/dataset.yml'), { recursive: true })
    mkdirSync(folder('raw/review'))
    make('raw/review/CN-140802-2021.csv')
    const { refused, doubts } = await built()
    if (what === 'a folder') expect(doubts.map((one) => one.message)).toContain('review/CN-140802-2021.csv is a folder; it was passed over')
    else expect(refused[0]?.message).toContain(`review/CN-140802-2021.csv: ${message}`)
  })

  test.each<[what: string, make: (path: string) => unknown]>([
    ['a pipe', makePipe], ['a file', (path) => put(path)], ['a link that leads nowhere', (path) => symlinkSync('nowhere', folder(path))],
    ['a link that leads back to itself', (path) => symlinkSync('review', folder(path))],
  ])('%s as the folder of reviews', async (_, make) => {
    make('raw/review')
    expect(await said(built())).toContain('raw/review: is no folder. Make it a folder of review files')
  })

  test('a link to a folder of reviews is that folder', async () => {
    put('reviews/CN-140802-2021.csv', 'table,start,end,text,decision,by,on\nindicators,117,124,301.2亿元,right,li,2026-03-05\n')
    symlinkSync('../reviews', folder('raw/review'))
    await built()
    expect(readFileSync(folder('out/data/indicators.csv'), 'utf8')).toContain('confirmed')
  })

  test('what office programs keep beside an open file is passed over, and named', async () => {
    put('raw/~$140802-2021.docx')
    put('raw/review/~$CN-140802-2021.xlsx')
    const { refused, doubts } = await built()
    expect([refused.length, doubts.map((one) => one.message.replace(/ is what an office program keeps while a file is open; it was passed over$/u, ''))])
      .toEqual([0, ['~$140802-2021.docx', 'review/~$CN-140802-2021.xlsx']])
  })

  test('a pipe as a sidecar', async () => {
    makePipe('raw/140802-2021.yml')
    expect((await built()).refused[0]?.message).toMatch(/^140802-2021\.yml: is a pipe/u)
  })
})

describe('a cache', () => {
  const cached = (options = {}) => built({ cache: folder('cache'), ...options })
  const parts = () => readdirSync(folder('cache'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/[0-9a-f]{64}$/u.test(path)).map((path) => join('cache', path)).sort()

  test.skipIf(lacks(isPosix, 'link or pipe on Windows')).each<[what: string, spoil: (path: string, another: Buffer) => unknown]>([
    ['a folder with something in it', (path) => { rmSync(folder(path)); put(`${path}/photo.jpg`) }],
    ['a pipe', (path) => { rmSync(folder(path)); makePipe(path) }],
    ['a link that leads back to itself', (path) => { rmSync(folder(path)); symlinkSync(folder(path), folder(path)) }],
    ['a link to a device', (path) => { rmSync(folder(path)); symlinkSync('/dev/zero', folder(path)) }],
    ['the part of another', (path, another) => { writeFileSync(folder(path), another) }],
    ['a part sealed in another store', (path) => { put(path.replace(/[^/]+\/[0-9a-f]{64}$/u, 'store.json'), '{"program":"baogao","token":"other"}') }],
  ])('that has %s in a part\'s place makes it anew', async (_, spoil) => {
    await cached()
    const content = contentOf(folder('out'))
    const paths = parts()
    const before = paths.map((path) => readFileSync(folder(path)))
    paths.forEach((path, at) => { spoil(path, before[(at + 1) % paths.length]!) })
    rmSync(folder('out'), { recursive: true })
    expect(await cached()).toMatchObject({ written: true, kept: 0 })
    expect(contentOf(folder('out'))).toBe(content)
    const photos = readdirSync(folder('cache'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('photo.jpg'))
    for (const path of photos) expect(readFileSync(folder(`cache/${path}`), 'utf8')).toBe('mine')
    expect(await cached()).toMatchObject({ unchanged: true, kept: 1 })
  })

  test.skipIf(lacks(isPosix, 'link or pipe on Windows')).each<[what: string, make: () => string, message: string]>([
    ['a file', () => { put('cache'); return folder('cache') }, 'is no folder'],
    ['a pipe', () => { makePipe('cache'); return folder('cache') }, 'is no folder'],
    ['the folder of raw files', () => folder('raw'), 'lies among the raw files'],
    ['a folder in it', () => folder('raw/cache'), 'lies among the raw files'],
    ['a link that leads nowhere', () => { symlinkSync('nowhere', folder('cache')); return folder('cache') }, 'is a link that leads nowhere'],
    ['a link that leads back to itself', () => { symlinkSync('cache', folder('cache')); return folder('cache') }, 'leads back to itself'],
  ])('that is %s is refused by its name', async (_, make, message) => {
    expect(await said(built({ cache: make() }))).toContain(message)
    expect(existsSync(folder('out'))).toBe(false)
  })

  test.skipIf(lacks(isLinux, '/proc but on Linux'))('or an out/ in /proc is refused at once', async () => {
    expect(await said(built({ cache: '/proc' }))).toContain('/proc: cannot be ')
    expect(await said(built({ out: '/proc/none/out' }))).toContain('/proc/none/out: ')
  })
})

describe('an owner', () => {
  test.each<[what: string, change: object, is: string]>([
    ['this process', {}, 'alive'],
    ['a process that is gone', { pid: 2 ** 30 }, 'dead'],
    ['one of another container', { space: 'pid:[1]' }, 'unknown'],
    ['one of another machine', { boot: 'other', host: 'other' }, 'unknown'],
  ])('%s', (_, change, is) => {
    expect(standing({ ...newOwner(), ...change })).toBe(is)
  })

  test.skipIf(lacks(isLinux, '/proc but on Linux'))('a number that was given again is another process', () => {
    expect(standing({ ...newOwner(), began: '1' })).toBe('dead')
  })
})

describe('what a command made it takes back, and nothing else', () => {
  test('files, where they are still its own; folders, where they are empty', async () => {
    const made = madeFiles()
    await made.folder(folder('new/raw'))
    for (const name of ['a', 'b', 'c']) await made.file(folder(`new/raw/${name}`), name)
    rmSync(folder('new/raw/b'))
    put('new/raw/b')
    await made.undo()
    expect(readdirSync(folder('new/raw'))).toEqual(['b'])
  })

  test('never what was there before', async () => {
    put('raw/a.yml')
    symlinkSync('nowhere', folder('raw/b'))
    const made = madeFiles()
    await made.folder(folder('raw'))
    for (const name of ['a.yml', 'b']) await expect(made.file(folder(`raw/${name}`), 'x')).rejects.toThrow('EEXIST')
    await made.undo()
    expect(readdirSync(folder('raw')).sort()).toEqual(['140802-2021.txt', 'a.yml', 'b'])
    expect(realpathSync(folder('raw/140802-2021.txt'))).toBe(realpathSync(folder('raw/140802-2021.txt')))
  })

  test.each([
    ['a file that is there', () => [['a', 'x'], ['b', 'x'], ['b', 'y'], ['c', 'x']], 'EEXIST'],
    ['a signal', function* () { yield ['a', 'x']; process.emit('SIGTERM'); yield ['b', 'x']; yield ['c', 'x'] }, 'stopped by SIGTERM'],
    ['a folder in the place', () => [['a', 'x'], ['.', 'x']], 'E'],
  ] as [string, () => Iterable<[string, string]>, string][])('all or none: %s', async (_, files, message) => {
    const all = [...files()].length
    const placed = function* () { for (const [name, words] of files()) yield [folder(`new/raw/${name}`), words] as const }
    expect(all).toBeGreaterThan(1)
    await expect(makeAll(folder('new/raw'), placed())).rejects.toThrow(message)
    expect(existsSync(folder('new'))).toBe(false)
  })

  test('the facts beside a file have no line out of its name', async () => {
    const report = await readReport({ name: 'a\nid: CN-140802-1999\n#.txt', bytes: readFileSync(tiny), sidecar: null })
    const text = await toSidecar(report, 'a\nid: CN-140802-1999\n#.txt', null)
    expect(text.split('\n').filter((line) => line.startsWith('id:'))).toEqual([])
    expect(sidecarOf('140802-2021.txt')).toBe('140802-2021.yml')
  })
})

describe('a file that is written again', () => {
  const line = (words: string, by: string) => `indicators,1,${1 + words.length},${words},right,${by},2026-03-05\n`
  const csv = (...lines: string[]) => `table,start,end,text,decision,by,on\n${lines.join('')}`

  test('is whole, keeps its rights, and a link to it stays one', () => {
    put('real.csv', 'old')
    chmodSync(folder('real.csv'), 0o600)
    symlinkSync('real.csv', folder('link.csv'))
    put('.real.csv.new')
    writeWhole(folder('link.csv'), 'new')
    expect([readFileSync(folder('real.csv'), 'utf8'), lstatSync(folder('link.csv')).isSymbolicLink(), readFileSync(folder('.real.csv.new'), 'utf8')])
      .toEqual(['new', true, 'mine'])
    expect(statSync(folder('real.csv')).mode & 0o777).toBe(isPosix ? 0o600 : 0o666)
    expect(readdirSync(folder('.')).sort()).toEqual(['.real.csv.new', 'link.csv', 'raw', 'real.csv'])
  })

  test.skipIf(lacks(isPosix, 'mkfifo on Windows'))('is never what is no file', async () => {
    makePipe('pipe.csv')
    symlinkSync('nowhere', folder('link.csv'))
    for (const [name, what] of [['pipe.csv', 'is a pipe or a device'], ['link.csv', 'is a link that leads nowhere'], ['raw', 'is a folder']] as const) {
      expect(await said(putReviews(folder(name), []))).toContain(`${what}, and nothing was written`)
    }
    expect(await said(putReviews(folder('raw/140802-2021.txt/a.csv'), []))).toContain('is no folder')
  })

  test.each([
    ['none', null, ''],
    ['one of the two', csv(line('ab', 'li')), 'a.csv'],
    ['what was put together before', csv(line('ab', 'li')), ''],
    ['a third person', csv(line('abc', 'wu')), 'line 2: is there already, and has a line that neither'],
    ['a thesis', 'my thesis', 'is there already, and is no review file'],
  ])('together with another review: %s', async (_, there, message) => {
    put('a.csv', csv(line('ab', 'li')))
    const to = message === 'a.csv' ? 'a.csv' : 'to.csv'
    if (there !== null) put(to, there)
    const words = await said(refuseOther(folder(to), [folder('a.csv')], await reviewsAt(folder('a.csv'))))
    if (message.endsWith('.csv') || message === '') expect(words).toBe('')
    else expect(words).toContain(message)
  })
})
