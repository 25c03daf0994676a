/** The rule for values of one measure that are dealt to the things that the clause before joins. */
import { endWord } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { dealing } from '../../../vocabulary/patterns-lists.ts'
import { trade } from '../../../vocabulary/patterns-names.ts'
import { metricOf } from '../../metrics.ts'
import { withChange } from '../changed.ts'
import { joinedOwners } from '../joined-owners.ts'
import { deal, pieces } from '../lists.ts'
import { unmoved } from '../naming.ts'
import { needOf, withOwner } from '../needs.ts'
import type { NamingRule } from '../rule.ts'
import { measureOfName } from '../shared.ts'
import { isDependent } from '../topics.ts'
import { trimName } from '../trim.ts'

/** Whether a subject is one measure, which does not come apart into as many as asked for; 进出口额 may be that of each. */
function isOneMeasure(noun: string, count: number): boolean {
  if (pieces(noun).length > 1 || (deal(noun, count) !== null && !noun.startsWith(trade))) return false
  return isDependent(noun) || isWord(noun, 'value') || metricOf(noun) !== null || measureOfName(noun) !== '' || endWord(noun, 'pupil') !== '' || needOf(noun)?.kind === 'flow'
}

export const ofJoined: NamingRule = {
  id: 'list/of-joined',
  why: 'values of one measure are dealt to as many things as the clause before joins',
  read: ({ text, span, run, subject, base, measure }) => {
    const noun = unmoved(trimName(subject))
    // 分别为: one verb that deals.
    if (!(run.head.deal || run.headText.includes(dealing)) || run.figures.length < 2 || noun === '' || !isOneMeasure(noun, run.figures.length)) return null
    const found = joinedOwners(text, span.start, run)
    const need = needOf(noun) ?? { kind: 'value' as const, rest: noun, verb: '' }
    return found && found.names.map((name) => {
      const metric = withOwner(name, need)
      return [{ ...base, metric: withChange(run.head, metric, measure), noun: metric, source: 'completed' as const, sourceStart: found.start }]
    })
  },
  examples: [
    '电子信息、装备制造两大产业加快发展，产值分别达到420亿元、310亿元。 → 电子信息产业产值；装备制造产业产值',
    '东溪、石塘水库下闸蓄水，总库容分别为2600万立方米、900万立方米。 → 东溪水库总库容；石塘水库总库容',
    '空港和海港协同发力，货物吞吐量分别完成12万吨和3400万吨，同比分别增长6%和9%。 → 空港货物吞吐量；海港货物吞吐量；空港货物吞吐量；海港货物吞吐量',
    '小麦、玉米两大作物喜获丰收，总产分别达到52万吨和13万吨。 → 小麦总产；玉米总产',
    '保税物流园和跨境电商园活力迸发，进出口额分别达到12亿元、9亿元。 → 保税物流园进出口额；跨境电商园进出口额',
  ],
  not: ['外贸稳中提质，进出口额分别完成380亿元和150亿元。', '工业和农业齐头并进，城乡居民收入分别增长6%、7%。'],
}
