// The facts that a person writes beside a raw file, in raw/<name>.yml: read, and checked.

import { problemIn } from '../errors.ts'
import { nearestWord } from '../nearest.ts'
import type { Sidecar } from '../types.ts'
import { areaOfCode } from './areas.ts'
import { anyDates } from './dates.ts'
import { signName, yamlOf } from './yaml-file.ts'

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string' && value.length <= 500
const isName: Test = (value) => isText(value) && (value === '' || /\p{L}/u.test(String(value)))
const isForm = (form: RegExp): Test => (value) => typeof value === 'string' && form.test(value)
/** A day that the calendar has: 2020-02-30 is none. */
export const isDate: Test = (value) => isForm(/^\d{4}-\d{2}-\d{2}$/u)(value) && anyDates(String(value))[0]?.iso === value
/** The provinces have been the same since 2020, so a code of no province was never one. */
const isCode: Test = (value) =>
  isForm(/^\d{6}$/u)(value) && areaOfCode(`${String(value).slice(0, 2)}0000`, 2020) !== null
const isBetween = (low: number, high: number): Test => (value) =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high
const isOrdinal = isBetween(1, 99)
const isYear = isBetween(1900, 2100)
const isPeriod: Test = (value) => {
  if (!isForm(/^\d{4}(?:\/\d{4})?$/u)(value)) return false
  const [first = 0, last = first] = String(value).split('/').map(Number)
  return isYear(first) && isYear(last) && first <= last
}
export const isUrl: Test = (value) =>
  isText(value) && /^https?:\/\/[^\s<>"]+$/iu.test(String(value)) && URL.canParse(String(value))
const isId = isForm(/^CN-(?:\d{6}|x[0-9a-f]{6,32})-\d{4}(?:-[a-z0-9]{1,20})?$/u)

/** The one genre that can be said: whoever says it knows better than the signs in the text. */
export const workReport = 'work_report'

/** Every key that is allowed, what its value must be, and how to say so. */
const keys = new Map<string, [test: Test, form: string]>([
  ['title', [isText, 'a text of at most 500 characters']],
  ['area', [isName, 'the name of an area']],
  ['area_code', [isCode, 'a code of six digits that begins as that of a province, such as 140802']],
  ['delivered_on', [isDate, 'a date of the calendar such as 2020-04-21']],
  ['congress', [isOrdinal, 'a number such as 16']],
  ['session', [isOrdinal, 'a number such as 5']],
  ['speaker', [isName, 'a name']],
  ['speaker_office', [isName, 'the name of an office']],
  ['source_url', [isUrl, 'an address that begins with http']],
  ['publisher', [isName, 'a name']],
  ['licence', [isText, 'a text of at most 500 characters']],
  ['published_on', [isDate, 'a date of the calendar such as 2020-05-06']],
  ['review_period', [isPeriod, 'a year, or an interval from first to last such as 2021/2025']],
  ['plan_period', [isPeriod, 'a year, or an interval from first to last such as 2026/2030']],
  ['year', [isYear, 'a year such as 2020']],
  ['genre', [(value) => value === workReport, `${workReport}, or left out`]],
  ['id', [isId, 'an id such as CN-140802-2020-2']],
])

/** What no name, title or address has: controls, unseen marks, halves of pairs, lost characters. */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD-\uFFFF]/u

/** A code or a period of digits only is a number to YAML; the facts want its digits. */
function plain(key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  const wantsText = key === 'area_code' || key.endsWith('_period')
  return wantsText && typeof value === 'number' ? String(value) : value
}

/**
 * Takes facts as keys and values, and the name of what they stand in; gives them checked. Throws
 * an InputError that names the key. `null` leaves a fact to the text.
 * `checkFacts([['area_code', 140802]], 'a.yml')` is `{ area_code: '140802' }`
 */
export function checkFacts(
  given: Iterable<readonly [key: string, value: unknown]>, file: string,
): Sidecar {
  const facts = new Map<string, string | number | null>()
  for (const [key, one] of given) {
    const rule = keys.get(key)
    if (!rule) {
      const all = [...keys.keys()].join(', ')
      const near = nearestWord(key, [...keys.keys()])
      const meant = near === undefined ? '' : `did you mean "${near}"? `
      throw problemIn('sidecar-wrong', file, `"${key}" is not a known key; ${meant}known are ${all}`)
    }
    const [test, form] = rule
    const value = plain(key, one ?? null)
    const sign = typeof value === 'string' ? unseen.exec(value)?.[0] : undefined
    if (sign !== undefined) {
      const what = `"${key}" holds ${signName(sign)}, which is no part of a text`
      throw problemIn('sidecar-wrong', file, what)
    }
    if (value !== null && !test(value)) {
      const said = typeof value === 'object' ? '' : `, not ${String(value).slice(0, 60)}`
      throw problemIn('sidecar-wrong', file, `"${key}" must be ${form}${said}`)
    }
    facts.set(key, value as string | number | null)
  }
  return Object.fromEntries(facts)
}

/**
 * Takes the text or the bytes of a .yml file and its name; gives the facts, or throws an InputError
 * that names the place or the key. An empty file gives no facts.
 * `await readSidecar('congress: 16', 'a.yml')` is `{ congress: 16 }`
 */
export async function readSidecar(content: string | Uint8Array, file: string): Promise<Sidecar> {
  const wrong = (what: string) => problemIn('sidecar-wrong', file, what)
  const { isMap, isScalar } = await import('yaml')
  const { document } = await yamlOf(content, file, 'sidecar-wrong')
  if (document.contents === null) return {}
  if (!isMap(document.contents)) throw wrong('has no list of key: value')
  return checkFacts(document.contents.items.map(({ key, value }) => [
    isScalar(key) ? String(key.value) : '',
    isScalar(value) ? value.value : value === null ? null : {},
  ]), file)
}
