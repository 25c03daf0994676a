/** Builds out of parts: the same bytes however they are made, only what changed made anew, nothing broken used. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progressTo, sayProgress } from '../pipeline/cli/progress.ts'
import { build, type BuildOptions } from '../pipeline/corpus/index.ts'
import { makeAllParts } from '../pipeline/corpus/parts-step.ts'
import { startPool, WorkerEnded, type Pool } from '../pipeline/corpus/pool.ts'
import { keysTwice } from '../pipeline/corpus/unique.ts'
import { keyBytes } from '../pipeline/parts/keys.ts'
import { BrokenPart, pack, unpack } from '../pipeline/parts/pack.ts'
import { panelTables, reportTables } from '../pipeline/parts/part.ts'
import { closeStore, openStore, readInfo, writePart } from '../pipeline/parts/store.ts'
import { readRaw, readRawFile, readReport } from '../pipeline/read/index.ts'
import { tableNames } from '../pipeline/schemas.ts'
import { toTables } from '../pipeline/tables.ts'
import type { TableName } from '../pipeline/types.ts'
import { writeCorpus } from './bench/corpus.ts'
import { filesOf } from './files.ts'
import { inTemporary } from './fixtures/run.ts'
import { contentOf } from './fuzz/kill.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()
const reports = 5

/** Builds the raw files at hand; `options` may name a cache, jobs, formats. */
const built = (options: Partial<BuildOptions> = {}) =>
  build({ raw: folder('raw'), out: folder('out'), keepGoing: false, ...options })

const filesIn = (place: string) => readdirSync(place, { recursive: true, encoding: 'utf8' })
  .map((path) => join(place, path)).filter((path) => statSync(path).isFile()).sort()

/** The bytes of a build that keeps nothing and has one thread. */
async function wanted(options: Partial<BuildOptions> = {}): Promise<string> {
  await built({ ...options, out: folder('plain') })
  const content = contentOf(folder('plain'))
  rmSync(folder('plain'), { recursive: true })
  return content
}

describe('the bytes', () => {
  test('are those of all tables made at once', async () => {
    writeCorpus(folder('raw'), reports)
    await built()
    const { reports: names, sidecars } = await readRaw(folder('raw'))
    const read = await Promise.all(names.map(async (name) => readReport(await readRawFile(folder(`raw/${name}`), sidecars))))
    const texts = new Map(read.map(({ id, text }) => [id, text]))
    for (const [path, content] of filesOf(toTables(read), texts)) {
      expect(readFileSync(folder(`out/${path}`), 'utf8') === content, path).toBe(true)
    }
  })

  test('are the same for every number of jobs, with and without a cache, whatever is in it', async () => {
    // A report for each of three threads, and one more.
    const count = 4
    writeCorpus(folder('raw'), count)
    const options = { formats: ['csv', 'json', 'parquet', 'sqlite', 'xlsx'] } as const
    const content = await wanted(options)
    // One thread without a cache is what is wanted. Without one parts are made as into an empty one, only elsewhere:
    // so parts are made by one, two and three threads, and what was made by three is written by each number of them.
    const ways = [{ jobs: 2, cache: null, kept: 0 }, ...[{ jobs: 3, kept: 0 }, { jobs: 1, kept: count }, { jobs: 2, kept: count }].map((way) => ({ ...way, cache: folder('cache') }))]
    for (const { jobs, cache, kept } of ways) {
      const result = await built({ ...options, jobs, cache })
      expect([jobs, result.written, result.reports, result.kept, contentOf(folder('out')) === content]).toEqual([jobs, true, count, kept, true])
      rmSync(folder('out'), { recursive: true })
    }
    expect(readdirSync(folder('.')).sort()).toEqual(['cache', 'raw'])
  })

  test('hold only the formats that are asked for, and the table of reports', async () => {
    writeCorpus(folder('raw'), 1)
    await built({ formats: ['parquet'], pages: false })
    expect(readdirSync(folder('out/data')).sort()).toEqual([...tableNames.map((name) => `${name}.parquet`), 'reports.csv'].sort())
    expect(existsSync(folder('out/index.html'))).toBe(false)
  })
})

