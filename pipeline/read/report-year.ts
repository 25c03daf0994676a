// The year that a report is given in, from the firmest evidence to the last resort.

import { datasetName } from './beside.ts'
import { InputError } from '../errors.ts'
import { stateCouncil } from '../vocabulary/offices.ts'
import { anyDates, bareYears, yearsIn } from './dates.ts'
import { fileNameOf } from './file-name.ts'
import { brackets, publicationOf } from './front.ts'
import { squeeze } from './front-lines.ts'
import { yearByHeadings, yearByWords } from './periods.ts'
import type { Meeting } from './front.ts'
import type { Front } from './front-lines.ts'
import type { PageMeta, Sidecar } from '../types.ts'

/** What tells the year. `date` is that of the speech, as a person or the text says. */
export interface YearEvidence {
  sidecar: Sidecar | null
  date: string | null
  title: string | null
  headings: readonly string[]
  front: Front
  meta: PageMeta
  fileName: string
  meeting: Meeting | null
}

export interface YearFound {
  year: number
  doubt: string | null
}

/** The ending of a sidecar: `dataset.yml` is no report's, so that of `dataset.txt` is `dataset.yaml`. */
export const sidecarEnding = (stem: string): string => (`${stem}.yml` === datasetName ? '.yaml' : '.yml')

/** The name of the file of facts that belongs to a raw file. */
export const sidecarOf = (fileName: string): string => {
  const stem = fileName.replace(/^.*[/\\]|\.[^.]*$/gu, '')
  return `raw/${stem}${sidecarEnding(stem)}`
}

/** The year of a session of the National People's Congress; its terms are public knowledge. */
function yearOfSession(meeting: Meeting | null): number | null {
  const { congress, session, place } = meeting ?? {}
  if (!congress || place !== stateCouncil.congress || congress > 30) return null
  const first = stateCouncil.terms[congress] ?? 1978 + 5 * (congress - 5)
  return congress === 4 ? first : session ? first + session - 1 : null
}

/** The year of a title, written as a year or as four digits; null where it names several. */
function yearOfTitle(title: string | null): number | null {
  const years = [...yearsIn(title ?? ''), ...bareYears(title ?? '')]
  return new Set(years).size === 1 ? years[0] ?? null : null
}

/** A line of the front that is a year or a month and no more, （2019年1月）; no list of years. */
function yearLine(front: Front): number | null {
  const years = front.lines.map((line) => squeeze(line).replace(brackets, ''))
    .filter((words) => words.length <= 9 && yearsIn(words.slice(0, 5)).length === 1)
    .flatMap((words) => yearsIn(words))
  return new Set(years).size === 1 ? years[0] ?? null : null
}

type Telling = [year: number | null, source: string, firm: boolean, doubt?: string | null | undefined]

/** What the text says of the year, the firmest first, each with the name of what says it. */
function toldBy({ title, headings, front, meeting }: YearEvidence) {
  const byHeadings = yearByHeadings(headings)
  const all: Telling[] = [
    [yearOfTitle(title), 'title', true],
    [yearLine(front), 'front', true],
    [yearOfSession(meeting), 'session', true],
    [byHeadings?.year ?? null, 'headings', byHeadings?.both ?? false, byHeadings?.doubt],
    [yearByWords(front.opening), 'first sentences', false],
  ]
  return all.flatMap(([year, source, firm, doubt = null]) => {
    return year === null ? [] : [{ year, source, firm, doubt }]
  })
}

/** The year where the text names it in one way or more: the file's name decides between them. */
function agreed(told: ReturnType<typeof toldBy>, file: readonly number[]): YearFound | null {
  const [first, ...others] = told
  if (!first) return null
  const other = others.find(({ source }) => source === 'headings')
  // A title can have the year that the speech looks back on: 2018年政府工作报告 of January 2019.
  const reviewed = first.source === 'title' && other?.doubt === null
    && other.year === first.year + 1
  const best = reviewed && !file.includes(first.year) ? other : first
  const against = told
    .find(({ year, source }) => year !== best.year && source !== 'first sentences')
  const named = file.find((year) => year !== best.year)
  const byFile = against && file.includes(against.year)
  if (byFile && best.source !== 'title') return { year: against.year, doubt: said(best, against) }
  if (against) return { year: best.year, doubt: said(best, against) }
  if (named === undefined || file.includes(best.year)) return { year: best.year, doubt: best.doubt }
  if (best.firm) {
    const doubt = `the text says ${best.year} (${best.source}), the file's name ${named}`
    return { year: best.year, doubt }
  }
  // A heading can name a year within the period; the file's name was given on purpose.
  const doubt = `the ${best.source} speak of ${best.year}, the file's name of ${named}`
  return { year: named, doubt }
}

const said = (one: { year: number; source: string }, other: { year: number; source: string }) =>
  `the ${one.source} says ${one.year}, the ${other.source} ${other.year}`

/** A date of the speech is certain; other years of the title or the file are said as a doubt. */
function dated(year: number, title: string | null, file: readonly number[]): YearFound {
  const titled = yearOfTitle(title)
  if (titled !== null && titled !== year) {
    return { year, doubt: `the speech is of ${year}, the title says ${titled}` }
  }
  const other = file.length === 1 ? file[0] : undefined
  const doubt = other === undefined || other === year ? null
    : `the speech is of ${year}, the file's name says ${other}`
  return { year, doubt }
}

/**
 * The year of a report, with a doubt where sources differ or little tells it. Throws an InputError
 * where nothing does.
 */
export function findYear(evidence: YearEvidence): YearFound {
  const { sidecar, date, title, front, meta, fileName } = evidence
  const { years: file } = fileNameOf(fileName)
  const given = sidecar?.['year']
  if (typeof given === 'number') return { year: given, doubt: null }
  const byHand = typeof sidecar?.['delivered_on'] === 'string'
  if (byHand && date) return { year: Number(date.slice(0, 4)), doubt: null }
  if (date !== null) return dated(Number(date.slice(0, 4)), title, file)
  const found = agreed(toldBy(evidence), file)
  if (found) return found
  if (file[0] !== undefined) return { year: file[0], doubt: "only the file's name tells the year" }
  const page = anyDates(meta.publishedOn ?? '')[0]?.iso ?? publicationOf(front).on
  if (page) return { year: Number(page.slice(0, 4)), doubt: 'only the page tells the year' }
  const past = Math.max(0, ...yearsIn(front.opening.slice(0, 1000)))
  if (past > 0) {
    const doubt = `${past}, the last year the first lines name, is taken as past`
    return { year: past + 1, doubt }
  }
  throw new InputError({
    code: 'not-a-report',
    file: fileName,
    what: 'neither the text nor the name of the file tells the year of a report',
    todo: `Add "year: 2020" with the right year to ${sidecarOf(fileName)}`,
  })
}
