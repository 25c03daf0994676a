/** What goes wrong half-way: killed builds, no room, two at once. out/ is the old or the new dataset. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { closeTarget, openTarget } from '../pipeline/write/index.ts'
import { writeCorpus } from './bench/corpus.ts'
import { inTemporary, loader, project, startScript } from './fixtures/run.ts'
import { contentOf, killBuilds } from './fuzz/kill.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()
const script = [join(project, 'pipeline/start.mjs'), 'build.ts']

test('a build that is killed leaves the old or the new dataset, and the next one succeeds', async () => {
  // npm run fuzz:kill kills fifty; here some, so that nobody waits.
  const { states, wrong } = await killBuilds(7, 7)
  expect(wrong).toEqual([])
  expect(states.old + states.new + states.aside).toBe(7)
})

// A limit on the size of files stands for a full disk: writing fails half-way in both.
test.skipIf(lacks(process.platform !== 'win32', 'ulimit on Windows'))('a disk without room leaves the old dataset', () => {
  writeCorpus(folder('raw'), 1)
  expect(startScript('pipeline/build.ts', ['--raw', folder('raw'), '--out', folder('out'), '--quiet']).code).toBe(0)
  const before = contentOf(folder('out'))
  writeCorpus(folder('raw'), 2)
  const limited = 'ulimit -f 40; exec "$0" "$@"'
  const { status, stderr } = spawnSync('bash', [
    '-c', limited, process.execPath, ...script, '--raw', folder('raw'), '--out', folder('out'), '--no-cache',
  ], { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  expect(status).toBeGreaterThan(0)
  expect(stderr.trim().split('\n').filter((line) => line.startsWith('error: '))).toHaveLength(1)
  expect(stderr).not.toMatch(/^\s+at /mu)
  expect(contentOf(folder('out'))).toBe(before)
  expect(readdirSync(folder('.')).sort()).toEqual(['out', 'raw'])
})

test('of two builds at once the folder has one whole', async () => {
  const wanted: string[] = []
  for (const [index, name] of ['one', 'two'].entries()) {
    writeCorpus(folder(`${name}/raw`), index + 1)
    expect(startScript('pipeline/build.ts', ['--raw', folder(`${name}/raw`), '--out', folder(`${name}/out`), '--quiet']).code).toBe(0)
    wanted.push(contentOf(folder(`${name}/out`)))
  }
  const codes = await Promise.all(['one', 'two', 'one'].map((name) => new Promise((done) => {
    const options = ['--raw', folder(`${name}/raw`), '--out', folder('out'), '--quiet', '--no-cache']
    spawn(process.execPath, [...script, ...options], { cwd: project, stdio: 'ignore' })
      .once('exit', done)
  })))
  expect(codes).toEqual([0, 0, 0])
  expect(existsSync(folder('out'))).toBe(true)
  expect(wanted).toContain(contentOf(folder('out')))
  expect(readdirSync(folder('.')).sort()).toEqual(['one', 'out', 'two'])
})

test('a folder that two write at once is never a mixture, though both are killed', async () => {
  const writer = join(import.meta.dirname, 'fixtures/write-forever.ts')
  const builds = ['a', 'b'].map((content) =>
    spawn(process.execPath, ['--import', loader, writer, folder('out'), content], { stdio: ['ignore', 'pipe', 'inherit'] }))
  await Promise.all(builds.map((one) => new Promise((begun) => one.stdout.once('data', begun))))
  await wait(300)
  await Promise.all(builds.map((one) => new Promise((done) => { one.once('exit', done); one.kill('SIGKILL') })))
  await closeTarget(await openTarget(folder('out'), folder('raw')))
  expect(readdirSync(folder('.'))).toEqual(['out'])
  const data = readdirSync(folder('out/data')).filter((name) => name.endsWith('.csv') && !name.startsWith('reports'))
  const contents = data.map((name) => readFileSync(folder(`out/data/${name}`), 'utf8'))
  expect(contents).toHaveLength(20)
  expect(new Set(contents).size).toBe(1)
})
