/** The time that a clause inside a sentence begins with, and that holds for those behind it: 今后五年，…; 明年，…; “十三五”前三年，…. */
import { endWord, hasWord, placeOf, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { year } from '../../vocabulary/dates.ts'
import { partMark } from '../../vocabulary/patterns-empty.ts'
import * as patterns from '../../vocabulary/patterns-scopes.ts'
import type { Facts } from '../../types.ts'
import { isYears, lastOf, partOfPlan, planYears, yearCount, yearsCounted } from '../years.ts'

/** Years that words speak of. */
interface Said { period: string; several: boolean }

const said = (period: string): Said => ({ period, several: isYears(period) })

/** The part of a sentence that a figure stands in: what stands before ； is told apart. */
export const partOf = (lead: string): string => lead.slice(lead.lastIndexOf(partMark) + 1)

/** Whether a clause names a time of its own, which takes back what was said before it: 今年, 去年, a year. */
const hasOwnTime = (clause: string): boolean =>
  clause.startsWith(patterns.thisYear) || startWord(clause, 'yearback') !== '' || new RegExp(patterns.anyYear).test(clause)

/**
 * What the nearest clause says that `read` finds something in, from the figure's own back to the one at `first`; `null`
 * once another time is named.
 */
function nearest<Found>(words: string, first: number, read: (clause: string, own: boolean) => Found | null): Found | null {
  const clauses = words.split(patterns.clauseMark).map((clause) => clause.trimStart())
  for (let at = clauses.length - 1; at >= first; at--) {
    const clause = clauses[at] as string
    if (hasOwnTime(clause)) return null
    const found = read(clause, at === clauses.length - 1)
    if (found !== null) return found
  }
  return null
}

/** The five-year plan that a clause begins with, and what stands behind its name: `null` for none. */
function planAt(clause: string): { period: string; behind: string } | null {
  if (!clause.includes(patterns.planNumeral)) return null
  const words = withoutStart(clause, 'towards')
  const found = patterns.planName.exec(words)
  if (found?.index !== 0) return null
  return { period: planYears(found[1] ?? found[2] ?? found[3] ?? ''), behind: words.slice(found[0].length) }
}

/** The years of a plan that has not begun before the report: 面向“十五五”, “十五五”期间; its last year for 到“十五五”末. */
function planAhead(clause: string, facts: Facts): Said | null {
  const plan = planAt(clause)
  if (!plan || Number(plan.period.slice(0, 4)) < facts.year || hasWord(plan.behind, 'linedup')) return null
  if (startWord(plan.behind, 'planend') !== '') return said(lastOf(plan.period))
  return plan.behind === '' || startWord(plan.behind, 'planyears') !== '' ? said(plan.period) : null
}

/** The years ahead that a clause begins with: 今后五年, 未来三年, 新的一年. */
function countedAhead(clause: string, facts: Facts): Said | null {
  const years = startWord(clause, 'fromnow') === '' ? '' : withoutStart(clause, 'fromnow')
  const count = years[1] === year ? yearCount(years[0] ?? '') : 0
  if (!(count > 0)) return null
  return said(count === fiveYears && facts.planInterval !== null ? facts.planInterval : count === 1 ? String(facts.year) : `${facts.year}/${facts.year + count - 1}`)
}
const fiveYears = 5

/** The first clause behind those with which the sentence opens, which have rules of their own. */
const behindOpening = (words: string, lead: string): number => (words === lead ? 1 : 0)

/** The years ahead that a clause of the part begins with, behind the first of the sentence, where no later one takes them back. */
export const yearsAheadIn = (lead: string, facts: Facts): Said | null =>
  nearest(partOf(lead), behindOpening(partOf(lead), lead), (clause) => countedAhead(clause, facts) ?? planAhead(clause, facts))

/** Whether words before 明年 make it none that their clause speaks of: 为明年打基础, 较明年, 今明年. */
const isFree = (before: string): boolean => endWord(before, 'notnextyear') === ''

/** The year behind the report's, or the one behind that, where a clause of the part speaks of it. */
export const nextYearIn = (lead: string, { year: own }: Facts): number | null => nearest(partOf(lead), 0, (clause, isOwn) => {
  for (const [of, ahead] of [['nextyear', 1], ['yearafternext', 2]] as const) {
    const at = placeOf(clause, of)
    const before = clause.slice(0, Math.max(at, 0))
    // 谋划明年开工的项目，新建学校3所: in a clause before, only what it begins with holds on; 建成后年产量 has no 后年.
    const begins = at === 0 || isWord(before, 'ahead') || isWord(before, 'towards')
    if (at >= 0 && (begins || (isOwn && ahead === 1 && isFree(before)))) return own + ahead
  }
  return null
})

/** The first or last years of a plan that is over so far, where a clause of the sentence begins with them. */
export const partOfPlanIn = (lead: string, facts: Facts): Said | null => nearest(lead, 1, (clause) => {
  const plan = planAt(clause)
  const period = plan && partOfPlan(plan.behind, plan.period)
  return period !== null && Number(lastOf(period)) < facts.year ? said(period) : null
})

/** Whether the nearest clause of the part that names a time of its own, behind the first of the sentence, begins with 去年. */
export function isLastYearSaid(lead: string): boolean {
  const words = partOf(lead)
  const clauses = words.split(patterns.clauseMark).map((clause) => clause.trimStart())
  for (let at = clauses.length - 1; at >= behindOpening(words, lead); at--) {
    const clause = clauses[at] as string
    const word = startWord(clause, 'lastyearsaid')
    if (word !== '') return startWord(clause.slice(word.length), 'thenonly') === ''
    if (hasOwnTime(clause) || countedAtStart(clause)) return false
  }
  return false
}

/** 五年来, 近三年: years without a number, which a clause begins with. */
const countedAtStart = (clause: string): boolean => yearsCounted(clause, 'yearsnear') > 0 || clause.includes(patterns.planNumeral)

/** How many years 近三年 counts, in the clause of a figure or, where it `goesOn`, at the beginning of one before it in the part; 0 for none. */
export const nearYearsIn = (lead: string, goesOn: boolean): number => nearest(partOf(lead), 0, (clause, isOwn) => {
  if (!isOwn && !goesOn) return null
  const count = isOwn || startWord(clause, 'yearsnear') !== '' ? yearsCounted(clause, 'yearsnear') : 0
  return count > 0 ? count : null
}) ?? 0

