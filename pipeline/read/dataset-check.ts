/** The schema of raw/dataset.yml → the function that checks it; a page, which may make no functions, has it ready-made. */
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { datasetFileSchema } from '../schemas.ts'
import { datasetOptions } from './dataset-formats.ts'

let check: Promise<ValidateFunction> | undefined

/** The check of the file's value. Ajv is loaded when first needed. */
export function datasetCheck(): Promise<ValidateFunction> {
  check ??= makeCheck()
  return check
}

async function makeCheck(): Promise<ValidateFunction> {
  const { makeAjv } = await import('../ajv.ts')
  return makeAjv(datasetOptions, []).compile(datasetFileSchema)
}
