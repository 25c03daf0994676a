/** Why a number is no figure: an anniversary, a limit, a class, a span of time; it says nothing of what is measured. */
import { endWord, hasWord, startWord, withoutEnd } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import { effortHeads } from '../vocabulary/tokens.ts'
import { moneyPower, unitWords } from '../vocabulary/units.ts'
import { phraseReason } from './idle-phrases.ts'
import { splitAct } from './names/naming.ts'
import { isSize } from './names/sizes.ts'
import { isNounBehind } from './names/tails.ts'
import { segment } from './words.ts'
import { hasAny } from '../words.ts'
import { parseHead } from './heads.ts'
import type { Quantity } from './quantity.ts'
import type { Run } from './runs.ts'

/** A run with its first quantity, of which nothing may be said. */
interface Idle {
  run: Run
  quantity: Quantity
  text: string
  /** No state and no change is said of it. */
  unstated: boolean
  /** It has no unit, no scale and is no range. */
  bare: boolean
}

/** A kind of numbers that are no figures. */
interface IdleKind {
  why: string
  is: (idle: Idle) => boolean
}

const roundSum = /^10*$/u
/** 五百, 三千 */
const wholeSum = /^[1-9]0*$/u
const isBound = ({ comparator }: Quantity): boolean => comparator === 'ge' || comparator === 'le'
const isTime = ({ known }: Quantity): boolean => known?.kind === 'time'

/** In order: the first that a quantity is gives the reason. */
const kinds: readonly IdleKind[] = [
  {
    why: 'an age that names a group',
    is: ({ run: { head, tail }, quantity, unstated }) =>
      quantity.known?.kind === 'age' &&
      (unstated || (head.subject === '' && isNounBehind(tail))) &&
      endWord(head.subject, 'timemeasure') === '',
  },
  { why: 'a size that names a thing', is: (idle) => namesBySize(idle) },
  {
    why: 'a threshold that names a class',
    is: ({ run: { head, tail }, quantity }) =>
      startWord(tail, 'classbound') !== '' && quantity.known?.kind !== 'percent' && head.state === null,
  },
  {
    // 仅用2个月时间建成, 10公里范围内: how long it took and how far it reaches say nothing of a thing.
    why: 'a span of time or space',
    is: ({ run, quantity }) =>
      (isTime(quantity) || quantity.known?.kind === 'physical') &&
      startWord(run.tail, 'extent') !== '',
  },
  {
    // 6大领域
    why: 'a name that counts its parts',
    is: ({ run, quantity, unstated }) =>
      quantity.known?.word === unitWords.great && (unstated || run.head.state === 'do') && isSlogan(run.tail),
  },
  { why: 'how many a thing is one of', is: ({ run }) => patterns.oneOfMany.test(run.tail) || isAmong(run) },
  // 推进东河200兆瓦光伏项目建设: how large the one is that is named.
  { why: 'a size that names a thing', is: ({ run, quantity, unstated }) => unstated && isCapacity(quantity) && namesOneWork(run) },
  // 亿元以上项目由市领导包联: which are meant, not how many.
  { why: 'a threshold that names a class', is: ({ run, quantity }) => isBound(quantity) && boundsThings(run, quantity) },
  // 增速连续8个月高于全省: for how long, and not how much.
  { why: 'how often in a row', is: ({ run, quantity }) => isTime(quantity) && endWord(run.headText, 'inrow') !== '' && (startWord(run.tail, 'heldagainst') !== '' || startWord(run.tail, 'keptso') !== '') },
  // 落地一批50亿元项目, 实现百亿元项目零突破: of what size works are of which nobody says how many, or there is a first.
  { why: 'a size that names a thing', is: ({ run: { head, headText, tail }, quantity }) => quantity.known?.kind === 'money' && hasWord(tail, 'classed') &&
    (endWord(headText, 'batchof') !== '' || (head.comparator === null && endWord(tail, 'firstever') !== '')) },
  // 25度以上坡耕地
  { why: 'a size that names a thing', is: ({ run, quantity }) => isBound(quantity) && hasWord(run.tail.slice(0, 4), 'slopesof') },
  // 在人口3万以上的乡镇, 对税收达到100万元以上的企业: which are meant.
  { why: 'a threshold that names a class', is: ({ run, quantity, unstated }) => isBound(quantity) && (unstated || run.head.state === 'reach') && boundsWhere(run) },
  { why: 'how often in a row', is: ({ run, bare }) => bare && startWord(run.tail, 'inarow') !== '' },
  {
    why: 'a number without a unit',
    is: ({ run: { head }, bare }) =>
      bare &&
      head.state === null &&
      head.comparator === null &&
      endWord(head.subject, 'baremeasure') === '',
  },
  {
    why: 'an anniversary',
    is: ({ quantity }) => isTime(quantity) && quantity.known?.word === unitWords.anniversary,
  },
  {
    why: 'a span of years',
    is: ({ run, quantity }) =>
      isTime(quantity) && quantity.known?.code === 'a' && !measuresYears(run),
  },
  {
    why: 'a span of time',
    is: ({ run, quantity }) =>
      isTime(quantity) && quantity.known?.code !== 'a' && !measuresTime(run),
  },
]

/**
 * Why a run's first quantity is no figure, as the ledger gives it; empty where something is said to take it.
 * `为期3天` gives `'a span of time'`.
 */
