/** What time and tense a sentence speaks of: by its own opening, by its paragraph, or by the heading above it. */
import type { Facts, Line, Report, Span } from '../types.ts'
import { ofWhich } from '../vocabulary/panel.ts'
import { lineEnds } from '../vocabulary/patterns-scopes.ts'
import type { Scope, Tense } from './time.ts'
import { opening, yearsOfReport } from './when/opening.ts'
import type { Opens, ReportYears } from './when/opening.ts'
import { openingRules } from './when/openings.ts'
import { outlineOf } from './when/outline.ts'
import type { Outline } from './when/outline.ts'
import { firstOf } from './when/rule.ts'
import { withDigits } from './years.ts'

/** Walks a report's sentences in order; `sentence` gives the scope that holds for each. */
export interface Context {
  enter(line: Line): void
  /** Takes a sentence, where it begins, and whether it is the first of its paragraph. */
  sentence(text: string, at: number, first: boolean): Scope
}

/** What does not change on the walk. */
interface Ground { facts: Facts; years: ReportYears; outline: Outline }

/** What holds where the walk has come to; its functions change it. */
interface Held {
  section: number
  /** The section whose heading governs, and the part that none does. */
  governing: number
  silent: number
  /** The tense of the heading above; `null` where it looks both back and ahead. */
  base: Tense | null
  current: Scope
  paragraph: Scope | null
  /** What the sentence before was of, in its paragraph. */
  before: Scope | null
}

/** A context for one report: call `enter` for each line and `sentence` for each of its sentences, in order. */
export function contextOf(report: Report): Context {
  const { facts } = report
  const ground: Ground = { facts, years: yearsOfReport(facts), outline: outlineOf(report) }
  const { pastYear, pastYears, onlySeveral } = ground.years
  const byReport = { rule: 'time/report', implied: 'report', source: null } as const
  const held: Held = {
    section: -1, governing: -2, silent: -1, base: null,
    current: { ...(onlySeveral ? pastYears : pastYear), by: byReport }, paragraph: null, before: null,
  }
  return {
    enter: (line) => enterLine(ground, held, line),
    sentence: (text, at, first) => held.before = scopeOf(ground, held, text, at, first),
  }
}

/** A line has what the heading above it says. */
function enterLine(ground: Ground, held: Held, line: Line): void {
  held.paragraph = null
  held.before = null
  held.section = line.section
  if (held.section < 0) return
  const at = ground.outline.governor(held.section)
  const scope = ground.outline.scopes[at]
  if (!scope) return leaveReview(ground, held)
  if (at === held.governing) return
  const { tense, period, several, by } = scope
  held.governing = at
  held.base = scope.mixed ? null : tense
  held.current = { tense, period, several, by }
}

/** A part that says nothing of time, behind the look back, is the plan unless its sentences say otherwise. */
function leaveReview({ outline: { sections, rootOf }, years }: Ground, held: Held): void {
  if (held.governing < 0 || held.base !== 'past') return
  const root = rootOf(held.section)
  const review = rootOf(held.governing)
  const areNumbered = sections[root]?.marker !== '' && sections[review]?.marker !== ''
  if (root === held.silent || root === review || !areNumbered) return
  const { start, headingEnd } = sections[root] ?? { start: 0, headingEnd: 0 }
  held.silent = root
  held.governing = -2
  held.base = null
  held.current = { ...years.planYear, by: { rule: 'time/behind-review', implied: 'heading', source: { start, end: headingEnd } } }
}

/** The scope of a sentence: what its opening says, which may hold for what follows, or else what holds already. */
function scopeOf({ facts, years, outline }: Ground, held: Held, given: string, at: number, first: boolean): Scope {
  const { section, base } = held
  const lost = lineEnds.exec(given)?.[0].length ?? 0
  if (lost > 0) held.paragraph = null
  const sentence = withDigits(given.slice(lost))
  const text = sentence.slice(0, opening.length)
  const heading = outline.sections[section]?.heading ?? ''
  const found = firstOf(openingRules, {
    text, sentence, first: first || lost > 0, facts, years, base, current: held.current,
    isHeading: first && heading !== '' && given.includes(heading.slice(0, opening.cue)),
    countsAgain: first && outline.again.has(section), planAhead: outline.lastPlan > section,
  })
  // 其中，…: a part of what the sentence before told is of its time.
  if (!found) return (text.startsWith(ofWhich) ? held.before : null) ?? held.paragraph ?? held.current
  const { tense, period, several } = found.says
  const source = { start: at + lost, end: at + lost + Math.min(text.length, opening.years) }
  keep(outline, held, found.says, found.id, source)
  return { tense, period, several, by: { rule: found.id, implied: 'sentence', source } }
}

/** Keeps what an opening says as long as it holds; a heading that looks the other way keeps it to its sentence. */
function keep(outline: Outline, held: Held, { tense, period, several, holds }: Opens, rule: string, source: Span): void {
  const scope = { tense, period, several }
  if (holds === 'part') {
    held.base = tense
    if (held.section >= 0) held.silent = outline.rootOf(held.section)
  }
  if (holds === 'paragraph') held.paragraph = { ...scope, by: { rule, implied: 'paragraph', source } }
  if ((holds !== 'onward' && holds !== 'part') || (held.base !== null && held.base !== tense)) return
  held.paragraph = null
  held.current = { ...scope, by: { rule, implied: holds === 'part' ? 'heading' : 'sentence', source } }
}
