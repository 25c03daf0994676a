/** Counts that stand in one list, each with its own noun: 新建幼儿园46所，义务教育学校31所. */
import { leadsOn } from '../../vocabulary/patterns-frames.ts'
import { memberBehind, sizeAhead } from '../../vocabulary/patterns-measures.ts'
import { possessive, quoteAhead } from '../../vocabulary/patterns-names.ts'
import { valueHeads } from '../../vocabulary/heads.ts'
import type { Figure } from '../figures.ts'
import type { Head } from '../heads.ts'
import type { Quantity } from '../quantity.ts'
import { actAt } from '../head-words.ts'
import { metricOf } from '../metrics.ts'
import { isWord, joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isNounOnly } from './predicate-words.ts'
import { splitPredicate } from './predicates.ts'
import { measureOfName } from './shared.ts'
import { headOf } from './shared-head.ts'
import { pieces } from './lists.ts'
import { tailEnd } from './tails.ts'

/** Longer words between two members of a list are a clause. */
const longestMember = 20
const mostMembers = 8

/** 新建幼儿园46所，文体广场20处: behind a comma nothing but another thing, of the same unit or one that is built too; none whose number is passed, as that is a state. */
export function goesOn(text: string, before: Figure | undefined, { quantity }: Figure, head: Head): boolean {
  if (!before || !(isAlike(before.quantity, quantity, head.subject) || isMadeToo(before.quantity, quantity, head.subject))) return false
  // 市级园区2个（东湖、西山），县级园区5个: which they are stands in brackets behind the number.
  const gap = behindBracket(text.slice(before.end, quantity.start))
  if (!gap.startsWith('，') || gap.length > longestMember || gap.length < 3) return false
  const { state, change, comparator, subject, comparing } = head
  if (state !== null || change !== 0 || comparator === 'gt' || subject.length < 2) return false
  return gap.slice(1) === subject + comparing && areThings(subject)
}

const behindBracket = (words: string): string => (words.startsWith('（') ? words.slice(words.indexOf('）') + 1) : words)

/** 传染病医院和急救中心: whether words are a thing, or several that one number counts. */
function areThings(words: string): boolean {
  const parts = pieces(words)
  return parts.length > 1 ? parts.every((part) => part.length > 2 && isThing(part)) : isThing(words)
}

/** Whether words are a thing, also behind its size or a name in quotes: 10亿元以上项目, “红旗”示范村; or one that the catalogue knows. */
function isThing(words: string): boolean {
  const sized = words.replace(sizeAhead, '')
  return isNounOnly(sized) || isNounOnly(sized.replace(quoteAhead, '')) || ((metricOf(words)?.kind === 'stock' || isBuilt(words)) && !isListed(words))
}

/** 规划建设邻里中心, 争列重点项目: whether words have an act of their own, also one of single characters that no list has. */
function hasAct(words: string): boolean {
  const [first, ...others] = segment(words)
  const [second] = others
  // 升创国家级景区: two single characters before a thing are a verb that no list has.
  const begins = first !== undefined && first.text.length === 1 && words.length > longestBound && (first.pos === 'v' || (second?.text.length === 1 && second.pos === 'v'))
  return begins || startWord(words, 'ownverb') !== '' || actAt(words, 0) !== null || others.some(({ text }) => text.length > 1 && actAt(text, 0)?.word === text)
}
const longestBound = 4

/** 敬老院, 老旧厂区, 社区卫生服务站: whether words end in a thing, also one that no list has whole, and no verb is among them. */
function isBuilt(words: string): boolean {
  const all = segment(words)
  const last = all.at(-1)
  const ends = (last?.pos === 'n' && last.text.length > 1) || endWord(words, 'placethere') !== '' || endWord(words, 'ownerend') !== '' || endWord(words, 'standing') !== ''
  const plain = ({ text, pos }: Word, at: number): boolean =>
    (text.length === 1 ? !'dpcu'.includes(pos || 'x') : 'nwbsfam?'.includes(pos) || isWord(text, 'nominal') || isMadeFor(all, at))
  return ends && all.every(plain) && !hasAct(words) && measureOfName(words) === '' && !valueHeads.has(headOf(words))
}

/** 烘干 of 烘干房, 共享 of 共享单车点: whether a verb only says what for a place is, of which the last word is one character. */
const isMadeFor = (all: readonly Word[], at: number): boolean =>
  all[at]?.pos === 'v' && all.length <= mostOfPlace && all.at(-1)?.text.length === 1 && actAt(all[at].text, 0) === null && !isWord(all[at].text, 'opening')
