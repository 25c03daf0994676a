/** `baogao records` as a process of its own: it answers at once, and keeps nothing of what it was sent. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesOf } from '../pipeline/cli/filter.ts'
import { loader, project, yanhu } from './fixtures/run.ts'

const text = readFileSync(yanhu, 'utf8')
const line = (value: unknown) => `${JSON.stringify(value)}\n`

test('answers each line before the next one comes', async () => {
  const child = spawn(process.execPath, ['--import', loader, join(project, 'pipeline/cli/records.ts')], { cwd: project })
  const answers = linesOf(child.stdout as AsyncIterable<Buffer>)
  for (const name of ['140802-2020.txt', 'a.epub', '140802-2021.txt']) {
    child.stdin.write(line({ name, text }))
    const { value } = await answers.next()
    expect((JSON.parse(String((value as { bytes: Buffer }).bytes)) as { name: string }).name).toBe(name)
  }
  child.stdin.end()
  expect((await answers.next()).done).toBe(true)
})

test('memory does not grow with the input: 300 MB through a heap of 100 MB', async () => {
  const records = ['--max-old-space-size=100', '--import', loader, join(project, 'pipeline/cli/records.ts')]
  const child = spawn(process.execPath, records, { cwd: project })
  const large = line({ name: 'a.epub', bytes: 'YWJj'.repeat(750_000) })
  let answers = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answers += 1
  })
  const ended = new Promise((done) => { child.on('close', done) })
  for (let number = 0; number < 100; number += 1) {
    if (!child.stdin.write(large)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  expect([await ended, answers]).toEqual([0, 100])
})
