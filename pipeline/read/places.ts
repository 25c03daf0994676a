// Names of the areas below a report's own, found in its text.

import { disguises, everydayWords } from '../vocabulary/areas.ts'
import { areaList, shortName } from './area-lists.ts'
import { choose, isWithin, levelOfCode } from './areas.ts'
import type { Facts, Span } from '../types.ts'

/** A place named in a text; the span is in the text that was given. */
export interface Place extends Span {
  name: string
  code: string
}

const everyday: ReadonlySet<string> = new Set(everydayWords)

type Finder = ReadonlyMap<string, readonly (readonly [name: string, code: string])[]>

const finders = new Map<string, Finder>()
/** Areas whose names are held at a time: reports of one area come one after the other. */
const mostFinders = 40
const nothing: Finder = new Map()

/** The finder that was asked for last: names of one report come one after the other. */
let latest: { report: Facts; names: Finder } | null = null

/** Names of the areas below the report's own, by their first character, longest first. */
function finder(report: Facts): Finder {
  if (latest?.report !== report) latest = { report, names: finderOf(report) }
  return latest.names
}

function finderOf(report: Facts): Finder {
  // The list has nothing below a county.
  if (report.areaCode === null || levelOfCode(report.areaCode) === 'county') return nothing
  const key = `${report.areaCode}-${report.year}`
  const known = finders.get(key)
  if (known) return known
  const made = makeFinder(report, report.areaCode)
  if (finders.size >= mostFinders) finders.clear()
  finders.set(key, made)
  return made
}

function makeFinder(report: Facts, ownCode: string): Finder {
  const byFirst = new Map<string, [name: string, code: string][]>()
  const list = areaList(report.year)
  const isCountry = report.level === 'country'
  const { full, short } = isCountry ? list : list.ofProvince(ownCode.slice(0, 2))
  const own = shortName(report.area ?? '') ?? ''
  const below = (code: string) => code !== ownCode && isWithin(code, ownCode)
  for (const names of [full, short]) {
    for (const [name, codes] of names) {
      const code = choose(codes.filter(below), undefined)
      // 吉林 in a report of 吉林省 is the province, not the city below it.
      const isWord = names === short && (name === own || everyday.has(name))
      if (code === null || isWord) continue
      // Of the whole country there are too many counties with a name that is also a word.
      if (isCountry && levelOfCode(code) === 'county') continue
      const first = name.slice(0, 1)
      const entries = byFirst.get(first)
      if (entries) entries.push([name, code])
      else byFirst.set(first, [[name, code]])
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b[0].length - a[0].length)
  return byFirst
}

/**
 * The areas below the report's own that a text names, whole or short, in their order.
 * In a report of 甘肃省, `placesIn('庆阳、酒泉两市', facts)` has 庆阳 (`621000`) and 酒泉 (`620900`)
 */
export function placesIn(text: string, report: Facts): Place[] {
  const names = finder(report)
  const places: Place[] = []
  for (let start = 0; start < text.length; start += 1) {
    const hit = names.get(text[start] ?? '')?.find(([name]) => text.startsWith(name, start))
    if (!hit) continue
    const end = start + hit[0].length
    const around = text.slice(Math.max(0, start - 3), end + 3)
    if (disguises.some((word) => word.includes(hit[0]) && around.includes(word))) continue
    places.push({ start, end, name: hit[0], code: hit[1] })
    start = end - 1
  }
  return places
}
