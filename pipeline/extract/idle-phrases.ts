/** Phrases whose number is no figure, by the words beside it: a countdown, 15分钟生活圈, 翻番计划, 13亿人民的重托. */
import * as patterns from '../vocabulary/patterns-idle.ts'
import { unitWords } from '../vocabulary/units.ts'
import type { Quantity } from './quantity.ts'
import type { Run } from './runs.ts'

/** A kind of such phrases, with the reason in the ledger. */
interface Phrase {
  why: string
  is: (run: Run, quantity: Quantity, text: string) => boolean
}

const isBound = ({ comparator }: Quantity): boolean => comparator === 'ge' || comparator === 'le'
const isExtent = ({ known }: Quantity): boolean => known?.kind === 'time' || known?.kind === 'physical'

const phrases: readonly Phrase[] = [
  // 建成15分钟生活圈: how far it reaches.
  { why: 'a span of time or space', is: ({ tail }, quantity) => isExtent(quantity) && patterns.circleBehind.test(tail) },
  // 离开幕还有100天
  { why: 'a span of time', is: ({ headText }, { known }) => known?.kind === 'time' && patterns.countdown.test(headText) },
  { why: 'a size that names a thing', is: ({ tail }, quantity) => namesSize(tail, quantity) },
  { why: 'a threshold that names a class', is: (run, quantity, text) => bounds(run, quantity, text) },
  // 实施三年翻番计划
  { why: 'a name', is: ({ tail }, { known }) => known?.kind === 'double' && patterns.planBehind.test(tail) },
  {
    why: 'a name that counts its parts',
    is: ({ tail }, { known }) => known?.word === unitWords.item && patterns.aspects.test(tail),
  },
  // 建设56个民族共同的家园
  { why: 'a name', is: ({ tail }, { value }) => value === patterns.allPeoples && tail.startsWith(patterns.peoples) },
  { why: 'people who are spoken of', is: ({ tail }, { power }) => power > 0 && patterns.trustBehind.test(tail) },
  // 退出后十位
  { why: 'how many a thing is one of', is: ({ headText }) => patterns.leavesLast.test(headText) },
]

/** Takes a run, its first quantity and the text; gives why it is no figure, as the ledger has it, by the words beside it; empty for none. */
export const phraseReason = (run: Run, quantity: Quantity, text: string): string =>
  phrases.find(({ is }) => is(run, quantity, text))?.why ?? ''

/** 通4.5米硬化路, 1类新药: how wide the road is, which class a drug is of. */
const namesSize = (tail: string, { known }: Quantity): boolean =>
  (known?.code === 'm' && patterns.roadBehind.test(tail)) || (known?.word === unitWords.class && patterns.drugBehind.test(tail))

/** How far behind a sum the same in another currency may reach. */
const longestBracket = 20

/** Whether a bound says which things are meant: 低于1万元的脱贫户, 流域面积90平方公里以上河流, 8亿元（5000万美元）以上. */
function bounds({ head, headText, tail }: Run, quantity: Quantity, text: string): boolean {
  const kind = quantity.known?.kind
  if (kind === 'money' && patterns.boundInBracket.test(text.slice(quantity.end, quantity.end + longestBracket))) return true
  if (kind === 'money' && patterns.below.has(head.comparator ?? '')) return patterns.thoseBehind.test(tail)
  return kind === 'physical' && isBound(quantity) && patterns.extentOfEach.test(headText) && patterns.watersBehind.test(tail)
}
