// The area that a report is about: from its front, its title, its first sentence, its file's name.

import { onBehalf, stateCouncil, titles } from '../vocabulary/offices.ts'
import { areaEndings, country } from '../vocabulary/areas.ts'
import { areaOfCode, findArea, isTownship, splitTownship } from './areas.ts'
import { squeeze } from './front.ts'
import type { Area } from './areas.ts'
import type { Front, Meeting } from './front.ts'
import type { Published, Sidecar } from '../types.ts'

/** An area, or a name that no list has; `from` says what told it. */
export interface AreaFound {
  area: string
  /** The area above, for a town: towns stand in no list. */
  above?: Area | null
  listed: Area | null
  from: 'sidecar' | 'text' | 'file' | 'page'
}

/** The code in a file's name: `140802-2020.txt` has 140802 and 2020. */
export function fileNameFacts(fileName: string): { code: string | null; year: number | null } {
  const match = /(?:^|\/|\\)(?<code>[1-9]\d{5})-(?<year>\d{4})(?!\d)[^/\\]*$/u.exec(fileName)
  const year = Number(match?.groups?.['year'] ?? 0)
  return {
    code: match?.groups?.['code'] ?? null,
    year: year >= 1900 && year <= 2100 ? year : null,
  }
}

/** The area's name in the name of the meeting and in the title. */
function firm(meeting: Meeting | null, title: string | null): string[] {
  const titled = (title ?? '').replace(/^\d{4}\p{Script=Han}/u, '').split(titles.usual)[0] ?? ''
  return names([meeting?.place ?? '', titled]).filter((name) => name !== stateCouncil.congress)
}

/** What stands before the word for a government, in the speaker's line and the first sentences. */
function loose(front: Front): string[] {
  const found: string[] = []
  for (const line of [...front.lines.map(squeeze), squeeze(front.opening).slice(0, 400)]) {
    for (const word of titles.government) {
      const at = line.indexOf(word)
      const before = line.slice(0, Math.max(at, 0))
      const start = Math.max(0, ...onBehalf.map((each) => {
        const from = before.lastIndexOf(each)
        return from < 0 ? 0 : from + each.length
      }))
      if (at > start && at - start <= 24 && line.length < 600) found.push(line.slice(start, at))
    }
  }
  return names(found)
}

/** Whole words only, without the word for a government behind them. */
function names(found: readonly string[]): string[] {
  return found.map((each) => titles.government.reduce((name, word) => {
    return name.endsWith(word) ? name.slice(0, -word.length) : name
  }, each)).filter((each) => /^\p{Script=Han}{2,30}$/u.test(each) && !areaEndings.includes(each))
}

function isCouncil(front: Front, meeting: Meeting | null): boolean {
  if (meeting?.place === stateCouncil.congress) return true
  const words = squeeze(front.lines.join('') + front.opening.slice(0, 1500))
  return stateCouncil.forms.some((form) => words.includes(form))
}

/** The name's area inside what the file's name or the page says, else anywhere. */
function listed(name: string, year: number, hints: readonly string[]): Area | null {
  for (const hint of hints) {
    const outer = [hint, `${hint.slice(0, 4)}00`, `${hint.slice(0, 2)}0000`]
    for (const within of outer) {
      const area = findArea(name, year, within)
      if (area) return area
    }
  }
  return findArea(name, year)
}

function unlisted(name: string, year: number): AreaFound {
  const town = isTownship(name) ? splitTownship(name, year) : { above: null, name }
  return { area: town.name, above: town.above, listed: null, from: 'text' }
}

function ofSidecar(
  sidecar: Sidecar | null, year: number, hints: readonly string[],
): AreaFound | null {
  const code = sidecar?.['area_code']
  const name = sidecar?.['area']
  if (typeof code === 'string') {
    const area = areaOfCode(code, year)
    const written = typeof name === 'string' ? name : area?.name
    if (written !== undefined) return { area: written, listed: area, from: 'sidecar' }
  }
  if (typeof name !== 'string') return null
  const area = listed(name, year, hints)
  return { area: area?.name ?? name, listed: area, from: 'sidecar' }
}

/**
 * The area of a report in its year, or null. The sidecar wins; then the text; the file's name and
 * the page's site tell areas of one name apart, and stand in where the text names none.
 */
export function reportArea(
  published: Published, front: Front, meeting: Meeting | null, title: string | null,
  fileName: string, sidecar: Sidecar | null, year: number,
): AreaFound | null {
  const file = fileNameFacts(fileName).code
  const site = /^[1-9]\d{5}/u.exec(published.meta.siteCode ?? '')?.[0] ?? null
  const hints = [file, site].flatMap((code) => {
    return code !== null && areaOfCode(code, year) ? [code] : []
  })
  const given = ofSidecar(sidecar, year, hints)
  if (given) return given
  const council = isCouncil(front, meeting)
  for (const name of [...firm(meeting, title), ...(council ? [] : loose(front))]) {
    const area = listed(name, year, hints)
    if (area) return { area: area.name, listed: area, from: 'text' }
    const own = isTownship(name) || hints[0] === undefined
    if (own && firm(meeting, title).includes(name)) return unlisted(name, year)
  }
  if (council) {
    return { area: country.name, listed: areaOfCode(country.code, year), from: 'text' }
  }
  const area = hints[0] === undefined ? null : areaOfCode(hints[0], year)
  return area ? { area: area.name, listed: area, from: hints[0] === file ? 'file' : 'page' } : null
}
