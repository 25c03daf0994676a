// Areas by name and by code (GB/T 2260), as they were called in the year of a report.

import { country, countryNames, longerKinds, townshipEndings } from '../vocabulary/areas.ts'
import { rowsOfCode, rowsOfName, rowsOfShortName } from './area-lists.ts'
import type { AreaRow } from './area-rows.ts'
import type { AreaLevel } from '../types.ts'

/** An area of the official list; `path` leads from the province to the area itself. */
export interface Area {
  code: string
  name: string
  level: AreaLevel
  path: string[]
}

/**
 * The level that the digits of a code say: two zeros four places long are a province.
 * `levelOfCode('140802')` is `county`
 */
export function levelOfCode(code: string): AreaLevel {
  if (code === country.code) return 'country'
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
}

const wholeCountry = (): Area => ({ ...country, path: [country.name] })

/** How many years lie between a year and those in which a name was in use. */
const distance = ({ from, to }: AreaRow, year: number) =>
  year < from ? from - year : year >= to ? year - to + 1 : 0

/** Reports use a name some years after it has gone, and before it is in a year's list. */
const farthest = 10

/** The list of this year stands for all years before. */
export const firstYear = 1981

/** Of rows those nearest to a year and in its reach, the earlier name where two are as near. */
function nearest(rows: readonly AreaRow[], year: number, reach = farthest): AreaRow[] {
  if (rows.length === 0) return []
  const asked = Math.max(year, firstYear)
  const near = rows.filter((row) => distance(row, asked) <= reach)
  const least = near.reduce((best, row) => Math.min(best, distance(row, asked)), reach)
  const found = near.filter((row) => distance(row, asked) === least)
  const before = found.filter(({ to }) => to <= asked)
  return before.length > 0 ? before : found
}

/** An area by its row, with the names that the areas above it had in that year. */
export function areaOfRow({ code, name, from, to }: AreaRow, year: number): Area {
  const inUse = Math.min(Math.max(year, from), to - 1)
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
    .filter((each) => each !== code && each < code)
  const path = above.flatMap((each) => nearest(rowsOfCode(each), inUse)[0]?.name ?? [])
  return { code, name, level: levelOfCode(code), path: [...new Set([...path, name])] }
}

/** Does a name end as is asked for? 区 is a district, neither an autonomous region nor a 地区. */
export const isOfKind = (name: string, kind: string | undefined): boolean => kind === undefined
  || (name.endsWith(kind) && !(longerKinds[kind] ?? []).some((longer) => name.endsWith(longer)))

/** Does the area of one code lie inside that of the other, or is it the same? */
export function isWithin(code: string, outer: string): boolean {
  if (outer === country.code) return true
  return code.startsWith(outer.replace(/(?:00){1,2}$/u, ''))
}

/**
 * The area with a code in a year; the nearest years are asked when that year has no such code.
 * `areaOfCode('140802', 2020)` is 盐湖区 with the path 山西省, 运城市, 盐湖区
 */
export function areaOfCode(code: string, year: number): Area | null {
  if (code === country.code) return wholeCountry()
  const row = nearest(rowsOfCode(code), year)[0]
  return row ? areaOfRow(row, year) : null
}

/** Of several areas of one name: those inside `within`, then the one of the highest level. */
export function choose(codes: readonly string[], within: string | undefined): string | null {
  const inside = within === undefined ? codes : codes.filter((code) => isWithin(code, within))
  for (const level of ['province', 'prefecture', 'county']) {
    const found = inside.filter((code) => levelOfCode(code) === level)
    if (found.length > 0) return found.length === 1 ? found[0] ?? null : null
  }
  return null
}

/** What an area must be besides having a name. */
interface Wanted {
  year: number
  /** How many years from `year` a name may have been in use. */
  reach: number
  within?: string | undefined
  kind?: string | undefined
}

type Names = readonly ((name: string) => readonly AreaRow[])[]

