/** The name of a raw file and the facts beside it, as `npm run add` writes them. */
import { oneLine } from '../escape.ts'
import { sidecarEnding } from '../read/report-year.ts'
import type { Facts, Report, Sidecar } from '../types.ts'

/** Facts that a person may have to give: key, where the report has it, what to write. */
const facts: readonly (readonly [key: string, fact: keyof Facts, hint: string])[] = [
  ['title', 'title', 'its title'],
  ['area_code', 'areaCode', 'the area, GB/T 2260, six digits: 140802'],
  ['delivered_on', 'deliveredOn', 'the day of the speech: 2020-04-21'],
  ['congress', 'congress', "number of the people's congress: 16"],
  ['session', 'session', 'number of its session: 5'],
  ['speaker', 'speaker', 'who gave it'],
  ['speaker_office', 'speakerOffice', 'the office of the speaker'],
  ['published_on', 'publishedOn', 'the day it was published: 2020-05-06'],
  ['publisher', 'publisher', 'who published it'],
  ['source_url', 'sourceUrl', 'the address it was published at'],
  ['licence', 'licence', 'the terms it was published under'],
]

/** Every fact that can be given. */
export const factKeys: readonly string[] = [
  ...facts.map(([key]) => key), 'area', 'year', 'review_period', 'plan_period', 'genre', 'id',
]

/** The sidecar's name: `140802-2020.html` has `140802-2020.yml`. */
export function sidecarOf(name: string): string {
  const stem = name.replace(/\.[a-z]+$/iu, '')
  return stem + sidecarEnding(stem)
}

/** A name of a file that is one on every system, without its ending. */
export const fileName = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u

/** The ending of a file's name in lower case: `.html`. */
export function endingOf(name: string): string {
  return /\.[a-z]+$/iu.exec(name)?.[0].toLowerCase() ?? '.txt'
}

/**
 * The name that a report gets in raw/: its area code and year, with the ending that it has, or the
 * id that was given. Where area or year are unknown or in doubt it keeps its name: a name is taken
 * as evidence later, and must not turn a guess into a fact. From stdin such a file is named by its
 * bytes. `nameOf(report, 'index.htm', null)` is `140802-2020.htm`
 */
export function nameOf(report: Report, file: string, given: Sidecar | null): string {
  const { areaCode, year } = report.facts
  const isGuess = report.doubts.some(({ rule }) => rule === 'facts/year' || rule === 'facts/area')
  const id = given?.['id']
  if (typeof id === 'string' && !isGuess) return id.replace(/^CN-/u, '') + endingOf(file)
  if (areaCode !== null && !isGuess) return `${areaCode}-${year}${endingOf(file)}`
  return /^stdin\./u.test(file) ? `report-${report.sha256.slice(0, 12)}${endingOf(file)}` : file
}

/**
 * The text of the sidecar: what was given, then an empty key with a hint for each fact that the
 * report does not have. An empty key leaves the fact to the text.
 */
export async function toSidecar(
  report: Report, name: string, given: Sidecar | null,
): Promise<string> {
  const { stringify } = await import('yaml')
  const known = Object.entries(given ?? {}).filter(([, value]) => value !== null)
  const isKnown = (key: string) => known.some(([one]) => one === key)
  const empty = facts.filter(([key, fact]) => report.facts[fact] === null && !isKnown(key))
  const lines = [
    // A name may hold the end of a line, and what comes behind would be a fact.
    `# Facts about ${oneLine(name)} that its text does not give.`,
    '# They win over the text; an empty key leaves the fact to the text.',
  ]
  if (known.length > 0) lines.push(stringify(Object.fromEntries(known)).trimEnd())
  for (const [key, , hint] of empty) lines.push(`${key}:`.padEnd(16) + `# ${hint}`)
  return `${lines.join('\n')}\n`
}
