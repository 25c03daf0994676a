/** What goes wrong half-way: killed builds, no room, two at once. out/ is the old or the new dataset. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeCorpus } from './bench/corpus.ts'
import { inTemporary, project, startScript } from './fixtures/run.ts'
import { contentOf, killBuilds } from './fuzz/kill.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()
const script = [join(project, 'pipeline/start.mjs'), 'build.ts']

test('a build that is killed leaves the old or the new dataset, and the next one succeeds', async () => {
  // npm run fuzz:kill kills fifty; here a few, so that nobody waits.
  const { states, wrong } = await killBuilds(5, 7)
  expect(wrong).toEqual([])
  expect(states.old + states.new + states.aside).toBe(5)
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
