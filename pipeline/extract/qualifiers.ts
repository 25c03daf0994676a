/** Qualifiers and beneficiaries: 5000万元以上项目63个, 为1347名残疾人发放补贴… */
import { endWord, hasWord, startWord, withoutStart } from '../lexicon/edges.ts'
import * as frames from '../vocabulary/patterns-frames.ts'
import { runHeads } from '../vocabulary/tokens.ts'
import { takesShare } from '../vocabulary/patterns-shares.ts'
import { unitWords } from '../vocabulary/units.ts'
import { dealsToList, isApart, isBound, isBoundAlone, isOfJoined, isShortJoined } from './apart.ts'
import { countsSized, isMoney, isShare, sizes } from './counted-sizes.ts'
import { isEachSize, isSizeAlone, passedBy, passing } from './each-size.ts'
import type { Figure } from './figures.ts'
import { frameRules, type Frame } from './frames.ts'
import { actAt } from './head-words.ts'
import { parseHead } from './heads.ts'
import { isAgeOf, listsLimits, roleInList } from './listed-limits.ts'
import { clauseEnd, isJoiner } from './marks.ts'
import { isPaid, isPaidByStandard } from './paid-to.ts'
import type { Quantity } from './quantity.ts'
import { tellsInvested } from './run-nouns.ts'

/**
 * Gives qualifiers and beneficiary counts their role. From the end, so that members of a list before a
 * qualifier become qualifiers too.
 */
export function beneficiariesAndQualifiers(frame: Frame): void {
  for (let index = 1; index < frame.figures.length; index++) countPaid(frame, index)
  for (let index = frame.figures.length - 2; index >= 0; index--) {
    const { quantity } = frame.figures[index] as Figure
    if (quantity.role !== 'figure' || quantity.rule === 'quantity/proportion') continue
    if (isClassAlone(frame, index)) frame.assign(index, 'qualifier', index + 1, frameRules.qualifier.id)
    else if (!isInvestedIn(frame, index) && !boundAgain(frame, index)) readPair(frame, index)
  }
}

/** 半数的村收入20万元且经营性收入10万元以上: whether both sums say which of them are meant. */
const boundAgain = ({ figures, gapAfter }: Frame, index: number): boolean =>
  startWord(gapAfter(index), 'andalso') !== '' && isShare(figures[index - 1]?.quantity.known ?? null)

/** 按每人2000元标准，向3200名学生发放: a count behind a standard, of those who are paid by it. */
function countPaid({ text, figures, gapAfter, assign }: Frame, index: number): void {
  const { quantity, end } = figures[index] as Figure
  const standard = (figures[index - 1] as Figure).quantity
  const isCount = quantity.known?.kind === 'count' && quantity.role === 'figure' && isMoney(standard) && standard.role === 'figure'
  if (isCount && isPaidByStandard(gapAfter(index - 1), text.slice(end, clauseEnd(text, end, text.length)))) assign(index, 'beneficiary_count', index - 1, frameRules.beneficiary.id)
}

function readPair(frame: Frame, index: number): void {
  const { text, figures } = frame
  const one = figures[index] as Figure
  const two = (figures[index + 1] as Figure).quantity
  const { quantity } = one
  const gap = frame.gapAfter(index)
  const owner = () => figures.findIndex((each) => each.index === two.partOf)
  if (countsSized(frame, index, gap)) return frame.assign(index + 1, 'qualifier', index, frameRules.size.id)
  if (gap === '' && isAgeOf(quantity, two) && figures[owner()]?.quantity.known?.kind === 'money') {
    return frame.assign(index, 'beneficiary_count', owner(), frameRules.beneficiary.id)
  }
  if (isJoiner(gap)) return readJoined(frame, index, owner())
  const alike = roleInList(quantity, two)
  if (alike && isShortJoined(gap)) return frame.assign(index, alike, owner(), two.rule)
  const limits = listsLimits(frame, index, gap)
  if (!limits && isApart(gap) && !dealsToList(quantity, gap) && !isOfJoined(quantity, text.slice(frame.headStart(index), quantity.start), gap)) return
  if (isMoney(two) && isPaid(text, frame.headStart(index), quantity, gap)) {
    return frame.assign(index, 'beneficiary_count', index + 1, frameRules.beneficiary.id)
  }
  const target = two.role === 'figure' ? index + 1 : owner()
  if (target >= 0 && (limits || narrows(frame, index, gap))) frame.assign(index, 'qualifier', target, frameRules.qualifier.id)
}

