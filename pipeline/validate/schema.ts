/** Every row fits its JSON Schema, in the form in which it is written to JSON. */
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { schemas, tableNames, type TableSchema } from '../schemas.ts'
import type { Row, TableName } from '../types.ts'
import { compileSchema } from './compile.ts'
import { faultOf, type Dataset, type Fault } from './dataset.ts'

export { annotations } from './ajv-options.ts'

const compiled = new Map<TableName, ValidateFunction>()

/**
 * Checks each row against the schema of its table.
 * A row with `measure: 'grow'` gives a fault at `measure`.
 */
export async function rowsFitTheirSchemas(dataset: Dataset): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const table of tableNames) {
    const rows = dataset.tables[table]
    if (rows.length === 0) continue
    const check = await checkOf(table)
    for (const row of rows) {
      if (check(typedRow(row, schemas[table]))) continue
      for (const error of check.errors ?? []) {
        const field = fieldOf(error)
        faults.push(faultOf(dataset, table, row, {
          rule: 'schema',
          field,
          what: `${JSON.stringify(row[field] ?? '')} ${messageOf(error)}`,
          todo: `See schemas/${table}.json and the rule of the row (${row.rule || 'none named'}).`,
        }))
      }
    }
  }
  return faults
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u
const integer = /^-?(?:0|[1-9]\d*)$/u

/**
 * A row of strings as JSON will have it: numbers as numbers, the empty cell as null.
 * What is no plain decimal (`1e5`, `007`) stays a string, which the schema then refuses.
 */
function typedRow(row: Row, schema: TableSchema): Record<string, unknown> {
  const typed: Record<string, unknown> = {}
  let known = 0
  for (const { name, kind } of schema.columns) {
    const cell = row[name]
    if (cell !== undefined) known += 1
    if (cell === undefined || cell === '') typed[name] = null
    else if (kind === 'text') typed[name] = cell
    else typed[name] = (kind === 'number' ? number : integer).test(cell) ? Number(cell) : cell
  }
  // A column that the schema does not have: the schema shall say so.
  return Object.keys(row).length === known ? typed : { ...row, ...typed }
}

async function checkOf(table: TableName): Promise<ValidateFunction> {
  const known = compiled.get(table)
  if (known) return known
  const made = await compileSchema(table)
  compiled.set(table, made)
  return made
}

function fieldOf(error: ErrorObject): string {
  const extra = error.params.additionalProperty as string | undefined
  return extra ?? error.instancePath.slice(1)
}

function messageOf(error: ErrorObject): string {
  const allowed = error.params.allowedValues as unknown[] | undefined
  return (error.message ?? 'does not fit') + (allowed ? `: ${allowed.join(', ')}` : '')
}
