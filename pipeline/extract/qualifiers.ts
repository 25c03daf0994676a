/** Qualifiers and beneficiaries: 5000万元以上项目63个, 为1347名残疾人发放补贴… */
import { kindWords, rateWords } from '../lexicon/money.ts'
import * as frames from '../vocabulary/patterns-frames.ts'
import { passes } from '../vocabulary/patterns-measures.ts'
import { runHeads } from '../vocabulary/tokens.ts'
import { unitWords } from '../vocabulary/units.ts'
import type { Figure } from './figures.ts'
import { frameRules } from './frames.ts'
import type { Frame } from './frames.ts'
import { actAt } from './head-words.ts'
import { parseHead } from './heads.ts'
import { hasStrong, isJoiner } from './marks.ts'
import type { Quantity } from './quantity.ts'

const paid: ReadonlySet<string> = new Set(['subsidy', 'award'])
const payWords = kindWords.flatMap(([word, kind]) => (paid.has(kind) ? [word] : []))
const ratePhrases = [...rateWords.flatMap(([word, basis]) => (basis === 'per_unit' ? [] : [word])), ...payWords]
const sizes: ReadonlySet<string> = new Set(['money', 'physical', 'age'])
const receivers: ReadonlySet<string> = new Set(['{person}', '{household}', '{institution}'])

/**
 * Gives qualifiers and beneficiary counts their role. From the end, so that members of a list before a
 * qualifier become qualifiers too.
 */
export function beneficiariesAndQualifiers(frame: Frame): void {
  for (let index = frame.figures.length - 2; index >= 0; index--) {
    const { quantity } = frame.figures[index] as Figure
    if (quantity.role === 'figure' && quantity.rule !== 'quantity/proportion') readPair(frame, index)
  }
}

function readPair(frame: Frame, index: number): void {
  const { text, figures } = frame
  const one = figures[index] as Figure
  const two = (figures[index + 1] as Figure).quantity
  const { quantity } = one
  const gap = frame.gapAfter(index)
  const owner = () => figures.findIndex((each) => each.index === two.partOf)
  const kind = quantity.known?.kind
  // 70个30亿元以上项目: the sum is the size of what is counted.
  if (gap === '' && kind === 'count' && two.role === 'figure' && isSize(two)) {
    return frame.assign(index + 1, 'qualifier', index, frameRules.size.id)
  }
  if (kind === 'count' && two.role === 'figure' && sizesClass(frame, index, gap)) {
    return frame.assign(index + 1, 'qualifier', index, frameRules.size.id)
  }
  if (gap === '' && two.role === 'qualifier' && two.known?.kind === 'age' && quantity.known?.code === '{person}') {
    const payment = owner()
    if (payment > index && (figures[payment] as Figure).quantity.known?.kind === 'money') {
      return frame.assign(index, 'beneficiary_count', payment, frameRules.beneficiary.id)
    }
  }
  if (isJoiner(gap)) return readJoined(frame, index, owner())
  const receives = receivers.has(quantity.known?.code ?? '')
  if (two.role === 'beneficiary_count' && receives && frames.shortJoined.test(gap)) {
    return frame.assign(index, 'beneficiary_count', owner(), two.rule)
  }
  if (gap === '' || hasStrong(gap) || frames.joinerAtEdge.test(gap) || gap.includes('、')) return
  if (receives && two.known?.kind === 'money' && two.role === 'figure' && isPaid(text, frame.headStart(index), quantity, gap)) {
    return frame.assign(index, 'beneficiary_count', index + 1, frameRules.beneficiary.id)
  }
  if (two.role === 'baseline' && !frames.fromHead.test(gap) && !gap.endsWith(frames.possessive)) return
  if (kind === 'rank' || kind === 'double' || kind === 'points') return
  // 4家企业入围中国企业500强: what 强 names is a list, and those on it are counted.
  if (kind === 'count' && two.known?.word === unitWords.strong && frames.listed.test(gap)) return
  const target = two.role === 'figure' ? index + 1 : owner()
  if (target >= 0 && qualifies(text, frame.headStart(index), one, gap)) frame.assign(index, 'qualifier', target, frameRules.qualifier.id)
}