describe('a cache', () => {
  const cached = () => built({ cache: folder('cache') })
  const parts = () => filesIn(folder('cache')).filter((path) => !/\/built\/|store\.json$/u.test(path))

  test('with nothing changed nothing is read and nothing written', async () => {
    writeCorpus(folder('raw'), reports)
    expect(await cached()).toMatchObject({ written: true, unchanged: false, kept: 0 })
    const before = filesIn(folder('out')).map((path) => statSync(path).mtimeMs)
    const again = await cached()
    expect(again).toMatchObject({ written: true, unchanged: true, kept: reports, reports })
    expect(again.summaries).toHaveLength(reports)
    expect(filesIn(folder('out')).map((path) => statSync(path).mtimeMs)).toEqual(before)
  })

  test.each<[string, () => void]>([
    ['changed', () => appendFileSync(folder('out/data/targets.csv'), 'x\n')],
    ['taken away', () => rmSync(folder('out/text'), { recursive: true })],
    ['replaced by another of the same size', () => {
      const path = folder('out/CITATION.cff')
      writeFileSync(path, 'x'.repeat(statSync(path).size))
    }],
  ])('where out/ had something %s it is written again', async (_, change) => {
    writeCorpus(folder('raw'), 2)
    await cached()
    const content = contentOf(folder('out'))
    change()
    expect(await cached()).toMatchObject({ unchanged: false, kept: 2 })
    // What was changed is kept under another name.
    for (const path of filesIn(folder('out'))) if (path.endsWith('.kept-1')) rmSync(path)
    expect(contentOf(folder('out'))).toBe(content)
  })

  test('what is beside what a build wrote stays, and is no reason to write again', async () => {
    writeCorpus(folder('raw'), 1)
    await cached()
    writeFileSync(folder('out/data/mine.csv'), 'mine')
    const { unchanged, notices } = await cached()
    expect([unchanged, notices.map(({ what }) => what.replace(folder('out'), 'out'))]).toEqual([true, ['out holds what is not of a build and was left: data/mine.csv']])
    expect(readFileSync(folder('out/data/mine.csv'), 'utf8')).toBe('mine')
  })

  test('one report changed, added, renamed or told other facts: that one is read, the bytes are those of a clean build', async () => {
    writeCorpus(folder('raw'), reports)
    await cached()
    const [first = '', second = ''] = (await readRaw(folder('raw'))).reports
    const changes = [
      () => appendFileSync(folder(`raw/${first}`), '\n预计粮食产量达到7.5万吨。\n'),
      () => writeFileSync(folder(`raw/${second.replace('.txt', '.yml')}`), 'area_code: "110105"\nyear: 1999\n'),
      () => writeCorpus(folder('raw'), reports + 1),
    ]
    for (const change of changes) {
      change()
      const content = await wanted()
      const { kept, reports: all } = await cached()
      expect(all - kept).toBeGreaterThan(0)
      expect(all - kept).toBeLessThanOrEqual(2)
      expect(contentOf(folder('out'))).toBe(content)
    }
  })

  // Everything that can happen to a file that nobody looks after.
  test.each<[string, (path: string, size: number) => void]>([
    ['empty', (path) => truncateSync(path, 0)],
    ['cut short', (path, size) => truncateSync(path, Math.floor(size / 2))],
    ['without its last byte', (path, size) => truncateSync(path, size - 1)],
    ['overwritten', (path, size) => writeFileSync(path, 'x'.repeat(size))],
    ['of another version', (path) => writeFileSync(path, readFileSync(path, 'latin1').replace('part 2', 'part 1'), 'latin1')],
    ['with a header of four gigabytes', (path) => {
      const bytes = readFileSync(path)
      bytes.writeUInt32LE(0xffffffff, 14)
      writeFileSync(path, bytes)
    }],
    ['with one other bit near its end', (path, size) => {
      const bytes = readFileSync(path)
      bytes[size - 100]! ^= 1
      writeFileSync(path, bytes)
    }],
  ])('that has every part %s is noticed and made again', async (_, spoil) => {
    writeCorpus(folder('raw'), 2)
    await cached()
    const content = contentOf(folder('out'))
    for (const path of parts()) spoil(path, statSync(path).size)
    rmSync(folder('out'), { recursive: true })
    expect((await cached()).written).toBe(true)
    expect(contentOf(folder('out'))).toBe(content)
  })

  test('a build that ends leaves nothing of its own in it', async () => {
    writeCorpus(folder('raw'), 2)
    await cached()
    const [own = ''] = readdirSync(folder('cache'))
    expect(readdirSync(folder(`cache/${own}/new`))).toEqual([])
  })

  test('what another build put into out/ meanwhile is not taken for its own', async () => {
    writeCorpus(folder('raw'), 1)
    await cached()
    // As if another build had been the last to swap its folder in.
    writeCorpus(folder('other'), 2)
    await build({ raw: folder('other'), out: folder('out'), keepGoing: false })
    expect(await cached()).toMatchObject({ unchanged: false, reports: 1 })
    expect(readdirSync(folder('out/text'))).toHaveLength(1)
  })

  test('what builds wrote is noted; a note that is broken counts for nothing', async () => {
    writeCorpus(folder('raw'), 1)
    await cached()
    const notes = filesIn(folder('cache')).filter((path) => path.includes('/built/'))
    expect(notes).toHaveLength(1)
    writeFileSync(notes[0]!, '{"made":')
    expect(await cached()).toMatchObject({ unchanged: false, written: true })
    expect(await cached()).toMatchObject({ unchanged: true })
  })

  test('of another version is not used, and goes when nobody has asked for it for days', async () => {
    const store = openStore(folder('cache'), 'one')
    writePart(store, 'ab12', { key: 'ab12' }, new Map())
    expect(readInfo(store, 'ab12')).toEqual({ key: 'ab12' })
    const other = openStore(folder('cache'), 'two')
    expect(readInfo(other, 'ab12')).toBeNull()
    for (const one of [store, other]) closeStore(one)
    expect(readdirSync(folder('cache')).sort()).toEqual(['parts-one', 'parts-two'])
    // A cache may be put into any folder: what is not of the cache stays, however old.
    for (const name of ['photos', 'parts-of-mine', 'parts-mine']) {
      mkdirSync(folder(`cache/${name}`))
      utimesSync(folder(`cache/${name}`), 1, 1)
    }
    utimesSync(folder('cache/parts-one'), 1, 1)
    openStore(folder('cache'), 'two')
    expect(readdirSync(folder('cache')).sort()).toEqual(['parts-mine', 'parts-of-mine', 'parts-two', 'photos'])
  })

  test.skipIf(lacks(process.getuid?.() !== 0, 'user but root, who may write everywhere'))('that cannot be written is done without', async () => {
    writeCorpus(folder('raw'), 1)
    mkdirSync(folder('locked'), { mode: 0o500 })
    expect(await built({ cache: folder('locked') })).toMatchObject({ written: true })
  })
})

