/** CITATION.cff: how to cite the dataset (Citation File Format 1.2.0). */
import type { Facts } from './facts.ts'

/** The file, as YAML; `type: dataset`. `toCitation(facts)` begins with `cff-version: 1.2.0`. */
export function toCitation(facts: Facts): string {
  const { title, description, keywords, publisher, homepage, contact } = facts
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted('If you use this dataset, please cite it as below.')}`,
    'type: dataset',
    `title: ${quoted(`${title.en} (${title.zh})`)}`,
    `abstract: ${quoted(description.en)}`,
    'authors:',
    `  - name: ${quoted(publisher.en)}`,
    ...(contact.email ? [`    email: ${quoted(contact.email)}`] : []),
    `version: ${quoted(facts.version)}`,
    `date-released: ${facts.created}`,
    `license: ${facts.licence.id}`,
    ...(homepage ? [`url: ${quoted(homepage)}`] : []),
    'keywords:',
    ...[...keywords.en, ...keywords.zh].map((word) => `  - ${quoted(word)}`),
  ]
  return `${lines.join('\n')}\n`
}

/** A JSON string is a YAML string as well. */
const quoted = (text: string) => JSON.stringify(text)
