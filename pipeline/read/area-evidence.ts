// What tells the area of a report: its meeting, titles, speaker and page, and its file's name.

import { country } from '../vocabulary/areas.ts'
import { offices, pageLabels, stateCouncil, titles } from '../vocabulary/offices.ts'
import { areaAtEnd, areaInTitle, areaOfGovernments, areaOfOffice } from './area-names.ts'
import { isAreaLike, kindIn, unlisted } from './area-names.ts'
import { areaAsOf } from './area-years.ts'
import { areaOfCode, areasNamed } from './areas.ts'
import { fileNameOf } from './file-name.ts'
import { squeeze } from './front-lines.ts'
import type { AreaNamed, Around } from './area-names.ts'
import type { Meeting } from './front.ts'
import type { Front } from './front-lines.ts'
import type { Published } from '../types.ts'

/** What tells the area, besides the sidecar. */
export interface AreaEvidence {
  published: Published
  front: Front
  meeting: Meeting | null
  title: string | null
  fileName: string
  year: number
}

/** A line with an office speaks of who gives the report. */
const officeLine = new RegExp(offices.join('|'), 'u')

const issuer = new RegExp(
  `^(?:${pageLabels.issuer.join('|')})[${pageLabels.colons}](.{2,60})$`, 'u')

/** The first sentences of the speech, in which somebody speaks for a government. */
export const firstWords = (front: Front) => squeeze(front.opening.slice(0, 600)).slice(0, 400)

/** The report's title, and other lines with a title in them. */
function titleLines({ front, title, published }: AreaEvidence): string[] {
  const lines = [...front.titled, published.meta.title ?? ''].map(squeeze).filter((line) => {
    return !/[。；]/u.test(line) && !titles.ofAnother.some((word) => line.includes(word))
  })
  return [...title === null ? [] : [title], ...lines]
}

/** The area by the name of the meeting: 在保定市清苑区第三届人民代表大会. */
function ofMeeting({ meeting, year }: AreaEvidence, around: Around): AreaNamed | null {
  const place = meeting?.place ?? ''
  if (place === '' || place === stateCouncil.congress) return null
  const area = areaAtEnd(place, around)
  if (area) return { area: area.name, listed: area }
  return isAreaLike(place) ? unlisted(place, year) : null
}

/** What the lines before the speech say firmly, in the order in which it is believed. */
export function told(evidence: AreaEvidence, around: Around): AreaNamed[] {
  const { front, meeting } = evidence
  const found = [ofMeeting(evidence, around)]
  for (const line of titleLines(evidence)) found.push(areaInTitle(line, around))
  if (isCouncil(front, meeting)) {
    const area = areaOfCode(country.code, evidence.year)
    return [...found, { area: country.name, listed: area }].flatMap((each) => each ?? [])
  }
  found.push(areaOfGovernments(firstWords(front), around))
  for (const line of front.lines) {
    const issued = issuer.exec(line)?.[1]
    if (issued) found.push(areaOfGovernments(squeeze(issued), around))
    // 驻马店市人民政府市长 is firm; the name of a site, or of who put the page up, is not.
    if (!officeLine.test(line)) continue
    found.push(areaOfGovernments(squeeze(line), around) ?? areaOfOffice(squeeze(line), around))
  }
  return found.flatMap((each) => each ?? [])
}

const longestOfSpeaker = 14

/** Does the speech speak for the State Council? */
function isCouncil(front: Front, meeting: Meeting | null): boolean {
  if (meeting?.place === stateCouncil.congress) return true
  if (kindIn(firstWords(front)) !== null) return false
  // 国务院总理 王五 is the speaker's line; a longer one may be the news of a visit.
  const lines = front.lines.map(squeeze).filter((line) => line.length <= longestOfSpeaker)
  const words = lines.join('\n') + squeeze(front.opening.slice(0, 2000)).slice(0, 1500)
  return stateCouncil.forms.some((form) => words.includes(form))
}

/** The innermost area of the governments that a page's bar names. */
export function ofBars({ front }: AreaEvidence, around: Around): AreaNamed | null {
  return [...front.lines, ...front.bars].map((line) => areaOfGovernments(squeeze(line), around))
    .reduce<AreaNamed | null>((best, each) => {
      return depthOf(each) > depthOf(best) ? each : best
    }, null)
}

const depthOf = (area: AreaNamed | null) => area === null ? 0 : area.listed?.path.length ?? 1

/** The area by the file's name, of the kind that the speech says where there is a choice. */
export function ofFile({ fileName, year }: AreaEvidence, around: Around): AreaNamed | null {
  const { code, words } = fileNameOf(fileName)
  const area = code === null ? null : areaAsOf(code, year)
  if (area) return { area: area.name, listed: area }
  const named = words.length === 0 ? null : areaInTitle(words.join(' '), around)
  if (named) return named
  const several = words.map((word) => areasNamed(word, year, around.kind ?? undefined))
    .find(({ length }) => length > 1)
  return several?.[0] ? { area: several[0].name, listed: null } : null
}
