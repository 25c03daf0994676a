/** Names that have a noun of change in them: 经济增长, 居民消费价格涨幅. */
import type { Measure } from '../../types.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { changeNouns } from '../../vocabulary/verbs.ts'
import type { Head } from '../heads.ts'
import { isGrowth } from '../measures.ts'
import { metricOf } from '../metrics.ts'

/** A name with its noun of change where the catalogue has it so: 经济增长, 居民消费价格涨幅. */
export function withChange({ changeWord }: Head, name: string, measure: Measure): string {
  if ((changeWord !== '' || isGrowth(measure)) && name === patterns.economy) return patterns.economicGrowth
  if (changeWord === '' || !metricOf(name + changeWord)) return name
  return changeNouns.has(changeWord) || !metricOf(name) ? name + changeWord : name
}
