/** CITATION.cff: how to cite the dataset (Citation File Format 1.2.0). */
import { unsaid } from '../vocabulary/dataset.ts'
import type { Facts } from './facts.ts'

/**
 * The file, as YAML; `type: dataset`. `toCitation(facts)` begins with `cff-version: 1.2.0`. The format
 * asks for an author: where no publisher is stated, the author says so.
 */
export function toCitation(facts: Facts): string {
  const { title, description, keywords, publisher, homepage, contact, version, modified, licence } = facts
  const name = publisher?.en ?? `${unsaid.publisher.en} (${unsaid.publisher.zh})`
  const words = [...keywords.en, ...keywords.zh]
  const message = publisher ? 'If you use this dataset, please cite it as below.'
    : `${unsaid.publisher.en}: ${unsaid.cure.en}.`
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted(message)}`,
    'type: dataset',
    `title: ${quoted(title.en === title.zh ? title.en : `${title.en} (${title.zh})`)}`,
    `abstract: ${quoted(description.en)}`,
    'authors:',
    `  - name: ${quoted(name)}`,
    ...(publisher && publisher.zh !== publisher.en ? [`    alias: ${quoted(publisher.zh)}`] : []),
    ...(publisher && contact.email ? [`    email: ${quoted(contact.email)}`] : []),
    ...(version ? [`version: ${quoted(version)}`] : []),
    ...(modified ? [`date-released: ${modified}`] : []),
    ...(licence ? [licence.id ? `license: ${licence.id}` : `license-url: ${quoted(licence.url)}`] : []),
    ...(homepage ? [`url: ${quoted(homepage)}`] : []),
    ...(words.length > 0 ? ['keywords:', ...words.map((word) => `  - ${quoted(word)}`)] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** A JSON string is a YAML string as well. */
const quoted = (text: string) => JSON.stringify(text)
