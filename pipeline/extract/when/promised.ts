/** Rules of what a review promises: what comes once a work is done, what is set out, and the years ahead behind those that are over. */
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { memberMark } from '../../vocabulary/tokens.ts'
import { clauseMark } from '../../vocabulary/patterns-scopes.ts'
import * as told from '../../vocabulary/patterns-told.ts'
import { inPlace } from '../../vocabulary/patterns-words.ts'
import { doesAt } from '../head-words.ts'
import type { TimeInput } from '../time.ts'
import { segment } from '../words.ts'
import { isYears } from '../years.ts'
import type { TimeRule } from './rule.ts'
import { isLastYearSaid, nextYearIn, partOf, partOfPlanIn, yearsAheadIn } from './said-before.ts'
import { at as ofYear } from './told.ts'
import type { TenseSays } from './told.ts'

/** 届时, 达产后可, 投用后产能将, 主体封顶，建成后: whether what follows comes only once something is there. */
function comesThen(part: string): boolean {
  if (hasWord(part, 'bythen')) return true
  for (let at = part.indexOf(told.afterWork); at >= 0; at = part.indexOf(told.afterWork, at + 1)) {
    const built = endWord(part.slice(0, at), 'nowbuilt')
    if (built === '') continue
    const behind = part.slice(at + 1).replace(/^，/u, '')
    const [clause = ''] = behind.split(clauseMark)
    if (startWord(behind, 'willbring') !== '' || hasWord(clause, 'willreach') || segment(clause).some(({ text }) => isWord(text, 'willbring'))) return true
    // 主体封顶，建成后: told of a work that is not done.
    const [before = '', ...others] = part.slice(0, at - built.length).split(clauseMark).reverse()
    if (before.trim() === '' && endWord(others[0] ?? '', 'underway') !== '') return true
  }
  return false
}

/** 拟建设, 计划在城北布局, 将新增: whether the clause of a figure, with the list before it, begins with what is set out; 计划新开工项目完成 is of what was. */
function isSetOut({ lead, head, metric }: TimeInput): boolean {
  if (head.state === 'do' || endWord(withoutEnd(metric, 'invested'), 'anywork') !== '') return false
  const words = lead.slice(Math.max(...clauseEnds.map((mark) => lead.lastIndexOf(mark))) + 1).trimStart()
  const word = startWord(words, 'setout')
  const behind = words.slice(word.length)
  if (word !== '' && (doesAt(behind, 0) || behind.startsWith(inPlace))) return true
  // 预计可带动: 预计完成 may be of the year looked back on.
  const can = withoutStart(words, 'opener')
  return startWord(words, 'willbring') !== '' && can !== words && startWord(can, 'willbring') !== '' && doesAt(withoutStart(can, 'willbring'), 0)
}
const clauseEnds = [memberMark, ...'；：。'] as const

/** Periods behind these rules are the clause's own: a date that opened the sentence is over for it. */
export const ownTimes: ReadonlySet<string> = new Set(['time/this-year', 'time/next-year', 'time/years-from-now-in-review', 'time/plan-part-in-sentence', 'time/last-year-in-review'])

/** In order; asked before 下一步 and 今年. */
export const promisedRules: readonly TimeRule<TimeInput, TenseSays>[] = [
  {
    id: 'time/years-from-now-in-review',
    why: 'a sentence that looks back may go on with the years ahead',
    reads: '今后五年, 未来三年, 面向“十五五” at the beginning of a clause, before the figure and in its part; no other year behind',
    asserts: 'plan; the interval of years ahead',
    read: ({ lead, facts }) => {
      const years = yearsAheadIn(lead, facts)
      return years && { tense: 'plan', ...years }
    },
  },
  {
    id: 'time/next-year',
    why: 'what a report says of next year is to be done then',
    reads: '明年, 后年 in the clause, or at the beginning of one before it in its part; not 为明年',
    asserts: 'plan; that year',
    read: ({ lead, head, facts }) => {
      const year = head.done ? null : nextYearIn(lead, facts)
      return year === null ? null : ofYear('plan', year)
    },
  },
  {
    id: 'time/plan-part-in-sentence',
    why: 'a clause inside a sentence may go back to the first or last years of a five-year plan',
    reads: '“十三五”头三年, “十三五”后两年 at the beginning of a clause, no other year behind',
    asserts: 'past; those of its years, where they are over',
    read: ({ lead, facts }) => {
      const years = partOfPlanIn(lead, facts)
      return years && { tense: 'past', ...years }
    },
  },
  {
    id: 'time/last-year-in-review',
    why: 'a sentence on several years, or on those to come, may go on with last year',
    reads: '去年, 过去一年 at the beginning of a clause of a review, behind its first; not 去年同期',
    asserts: 'past; the year before the report',
    read: ({ scope, lead, facts }) => (scope.tense === 'past' && isLastYearSaid(lead) ? ofYear('past', facts.year - 1) : null),
  },
  {
    id: 'time/then-to-come',
    why: 'what a work will bring once it is done is not there yet',
    reads: '届时 before the figure in its part of a sentence of a review; 达产后可, 投用后将 likewise; 主体封顶，建成后; 力争 in its clause, 拟于 behind it; 拟建设, 将新增 at its beginning',
    asserts: 'plan; the plan period, unless a date gives another',
    read: (input) => {
      const { scope, head, clause, lead, tail, facts } = input
      if (scope.tense !== 'past' || head.done) return null
      if (!hasWord(clause, 'striving') && startWord(tail, 'setfor') === '' && !isSetOut(input) && !comesThen(partOf(lead))) return null
      return { tense: 'plan', period: facts.planPeriod, several: isYears(facts.planPeriod) }
    },
  },
]
