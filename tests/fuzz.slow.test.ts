/** A small part of what `npm run fuzz` does, the same inputs every time, and inputs too large for it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { build } from '../pipeline/corpus/index.ts'
import { InputError } from '../pipeline/errors.ts'
import { readSidecar } from '../pipeline/read/sidecar.ts'
import { check } from './fuzz/check.ts'
import { found } from './fuzz/found.ts'
import { inputOf } from './fuzz/inputs.ts'
import { hostile, words } from './fuzz/vocabulary.ts'

const encoder = new TextEncoder()
const opening = '2020年政府工作报告\n各位代表：\n'
const checkText = (text: string, name = 'a.txt') =>
  check({ name, bytes: encoder.encode(text), sidecar: { year: 2020, area_code: '140802' } })

const isFailure = (outcome: Awaited<ReturnType<typeof check>>) => typeof outcome === 'object'

test('300 inputs of the fuzzer', async () => {
  const failures: unknown[] = []
  for (let number = 0; number < 300; number += 1) {
    const outcome = await check(inputOf(11, number))
    if (isFailure(outcome)) failures.push([number, outcome])
  }
  expect(failures).toEqual([])
})

test('any bytes and any characters', async () => {
  const options = { seed: 1, numRuns: 50 }
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) =>
    !isFailure(await check({ name: 'a.txt', bytes, sidecar: null }))), options)
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) =>
    !isFailure(await checkText(opening + text))), options)
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...hostile), fc.nat().map(String))
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) =>
    !isFailure(await checkText(opening + pieces.join('')))), options)
})

describe('what the fuzzer found stays mended', () => {
  for (const { text, kind } of found) {
    test(`${kind}: ${JSON.stringify(text.slice(0, 50))}`, async () => {
      expect(await checkText(text)).toBe('read')
    })
  }
})

describe('inputs too large or too deep', () => {
  const million = 1_000_000
  const large: [what: string, name: string, text: () => string, outcomes: string[]][] = [
    ['a million blanks', 'a.txt', () => opening + ' '.repeat(million), ['read']],
    ['a million line breaks', 'a.txt', () => opening + '\n'.repeat(million), ['read']],
    ['a line of a million letters', 'a.txt', () => opening + '甲'.repeat(million), ['read']],
    ['a million closing brackets', 'a.txt', () => opening + '）'.repeat(million), ['read']],
    ['elements 10,000 deep', 'a.html', () => `${'<div>'.repeat(10_000)}${opening}`, ['refused']],
    ['tags that do not close, 10,000 of them', 'a.html', () => `<p>${opening}${'<b><i>'.repeat(10_000)}`, ['refused', 'read']],
    ['100,000 attributes', 'a.html', () => `<div ${'a=1 '.repeat(100_000)}>${opening}</div>`, ['refused', 'read']],
    ['a page of 21 MB', 'a.html', () => `<p>${opening}${'甲'.repeat(21 * million)}`, ['refused']],
  ]
  test.each(large)('%s', async (_, name, text, outcomes) => {
    expect(outcomes).toContain(await checkText(text(), name))
  })
})

test('sidecars: a message or facts, and no prototype is written to', async () => {
  const texts = [
    '__proto__: 1', 'constructor: 1', '"__proto__": {a: 1}', 'area_code: ../../x', 'year: 1e400', 'year: .inf',
    '? [a]\n: b', '<<: {a: 1}', '&a [*a]', 'title: !!js/function x', 'title: "\\0"', '- a', 'a', '{', '\t', '',
    'title: &a [x]\narea: [*a,*a]', `title: ${'['.repeat(5000)}`, `area: ${'甲'.repeat(600)}`, 'title: \u202E甲',
  ]
  for (const text of texts) {
    const outcome = await readSidecar(text, 'a.yml').catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(InputError)
    expect(Object.keys(Object.prototype)).toEqual([])
  }
})

test('names of files lead nowhere else: all that is written is in out/', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-names-'))
  const names = ['..a.txt', '-rf.txt', '__proto__.txt', '=1+1.txt', 'a b.txt', '%2e%2e%2fx.txt', 'con.txt', '$(x).txt', 'a\nb.txt', '报\u202E告.txt']
  mkdirSync(join(folder, 'raw'))
  for (const [index, name] of names.entries()) {
    writeFileSync(join(folder, 'raw', name), `${opening}增长${index + 1}%。\n`)
    writeFileSync(join(folder, 'raw', `${name.slice(0, -4)}.yml`), `area_code: "${110101 + index}"\nyear: 2020\n`)
  }
  const result = await build({ raw: join(folder, 'raw'), out: join(folder, 'out'), keepGoing: false })
  expect([result.refused, result.faults, result.written]).toEqual([[], [], true])
  expect(readdirSync(folder).sort()).toEqual(['out', 'raw'])
  expect(readdirSync(join(folder, 'out/text')).filter((name) => !/^CN-\d{6}-2020\.txt$/u.test(name))).toEqual([])
  expect(existsSync(join(folder, 'raw/..a.txt'))).toBe(true)
  rmSync(folder, { recursive: true })
})
