// The area that a report is about: from its title, its meeting, its speaker, its file's name, its text.

import { country } from '../vocabulary/areas.ts'
import { offices, pageLabels, stateCouncil, titles } from '../vocabulary/offices.ts'
import { guessArea, kindByWholes, mentionsOf, namedMost } from './area-guess.ts'
import { laterCodes } from './area-lists.ts'
import { areaAtEnd, areaInTitle, areaOf, areaOfGovernments, isAreaLike, kindIn, unlisted } from './area-names.ts'
import { areaOfCode, areasNamed, findArea, isOfKind, isWithin } from './areas.ts'
import { fileNameOf } from './file-name.ts'
import { squeeze } from './front-lines.ts'
import type { AreaNamed, Around } from './area-names.ts'
import type { Meeting } from './front.ts'
import type { Front } from './front-lines.ts'
import type { Published, Sidecar } from '../types.ts'

/** An area, or a name that no list has; `doubt` says on how little it rests. */
export interface AreaFound extends AreaNamed {
  doubt?: string
}

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

const issuer = new RegExp(`^(?:${pageLabels.issuer.join('|')})[${pageLabels.colons}](.{2,60})$`, 'u')

/** The first sentences of the speech, in which somebody speaks for a government. */
const firstWords = (front: Front) => squeeze(front.opening.slice(0, 600)).slice(0, 400)

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
function told(evidence: AreaEvidence, around: Around): AreaNamed[] {
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
    if (officeLine.test(line)) found.push(areaOfGovernments(squeeze(line), around))
  }
  return found.flatMap((each) => each ?? [])
}

/** Does the speech speak for the State Council? */
function isCouncil(front: Front, meeting: Meeting | null): boolean {
  if (meeting?.place === stateCouncil.congress) return true
  if (kindIn(firstWords(front)) !== null) return false
  const words = squeeze(front.lines.join('')) + squeeze(front.opening.slice(0, 2000)).slice(0, 1500)
  return stateCouncil.forms.some((form) => words.includes(form))
}

/** The innermost area of the governments that a page's bar names. */
function ofBars({ front }: AreaEvidence, around: Around): AreaNamed | null {
  return [...front.lines, ...front.bars].map((line) => areaOfGovernments(squeeze(line), around))
    .reduce<AreaNamed | null>((best, each) => {
      return depthOf(each) > depthOf(best) ? each : best
    }, null)
}

const depthOf = (area: AreaNamed | null) => area === null ? 0 : area.listed?.path.length ?? 1

/** The area by the file's name, of the kind that the speech says where there is a choice. */
function ofFile({ fileName, year }: AreaEvidence, around: Around): AreaNamed | null {
  const { code, words } = fileNameOf(fileName)
  const area = code === null ? null : areaOfCode(code, year)
  if (area) return { area: area.name, listed: area }
  const named = words.length === 0 ? null : areaInTitle(words.join(' '), around)
  if (named) return named
  const several = words.map((word) => areasNamed(word, year, around.kind ?? undefined))
    .find(({ length }) => length > 1)
  return several?.[0] ? { area: several[0].name, listed: null } : null
}

/** Of areas of one name that which the text speaks of most. */
function toldApart({ area, listed, above }: AreaNamed, text: string, around: Around): AreaFound {
  if (listed || above) return { area, listed, above: above ?? null }
  const all = areasNamed(area, around.year)
  const best = all.length > 1 ? namedMost(all, mentionsOf(text, around.year)) : null
  if (!best) return { area, listed }
  const doubt = `of the areas called ${area} the text names that in ${best.path.at(-2) ?? ''} most`
  return { area: best.name, listed: best, doubt }
}

/** Are two areas one, one inside the other, or one what became of the other? */
function agree(one: AreaNamed, other: AreaNamed): boolean {
  const [a, b] = [one.listed?.code, other.listed?.code]
  if (a === undefined || b === undefined) return one.area === other.area || a === b
  return isWithin(a, b) || isWithin(b, a) || laterCodes(a).has(b) || laterCodes(b).has(a)
}

const nameOf = ({ area, listed }: AreaNamed) => listed ? `${area} ${listed.code}` : area

