/** The trade that opens a sentence, of which all that it tells is: 轻工纺织产业，重点推进园区搬迁，力争实现产值80亿元. */
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { asForField, markerAhead } from '../../vocabulary/patterns-empty.ts'
import { digits } from '../../vocabulary/numerals.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { clauseEnd } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isAction } from './owner-fits.ts'
import { ownerIn } from './owners.ts'
import type { Owner } from './owners.ts'
import { isTradeWord } from './predicate-words.ts'

/** Longer names are clauses; a shorter one is no trade. */
const longest = 16
const shortest = 2

const isNominal = ({ text, pos }: Word): boolean => !isWord(text, 'stressed') &&
  (text === '、' || isWord(text, 'owner') || isWord(text, 'sector') || ('nbsa'.includes(pos || 'x') && !isWord(text, 'opening') && !isWord(text, 'stop') && !isWord(text, 'adverb')))

/** 智能家电抢占新赛道: nouns of no list that go for a market or field are a trade. */
const goesForField = (words: readonly Word[], count: number): boolean =>
  count > 1 && isWord(words[count]?.text ?? '', 'stressed') && isWord(words.at(-1)?.text ?? '', 'track') && !isWord((words[count - 1] as Word).text, 'generic') && !isWord((words[count - 1] as Word).text, 'action')

/** Whether the nouns that a clause begins with are a trade that it speaks of; `value` says that it is asked for what trades make. */
const isOpener = (words: readonly Word[], count: number, name: string, value: boolean): boolean =>
  ((words.length === count || isWord((words[count] as Word).text, 'stressed')) && endsAsTrade(name)) || goesForField(words, count) || (value && hasAim(words, count))

/** A shorter noun is a trade with others alone. */
const shortestAlone = 4

/** 特色食品以品牌培育为抓手, 智能家居主攻全屋定制: nouns of no list that work for an aim, and have what trades make. */
function hasAim(words: readonly Word[], count: number): boolean {
  const last = words[count - 1]
  if (!last || (count < 2 && last.text.length < shortestAlone) || last.pos === 'a' || isAnyWord(last.text, 'generic', 'action', 'abstract', 'side')) return false
  let at = count
  while (isWord(words[at]?.text ?? '', 'adverb')) at++
  const verb = words[at]?.text ?? ''
  return isWord(verb, 'framelead') ? endWord(joined(words), 'servesas') !== '' : isWord(verb, 'stressed') && at < words.length - 1
}

/** What a field of work may be called by, acts too: 煤炭绿色开采方面. */
const isOfField = (word: Word, at: number): boolean =>
  at === 0 ? isNominal(word) : !isWord(word.text, 'stressed') && !isWord(word.text, 'opening')

/**
 * Takes a text and the bounds of its sentence up to a figure; gives the trade that its first clause is, begins with, or
 * moves forward: 机械制造产业，… · 先进装备制造抢占新赛道，… · 推动纺织服装产业升级，… `value` says that it is asked for
 * what trades make. `null` where it opens otherwise.
 */
export function tradeOpening(text: string, from: number, to: number, value = false): Owner | null {
  const head = text.slice(from, to)
  const start = to - head.trimStart().length
  const end = clauseEnd(text, start, to)
  if (end >= to) return null
  const field = asForField.exec(head)?.[1] ?? ''
  if (field !== '' && segment(field).every(isOfField)) return { name: field, start, isObject: false }
  const clause = text.slice(start, end)
  if (patterns.anyDigit.test(clause)) return null
  const words = segment(clause)
  let count = 0
  while (count < words.length && (isNominal(words[count] as Word) || isWord((words[count] as Word).text, 'anytrade'))) count++
  const name = joined(words.slice(0, count))
  if (isOpener(words, count, name, value) && name.length >= shortest && name.length <= longest) return { name, start, isObject: false }
  const owner = ownerIn(text, start, end)
  if (owner && isTrade(owner.name) && endsAsTrade(owner.name)) return owner
  const worked = tradeWorkedAt(words)
  return worked && { ...worked, start: start + worked.start }
}

/** 生态食品产业。培育企业7家，实现营收: the trade that is all of the first sentence of a paragraph, of which the rest of it tells. */
export function tradeOfParagraph(text: string, sentence: number): Owner | null {
  const start = text.lastIndexOf('\n', sentence - 1) + 1
  const end = text.indexOf('。', start)
  if (end < 0 || end >= sentence) return null
  const label = text.slice(start, end).trim().replace(markerAhead, '')
  const words = segment(label)
  const isLabel = words.length > 1 && label.length <= longest && words.every((word, at) => isNominal(word) || isWord(word.text, 'anytrade') || (at > 0 && endsAsTrade(label) && 'vw'.includes(word.pos || 'x'))) && (endsAsTrade(label) || isWord(words[0]?.text ?? '', 'anytrade')) && !hasWord(label, 'pausing')
  return isLabel && !words.every(({ text: word }) => isAnyWord(word, 'anytrade', 'tradeword')) ? { name: label, start: end - label.length, isObject: false } : null
}

/** A trade that a clause opens with or acts on, whatever is said of it: 推进竹木加工产业全链融合发展, 抢抓锂电产业窗口期. */
function tradeWorkedAt(words: readonly Word[]): Owner | null {
  let from = 0
  while (from < words.length && leadsToTrade(words[from] as Word)) from++
  let end = from
  let to = from
  while (end < words.length && (isNominal(words[end] as Word) || words[end]?.pos === 'w')) if (isTradeWord(words[end++] as Word)) to = end
  // 国家级锂电产业集群: of its rank is what is to become of it; 五大产业 are no one trade.
  while (from < to && isWord((words[from] as Word).text, 'level')) from++
  const name = joined(words.slice(from, to))
  const isNamed = to > from + 1 && !((name[0] ?? '') in digits) && name.length <= longest && isTrade(name) && endsAsTrade(name)
  return isNamed ? { name, start: (words[from] as Word).start, isObject: from > 0 } : null
}

/** 家具产业, 低空经济: whether a name ends as those of trades and of branches of the economy do. */
const endsAsTrade = (name: string): boolean => patterns.tradeAtEnd.test(name) || endWord(name, 'economykind') !== ''

/** 大力推进, 抢抓: how a trade is worked at. */
const leadsToTrade = ({ text, pos }: Word): boolean =>
  !isWord(text, 'owner') && (isWord(text, 'adverb') || isWord(text, 'opening') || isWord(text, 'topicverb') || isWord(text, 'stressed') || 'vd'.includes(pos || 'x'))

/** Whether a name is that of a trade and no whole sector, or of an action in one: 纺织服装产业, 农产品加工业升级行动. */
export const isTrade = (name: string): boolean => {
  if (isAnyWord(name, 'generic', 'sector')) return false
  const words = segment(name)
  return (isAction(name) ? words : words.slice(-1)).some(isTradeWord)
}
