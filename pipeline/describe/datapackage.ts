/** datapackage.json as in Data Package 2.0: every file, its checksum, and every table's schema. */
import { columnDetail } from '../formats/columns.ts'
import { headline } from '../review/wilson.ts'
import { schemas, tableNames, type Column, type TableSchema } from '../schemas.ts'
import type { TableName } from '../types.ts'
import type { Both } from '../vocabulary/dataset.ts'
import { pretty, typeOf, type Facts, type FileFact } from './facts.ts'

const profiles = 'https://datapackage.org/profiles/2.0'

/**
 * The descriptor. Resources are the CSV files, with schema and keys, and the published texts; the
 * other formats are listed as `alternatives`. Every file has its size and checksum.
 * `JSON.parse(toDatapackage(facts)).$schema` ends in `2.0/datapackage.json`.
 */
export function toDatapackage(facts: Facts): string {
  const { id, name, title, description, homepage, version, fingerprint, modified, keywords } = facts
  return pretty({
    $schema: `${profiles}/datapackage.json`,
    name,
    id,
    title: title.zh,
    'title:en': title.en,
    description: description.zh,
    'description:en': description.en,
    ...(homepage ? { homepage } : {}),
    ...(version ? { version } : {}),
    fingerprint,
    ...(modified ? { created: `${modified}T00:00:00Z` } : {}),
    keywords: [...keywords.zh, ...keywords.en],
    ...contributors(facts),
    ...licences(facts),
    accuracy: accuracyOf(facts),
    sources: sources(facts),
    resources: [
      ...tableNames.map((table) => tableResource(table, facts)),
      ...facts.files.filter(({ path }) => path.startsWith('text/'))
        .map((file) => textResource(file, facts)),
    ],
    // No resources: readers would need an extension for each, and have the rows already.
    ...listed('alternatives', facts.files.filter(({ path }) => !path.includes('/'))),
  })
}

/** Whoever publishes it, and whom to ask; nobody where nobody is named. */
function contributors({ publisher, contact: { name, email, url }, homepage }: Facts) {
  const path = url || homepage
  const one = ({ zh, en }: Both, ...roles: readonly string[]) => ({
    title: zh,
    ...(en === zh ? {} : { 'title:en': en }),
    ...(path ? { path } : {}),
    ...(email ? { email } : {}),
    roles,
  })
  const named = [
    ...(publisher ? [one(publisher, 'creator', 'publisher', ...(name ? [] : ['contact']))] : []),
    ...(name ? [one(name, 'contact')] : []),
  ]
  return named.length > 0 ? { contributors: named } : {}
}

function licences({ licence }: Facts) {
  if (!licence) return {}
  const { id, url, title } = licence
  return { licenses: [{ ...(id ? { name: id } : {}), path: url, title: title.en }] }
}

/** What people's reviews of this dataset say; `reviewed` is 0 where none was made, and nothing is known then. */
function accuracyOf({ measured }: Facts) {
  const all = headline(measured)
  const { outside, passages } = measured
  const rounded = (part: number) => Number(part.toFixed(4))
  return {
    reviewed: all?.judged ?? 0,
    ...(all ? {
      right: all.right, share: rounded(all.share), interval: [rounded(all.low), rounded(all.high)],
      method: 'rows drawn at random and judged by a person; Wilson interval, 95 %',
    } : {}),
    ...(outside.judged > 0 ? { outsideSample: outside } : {}),
    ...(passages.judged > 0 ? { passages } : {}),
  }
}

/** One for each report, with the checksum of the raw file that was read. */
function sources({ reports }: Facts) {
  return reports.map((row) => ({
    title: [row['area_path'], row['year'], row['title']].filter(Boolean).join(' '),
    ...(row['source_url'] ? { path: row['source_url'] } : {}),
    file: row['source_file'],
    hash: `sha256:${row['sha256']}`,
    report: row['id'],
    ...(row['publisher'] ? { publisher: row['publisher'] } : {}),
    ...(row['published_on'] ? { published: row['published_on'] } : {}),
    ...(row['licence'] ? { licence: row['licence'] } : {}),
  }))
}

/** Published texts are resources of their own: spans are places in them. */
function textResource(file: FileFact, facts: Facts) {
  const { id, title } = facts.textLicence
  const report = file.path.replace(/^text\/|\.txt$/gu, '')
  return {
    $schema: `${profiles}/dataresource.json`,
    name: `text-${report.toLowerCase()}`,
    path: file.path,
    title: report,
    encoding: 'utf-8',
    ...sums(file),
    licenses: [{ name: id, title: title.en }],
  }
}

/** A CSV file with its schema; the same rows in other formats are `alternatives`. */
function tableResource(name: TableName, facts: Facts) {
  const schema = schemas[name]
  const path = `data/${name}.csv`
  const file = facts.files.find((one) => one.path === path)
  const others = facts.files.filter((one) => one !== file && one.path.startsWith(`data/${name}.`))
  return {
    $schema: `${profiles}/dataresource.json`,
    name,
    type: 'table',
    path,
    title: schema.title,
    'title:en': schema.titleEn,
    description: schema.description,
    'description:en': schema.descriptionEn,
    encoding: 'utf-8',
    ...(file ? sums(file) : {}),
    rows: facts.statistics.rows[name],
    ...licences(facts),
    dialect: {
      $schema: `${profiles}/tabledialect.json`, delimiter: ',', lineTerminator: '\n',
      quoteChar: '"', doubleQuote: true, header: true,
    },
    schema: tableSchema(schema),
    ...listed('alternatives', others),
  }
}

function sums({ path, bytes, sha256 }: FileFact) {
  const { format, mediaType } = typeOf(path)
  return { format, mediatype: mediaType, bytes, hash: `sha256:${sha256}` }
}

const listed = (name: string, files: readonly FileFact[]) =>
  files.length > 0 ? { [name]: files.map((file) => ({ path: file.path, ...sums(file) })) } : {}

function tableSchema(schema: TableSchema) {
  const { columns, primaryKey } = schema
  const keys = columns.flatMap((column) => foreignKey(schema, column))
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: columns.map((column) => field(schema, column)),
    missingValues: [''],
    primaryKey: [primaryKey],
    // The profile wants at least one, or none of the property.
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
  }
}

function field(schema: TableSchema, column: Column) {
  const { codes, pattern, minLength, minimum, example } = columnDetail(schema, column.name)
  const isKey = column.name === schema.primaryKey
  return {
    name: column.name,
    type: { text: 'string', number: 'number', integer: 'integer' }[column.kind],
    title: column.title,
    'title:en': column.titleEn,
    description: column.description,
    'description:en': column.descriptionEn,
    ...(example ? { example } : {}),
    constraints: {
      required: !column.nullable,
      ...(isKey ? { unique: true } : {}),
      ...(codes.length > 0 ? { enum: codes.map(({ code }) => code) } : {}),
      ...(pattern === null ? {} : { pattern }),
      ...(minLength === null ? {} : { minLength }),
      ...(minimum === null ? {} : { minimum }),
    },
    ...(codes.length > 0
      ? { categories: codes.map(({ code, zh }) => ({ value: code, label: zh })) } : {}),
    ...(column.references.length > 1 ? { references: column.references } : {}),
  }
}

/** A reference to one of two tables is no foreign key here; `references` above names them. */
function foreignKey({ name }: TableSchema, column: Column) {
  const [table, key] = column.references[0]?.split('.') ?? []
  if (column.references.length !== 1 || !table || !key) return []
  // A table that refers to itself is not named.
  const place = table === name ? {} : { resource: table }
  return [{ fields: [column.name], reference: { ...place, fields: [key] } }]
}