const isBound = ({ comparator }: Quantity): boolean => comparator === 'ge' || comparator === 'le'
/** 230个50户以上村寨, 5个百亿级项目: a size behind a count. */
const isSize = (quantity: Quantity): boolean =>
  sizes.has(quantity.known?.kind ?? '') || isBound(quantity) || quantity.known?.word === unitWords.level

/** 3个产值超千亿元的产业集群, 100所海拔1500米以上学校: whether a figure is the bound of what the one before it counts. */
function sizesClass({ text, figures }: Frame, index: number, gap: string): boolean {
  const size = frames.sizeNoun.exec(gap)
  if (!size && frames.sizeOfCounted.test(gap)) {
    const two = figures[index + 1] as Figure
    return two.quantity.known?.kind === 'money' && frames.clauseEnds.test(text.slice(two.end, two.end + 1))
  }
  const { quantity, end } = figures[index + 1] as Figure
  if (!size || !sizes.has(quantity.known?.kind ?? '') || !frames.sizedNoun.test(text.slice(quantity.end, quantity.end + 5))) return false
  return isBound(quantity) || (size.groups?.over !== undefined && text[end] === frames.possessive)
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

const isPaid = (text: string, headStart: number, { start }: Quantity, gap: string): boolean =>
  !frames.earned.test(gap) &&
  (ratePhrases.some((word) => gap.includes(word)) || frames.beforeBeneficiary.test(text.slice(headStart, start)))

/** Whether a figure, with the words between it and the next, only narrows what the next one counts. */
function qualifies(text: string, headStart: number, { quantity }: Figure, gap: string): boolean {
  const kind = quantity.known?.kind
  const head = text.slice(headStart, quantity.start)
  const noun = gap.replace(frames.possessiveStart, '')
  // 投资超10亿元项目14个: what is passed is a bound as 以上 is.
  const bound = kind === 'money' && (isBound(quantity) || passes.test(head))
  const runs = runHeads.some((word) => head.endsWith(word))
  // 每50公斤提高5元
  if (head.endsWith(frames.per)) return true
  // 连续8个月全省第一
  if (kind === 'time' && runs) return true
  // 吞吐量5年增长1.6倍: the years between a subject and what it did in them.
  if (kind === 'time' && quantity.known?.code === 'a') {
    const { subject, change, sum, average } = parseHead(gap)
    if (subject === '' && (change !== 0 || sum || average)) return parseHead(head).subject.length > 1
  }
  // 投资超过10亿元的有20个: a bound, and the verb of those within it.
  if (sizes.has(kind ?? '') && frames.thoseWithin.test(gap)) return isBound(quantity) || frames.boundBefore.test(head)
  if (parseHead(noun).subject === '') return false
  if (kind === 'percent' || kind === 'part') {
    // 全球前1%学科24个: the share names a class.
    if (text[quantity.start - 1] === frames.among) return true
    return frames.shareNoun.test(gap) && frames.beforeShare.test(head.slice(-1)) && !frames.shareVerb.test(gap.slice(0, 3))
  }
  if (frames.statementBetween.test(gap)) return false
  if (gap.startsWith(frames.possessive)) {
    return kind === 'physical' || kind === 'age' || kind === 'count' || (kind === 'money' && bound)
  }
  if (frames.verbBehind.test(gap)) return false
  if (kind !== 'physical' && kind !== 'age' && actAt(noun, 0)) return false
  if (kind === 'time') return frames.limitBehind.test(gap)
  const before = parseHead(head)
  // A complete statement of its own (利用率达到85%) qualifies nothing.
  const states = before.subject !== '' && (before.state === 'reach' || before.state === 'keep' || before.change !== 0)
  if (states && kind !== 'age') return false
  // 总投资亿元以上项目3000个: a bound names a class even so.
  return kind !== 'money' || bound || !frames.ownMoney.test(before.subject)
}
