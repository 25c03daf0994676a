/** What a table's JSON Schema says of a column beyond name and type: code list, limits, example. */
import type { TableSchema } from '../schemas.ts'

/** A code of a list, with its meaning. */
export interface Code {
  code: string
  zh: string
  en: string
}

export interface ColumnDetail {
  /** The code list in the schema's order; empty where any value may stand. */
  codes: readonly Code[]
  pattern: string | null
  minLength: number | null
  minimum: number | null
  example: string
}

interface Property {
  enum?: (string | null)[]
  'x-codes'?: Record<string, { zh: string, en: string }>
  pattern?: string
  minLength?: number
  minimum?: number
  examples?: unknown[]
}

/**
 * The details of a column. `columnDetail(schemas.targets, 'measure').codes[0].code` is `level`.
 */
export function columnDetail(schema: TableSchema, column: string): ColumnDetail {
  const properties = schema.json['properties'] as Record<string, Property>
  const property = properties[column] ?? {}
  const meanings = property['x-codes'] ?? {}
  const codes = (property.enum ?? []).filter((code) => code !== null)
    .map((code) => ({ code, ...(meanings[code] ?? { zh: code, en: code }) }))
  return {
    codes,
    pattern: property.pattern ?? null,
    minLength: property.minLength ?? null,
    minimum: property.minimum ?? null,
    example: String(property.examples?.[0] ?? ''),
  }
}
