/** csvw.json: the CSV files as a table group of CSV on the Web (W3C 2015). */
import { columnDetail } from '../formats/columns.ts'
import { schemas, tableNames, type Column, type TableSchema } from '../schemas.ts'
import { pretty, type Facts } from './facts.ts'

/**
 * The table group: columns with data types, primary and foreign keys. Paths are relative to the
 * file. `JSON.parse(toCsvw(facts)).tables[0].url` is `data/reports.csv`.
 */
export function toCsvw(facts: Facts): string {
  const { publisher, licence, version, issued, modified, homepage, keywords, contact } = facts
  return pretty({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    'dc:title': [tagged(facts.title.zh, 'zh'), tagged(facts.title.en, 'en')],
    'dc:description': [tagged(facts.description.zh, 'zh'), tagged(facts.description.en, 'en')],
    ...(publisher ? { 'dc:publisher': [tagged(publisher.zh, 'zh'), tagged(publisher.en, 'en')] } : {}),
    ...(licence ? { 'dc:license': { '@id': licence.url } } : {}),
    'dc:identifier': facts.id,
    ...(version ? { 'schema:version': version } : {}),
    ...(issued ? { 'dc:issued': { '@value': issued, '@type': 'xsd:date' } } : {}),
    ...(modified ? { 'dc:modified': { '@value': modified, '@type': 'xsd:date' } } : {}),
    ...(homepage ? { 'schema:url': { '@id': homepage } } : {}),
    'schema:keywords': [...keywords.zh.map((word) => tagged(word, 'zh')), ...keywords.en.map((word) => tagged(word, 'en'))],
    ...(contact.email ? { 'schema:email': contact.email } : {}),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\n'] },
    tables: tableNames.map((name) => table(schemas[name])),
  })
}

const tagged = (value: string, language: 'zh' | 'en') =>
  ({ '@value': value, '@language': language })

function table(schema: TableSchema) {
  return {
    url: `data/${schema.name}.csv`,
    'dc:title': [tagged(schema.title, 'zh'), tagged(schema.titleEn, 'en')],
    'dc:description': [tagged(schema.description, 'zh'), tagged(schema.descriptionEn, 'en')],
    tableSchema: {
      columns: schema.columns.map((item) => column(schema, item)),
      primaryKey: schema.primaryKey,
      foreignKeys: schema.columns.flatMap(foreignKey),
    },
  }
}

function column(schema: TableSchema, { name, kind, nullable, ...words }: Column) {
  const { pattern, codes } = columnDetail(schema, name)
  const anyCode = codes.map(({ code }) => code).join('|')
  const format = pattern ?? (anyCode === '' ? null : `^(${anyCode})$`)
  const datatype = kind === 'text'
    ? format === null ? 'string' : { base: 'string', format }
    : kind === 'integer' ? 'integer' : 'decimal'
  return {
    name,
    titles: { und: name },
    'dc:title': [tagged(words.title, 'zh'), tagged(words.titleEn, 'en')],
    'dc:description': [tagged(words.description, 'zh'), tagged(words.descriptionEn, 'en')],
    datatype,
    required: !nullable,
    null: '',
  }
}

/** Strict readers refuse a foreign key with an empty cell: those are in datapackage.json only. */
function foreignKey({ name, references, nullable }: Column) {
  const [table, key] = references[0]?.split('.') ?? []
  if (references.length !== 1 || nullable || !table || !key) return []
  const reference = { resource: `data/${table}.csv`, columnReference: key }
  return [{ columnReference: name, reference }]
}
