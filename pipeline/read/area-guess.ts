// Whose report a text is by the places that it names most, where nothing else says so.

import { disguises, everydayWords } from '../vocabulary/areas.ts'
import { wholeKinds } from '../vocabulary/offices.ts'
import { areaList } from './area-lists.ts'
import { areaOfCode, isOfKind, levelOfCode } from './areas.ts'
import type { Area } from './areas.ts'

/** How often a place is named at least, and how much more often than the next. */
const least = 5
const lead = 1.5
/** How much of a text is counted. */
const reach = 400_000

const everyday: ReadonlySet<string> = new Set(everydayWords)

type Names = ReadonlyMap<string, readonly (readonly [name: string, codes: readonly string[]])[]>

/** All names of a year by their first character, short ones too but for everyday words. */
function namesOf(year: number): Names {
  const { full, short } = areaList(year)
  const byFirst = new Map<string, [string, readonly string[]][]>()
  for (const [name, codes] of [...full, ...short]) {
    const county = codes.every((code) => levelOfCode(code) === 'county')
    if (county && !full.has(name) && everyday.has(name)) continue
    const entries = byFirst.get(name.slice(0, 1))
    if (entries) entries.push([name, codes])
    else byFirst.set(name.slice(0, 1), [[name, codes]])
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b[0].length - a[0].length)
  return byFirst
}

let latest: { year: number; names: Names } | null = null

/** How often a text names each area; one of several of a name counts for each. */
export function mentionsOf(text: string, year: number): Map<string, number> {
  if (latest?.year !== year) latest = { year, names: namesOf(year) }
  const { names } = latest
  const counts = new Map<string, number>()
  const read = text.slice(0, reach)
  for (let at = 0; at < read.length; at += 1) {
    const hit = names.get(read[at] ?? '')?.find(([name]) => read.startsWith(name, at))
    if (!hit) continue
    const [name, codes] = hit
    const around = read.slice(Math.max(0, at - 3), at + name.length + 3)
    if (!disguises.some((word) => word.includes(name) && around.includes(word))) {
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    at += name.length - 1
  }
  return counts
}

/** The kind of area that a text says most of: 全市 in a city's report. */
export function kindByWholes(text: string): string | null {
  const counts = Object.entries(wholeKinds)
    .map(([word, kind]) => ({ kind, count: text.slice(0, reach).split(word).length - 1 }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counts
  const leads = first && first.count >= least && first.count >= 2 * (second?.count ?? 0)
  return leads ? first.kind : null
}

/** Of some areas that one which a text names clearly most, itself and by what lies in it. */
export function namedMost(
  areas: readonly Area[], counts: ReadonlyMap<string, number>,
): Area | null {
  const scores = areas.map((area) => ({ area, score: scoreOf(area, counts) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scores
  if (!first || first.score < least) return null
  return first.score >= lead * (second?.score ?? 0) ? first.area : null
}

/** An area's own mentions; those of the areas in it and around it count less. */
function scoreOf({ code }: Area, counts: ReadonlyMap<string, number>): number {
  const level = levelOfCode(code)
  const digits = level === 'province' ? 2 : level === 'prefecture' ? 4 : 6
  let inside = 0
  for (const [other, count] of counts) {
    if (other !== code && other.startsWith(code.slice(0, digits))) inside += Math.min(count, 5)
  }
  const above = level === 'county' ? counts.get(`${code.slice(0, 4)}00`) ?? 0 : 0
  return (counts.get(code) ?? 0) + inside / 2 + Math.min(above, 10) / 5
}

/** The area of a kind that a text names most, or null where none leads. */
export function guessArea(text: string, kind: string, year: number): Area | null {
  const counts = mentionsOf(text, year)
  const areas = [...counts.keys()].flatMap((code) => areaOfCode(code, year) ?? [])
    .filter(({ name }) => isOfKind(name, kind))
  return namedMost(areas, counts)
}
