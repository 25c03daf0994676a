/** The sentence before as topic: 县医院新院区投入使用。开放床位800张: whose staff, beds and values the next one tells. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isMeasureAlone } from './measure-alone.ts'
import type { Named } from './named.ts'
import { isAction } from './owner-fits.ts'
import type { Around } from './owner-search.ts'
import { ownerIn } from './owners.ts'
import type { Owner } from './owners.ts'
import { isTradeWord } from './predicate-words.ts'

/** A longer sentence says more than what the next is about. */
const longestTopic = 24

/**
 * Takes a name and what stands around its figure; gives the thing whose it is, where the sentence before speaks of that
 * thing alone, its own names no other, and the name does not say by itself whose it is. `null` otherwise.
 */
export function ownerOfTopicSentence(named: Named, around: Around): Owner | null {
  const { text, span, run, topic } = around
  if (named.measure === 'rank' || run.figures.length > 1 || hasWord(run.headText, 'ownarea')) return null
  const owner = topic === null ? topicBefore(text, span.start, run.headStart) : topic.owner
  if (!owner || owner.isObject || owner.start >= span.start || isWord(owner.name, 'sector') || isAction(owner.name)) return null
  return goesWith(owner.name, named.metric) && !named.metric.includes(owner.name.slice(-2)) ? owner : null
}

/** The thing of the sentence before, where that is one clause without figures, and nothing stands between it and the figure's own. */
function topicBefore(text: string, sentence: number, head: number): Owner | null {
  const line = text.lastIndexOf('\n', sentence - 1) + 1
  const end = sentence - 1
  if (end <= line || text[end] !== '。' || text.slice(sentence, head).trim() !== '') return null
  const start = Math.max(line, text.lastIndexOf('。', end - 1) + 1)
  const clause = text.slice(start, end)
  const isAlone = clause.length <= longestTopic && !patterns.anyDigit.test(clause) && !/[，；：]/u.test(clause)
  return isAlone ? ownerIn(text, start, end) : null
}

/** Whether a name is one of a thing: of a house or place what it has and takes in, of a trade who works in it and its values. */
function goesWith(owner: string, name: string): boolean {
  const words = segment(name)
  if (isStaff(words)) return true
  if (metricOf(name) !== null || catalogued(name) !== null) return false
  const of = segment(owner)
  if (isSingle(of.at(-1)?.text ?? '')) return of.length > 1 && (isSizedValue(words) || isHeld(name) || isOfHouse(name, words))
  return isTrade(owner) && (isSizedValue(words) || isHeld(name))
}

/** 从业人员, 研发人员: people by what they do there. */
const isStaff = (words: readonly Word[]): boolean => words.length === 2 && isWord(words[1]?.text ?? '', 'staff') && isWord(words[0]?.text ?? '', 'workingthere')

/** 规上产值: a value with a class of size alone. */
const isSizedValue = (words: readonly Word[]): boolean => words.length > 1 && isWord((words[0] as Word).text, 'firmclass') &&
  (isWord(joined(words.slice(1)), 'value') || isMeasureAlone(joined(words.slice(1))))

/** 开放床位, 馆藏文物, 在校生: what is in a house, by how it is there. */
function isHeld(name: string): boolean {
  const behind = withoutStart(name, 'heldthere')
  const words = segment(behind)
  return behind !== name && words.length <= 2 && words.every(({ pos }) => 'nbw'.includes(pos || 'x'))
}

/** 实验室面积, 出水达标率: a measure of a part of a house. */
const isOfHouse = (name: string, words: readonly Word[]): boolean => words.length <= 3 && endWord(name, 'measurehead') !== '' && startWord(name, 'placekind') === ''

/** 新院区, 新馆: a house or place, not a kind of them. */
const isSingle = (last: string): boolean => isWord(last, 'standing') || endWord(last, 'ownerend') !== '' || endWord(last, 'placeend') !== ''

/** 光伏产业, 职业教育, 跨境电商: a trade or field by its end, or one word of a list. */
const isTrade = (owner: string): boolean => {
  const words = segment(owner)
  const last = words.at(-1) as Word
  return isTradeWord(last) || endWord(owner, 'industryend') !== '' || endWord(owner, 'fieldtrade') !== '' || (words.length === 1 && isWord(owner, 'owner'))
}
