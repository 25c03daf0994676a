/** A clean build gives the committed out/ byte for byte: a change of it is read row by row. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../pipeline/corpus/index.ts'
import { sayFault } from '../pipeline/validate/index.ts'
import { inTemporary, project, runBuild } from './fixtures/run.ts'

const folder = inTemporary()

const filesIn = (place: string) => readdirSync(place, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => statSync(join(place, path)).isFile())
  .sort()

/** Lines of one text that are not in the other, the first few. */
function onlyIn(one: string, other: string): string[] {
  const lines = new Set(other.split('\n'))
  return one.split('\n').filter((line) => !lines.has(line)).slice(0, 5)
}

test('a clean build gives the committed out/', async () => {
  const committed = join(project, 'out')
  // Never made here: a missing golden output must fail, not pass by being written.
  expect(existsSync(committed), 'out/ is missing: run npm run build and commit it').toBe(true)
  const { code, stderr } = await runBuild('--raw', join(project, 'raw'), '--out', folder('out'), '--quiet')
  expect([code, stderr]).toEqual([0, ''])
  expect(filesIn(committed)).toEqual(filesIn(folder('out')))
  // The page that reads is the program itself, and changes with every line of it: tests/reader/ holds it against the
  // sources, a release against a clean build. Here it must be there, and be listed.
  const page = 'reader.html'
  for (const path of filesIn(committed).filter((name) => name !== page)) {
    const textOf = (place: string) => readFileSync(join(place, path), 'utf8')
      .replace(path === 'SHA256SUMS' ? /^[0-9a-f]{64}(?= {2}reader\.html$)/mu : /^(?!)/u, 'of the page')
    const was = textOf(committed)
    const is = textOf(folder('out'))
    expect({ path, gone: onlyIn(was, is), come: onlyIn(is, was), same: was === is })
      .toEqual({ path, gone: [], come: [], same: true })
  }
})

/** Invented reports, one phenomenon or shape of page each: fixtures/<case>/raw gives fixtures/<case>/out. */
const cases = readdirSync(join(project, 'tests/fixtures'))
  .filter((name) => existsSync(join(project, 'tests/fixtures', name, 'raw')))

test.each(cases)('fixture %s gives what stands beside it', async (name) => {
  const place = join(project, 'tests/fixtures', name)
  const { refused, faults } = await build({ raw: join(place, 'raw'), out: folder('out'), keepGoing: false })
  expect([...refused.map(String), ...faults.map(sayFault)]).toEqual([])
  // The catalogue is the same for every case; tables without rows are no expectation.
  const files = filesIn(folder('out')).filter((path) =>
    path.startsWith('data/') && path.endsWith('.csv') && path !== 'data/metrics.csv' && readFileSync(folder(`out/${path}`), 'utf8').trim().includes('\n'))
  // Under CI=1 a missing file fails instead of being written.
  for (const path of files) {
    await expect(readFileSync(folder(`out/${path}`), 'utf8')).toMatchFileSnapshot(join(place, path.replace('data/', 'out/')))
  }
  if (!existsSync(join(place, 'out'))) return
  expect(readdirSync(join(place, 'out')).sort()).toEqual(files.map((path) => path.replace('data/', '')))
})
