/** English names of areas and names of units, as far as the index page shows them. */
import { englishOfArea } from '../read/area-english.ts'
import type { Row } from '../types.ts'
import { units } from '../vocabulary/units.ts'
import type { Label } from './data.ts'

/** Chinese → English, of all areas that rows name, also in their `area_path`. */
export function englishAreas(rows: readonly Row[]): Record<string, string> {
  const names = new Set<string>()
  for (const { area, area_path: path } of rows) {
    if (area) names.add(area)
    for (const part of path?.split('/') ?? []) names.add(part)
  }
  const known: Record<string, string> = {}
  for (const name of [...names].sort()) {
    const english = englishOfArea(name)
    if (english) known[name] = english
  }
  return known
}

/** What figures in base units are in: the word of the lexicon whose factor is one, and the code without its braces. */
export function unitLabels(rows: readonly Row[]): Record<string, Label> {
  const codes = new Set(rows.map((row) => row['unit_code'] ?? '').filter(Boolean))
  return Object.fromEntries([...codes].sort().map((code): [string, Label] => {
    const unit = units.find((one) => one.code === code && one.numerator === '1' && one.denominator === '1')
    return [code, [unit?.word ?? code, code.replace(/[{}]/gu, '').replaceAll('_', ' ')]]
  }))
}
