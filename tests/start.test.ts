/** What starts a command, before there is a command to speak: in the language of the user too. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { inTemporary, project } from './fixtures/run.ts'

const folder = inTemporary()
const start = () => folder('pipeline/start.mjs')
const chinese = { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }
const english = { LC_ALL: 'C' }

/** A project that has nothing but what starts a command. */
const copy = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(folder(path)), { recursive: true })
    cpSync(join(project, path), folder(path))
  }
}
beforeEach(() => { copy('pipeline/start.mjs', 'pipeline/cli/locale.mjs', 'pipeline/lexicon/messages.tsv') })

const startIn = (env: Record<string, string>, ...options: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [start(), 'build.ts', ...options], { encoding: 'utf8', env: { ...process.env, ...env, NODE_OPTIONS: '' } })
  return [status, stderr]
}

test('what cannot be started is said in the language of the user', () => {
  const place = folder('schemas')
  expect(startIn(english)).toEqual([1, expect.stringMatching(/^error: build\.ts cannot be started: ENOENT: [^\n]*schemas[^\n]*\.\n$/u)])
  const fault = `ENOENT: no such file or directory, scandir '${place}'`
  for (const said of [startIn(chinese), startIn(english, '--lang', 'zh')]) expect(said).toEqual([1, `错误：build.ts 不能启动：${fault}。\n`])
})

test('and in English where the words cannot be read either', () => {
  writeFileSync(folder('pipeline/lexicon/messages.tsv'), '')
  expect(startIn(chinese)).toEqual([1, expect.stringMatching(/^error: build\.ts cannot be started: /u)])
})

test.each([
  [english, 'error: stopped by SIGTERM before anything was done.\n'],
  [chinese, '错误：还没有开始就被 SIGTERM 中止。\n'],
])('so is what is stopped before it began: %j', async (env, said) => {
  // In place of the bundler something that never ends, and says that it was reached.
  mkdirSync(folder('schemas'))
  mkdirSync(folder('node_modules/esbuild'), { recursive: true })
  writeFileSync(folder('node_modules/esbuild/package.json'), '{"name":"esbuild","type":"module","exports":"./index.js"}')
  writeFileSync(folder('node_modules/esbuild/index.js'), 'setInterval(() => {}, 1000); console.log("here"); await new Promise(() => {})')
  const child = spawn(process.execPath, [start(), 'build.ts'], { env: { ...process.env, ...env, NODE_OPTIONS: '' } })
  let stderr = ''
  child.stderr.on('data', (words: Buffer) => { stderr += words.toString() })
  child.stdout.once('data', () => { child.kill('SIGTERM') })
  const code = await new Promise((resolve) => { child.on('close', resolve) })
  expect([code, stderr]).toEqual([143, said])
})
