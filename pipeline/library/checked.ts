/** What the functions of the library are called with: what each argument and option must be, in words. */
import { nearestWord } from '../nearest.ts'

type Fits = (value: unknown) => boolean

const isText: Fits = (value) => typeof value === 'string'
const isObject: Fits = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isMap: Fits = (value) => value instanceof Map
/** Whether it is an object in which these keys hold what fits. */
const having = (fits: Fits, ...keys: string[]): Fits => (value) =>
  isObject(value) && keys.every((key) => fits((value as Record<string, unknown>)[key]))
const both = (one: Fits, other: Fits): Fits => (value) => one(value) && other(value)
const isYear: Fits = (value) => Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999
const isShare: Fits = (value) => typeof value === 'number' && value >= 0 && value <= 1
const isReport = both(having(isText, 'id', 'text'), having(Array.isArray, 'lines', 'sections', 'notes'))

/** A kind of value: the words behind `must be`, and whether a value is one. */
const kinds = {
  text: ['a text', isText],
  name: ['a text that is not empty', both(isText, (value) => value !== '')],
  flag: ['true or false', (value) => typeof value === 'boolean'],
  share: ['a number from 0 to 1', isShare],
  year: ['a year, such as 2026', isYear],
  tense: ['past or plan', (value) => value === 'past' || value === 'plan'],
  language: ['zh or en', (value) => value === 'zh' || value === 'en'],
  object: ['an object', isObject],
  list: ['a list', Array.isArray],
  // What they hold is checked with the report.
  facts: ['an object, or the text of a .yml file', (value) => value === null || isText(value) || isObject(value)],
  content: ['a string or a Uint8Array', (value) => isText(value) || value instanceof Uint8Array],
  map: ['a Map', isMap],
  report: ['a report that readReport gave', isReport],
  reports: ['a list of reports that readReport gave', (value) => Array.isArray(value) && value.every(isReport)],
  extraction: ['what extract gave', having(Array.isArray, 'quantities', 'claims')],
  tables: ['an object of lists of rows, such as toTables gives', (value) => isObject(value) && Object.values(value as object).every(Array.isArray)],
  dataset: ['a dataset that toDataset gave', having(isMap, 'tables', 'columns', 'texts', 'files')],
  diff: ['a difference that compare gave', both(having(Array.isArray, 'changes', 'columns'), having(isObject, 'moved', 'renamed', 'recounted', 'files'))],
  change: ['a change of a difference', both(having(isText, 'kind', 'table', 'report'), having(Array.isArray, 'columns'))],
  fault: ['a fault that validate gave', having(isText, 'what')],
} as const satisfies Record<string, readonly [words: string, fits: Fits]>

export type Kind = keyof typeof kinds

/**
 * Refuses an argument that is not what it must be.
 * @throws TypeError `the report of extract must be a report that readReport gave`
 */
export function checkArgument(value: unknown, kind: Kind, what: string): void {
  const [words, fits] = kinds[kind]
  if (!fits(value)) throw new TypeError(`${what} must be ${words}`)
}

/**
 * Refuses what is no object, has a key that is not known, which would change nothing in silence, or a value that is not
 * what its key asks for. An undefined value is none.
 * @throws TypeError `unknown key "yaer" in the options of explain; known are …`
 */
export function checkKeys(given: unknown, known: Readonly<Record<string, Kind>>, what: string): void {
  checkArgument(given, 'object', what)
  for (const [key, value] of Object.entries(given as object)) {
    if (!Object.hasOwn(known, key)) throw unknownKey(key, Object.keys(known), what)
    if (value !== undefined) checkArgument(value, known[key]!, key)
  }
}

function unknownKey(key: string, known: readonly string[], what: string): TypeError {
  const near = nearestWord(key, known)
  return new TypeError(`unknown key "${key}" in ${what}; known are ${known.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`)
}
