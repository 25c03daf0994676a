/** Sizes that only say which things are meant: 年产10万吨高分子材料项目, 海拔5000米以上乡镇. */
import { endWord, hasWord, startWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord, wordsOf } from '../../lexicon/words.ts'
import type { WordClass } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import type { Head } from '../heads.ts'
import { isStrong } from '../marks.ts'
import type { Comparator } from '../../types.ts'
import type { Figure } from '../figures.ts'
import type { Quantity } from '../quantity.ts'
import type { Run } from '../runs.ts'
import { suffixes } from '../../words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { splitPredicate } from './predicates.ts'

/** Units of what a plant makes or a power station gives. */
const capacities: ReadonlySet<string> = new Set(['kg', 'W', 'L', 'W.h', 'm3'])
/** Longer words behind a size are a clause. */
const longestThing = 40
/** Longer lists of works are several. */
const longestList = 160
const mostLeadWords = 3

const sizeAtEnd = suffixes(wordsOf('size').map((word) => [word, word]))

/** Whether the words before a number end in what only sizes are given in: 年出栏, 海拔, 单笔. */
function leadsToSize(subject: string): boolean {
  if (!sizeAtEnd(subject, subject.length)) return false
  const words = segment(subject.slice(-12))
  for (let from = Math.max(0, words.length - mostLeadWords); from < words.length; from++) {
    if (isWord(joined(words.slice(from)), 'size')) return true
  }
  return false
}

/** Whether a thing is a work, named by what it makes: 项目, 装置, 电站. */
function isWork(noun: string): boolean {
  const words = segment(noun)
  return endWord(noun, 'plantend') !== '' || [1, 2].some((count) => isWord(joined(words.slice(-count)), 'work'))
}

/** Whether words before a number name whose work it is: they end in no act. */
function madeOf(subject: string): boolean {
  const last = segment(subject).at(-1)
  return last !== undefined && last.text.length > 1 && 'ns?'.includes(last.pos) && !isWord(last.text, 'nominal')
}

/** 晶圆、宝镁 of 900万片镁合金板: whether a large number stands behind a further member of a list, which is no act. */
function isListed(subject: string, { power }: Quantity): boolean {
  const member = subject.slice(subject.lastIndexOf('、') + 1)
  return power > 0 && member !== subject && member !== '' && actAt(member, 0) === null
}

const isBounded = (comparator: Comparator): boolean => comparator === 'ge' || comparator === 'le'

/** Words without what is done with a work: 新材料基地建设. */
const plainWork = (words: string): string => withoutEnd(withoutEnd(withoutEnd(words, 'workdone'), 'workdone'), 'workrank')

/**
 * 30万吨甲醇、东岭风电等9个项目: whether what stands behind a size is the first of several works, as the end of their
 * list says; where the words before it already name whose it is, as any of the others says.
 */
function isAmongWorks(text: string, { end: from }: Figure, capacity: boolean, named: boolean): boolean {
  let end = from
  while (end < text.length && end < from + longestList && !isStrong(text[end]) && text[end] !== '\n') end++
  const behind = text.slice(from, end)
  if (isNoThing(behind)) return false
  const closed = patterns.closesWorks.exec(behind)
  const [, ...others] = behind.slice(0, closed?.index).split('、')
  if (others.some((member) => actAt(member, 0) !== null)) return false
  return (closed !== null && (capacity || named)) || (named && others.some((member) => isWork(plainWork(member))))
}

/** Whether a head states or changes a value. 加快10万吨甲醇项目建设: the verb says nothing of how much more. */
const saysMore = ({ state, change, comparator, verb }: Head): boolean =>
  state !== null || comparator !== null || (change !== 0 && !isWord(verb, 'attending'))

/**
 * Takes a run and the text behind its figure; says whether its value is the size that names a thing, and so no
 * figure of its own. `建成年出栏20万只的肉羊养殖项目` is, `年出栏肉羊20万只` is not.
 */
export function isSize({ head, headText, figures }: Run, text: string): boolean {
  const figure = figures[figures.length - 1]
  if (!figure) return false
  const { quantity, end } = figure
  if (saysMore(head)) return isSaidOfWork(head, figure, text)
  const { subject } = head
  const leads = leadsToSize(subject) || isOfObject(headText, quantity)
  const capacity = isCapacity(quantity)
  if (!leads && !capacity && !isProduct(quantity)) return false
  const named = leads || madeOf(subject) || isHerd(subject, quantity) || isListed(subject, quantity)
  if (!isWord(subject, 'capacityflow') && (isAmongWorks(text, figure, capacity, named) || beginsWithWork(text, end, capacity || leads))) return true
  const noun = nounBehind(text, end)
  if (noun === '') return false
  // 年产10万吨钢的工厂: what it makes stands between.
  if (leads) return isBounded(quantity.comparator) || text[end] === patterns.possessive || isMadeBy(noun) || isWork(noun)
  // 云江农牧300万只蛋鸡养殖项目: a name before what a work makes, with no act that it could be the object of.
  return capacity ? isCapacityOf(noun, subject) : named && isAnyWork(noun)
}