test('a thread that ends takes only the file with it that ended it', async () => {
  writeCorpus(folder('raw'), reports)
  const raw = await readRaw(folder('raw'))
  const [bad = ''] = raw.reports.slice(2)
  const one = startPool(1)
  const pool: Pool = {
    ...one,
    jobs: 2,
    run: async (task) => {
      const { kind, files = [] } = task as { kind: string, files?: readonly { name: string }[] }
      if (kind === 'make' && files.some(({ name }) => name === bad)) throw new WorkerEnded('out of memory')
      return one.run(task)
    },
  }
  const { parts, refused } = await makeAllParts(pool, openStore(folder('cache'), 'v'), raw, false, () => {}, () => {})
  expect(parts).toHaveLength(reports - 1)
  expect(refused.map(({ message }) => message)).toEqual([
    `${bad}: ended the thread that read it (out of memory). Save the report as plain text, without what is not part of it.`,
  ])
})

test('of two files with one id the first by name has it, whichever was read first', async () => {
  writeCorpus(folder('raw'), 2)
  const [first = '', second = ''] = (await readRaw(folder('raw'))).reports
  writeFileSync(folder(`raw/${second.replace('.txt', '.yml')}`), readFileSync(folder(`raw/${first.replace('.txt', '.yml')}`)))
  for (const jobs of [1, 2]) {
    const { refused, written } = await built({ jobs })
    expect([refused.map(({ problem }) => [problem.code, problem.file]), written]).toEqual([[['id-taken', second]], false])
    expect(await built({ jobs, keepGoing: true })).toMatchObject({ written: true, reports: 1 })
  }
})

