/** The data dictionary (数据项), the code lists and the catalogue entry, as rows of cells. */
import { columnDetail } from '../formats/columns.ts'
import type { Sheet } from '../formats/xlsx.ts'
import { schemas, tableNames, type Column, type TableSchema } from '../schemas.ts'
import {
  catalogueHeadings, catalogueWords, dictionaryHeadings, dictionaryWords, sheetNames,
} from '../vocabulary/dataset.ts'
import { safeCell } from '../write/csv-cell.ts'
import type { Facts } from './facts.ts'

/** Lines of cells as CSV, a header first, in cells that no spreadsheet rewrites. */
export function linesToCsv(
  header: readonly string[], rows: readonly (readonly string[])[],
): string {
  const cell = (value: string) => {
    const safe = safeCell(value)
    return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')
}

/** One row for each column of each table, as `dictionaryHeadings` names the cells. */
export function dictionaryRows({ statistics }: Facts): string[][] {
  return tableNames.flatMap((name) => {
    const schema = schemas[name]
    return schema.columns.map((column, index) => {
      const { codes, example } = columnDetail(schema, column.name)
      return [
        name, String(index + 1), column.title, column.name, column.titleEn,
        dictionaryWords.types[column.kind], String(statistics.longest[name][index]),
        column.description, column.descriptionEn, unit(schema, column),
        column.nullable ? dictionaryWords.nullable.yes : dictionaryWords.nullable.no,
        key(schema, column), codes.map(({ code, zh }) => `${code}=${zh}`).join(';'), example,
      ]
    })
  })
}

/** A number column is in the unit that another column of its row names. */
function unit({ columns }: TableSchema, { name, kind }: Column): string {
  if (kind !== 'number') return ''
  const has = (other: string) => columns.some((column) => column.name === other)
  const stated = /^(?<side>target|actual)_stated/u.exec(name)?.groups?.['side']
  if (stated) return `→ ${stated}_unit`
  if (name.includes('normalized') || !has('unit')) return has('unit_code') ? '→ unit_code' : ''
  return name.startsWith('value') || name === 'baseline_value' ? '→ unit' : ''
}

function key({ primaryKey }: TableSchema, { name, references }: Column): string {
  const { primary, foreign } = dictionaryWords.keys
  if (name === primaryKey) return primary
  return references.length > 0 ? `${foreign} ${references.join('|')}` : ''
}

/** The dictionary as CSV: the headings are ASCII, as loaders cut or transliterate others. */
export function toDictionary(facts: Facts): string {
  return linesToCsv(Object.keys(dictionaryHeadings), dictionaryRows(facts))
}

const codebookHeader = [
  'table', 'column', 'code', 'label_zh', 'label_en', 'description_zh', 'description_en', 'type',
  'nullable', 'key', 'example',
]

/** The codebook as CSV: a row for each table, each column and each code. */
export function toCodebook(): string {
  const rows = tableNames.flatMap((name) => {
    const schema = schemas[name]
    const { title, titleEn, description, descriptionEn, columns } = schema
    const first = [name, '', '', title, titleEn, description, descriptionEn, '', '', '', '']
    return [first, ...columns.flatMap((column) => columnRows(schema, column))]
  })
  return linesToCsv(codebookHeader, rows)
}

function columnRows(schema: TableSchema, column: Column): string[][] {
  const { codes, example } = columnDetail(schema, column.name)
  const { name, title, titleEn, description, descriptionEn, kind, nullable, references } = column
  const keys = name === schema.primaryKey ? 'primary' : references.join('|')
  const nulls = nullable ? 'yes' : 'no'
  return [
    [schema.name, name, '', title, titleEn, description, descriptionEn, kind, nulls, keys, example],
    ...codes.map(({ code, zh, en }) => [schema.name, name, code, zh, en, '', '', '', '', '', '']),
  ]
}

/** The catalogue entry that Chinese portals ask for: key, Chinese heading, content. */
export function catalogueRows(facts: Facts): string[][] {
  const { years, contact, statistics } = facts
  const none = catalogueWords.none
  const content: Record<keyof typeof catalogueHeadings, string> = {
    title: facts.title.zh,
    summary: facts.description.zh,
    publisher: facts.publisher?.zh ?? none,
    theme: catalogueWords.theme,
    keywords: facts.keywords.zh.join(';'),
    frequency: catalogueWords.frequency,
    released: facts.issued ?? none,
    updated: facts.modified ?? none,
    temporal: years ? `${years.first}/${years.last}` : none,
    spatial: facts.areas.map(({ name, code }) => `${name} ${code}`.trim()).join(';') || none,
    formats: facts.formats.join(';').toUpperCase(),
    size: [
      `${statistics.rows.reports} ${catalogueWords.reports}`,
      ...tableNames.map((name) =>
        `${schemas[name].title} ${statistics.rows[name]} ${catalogueWords.rows}`),
    ].join(';'),
    // That it is open is for whoever publishes it to say: with a licence.
    access: facts.licence ? catalogueWords.access : none,
    licence: facts.licence ? `${facts.licence.title.zh} ${facts.licence.url}` : none,
    contact: [contact.name?.zh, contact.email, contact.url].filter(Boolean).join(' ') || none,
    version: facts.version ?? none,
    landing: facts.homepage || none,
  }
  return Object.entries(catalogueHeadings)
    .map(([name, heading]) => [name, heading, content[name as keyof typeof catalogueHeadings]])
}

/** The catalogue entry as CSV. */
export function toCatalogue(facts: Facts): string {
  return linesToCsv(['field', 'name_zh', 'value'], catalogueRows(facts))
}

/** The sheets of the XLSX that stand before the tables: catalogue entry, dictionary, code lists. */
export function sheetsBefore(facts: Facts): Sheet[] {
  const { field, value } = catalogueWords
  const { table, field: column, name_zh: label } = dictionaryHeadings
  const codes = tableNames.flatMap((name) => schemas[name].columns.flatMap((one) =>
    columnDetail(schemas[name], one.name).codes
      .map(({ code, zh, en }) => [name, one.name, one.title, code, zh, en])))
  return [
    {
      name: sheetNames.about, headings: [field, value],
      rows: catalogueRows(facts).map(([, ...cells]) => cells),
    },
    {
      name: sheetNames.dictionary, headings: Object.values(dictionaryHeadings),
      rows: dictionaryRows(facts),
    },
    {
      name: sheetNames.codes,
      headings: [table, column, label, ...sheetNames.codeHeadings],
      rows: codes,
    },
  ]
}
