/** The quarters or the half of a year that a claim is about. */
import { placeOf, startWord, withoutStart } from '../../lexicon/edges.ts'
import { month } from '../../vocabulary/dates.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import { yearCount, yearOf } from '../years.ts'
import type { PeriodInput } from './period-input.ts'

/** 全年预计, 下半年: whether words speak of the whole year or the rest of it, and no 全年目标任务, nor of a month behind. */
export function saysRest(words: string): boolean {
  const at = placeOf(words, 'rest')
  const behind = at < 0 ? '' : withoutStart(words.slice(at), 'rest')
  return behind !== '' && !behind.includes(month) && startWord(behind, 'yearsgoal') === ''
}

/** The quarters or the half of a year that a clause or the opening of its sentence names; `null` for none. */
export function partOfYear({ input: { clause, lead }, period, inside }: PeriodInput): string | null {
  const year = inside.findLast((date) => date.period.length === 4)?.period ?? yearOf(period)
  // 前三季度稳中有进，全年预计增长6%: the rest of the year ends what the opening says.
  const words = (saysRest(clause) ? undefined : patterns.partOpening.exec(lead.trimStart())?.[1]) ?? clause
  const part = patterns.partOfYears.exec(words)?.groups
  if (!part) return null
  if (part['three'] !== undefined) return `${year}-Q1/${year}-Q3`
  if (part['quarter'] !== undefined) return `${year}-Q${yearCount(part['quarter'])}`
  return part['first'] === undefined ? `${year}-H2` : `${year}-H1`
}
