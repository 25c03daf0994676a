/** The quarters or the half of a year that a claim is about. */
import { hasWord } from '../../lexicon/edges.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import { yearCount, yearOf } from '../years.ts'
import { isYear } from './period-input.ts'
import type { PeriodInput } from './period-input.ts'

/** The quarters or the half of a year that a clause or the opening of its sentence names; `null` for none. */
export function partOfYear({ input: { clause, lead }, period, inside }: PeriodInput): string | null {
  const year = inside.findLast(isYear)?.period ?? yearOf(period)
  // 前三季度稳中有进，全年预计增长6%: the rest of the year ends what the opening says.
  const words = (hasWord(clause, 'rest') ? undefined : patterns.partOpening.exec(lead.trimStart())?.[1]) ?? clause
  const part = patterns.partOfYears.exec(words)?.groups
  if (!part) return null
  if (part['three'] !== undefined) return `${year}-Q1/${year}-Q3`
  if (part['quarter'] !== undefined) return `${year}-Q${yearCount(part['quarter'])}`
  return part['first'] === undefined ? `${year}-H2` : `${year}-H1`
}
