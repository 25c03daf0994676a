/** A table's JSON Schema → the function that checks a row; a page, which may make no functions, has them ready-made. */
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import { schemas } from '../schemas.ts'
import type { TableName } from '../types.ts'

/** What our schemas say beyond JSON Schema: for people and for `keysAreUniqueAndResolve`. */
export const annotations = ['x-label-en', 'x-description-en', 'x-key', 'x-references', 'x-codes']

/** How Ajv is asked to read them. */
export const ajvOptions = {
  allErrors: true, strict: true, allowUnionTypes: true,
  // The schemas themselves are checked by the tests; a cold start needs half the time without.
  validateSchema: false, meta: false, code: { optimize: false },
} as const

let ajv: Ajv2020 | undefined

/** The check of a table's rows. Ajv is loaded when first needed. */
export async function compileSchema(table: TableName): Promise<ValidateFunction> {
  ajv ??= (await import('../ajv.ts')).makeAjv(ajvOptions, annotations)
  return ajv.compile(schemas[table].json)
}
