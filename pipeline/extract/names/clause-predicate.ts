/** What a clause that opens with a count says of the counted, by parts of speech alone: 学生考取名校, 旅客安全返家. */
import { endWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { anyDigit, possessive } from '../../vocabulary/patterns-words.ts'
import { countedNouns } from '../../vocabulary/units.ts'
import { suffixes } from '../../words.ts'
import { isEnd } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import type { Run } from '../runs.ts'
import type { Counted } from './predicate-forms.ts'
import { isAdverb, isNoun, isParticle, whenStart } from './predicate-words.ts'
import { splitPredicate, withoutAdverbs } from './predicates.ts'
import type { View } from './rule.ts'

const countedAtEnd = suffixes(countedNouns)

/** 企业, 示范基地: whether a word is a thing that is counted: behind a verb it is rather what that narrows (制造企业). */
const isCountedThing = ({ text }: Word): boolean =>
  isWord(text, 'countedthing') || isWord(text, 'standing') || (!isWord(text, 'nominal') && countedAtEnd(text, text.length) !== null)

/** Whether a thing, or people, may end at a word, before what is said of them. */
const endsNoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word
  return (isNoun(word) && word.pos !== 'w' && word.pos !== 'b') || (word.pos === 'n' && at > 0) || isWord(word.text, 'placeofone') || isPeople(words, at)
}

/** 社区矫正对象, 返乡青年: whether words end in people, who do what is said. */
const isPeople = (words: readonly Word[], at: number): boolean => endWord(joined(words.slice(0, at + 1)), 'people') !== ''

/** 全部, 主动, 就近: whether a word is known to say only how something is done. */
const isSurelyHow = (word: Word): boolean =>
  isAdverb(word) || isAnyWord(word.text, 'manner', 'telling', 'leadstoverb', 'briefadverb')

/** 安全, 每天, 连夜: whether a word before a verb may say how or when; 远赴, 喜获: two characters that are one verb. */
function isHow(word: Word, next: Word | undefined): boolean {
  if (next === undefined) return false
  if (word.text.length === 1) return 'ad'.includes(word.pos || 'x') && next.text.length === 1 && next.pos === 'v'
  return isSurelyHow(word) || ('atrzc'.includes(word.pos || 'x') && !isWord(word.text, 'level'))
}

/** Whether a word is a verb, and no act that nouns are made of: 领取, but not 改造. */
const isPlainVerb = ({ text, pos }: Word): boolean =>
  pos === 'v' && text.length > 1 && !isAnyWord(text, 'nominal', 'value', 'owner', 'intact', 'abstract')

/** Whether a word is a verb behind words that say how: there also one that nouns are made of, where these are sure to. */
const isLedVerb = (word: Word, surely: boolean): boolean =>
  surely ? 'vw'.includes(word.pos || 'x') || isWord(word.text, 'nominal') || isWord(word.text, 'final') : isPlainVerb(word) || (word.pos === 'v' && word.text.length === 1)

/** Whether a verb and what stands behind it are said of a thing, behind words that say how. */
function isLedPredicate(words: readonly Word[], at: number, verb: number, people: boolean): boolean {
  const [first, ...object] = words.slice(verb) as [Word, ...Word[]]
  const last = object.at(-1)
  const surely = words.slice(at, verb).some(isSurelyHow)
  // 泊位基本可以满足需求: what it may do is no act.
  if (!isLedVerb(first, surely) || words.slice(at, verb).some(({ text }) => isAnyWord(text, 'modal', 'suffices'))) return false
  // 闭库, 变清: two characters that are one verb.
  if (last === undefined || (first.text + joined(object)).length === 2) return joined(words.slice(verb)).length > 1
  // 饮水安全保障能力: what is also said of things stands in names.
  if (!surely && words.slice(at, verb).some(({ text, pos }) => pos === 'a' && text.length > 1)) return false
  // 高质量发展集聚区: the verb is part of the name; people do what is said.
  return endsClause(last) && !isWork(last) && (people || object.length > 1 || isPlainVerb(first))
}

/** Whether a verb by itself, with its object or without, is said of the thing that the words before it name. */
function isBarePredicate(words: readonly Word[], verb: number, people: boolean): boolean {
  const [first, ...object] = words.slice(verb) as [Word, ...Word[]]
  const last = object.at(-1)
  if (!isPlainVerb(first)) return false
  if (last === undefined) return !isWord(first.text, 'act') && words.slice(1, verb).every(({ pos }) => !'vwad'.includes(pos || 'x'))
  // 机械制造企业, 川渝共建重大项目, 节能技术改造: the verb narrows what is counted, or the work; 转型为服务中心 says what became of it, and people are none of those.
  return endsClause(last) && !isWork(last) && (people || !isCountedThing(last) || object.some(({ pos }) => pos === 'p' || pos === 'u'))
}

/** 节能技术改造, 防渗改造任务: whether a word ends the name of a work or a task. */
const isWork = ({ text, pos }: Word): boolean => (pos === 'v' && isWord(text, 'nominal')) || isWord(text, 'trailing')

/** Whether a clause may end in a word. */
const endsClause = (word: Word): boolean => !isParticle(word) && !'cdp'.includes(word.pos || 'x')

/** 易涝点全部消除, 寄宿生领取补助: before a sure adverb, and of people, whatever is no verb ends the thing. */
function mayEndThing({ pos }: Word, { surely, people, isLater }: { surely: boolean, people: boolean, isLater: boolean }): boolean {
  if (people && pos === 't' && isLater) return true
  return surely ? !'vpcdu'.includes(pos || 'x') : people && !'vpcduaftr'.includes(pos || 'x')
}

