/** Every pattern of pipeline/ is linear: shown by a checker; that time grows with the text is in growth.slow.test.ts. */
import { expect, test } from 'vitest'
import { allPatterns, findChecker, knownVerdicts, nameOf, verdictOf } from './fuzz/pattern-check.ts'
import { bounded } from './fuzz/pattern-exceptions.ts'

// Before any other module of the pipeline is loaded: some patterns are built when that happens.
const patterns = await allPatterns(40)
const known = knownVerdicts()

test('the patterns are found, those that are built from words too', () => {
  expect(patterns.length).toBeGreaterThan(300)
  // Only literals have a line.
  expect(patterns.filter(({ place }) => !place.includes(':')).length).toBeGreaterThan(20)
})

test('each has the flag u or v', () => {
  expect(patterns.filter(({ flags }) => !/[uv]/u.test(flags)).map(({ place, source }) => `${place} ${source}`)).toEqual([])
})

test('each is linear, or sees so little text that it does not matter', async () => {
  const checker = await findChecker()
  const wrong: string[] = []
  for (const pattern of patterns) {
    const name = nameOf(pattern)
    if (name in bounded) continue
    // New ones are checked on the spot where the checker is installed (npm run fuzz:patterns keeps it).
    const verdict = known[name] ?? (checker ? await verdictOf(checker, pattern) : 'safe')
    if (verdict !== 'safe') wrong.push(`${pattern.place}: ${verdict}: ${name}`)
  }
  expect(wrong).toEqual([])
})

test('no exception outlives its pattern', () => {
  const names = new Set(patterns.map(nameOf))
  expect(Object.keys(bounded).filter((name) => !names.has(name))).toEqual([])
})
