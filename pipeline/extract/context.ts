/** What time and tense a sentence speaks of, carried along from headings and from the cues that open paragraphs. */
import type { Facts, Line, Report, Section } from '../types.ts'
import * as cues from '../vocabulary/cues.ts'

/** The tense and time that hold for a sentence until it says otherwise. */
export interface Scope {
  tense: 'past' | 'plan'
  /** A year, a quarter, or an interval of years. */
  period: string
  /** Whether the period is an interval of several years. */
  several: boolean
}

const ordinals = '零一二三四五六七八九十'
const planName = /[“"‘](十[一二三四五六七]|[一二三四五六七八九十])五[”"’]|(?<![一二三四五六七八九〇○零])(十[一二三四五六七]|[一二三四五六七八九])五(?=时期|规划|计划|期间|以来|末|期末)/u

/** The years of a five-year plan by its name: `十四五` → `2021/2025`, `一五` → `1953/1957`. */
export function planYears(name: string): string {
  const number = name.length === 2 ? 10 + ordinals.indexOf(name[1] ?? '') : ordinals.indexOf(name)
  const first = number === 1 ? 1953 : number === 2 ? 1958 : 1966 + (number - 3) * 5
  return `${first}/${first + 4}`
}

const lastOf = (period: string) => period.slice(-4)
/** Whether a cue opens a clause at the beginning of a sentence: not 比上年, 在去年的基础上. */
const opensWith = (opening: string, words: readonly string[]): boolean => words.some((word) => {
  const at = opening.indexOf(word)
  return at >= 0 && at < 14 && (at === 0 || /[，、；：。！　]/u.test(opening[at - 1] ?? '')) && !/^(?:同期|相比|的基础|基础|底)/u.test(opening.slice(at + word.length))
})

const starts = (text: string, words: readonly string[]) => words.some((word) => text.includes(word))

/** The tense a heading gives to its section; `null` where it says nothing. */
function headingScope(section: Section, facts: Facts): (Scope & { mixed: boolean }) | null {
  const { heading } = section
  const year = /([12][0-9]{3})年/u.exec(heading)?.[1]
  const planned = planName.exec(heading)
  const plan = planned?.[1] ?? planned?.[2]
  const strong = year !== undefined || plan !== undefined || /回顾|过去|今年|总体要求|未来|今后/u.test(heading)
  if (section.level > 1 && !strong) return null
  if (section.level > 2) return null
  const past = starts(heading, cues.pastHeadings)
  const future = starts(heading, cues.planHeadings)
  if (!past && !future) {
    if (year === undefined) return null
    return Number(year) >= facts.year ? { tense: 'plan', period: facts.planPeriod, several: false, mixed: false }
      : { tense: 'past', period: year, several: false, mixed: false }
  }
  if (past) {
    const years = plan ? planYears(plan) : null
    const several = (years !== null && year === undefined && lastOf(years) < String(facts.year)) || /[五四三]年/u.test(heading.replace(/[0-9]{4}年/gu, ''))
    const interval = years ?? facts.reviewInterval
    return several && interval
      ? { tense: 'past', period: interval, several: true, mixed: future }
      : { tense: 'past', period: facts.reviewPeriod, several: facts.reviewPeriod.includes('/'), mixed: future }
  }
  const ahead = facts.planInterval
  const several = ahead !== null && year === undefined && (plan !== undefined || /[五5]年|时期/u.test(heading)) && !heading.includes('今年')
  return several ? { tense: 'plan', period: ahead, several: true, mixed: false }
    : { tense: 'plan', period: facts.planPeriod, several: facts.planPeriod.includes('/'), mixed: false }
}

/** Walks a report's sentences in order; `sentence` gives the scope that holds for each. */
export interface Context {
  enter(line: Line): void
  sentence(text: string, first: boolean): Scope
}

