/** Whether the noun of a number stands behind it: 新建学校20所 has it before, 新建20所学校 behind. */
import { hasWord } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import { pilot } from '../vocabulary/patterns-names.ts'
import { arranges } from '../vocabulary/patterns-subjects.ts'
import { moneyPower } from '../vocabulary/units.ts'
import type { Head } from './heads.ts'
import { splitAct } from './names/naming.ts'
import { isNounBehind } from './names/tails.ts'
import type { Quantity } from './quantity.ts'

/** The words around a number. */
export interface Around {
  head: Head
  headText: string
  /** The words behind, up to where a noun can end. */
  tail: string
  /** A list goes on from the figure before. */
  joined: boolean
}

/**
 * Takes the words around a number and the number; says whether its noun stands behind it, as no statement with
 * subject and verb stands before: `新建20所学校`.
 */
export function takesNoun(around: Around, quantity: Quantity): boolean {
  const { head, tail } = around
  const { known } = quantity
  // 让90%的群众: a verb that only leads to whom it is about.
  const bare = splitAct(head.subject).rest === '' || (isShare(quantity) && isWord(head.subject, 'causative'))
  if (bare && takesOwner(around, quantity)) return true
  if (!isNounBehind(tail)) return false
  // 安排20个项目, 在3个市试点
  const acts = head.verb === arranges || (head.verb === patterns.inPlaces && pilot.test(tail))
  if (acts && known?.kind === 'count') return true
  if (head.each && head.subject !== '') return false
  if (isShare(quantity)) return bare && head.change === 0 && head.state !== 'reach' && !isPace(tail)
  return countsThings(around, quantity) && !isStatedBefore(around)
}

const isShare = ({ known }: Quantity): boolean =>
  known?.kind === 'percent' || known?.kind === 'part'

/** 保持年均9%的高增速: whether words behind a share say nothing but that so fast grew what stands before. */
const isPace = (tail: string): boolean => isWord(tail, 'pace')

/** Whether 的 and a noun stand behind a number that has no subject before it, only an act. */
function takesOwner({ head, headText, tail, joined }: Around, quantity: Quantity): boolean {
  if (!tail.startsWith(patterns.possessive) || !isNounBehind(tail.slice(1))) return false
  // 90%以上的事项, 3000平方米的社区
  if (isShare(quantity)) return !isPace(tail)
  if (quantity.known?.kind === 'physical') return true
  if (quantity.known?.kind !== 'count') return false
  // 11个左右的县; 解决3200万人的饮水问题: only the act stands before.
  return quantity.comparator !== 'eq' || head.subject.length > 1 || (joined && headText === '')
}

/** So near behind a bare 亿 stand the people whom it counts: 1.2亿农村居民. */
const farthestPeople = 10

/** Whether a number counts or measures things; a bare 亿 is money, and only 三亿投资 has its noun behind it. */
function countsThings({ head, tail }: Around, { known, power }: Quantity): boolean {
  if (known) return known.kind === 'count' || known.kind === 'physical'
  if (power < moneyPower) return power > 0
  return head.subject === '' || hasWord(tail.slice(0, farthestPeople), 'people')
}

/** Whether what stands before a number is the subject of its verb. */
function isStatedBefore({
  head: { subject, subjectStart, state, change },
  headText,
}: Around): boolean {
  if (subject === '') return false
  if (state === 'reach' || state === 'be' || state === 'keep') return true
  // 改造提升20所学校: the verb changes what stands behind; 就业增加20万人 changes what stands before.
  return change !== 0 && splitAct(headText.slice(subjectStart)).rest !== ''
}
