/** Rules of parts: where a plan or a review begins though no heading of its own stands above it. */
import { pastHeadings, planHeadings } from '../../vocabulary/cues.ts'
import * as patterns from '../../vocabulary/patterns-scopes.ts'
import { lastOf, planYears } from '../years.ts'
import { hasAny } from '../../words.ts'
import type { Opening, Opens } from './opening.ts'
import type { TimeRule } from './rule.ts'

/** Headings that run into the text, and openings of a plan in a report whose plan has no heading. */
export const partRules: readonly TimeRule<Opening, Opens>[] = [
  {
    id: 'time/heading-in-text',
    why: 'pages lose line breaks and markers: a heading may stand in the running text, or be a line like any other',
    reads: 'first words that are a heading: a year or 过去, 今年, 今后 with 回顾, 安排, 任务 …, and a break or a new beginning behind',
    asserts: 'a part begins: past with the review period, or plan with the plan period',
    read: ({ sentence, facts, years, isHeading }) => {
      if (isHeading) return null
      const found = patterns.headingInText.exec(sentence)
      if (!found) return null
      const words = found[1] ?? found[2] ?? ''
      const year = Number(patterns.yearInHeading.exec(words)?.[1] ?? 0)
      const back = hasAny(words, pastHeadings) && !(year >= facts.year)
      const ahead = hasAny(words, planHeadings) && (year === 0 || year >= facts.year)
      if (back === ahead) return null
      const plan = patterns.planName.exec(words)?.[1]
      const named = year === 0 && plan !== undefined ? planYears(plan) : null
      const over = named !== null && Number(lastOf(named)) < facts.year
      if (named !== null && over !== back) return null
      if (named !== null) return { tense: over ? 'past' : 'plan', period: named, several: true, holds: 'part' }
      if (ahead) return { ...(patterns.severalAhead.test(words) && year === 0 ? years.planYears : years.planYear), holds: 'part' }
      if (year > 0) return { tense: 'past', period: String(year), several: false, holds: 'part' }
      return { ...(patterns.severalBehind.test(words) && years.hasPastYears ? years.pastYears : years.pastYear), holds: 'part' }
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
      return { ...(found[1] === undefined && patterns.severalAhead.test(found[0]) ? years.planYears : years.planYear), holds: 'part' }
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
