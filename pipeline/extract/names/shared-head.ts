/** The head noun that members of a list share: the last has it, the others have none of their own. */
import { endsBehind, endWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as heads from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { takesShare } from '../../vocabulary/patterns-measures.ts'
import { output } from '../../vocabulary/patterns-subjects.ts'
import type { Metric } from '../../types.ts'
import { suffixes } from '../../words.ts'
import { actAt } from '../head-words.ts'
import { metricOf } from '../metrics.ts'
import { segment } from '../words.ts'
import { beginsAlike, measureOfName } from './shared.ts'
import { saysShare } from './share-words.ts'

/** A longer piece is a name of its own. */
const longestShort = 8
/** The same for one that ends in a thing: 城镇职工基本养老保险、医疗保险参保人数. */
const longestMember = 16
/** 占财政比重. */
const shortestShare = 4
const headAt = suffixes(heads.sharedHeads.map((word) => [word, word] as const))

/** The shared head noun a piece ends in, or the empty string. */
export const headOf = (piece: string): string => headAt(piece, piece.length)?.word ?? ''

/**
 * The head noun that the pieces before the last share with it; empty where they have nouns of
 * their own.
 */
export function sharedHead(parts: string[]): string {
  const last = parts[parts.length - 1] as string
  const others = parts.slice(0, -1)
  const head = headOf(last)
  const measured =
    heads.valueHeads.has(head) ||
    isWord(head, 'value') ||
    (head === '' && measureOfName(last) !== '')
  /** A known metric, which the head would only make another or repeat: 地区生产总值 before 固定资产投资. */
  const isWhole = (piece: string): boolean => {
    // 铁路、航空客运量: a thing alone is none.
    const known =
      measured && headOf(piece) === piece && !heads.valueHeads.has(piece) ? null : metricOf(piece)
    const joined = known && metricOf(piece + withoutTrade(piece, head))
    if (known === null || isKindOf(piece, last, head) || isMade(piece, known, last)) return false
    // 二氧化硫、臭氧平均浓度: of a substance the concentration is meant, not how much is let out.
    if (isWord(piece, 'substance') && endWord(last, 'concentration') !== '') return false
    return joined === null || (joined === known && headOf(piece) !== '' && !(measured && isBareThing(piece)))
  }
  const hasOwn = (piece: string): boolean =>
    isWhole(piece) ||
    (!measured && (beginsAlike(piece, last) || standsBeside(piece, head))) ||
    (headOf(piece) !== '' &&
      (!measured || heads.valueHeads.has(headOf(piece)) || heads.dependent.has(piece) || (head.length > 1 && headOf(piece).endsWith(head))))
  if (!others.some(hasOwn)) {
    // The last piece may be the head noun alone behind its own modifier of unknown length: the longest known head is shared.
    // A long first piece is a name of its own (接待游客、经营收入).
    const share = shareOf(last, others)
    if (share !== '') return share
    const measure = longer(partOf(last, withKind(last, withValue(last, measureAt(last, head)), others)), knownTail(last, others))
    return others.every((piece) => sharesLast(piece, measured || measureOfName(last) !== '')) ? measure : ''
  }
  const bare = others.every(
    (piece) => endWord(piece, 'sharedmeasure') === '' && !heads.dependent.has(piece),
  )
  return bare ? endWord(last, 'sharedmeasure') || shareOf(last, others) : ''
}

/** 文化广场 before 便民服务中心, 展览 before 球类比赛: whether a member ends in a place or an event of its own, as the last does. */
function standsBeside(piece: string, head: string): boolean {
  if (isWord(head, 'eventhead')) return endWord(piece, 'event') !== ''
  const isPlace = isWord(head, 'standing') || endWord(head, 'ownerend') !== ''
  return isPlace && (endWord(piece, 'standing') !== '' || endsBehind(piece, 'titledkind', 2) || (piece.length > 2 && endWord(piece, 'placethere') !== ''))
}

/** 占财政收入比重 of 税收收入、非税收入占财政收入比重: the share that the last has alone, with the value that it is of where the others have none. */
function shareOf(last: string, others: readonly string[]): string {
  const at = last.lastIndexOf(takesShare)
  if (at <= 1 || last.length < at + shortestShare || !saysShare(last.slice(at)) || others.some((piece) => piece.includes(takesShare) || saysShare(piece))) return ''
  const value = headOf(last.slice(0, at))
  const isOfAll = heads.valueHeads.has(value) && value.length < at && others.every((piece) => headOf(piece) === '' && measureOfName(piece) === '')
  return (isOfAll ? value : '') + last.slice(at)
}

/** Words at the end of a name, if they are not all of it. */
const partOf = (name: string, end: string): string => (end.length < name.length ? end : '')
const longer = (one: string, two: string): string => (two.length > one.length ? two : one)

/** 业务总量 of 电信、邮政业务总量: the longest words at the end of the last with which the catalogue knows each of the others. */
function knownTail(last: string, others: readonly string[]): string {
  for (let at = 1; at < last.length - 1; at++) {
    const tail = last.slice(at)
    if (others.every((piece) => metricOf(piece + tail) !== null)) return tail
  }
  return ''
}

/** 投资 of 产业投资, which a trade has the first part of already. */
export function withoutTrade(piece: string, head: string): string {
  const measure = endWord(piece, 'trade') === '' ? head : withoutStart(head, 'trade')
  return measure.length > 1 ? measure : head
}

/** 生猪、水产品产量: a good by which the catalogue knows another measure of it than how much of it is made. */
const isMade = (piece: string, { name_zh: name }: Metric, last: string): boolean =>
  last.endsWith(output) && name.startsWith(piece) && name !== piece

/** 高速公路、农村公路通车里程: whether a member is a thing of the kind that the last is measured of. */
function isKindOf(piece: string, last: string, measure: string): boolean {
  const kind = headOf(piece)
  const isThing = kind !== '' && !heads.valueHeads.has(kind) && measure.length > 1
  return isThing && headOf(last.slice(0, -measure.length)) === kind
}

/** 数字产业、旅游业增加值占比: a share with the value that it is the share of. */
function withValue(name: string, measure: string): string {
  const value = endWord(measure, 'sharedmeasure') !== '' ? headOf(name.slice(0, -measure.length)) : ''
  return heads.valueHeads.has(value) ? value + measure : measure
}

/** The measure that a name ends in, of which `head` is its last word, with the trait that it is of: 水质达标率. */
function measureAt(name: string, head: string): string {
  const measure = head.length > 1 ? head : measureOfName(name) || (name.endsWith(patterns.visits) ? patterns.visits : '')
  const before = name.slice(0, -measure.length)
  const trait = measure === '' ? '' : endWord(before, 'trait') || endWord(before, 'ratemodifier') || endWord(before, 'perhead')
  return trait.length + measure.length < name.length ? trait + measure : measure
}

/** 家居、电子产业集群营收: a measure with the kind of things that it is of, where no member has a noun of its own. */
function withKind(name: string, measure: string, others: readonly string[]): string {
  const kind = measure === '' ? '' : endWord(name.slice(0, -measure.length), 'kindoflist')
  const isOf = kind.length + measure.length < name.length && !measure.startsWith(kind)
  return kind !== '' && isOf && others.every((piece) => headOf(piece) === '' && metricOf(piece) === null) ? kind + measure : measure
}

/**
 * Whether a piece may lack the head noun of the last: short, or a thing; and no measure itself
 * (事故起数和死亡人数).
 */
const sharesLast = (piece: string, measured: boolean): boolean =>
  !piece.endsWith(patterns.visits) &&
  (endWord(piece, 'measuredend') === '' || endWord(piece, 'nomeasure') !== '') &&
  !isWord(measureOfName(piece) || piece, 'value') &&
  (piece.length <= longestShort ||
    (piece.length <= longestMember && (headOf(piece) !== '' || endWord(piece, 'trade') !== '' || (measured && isThing(piece)))))

/** 农村公路: whether a name is a thing without a measure. */
const isBareThing = (piece: string): boolean => !heads.valueHeads.has(headOf(piece)) && measureOfName(piece) === ''

/** 集中式饮用水水源地: whether a long member ends in a thing, and says of nothing what was done. */
function isThing(piece: string): boolean {
  const words = segment(piece)
  const last = words.at(-1)
  return last !== undefined && last.text.length > 1 && last.pos === 'n' && !words.some(({ text, pos }) => pos === 'v' || actAt(text, 0)?.word === text)
}