const mostOfPlace = 3

/** 入库企业, 有效期内企业: what has its own verb, or is a stock for the words before it. */
function isListed(words: string): boolean {
  const all = segment(words)
  const [first] = all
  return first === undefined || (first.text.length > 1 && 'vp'.includes(first.pos) && !isMadeFor(all, 0)) || isWord(first.text, 'valid')
}

/** Whether things are counted alike, or are as much land or stuff: 处置闲置土地300亩，低效用地500亩; an area or a weight is a measure. */
function isAlike(one: Quantity, two: Quantity, subject: string): boolean {
  if (one.known?.code !== two.known?.code) return false
  return isCounted(two) || (amounts.has(two.known?.code ?? '') && isStuff(subject))
}
const amounts: ReadonlySet<string> = new Set(['m2', 'm3', 'kg'])

/** People, households, beds and events are there behind what was made: 建成学校5所，在校学生8000人. */
const there = ['{person', '{household', '{bed', '{seat', '{session', '{event', '{time', '{trip', '{case', '{transaction', '{visit']
const isMade = ({ known }: Quantity, code = lengthCode): boolean =>
  known?.code === lengthCode || known?.code === code || (known?.kind === 'count' && !there.some((code) => known.code.startsWith(code)))

/** Whether things of another unit are made as those before them: 新建农田12万亩，冷链设施20座. */
const isMadeToo = (one: Quantity, two: Quantity, subject: string): boolean =>
  isMade(one, landCode) && (isMade(two) || isLand(two, subject) || (isHousehold(two) && endWord(subject, 'standing') !== '')) && !hasAct(subject)

/** 补种行道树3000株，花灌木5000平方米: as much land of a thing; an area is a measure. */
const isLand = ({ known }: Quantity, subject: string): boolean => known?.code === landCode && isStuff(subject)
/** 生态补水, 成片造林: work that is measured has no act before it. */
const isStuff = (words: string): boolean => isBuilt(words) && endWord(words, 'landwork') === ''

/** 民宿28户: places are counted by who keeps them too. */
const isHousehold = ({ known }: Quantity): boolean => known?.code === '{household}'

/** Things, and lengths of them: 新建污水管网12公里，雨水管网8公里. */
const isCounted = ({ known }: Quantity): boolean => known?.kind === 'count' || known?.code === lengthCode
const lengthCode = 'm'
const landCode = 'm2'

/** 3个村、1.2万贫困人口; 六成的乡镇、四成的村: whether a figure counts things too, without a unit of its own, or is a share as the one before. */
const isMember = ({ quantity: { known: before } }: Figure, { quantity: { known, power } }: Figure): boolean =>
  known ? known.kind === 'count' || (known.kind === 'percent' && before?.kind === 'percent') : power > 0

/** The predicate behind the last of a list of counts, each with its own noun; empty where there is none. */
export function sharedPredicate(text: string, all: readonly Figure[], at: number, limit: number): string {
  let last = at
  while (last + 1 < all.length && last < at + mostMembers) {
    const one = all[last] as Figure
    const two = all[last + 1] as Figure
    const gap = text.slice(one.end, two.quantity.start)
    if (two.head || !isMember(one, two) || gap.length > longestMember || !memberBehind.test(gap)) break
    last++
  }
  if (last === at) return ''
  const { end } = all[last] as Figure
  const { predicate } = splitPredicate(text.slice(end, tailEnd(text, end, all[last + 1]?.quantity.start ?? limit)))
  // 完成年度计划的91%: the words lead to a figure of their own.
  // 9个渔港项目、8个水产项目分别完成投资3亿元、2亿元: so do these.
  return predicate.endsWith(possessive) || leadsOn.exec(predicate)?.[0] === predicate ? '' : predicate
}

/**
 * Takes the words between two figures; gives them without an act whose object the second counts: of `28个乡镇新建公园36个`
 * 乡镇. An act before a measure is part of the noun (小区改造面积).
 */
export function withoutNextAct(words: string): string {
  const all = segment(words)
  const at = all.findIndex(({ text }, index) => index > 0 && text.length > 1 && actAt(text, 0)?.word === text)
  const thing = joined(all.slice(0, at))
  const object = joined(all.slice(at + 1))
  if (at < 1 || object.length < 2 || measureOfName(object) !== '' || valueHeads.has(headOf(object))) return words
  return isNounOnly(thing) && isNounOnly(object) ? thing : words
}