/** Whether a figure, with the words around it, narrows what the next one counts. */
function narrows({ text, figures, headStart }: Frame, index: number, gap: string): boolean {
  const [one, next] = [figures[index] as Figure, figures[index + 1] as Figure]
  return mayNarrow(one.quantity, next.quantity, gap) && qualifies(text, headStart(index), one, gap)
}

/** 、超5亿元12家, 、十亿元以上的9个, 、五百头以上31个: whether a size that is passed stands alone as the class of what is counted behind it. */
function isClassAlone(frame: Frame, index: number): boolean {
  const { quantity } = frame.figures[index] as Figure
  const gap = frame.gapAfter(index)
  const next = frame.figures[index + 1]?.quantity.known
  if (next?.kind !== 'count' || next.word === unitWords.level || (gap !== '' && gap !== frames.possessive)) return false
  const head = frame.text.slice(frame.headStart(index), quantity.start)
  if (index > 0 && isOtherKind(quantity, next) && isBoundAlone(quantity, head)) return true
  if (!isMoney(quantity)) return false
  // 销售额超亿元的30家企业: of sales so much each, of investments all in all, unless what is passed is a class (投资过亿元).
  const isAlone = gap === '' || (index > 0 && withoutStart(head, 'joiner') === passing(head)) || isRound(quantity)
  return isAlone && isSizeAlone(head) ? true : gap !== '' && isEachSize(passedBy(head))
}

/** 亿元, 十亿元: whether a sum is the name of a class, as its scale is all of it. */
const isRound = ({ chinese, value }: Quantity): boolean => chinese && roundSum.test(value)
const roundSum = /^10*$/u

/** Whether a size is of another kind than the number behind it: 五百头以上31个, but not 20家以上、30家. */
const isOtherKind = ({ known }: Quantity, next: Quantity['known']): boolean =>
  sizes.has(known?.kind ?? '') || (known?.kind === 'count' && known.code !== next?.code)

/** Whether a figure may narrow what the next one counts, whatever the words between them. */
function mayNarrow({ known }: Quantity, two: Quantity, gap: string): boolean {
  if (two.role === 'baseline' && !frames.fromHead.test(gap) && !gap.endsWith(frames.possessive)) return false
  // 6家酒厂入围百强: what 强 names is a list, and those on it are counted.
  if (known?.kind === 'count') return two.known?.word !== unitWords.strong || !hasWord(gap, 'onlist')
  return known?.kind !== 'rank' && known?.kind !== 'double' && known?.kind !== 'points'
}

/** 36个总投资186亿元的项目: whether what is counted stands behind the money that goes into all of it. */
function isInvestedIn({ text, figures, gapAfter }: Frame, index: number): boolean {
  const one = (figures[index] as Figure).quantity
  const two = figures[index + 1] as Figure
  return one.known?.kind === 'count' && isMoney(two.quantity) && !isBound(two.quantity) && tellsInvested(gapAfter(index)) && text[two.end] === frames.possessive
}

/** A member of a list before a qualifier is one too, unless something is stated of it: 90岁、100岁以上老人. */
function readJoined(frame: Frame, index: number, owner: number): void {
  const { quantity } = frame.figures[index] as Figure
  const two = (frame.figures[index + 1] as Figure).quantity
  const own = parseHead(frame.text.slice(frame.headStart(index), quantity.start))
  const stated = own.subject !== '' && (own.state !== null || own.change !== 0 || own.comparator !== null)
  if (stated || two.role !== 'qualifier' || two.known?.code !== quantity.known?.code) return
  frame.assign(index, 'qualifier', owner, two.rule)
  if (two.comparator !== 'eq' && quantity.comparator === 'eq') quantity.comparator = two.comparator
}