/** Of the rows of one name that which is meant, or null where none is, or more than one. */
function rowOf(rows: readonly AreaRow[], { year, reach, within, kind }: Wanted): AreaRow | null {
  const fit = rows.filter(({ code, name }) =>
    (within === undefined || isWithin(code, within)) && isOfKind(name, kind))
  const near = nearest(fit, year, reach)
  const code = choose([...new Set(near.map((row) => row.code))], within)
  return near.find((row) => row.code === code) ?? null
}

/** A name with the names above it written in front: 运城市盐湖区, 山西运城. */
function rowBy(names: Names, name: string, wanted: Wanted): AreaRow | null {
  for (const rows of names) {
    const row = rowOf(rows(name), wanted)
    if (row) return row
  }
  const { within } = wanted
  for (let cut = name.length - 2; cut >= 2; cut -= 1) {
    const front = names.flatMap((rows) => [...rows(name.slice(0, cut))])
    for (const { code } of nearest(front, wanted.year, wanted.reach)) {
      // The name in front may be inside `within` or around it.
      if (within !== undefined && !isWithin(code, within) && !isWithin(within, code)) continue
      const inner = rowBy(names, name.slice(cut), { ...wanted, within: code })
      if (inner && (within === undefined || isWithin(inner.code, within))) return inner
    }
  }
  return null
}

/** Whole names first: they are surer, and the index of short ones may not be made yet. */
const rowNamed = (name: string, wanted: Wanted): AreaRow | null =>
  rowBy([rowsOfName], name, wanted) ?? rowBy([rowsOfName, rowsOfShortName], name, wanted)

/**
 * The area with a name, whole or short, with or without the names above it, in a year or the years
 * around it, `reach` on either side. `within` is the code of an area it lies in, `kind` what its
 * name must end in. Null if there is none, or more than one.
 * `findArea('运城市盐湖区', 2020)` has the code `140802`; `findArea('鼓楼区', 2020)` is null;
 * `findArea('恩施', 2024, undefined, '市')` is 恩施市, not the prefecture around it
 */
export function findArea(
  name: string, year: number, within?: string, kind?: string, reach = farthest,
): Area | null {
  if (countryNames.includes(name)) return wholeCountry()
  if (name.length < 2 || name.length > 40) return null
  const row = rowNamed(name, { year, reach, within, kind })
  return row ? areaOfRow(row, year) : null
}

/**
 * All areas that a name, whole or short, may mean in a year: what `findArea` cannot tell apart.
 * `areasNamed('鼓楼区', 2020)` are four
 */
export function areasNamed(name: string, year: number, kind?: string): Area[] {
  for (const rows of [rowsOfName(name), rowsOfShortName(name)]) {
    const near = nearest(rows.filter((row) => isOfKind(row.name, kind)), year, farthest)
    if (near.length > 0) return near.map((row) => areaOfRow(row, year))
  }
  return []
}

/**
 * The area with a name in the list of a year itself: words of a text are many, and names of other
 * years would mislead.
 */
export function areaInYear(name: string, year: number, within?: string): Area | null {
  if (name.length < 2 || name.length > 20) return null
  const row = rowNamed(name, { year, reach: 0, within })
  return row ? areaOfRow(row, year) : null
}

/**
 * A town's name apart from the names above it: the official list does not reach towns.
 * `splitTownship('乐清市虹桥镇', 2020)` is the area 乐清市 and the name 虹桥镇
 */
export function splitTownship(name: string, year: number): { above: Area | null; name: string } {
  for (let cut = name.length - 2; cut >= 2; cut -= 1) {
    const above = rowNamed(name.slice(0, cut), { year, reach: 0 })
    if (above) return { above: areaOfRow(above, year), name: name.slice(cut) }
  }
  return { above: null, name }
}

/** Is the name that of a town or township, which the official list does not reach? */
export function isTownship(name: string): boolean {
  return townshipEndings.some((ending) => name.endsWith(ending))
}
