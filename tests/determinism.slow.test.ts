/** The same input gives the same bytes, whatever the locale, time zone and folder. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { trapped } from './examples/published.ts'
import { inTemporary, loader, project, runScript, startScript } from './fixtures/run.ts'

const folder = inTemporary()

/** All files below a folder, path → content. */
function contentsOf(place: string): Record<string, string> {
  const paths = readdirSync(place, { recursive: true }).map(String).sort()
  const files = paths.filter((path) => statSync(join(place, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(place, path), 'utf8')]))
}

function buildUnder(env: Record<string, string>, out: string) {
  const raw = join(project, 'raw')
  const { code, stderr } = startScript('pipeline/build.ts', ['--raw', raw, '--out', out, '--quiet'], '', env)
  expect([code, stderr]).toEqual([0, ''])
  return contentsOf(out)
}

test('two builds under other locales, time zones and folders are the same byte for byte', () => {
  const one = buildUnder({ LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }, folder('one'))
  mkdirSync(folder('deep'))
  const two = buildUnder(
    { LC_ALL: 'zh_CN.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }, folder('deep/two'))
  expect(Object.keys(two)).toEqual(Object.keys(one))
  for (const [path, content] of Object.entries(one)) expect(two[path] === content, path).toBe(true)
})

test('a published text that is read again gives the same text', async () => {
  mkdirSync(folder('raw'))
  const first = buildUnder({}, folder('one'))
  for (const path of Object.keys(first)) {
    const id = /^text\/CN-(\d{6}-\d{4}\.txt)$/u.exec(path.replaceAll('\\', '/'))?.[1]
    if (id) cpSync(join(folder('one'), path), folder(`raw/${id}`))
  }
  const raw = folder('raw')
  expect((await runScript('pipeline/build.ts', ['--raw', raw, '--out', folder('two'), '--quiet'])).code).toBe(0)
  const second = contentsOf(folder('two/text'))
  for (const [path, content] of Object.entries(second)) {
    expect(content === first[`text/${path}`], path).toBe(true)
  }
})

test('files of every format do not depend on time zone, locale or the day', async () => {
  const script = `
    import { createHash } from 'node:crypto'
    import { trapped } from './tests/examples/published.ts'
    const { files } = await trapped()
    for (const [path, bytes] of [...files]) console.log(path, createHash('sha256').update(bytes).digest('hex'))`
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, '--input-type=module', '-e', script], { cwd: project, env, encoding: 'utf8' })
  expect(stderr).toBe('')
  const here = [...(await trapped()).files].map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)
  expect(stdout.trim().split('\n')).toEqual(here)
})
