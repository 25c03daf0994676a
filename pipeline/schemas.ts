/** Loads schemas/*.json, the only list of tables, columns, their order and their types. */
import { datasetFile, schemaFiles } from './schema-files.ts'
import type { Row, TableName, Tables } from './types.ts'

/** What a column holds; numbers are written in JSON with exactly the digits that the row has. */
export type ColumnKind = 'text' | 'number' | 'integer'

export interface Column {
  name: string
  kind: ColumnKind
  /** Whether a cell may be empty: `null` in JSON, nothing between the commas in CSV. */
  nullable: boolean
  /** Columns of other tables, e.g. `reports.id`: a value must stand in one of them. */
  references: readonly string[]
  /** Label and meaning, in Chinese and English, as the schema has them. */
  title: string
  titleEn: string
  description: string
  descriptionEn: string
}

export interface TableSchema {
  name: TableName
  title: string
  titleEn: string
  description: string
  descriptionEn: string
  columns: readonly Column[]
  primaryKey: string
  /** The JSON Schema (2020-12) itself: what a row of `out/data/<table>.json` looks like. */
  json: Readonly<Record<string, unknown>>
}

/** The tables in the order in which a person meets them. */
export const tableNames: readonly TableName[] = [
  'reports', 'sections', 'indicators', 'targets', 'budgets', 'glossary', 'glossary_parts',
  'glossary_mentions', 'quantities', 'metrics', 'observations', 'attainment', 'panel', 'corrections',
]

interface Property {
  type: string | string[]
  title: string
  description: string
  'x-label-en': string
  'x-description-en': string
  'x-key'?: 'primary'
  'x-references'?: string[]
}

interface TableJson extends Record<string, unknown> {
  title: string
  description: string
  'x-label-en': string
  'x-description-en': string
  properties: Record<string, Property>
}

/** The schema of every table, by name; `schemas.reports.columns[0].name` is `id`. */
export const schemas: Readonly<Record<TableName, TableSchema>> = Object.fromEntries(
  tableNames.map((name) => [name, load(name)]),
) as Record<TableName, TableSchema>

/** The schema of raw/dataset.yml: what can be said of a dataset, and in what form. */
export const datasetFileSchema: Readonly<Record<string, unknown>> = datasetFile

/** Every table, without rows. */
export function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name): [string, Row[]] => [name, []])) as Tables
}

function load(name: TableName): TableSchema {
  const json = schemaFiles[name] as TableJson
  const entries = Object.entries(json.properties)
  const primary = entries.find(([, property]) => property['x-key'] === 'primary')
  if (!primary) throw new Error(`schemas/${name}.json names no primary key (x-key)`)
  return {
    name,
    title: json.title,
    titleEn: json['x-label-en'],
    description: json.description,
    descriptionEn: json['x-description-en'],
    columns: entries.map(([column, property]) => toColumn(column, property)),
    primaryKey: primary[0],
    json,
  }
}

function toColumn(name: string, property: Property): Column {
  const types = [property.type].flat()
  const kind = types.includes('integer') ? 'integer' : types.includes('number') ? 'number' : 'text'
  return {
    name,
    kind,
    nullable: types.includes('null'),
    references: property['x-references'] ?? [],
    title: property.title,
    titleEn: property['x-label-en'],
    description: property.description,
    descriptionEn: property['x-description-en'],
  }
}
