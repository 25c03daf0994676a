// Areas as of today: the code that an area of an earlier year has now, and its complete name.

import { country } from '../vocabulary/areas.ts'
import { rowsNamedAt, rowsOfCode, shortName } from './area-lists.ts'
import type { AreaRow } from './area-rows.ts'
import { areaOfCode, firstYear } from './areas.ts'
import { englishOfArea } from './area-english.ts'

/** More steps than this no area has taken. */
const longest = 20

/**
 * The code that the area of a code in a year has today, as far as it went on whole: renamed, raised
 * to a district or a city, merged into another. Empty where it was divided or dissolved, and for a
 * code that never was. `codeNow('130622', 2004)` is `130608`, as 清苑县 became 清苑区
 */
export function codeNow(code: string, year: number): string {
  if (code === country.code) return code
  let row = rowAt(code, year)
  for (let step = 0; row && step < longest; step += 1) {
    if (row.to === Infinity) return row.code
    row = followerOf(row)
  }
  return ''
}

/** The row of a code in a year, or the nearest one. */
function rowAt(code: string, year: number): AreaRow | undefined {
  const asked = Math.max(year, firstYear)
  const rows = rowsOfCode(code)
  return rows.find(({ from, to }) => from <= asked && asked < to) ?? rows.findLast(({ from }) => from <= asked) ?? rows[0]
}

/** What an area went on as: under another name, or under the one code that came after it whole. */
function followerOf({ code, name, to, successors }: AreaRow): AreaRow | undefined {
  const renamed = rowsOfCode(code).find(({ from }) => from === to)
  if (renamed) return renamed
  // A year behind a code says that only some of the land went there.
  const whole = successors.split(';').filter((one) => /^\d{6}$/u.test(one))
  if (whole.length > 0) return whole.length === 1 ? rowAt(whole[0]!, to) : undefined
  if (successors !== '' || !code.endsWith('00')) return undefined
  // Of a prefecture the list does not say that it became the city of its name.
  const own = shortName(name)
  const same = rowsNamedAt(to).filter((row) => row.code.endsWith('00') && !row.code.endsWith('0000') &&
    row.code.slice(0, 2) === code.slice(0, 2) && shortName(row.name) === own)
  return same.length === 1 ? same[0] : undefined
}

/** An area by names that need no others beside them. */
export interface CompleteName {
  zh: string
  en: string
  level: string
}

/**
 * The complete names of a code in a year, a county with the area around it; empty ones for a code
 * that never was. `completeName('140802', 2020).zh` is 运城市盐湖区, `.en` is Yanhu District, Yuncheng City
 */
export function completeName(code: string, year: number): CompleteName {
  const area = areaOfCode(code, year)
  if (!area) return { zh: '', en: '', level: '' }
  const own = area.level === 'county' ? area.path.slice(-2) : [area.name]
  const english = own.map(englishOfArea)
  return {
    zh: own.join(''), en: english.includes('') ? '' : [...english].reverse().join(', '), level: area.level,
  }
}
