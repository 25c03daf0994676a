/** Whose place in an order it is, where its own words say only of how many or of how much: 入选数量居全省第一, 总分居全国第九. */
import { endWord, startWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord, wordsOf } from '../../lexicon/words.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import type { Span } from '../../types.ts'
import { clauseStart } from '../marks.ts'
import type { Run } from '../runs.ts'
import { joined, segment } from '../words.ts'
import { metricOf } from '../metrics.ts'
import { isRateAlone } from './share-words.ts'
import type { Topic } from './topics.ts'
import { underTopic } from './under-topic.ts'

/** Longer words behind the verb are a clause, shorter ones no honour. */
const longest = 24
const shortest = 5

/** Takes what is ordered, and what stands before; gives it with the honour that was awarded so many times, or the games at which so much was won; empty where it is another thing, or nothing names them. */
export function honourOf(subject: string, text: string, span: Span, run: Run, topic: Topic | null): string {
  if (isWord(subject, 'score')) return gamesIn(text.slice(span.start, run.headStart), subject)
  if (!isWord(subject, 'countofhonours')) return ''
  const honour = topic?.sentence === span.start ? awarded(topic.metric) : awardedIn(text, span, run)
  return honour === '' ? '' : honour + (wordsOf('countofhonours')[0] ?? '')
}

/** 回收率, 巩固率: a rate of one word, which says of nothing by itself. */
export const isBareRate = (name: string): boolean => name.length === shortestRate && isRateAlone(name) && metricOf(name) === null
const shortestRate = 3

/** Takes what is ordered and what the sentence told right before; gives the share that such things have (受理项目36个，项目占比), or a bare rate of them; empty where it is another measure. */
export function measuredOf(subject: string, topic: Topic): string {
  const thing = withoutEnd(subject, 'bareshare')
  const share = subject.slice(thing.length)
  if (share !== '' && thing.length > 1 && topic.metric !== thing && topic.metric.endsWith(thing)) return topic.metric + share
  if (!isBareRate(subject) || topic.measure === 'rank') return ''
  // 综合指数下降4%，改善率: of what went down.
  return topic.measure === 'level' ? underTopic(topic, subject) : topic.metric + subject
}

/** 入选省级百强镇: a name that begins with the act of being awarded. */
const awarded = (metric: string): string => (startWord(metric, 'honoured') === '' ? '' : metric)

/** 城北高新区获评优秀园区: what the clause right before says was awarded. */
function awardedIn(text: string, span: Span, run: Run): string {
  const end = run.headStart - 1
  const words = end > span.start ? segment(text.slice(clauseStart(text, span.start, end), end)) : []
  const at = words.findLastIndex(({ text: word }) => isWord(word, 'honoured'))
  const honour = joined(words.slice(at))
  return at > 0 && honour.length >= shortest && honour.length <= longest && !anyDigit.test(honour) ? honour : ''
}

/** 在第十五届省运会上夺得金牌48枚: the games of which the words before tell. */
function gamesIn(words: string, subject: string): string {
  let end = words.length
  while (end > 0 && endWord(words.slice(0, end), 'games') === '') end--
  const parts = segment(words.slice(0, end))
  let from = parts.length
  while (from > 0 && isOfName(parts[from - 1]?.text ?? '', parts[from - 1]?.pos ?? '')) from--
  return end === 0 ? '' : joined(parts.slice(from)) + subject
}

/** 第十五届, 全国, 职业: what may stand in the name of games. */
const isOfName = (text: string, pos: string): boolean => (!'pcdru'.includes(pos || 'n') || anyDigit.test(text)) && !isWord(text, 'listmark') && !'，。；'.includes(text)
