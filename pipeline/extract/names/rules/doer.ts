/** The rule for what a thing reaches or brings about: 农村改革试点覆盖80个村. */
import { clauseStart } from '../../marks.ts'
import { doerOf } from '../doer.ts'
import type { NamingRule } from '../rule.ts'
import { nounBehind } from './counted.ts'

/** 改革试点 and 试点村: a name that has the end of the thing's says it already. */
const thingEnd = 2

export const ofDoer: NamingRule = {
  id: 'subject/of-doer',
  why: 'what a thing reaches or brings about is its own, where the clause begins with it',
  read: (view) => {
    const { text, span, run, measure, kind } = view
    if (run.figures.length > 1 || run.joined || !run.behind || kind !== 'count' || measure !== 'level') return null
    const figure = run.figures[0]?.quantity.start ?? 0
    const start = clauseStart(text, span.start, figure)
    const doer = doerOf(text.slice(start, figure).trimStart())
    const named = doer && nounBehind.read(view)?.[0]?.[0]
    if (!doer || !named || named.metric.includes(doer.name.slice(-thingEnd))) return null
    const act = named.metric.includes(doer.verb) ? '' : doer.verb
    return [[{ ...named, metric: doer.name + act + named.metric, verb: doer.name + (act || named.verb), own: named.metric, source: 'completed', sourceStart: start }]]
  },
  examples: [
    '农村“三清”改革试点覆盖80个村。 → 农村“三清”改革试点覆盖村', '东湖云学院成功孵化12家创业企业。 → 东湖云学院孵化创业企业',
    '智慧云江调度中心上线9个应用场景。 → 智慧云江调度中心上线应用场景',
    '云江运动员夺得6枚金牌、8枚银牌。 → 云江运动员夺得金牌；云江运动员夺得银牌', '20个教育集团辐射80所学校。 → 教育集团辐射学校',
  ],
  not: ['全市荣获6枚金牌。', '成功孵化12家创业企业。', '高质量形成16项成果。', '东湖区引进12家企业。'],
}
