// The areas that words of a sentence mean: 全省 of the report's province, 庆阳 of a place in it.

import { country, countryNames } from '../vocabulary/areas.ts'
import { wholeAreaEndings, wholeAreaForms, wholeAreas } from '../vocabulary/areas.ts'
import { areaInYear, areaOfCode } from './areas.ts'
import type { Facts } from '../types.ts'

/** The codes of the report's own area and of those above it, innermost first. */
function codesUp(code: string): string[] {
  return [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
    .filter((each, index, all) => all.indexOf(each) === index)
}

/** 全省, 全市 …: the report's own area (null), or the area above it that the word agrees with. */
function wholeArea(word: string, report: Facts): { area: string; code: string } | null {
  const levels = wholeAreas[word] ?? []
  const endings = wholeAreaEndings[word] ?? []
  if (report.level === 'country' || report.areaCode === null) return null
  for (const [index, code] of codesUp(report.areaCode).entries()) {
    const area = areaOfCode(code, report.year)
    if (!area || !levels.includes(area.level)) continue
    if (!endings.some((ending) => area.name.endsWith(ending))) continue
    return index === 0 ? null : { area: area.name, code: area.code }
  }
  return null
}

/**
 * The area that a word in a sentence means, as rows have it, or null for the report's own.
 * A place that stands in no list keeps its name as written, with an empty code.
 * In a report of 盐湖区, `areaWord('全省', facts)` is `{ area: '山西省', code: '140000' }`
 */
export function areaWord(word: string, report: Facts): { area: string; code: string } | null {
  const form = Object.hasOwn(wholeAreaForms, word) ? wholeAreaForms[word] ?? word : word
  if (form === '' || form === report.area) return null
  if (Object.hasOwn(wholeAreas, form)) return wholeArea(form, report)
  if (countryNames.includes(form)) {
    return report.level === 'country' ? null : { area: country.name, code: country.code }
  }
  const inside = report.areaCode === null ? null : areaInYear(form, report.year, report.areaCode)
  const found = inside ?? areaInYear(form, report.year)
  if (found && found.code === report.areaCode) return null
  return { area: word, code: found?.code ?? '' }
}
