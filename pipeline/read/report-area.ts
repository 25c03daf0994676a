// The area that a report is about, decided from all that tells it, with a doubt where it is little.

import { country } from '../vocabulary/areas.ts'
import { firstWords, ofBars, ofFile, told } from './area-evidence.ts'
import { guessArea, kindByWholes, mentionsOf, namedMost } from './area-guess.ts'
import { laterCodes } from './area-lists.ts'
import { areaOf, kindIn, unlisted } from './area-names.ts'
import { areaAsOf, isLaterName } from './area-years.ts'
import { areaOfCode, areasNamed, findArea, isOfKind, isWithin } from './areas.ts'
import { fileNameOf } from './file-name.ts'
import type { AreaEvidence } from './area-evidence.ts'
import type { AreaNamed, Around } from './area-names.ts'
import type { Sidecar } from '../types.ts'

/** An area, or a name that no list has; `doubt` says on how little it rests. */
export interface AreaFound extends AreaNamed {
  doubt?: string
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
  if (a === undefined || b === undefined) return one.area === other.area
  // All areas lie in the country, and none is the State Council's.
  if (a === country.code || b === country.code) return a === b
  return isWithin(a, b) || isWithin(b, a) || laterCodes(a).has(b) || laterCodes(b).has(a)
}

const nameOf = ({ area, listed }: AreaNamed) => listed ? `${area} ${listed.code}` : area

/** An area under the name and code that it had in the year of the report. */
function asOf(found: AreaFound, year: number): AreaFound {
  const { listed } = found
  const then = listed && isLaterName(listed, year) ? areaAsOf(listed.code, year) : null
  if (!then || (then.code === listed?.code && then.name === listed.name)) return found
  const doubt = `${nameOf(found)} came later, in ${year} it was ${then.name} ${then.code}`
  return { area: then.name, listed: then, doubt: found.doubt ?? doubt }
}

/** The area by the text and the file's name, with a doubt where it rests on little. */
function ofEvidence(evidence: AreaEvidence): AreaFound | null {
  const { published, front, fileName, year } = evidence
  const kind = kindIn(firstWords(front)) ?? kindByWholes(published.text)
  const site = /^[1-9]\d{5}/u.exec(published.meta.siteCode ?? '')?.[0] ?? null
  const code = fileNameOf(fileName).code
  const known = [code, site].flatMap((each) => {
    return each !== null && areaOfCode(each, year) ? [each] : []
  })
  const file = ofFile(evidence, { year, hints: known, kind })
  const bars = ofBars(evidence, { year, hints: known, kind: null })
  const hints = [...known, ...[file, bars].flatMap((each) => each?.listed?.code ?? [])]
  const around = { year, hints, kind }
  const [first, ...others] = told(evidence, around)
  // 朝阳区政府工作报告（北京）: a fuller line tells the areas of a name apart.
  const fuller = (each: AreaNamed) => each.listed && !first?.listed && each.area === first?.area
  const firm = others.find(fuller) ?? first
  if (firm) {
    const spoken = kindIn(firstWords(front))
    const fits = ({ area }: AreaNamed) => spoken === null || isOfKind(area, spoken)
    // A page of the province's site can have its title: the speech knows better.
    const fitting = fits(firm) ? firm : others.find((each) => each.listed && fits(each)) ?? firm
    const found = toldApart(fitting, published.text, around)
    if (!fits(firm)) {
      found.doubt ??= `the text names ${nameOf(firm)}, and the speech is that of a ${spoken ?? ''}`
    }
    const against = others.find((each) => each.listed && !agree(found, each))
    if (against) {
      found.doubt ??= `the text names ${nameOf(found)} and ${nameOf(against)} as whose report it is`
    }
    if (file && !agree(found, file)) {
      found.doubt ??= `the text is of ${nameOf(found)}, the file's name says ${nameOf(file)}`
    }
    return found
  }
  const only = (found: AreaNamed, source: string): AreaFound => {
    const other = kind === null || isOfKind(found.area, kind) ? ''
      : `, and the speech is that of a ${kind}`
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

/** The area that a sidecar gives: a code with the name that fits it, or a name told by the rest. */
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
  const own = ofEvidence(evidence)?.listed ?? null
  const area = own && findArea(name, year, own.code)?.code === own.code ? own
    : areaOf(name, { year, hints: own ? [own.code] : [], kind: null })
      ?? (name === country.name ? areaOfCode(country.code, year) : null)
  return area ? { area: area.name, listed: area } : unlisted(name, year)
}

/**
 * The area of a report in its year, or null. The sidecar wins; then title, meeting and speaker; the
 * file's name and the page's site tell areas of one name apart, and stand in where the text names
 * none; last the places named most. All but the first two are doubts.
 */
export function reportArea(evidence: AreaEvidence, sidecar: Sidecar | null): AreaFound | null {
  const found = ofSidecar(sidecar, evidence)
  if (found) return found
  const own = ofEvidence(evidence)
  return own ? asOf(own, evidence.year) : null
}