/** What a word behind a noun begins: words that say how and a verb, or a verb alone. */
function beginsSaid(words: readonly Word[], at: number, led: boolean, people: boolean): boolean {
  if (at === 0) return false
  let verb = at
  while (verb < words.length && isHow(words[verb] as Word, words[verb + 1])) verb++
  if (verb > at !== led || verb === words.length) return false
  const surely = led && words.slice(at, verb).some(isSurelyHow)
  const isThing = endsNoun(words, at - 1) || mayEndThing(words[at - 1] as Word, { surely, people, isLater: at > 1 })
  return isThing && (led ? isLedPredicate(words, at, verb, people) : isBarePredicate(words, verb, people))
}

/** 企业与高校结成联盟: where what is said begins, with whom or where it was done before the place that was found. */
function phraseStart(words: readonly Word[], at: number): number {
  const from = words.findIndex(({ text }, index) => index > 0 && index < at - 1 && isWord(text, 'phraselead'))
  return from > 0 && endsNoun(words, from - 1) ? whenStart(words, from) : whenStart(words, at)
}

/**
 * Takes the words behind a count that opens its clause, of which no list says where the noun ends; gives its noun and its
 * predicate, `null` where it has none. Words that say how before a verb are surer than a verb alone.
 */
function saidInClause(whole: string, { people, bare }: Way): Counted | null {
  const words = segment(whole)
  const [first] = words
  // 被授予称号, 得到城乡最低生活保障: nothing but what is said.
  if (!first || (isWord(first.text, 'predicate') && !isWord(first.text, 'final'))) return null
  // 亲临云江考察: a verb and a place are no thing.
  if (isPlainVerb(first) && words[1]?.pos === 's') return null
  if (words.some(({ text }) => text === possessive || text === '、' || text === '“')) return null
  for (const led of bare ? [true, false] : [true]) {
    const verb = words.findIndex((_, index) => beginsSaid(words, index, led, people))
    const at = verb > 0 ? phraseStart(words, verb) : verb
    if (at > 0) return { noun: joined(words.slice(0, at)), predicate: joined(words.slice(at).filter((word) => !isParticle(word))), praised: false }
  }
  return null
}

/** 主动纠错、修复信用: whether words behind a mark of a list are another verb, with its object or without. */
export function goesOnSaying(first: string, next: string): boolean {
  const [verb, ...object] = segment(withoutAdverbs(next))
  if (verb === undefined || object.length > longestObject || anyDigit.test(next)) return false
  const isVerb = isPlainVerb(verb) || isWord(verb.text, 'predicate') || (verb.pos === 'v' && verb.text.length > 1 && object.length > 0)
  if (!isVerb) return false
  const { predicate } = splitClause(first, { people: true, bare: true })
  const last = object.at(-1)
  return predicate.length > 1 && (last === undefined || (isNoun(last) && !isWord(last.text, 'justwork') && !isWord(last.text, 'trailing')))
}
const longestObject = 3

/** What a count and the words before it leave to those behind it: that people do what is said, that a verb alone may say it. */
interface Way { people: boolean; bare: boolean }

/** The words behind a count that opens its clause as `splitPredicate` takes them apart, and by parts of speech where that cannot. */
export function splitClause(whole: string, way: Way): Counted {
  const split = splitPredicate(whole)
  const mark = whole.indexOf('、')
  if (mark > 0 && !split.predicate.includes('、') && goesOnSaying(whole.slice(0, mark), whole.slice(mark + 1))) {
    const { noun, predicate } = splitClause(whole.slice(0, mark), way)
    if (predicate !== '') return { noun, predicate: predicate + whole.slice(mark), praised: false }
  }
  return split.predicate !== '' || split.praised ? split : saidInClause(whole, way) ?? split
}

/** How the words behind a number are taken apart: without an act before it, its clause must be told by them. */
export const splitterFor = (view: View): typeof splitPredicate => {
  const people = view.run.figures[0]?.quantity.known?.code === '{person}'
  const bare = view.run.head.subject === ''
  return opensClause(view) ? (whole) => splitClause(whole, { people, bare }) : splitPredicate
}

/** Whether the verb told before stands behind the number before, so that it is said of that alone. */
export const isSaidBefore = ({ text, run, own }: View): boolean =>
  own !== null && own.verb !== '' && text.slice(run.floor, run.figures[0]?.quantity.start).replace(own.noun, '').includes(own.verb)

/** 龙头企业带动: whether somebody stands before a number who makes those do something that it counts. */
export const letsThem = ({ head, headText }: Run): boolean => head.subject !== '' && isAnyWord(headText.slice(head.subjectEnd), 'ahead', 'causative')

/** Whether a count opens its clause, or stands behind 让 and 带动, and the words behind it go on to the end of the clause. */
function opensClause(view: View): boolean {
  const { text, run, own, kind } = view
  const { head, figures: [figure], tail } = run
  if (!figure || kind !== 'count' || run.figures.length > 1 || head.state !== null || head.change !== 0) return false
  if (head.subject !== '' && !isWord(head.subject, 'causative') && !letsThem(run)) return false
  // 充分发挥5支小分队作用: what stands before is an act on the counted.
  if (head.subject === '' && segment(run.headText).at(-1)?.pos === 'v') return false
  if (!text.startsWith(tail, figure.end) || !(isEnd(text[figure.end + tail.length]) || text[figure.end + tail.length] === '\n')) return false
  // 改造20个小区、7个棚户区改造: the act before the first of a list is what is told.
  return !run.joined || own === null || isSaidBefore(view)
}
