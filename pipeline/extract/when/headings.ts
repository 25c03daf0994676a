/** Rules of headings: the tense and time that a heading gives to the text under it. */
import { hasWord } from '../../lexicon/edges.ts'
import type { Facts, Section } from '../../types.ts'
import { pastHeadings, planHeadings } from '../../vocabulary/cues.ts'
import { MARKER_DIGITS } from '../../vocabulary/headings.ts'
import * as patterns from '../../vocabulary/patterns-scopes.ts'
import type { Scope, Tense } from '../time.ts'
import { hasAny } from '../../words.ts'
import { lastOf, planYears, withDigits } from '../years.ts'
import { firstOf } from './rule.ts'
import type { TimeRule } from './rule.ts'

/** A heading's words, and what they name. */
interface HeadingInput {
  heading: string
  facts: Facts
  year: string | undefined
  /** The five-year plan that it names, without its 五. */
  plan: string | undefined
  back: boolean
  ahead: boolean
}

/** What a heading asserts; `mixed` where it looks both back and ahead. */
export interface HeadingSays { tense: Tense; period: string; several: boolean; mixed: boolean }

/** Deeper headings say nothing of time, or what those above say. */
export const deepest = 2
/** 二、: whether a marker is that of a part. */
export const isPart = (marker: string): boolean => marker.endsWith('、') && (marker[0] ?? '') in MARKER_DIGITS
/** Longer ones below the parts say nothing of time. */
const longestSentence = 45
/** Longer headings are sentences. */
const longestPart = 30

const says = (tense: Tense, period: string, mixed = false): HeadingSays =>
  ({ tense, period, several: period.includes('/'), mixed })

/** The years that a heading looks back on: those of its plan, or the five of the term, or the last. */
function yearsBehind({ heading, facts, year, plan }: HeadingInput): string {
  const years = plan === undefined ? null : planYears(plan)
  const over = years !== null && year === undefined && lastOf(years) < String(facts.year)
  const several = over || hasWord(heading.replace(patterns.anyYear, ''), 'severalbehind')
  const interval = years ?? facts.reviewInterval
  return several && interval ? interval : facts.reviewPeriod
}

/** In order: a heading that looks back wins, as 成就 is never planned; a year alone decides last. */
export const headingRules: readonly TimeRule<HeadingInput, HeadingSays>[] = [
  {
    id: 'time/heading-back',
    why: 'a part that is called a review tells what was done, and so far also where it goes on to plans',
    reads: 'a heading with 回顾, 成就, 过去 …',
    asserts: 'past; the review period, or the several years that the heading names',
    read: (input) => (input.back ? says('past', yearsBehind(input), input.ahead) : null),
  },
  {
    id: 'time/heading-years-ahead',
    why: 'a five-year plan or 今后五年 in a heading is what the part below plans',
    reads: 'a heading with 目标, 任务 … and a plan’s name or several years',
    asserts: 'plan; the interval of years ahead',
    read: ({ heading, facts, year, plan, ahead }) => {
      const several = year === undefined && (plan !== undefined || hasWord(heading, 'severalahead')) &&
        !heading.includes(patterns.thisYear)
      return ahead && several && facts.planInterval !== null ? says('plan', facts.planInterval) : null
    },
  },
  {
    id: 'time/heading-ahead',
    why: 'a part that is called tasks, targets, arrangements tells what is to be done',
    reads: 'a heading with 安排, 任务, 目标 …',
    asserts: 'plan; the plan period',
    read: ({ facts, ahead }) => (ahead ? says('plan', facts.planPeriod) : null),
  },
  {
    id: 'time/heading-year',
    why: 'a heading that has no other word of time than a year speaks of that year',
    reads: 'a year in a heading',
    asserts: 'past before the year of the report, else plan',
    read: ({ facts, year }) => {
      if (year === undefined) return null
      return Number(year) >= facts.year ? { ...says('plan', facts.planPeriod), several: false } : says('past', year)
    },
  },
]

/** Reads a heading's words; `null` where they say nothing of time. */
function readHeading(heading: string, { level, marker }: Section, facts: Facts): { id: string, says: HeadingSays } | null {
  const year = heading.match(patterns.anyYear)?.[0]
  const name = patterns.planName.exec(heading)
  const plan = name?.[1] ?? name?.[2] ?? name?.[3]
  const strong = year !== undefined || plan !== undefined || hasWord(heading, 'strongheading')
  // A 一、 with a year is a part wherever it stands: a page that has its report twice has it under the last part of the first.
  const dated = (year !== undefined || plan !== undefined || hasWord(heading, 'reviewname')) && heading.length <= longestPart
  if ((level > deepest && !(dated && isPart(marker))) || (level > 1 && !strong)) return null
  const back = hasAny(heading, pastHeadings)
  const ahead = hasAny(heading, planHeadings) && !heading.includes(patterns.situation)
  if (level > deepest && !back && !ahead) return null
  return firstOf(headingRules, { heading, facts, year, plan, back, ahead })
}

/**
 * The scope that a heading gives to its section, `null` where it says nothing: `二、2026年工作安排` is the plan of
 * 2026. Where a heading runs on into its paragraph, what stands before its first comma decides.
 */
export function headingScope(section: Section, facts: Facts): (Scope & { mixed: boolean }) | null {
  const { start, headingEnd } = section
  const heading = withDigits(section.heading)
  const own = heading.split(patterns.clauseMark)[0] ?? ''
  // 第一，承认…同时承认今后再不需要…: a sentence that goes on and on names no part.
  const named = section.level === 1 || heading.length <= longestSentence
  const found = (own === heading ? null : readHeading(own, section, facts)) ?? (named ? readHeading(heading, section, facts) : null)
  if (!found) return null
  const by = { rule: found.id, implied: 'heading', source: { start, end: headingEnd } } as const
  return { ...found.says, by }
}
