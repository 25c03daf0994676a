/** Names of places in a list: 云溪县跃居全国百强县第73位 is 云溪县全国百强县排名. */
import { endWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-ranks.ts'
import { unitWords } from '../../vocabulary/units.ts'
import { clauseStart } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import type { Run } from '../runs.ts'
import { segment } from '../words.ts'
import { pieces } from './lists.ts'
import { isNounOnly } from './predicate-words.ts'
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
  const list = `${found[1] ?? found[2]}${patterns.placeInList}`
  const owners = count > 1 ? pieces(owner) : [owner]
  if (owners.length !== count) return null
  return owners.some((each) => each !== '' && isMeasured(each)) ? null : owners.map((each) => each + list)
}

/** Longer words are more than the name of a county or town, and of a city without its kind. */
const longestTown = 5
const longestCity = 3
/** 跃居全国三线城市: longer words between who has a place and the place say in what. */
const longestVerb = 7

/** 江城, 云溪区: whether words may be an area, which is placed among others. */
const isArea = (words: string): boolean =>
  metricOf(words) === null && !isMeasured(words) && ((words.length <= longestTown && endWord(words, 'partplace') !== '') || (words.length <= longestCity && isNounOnly(words) && segment(words).length === 1))

/**
 * Takes a run of places in an order and the words before them that may be whose they are; gives the name of the place in the list that the clause
 * before ends in: `江城全球“科技集群”榜单排名`. Empty where it names no list, or another thing than an area has the place.
 */
export function nameInListTold(text: string, from: number, { headStart, headText }: Run, subject: string): string {
  const end = headStart - 1
  if (end <= from || headText.length - subject.length > longestVerb || (subject !== '' && !isArea(subject))) return ''
  const clause = text.slice(clauseStart(text, from, end), end)
  const found = patterns.listNamed.exec(clause)
  const list = found?.slice(1).find((each) => each !== undefined) ?? ''
  if (!found || list === '') return ''
  // 云溪区连续三年上榜百强区，位列第56位: whose place it is stands there too.
  const ahead = subject === '' ? trimName(clause.slice(0, found.index).replace(patterns.rankAdverbs, '')) : subject
  return (isArea(ahead) ? ahead : '') + withoutEnd(list, 'orderword') + patterns.placeInList
}