/** A context for one report: call `enter` for each line and `sentence` for each of its sentences, in order. */
export function contextOf(report: Report): Context {
  const { facts } = report
  const pastYear: Scope = { tense: 'past', period: facts.reviewPeriod.includes('/') ? lastOf(facts.reviewPeriod) : facts.reviewPeriod, several: false }
  const pastYears: Scope = facts.reviewInterval ?? (facts.reviewPeriod.includes('/') ? facts.reviewPeriod : null)
    ? { tense: 'past', period: facts.reviewInterval ?? facts.reviewPeriod, several: true }
    : { tense: 'past', period: `${facts.year - 5}/${facts.year - 1}`, several: true }
  const planYear: Scope = { tense: 'plan', period: facts.planPeriod, several: facts.planPeriod.includes('/') }
  const planSeveral: Scope = { tense: 'plan', period: facts.planInterval ?? `${facts.year}/${facts.year + 4}`, several: true }
  const scopes = report.sections.map((section) => headingScope(section, facts))
  let governing = -2
  let base: 'past' | 'plan' | null = null
  let current: Scope = facts.reviewPeriod.includes('/') ? pastYears : pastYear
  let paragraph: Scope | null = null

  const governor = (index: number): number => {
    for (let at = index; at >= 0; at = report.sections[at]?.parent ?? -1) if (scopes[at]) return at
    return -1
  }

  return {
    enter(line) {
      paragraph = null
      if (line.section < 0) return
      const at = governor(line.section)
      if (at === governing || at < 0) return
      governing = at
      const scope = scopes[at] as Scope & { mixed: boolean }
      base = scope.mixed ? null : scope.tense
      current = { tense: scope.tense, period: scope.period, several: scope.several }
    },
    sentence(text, first) {
      const opening = text.slice(0, 44)
      const sticky = (scope: Scope): Scope => {
        if (base === null || base === scope.tense) return (current = scope)
        return scope
      }
      if (base !== 'past') {
        if (/今年(?:的)?(?:第?一季度|以来|前[两三四五六]个月|1[—-至]?[2-6]月|上半年)|截至目前|[一]季度/u.test(opening) && facts.deliveredOn) {
          const quarter = /一季度/u.test(opening)
          const scope: Scope = { tense: 'past', period: quarter ? `${facts.year}-Q1` : String(facts.year), several: false }
          if (!/要|力争|确保|实现.*开门红/u.test(opening)) {
            if (first) paragraph = scope
            return scope
          }
        }
      }
      const name = planName.exec(opening)
      if (starts(opening.slice(0, 16), cues.pastYears)) {
        if (facts.reviewInterval === null && !facts.reviewPeriod.includes('/')) return base === 'plan' ? current : pastYears
        paragraph = null
        return sticky(pastYears)
      }
      const named = name !== null && name.index <= (/^(?:各位代表|过去|未来|今后|刚刚过去)/u.test(opening) ? 9 : 2) && /^(?:时期|期间|以来|期末|末|这五年|五年|，)/u.test(opening.slice(name.index + name[0].length))
      if (name && named) {
        const years = planYears(name[1] ?? name[2] ?? '')
        // “十四五”期末 is a year, the last of the five.
        const ended = /^[”"’]?(?:期)?末/u.test(opening.slice(name.index + name[0].length))
        const last = Number(lastOf(years))
        // “十四五”规划的收官之年 names a year, not the five.
        if (!/收官|开局|之年|第[一二三四五]年|建议|纲要|编制/u.test(opening.slice(name.index, name.index + 16))) {
          if (last < facts.year) {
            paragraph = null
            if (ended) return { tense: 'past', period: lastOf(years), several: false }
            return sticky({ tense: 'past', period: years, several: true })
          }
          // In the plan of a year, the five years ahead hold for a sentence and no longer.
          if (Number(years.slice(0, 4)) >= facts.year) return base === 'plan' && !current.several ? { tense: 'plan', period: years, several: true } : sticky({ tense: 'plan', period: years, several: true })
        }
      }
      if (starts(opening, cues.planYears)) return base === 'plan' && !current.several ? planSeveral : sticky(planSeveral)
      if (starts(opening, cues.planYear)) {
        paragraph = null
        if (base !== 'past') return sticky(planYear)
      }
      const looksAhead = base === null && /今年[^。；]{0,14}(?:计划|预计|预期|目标|要|力争|将|安排|争取|初步)|(?:计划|预计|安排|确定)今年/u.test(text)
      if (looksAhead) return sticky(planYear)
      // A paragraph of the plan may look back first.
      if (base === 'plan' && first && /^(?:各位代表[，！：:])?(?:过去(?:的)?一年|一年来)/u.test(opening)) return (paragraph = pastYear)
      if (opensWith(opening, cues.pastYear)) { if (base !== 'plan') paragraph = null; return sticky(pastYear) }
      const year = /^(?:各位代表[，！:：]?)?(?:刚刚过去的|极不平凡的|到|在)?([12][0-9]{3})年(?!以来|以前|代|底|末)/u.exec(opening)?.[1]
      if (year !== undefined && !opening.startsWith('到') && base !== 'plan') {
        if (Number(year) < facts.year && (year === pastYear.period || base === null)) { paragraph = null; return sticky({ tense: 'past', period: year, several: false }) }
        if (Number(year) === facts.year && base === null) { paragraph = null; return sticky(planYear) }
      }
      // 全年 in a look back at several years speaks of the last of them.
      if (/^(?:预计)?全年/u.test(opening) && current.tense === 'past' && current.several) return sticky(pastYear)
      return paragraph ?? current
    },
  }
}
