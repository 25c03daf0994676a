/** What words may be in the words behind a count: nouns, particles, adverbs, verbs without an object. */
import { endWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { done } from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { segment } from '../words.ts'
import type { Word } from '../words.ts'

/** Whether a word may be the head of a noun. */
export const isNoun = ({ text, pos }: Word): boolean =>
  text.length > 1 && ('nwbs?'.includes(pos) || isWord(text, 'nominal') || (pos === 'i' && text.length === 3))
/** Whether a word is a particle: 了, 的. */
export const isParticle = ({ pos }: Word): boolean => pos === 'u'
/** Whether a word only says how something is done. */
export const isAdverb = ({ text, pos }: Word): boolean => isWord(text, 'adverb') || isWord(text, 'stop') || (pos === 'd' && text.length > 1)

/** 扎实推进: a verb with its adverb in one word. */
export const isLed = ({ text }: Word): boolean => text.length > 3 && isWord(text, 'final') && isWord(text, 'praise')

/** What may stand in a predicate without an object. */
export const isVerbal = (word: Word): boolean => isParticle(word) || (word.pos === 'c' && word.text.length < 3) || isAdverb(word) || isWord(word.text, 'final') ||
  isWord(word.text, 'praise') || (word.text.length > 1 && word.pos === 'v' && !isWord(word.text, 'owner'))

/** Whether words are a thing alone, with no verb before or behind it. */
export function isNounOnly(name: string): boolean {
  const words = segment(name)
  const plain = (word: Word, at: number): boolean => 'nwbsf?'.includes(word.pos) || isWord(word.text, 'level') || (word.pos === 'i' && word.text.length === 3) ||
    ('va'.includes(word.pos) && at > 0 && at < words.length - 1 && !isWord(word.text, 'predicate') && actAt(word.text, 0) === null)
  return words.every(plain) && words.some(isNoun) && actAt(name, 0) === null && (words[0] as Word).pos !== 'w' &&
    !isWord((words[0] as Word).text, 'opening')
}

/** 医药产业: whether a word is a trade, or the last one of its name. */
export const isTradeWord = ({ text }: Word): boolean => isWord(text, 'tradeword') || endWord(text, 'tradeend') !== '' || isWord(text, 'economykind')

/** 国家和地区: whether words are nothing but areas among which things were counted. */
export const isPlaces = (words: string): boolean => isWord(words, 'places') || isWord(withoutEnd(words, 'placesrest'), 'places')

/** 让, 使: words before a number that only lead to those who do something. */
export const isLetting = (words: string): boolean => isWord(words, 'causative') && isWord(words, 'preposition')

/** 签约落户新城, 申请设立基金: whether a word is a verb that leads to the next. */
export const isLeading = ({ text }: Word): boolean => isWord(text, 'leadstoverb') || (text.length > 1 && isWord(text, 'final') && !isWord(text, 'nominal'))

/** 居民解决了饮水问题: whether 了 says of the verb at a place that it was done. */
export const isDoneVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'v' && words[at].text.length > 1 && words[at + 1]?.text === done && !isWord(words[at].text, 'carrier') && words[at - 1]?.pos !== 'u'

/** 研发总部落地云州: whether nothing but a place stands behind a verb that ends what is said. */
export function endsAtPlace(words: readonly Word[], at: number): boolean {
  const [verb, place, ...others] = words.slice(at)
  return verb !== undefined && place !== undefined && others.length === 0 && isWord(verb.text, 'final') && !isWord(verb.text, 'nominal') &&
    (place.pos === 's' || isWord(place.text, 'zone'))
}

/** 做优做强, 联系帮扶: whether words before a number are an act that no list has. */
export function isActing(words: string): boolean {
  const all = segment(words)
  const [first, last] = [all[0], all.at(-1)]
  return first?.pos === 'v' || last?.pos === 'v' || isWord(last?.text ?? '', 'act') || isWord(last?.text ?? '', 'nominal')
}

/** 整村拆除, 错时开放, 整片拆除: how many words before a place say, in two characters, how what follows was done; 0 for none. */
function wayLength(words: readonly Word[], from: number): number {
  const isWay = (at: number, length: number): boolean => {
    const text = words[at]?.text ?? ''
    return at > 0 && text.length === length && isWord(text, 'wayfirst') && (at > 1 || (words[0] as Word).text.length > 1)
  }
  if (isWay(from - 1, 2)) return 1
  return words[from - 1]?.text.length === 1 && isWay(from - 2, 1) ? 2 : 0
}

/** 提前三个月: so many words say by how much. */
const longestHow = 4

/** 春季早开工: where the words begin, before a place, that say when of the year or how early it was, and are no part of the noun. */
export function whenStart(words: readonly Word[], from: number): number {
  let at = from
  const isWhen = ({ text, pos }: Word): boolean => isWord(text, 'season') || (pos === 'a' && text.length === 1 && isWord(text, 'early'))
  while (at > 1 && isWhen(words[at - 1] as Word)) at--
  at -= wayLength(words, at)
  // 提前半年建成: by how much.
  const how = words.findLastIndex((word, index) => index > 0 && index < at - 1 && index >= at - longestHow && isAdverb(word))
  if (how > 0 && words[how + 1]?.pos === 'm' && !words.slice(how + 1, at).some(({ pos }) => 'vaw'.includes(pos || 'x'))) at = how
  return at
}
