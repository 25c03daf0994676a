/** A table's JSON Schema → the function that checks a row; a page, which may make no functions, has them ready-made. */
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import { schemas } from '../schemas.ts'
import type { TableName } from '../types.ts'
import { ajvOptions, annotations } from './ajv-options.ts'

let ajv: Ajv2020 | undefined

/** The check of a table's rows. Ajv is loaded when first needed. */
export async function compileSchema(table: TableName): Promise<ValidateFunction> {
  ajv ??= (await import('../ajv.ts')).makeAjv(ajvOptions, annotations)
  return ajv.compile(schemas[table].json)
}
