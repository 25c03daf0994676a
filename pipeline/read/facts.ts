// What is known of a report as a whole: whose it is, when and by whom it was given, its periods.

import { isTownship, levelOfCode } from './areas.ts'
import { anyDates } from './dates.ts'
import { dateLine, meetingInOpening, meetingOf, publicationOf, titleOf } from './front.ts'
import { frontOf } from './front-lines.ts'
import { periodsOf, topHeadings } from './periods.ts'
import { reportArea } from './report-area.ts'
import { findYear, sidecarOf } from './report-year.ts'
import { contradictions } from './contradictions.ts'
import { fileNameOf } from './file-name.ts'
import { speakerOf } from './speaker.ts'
import { stateCouncil } from '../vocabulary/offices.ts'
import type { AreaFound } from './report-area.ts'
import type { YearFound } from './report-year.ts'
import type { AreaLevel, Doubt, Facts, Line, Published, Section, Sidecar } from '../types.ts'

const textOf = (value: unknown) => typeof value === 'string' && value !== '' ? value : null
const numberOf = (value: unknown) => typeof value === 'number' ? value : null
/** A congress or a session; of a number that there cannot be, as in a misprint, nothing is known. */
const ordinalOf = (value: number | null | undefined) => value && value >= 1 && value <= 99 ? value : null

function levelOf(found: AreaFound | null): AreaLevel | null {
  if (!found) return null
  return found.listed ? levelOfCode(found.listed.code) : isTownship(found.area) ? 'township' : null
}

/** The congress and session of a year, since 1978 when a session a year became the rule. */
function sessionOfYear(found: AreaFound | null, year: number): Pick<Facts, 'congress' | 'session'> {
  if (found?.listed?.level !== 'country' || year < 1978) return { congress: null, session: null }
  return { congress: 5 + Math.floor((year - 1978) / 5), session: (year - 1978) % 5 + 1 }
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
  if (found?.doubt) doubts.push(add('facts/area', found.doubt, 'area_code'))
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
  const year = findYear({
    sidecar, date: deliveredOn, title, headings, front, meta: published.meta, fileName, meeting,
  })
  const found = reportArea(
    { published, front, meeting, title, fileName, year: year.year }, sidecar,
  )
  const implied = meeting ? { congress: null, session: null } : sessionOfYear(found, year.year)
  const named = speakerOf(front)
  // News of the State Council's head in front of another government's report name no speaker of it.
  const foreign = named?.office === stateCouncil.head && found?.listed?.level !== 'country'
  const speaker = foreign ? null : named
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
  // By the text alone: a file is often called after the same facts.
  const byText = sidecar ? reportArea({ published, front, meeting, title, fileName: '', year: year.year }, null) : null
  const told = {
    areaCode: byText && byText.doubt === undefined ? byText.listed?.code ?? null : null,
    fileYear: fileNameOf(fileName).years[0] ?? null,
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
