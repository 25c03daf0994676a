/** Rules of values that are those of one year by what stands around them, in a look at several years. */
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { ofWhich } from '../../vocabulary/panel.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import type { TimeInput } from '../time.ts'
import { isYears, lastOf } from '../years.ts'
import type { PeriodInput, PeriodSays } from './period-input.ts'
import type { TimeRule } from './rule.ts'

const semicolon = '；'

/** Whether a figure says how much was made, earned or sold, and no act on something. */
const isValue = ({ kind, act, metric }: TimeInput): boolean =>
  !act && (kind === 'flow' || kind === null) && (['eachsize', 'measureofthings'] as const).some((of) => endWord(metric, of) !== '')

/** Whether words of its part of the sentence say that it is a sum of all years. */
const isSummed = ({ head, lead }: TimeInput): boolean =>
  head.sum || hasWord(lead.slice(lead.lastIndexOf(semicolon) + 1), 'summed')

/** In order; they are asked before what is reached at the end of the years. */
export const yearValueRules: readonly TimeRule<PeriodInput, PeriodSays>[] = [
  {
    id: 'time/goes-on-from-state',
    why: 'what goes on without a verb behind a value of one year, or is part of it, is of that year too',
    reads: '年产量达到3万吨，产值9亿元; 达到6亿元，其中出口4亿元, in a look at several years; not behind 累计',
    asserts: 'the year of the value before',
    read: ({ input, several, period, inside }) => {
      const { measure, topicPeriod, level, head, clause, joined } = input
      if (!several || measure !== 'level' || !level || isYears(topicPeriod) || topicPeriod !== lastOf(period) || inside.length > 0) return null
      const goesOn = head.verb === '' && head.state === null && !joined
      return isValue(input) && !isSummed(input) && (clause.startsWith(ofWhich) || goesOn) && !patterns.looksBack.test(clause) ? { period: topicPeriod } : null
    },
  },
  {
    id: 'time/held-against-older',
    why: 'a value that is held against that of an older year, or has a yearly average, is that of the last year',
    reads: '完成5亿元，是2011年的2倍; 完成5亿元，年均增长8%, in a look at several years; not 累计',
    asserts: 'the last year',
    read: ({ input, several, period }) =>
      (several && input.measure === 'level' && input.older && isValue(input) && !isSummed(input) ? { period: lastOf(period) } : null),
  },
]
