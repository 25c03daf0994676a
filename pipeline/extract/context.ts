/** What time and tense a sentence speaks of, carried along from headings and from the cues that open paragraphs. */
import type { Facts, Line, Report } from '../types.ts'
import * as cues from '../vocabulary/cues.ts'
import * as patterns from '../vocabulary/patterns-scopes.ts'
import { hasAny, headingScope } from './scopes.ts'
import type { Scope } from './scopes.ts'
import { lastOf, planYears, yearCount } from './years.ts'

export type { Scope } from './scopes.ts'

/** Walks a report's sentences in order; `sentence` gives the scope that holds for each. */
export interface Context {
  enter(line: Line): void
  sentence(text: string, first: boolean): Scope
}

/** How much of a sentence is looked at for a cue, and how far into it. */
const opening = { length: 44, years: 16, cue: 14, plan: 2, planBehindWords: 9 }

/** Whether a cue opens a clause at the beginning of a sentence: not 比上年, 在去年的基础上. */
const opensWith = (text: string, words: readonly string[]): boolean => words.some((word) => {
  const at = text.indexOf(word)
  if (at < 0 || at >= opening.cue || patterns.notOpening.test(text.slice(at + word.length))) return false
  return at === 0 || patterns.clauseMark.test(text[at - 1] ?? '')
})

/** The scopes that a report's own periods give. */
function periodsOf(facts: Facts) {
  const { reviewPeriod, reviewInterval, planPeriod, planInterval, year } = facts
  const several = reviewPeriod.includes('/')
  const interval = reviewInterval ?? (several ? reviewPeriod : `${year - 5}/${year - 1}`)
  const scope = (tense: Scope['tense'], period: string, over: boolean): Scope => ({ tense, period, several: over })
  return {
    pastYear: scope('past', several ? lastOf(reviewPeriod) : reviewPeriod, false),
    pastYears: scope('past', interval, true),
    planYear: scope('plan', planPeriod, planPeriod.includes('/')),
    planYears: scope('plan', planInterval ?? `${year}/${year + 4}`, true),
    /** Whether the report looks back at several years at all. */
    hasPastYears: reviewInterval !== null || several,
    /** Whether several years are all that it looks back at. */
    onlySeveral: several,
  }
}