/** The area by the text and the file's name, with a doubt where it rests on little. */
function ofEvidence(evidence: AreaEvidence): AreaFound | null {
  const { published, front, fileName, year } = evidence
  const kind = kindIn(firstWords(front)) ?? kindByWholes(published.text)
  const site = /^[1-9]\d{5}/u.exec(published.meta.siteCode ?? '')?.[0] ?? null
  const code = fileNameOf(fileName).code
  const known = [code, site].flatMap((each) => each !== null && areaOfCode(each, year) ? [each] : [])
  const file = ofFile(evidence, { year, hints: known, kind })
  const bars = ofBars(evidence, { year, hints: known, kind: null })
  const hints = [...known, ...[file, bars].flatMap((each) => each?.listed?.code ?? [])]
  const around = { year, hints, kind }
  const [first, ...others] = told(evidence, around)
  // 朝阳区政府工作报告（北京）: a fuller line tells the areas of a name apart.
  const firm = others.find((each) => each.listed && !first?.listed && each.area === first?.area) ?? first
  if (firm) {
    const spoken = kindIn(firstWords(front))
    const fits = ({ area }: AreaNamed) => spoken === null || isOfKind(area, spoken)
    // A page of the province's site can have its title: the speech knows better.
    const fitting = fits(firm) ? firm : others.find((each) => each.listed && fits(each)) ?? firm
    const found = toldApart(fitting, published.text, around)
    if (!fits(firm)) found.doubt ??= `the text names ${nameOf(firm)}, and the speech is that of a ${spoken ?? ''}`
    const against = others.find((each) => each.listed && !agree(found, each))
    if (against) found.doubt ??= `the text names ${nameOf(found)} and ${nameOf(against)} as whose report it is`
    if (file && !agree(found, file)) {
      found.doubt ??= `the text is of ${nameOf(found)}, the file's name says ${nameOf(file)}`
    }
    return found
  }
  const only = (found: AreaNamed, source: string): AreaFound => {
    const other = kind !== null && !isOfKind(found.area, kind) ? `, and the speech is that of a ${kind}` : ''
    return { ...found, doubt: `only ${source} tells the area ${found.area}${other}` }
  }
  if (file) return only(toldApart(file, published.text, around), "the file's name")
  const page = site === null ? null : areaOfCode(site, year)
  if (page) return only({ area: page.name, listed: page }, "the page's site")
  if (bars && (kind === null || isOfKind(bars.area, kind))) {
    return only(toldApart(bars, published.text, around), 'a government that the page names')
  }
  const guess = kind === null ? null : guessArea(published.text, kind, year)
  return guess ? only({ area: guess.name, listed: guess }, 'what the text names most') : null
}

/** The area that a sidecar gives: a code with the name that fits it, or a name that the rest tells apart. */
function ofSidecar(sidecar: Sidecar | null, evidence: AreaEvidence): AreaFound | null {
  const code = sidecar?.['area_code']
  const name = sidecar?.['area']
  const { year } = evidence
  const listed = typeof code === 'string' ? areaOfCode(code, year) : null
  if (typeof name !== 'string') return listed ? { area: listed.name, listed } : null
  if (typeof code === 'string') {
    const fits = listed && findArea(name, year, listed.code)?.code === listed.code
    return { area: fits ? listed.name : name, listed }
  }
  const told = ofEvidence(evidence)?.listed ?? null
  const area = told && findArea(name, year, told.code)?.code === told.code ? told
    : areaOf(name, { year, hints: told ? [told.code] : [], kind: null })
      ?? (name === country.name ? areaOfCode(country.code, year) : null)
  return area ? { area: area.name, listed: area } : unlisted(name, year)
}

/**
 * The area of a report in its year, or null. The sidecar wins; then title, meeting and speaker; the
 * file's name and the page's site tell areas of one name apart, and stand in where the text names
 * none; last the places named most. All but the first two are doubts.
 */
export function reportArea(evidence: AreaEvidence, sidecar: Sidecar | null): AreaFound | null {
  return ofSidecar(sidecar, evidence) ?? ofEvidence(evidence)
}
