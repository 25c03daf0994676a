/** croissant.json: schema.org/Dataset as JSON-LD that is a Croissant 1.1 description as well. */
import { schemas, tableNames, type Column } from '../schemas.ts'
import type { TableName } from '../types.ts'
import { unsaid, type Both } from '../vocabulary/dataset.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { croissantContext } from './croissant-context.ts'
import { address, dataFiles, pretty, typeOf, type Facts } from './facts.ts'

/**
 * The description: every data file with its checksum, every CSV column as a field. Search engines
 * read the schema.org part, machine learning libraries the record sets.
 * `JSON.parse(toCroissant(facts))['@type']` is `sc:Dataset`.
 */
export function toCroissant(facts: Facts): string {
  const { publisher, licence, version, issued, modified } = facts
  return pretty({
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    '@id': facts.id,
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: facts.name,
    alternateName: [facts.title.zh, facts.title.en],
    description: `${facts.description.en} ${facts.description.zh}`,
    url: facts.homepage || facts.id,
    identifier: facts.id,
    ...(licence ? { license: licence.url } : {}),
    ...(version ? { version } : {}),
    ...(issued ?? modified ? { datePublished: issued ?? modified } : {}),
    ...(modified ? { dateModified: modified } : {}),
    inLanguage: ['zh', 'en'],
    isAccessibleForFree: true,
    keywords: [...facts.keywords.zh, ...facts.keywords.en],
    ...(publisher ? { creator: organisation(publisher, facts), publisher: organisation(publisher, facts) } : {}),
    citeAs: [
      publisher?.en ?? unsaid.publisher.en, facts.title.en, version ?? `fingerprint ${facts.fingerprint}`, modified,
    ].filter(Boolean).join(', '),
    ...(facts.years ? { temporalCoverage: `${facts.years.first}/${facts.years.last}` } : {}),
    spatialCoverage: facts.areas.map(({ name, code }) => ({
      '@type': 'sc:Place', name, ...(code ? { identifier: `GB/T 2260 ${code}` } : {}),
    })),
    variableMeasured: variables(facts),
    distribution: dataFiles(facts).map(({ path, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': path,
      name: path,
      contentUrl: address(facts, path),
      contentSize: `${bytes} B`,
      encodingFormat: typeOf(path).mediaType,
      sha256,
    })),
    recordSet: tableNames.map(recordSet),
  })
}

function organisation({ en, zh }: Both, { homepage, contact }: Facts) {
  const url = contact.url || homepage
  return {
    '@type': 'sc:Organization', name: en, ...(zh === en ? {} : { alternateName: zh }), ...(url ? { url } : {}),
    ...(contact.email ? { email: contact.email } : {}),
  }
}

/** The metrics that the reports do state, by the catalogue's English names. */
function variables({ statistics }: Facts) {
  const used = new Set(statistics.metrics)
  return metrics.filter(({ metric_id: id }) => used.has(id)).map((metric) => ({
    '@type': 'sc:PropertyValue', name: metric.name_en, alternateName: metric.name_zh,
    propertyID: metric.metric_id, unitCode: metric.unit_code,
  }))
}

function recordSet(name: TableName) {
  const { titleEn, descriptionEn, columns, primaryKey } = schemas[name]
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: `${titleEn}: ${descriptionEn}`,
    key: { '@id': `${name}/${primaryKey}` },
    field: columns.map((column) => field(name, column)),
  }
}

function field(table: string, { name, kind, descriptionEn, references }: Column) {
  // Readers follow references to order their work, and stumble over a table that names itself.
  const others = references.filter((reference) => !reference.startsWith(`${table}.`))
  const target = references.length === 1 ? others[0] : undefined
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description: descriptionEn,
    dataType: { text: 'sc:Text', number: 'sc:Float', integer: 'sc:Integer' }[kind],
    source: { fileObject: { '@id': `data/${table}.csv` }, extract: { column: name } },
    ...(target ? { references: { field: { '@id': target.replace('.', '/') } } } : {}),
  }
}
