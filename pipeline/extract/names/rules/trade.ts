/** The rule for firms and works of a class, which a sentence about one trade tells of: they are of that trade. */
import { endWord, withoutEnd } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import { partMark } from '../../../vocabulary/patterns-empty.ts'
import { clauseEnd } from '../../marks.ts'
import { catalogued } from '../../metrics.ts'
import { segment } from '../../words.ts'
import { splitAct } from '../naming.ts'
import { sectorOf, tradeOf } from '../trade-opening.ts'
import type { NamingRule, View } from '../rule.ts'
import { nounBehind } from './counted.ts'
import { stated } from './stated.ts'

/** 光伏组件企业: a name that has the beginning of the trade's says it already. */
const tradeStart = 2

/** Words without what says only of what class firms or works are, at their end: 专精特新, 过亿元, 在建. */
function withoutClass(words: string): string {
  for (const of of classes) {
    const rest = withoutEnd(words, of)
    if (rest !== words) return withoutClass(rest)
  }
  return anyDigit.test(words.slice(-1)) ? withoutClass(words.slice(0, -1)) : words
}
const classes = ['firmclass', 'level', 'rankahead', 'namemark'] as const

/** Whether a name is that of firms or works of any trade: 培育专精特新企业, 实施过亿元技改项目. */
function isOfAnyTrade(name: string): boolean {
  const { rest } = splitAct(name)
  const kind = endWord(rest, 'tradework')
  return kind !== '' && withoutClass(rest.slice(0, -kind.length)) === ''
}

/** 省级龙头企业: firms at the head of a trade, or of a whole sector; those of other classes are counted of the area. */
const isLeading = (name: string): boolean => {
  const firm = endWord(name, 'firm')
  return firm !== '' && endWord(name.slice(0, -firm.length), 'rankahead') !== '' && catalogued(name) === null
}

/** The name that the figure's own words give, where it is one of any trade. */
function classedOf(view: View) {
  const { run, kind, measure, subject } = view
  if (run.figures.length > 1 || kind !== 'count' || measure !== 'level') return null
  const named = (run.behind ? nounBehind.read(view) : subject === '' ? null : stated.read(view))?.[0]?.[0]
  return named && isOfAnyTrade(named.metric) ? named : null
}

export const ofTrade: NamingRule = {
  id: 'subject/of-trade',
  why: 'firms and works of a class, told in a sentence that opens with a trade, are of that trade',
  read: (view) => {
    const named = classedOf(view)
    if (!named) return null
    const { text, span, run } = view
    const figure = run.figures[0]?.quantity.start ?? run.headStart
    const start = Math.max(span.start, text.lastIndexOf(partMark, figure) + 1)
    const end = clauseEnd(text, start, figure)
    const clause = end < run.headStart ? text.slice(start, end) : ''
    const trade = tradeOf(clause) || (isLeading(named.metric) ? sectorOf(clause) : '')
    if (trade === '' || named.metric.includes(trade.slice(0, tradeStart)) || segment(text.slice(end, figure)).some(({ text: word }) => isWord(word, 'stop'))) return null
    return [[{ ...named, metric: trade + named.metric, verb: named.verb && trade + named.verb, own: named.metric, unlisted: true, source: 'completed', sourceStart: start }]]
  },
  examples: [
    '光伏产业主攻高效组件，培育专精特新企业6家。 → 光伏产业培育专精特新企业',
    '低空经济产业蓬勃兴起，骨干企业超过40家。 → 低空经济产业骨干企业',
    '有序推动家具产业焕新，实施技改项目36个。 → 家具产业实施技改项目',
    '持续推动农业转型，新培育市级龙头企业7家。 → 农业新培育市级龙头企业',
    '低空经济加速起势，新建起降点12个，培育骨干企业60家。 → 新建起降点；低空经济培育骨干企业',
    '纺织服装产业加快升级，推进25个亿元以上项目。 → 纺织服装产业亿元以上项目',
  ],
  not: ['光伏产业加快集聚，全市培育专精特新企业6家。', '工业加快升级，培育专精特新企业6家。', '光伏产业加快集聚；培育专精特新企业6家。'],
}
