/** Rules of parts: where a plan or a review begins though no heading of its own stands above it. */
import { hasWord } from '../../lexicon/edges.ts'
import { pastHeadings, planHeadings } from '../../vocabulary/cues.ts'
import * as patterns from '../../vocabulary/patterns-scopes.ts'
import { lastOf, planYears } from '../years.ts'
import { hasAny } from '../../words.ts'
import { back } from './opening.ts'
import type { Opening, Opens, Years } from './opening.ts'
import type { TimeRule } from './rule.ts'

/** What the words of a heading say of time; `null` where they look neither way, or both. */
function saidOf({ facts, years }: Opening, words: string): Years | null {
  const year = Number(words.match(patterns.anyYear)?.[0] ?? 0)
  const isBack = hasAny(words, pastHeadings) && !(year >= facts.year)
  const isAhead = hasAny(words, planHeadings) && (year === 0 || year >= facts.year)
  if (isBack === isAhead) return null
  if (year > 0) return isAhead ? years.planYear : back(String(year))
  const plan = patterns.planName.exec(words)?.[1]
  if (plan !== undefined) return ofPlan(planYears(plan), facts.year, isBack)
  if (isAhead) return hasWord(words, 'severalahead') ? years.planYears : years.planYear
  return hasWord(words, 'severalbehind') && years.hasPastYears ? years.pastYears : years.pastYear
}

/** The years of a five-year plan; `null` where a look back names one that is not over, or a look ahead one that is. */
function ofPlan(period: string, year: number, isBack: boolean): Years | null {
  const isOver = Number(lastOf(period)) < year
  return isOver === isBack ? { tense: isOver ? 'past' : 'plan', period, several: true } : null
}

/** Headings that run into the text, and openings of a plan in a report whose plan has no heading. */
export const partRules: readonly TimeRule<Opening, Opens>[] = [
  {
    id: 'time/heading-in-text',
    why: 'pages lose line breaks and markers: a heading may stand in the running text, or be a line like any other',
    reads: 'first words that are a heading: a year or 过去, 今年, 今后 with 回顾, 安排, 任务 …, and a break or a new beginning behind',
    asserts: 'a part begins: past with the review period, or plan with the plan period',
    read: (opening) => {
      const found = opening.isHeading ? null : patterns.headingInText.exec(opening.sentence)
      const says = found && saidOf(opening, found[1] ?? found[2] ?? '')
      return says && { ...says, holds: 'part' }
    },
  },
  {
    id: 'time/plan-begins',
    why: 'where the heading of the plan is lost, the paragraph that names its year and what it is to bring begins it',
    reads: '今年是…之年, 2024年要, 做好2024年工作, 今后五年 as first words of a paragraph in a review with no plan behind',
    asserts: 'a part begins: plan with the plan period',
    read: ({ text, first, isHeading, facts, base, current, planAhead, years }) => {
      if (planAhead || !first || isHeading || base === 'plan' || current.tense === 'plan') return null
      const found = patterns.planBegins.exec(text)
      if (!found || (found[1] !== undefined && Number(found[1]) !== facts.year)) return null
      return { ...(found[1] === undefined && hasWord(found[0], 'severalahead') ? years.planYears : years.planYear), holds: 'part' }
    },
  },
  {
    id: 'time/list-again',
    why: 'a review counts its points once: where the count begins anew and no heading stands between, the plan begins',
    reads: 'a （一） under a heading that looks back, behind others under the same heading, in a report with no plan behind',
    asserts: 'a part begins: plan with the plan period',
    read: ({ countsAgain, planAhead, base, current, years }) =>
      (countsAgain && !planAhead && base === 'past' && current.tense === 'past' ? { ...years.planYear, holds: 'part' } : null),
  },
]
