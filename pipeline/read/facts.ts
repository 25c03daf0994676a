// What is known of a report as a whole: whose it is, when and by whom it was given, its periods.

import { InputError } from '../errors.ts'
import { isTownship, levelOfCode } from './areas.ts'
import { contradictions } from './contradictions.ts'
import { anyDates, yearsIn } from './dates.ts'
import { dateLine, frontOf, meetingInOpening, meetingOf, publicationOf } from './front.ts'
import { titleOf } from './front.ts'
import { periodsOf, topHeadings, yearByHeadings } from './periods.ts'
import { fileNameFacts, reportArea } from './report-area.ts'
import { speakerOf } from './speaker.ts'
import { stateCouncil } from '../vocabulary/offices.ts'
import type { Meeting } from './front.ts'
import type { AreaFound } from './report-area.ts'
import type { AreaLevel, Doubt, Facts, Line, Published, Section, Sidecar } from '../types.ts'

const textOf = (value: unknown) => typeof value === 'string' && value !== '' ? value : null
const numberOf = (value: unknown) => typeof value === 'number' ? value : null
/** A congress or a session; of a number that there cannot be, as in a misprint, nothing is known. */
const ordinalOf = (value: number | null | undefined) => value && value >= 1 && value <= 99 ? value : null

/** The name of the file of facts that belongs to a raw file. */
const sidecarOf = (fileName: string) => `raw/${fileName.replace(/^.*[/\\]|\.[^.]*$/gu, '')}.yml`

function levelOf(found: AreaFound | null): AreaLevel | null {
  if (!found) return null
  return found.listed ? levelOfCode(found.listed.code) : isTownship(found.area) ? 'township' : null
}

/** The year of a session of the National People's Congress; its terms are public knowledge. */
function yearOfSession(meeting: Meeting | null): number | null {
  const { congress, session, place } = meeting ?? {}
  if (!congress || place !== stateCouncil.congress || congress > 30) return null
  const first = stateCouncil.terms[congress] ?? 1978 + 5 * (congress - 5)
  return congress === 4 ? first : session ? first + session - 1 : null
}

/** The congress and session of a year, since 1978 when a session a year became the rule. */
function sessionOfYear(found: AreaFound | null, year: number): Pick<Facts, 'congress' | 'session'> {
  if (found?.listed?.level !== 'country' || year < 1978) return { congress: null, session: null }
  return { congress: 5 + Math.floor((year - 1978) / 5), session: (year - 1978) % 5 + 1 }
}

interface YearFound {
  year: number
  doubt: string | null
}

