/** Things and rates in one list: 议案、建议办结率、满意率 are the two rates of each of the two things. */
import { endWord } from '../../lexicon/edges.ts'
import { metricOf } from '../metrics.ts'
import { measureOfName } from './shared.ts'
import { isDependent } from './topics.ts'
import { trimName } from './trim.ts'

/** Whether a piece is nothing but a rate: 满意率, 面商率; 城镇化率 is one of its own. */
const isRate = (piece: string): boolean => isDependent(piece) ? endWord(piece, 'rateend') !== '' : piece.length <= longestRate && endWord(piece, 'rateend') !== '' && metricOf(piece) === null
const longestRate = 3
/** Longer lists are of rates that stand alone. */
const mostRates = 4

/**
 * Takes the pieces of a list, and what makes those of one measure complete; gives each thing with each measure, where
 * the measures stand bare behind several things (A、B办结率、满意率). Empty for any other list.
 */
export function crossed(parts: readonly string[], completed: (list: string[]) => string[]): string[] {
  const bare = parts.findIndex((_, at) => at > 1 && parts.slice(at).every(isRate))
  if (bare < 0 || parts.length - bare >= mostRates) return []
  const first = measureOfName(trimName(parts[bare - 1] ?? ''))
  const things = first === '' ? [] : completed(parts.slice(0, bare)).map((name) => (name.endsWith(first) ? name.slice(0, -first.length) : name))
  if (things.length < 2 || things.some((thing) => thing === '' || measureOfName(thing) !== '')) return []
  return [first, ...parts.slice(bare)].flatMap((measure) => things.map((thing) => thing + measure))
}
