/** Rules of what a review promises: what comes once a work is done, and the years ahead behind those that are over. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { year } from '../../vocabulary/dates.ts'
import { partMark } from '../../vocabulary/patterns-empty.ts'
import { clauseMark } from '../../vocabulary/patterns-scopes.ts'
import * as told from '../../vocabulary/patterns-told.ts'
import type { TimeInput } from '../time.ts'
import { isYears, yearCount } from '../years.ts'
import type { TimeRule } from './rule.ts'
import type { TenseSays } from './told.ts'

/** The part of a sentence that a figure stands in: what stands before ； is told apart. */
const partOf = (lead: string): string => lead.slice(lead.lastIndexOf(partMark) + 1)

/** The years ahead that a clause of the part begins with, and no later one takes back: `null` for none. */
function yearsFromNow(part: string): number | null {
  const clauses = part.split(clauseMark).map((clause) => clause.trimStart())
  const ahead = clauses.findLast((clause) => startWord(clause, 'fromnow') !== '')
  const years = ahead === undefined ? '' : withoutStart(ahead, 'fromnow')
  const count = years[1] === year ? yearCount(years[0] ?? '') : 0
  return count > 0 ? count : null
}

/** 届时, 达产后可, 投用后将: whether what follows comes only once something is there. */
function comesThen(part: string): boolean {
  if (hasWord(part, 'bythen')) return true
  for (let at = part.indexOf(told.afterWork); at >= 0; at = part.indexOf(told.afterWork, at + 1)) {
    if (endWord(part.slice(0, at), 'nowbuilt') === '') continue
    const behind = part.slice(at + 1).replace(/^，/u, '')
    const [clause = ''] = behind.split(clauseMark)
    if (startWord(behind, 'willbring') !== '' || hasWord(clause, 'willreach')) return true
  }
  return false
}

/** In order; asked before 下一步 and 今年. */
export const promisedRules: readonly TimeRule<TimeInput, TenseSays>[] = [
  {
    id: 'time/years-from-now-in-review',
    why: 'a sentence that looks back may go on with the years ahead',
    reads: '今后五年, 未来三年 at the beginning of a clause of a review, before the figure and in its part',
    asserts: 'plan; the interval of years ahead',
    read: ({ scope, lead, facts }) => {
      const count = scope.tense === 'past' ? yearsFromNow(partOf(lead)) : null
      if (count === null) return null
      const period = count === fiveYears && facts.planInterval !== null ? facts.planInterval : `${facts.year}/${facts.year + count - 1}`
      return { tense: 'plan', period, several: isYears(period) }
    },
  },
  {
    id: 'time/then-to-come',
    why: 'what a work will bring once it is done is not there yet',
    reads: '届时 before the figure in its part of a sentence of a review; 达产后可, 投用后将 likewise; 力争 in its clause, 拟于 behind it',
    asserts: 'plan; the plan period, unless a date gives another',
    read: ({ scope, head, clause, lead, tail, facts }) => {
      if (scope.tense !== 'past' || head.done || (!hasWord(clause, 'striving') && startWord(tail, 'setfor') === '' && !comesThen(partOf(lead)))) return null
      return { tense: 'plan', period: facts.planPeriod, several: isYears(facts.planPeriod) }
    },
  },
]
const fiveYears = 5
