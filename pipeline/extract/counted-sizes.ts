/** Sizes behind a count: 70个30亿元以上项目, 10个过百亿项目, 八成的合作社收入超过20万元. */
import { startWord } from '../lexicon/edges.ts'
import * as frames from '../vocabulary/patterns-frames.ts'
import { moneyPower, unitWords } from '../vocabulary/units.ts'
import { isApart, isBound } from './apart.ts'
import { isSizedAgain, isSizeOfShare, passesAlone } from './each-size.ts'
import type { Figure } from './figures.ts'
import { frameRules, type Frame } from './frames.ts'
import { isEnd } from './marks.ts'
import type { Quantity } from './quantity.ts'

/** Kinds of units in which sizes are given. */
export const sizes: ReadonlySet<string> = new Set(['money', 'physical', 'age'])

export const isMoney = ({ role, known }: Quantity): boolean => role === 'figure' && known?.kind === 'money'

/** 95%, 八成: whether a figure says how many of all. */
export const isShare = (known: Quantity['known']): boolean => known?.kind === 'percent' || known?.kind === 'part'

/** Whether a figure counts things, and the next one is the size of each: 70个30亿元以上项目. */
export function countsSized(frame: Frame, index: number, gap: string): boolean {
  const { figures } = frame
  const [one, two] = [index, index + 1].map((at) => (figures[at] as Figure).quantity) as [Quantity, Quantity]
  const { known } = one
  if (two.role !== 'figure') return false
  // 八成的合作社收入超过20万元: which of them, and not how much they have.
  if (isShare(known)) return isMoney(two) && sizesShare(frame, index, gap)
  if (known?.kind !== 'count') return false
  return (gap === '' && isSize(two) && !isLand(known.code, two)) || isAmong(two, gap) || sizesClass(frame, index, gap) || (isSum(two) && passesAlone(gap))
}

/** 八成的合作社收入超过20万元: whether the sum says which of them are meant; with 且 another may follow. */
function sizesShare(frame: Frame, index: number, gap: string): boolean {
  const { text, figures } = frame
  const { end } = figures[index + 1] as Figure
  const goesOn = startWord(text.slice(end), 'andalso') !== '' && figures[index + 2]?.quantity.known?.kind === 'money'
  const head = text.slice(frame.headStart(index), (figures[index] as Figure).quantity.start)
  if (!(goesOn || isEnd(text[end])) || !isSizeOfShare(head, gap, goesOn || isBound((figures[index + 1] as Figure).quantity))) return false
  if (goesOn) frame.assign(index + 2, 'qualifier', index, frameRules.size.id)
  return true
}

/** 60户90亩搬迁任务: whether households are counted, and their land. */
const isLand = (code: string, two: Quantity): boolean => code === '{household}' && two.known?.kind === 'physical' && !isBound(two)

/** 15个学科进入全球前1%: the share says among which those are that are counted. */
const isAmong = ({ known }: Quantity, gap: string): boolean => known?.kind === 'percent' && gap.endsWith(frames.among) && !isApart(gap)

/** 百亿元, and a bare 50亿. */
const isSum = ({ known, power }: Quantity): boolean => known?.kind === 'money' || (known === null && power >= moneyPower)

/** 230个50户以上村寨, 5个百亿级项目: a size behind a count. */
const isSize = (quantity: Quantity): boolean =>
  sizes.has(quantity.known?.kind ?? '') || isBound(quantity) || quantity.known?.word === unitWords.level

/** 3个产值超千亿元的产业集群, 100所海拔1500米以上学校: whether a figure is the bound of what the one before it counts. */
function sizesClass(frame: Frame, index: number, gap: string): boolean {
  const size = frames.sizeNoun.exec(gap)
  const passed = size?.groups?.over !== undefined
  const { quantity, end } = frame.figures[index + 1] as Figure
  if (passed && isSizedAgain(frame, index)) return true
  if (size && (sizes.has(quantity.known?.kind ?? '') || (quantity.known?.kind === 'time' && isBound(quantity))) && frames.sizedNoun.test(frame.text.slice(quantity.end, quantity.end + 5))) {
    return isBound(quantity) || (passed && frame.text[end] === frames.possessive)
  }
  return isEnd(frame.text[end]) && quantity.known?.kind === 'money' && frames.sizeOfCounted.test(gap)
}
