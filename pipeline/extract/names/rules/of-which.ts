/** Rule for parts in per cent behind 其中: 进出口总额120亿元，其中一般贸易占比70% is the share of that trade in it. */
import { endWord, withoutEnd, withoutStart } from '../../../lexicon/edges.ts'
import { ratio, share, takesShare } from '../../../vocabulary/patterns-shares.ts'
import { metricOf } from '../../metrics.ts'
import { isNounOnly } from '../predicate-words.ts'
import { segment } from '../../words.ts'
import { forAll, parts } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { isShareName } from '../share-words.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { opensPart } from './stated.ts'

/** Longer names are clauses, which would make one longer still. */
const longestWhole = 16

/** 一般贸易, 新能源汽车: whether words are a thing alone, with no verb. */
const isThing = (words: string): boolean => isNounOnly(words) || segment(words).every(({ pos }) => 'nabsf'.includes(pos || 'x'))

/** The part that a share is of, without the word that says so: 一般贸易 of 一般贸易占比, of 一般贸易占. */
function partNamed({ subject, run }: View): string {
  const name = trimName(withoutStart(subject, 'partmark'))
  const part = withoutEnd(name, 'bareshare')
  return part.length > 1 && (part !== name || run.head.verb === takesShare) && isThing(part) ? part : ''
}

/** What a part behind 其中 is one of: the value told before, or the whole of the share told before it, in a list. */
function wholeOf(view: View, own: Topic): string {
  const { metric, measure } = own
  const at = metric.lastIndexOf(takesShare)
  if (at > 0 && metric.endsWith(ratio) && view.run.joined) return metric.slice(at + takesShare.length, -ratio.length)
  return opensPart(view) && (measure === 'level' || measure === 'growth') && !isShareName(metric) && metric.length <= longestWhole && endWord(metric, 'sharewhole') !== '' ? metric : ''
}

export const ofWhich: NamingRule = {
  id: 'share/of-which',
  why: 'a part behind 其中 is a share of the value that was told before it',
  read: (view) => {
    const { run, own, kind, measure, base } = view
    if (!own || !parts.has(kind ?? '') || measure !== 'level' || run.figures.length > 1) return null
    const part = partNamed(view)
    const whole = part === '' ? '' : wholeOf(view, own)
    if (whole === '' || part.endsWith(whole)) return null
    const metric = part + takesShare + whole + ratio
    // 固定资产投资，其中民间投资占比: the catalogue's share is of that very whole.
    const known = metricOf(part + share)
    if (known !== null && metricOf(metric)?.metric_id === known.metric_id) return null
    return forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '进出口总额120亿元，其中一般贸易占比70%、民营企业占比85%。 → 进出口总额；一般贸易占进出口总额比重；民营企业占进出口总额比重',
    '签约项目投资完成额增长7%，其中制造业占比62%。 → 签约项目投资完成额；制造业占签约项目投资完成额比重',
    '引进到位资金320亿元，其中制造业占62%。 → 引进到位资金；制造业占引进到位资金比重',
  ],
  not: ['固定资产投资320亿元，其中民间投资占比52%。', '引进到位资金320亿元，制造业占比30%。'],
}