/** Whether words are a work, also with what is done with it. */
const isAnyWork = (noun: string): boolean => isWork(noun) || isWork(plainWork(noun))

/** 总容量为30万千瓦的水电站: it is said of the work that stands behind. */
const isSaidOfWork = ({ state, comparator }: Head, { quantity, end }: Figure, text: string): boolean =>
  state === 'be' && comparator === null && isCapacity(quantity) && text[end] === patterns.possessive && isWork(nounBehind(text, end))

/** 钢的工厂: what a work makes and the work, but no 纸的产能. */
function isMadeBy(noun: string): boolean {
  const at = noun.lastIndexOf(patterns.possessive)
  const last = segment(noun).at(-1)?.text ?? ''
  return at > 0 && !isWord(last, 'value') && !isWord(last, 'capacity') && last.length > 1
}

const isCapacity = ({ known }: Quantity): boolean => known?.kind === 'physical' && (capacities.has(known.code) || perTime.test(known.code))
/** UCUM of what is made in a year or a day: t/a. */
const perTime = /^(?:t|m3)\/[ad]$/u
const isProduct = ({ known }: Quantity): boolean => known?.kind === 'count' && isWord(known.word, 'product')

/** 对3000亩以上灌区开展改造: a bound says which of the things that something is done to. */
const isOfObject = (headText: string, { known, comparator }: Quantity): boolean =>
  isWord(headText, 'toobject') && isBounded(comparator) && known?.kind === 'physical'

/** 100万头生猪养殖项目: so many are what a work makes, with no name before them. */
const isHerd = (subject: string, { power, value }: Quantity): boolean =>
  subject === '' && (power > 0 || value.length > leastHerd)
const leastHerd = 3
/** So near behind a number stands capacity itself: 100万千瓦风电装机. */
const farthestCapacity = 12
/** Whether words behind a number begin no thing, or are capacity itself. */
const isNoThing = (behind: string): boolean =>
  startWord(behind, 'nothing') !== '' || hasWord(behind.slice(0, farthestCapacity).split('、')[0] ?? '', 'itscapacity')

/** 级煤电机组“以大代小”, 项目一期投产, 智能工厂试生产: whether the words behind a capacity, or behind what sizes alone are given in, name a work, whatever is said of it or its parts; 基地污泥 is no work. */
function beginsWithWork(text: string, from: number, sized: boolean): boolean {
  const [clause = ''] = text.slice(from, from + longestThing).split(clauseEnds)
  const [phrase = '', member = ''] = clause.split('、')
  // 风电项目签约、规模居全州首位: so much is what is measured.
  if (!sized || startWord(member, 'value') !== '') return false
  const words = segment(phrase.replace(patterns.possessiveAhead, ''))
  const flow = words.findIndex(({ text }) => isWord(text, 'capacityflow'))
  return words.slice(0, flow < 0 ? words.length : flow).some(
    (word, at) => endWord(word.text, 'work') !== '' && !isOtherThing(words[at + 1]) && !isNoThing(joined(words.slice(0, at + 1))),
  )
}

const clauseEnds = /[，。；：！？,;…\n\d]/u

/** Whether behind the name of a work stands a thing that makes it another: 电厂灰渣. */
const isOtherThing = (next: Word | undefined): boolean =>
  next !== undefined && next.pos === 'n' && !ofWork.some((of) => isWord(next.text, of))
const ofWork: readonly WordClass[] = ['part', 'work', 'abstract', 'workdone']

/** The thing behind a size, up to the end of its clause; empty where none is. */
function nounBehind(text: string, from: number): string {
  let end = from
  while (end < text.length && end < from + longestThing && !isStrong(text[end]) && text[end] !== '\n') end++
  const behind = text.slice(from, end).replace(patterns.possessiveAhead, '')
  const { noun } = splitPredicate(behind)
  return noun.length < 2 && !isWord(noun, 'placeofone') ? '' : noun
}

/** Whether a capacity says which work is meant. 关停40万千瓦小火电机组: capacity itself goes or comes. */
const isCapacityOf = (noun: string, subject: string): boolean =>
  !isWord(subject, 'capacityflow') && isAnyWork(noun)
