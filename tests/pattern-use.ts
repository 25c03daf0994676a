/**
 * Says of each pattern of the reading in how many reports it matches, and in how many rows change where it is off, up to
 * three areas: `node --import ./pipeline/loader.mjs tests/pattern-use.ts DIR [NAME…]`. A pattern that changes rows of one area
 * alone is to go, or waits for a second; what it does may be a word that a list of the lexicon lacks.
 * Confidences are not compared, which is all that patterns of traits change; the cases and the facts of a front are not in DIR.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../pipeline/extract/index.ts'
import { forget } from '../pipeline/extract/remembering.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readRaw, readRawFile, readReport } from '../pipeline/read/index.ts'
import type { Report } from '../pipeline/types.ts'
import { project } from './fixtures/run.ts'

const [folder = 'raw', ...only] = process.argv.slice(2)
const enough = 3

/** The pattern that is off, and the report that is read. */
let off: RegExp | null = null
let reading = -1

/** The patterns of the vocabulary that the reading uses, with their names; those inside a list or a map with its name. */
async function patterns(): Promise<Map<RegExp, string>> {
  const found = new Map<RegExp, string>()
  const vocabulary = join(project, 'pipeline/vocabulary')
  for (const file of readdirSync(vocabulary).filter((name) => name.startsWith('patterns-')).sort()) {
    const exported = await import(join(vocabulary, file)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) {
      const inside = value instanceof Map || Array.isArray(value) ? [...value.values()] as unknown[] : [value]
      for (const one of inside) if (one instanceof RegExp && !found.has(one)) found.set(one, `${file.slice('patterns-'.length, -'.ts'.length)}:${name}`)
    }
  }
  return found
}

/** Puts a watch on a pattern: it notes the reports that it matches in, and finds nothing while it is off. */
function watch(pattern: RegExp): Set<number> {
  const matched = new Set<number>()
  const exec = pattern.exec.bind(pattern)
  const all = (text: string) => [...RegExp.prototype[Symbol.matchAll].call(pattern, text)]
  const none = () => off === pattern
  const note = <T>(found: T, isMatch: boolean): T => {
    if (isMatch) matched.add(reading)
    return found
  }
  Object.defineProperties(pattern, {
    exec: { value: (text: string) => {
      if (none()) pattern.lastIndex = 0
      const found = none() ? null : exec(text)
      return note(found, found !== null)
    } },
    [Symbol.matchAll]: { value: (text: string) => {
      const found = none() ? [] : all(text)
      return note(found[Symbol.iterator](), found.length > 0)
    } },
    [Symbol.split]: { value: (text: string, limit?: number) => {
      const found = none() ? [text] : RegExp.prototype[Symbol.split].call(pattern, text, limit)
      return note(found, found.length > 1)
    } },
  })
  return matched
}

/** The rows of a report as lines that can be compared. */
function rowsOf(report: Report): string[] {
  forget()
  const { indicators = [], targets = [], budgets = [] } = normalize(report, extract(report))
  return [...indicators, ...targets, ...budgets].map((row) => JSON.stringify({ ...row, id: '', confidence: '', rule: '' }))
}

const reports: Report[] = []
for (const name of (await readRaw(folder)).reports) {
  try {
    reports.push(await readReport(await readRawFile(join(folder, name))))
  } catch {
    // What is refused is the build's to say.
  }
}
const matches = new Map([...await patterns()].map(([pattern, name]) => [pattern, { name, matched: watch(pattern) }]))
const whole = reports.map((report, index) => {
  reading = index
  return new Set(rowsOf(report))
})

console.log('pattern\tmatches in\trows changed when off\tin reports\tareas')
for (const [pattern, { name, matched }] of matches) {
  if (only.length > 0 && !only.some((each) => name.startsWith(each))) continue
  const places = [...matched]
  const areas = new Set<string>()
  let changed = 0
  let inReports = 0
  for (const index of places) {
    if (areas.size >= enough) break
    const report = reports[index] as Report
    const before = whole[index] as Set<string>
    off = pattern
    const lost = rowsOf(report).filter((row) => !before.has(row)).length
    off = null
    changed += lost
    if (lost > 0) inReports++
    if (lost > 0) areas.add(report.facts.areaCode || report.id)
  }
  console.log([name, places.length, changed, inReports, areas.size].join('\t'))
}
