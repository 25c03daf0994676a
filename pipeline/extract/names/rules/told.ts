/** The rule for measures that say nothing without the thing told right before: 新建污水处理厂3座、处理能力. */
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { isRightBehind, measureTold } from '../told.ts'

export const measureOfTold: NamingRule = {
  id: 'subject/measure-of-told',
  why: 'a measure that any thing may have is that of the thing told right before it',
  read: (view) => {
    const { text, run, own, subject, base } = view
    if (!own || own.measure !== 'level' || run.figures.length > 1 || subject === '' || !isRightBehind(text, run)) return null
    const metric = measureTold(subject, own)
    return metric === '' ? null : forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '新建污水处理厂3座、处理能力达到20万吨。 → 新建污水处理厂；污水处理能力',
    '开展夜市促消费活动40场、实现销售额3亿元。 → 开展夜市促消费活动；夜市促消费活动销售额',
    '轨道运营里程达120公里，单日最高客流量突破90万人次。 → 轨道运营里程；轨道单日最高客流量',
  ],
  not: ['新建污水处理厂3座，全市生活垃圾日处理能力达到20万吨。', '新建污水处理厂3座；处理能力达到20万吨。'],
}
