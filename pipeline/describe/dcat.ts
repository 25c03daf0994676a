/** dcat.jsonld: the dataset and its files for catalogues that harvest DCAT 3. */
import { address, dataFiles, pretty, typeOf, type Facts, type FileFact } from './facts.ts'
import type { Both } from '../vocabulary/dataset.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const authority = 'http://publications.europa.eu/resource/authority'

/**
 * A catalogue with the dataset, in Chinese and English, one distribution for each data file with
 * size, media type and SHA-256. `JSON.parse(toDcat(facts))['@type']` is `dcat:Catalog`.
 */
export function toDcat(facts: Facts): string {
  const { title, description } = facts
  return pretty({
    '@context': context,
    '@id': `${facts.id}#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': both(title),
    'dct:description': both(description),
    ...publisher(facts),
    'dcat:dataset': dataset(facts),
  })
}

const both = ({ zh, en }: Both) => [
  { '@value': zh, '@language': 'zh' }, { '@value': en, '@language': 'en' },
]

const date = (value: string) => ({ '@value': value, '@type': 'xsd:date' })

/** Nobody where nobody is named; the same agent under each of the properties. */
function publisher({ publisher: name, homepage }: Facts, ...more: readonly string[]) {
  if (!name) return {}
  const agent = {
    '@type': 'foaf:Agent',
    'foaf:name': both(name),
    ...(homepage ? { 'foaf:homepage': { '@id': homepage } } : {}),
  }
  return Object.fromEntries(['dct:publisher', ...more].map((property) => [property, agent]))
}

function contactPoint({ contact: { name, email, url }, publisher: owner }: Facts) {
  const called = name ?? owner
  if (!called || !(name || email || url)) return {}
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': both(called),
      ...(email ? { 'vcard:hasEmail': { '@id': `mailto:${email}` } } : {}),
      ...(url ? { 'vcard:hasURL': { '@id': url } } : {}),
    },
  }
}

function dataset(facts: Facts) {
  const { keywords, years, licence, homepage, version, issued, modified } = facts
  return {
    '@id': facts.id,
    '@type': 'dcat:Dataset',
    'dct:identifier': facts.id,
    'dct:title': both(facts.title),
    'dct:description': both(facts.description),
    'dcat:keyword': [
      ...keywords.zh.map((word) => ({ '@value': word, '@language': 'zh' })),
      ...keywords.en.map((word) => ({ '@value': word, '@language': 'en' })),
    ],
    'dcat:theme': ['ECON', 'GOVE'].map((theme) => ({ '@id': `${authority}/data-theme/${theme}` })),
    ...publisher(facts, 'dct:creator'),
    ...contactPoint(facts),
    ...(homepage ? { 'dcat:landingPage': { '@id': homepage } } : {}),
    ...(version ? { 'dcat:version': version } : {}),
    ...(issued ? { 'dct:issued': date(issued) } : {}),
    ...(modified ? { 'dct:modified': date(modified) } : {}),
    'dct:accrualPeriodicity': { '@id': `${authority}/frequency/IRREG` },
    'dct:language': { '@id': `${authority}/language/ZHO` },
    ...(licence ? { 'dct:license': { '@id': licence.url } } : {}),
    'dct:conformsTo': { '@id': 'https://datapackage.org/profiles/2.0/datapackage.json' },
    'dct:spatial': facts.areas.map(({ name, code }) => ({
      '@type': 'dct:Location',
      'skos:prefLabel': { '@value': name, '@language': 'zh' },
      ...(code ? { 'dct:identifier': code } : {}),
    })),
    ...(years ? {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': date(`${years.first}-01-01`),
        'dcat:endDate': date(`${years.last}-12-31`),
      },
    } : {}),
    'dct:source': facts.reports.filter((row) => row['source_url'])
      .map((row) => ({ '@id': row['source_url'] })),
    'dcat:distribution': dataFiles(facts).map((file) => distribution(file, facts)),
  }
}

function distribution({ path, bytes, sha256 }: FileFact, facts: Facts) {
  const { mediaType } = typeOf(path)
  const place = { '@id': address(facts, path) }
  return {
    '@id': `${facts.id}#${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': path,
    'dcat:accessURL': place,
    'dcat:downloadURL': place,
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    ...(facts.licence ? { 'dct:license': { '@id': facts.licence.url } } : {}),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  }
}