export function idleReason(run: Run, quantity: Quantity, text: string): string {
  const idle: Idle = {
    run,
    quantity,
    text,
    unstated: run.head.state === null && run.head.change === 0,
    bare: quantity.known === null && quantity.power === 0 && quantity.valueMax === '',
  }
  return kinds.find(({ is }) => is(idle))?.why ?? phraseReason(run, quantity, text)
}

/** 6大领域, 5大工程建设: what a programme has so many of. */
const isSlogan = (tail: string): boolean => [tail, withoutEnd(tail, 'nominal')].some((thing) => endWord(thing, 'slogan') !== '')

/** How far behind a number the places may be named that one is among. */
const amongReach = 19

/** 在全省16个重点城市中位居前列: how many places there are that one is among. */
const isAmong = ({ headText, tail, figures }: Run): boolean =>
  figures.length === 1 && hasWord(tail.slice(0, amongReach), 'amongplaces') && endWord(headText, 'widefield') !== ''

const isCapacity = ({ known }: Quantity): boolean => known?.code === 'W'

/** Whether a name stands before a capacity and a work behind it, and nothing was added or closed: 东河200兆瓦光伏项目. */
function namesOneWork({ head, tail, joined }: Run): boolean {
  if (joined || head.comparator !== null || !hasWord(tail.split(patterns.possessive)[0] ?? '', 'sizedwork')) return false
  const { verb, rest } = splitAct(head.subject)
  const last = segment(rest).at(-1)
  return last !== undefined && !'vdm'.includes(last.pos || 'x') && (verb === '' || isWord(verb, 'attending'))
}

/** 在5亿元以上项目上突破, 消除收入5万元以下的村: whether a bound of money stands before the things that have so much each. */
function boundsThings({ head, tail }: Run, { known }: Quantity): boolean {
  const bounds = known?.kind === 'money' && head.comparator === null
  if (!bounds || head.state === 'reach' || (head.change !== 0 && !isWord(head.verb, 'attending'))) return false
  return patterns.boundedThings.test(tail)
}

/** 在人口3万以上的乡镇, 对面积50亩以上的水库: whether a bound with what it is one of stands behind a preposition, before 的 and those that are meant. */
function boundsWhere({ head, headText, tail }: Run): boolean {
  const before = startWord(headText, 'wherebound')
  const { state } = parseHead(headText.slice(before.length))
  return before !== '' && head.comparator === null && tail.startsWith(patterns.possessive) && (state === null || state === 'reach')
}

/** Whether the number says how large the things are, and not how many or how much. */
function namesBySize({ run, quantity, text, unstated }: Idle): boolean {
  const { known } = quantity
  if (isSize(run, text)) return true
  const inPlace = run.head.verb === patterns.inPlaces && known?.word === unitWords.level
  // 成长为千亿级产业: of what size a thing came to be.
  const becomes = run.head.comparator === null && hasAny(run.headText, patterns.becoming)
  if ((unstated || inPlace || becomes) && isSizeName(quantity, run.tail, endWord(run.headText, 'exceeding') !== ''))
    return true
  const isClass = known?.word === unitWords.class && quantity.value.includes('.')
  // 实现110千伏变电站全覆盖, 加快110千伏输电线路建设
  const isDone = run.head.state === 'do' || isWord(run.head.verb, 'attending')
  // 完成15万吨级航道疏浚
  if (isDone && run.behind && isGrade(known) && run.tail !== '') return true
  return (unstated || (isDone && run.behind)) && (known?.code === 'V' || known?.code === 'V.A' || isClass)
}

/** 级, 吨级 */
const isGrade = (known: Quantity['known']): boolean => known?.word === unitWords.level || known?.word === unitWords.tonClass

/** 千亿级产业链, 30万吨级航道, 500强, 50万千瓦以上基地, 百亿元企业, 三千亿元产业集群, 过5000亿元城市. */
function isSizeName(quantity: Quantity, tail: string, passed: boolean): boolean {
  const { known, chinese, value, power } = quantity
  if (isGrade(known) || known?.word === unitWords.strong) return true
  if (known?.code === 'W' && isBound(quantity) && tail !== '') return true
  const isSum = known?.kind === 'money' || (known === null && power >= moneyPower)
  if (isSum && chinese && wholeSum.test(value) && power >= moneyPower && isWord(tail, 'classed')) return true
  return isSum && (passed || (chinese && roundSum.test(value))) && hasWord(tail, 'classed')
}

/** Whether a time is stated of a subject: 平均用时不超过3天. */
const isStated = ({ head: { subject, state, comparator } }: Run): boolean =>
  subject !== '' && (state === 'reach' || state === 'keep' || state === 'be' || comparator !== null || endWord(subject, 'timemeasure') !== '')

/** 人均预期寿命达到80岁, 使用年限超过20年: years that are what is measured. */
const measuresYears = (run: Run): boolean =>
  isStated(run) && endWord(run.head.subject, 'timemeasure') !== ''

/** 办理时间压缩3天, 优良天数300天: times that are what is measured, or that what is done takes from something. */
function measuresTime(run: Run): boolean {
  const { head, headText, tail } = run
  if (isStated(run) || head.change !== 0) return true
  return tail !== '' && effortHeads.some((effort) => headText.endsWith(effort))
}
