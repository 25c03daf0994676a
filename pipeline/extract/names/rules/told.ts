/** Rules for what was told right before: its measure (新建污水处理厂3座、处理能力), and a part of it (其中). */
import { splitAct } from '../naming.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { areWorks } from '../stages.ts'
import { isBehindCounted, isRightBehind, measureTold } from '../told.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { opensPart } from './stated.ts'

export const measureOfTold: NamingRule = {
  id: 'subject/measure-of-told',
  why: 'a measure that any thing may have is that of the thing told right before it',
  read: (view) => {
    const { text, run, own, subject, base } = view
    if (!own || own.measure !== 'level' || run.figures.length > 1 || subject === '' || !(isRightBehind(text, run) || isBehindCounted(text, run, own))) return null
    const metric = measureTold(subject, own)
    return metric === '' ? null : forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '新建污水处理厂3座、处理能力达到20万吨。 → 新建污水处理厂；污水处理能力',
    '开展夜市促消费活动40场、实现销售额3亿元。 → 开展夜市促消费活动；夜市促消费活动销售额',
    '新投产服装加工项目7个，新增产值6亿元。 → 新投产服装加工项目；新投产服装加工项目新增产值',
    '26个服装加工项目实现投产，净增产值6亿元。 → 投产服装加工项目；投产服装加工项目净增产值',
    '轨道运营里程达120公里、单日最高客流量达9万人次。 → 轨道运营里程；轨道单日最高客流量',
  ],
  not: ['新建污水处理厂3座，全市生活垃圾日处理能力达到20万吨。', '新建污水处理厂3座；处理能力达到20万吨。'],
}

/** 项目, 工程. */
const worksLength = 2

/** 其中: the part with what is told of the whole before it, where the words right before do not tell it; empty for none. */
function partTold(part: string, { verb, recent }: Topic): string {
  if (verb !== '' || splitAct(part).verb !== '') return ''
  // 签约项目40个、合同投资9亿元，其中工业项目: of those that were counted.
  const works = areWorks(part) ? part.slice(-worksLength) : ''
  const whole = works === '' ? undefined : recent.findLast((each) => each.endsWith(works))
  const act = whole === undefined ? '' : splitAct(whole).verb
  return act === '' ? '' : act + part
}

export const partOfTold: NamingRule = {
  id: 'subject/part-of-told',
  why: 'a part of works that were counted had done to it what was done to the whole',
  read: (view) => {
    const { own, kind, run, subject, base } = view
    const noun = trimName(subject)
    const metric = own && noun !== '' && kind === 'count' && run.figures.length === 1 && opensPart(view) ? partTold(noun, own) : ''
    if (!own || metric === '') return null
    const verb = metric.endsWith(noun) ? metric.slice(0, -noun.length) : ''
    return forAll(view, { ...base, metric, noun, verb, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '招引项目24个，合同投资62亿元，其中8亿元以上项目5个。 → 招引项目；招引项目合同投资；招引8亿元以上项目',
  ],
  not: ['重点项目24个，总投资162亿元，其中机械项目5个。'],
}
