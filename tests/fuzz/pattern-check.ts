/** Shows by a checker that patterns are linear: `npm run fuzz:patterns` keeps what it found. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtDuring, literals, type Pattern } from './pattern-list.ts'

/** What the checker found before, so that only new patterns cost its time: pattern → verdict. */
export type Verdicts = Record<string, string>

const file = join(import.meta.dirname, 'patterns.json')

export const nameOf = ({ source, flags }: Pattern) => `/${source}/${flags}`
export const knownVerdicts = () => JSON.parse(readFileSync(file, 'utf8')) as Verdicts

/** All patterns of pipeline/, each once; those built from words as they are built on so many inputs. */
export async function allPatterns(inputs = 300): Promise<Pattern[]> {
  const built = await builtDuring(async () => {
    // Imported here, so that what the modules build when they are loaded is seen.
    const { check } = await import('./check.ts')
    const { inputOf } = await import('./inputs.ts')
    for (let number = 0; number < inputs; number += 1) await check(inputOf(1, number))
  })
  const unique = new Map([...literals(), ...built].map((pattern) => [nameOf(pattern), pattern]))
  return [...unique.values()]
}

interface Diagnostics { status: string, complexity?: { type: string, degree?: number }, error?: { kind: string } }
type Checker = (source: string, flags: string, options: object) => Promise<Diagnostics>

/** The checker, where it is installed: it is no dependency of the pipeline. */
export async function findChecker(): Promise<Checker | null> {
  process.env.RECHECK_BACKEND ??= 'pure'
  const name = 'recheck'
  try {
    return ((await import(name)) as { check: Checker }).check
  } catch {
    return null
  }
}

/**
 * `safe`, `polynomial 2`, `exponential`, or `unknown` where the checker did not come to an end. A sticky
 * pattern is tried at every place of a text, one after the other: it is checked as one that looks for its place.
 */
export async function verdictOf(checker: Checker, { source, flags }: Pattern): Promise<string> {
  const { status, complexity, error } = await checker(source, flags.replace(/[dvy]/gu, ''), { timeout: 10_000 })
  if (status === 'safe') return 'safe'
  if (status === 'unknown') return `unknown ${error?.kind ?? ''}`.trim()
  return `${complexity?.type} ${complexity?.degree ?? ''}`.trim()
}

if (process.argv[1] === import.meta.filename) {
  const checker = await findChecker()
  if (!checker) throw new Error('recheck is not installed')
  const known = knownVerdicts()
  const verdicts: Verdicts = {}
  for (const pattern of await allPatterns()) {
    const name = nameOf(pattern)
    verdicts[name] = known[name] ?? await verdictOf(checker, pattern)
    if (verdicts[name] !== 'safe') console.log(`${pattern.place}: ${verdicts[name]}: ${name}`)
  }
  const sorted = Object.entries(verdicts).sort(([one], [two]) => (one < two ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 0).replaceAll('","', '",\n"')}\n`)
  console.log(`${sorted.length} patterns`)
}
