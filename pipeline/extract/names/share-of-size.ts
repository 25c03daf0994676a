/** The share of those that have so much of a measure told before: 村集体收入全部达到5万元，10万元以上村占47%. */
import { endWord } from '../../lexicon/edges.ts'
import { share } from '../../vocabulary/patterns-shares.ts'
import { sizeInside } from '../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { forAll } from './rule.ts'
import type { Names, View } from './rule.ts'
import { headOf } from './shared-head.ts'

/** Takes a view; gives the measure before, with the size and those who have it, where a share of them is told; `null` for other figures. */
export function shareOfSize(view: View): Names | null {
  const { subject, own, kind, measure, run, base } = view
  const size = kind === 'percent' && measure === 'level' && own ? sizeInside.exec(subject) : null
  const whose = size?.index === 0 ? endWord(subject, 'those') : ''
  if (!own || whose === '' || run.head.change !== 0) return null
  const at = sizeInside.exec(own.noun)?.index ?? own.noun.length
  const of = own.noun.slice(0, at)
  if (anyDigit.test(of) || headOf(of) === '' || !of.includes(whose)) return null
  const noun = of + subject
  return forAll(view, { ...base, metric: noun + share, noun, source: 'carried', sourceStart: own.clauseStart })
}