/** A context for one report: call `enter` for each line and `sentence` for each of its sentences, in order. */
export function contextOf(report: Report): Context {
  const { facts } = report
  const { pastYear, pastYears, planYear, planYears: planSeveral, hasPastYears, onlySeveral } = periodsOf(facts)
  const scopes = report.sections.map((section) => headingScope(section, facts))
  let governing = -2
  let silent = -1
  /** The tense of the heading above; `null` where it looks both back and ahead. */
  let base: Scope['tense'] | null = null
  let current: Scope = onlySeveral ? pastYears : pastYear
  let paragraph: Scope | null = null

  const governor = (index: number): number => {
    for (let at = index; at >= 0; at = report.sections[at]?.parent ?? -1) if (scopes[at]) return at
    return -1
  }
  /** Keeps a scope for the sentences behind, unless the heading looks the other way. */
  const sticky = (scope: Scope): Scope => {
    if (base === null || base === scope.tense) current = scope
    return scope
  }
  /** A part that says nothing of time, behind the look back, is the plan unless its sentences say otherwise. */
  const leaveReview = (section: number): void => {
    let root = section
    while ((report.sections[root]?.parent ?? -1) >= 0) root = report.sections[root]?.parent ?? -1
    if (root === silent || governing < 0 || base !== 'past') return
    silent = root
    governing = -2
    base = null
    current = planYear
  }
  const begun = (text: string, first: boolean): Scope | null => {
    if (base === 'past' || !facts.deliveredOn || !patterns.begunYear.test(text)) return null
    if (patterns.stillPlanned.test(text)) return null
    const period = patterns.firstQuarter.test(text) ? `${facts.year}-Q1` : String(facts.year)
    const scope: Scope = { tense: 'past', period, several: false }
    if (first) paragraph = scope
    return scope
  }
  const overYears = (text: string): Scope | null => {
    if (!hasAny(text.slice(0, opening.years), cues.pastYears)) return null
    if (!hasPastYears) return base === 'plan' ? current : pastYears
    paragraph = null
    return sticky(pastYears)
  }
  /** “十四五”时期 at the beginning of a sentence. */
  const overPlan = (text: string): Scope | null => {
    const found = patterns.planName.exec(text)
    const furthest = patterns.beforePlan.test(text) ? opening.planBehindWords : opening.plan
    if (!found || found.index > furthest) return null
    const behind = text.slice(found.index + found[0].length)
    if (!patterns.planYearsBehind.test(behind)) return null
    // “十四五”规划的收官之年 names a year, not the five.
    if (patterns.planOtherwise.test(text.slice(found.index, found.index + opening.years))) return null
    const period = planYears(found[1] ?? found[2] ?? '')
    if (Number(lastOf(period)) < facts.year) {
      paragraph = null
      // “十四五”期末 is a year, the last of the five.
      if (patterns.planEnd.test(behind)) return { tense: 'past', period: lastOf(period), several: false }
      return sticky({ tense: 'past', period, several: true })
    }
    // “十四五”期间 in the plan of one of its years speaks of all of them.
    const inside = base === 'plan' && patterns.planTime.test(behind)
    if (inside) return { tense: 'plan', period, several: true }
    return Number(period.slice(0, 4)) >= facts.year ? ahead({ tense: 'plan', period, several: true }) : null
  }
  /** In the plan of a year, the five years ahead hold for a sentence and no longer. */
  const ahead = (scope: Scope): Scope => (base === 'plan' && !current.several ? scope : sticky(scope))
  /** 这三年, 这几年: the years up to the last, for a sentence; a look back at several may mean its own. */
  const theseYears = (text: string): Scope | null => {
    const found = patterns.theseYears.exec(text)
    if (!found) return null
    const last = Number(pastYear.period)
    const word = found[1] ?? found[2]
    if (word === undefined) return current.tense === 'past' ? null : pastYear
    const count = yearCount(word)
    return count > 1 ? { tense: 'past', period: `${last - count + 1}/${last}`, several: true } : pastYear
  }
  /** 今后三年: the years from the plan's on, for a sentence. */
  const comingYears = (text: string): Scope | null => {
    const count = patterns.comingYears.exec(text)?.[1]
    if (count === undefined) return null
    return { tense: 'plan', period: `${facts.year}/${facts.year + yearCount(count) - 1}`, several: true }
  }
  const inYear = (text: string): Scope | null => {
    const year = patterns.yearOpening.exec(text)?.[1]
    if (year === undefined || text.startsWith(patterns.untilOpening) || base === 'plan') return null
    if (Number(year) < facts.year && (year === pastYear.period || base === null)) {
      paragraph = null
      const scope: Scope = { tense: 'past', period: year, several: false }
      // 2021年粮食产量…: before a subject, inside a look back at several years, it holds for its sentence, as 去年 does.
      const inSeveral = base === 'past' && current.several && hasPastYears
      return inSeveral && patterns.yearOfSubject.test(text) ? scope : sticky(scope)
    }
    if (Number(year) !== facts.year || base !== null) return null
    paragraph = null
    return sticky(planYear)
  }
  const ofYear = (text: string, sentence: string): Scope | null => {
    if (hasAny(text, cues.planYears)) return ahead(planSeveral)
    // A target of the five years ahead stays one: “十五五”时期，主要预期目标是….
    const ofSeveral = current.tense === 'plan' && current.several && !text.includes(patterns.thisYear)
    if (!ofSeveral && hasAny(text, cues.planYear)) {
      paragraph = null
      if (base !== 'past') return sticky(planYear)
    }
    if (base === null && patterns.looksAhead.test(sentence)) return planYear
    // A paragraph of the plan may look back first.
    if (base === 'plan' && patterns.lookBackOpening.test(text)) return (paragraph = pastYear)
    if (!opensWith(text, cues.pastYear)) return null
    if (base !== 'plan') paragraph = null
    // 去年 inside a look back at several years holds for its sentence.
    const inSeveral = base === 'past' && current.several && hasPastYears
    return inSeveral && !patterns.lookBackOpening.test(text) ? pastYear : sticky(pastYear)
  }

  return {
    enter(line) {
      paragraph = null
      if (line.section < 0) return
      const at = governor(line.section)
      const scope = scopes[at]
      if (!scope) return leaveReview(line.section)
      if (at === governing) return
      governing = at
      base = scope.mixed ? null : scope.tense
      current = { tense: scope.tense, period: scope.period, several: scope.several }
    },
    sentence(sentence, first) {
      const text = sentence.slice(0, opening.length)
      const said = begun(text, first) ?? overYears(text) ?? theseYears(text) ?? comingYears(text) ?? overPlan(text) ?? ofYear(text, sentence) ?? inYear(text)
      if (said) return said
      // 全年 in a look back at several years speaks of the last of them.
      if (patterns.wholeYearOpening.test(text) && current.tense === 'past' && current.several) return sticky(pastYear)
      return paragraph ?? current
    },
  }
}
