/** Every message has a code, and every code a row in the published table. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problems } from '../pipeline/errors.ts'
import { project, runScript } from './fixtures/run.ts'

const published = readFileSync(join(project, 'pipeline/ERRORS.md'), 'utf8')
const sources = readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'errors.ts')
  .map((path) => readFileSync(join(project, 'pipeline', path), 'utf8')).join('\n')

test('the table is what the code gives (npm run -s errors > pipeline/ERRORS.md)', () => {
  expect(runScript('pipeline/cli/errors.ts', []).stdout).toBe(published)
})

test('it has every code, with its exit code', () => {
  const rows = [...published.matchAll(/^\| `([a-z-]+)` \| (\d) \|/gmu)].map(([, code, exit]) => [code, Number(exit)])
  const kinds = Object.entries(problems).map(([code, { exit }]) => [code, exit])
  expect(rows.sort()).toEqual(kinds.sort())
})

/** Codes that are still to get their row. */
const awaited = ['document-wrong', 'file-unreadable', 'id-unknown', 'program-fault', 'stage-input']

test('every code that is thrown is in the table', () => {
  const thrown = [...sources.matchAll(/(?:InputError|error)\W{1,4}code: '([a-z-]+)'/gu)].map(([, code]) => code!)
  const unknown = [...new Set(thrown)].filter((code) => !(code in problems))
  expect(unknown.filter((code) => !awaited.includes(code))).toEqual([])
})

test('every code in the table can be thrown', () => {
  const unused = Object.keys(problems).filter((code) => !sources.includes(`'${code}'`))
  expect(unused.filter((code) => code !== 'schema-broken')).toEqual([])
})

test('causes and cures are sentences without a stop, as messages put one behind them', () => {
  const wrong = Object.entries(problems)
    .filter(([, { cause, cure }]) => /[.。]$/u.test(cause + cure) || !/^[A-Z]/u.test(cure) || cause.length < 10)
  expect(wrong.map(([code]) => code)).toEqual([])
})
