/** The measure of what is told before, for another thing of its kind that reaches a value too: 城镇污水处理率达到95%，农村达到50%. */
import { endWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { measureOfName } from './shared.ts'
import type { Topic } from './topics.ts'

/** Takes what was told and the name of another thing; gives the measure that the first has, empty for none. */
export function measureAgain({ metric, verb, area }: Topic, name: string, isShare: boolean): string {
  if (verb !== '') return ''
  const measure = measureOfName(metric)
  if (!isShare) return isWord(measure, 'measureofthings') && metric.length > measure.length + 1 ? measure : ''
  if (endWord(metric, 'rateend') === '' && endWord(metric, 'sharenoun') === '') return ''
  // 市区优良天数比例: the place of the first is no part of its name.
  if (area !== '' && isWord(name, 'placealone')) return isWord(segment(metric)[0]?.text ?? '', 'placealone') ? '' : metric
  return behindAlike(segment(metric), segment(name))
}

/** What stands behind that of a metric which the other thing is put for: behind a place for a place, a house for a house, one word for one. */
function behindAlike(words: readonly Word[], name: readonly Word[]): string {
  const [first, last] = [words[0], name.at(-1)]
  if (!first || !last || words.length < 2) return ''
  if (name.length === 1 && isPlace(last)) return isPlace(first) ? joined(words.slice(1)) : ''
  const house = words.findIndex(({ text }, at) => at < words.length - 1 && isOfKind(text, last.text))
  if (house >= 0) return joined(words.slice(house + 1))
  return name.length === 1 && isAlike(first, last) ? joined(words.slice(1)) : ''
}

const isPlace = ({ text }: Word): boolean => isAnyWord(text, 'placealone', 'livingplace')

/** 工业企业 and 高新技术企业, 中职学校 and 高职院校: whether two words end in the same kind of thing. */
const isOfKind = (one: string, other: string): boolean =>
  one.length > 1 && (one.slice(-2) === other.slice(-2) || (one.length === other.length && one.at(-1) === other.at(-1)))

/** 小学 and 初中, 生猪 and 肉牛: two nouns as long as each other, which are no trade. */
const isAlike = (one: Word, other: Word): boolean =>
  one.text.length === other.text.length && one.text.length > 1 && [one, other].every(({ text, pos }) => 'nf?'.includes(pos || 'x') && !isAnyWord(text, 'trade', 'abstract', 'level', 'group'))
