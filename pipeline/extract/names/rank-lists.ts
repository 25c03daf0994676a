/** Names of places in a list: 云溪县跃居全国百强县第73位 is 云溪县全国百强县排名. */
import { endWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-ranks.ts'
import { unitWords } from '../../vocabulary/units.ts'
import type { Run } from '../runs.ts'
import { pieces } from './lists.ts'
import { measureOfName } from './shared.ts'
import { isDependent } from './topics.ts'
import { trimName } from './trim.ts'

/** `办件数量`: whether a name ends in a measure, and says of what. */
export function endsInMeasure(name: string): boolean {
  const measure = endWord(name, 'rankedmeasure')
  return measure !== '' && name.length >= measure.length + shortestOwner
}
const shortestOwner = 2

/** Whether a name is a measure, whose own place it is in whatever list. */
const isMeasured = (name: string): boolean =>
  isDependent(name) || endsInMeasure(name) || measureOfName(name) !== ''

/**
 * Takes the words before places in an order; gives a name for each where they are places in a list that is
 * named, with whose they are: `['云溪县全国百强县排名']`. `null` where it is no list, or a measure has the place.
 */
export function listNames({ headText: words, figures }: Run): string[] | null {
  const count = figures.length
  const strongest = figures[0]?.quantity.unit === unitWords.strong
  const found = words.includes(unitWords.strong) ? patterns.inNamedList.exec(words) : strongest ? patterns.inStrongest.exec(words) : null
  if (!found) return null
  const whole = trimName(words.slice(0, found.index).replace(patterns.rankAdverbs, ''))
  const owner = isWord(whole, 'stop') ? '' : whole
  const list = `${found[1]}${patterns.placeInList}`
  const owners = count > 1 ? pieces(owner) : [owner]
  if (owners.length !== count) return null
  return owners.some((each) => each !== '' && isMeasured(each)) ? null : owners.map((each) => each + list)
}
