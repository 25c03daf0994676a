/** raw/dataset.yml, where a person says whose dataset it is: read, and checked by its schema. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Node } from 'yaml'
import { problemIn, type InputError } from '../errors.ts'
import { nearestWord } from '../nearest.ts'
import { datasetFileSchema } from '../schemas.ts'
import { licences } from '../vocabulary/licences.ts'
import { datasetCheck } from './dataset-check.ts'
import { yamlOf } from './yaml-file.ts'

type Text = string | { zh?: string, en?: string }
type Words = string[] | { zh?: string[], en?: string[] }

/** What can be said of a dataset; a plain text or list stands for both languages. */
export interface DatasetFile {
  name?: string
  title?: Text
  description?: Text
  publisher?: Text
  contact?: { name?: Text, email?: string, url?: string }
  homepage?: string
  download?: string
  licence?: string | { title: Text, url: string }
  version?: string
  issued?: string
  modified?: string
  keywords?: Words
}

/** A piece of the schema: what a value must be, in words. */
export interface DatasetKey {
  description: string
  'x-description-en': string
  properties?: Record<string, DatasetKey>
  examples?: unknown[]
}

const schema = datasetFileSchema as unknown as { properties: Record<string, DatasetKey> }

/** Every key with what it must be, in the order of the schema. */
export const datasetKeys: Readonly<Record<string, DatasetKey>> = schema.properties

/**
 * Takes the text or the bytes of the file and its name; gives what it says, or throws InputError
 * `dataset-wrong` with the line, the key and what must stand there. An empty file says nothing.
 * `await readDatasetFile('version: 1.0.0', 'dataset.yml')` is `{ version: '1.0.0' }`
 */
export async function readDatasetFile(content: string | Uint8Array, file: string): Promise<DatasetFile> {
  const { document, place } = await yamlOf(content, file, 'dataset-wrong')
  const { isAlias, isMap, isScalar, visit } = await import('yaml')
  visit(document, (_, node) => {
    if (isAlias(node)) throw problemIn('dataset-wrong', file, 'has an alias (*); write the value itself', place(node))
  })
  if (document.contents === null) return {}
  if (!isMap(document.contents)) throw problemIn('dataset-wrong', file, 'has no list of key: value', 'line 1')
  const value = withoutNothing(document.toJS())
  const isFit = await datasetCheck()
  if (isFit(value)) return value as DatasetFile
  const nodeAt = (path: readonly string[]) => document.getIn(path, true) as Node | undefined
  const said = (isFit.errors ?? []).map((error): [line: string, error: ErrorObject] => {
    const path = pathOf(error)
    return [place(isExtra(error) ? keyNode(nodeAt(path.slice(0, -1)) ?? document.contents, path.at(-1) ?? '') : nodeAt(path)), error]
  })
  const [line = '', error] = said.sort(([a], [b]) => Number(a.slice(5)) - Number(b.slice(5)))[0] ?? []
  const found = error ? document.getIn(pathOf(error), true) : undefined
  // As it was written: 1.0 is no 1.
  throw wrong(error!, file, line, isScalar(found) ? found.source ?? found.value : found)
}

const isExtra = (error: ErrorObject): boolean => error.keyword === 'additionalProperties'

/** The keys that lead to what is wrong; the last is the unknown one where it is unknown. */
function pathOf(error: ErrorObject): string[] {
  const path = error.instancePath.split('/').slice(1)
  return isExtra(error) ? [...path, String(error.params['additionalProperty'])] : path
}

function keyNode(map: unknown, key: string): Node | undefined {
  const items = (map as { items?: { key: Node & { value?: unknown } }[] }).items ?? []
  return items.find((item) => String(item.key.value) === key)?.key
}

/** An empty value says nothing: `title:` alone is as if it were left out. Texts are one line. */
function withoutNothing(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim()
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)
    .map(([key, one]) => [key, withoutNothing(one)]))
}

function wrong(error: ErrorObject, file: string, line: string, value: unknown): InputError {
  const path = pathOf(error)
  const known = isExtra(error) ? keyAt(path.slice(0, -1))?.properties ?? {} : {}
  if (isExtra(error)) return problemIn('dataset-wrong', file, unknownKey(path, Object.keys(known)), line)
  const shown = typeof value === 'object' || value === undefined || value === '' ? '' : `, not ${String(value).slice(0, 60)}`
  const asked = keyAt(path)?.['x-description-en'] ?? 'as the schema has it'
  const list = path[0] === 'licence' && path.length === 1 ? `; known are ${[...licences.keys()].join(', ')}` : ''
  const key = path.filter((one) => !/^\d+$/u.test(one)).join('.')
  return problemIn('dataset-wrong', file, `"${key}" must be ${asked}${shown}${list}`, line)
}

/** The schema's words for a path; an item of a list has those of the list. */
function keyAt(path: readonly string[]): DatasetKey | undefined {
  let at: DatasetKey | undefined = { description: '', 'x-description-en': '', properties: schema.properties }
  for (const step of path) {
    if (/^\d+$/u.test(step)) break
    const next: DatasetKey | undefined = at?.properties?.[step]
    // A text in one of two languages is asked for with the words of both.
    if (!next && at?.['x-description-en']) break
    at = next
  }
  return at
}

/** `"titel" is not a known key; did you mean "title"?` */
function unknownKey(path: readonly string[], known: readonly string[]): string {
  const all = known.length > 0 ? known : ['zh', 'en']
  const key = path.at(-1) ?? ''
  return `"${path.join('.')}" is not a known key; ${meant(key, all)}known are ${all.join(', ')}`
}

const meant = (key: string, known: readonly string[]): string => {
  const near = nearestWord(key, known)
  return near === undefined ? '' : `did you mean "${near}"? `
}
