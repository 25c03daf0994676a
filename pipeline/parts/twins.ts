/** Two files that claim one id: what each of them is, so that a person can tell which to keep. */
import type { Report, Row } from '../types.ts'

/** What tells two reports apart at first sight. */
export interface Known {
  file: string
  title: string
  deliveredOn: string
  format: string
  characters: string
  sha256: string
}

/** What is known of a report that was read. */
export function knownOf({ sourceFile, facts, format, text, sha256 }: Report): Known {
  return {
    file: sourceFile, title: facts.title ?? '', deliveredOn: facts.deliveredOn ?? '', format,
    characters: String([...text].length), sha256,
  }
}

/** The same of a row of `reports`. */
export function knownOfRow(row: Row): Known {
  const cell = (column: string) => row[column] ?? ''
  return {
    file: cell('source_file'), title: cell('title'), deliveredOn: cell('delivered_on'),
    format: cell('format'), characters: cell('characters'), sha256: cell('sha256'),
  }
}

function sayOne({ file, title, deliveredOn, format, characters }: Known): string {
  const name = title === '' ? 'without a title' : `“${[...title].slice(0, 40).join('')}”`
  const day = deliveredOn === '' ? 'undated' : `dated ${deliveredOn}`
  return `${file} is ${name}, ${day}, ${format}, ${characters} characters`
}

/**
 * Takes two reports and the id that both have; gives what is wrong with the first, in words that
 * `id-taken` is said with: `has the id CN-140802-2020, as a.txt has: both are the same bytes`
 */
export function sayTwins(id: string, one: Known, other: Known): string {
  const what = one.sha256 === other.sha256 ? 'both are the same bytes'
    : `${sayOne(one)}; ${sayOne(other)}`
  return `has the id ${id}, as ${other.file} has: ${what}`
}
