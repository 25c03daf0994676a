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

const finders = new Map<string, Map<string, [name: string, code: string][]>>()

/** Names of the areas below the report's own, by their first character, longest first. */
function finder(report: Facts): Map<string, [name: string, code: string][]> {
  const key = `${report.areaCode ?? ''}-${report.year}`
  const known = finders.get(key)
  if (known) return known
  const byFirst = new Map<string, [name: string, code: string][]>()
  const list = areaList(report.year)
  const own = shortName(report.area ?? '') ?? ''
  const below = (code: string) => code !== report.areaCode && isWithin(code, report.areaCode ?? '')
  for (const names of report.areaCode === null ? [] : [list.full, list.short]) {
    for (const [name, codes] of names) {
      const code = choose(codes.filter(below), undefined)
      // 吉林 in a report of 吉林省 is the province, not the city below it.
      const isWord = names === list.short && (name === own || everydayWords.includes(name))
      if (code === null || isWord) continue
      // Of the whole country there are too many counties with a name that is also a word.
      if (report.level === 'country' && levelOfCode(code) === 'county') continue
      const first = name.slice(0, 1)
      const entries = byFirst.get(first)
      if (entries) entries.push([name, code])
      else byFirst.set(first, [[name, code]])
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b[0].length - a[0].length)
  finders.set(key, byFirst)
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
