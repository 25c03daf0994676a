// Areas under the name and code of a report's year, where a text or a collection has later ones.

import { rowsBefore, rowsOfCode } from './area-lists.ts'
import { areaOfCode, areaOfRow, firstYear } from './areas.ts'
import type { Area } from './areas.ts'

/**
 * The area with a code as it was in a year; for a code of later years the one that became it, if it
 * was one. `areaAsOf('130608', 2004)` is 清苑县, as 清苑区 came in 2015
 */
export function areaAsOf(code: string, year: number): Area | null {
  const rows = rowsOfCode(code)
  const later = rows.length > 0 && rows.every(({ from }) => from > year)
  const before = later ? rowsBefore(code, Math.max(year, firstYear)) : []
  const [row] = before
  return row && before.length === 1 ? areaOfRow(row, year) : areaOfCode(code, year)
}

/** Did an area have its name only after a year? */
export function isLaterName({ code, name }: Area, year: number): boolean {
  const rows = rowsOfCode(code).filter((row) => row.name === name)
  return rows.length > 0 && rows.every(({ from }) => from > Math.max(year, firstYear))
}
