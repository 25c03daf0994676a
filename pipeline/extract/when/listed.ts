/** The rule of years that a list names one behind the other, for one figure: 2022、2023两年. */
import { isJoiner } from '../marks.ts'
import type { TimeInput } from '../time.ts'
import { isYear } from './period-input.ts'
import type { PeriodInput, PeriodSays } from './period-input.ts'
import type { TimeRule } from './rule.ts'

/** The years of a list that ends with the last date of a clause, one behind the other: 2022、2023两年; `null` for none. */
function listedYears({ clause, at, dates }: TimeInput): string | null {
  let first = dates.length - 1
  const isNext = (index: number): boolean => {
    const [one, two] = [dates[index], dates[index + 1]]
    return one?.use === 'in' && two?.use === 'in' && isYear(one) && isYear(two) && Number(one.period) + 1 === Number(two.period) && isJoiner(clause.slice(one.end - at, two.start - at))
  }
  while (first > 0 && isNext(first - 1)) first--
  return first < dates.length - 1 && first >= 0 ? `${dates[first]?.period}/${dates.at(-1)?.period}` : null
}

export const listedRules: readonly TimeRule<PeriodInput, PeriodSays>[] = [
  {
    id: 'time/years-listed',
    why: 'years that are listed, and deal nothing, are one span',
    reads: '2022、2023两年 or 2022年和2023年的 in a clause of a review, before what was done',
    asserts: 'from the first of them to the last; nothing for a state that is reached',
    read: ({ input, tense }) => {
      const asked = tense === 'past' && input.dealt === null && input.head.state !== 'reach' && input.measure !== 'rank'
      const period = asked ? listedYears(input) : null
      return period === null ? null : { period }
    },
  },
]
