/** Sizes that only say which things are meant: 年产10万吨高分子材料项目, 海拔5000米以上乡镇. */
import { isWord, wordsOf } from '../../lexicon/words.ts'
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
  // 重点项目: one word, with what it is at its end.
  const last = words.at(-1)?.text ?? ''
  return patterns.workInWord.test(last) || [1, 2].some((count) => isWord(joined(words.slice(-count)), 'work'))
}

/** Whether words before a number name whose work it is: they end in no act. */
function madeOf(subject: string): boolean {
  if (patterns.oneOfSeries.test(subject)) return true
  const last = segment(subject).at(-1)
  return last !== undefined && last.text.length > 1 && 'ns?'.includes(last.pos) && !isWord(last.text, 'nominal')
}

const isBounded = (comparator: Comparator): boolean => comparator === 'ge' || comparator === 'le'

/** The last member of a list of works with sizes that begins at a size, without what is done with them; empty where it is none. */
function worksBehind(text: string, from: number): string {
  const list = patterns.sizedWorks.exec(text.slice(from, from + 2 * longestThing))?.[1] ?? ''
  return list.replace(patterns.workDone, '')
}

/** Words without the phase of a work and what is done with it: 新材料基地二期建设. */
const plainWork = (words: string): string => words.replace(patterns.workDone, '').replace(patterns.phaseOfWork, '')

/**
 * 30万吨甲醇、东岭风电等9个项目: whether what stands behind a size is the first of several works, as the end of their
 * list says; where the words before it already name whose it is, as any of the others says.
 */
function isAmongWorks(text: string, { end: from }: Figure, capacity: boolean, named: boolean): boolean {
  let end = from
  while (end < text.length && end < from + longestList && !isStrong(text[end]) && text[end] !== '\n') end++
  const behind = text.slice(from, end)
  if (patterns.noThing.test(behind)) return false
  const closed = patterns.closesWorks.exec(behind)
  const [, ...others] = behind.slice(0, closed?.index).split('、')
  if (others.some((member) => actAt(member, 0) !== null)) return false
  return (closed !== null && (capacity || named)) || (named && others.some((member) => isWork(plainWork(member))))
}

/** 30万吨锌、40万吨锌合金项目前期工作: works of a list, each with its size; or the first of others. */
const isInList = (text: string, figure: Figure, capacity: boolean, named: boolean): boolean =>
  (capacity && isWork(worksBehind(text, figure.end))) || isAmongWorks(text, figure, capacity, named)

/** Whether a head states or changes a value. 加快10万吨甲醇项目建设: the verb says nothing of how much more. */
const saysMore = ({ state, change, comparator, verb }: Head): boolean =>
  state !== null || comparator !== null || (change !== 0 && !isWord(verb, 'attending'))

/**
 * Takes a run and the text behind its figure; says whether its value is the size that names a thing, and so no
 * figure of its own. `建成年出栏20万只的肉羊养殖项目` is, `年出栏肉羊20万只` is not.
 */
export function isSize({ head, headText, figures }: Run, text: string): boolean {
  const figure = figures[figures.length - 1]
  if (!figure || saysMore(head)) return false
  const { quantity, end } = figure
  const { subject } = head
  const leads = leadsToSize(subject) || isOfObject(headText, quantity)
  const capacity = isCapacity(quantity)
  if (!leads && !capacity && !isProduct(quantity)) return false
  const named = leads || madeOf(subject) || isHerd(subject, quantity)
  if (!isWord(subject, 'capacityflow') && isInList(text, figure, capacity, named)) return true
  const noun = nounBehind(text, end)
  if (noun === '') return false
  if (leads) return isBounded(quantity.comparator) || text[end] === patterns.possessive || isWork(noun)
  // 云江农牧300万只蛋鸡养殖项目: a name before what a work makes, with no act that it could be the object of.
  return capacity ? isCapacityOf(noun, quantity, subject) : (madeOf(subject) || isHerd(subject, quantity)) && isWork(noun)
}

const isCapacity = ({ known }: Quantity): boolean => known?.kind === 'physical' && capacities.has(known.code)
const isProduct = ({ known }: Quantity): boolean => known?.kind === 'count' && patterns.products.has(known.word)

/** 对3000亩以上灌区开展改造: a bound says which of the things that something is done to. */
const isOfObject = (headText: string, { known, comparator }: Quantity): boolean =>
  patterns.toObject.test(headText) && isBounded(comparator) && known?.kind === 'physical'

/** 100万头生猪养殖项目: so many are what a work makes, with no name before them. */
const isHerd = (subject: string, { power, value }: Quantity): boolean =>
  subject === '' && (power > 0 || value.length > leastHerd)
const leastHerd = 3

/** The thing behind a size, up to the end of its clause; empty where none is, or a list goes on. */
function nounBehind(text: string, from: number): string {
  let end = from
  while (end < text.length && end < from + longestThing && !isStrong(text[end]) && text[end] !== '\n') end++
  const behind = text.slice(from, end).replace(patterns.possessiveAhead, '')
  const { noun } = splitPredicate(behind.replace(patterns.figureInside, ''))
  return (noun.length < 2 && !patterns.placeOfOne.test(noun)) || patterns.listGoesOn.test(behind) ? '' : noun
}

/** Whether a capacity says which work is meant. 淘汰35蒸吨以下锅炉: only what is bounded does; 关停40万千瓦小火电机组: capacity itself goes or comes. */
function isCapacityOf(noun: string, { comparator, known }: Quantity, subject: string): boolean {
  if (isBounded(comparator) && patterns.bulkUnit.test(known?.code ?? '') && isWork(noun)) return true
  // 云江200兆瓦光伏项目升压站: a part of the work, or how far it is.
  if (patterns.phasedWork.test(noun) || (madeOf(subject) && patterns.partOfWork.test(noun))) return true
  // 首台66万千瓦机组: how large the one is.
  if (patterns.oneOfKind.test(subject)) return true
  return !isWord(subject, 'capacityflow') && (isWork(noun) || isWork(noun.replace(patterns.workDone, '')))
}
