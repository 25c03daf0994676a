/** raw/dataset.yml → the facts of a dataset: what it says in place of what is true of every one. */
import type { DatasetFile } from '../read/dataset-file.ts'
import type { Row } from '../types.ts'
import { dataset, type Both, type DatasetFacts } from '../vocabulary/dataset.ts'
import { licences } from '../vocabulary/licences.ts'

/**
 * Takes what a person said, or null; gives the facts that it changes. A text in one language stands
 * for the other too. `ownFacts({ title: 'a' }).title` is `{ zh: 'a', en: 'a' }`
 */
export function ownFacts(given: DatasetFile | null): Partial<DatasetFacts> {
  if (!given) return {}
  const { name, title, description, publisher, contact, homepage, download, licence, keywords } = given
  const { version, issued, modified } = given
  return {
    ...(name ? { name } : {}),
    ...(title ? { title: both(title) } : {}),
    ...(description ? { description: both(description) } : {}),
    ...(publisher ? { publisher: both(publisher) } : {}),
    contact: {
      name: contact?.name ? both(contact.name) : null, email: contact?.email ?? '', url: contact?.url ?? '',
    },
    ...(homepage ? { homepage } : {}),
    ...(download ? { download } : {}),
    ...(licence ? { licence: licenceOf(licence) } : {}),
    ...(keywords ? { keywords: bothLists(keywords) } : {}),
    version: version ?? null,
    issued: issued ?? null,
    modified: modified ?? issued ?? null,
  }
}

function both(text: NonNullable<DatasetFile['title']>): Both {
  if (typeof text === 'string') return { zh: text, en: text }
  return { zh: text.zh ?? text.en ?? '', en: text.en ?? text.zh ?? '' }
}

/** Words in one language are not repeated as if they were of the other. */
function bothLists(words: NonNullable<DatasetFile['keywords']>): DatasetFacts['keywords'] {
  if (!Array.isArray(words)) return { zh: words.zh ?? [], en: words.en ?? [] }
  const isChinese = (word: string) => /\p{Script=Han}/u.test(word)
  return { zh: words.filter(isChinese), en: words.filter((word) => !isChinese(word)) }
}

function licenceOf(licence: NonNullable<DatasetFile['licence']>): DatasetFacts['licence'] {
  if (typeof licence !== 'string') return { id: '', url: licence.url, title: both(licence.title) }
  const known = licences.get(licence)
  return known ? { id: licence, ...known } : dataset.licence
}

/**
 * What a person should know of what was said, or not said: no file at all, or a day of this version
 * that lies before a report of it. `ownNotices(null, [])` is one sentence.
 */
export function ownNotices(given: DatasetFile | null, reports: readonly Row[]): string[] {
  if (!given) {
    return ['no dataset.yml says whose dataset it is, so it has no publisher, licence or version; "npm run dataset" makes one']
  }
  const days = reports.flatMap(({ id, delivered_on: spoken, published_on: shown }) =>
    [spoken ?? '', shown ?? ''].map((day) => [day, id ?? ''] as const))
  const [day, id] = days.sort(([one], [other]) => (one < other ? 1 : -1))[0] ?? ['', '']
  const modified = given.modified ?? given.issued ?? ''
  if (modified === '' || day <= modified) return []
  return [`dataset.yml says that this version is of ${modified}, but ${id} is of ${day}: raise version and modified`]
}
