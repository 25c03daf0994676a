/** What time and tense a sentence speaks of: by its own opening, by its paragraph, or by the heading above it. */
import type { Line, Report, Section, Span } from '../types.ts'
import { firstPoint, lineEnds, partMarker, partOfBefore } from '../vocabulary/patterns-scopes.ts'
import type { Scope, Tense } from './time.ts'
import { deepest, headingScope } from './when/headings.ts'
import { opening, yearsOfReport } from './when/opening.ts'
import type { Opens } from './when/opening.ts'
import { openingRules } from './when/openings.ts'
import { firstOf } from './when/rule.ts'
import { withDigits } from './years.ts'

/** Walks a report's sentences in order; `sentence` gives the scope that holds for each. */
export interface Context {
  enter(line: Line): void
  /** Takes a sentence, where it begins, and whether it is the first of its paragraph. */
  sentence(text: string, at: number, first: boolean): Scope
}

/** A context for one report: call `enter` for each line and `sentence` for each of its sentences, in order. */
export function contextOf(report: Report): Context {
  const { facts, sections } = report
  const years = yearsOfReport(facts)
  const scopes = sections.map((section) => headingScope(section, facts))
  const lastPlan = scopes.findLastIndex((scope, index) => sections[index]?.level === 1 && (scope?.tense === 'plan' || scope?.mixed === true))
  const again = countedAgain(sections)
  const strays = strayParts(sections, (index) => scopes[index] !== null)
  const unmarked = unmarkedBefore(sections, (index) => scopes[index] !== null)
  let governing = -2
  let silent = -1
  let section = -1
  /** The tense of the heading above; `null` where it looks both back and ahead. */
  let base: Tense | null = null
  const byReport = { rule: 'time/report', implied: 'report', source: null } as const
  let current: Scope = { ...(years.onlySeveral ? years.pastYears : years.pastYear), by: byReport }
  let paragraph: Scope | null = null
  /** What the sentence before was of, in its paragraph. */
  let before: Scope | null = null

  const rootOf = (index: number): number => {
    let root = index
    while ((sections[root]?.parent ?? -1) >= 0) root = sections[root]?.parent ?? -1
    return root
  }
  /** The heading that speaks of time for a section: its own, one without a marker before it, or one above. */
  const governor = (index: number): number => {
    const stray = strays[index] ?? -1
    if (stray >= 0) return stray
    for (let at = index; at >= 0; at = sections[at]?.parent ?? -1) {
      if (scopes[at]) return at
      const beside = unmarked[at] ?? -1
      if (beside >= 0) return beside
    }
    return -1
  }
  /** A part that says nothing of time, behind the look back, is the plan unless its sentences say otherwise. */
  const leaveReview = (index: number): void => {
    const root = rootOf(index)
    const numbered = sections[root]?.marker !== '' && sections[rootOf(governing)]?.marker !== ''
    if (root === silent || governing < 0 || base !== 'past' || !numbered || rootOf(governing) === root) return
    const { start, headingEnd } = sections[root] ?? { start: 0, headingEnd: 0 }
    silent = root
    governing = -2
    base = null
    current = { ...years.planYear, by: { rule: 'time/behind-review', implied: 'heading', source: { start, end: headingEnd } } }
  }
  /** Keeps what an opening says as long as it holds; a heading that looks the other way keeps it to its sentence. */
  const keep = ({ tense, period, several, holds }: Opens, rule: string, source: Span): void => {
    const scope = { tense, period, several }
    if (holds === 'part') {
      base = tense
      silent = section < 0 ? silent : rootOf(section)
    }
    if (holds === 'paragraph') paragraph = { ...scope, by: { rule, implied: 'paragraph', source } }
    if ((holds !== 'onward' && holds !== 'part') || (base !== null && base !== tense)) return
    paragraph = null
    current = { ...scope, by: { rule, implied: holds === 'part' ? 'heading' : 'sentence', source } }
  }

  return {
    enter(line) {
      paragraph = null
      before = null
      section = line.section
      if (section < 0) return
      const at = governor(section)
      const scope = scopes[at]
      if (!scope) return leaveReview(section)
      if (at === governing) return
      governing = at
      base = scope.mixed ? null : scope.tense
      current = { tense: scope.tense, period: scope.period, several: scope.several, by: scope.by }
    },
    sentence(given, at, first) {
      const lost = lineEnds.exec(given)?.[0].length ?? 0
      if (lost > 0) paragraph = null
      const sentence = withDigits(given.slice(lost))
      const text = sentence.slice(0, opening.length)
      const planAhead = lastPlan > section
      const heading = sections[section]?.heading ?? ''
      const isHeading = first && heading !== '' && given.includes(heading.slice(0, opening.cue))
      const found = firstOf(openingRules, { text, sentence, first: first || lost > 0, isHeading, countsAgain: first && again.has(section), facts, years, base, current, planAhead })
      // 其中，…: a part of what the sentence before told is of its time.
      if (!found) return (before = (partOfBefore.test(text) ? before : null) ?? paragraph ?? current)
      const { tense, period, several } = found.says
      const source = { start: at + lost, end: at + lost + Math.min(text.length, opening.years) }
      keep(found.says, found.id, source)
      return (before = { tense, period, several, by: { rule: found.id, implied: 'sentence', source } })
    },
  }
}

/** The sections that begin a count anew among those with the same parent: a second （一） of them. */
function countedAgain(sections: readonly Section[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const found = new Set<number>()
  sections.forEach(({ parent, marker }, index) => {
    const key = `${parent} ${marker}`
    if (parent >= 0 && firstPoint.test(marker) && seen.has(key)) found.add(index)
    seen.add(key)
  })
  return found
}

/**
 * For each section the nearest one before it with the same parent that has no marker and speaks of time: where a
 * heading has lost its 二、, the points behind it are read as its siblings. -1 for none.
 */
function unmarkedBefore(sections: readonly Section[], speaks: (index: number) => boolean): number[] {
  const nearest = new Map<number, number>()
  return sections.map(({ parent, marker }, index) => {
    const before = parent < 0 ? -1 : nearest.get(parent) ?? -1
    if (marker === '' && speaks(index)) nearest.set(parent, index)
    return before
  })
}

/**
 * For each section the part that the count of parts began anew with, where it stands under the last part of the
 * count before and not beside it; -1 for none. It governs what follows, up to the next part on top.
 */
function strayParts(sections: readonly Section[], speaks: (index: number) => boolean): number[] {
  let stray = -1
  return sections.map(({ parent, level, marker }, index) => {
    const beside = partMarker.test(marker) && sections[stray]?.parent === parent
    if (level === 1 || (beside && !speaks(index))) stray = -1
    else if (level > deepest && partMarker.test(marker) && speaks(index)) stray = index
    return stray
  })
}
