/** The head noun that members of a list share: the last has it, the others have none of their own. */
import { endWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as heads from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { suffixes } from '../../words.ts'
import { metricOf } from '../metrics.ts'
import { beginsAlike, measureOfName } from './shared.ts'

/** A longer piece is a name of its own. */
const longestShort = 8
/** The same for one that ends in a thing: 城镇职工基本养老保险、医疗保险参保人数. */
const longestMember = 16
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
    const joined = known && metricOf(piece + head)
    if (known === null || isKindOf(piece, last, head)) return false
    // 二氧化硫、臭氧平均浓度: of a substance the concentration is meant, not how much is let out.
    if (isWord(piece, 'substance') && endWord(last, 'concentration') !== '') return false
    return joined === null || (joined === known && headOf(piece) !== '')
  }
  const hasOwn = (piece: string): boolean =>
    isWhole(piece) ||
    (!measured && beginsAlike(piece, last)) ||
    (headOf(piece) !== '' &&
      (!measured || heads.valueHeads.has(headOf(piece)) || heads.dependent.has(piece)))
  if (!others.some(hasOwn)) {
    // The last piece may be the head noun alone behind its own modifier of unknown length: the longest known head is shared.
    // A long first piece is a name of its own (接待游客、经营收入).
    const measure = withKind(last, withValue(last, measureAt(last, head)), others)
    return measure !== '' && measure.length < last.length && others.every(sharesLast) ? measure : ''
  }
  const bare = others.every(
    (piece) => endWord(piece, 'sharedmeasure') === '' && !heads.dependent.has(piece),
  )
  return bare ? endWord(last, 'sharedmeasure') : ''
}

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

/** The measure that a name ends in, of which `head` is its last word. */
const measureAt = (name: string, head: string): string =>
  head.length > 1 ? head : measureOfName(name) || (name.endsWith(patterns.visits) ? patterns.visits : '')

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
const sharesLast = (piece: string): boolean =>
  (endWord(piece, 'measuredend') === '' || endWord(piece, 'nomeasure') !== '') &&
  !isWord(measureOfName(piece) || piece, 'value') &&
  (piece.length <= longestShort ||
    (piece.length <= longestMember && (headOf(piece) !== '' || endWord(piece, 'trade') !== '')))
