// Areas named in the words of a title, of a speaker's line, or of a speech's first sentence.

import { areaEndings, country, everydayWords, noAreaStarts } from '../vocabulary/areas.ts'
import { townshipEndings, zoneEndings } from '../vocabulary/areas.ts'
import { committees, congress, dateLetters, kinds, officePrefixes, offices } from '../vocabulary/offices.ts'
import { onBehalf, titles, yearZeros } from '../vocabulary/offices.ts'
import { digits, multipliers } from '../vocabulary/numerals.ts'
import { findArea, isTownship, isWithin, splitTownship } from './areas.ts'
import { narrow } from './dates.ts'
import { shortName } from './area-lists.ts'
import type { Area } from './areas.ts'

/** An area that words name: of the list, or by a name that no list has. */
export interface AreaNamed {
  area: string
  listed: Area | null
  /** The area above one that no list has. */
  above?: Area | null
}

/** What is known of the area beside its name. */
export interface Around {
  year: number
  /** Codes of areas that it lies in, or is; the surest first. */
  hints: readonly string[]
  /** What its name must end in, as the speech says 市人民政府. */
  kind: string | null
}

const numerals = `0-9${Object.keys(digits).join('')}${Object.keys(multipliers).join('')}`
const longestFirst = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join('|')
/** Between the words of a title: years, signs, words for a report and for a government. */
const yearWord = new RegExp(`[${numerals}${yearZeros.join('')}]{4}${dateLetters.year}`, 'gu')
const meetingWord = new RegExp(
  `[${congress.term}]\\p{Script=Han}{0,20}?(?:${longestFirst(congress.meeting)})`, 'gu')
const between = new RegExp(longestFirst([...titles.besides, ...titles.government]), 'gu')
const termAtEnd = new RegExp(`${congress.ordinal}?[${numerals}]{1,3}[${congress.term}]$`, 'u')

/** Is it the name of a zone, a town or another area that no list has? */
export function isAreaLike(name: string): boolean {
  const endings = [...areaEndings, ...zoneEndings, ...townshipEndings]
  return /^\p{Script=Han}{2,20}$/u.test(name) && !noAreaStarts.includes(name.slice(0, 1))
    && !offices.some((word) => name.includes(word))
    && ![...areaEndings, ...townshipEndings].some((ending) => ending === name)
    && endings.some((ending) => name.endsWith(ending))
}

const isZone = (name: string) => zoneEndings.some((ending) => name.endsWith(ending))

/** A name of the year itself or the years beside it is meant before one that is long gone. */
const near = 2
const far = 10

/** The area of a whole phrase, of the asked kind first, inside what is known first. */
export function areaOf(name: string, { year, hints, kind }: Around): Area | null {
  const outer = hints.flatMap((hint) => [hint, `${hint.slice(0, 4)}00`, `${hint.slice(0, 2)}0000`])
  // A collection calls an area by its name of today in reports of twenty years ago.
  for (const reach of isAreaLike(name) ? [near, far, Infinity] : [near, far]) {
    for (const asked of kind === null ? [undefined] : [kind, undefined]) {
      for (const within of [...outer, undefined]) {
        const area = findArea(name, year, within, asked, reach)
        if (area && area.code !== country.code) return area
      }
    }
  }
  return null
}

/** Does a phrase end in the area's whole name, or in its short one with the last letter kept? */
function endsInName(words: string, { name }: Area): boolean {
  const short = shortName(name)
  return words.endsWith(name) || (short !== null && words.endsWith(short + name.slice(-1)))
}

/**
 * The area whose whole name a phrase ends in, with the names above it where they stand before.
 * `areaAtEnd('第三次会议上驻马店市', around)` is 驻马店市
 */
export function areaAtEnd(words: string, around: Around): Area | null {
  for (let start = Math.max(0, words.length - 24); start <= words.length - 2; start += 1) {
    const rest = words.slice(start)
    const area = areaOf(rest, around)
    if (area && (endsInName(rest, area) || start === 0)) return area
  }
  return null
}

/** A name that no list has: 虹桥镇 without the names above it, a zone with them. */
export function unlisted(name: string, year: number): AreaNamed {
  const { above, name: own } = splitTownship(name, year)
  return { area: isZone(name) ? name : own, listed: null, above }
}

