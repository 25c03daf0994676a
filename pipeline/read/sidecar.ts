// The facts that a person writes beside a raw file, in raw/<name>.yml: read, and checked.

import { problemIn } from '../errors.ts'
import type { Sidecar } from '../types.ts'

const isText = (value: unknown) => typeof value === 'string' && value.length <= 500
const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
const isCode = (value: unknown) => typeof value === 'string' && /^\d{6}$/u.test(value)
const isBetween = (low: number, high: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high
const isOrdinal = isBetween(1, 99)
const isYear = isBetween(1900, 2100)
const isPeriod = (value: unknown) => typeof value === 'string' && /^\d{4}(?:\/\d{4})?$/u.test(value)
const isGenre = (value: unknown) => value === 'work_report'
const isUrl = (value: unknown) => isText(value) && /^https?:\/\/\S+$/u.test(String(value))

/** Every key that is allowed, what its value must be, and how to say so. */
const keys = new Map<string, [test: (value: unknown) => boolean, form: string]>([
  ['title', [isText, 'a text']],
  ['area', [isText, 'a text']],
  ['area_code', [isCode, 'a code of six digits']],
  ['delivered_on', [isDate, 'a date such as 2020-04-21']],
  ['congress', [isOrdinal, 'a number such as 16']],
  ['session', [isOrdinal, 'a number such as 5']],
  ['speaker', [isText, 'a text']],
  ['speaker_office', [isText, 'a text']],
  ['source_url', [isUrl, 'an address that begins with http']],
  ['publisher', [isText, 'a text']],
  ['licence', [isText, 'a text']],
  ['published_on', [isDate, 'a date such as 2020-05-06']],
  ['review_period', [isPeriod, 'a year or an interval such as 2021/2025']],
  ['plan_period', [isPeriod, 'a year or an interval such as 2026/2030']],
  ['year', [isYear, 'a year such as 2020']],
  ['genre', [isGenre, 'work_report']],
])

const largest = 10_000

/** A code or a period of digits only is a number to YAML; the facts want its digits. */
function plain(key: string, value: unknown): unknown {
  const wantsText = key === 'area_code' || key.endsWith('_period')
  return wantsText && typeof value === 'number' ? String(value) : value
}

/**
 * Takes the text of a .yml file and its name; gives the facts, or throws an InputError that names
 * the key. An empty file gives no facts; `key: null` leaves a fact to the text.
 * `await readSidecar('congress: 16', 'a.yml')` is `{ congress: 16 }`
 */
export async function readSidecar(text: string, file: string): Promise<Sidecar> {
  const wrong = (what: string) => problemIn('sidecar-wrong', file, what)
  if (text.length > largest) throw wrong(`is longer than ${largest} characters`)
  const { parseDocument, isMap, isScalar } = await import('yaml')
  const document = parseDocument(text, { schema: 'core', prettyErrors: false })
  const fault = document.errors[0]
  if (fault) throw wrong(`is no YAML: ${fault.message.split('\n')[0] ?? ''}`)
  if (document.contents === null) return {}
  if (!isMap(document.contents)) throw wrong('has no list of key: value')
  const facts = new Map<string, string | number | null>()
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const rule = keys.get(name)
    if (!rule) {
      const all = [...keys.keys()].join(', ')
      throw wrong(`"${name}" is not a known key; known are ${all}`)
    }
    const [test, form] = rule
    const given = isScalar(value) ? plain(name, value.value) : value
    if (value === null || given === null) facts.set(name, null)
    else if (test(given)) facts.set(name, given as string | number)
    else throw wrong(`"${name}" must be ${form}`)
  }
  return Object.fromEntries(facts)
}
