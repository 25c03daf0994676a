/** Rules for what was told right before: its measure (新建污水处理厂3座、处理能力), and a part of it (其中). */
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { splitAct } from '../naming.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { isBehindCounted, isRightBehind, measureTold } from '../told.ts'
import type { Topic } from '../topics.ts'
import { segment } from '../../words.ts'
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
function partTold(part: string, { metric, verb, recent }: Topic): string {
  // 下岗人员再就业2万人，其中高校毕业生: who they are, in the place of those before.
  const done = patterns.peopleAtEnd.test(part) ? patterns.doneByPeople.exec(metric)?.[0] ?? '' : ''
  if (done !== '' || verb !== '' || splitAct(part).verb !== '') return done === '' ? '' : part + done
  // 签约项目40个、合同投资9亿元，其中工业项目: of those that were counted.
  const works = patterns.worksAtEnd.test(part) ? part.slice(-worksLength) : ''
  const whole = works === '' ? undefined : recent.findLast((each) => each.endsWith(works))
  const act = whole === undefined ? '' : splitAct(whole).verb
  return act === '' ? '' : act + part
}

export const partOfTold: NamingRule = {
  id: 'subject/part-of-told',
  why: 'a part of people or works that were counted did, or had done to it, what was told of the whole',
  read: (view) => {
    const { own, kind, run, subject, base } = view
    const noun = trimName(subject)
    const metric = own && noun !== '' && kind === 'count' && run.figures.length === 1 && opensPart(view) ? partTold(noun, own) : ''
    if (!own || metric === '') return null
    const verb = metric.endsWith(noun) ? metric.slice(0, -noun.length) : ''
    return forAll(view, { ...base, metric, noun, verb, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '离岗职工再就业2万人，其中“4050”人员7000名。 → 离岗职工再就业；“4050”人员再就业',
    '招引项目24个，合同投资62亿元，其中8亿元以上项目5个。 → 招引项目；招引项目合同投资；招引8亿元以上项目',
  ],
  not: ['重点项目24个，总投资162亿元，其中机械项目5个。'],
}

/** The things that were told of, without what was said of which they are: 建设单位 of 开始建设的限额以上建设单位. */
function thingsTold({ noun, metric }: Topic): string {
  const things = noun.slice(noun.lastIndexOf(patterns.possessive) + 1)
  // 开始建设的限额以上建设单位: what limits them stays.
  const limited = metric.slice(metric.lastIndexOf(patterns.possessive) + 1)
  return limited.length < metric.length && limited.endsWith(things) && splitAct(limited.slice(0, -things.length)).verb === '' ? limited : things
}

export const ofWhich: NamingRule = {
  id: 'subject/of-which',
  why: 'words with 的有 behind them say only of which of the things told before there are so many',
  read: (view) => {
    const { text, span, run, own, subject, kind, measure, base } = view
    const first = run.figures[0]?.quantity
    const verb = trimName(subject)
    if (!own || !first || verb === '' || kind !== 'count' || measure !== 'level' || run.figures.length > 1) return null
    if (!patterns.onlyOfWhich.test(text.slice(run.headStart, first.start)) || !text.slice(span.start, run.floor).includes(first.known?.word ?? '\n')) return null
    const noun = thingsTold(own)
    if (noun.length < 2 || segment(noun).at(-1)?.pos !== 'n' || splitAct(noun).verb !== '' || verb.endsWith(noun) || patterns.called.has(noun.charAt(0)) || noun.endsWith(patterns.fieldEnd)) return null
    return forAll(view, { ...base, metric: verb + noun, noun, verb, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: ['开始建设的60个工矿企业，分布在山区的将有40个，分布在沿海的将有20个。 → 开始建设工矿企业；分布在山区工矿企业；分布在沿海工矿企业', '开始建设的限额以上的60个工矿企业，分布在沿海的将有20个。 → 开始建设的限额以上工矿企业；分布在沿海限额以上工矿企业', '新建的工矿企业有60个，加上交通方面的20个。 → 新建的工矿企业；交通方面工矿企业'],
  not: ['被评为劳动模范的有60人，被评为先进工作者的有80人。'],
}