/** The words of a title that may name an area: `清苑区2022年政府工作报告` has 清苑区. */
function titleWords(title: string): string[] {
  return narrow(title).replace(yearWord, ' ').replace(meetingWord, congress.term.slice(0, 1) + ' ')
    .replace(between, ' ').split(/[^\p{Script=Han}]/u)
    .map((word) => word.replace(termAtEnd, ''))
    .filter((word) => word.length >= 2 && word.length <= 30)
}

/**
 * The area that a title names, in any place and form: `【河北】清苑县2022年政府工作报告`,
 * `2022年政府工作报告（清苑县）`. Of areas one inside the other it is the inner one.
 */
export function areaInTitle(title: string, around: Around): AreaNamed | null {
  const words = titleWords(title)
  const zone = committees.some((each) => title.includes(each))
  let best: Area | null = null
  for (let round = 0; round < 2; round += 1) {
    for (const word of words) {
      const hints: readonly string[] = best ? [best.code, ...around.hints] : around.hints
      const near = { ...around, hints }
      const area: Area | null = areaOf(word, near) ?? areaAtEnd(word, near)
      // 开拓前进 in a title is no district.
      const apart = area?.level === 'county' && !(best && isWithin(area.code, best.code))
      if (apart && everydayWords.includes(word)) continue
      if (area && (best === null || area.path.length > best.path.length)) best = area
    }
  }
  const own = words.find((word) => {
    return isAreaLike(word) && !(best && endsInName(word, best)) && areaOf(word, around) === null
  })
  const isOwn = (name: string) => best === null || zone || isZone(name)
    || splitTownship(name, around.year).above !== null
  if (own !== undefined && isOwn(own)) return unlisted(own, around.year)
  return best ? { area: best.name, listed: best } : null
}

/** What stands before a word for a government. */
export interface Government {
  words: string
  /** It is the committee of a zone. */
  committee: boolean
}

const government = new RegExp(longestFirst(titles.government), 'gu')
/** Governments that one line is asked for: a site's bar names some, a hostile text thousands. */
const most = 12

/** What stands before each word for a government in a line, from where somebody speaks for it. */
function governmentsIn(line: string): Government[] {
  return [...line.slice(0, 4000).matchAll(government)].slice(0, most).map((match) => {
    const before = line.slice(Math.max(0, match.index - 40), match.index)
    const start = Math.max(0, ...onBehalf.map((each) => {
      const from = before.lastIndexOf(each)
      return from < 0 ? 0 : from + each.length
    }))
    const words = before.slice(start).replace(/\s/gu, '').split(/[^\p{Script=Han}\d]/u).at(-1) ?? ''
    return { words: words.replace(termAtEnd, ''), committee: committees.includes(match[0]) }
  }).filter(({ words }) => words !== '')
}

/** The area that governments named in a line are of; 市人民政府 alone names none. */
export function areaOfGovernments(line: string, around: Around): AreaNamed | null {
  let best: Area | null = null
  for (const { words, committee } of governmentsIn(line)) {
    if (Object.hasOwn(kinds, words)) continue
    const area = areaAtEnd(words, around)
    if (area && (!best || area.path.length > best.path.length)) best = area
    const own = committee || isZone(words) || isTownship(words)
    if (!area && own && isAreaLike(words)) return unlisted(words, around.year)
  }
  return best ? { area: best.name, listed: best } : null
}

const officeWord = new RegExp(longestFirst(offices), 'gu')
const prefixAtEnd = new RegExp(`(?:${longestFirst(officePrefixes)})$`, 'u')

/** The area whose head a line names: 会宁县县长, without a word for the government. */
export function areaOfOffice(line: string, around: Around): AreaNamed | null {
  for (const { index } of [...line.matchAll(officeWord)].slice(0, most)) {
    const before = line.slice(Math.max(0, index - 30), index).replace(prefixAtEnd, '')
    const words = before.split(/[^\p{Script=Han}]/u).at(-1) ?? ''
    const area = areaAtEnd(words, around)
    if (area) return { area: area.name, listed: area }
  }
  return null
}

const kindsByLength = Object.keys(kinds).sort((a, b) => b.length - a.length)

/** The kind of area that a speech is given for: `现在，我代表市人民政府` is 市. */
export function kindIn(opening: string): string | null {
  for (const { words } of governmentsIn(opening)) {
    // 在市委、市政府领导下: others' governments are named too.
    if (!onBehalf.some((each) => opening.includes(each + words))) continue
    const kind = kindsByLength.find((each) => words.endsWith(each))
    if (kind !== undefined) return kinds[kind] ?? null
  }
  return null
}