/** Whether a figure, with the words between it and the next, only narrows what the next one counts. */
function qualifies(text: string, headStart: number, { quantity }: Figure, gap: string): boolean {
  const head = text.slice(headStart, quantity.start)
  return narrowsAlone(quantity, head, gap) ?? narrowsNoun(quantity, head, gap)
}

/** Whether a figure narrows the next one, whatever noun stands between the two; `null` where that depends on it. */
function narrowsAlone(quantity: Quantity, head: string, gap: string): boolean | null {
  // 每50公斤提高5元
  if (head.endsWith(frames.per)) return true
  return quantity.known?.kind === 'time' ? narrowsAsTime(quantity, head, gap) : null
}

function narrowsAsTime({ known }: Quantity, head: string, gap: string): boolean | null {
  // 连续8个月全省第一
  if (runHeads.some((word) => head.endsWith(word))) return true
  if (known?.code !== 'a') return null
  // 吞吐量5年增长1.6倍: the years between a subject and what it did in them.
  const { subject, change, sum, average } = parseHead(gap)
  const done = subject === '' && (change !== 0 || sum || average)
  return done ? parseHead(head).subject.length > 1 : null
}

/** Kinds that narrow a noun behind 的 as they are: 300公里的高速公路. */
const ofNoun: ReadonlySet<string> = new Set(['physical', 'age', 'count'])

/** Whether a figure narrows the noun between it and the next one. */
function narrowsNoun(quantity: Quantity, head: string, gap: string): boolean {
  const kind = quantity.known?.kind
  const owned = gap.startsWith(frames.possessive)
  const noun = owned ? gap.slice(1) : gap
  const { subject, verb } = parseHead(noun)
  // 35岁以下的占65%: those who are so old.
  if (subject === '') return owned && verb === takesShare && (kind === 'age' || (isBound(quantity) && kind === 'physical') || isPassed(quantity, head))
  if (kind === 'percent' || kind === 'part') return narrowsAsShare(head, gap)
  if (frames.leadsOn.test(gap)) return false
  if (owned) return ofNoun.has(kind ?? '') || isPassed(quantity, head)
  // 41个列入名录的湖泊水质达标率: what the act before 的 only describes.
  const acts = kind !== 'physical' && kind !== 'age' && actAt(noun, 0) !== null && !noun.includes(frames.possessive)
  return kind !== 'time' && !acts && ((kind === 'money' && gap.startsWith(unitWords.level)) || narrowsAsSize(quantity, head))
}

function narrowsAsShare(head: string, gap: string): boolean {
  // 全球前1%学科24个: the share names a class.
  if (head.endsWith(frames.among)) return true
  return gap !== '' && startWord(gap, 'movechar') === '' && (head === '' || endWord(head, 'beforeshare') !== '')
}

/** 投资超10亿元项目14个, 亩均税收低于1万元的企业74家: what is passed or not reached is a bound as 以上 is. */
const isPassedSum = (quantity: Quantity, head: string): boolean => quantity.known?.kind === 'money' && isPassed(quantity, head)

/** The same for times too: 从教满20年的教师320名. */
const isPassed = (quantity: Quantity, head: string): boolean =>
  (quantity.known?.kind === 'money' || quantity.known?.kind === 'time') && (isBound(quantity) || endWord(head, 'exceeding') !== '' || bounds.has(parseHead(head).comparator ?? '') || (isRound(quantity) && quantity.comparator === 'approx'))
const bounds: ReadonlySet<string> = new Set(['gt', 'ge', 'lt', 'le'])

/** Whether a size names the class of what is counted: no sum that is stated of a subject. */
function narrowsAsSize(quantity: Quantity, head: string): boolean {
  const kind = quantity.known?.kind
  const { subject, state, change } = parseHead(head)
  // A complete statement of its own (利用率达到85%) qualifies nothing.
  const states = subject !== '' && (state === 'reach' || state === 'keep' || change !== 0)
  if (states && kind !== 'age') return false
  // 总投资亿元以上项目3000个: a bound names a class even so.
  return kind !== 'money' || isPassedSum(quantity, head) || endWord(subject, 'ownmoney') === ''
}