describe('keys that stand twice', () => {
  const hex = (key: number) => `q_${key.toString(16).padStart(16, '0')}`

  /** Parts with these keys in one table, and in no other. */
  function corpusOf(table: TableName, keys: readonly (readonly number[])[]) {
    const store = openStore(folder('cache'), 'v')
    const isPanel = panelTables.some((name) => name === table)
    const names: readonly TableName[] = isPanel ? panelTables : reportTables
    const parts = keys.map((list, index) => {
      const sections = names.map((name) => [`keys/${name}`, keyBytes(name === table ? list.map(hex) : [])] as const)
      writePart(store, `ab${index}`, {}, new Map(sections))
      return `ab${index}`
    })
    const counts = Object.fromEntries(tableNames.map((name) => [name, name === table ? keys.flat().length : 0])) as Record<TableName, number>
    return { corpus: { store, parts: isPanel ? [] : parts, panels: isPanel ? parts : [] }, counts }
  }

  test.each(['quantities', 'attainment'] as const)('are found in %s, in one pass as in many', (table) => {
    // Spread as hashes are: a pass takes those of one rest.
    const many = Array.from({ length: 3000 }, (_, index) => (index + 1) * 7_654_321)
    const { corpus, counts } = corpusOf(table, [many.slice(0, 2000), [...many.slice(2000), many[5]!], [many[1500]!]])
    const twice = [many[5]!, many[1500]!].map((key) => `${table} ${hex(key).slice(2)}`).sort()
    for (const limit of [1_000_000, 1000, 300]) expect(keysTwice(corpus, counts, limit).sort()).toEqual(twice)
  })

  test('none are found where there are none', () => {
    const { corpus, counts } = corpusOf('sections', [[1, 2], [3]])
    expect(keysTwice(corpus, counts)).toEqual([])
  })
})

describe('a packed part', () => {
  const sections = new Map<string, string | Uint8Array>([['long', '甲'.repeat(5000)], ['keys/x', new Uint8Array(4096).fill(7)], ['empty', '']])
  const info = { key: 'k', text: '乙' }
  const reader = (bytes: Uint8Array) => (start: number, size: number) => bytes.subarray(start, start + size)

  test('gives back what was packed', () => {
    const part = unpack(reader(pack(info, sections)))
    expect(part.info).toEqual(info)
    for (const [name, content] of sections) expect(part.section(name).equals(Buffer.from(content as string))).toBe(true)
    expect(() => part.section('none')).toThrow(BrokenPart)
  })

  test('never gives anything else, whatever bytes were changed or lost', () => {
    const whole = pack(info, sections)
    const change = fc.record({ at: fc.nat(whole.length - 1), by: fc.integer({ min: 1, max: 255 }), keep: fc.nat(whole.length) })
    fc.assert(fc.property(change, fc.boolean(), ({ at, by, keep }, cut) => {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= by
      try {
        const part = unpack(reader(cut ? whole.subarray(0, keep) : bytes))
        expect(part.info).toEqual(info)
        for (const [name, content] of sections) expect(part.section(name).equals(Buffer.from(content as string))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenPart)
      }
    }), { numRuns: 500 })
  })
})

describe('progress', () => {
  test.each([
    [{ step: 'read', done: 50, all: 100, kept: 0 }, 10, '50/100 reports, 5/s, 10 s left'],
    [{ step: 'read', done: 3, all: 10, kept: 1 }, 2, '3/10 reports (1 as before), 1.5/s, 5 s left'],
    [{ step: 'read', done: 3000, all: 100_000, kept: 0 }, 25, '3000/100000 reports, 120/s, 14 min left'],
    [{ step: 'write', done: 9, all: 9, kept: 1 }, 31.4, '9 reports read in 31 s, writing'],
  ] as const)('%j after %d s', (progress, seconds, line) => {
    expect(sayProgress(progress, seconds)).toBe(line)
  })

  test.each([[true, ['\r\u001b[K1/9 reports, 2/s, 4 s left', '\r\u001b[K']], [false, []]])(
    'on a terminal (%s) a line that changes and goes; elsewhere a line every ten seconds', (isTerminal, said) => {
      const words: string[] = []
      let now = 0
      const progress = progressTo({ isTerminal, write: (word) => words.push(word), now: () => now })
      progress.tell({ step: 'read', done: 0, all: 9, kept: 0 })
      now = 500
      progress.tell({ step: 'read', done: 1, all: 9, kept: 0 })
      progress.end()
      expect(words).toEqual(said)
      now = 20_000
      if (!isTerminal) progress.tell({ step: 'read', done: 8, all: 9, kept: 0 })
      expect(isTerminal ? [] : words).toEqual(isTerminal ? [] : ['8/9 reports, 0.4/s, 3 s left\n'])
    })
})