/** The year, from the firmest evidence to the last resort. */
function findYear(
  sidecar: Sidecar | null, date: string | null, title: string | null, headings: readonly string[],
  published: Published, fileName: string, opening: string, meeting: Meeting | null,
): YearFound {
  const certain = numberOf(sidecar?.['year']) ?? (date ? Number(date.slice(0, 4)) : null)
  if (certain !== null) return { year: certain, doubt: null }
  const file = fileNameFacts(fileName).year
  const told = yearsIn(title ?? '')[0] ?? yearOfSession(meeting) ?? yearByHeadings(headings)
  if (told !== null) {
    if (file === null || file === told) return { year: told, doubt: null }
    // A heading can name a year within the period; the file's name was given on purpose.
    if (yearsIn(title ?? '').length === 0) {
      return { year: file, doubt: `the headings speak of ${told}, the file's name of ${file}` }
    }
    return { year: told, doubt: `the title says ${told}, the file's name ${file}` }
  }
  if (file !== null) return { year: file, doubt: "only the file's name tells the year" }
  const page = anyDates(published.meta.publishedOn ?? '')[0]
  if (page) return { year: Number(page.iso.slice(0, 4)), doubt: 'only the page tells the year' }
  const past = Math.max(0, ...yearsIn(opening.slice(0, 1000)))
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

/** What to say of each fact that stays unknown: rule, what is missing, the sidecar's key. */
const unknown: readonly (readonly [keyof Facts, rule: string, what: string, key: string])[] = [
  ['title', 'facts/title', 'the text has no title', 'title'],
  ['area', 'facts/area', 'the text does not say whose report it is', 'area_code'],
  ['areaCode', 'facts/area-code', 'no area or several have the name', 'area_code'],
  ['deliveredOn', 'facts/date', 'the text does not date the speech', 'delivered_on'],
  ['congress', 'facts/congress', "the text does not name the people's congress", 'congress'],
  ['session', 'facts/session', 'the text does not name the session of the congress', 'session'],
  ['speaker', 'facts/speaker', 'the text does not name the speaker', 'speaker'],
  ['speakerOffice', 'facts/speaker-office', 'the text names no office', 'speaker_office'],
]

/** What says where the text comes from: one doubt for all that is missing. */
const origin: readonly (readonly [keyof Facts, key: string])[] = [
  ['publishedOn', 'published_on'], ['publisher', 'publisher'], ['sourceUrl', 'source_url'],
  ['licence', 'licence'],
]

function doubtsOf(
  facts: Facts, found: AreaFound | null, year: YearFound, fileName: string,
): Doubt[] {
  const sidecar = sidecarOf(fileName)
  const add = (rule: string, what: string, key: string): Doubt =>
    ({ rule, message: `${what}; add "${key}:" to ${sidecar}` })
  const doubts = unknown
    .filter(([fact]) => facts[fact] === null && (fact !== 'areaCode' || facts.area !== null))
    .map(([, rule, what, key]) => add(rule, what, key))
  const missing = origin.filter(([fact]) => facts[fact] === null).map(([, key]) => `"${key}:"`)
  if (missing.length > 0) {
    const what = 'the text does not say all of where it comes from'
    const message = `${what}; add ${missing.join(', ')} to ${sidecar}`
    doubts.push({ rule: 'facts/source', message })
  }
  if (year.doubt) doubts.push(add('facts/year', year.doubt, 'year'))
  if (found && (found.from === 'file' || found.from === 'page')) {
    const source = found.from === 'file' ? "the file's name" : "the page's site"
    doubts.push(add('facts/area', `only ${source} tells the area ${found.area}`, 'area_code'))
  }
  const code = fileNameFacts(fileName).code
  if (found?.from === 'text' && found.listed && code !== null && code !== found.listed.code) {
    const what = `the text is of ${found.area} ${found.listed.code}, the file's name says ${code}`
    doubts.push(add('facts/area', what, 'area_code'))
  }
  if (facts.level === null) {
    doubts.push(add('facts/level', 'the level of the area is unknown', 'area_code'))
  }
  return doubts
}

/**
 * The facts of a report, and a doubt for each that stays unknown or rests on little. What the
 * sidecar says wins; then the text, the page, and last the file's name (`140802-2020.txt`).
 * Throws an InputError when nothing tells the year.
 * `——2020年4月21日在运城市盐湖区第十六届人民代表大会第五次会议上` gives area 盐湖区, code 140802,
 * congress 16, session 5, given on 2020-04-21
 */
export function readFacts(
  published: Published, _lines: Line[], sections: Section[], fileName: string,
  sidecar: Sidecar | null,
): { facts: Facts; doubts: Doubt[] } {
  const front = frontOf(published)
  const meeting = meetingOf(front) ?? meetingInOpening(front)
  const title = textOf(sidecar?.['title']) ?? titleOf(front, published.meta)
  const deliveredOn = textOf(sidecar?.['delivered_on']) ?? meeting?.date ?? dateLine(front)
  const headings = topHeadings(published.text, sections)
  const year = findYear(
    sidecar, deliveredOn, title, headings, published, fileName, front.opening, meeting,
  )
  const found = reportArea(published, front, meeting, title, fileName, sidecar, year.year)
  const implied = meeting ? { congress: null, session: null } : sessionOfYear(found, year.year)
  const speaker = speakerOf(front)
  const page = publicationOf(front)
  const month = deliveredOn ? Number(deliveredOn.slice(5, 7)) : null
  const periods = periodsOf(headings, front.opening, year.year, month, published.text)
  const facts: Facts = {
    title,
    area: found?.area ?? null,
    areaCode: textOf(sidecar?.['area_code']) ?? found?.listed?.code ?? null,
    areaPath: found?.listed?.path ?? (found ? [...found.above?.path ?? [], found.area] : []),
    level: levelOf(found),
    deliveredOn,
    year: year.year,
    congress: numberOf(sidecar?.['congress']) ?? ordinalOf(meeting?.congress) ?? implied.congress,
    session: numberOf(sidecar?.['session']) ?? ordinalOf(meeting?.session) ?? implied.session,
    speaker: textOf(sidecar?.['speaker']) ?? speaker?.name ?? null,
    speakerOffice: textOf(sidecar?.['speaker_office']) ?? speaker?.office ?? null,
    ...periods,
    reviewPeriod: textOf(sidecar?.['review_period']) ?? periods.reviewPeriod,
    planPeriod: textOf(sidecar?.['plan_period']) ?? periods.planPeriod,
    publishedOn: textOf(sidecar?.['published_on'])
      ?? anyDates(published.meta.publishedOn ?? '')[0]?.iso ?? page.on,
    publisher: textOf(sidecar?.['publisher']) ?? textOf(published.meta.publisher) ?? page.by,
    sourceUrl: textOf(sidecar?.['source_url']) ?? textOf(published.meta.url),
    licence: textOf(sidecar?.['licence']),
  }
  const byText = sidecar ? reportArea(published, front, meeting, title, fileName, null, year.year) : null
  const told = {
    areaCode: byText?.from === 'text' ? byText.listed?.code ?? null : null,
    fileYear: fileNameFacts(fileName).year,
  }
  const doubts = [
    ...doubtsOf(facts, found, year, fileName),
    ...contradictions(facts, sidecar, told, sidecarOf(fileName)),
  ]
  if (implied.congress !== null && numberOf(sidecar?.['congress']) === null) {
    const message = 'congress and session follow from the year, the text does not name them; '
      + `add "congress:" to ${sidecarOf(fileName)}`
    doubts.push({ rule: 'facts/congress', message })
  }
  return { facts, doubts }
}
