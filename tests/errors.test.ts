/** Every message has a code, and every code a row in the published table. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problems } from '../pipeline/errors.ts'
import { project, runScript } from './fixtures/run.ts'

const published = readFileSync(join(project, 'pipeline/ERRORS.md'), 'utf8')
const sources = readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|py)$/u.test(path) && path !== 'problems.ts')
  .map((path) => readFileSync(join(project, 'pipeline', path), 'utf8')).join('\n')

test('the table is what the code gives (npm run -s errors > pipeline/ERRORS.md)', async () => {
  expect((await runScript('pipeline/cli/errors.ts', [])).stdout).toBe(published)
})

test('it has every code, with its exit code', () => {
  const rows = [...published.matchAll(/^\| `([a-z-]+)` \| (\d) \|/gmu)].map(([, code, exit]) => [code, Number(exit)])
  const kinds = Object.entries(problems).map(([code, { exit }]) => [code, exit])
  expect(rows.sort()).toEqual(kinds.sort())
})

/** Every code that is given to `problemIn` or to an InputError; the compiler knows no other. */
test('every code that is thrown is in the table', () => {
  const thrown = [...sources.matchAll(/problemIn\(\s*'([a-z-]+)'|code: '([a-z-]+)'|"code": "([a-z-]+)"/gu)]
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
  expect(thrown.length).toBeGreaterThan(40)
  expect([...new Set(thrown)].filter((code) => !(code in problems))).toEqual([])
})

test('every code in the table is thrown somewhere', () => {
  const unused = Object.keys(problems).filter((code) => !new RegExp(`['"]${code}['"]`, 'u').test(sources))
  expect(unused).toEqual([])
})

test('causes and cures are sentences without a stop, as messages put one behind them', () => {
  const wrong = Object.entries(problems)
    .filter(([, { cause, cure }]) => /[.。]$/u.test(cause + cure) || !/^[A-Z]/u.test(cure) || cause.length < 10)
  expect(wrong.map(([code]) => code)).toEqual([])
})
