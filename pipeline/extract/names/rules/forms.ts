/** Rules for figures whose form says how they are named: parts of a proportion, ranks, gaps, efforts. */
import { withoutStart } from '../../../lexicon/edges.ts'
import { effortHeads } from '../../../vocabulary/tokens.ts'
import { coverageRate } from '../../../vocabulary/patterns-shares.ts'
import { grownBehind, isGap } from '../../measures.ts'
import { gapNames } from '../gaps.ts'
import { proportionNames } from '../proportions.ts'
import { rankNames } from '../ranks.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { closes } from '../set-apart.ts'
import { trimName } from '../trim.ts'

export const proportion: NamingRule = {
  id: 'list/proportion',
  why: 'a part of a proportion is named by its place in it',
  read: ({ text, span, run, base }) =>
    (run.figures[0]?.quantity.rule === 'quantity/proportion' ? proportionNames(text, span, run, base) : null),
  examples: ['三次产业比调整为8.2∶37.5∶54.3。 → 第一产业增加值占地区生产总值比重；第二产业增加值占地区生产总值比重；第三产业增加值占地区生产总值比重'],
  not: ['三次产业增加值分别增长3%、5%、7%。'],
}

export const rank: NamingRule = {
  id: 'rank/stated',
  why: 'a place in an order belongs to what is ordered, and behind a growth to its rate',
  read: ({ text, span, run, measure, topic, base }) => (measure === 'rank' ? rankNames(text, span, run, topic, base) : null),
  examples: ['消费市场回暖，增速居全省第3位。 → 消费市场增速', '快递业务量、快递收入在全国城市中的位次分别由第36位、第41位提升到第28位、第30位。 → 快递业务量；快递收入', '社会满意度稳定在全省前6名。 → 社会满意度', '云溪医院科研立项数排名全国地级医院第二。 → 云溪医院科研立项数', '云溪机场货运量突破863吨、位居全省支线机场第3位。 → 云溪机场货运量；云溪机场货运量', '云溪港跃升至全国沿海港口群前10强。 → 云溪港全国沿海港口群排名', '专利总量位居全省第5、皖北第2。 → 专利总量；专利总量', '云溪书院位列全国古籍保护年度评估第3名。 → 云溪书院全国古籍保护年度评估', '获评2022年全省乡村建设综合评价Ⅱ类地区第2名。 → 乡村建设综合评价Ⅱ类地区', '以游客好评率全省第一的成绩入围复审。 → 游客好评率', '云溪县跃居全国百强县第73位。 → 云溪县全国百强县排名', '入选全国先进渔业百强市，排名第45位。 → 全国先进渔业百强市排名', '我县位列全国数字乡村百强第61位。 → 全国数字乡村百强排名', '经济总量居全国百强城市第49位。 → 经济总量', '签约项目49个，利用台资11亿元，分别居全市第一和第二。 → 签约项目；利用台资；签约项目；利用台资', '进出口总额居全省第3位。 → 进出口总额', '财政收入增长8%，居全市第2位。 → 财政收入；财政收入增速',
    '消费者信心指数居全省第5、省会城市第3、长三角第8。 → 消费者信心指数；消费者信心指数；消费者信心指数'],
  not: ['完成第3期工程投资2亿元。', '表彰全省前6名选手。'],
}

export const gap: NamingRule = {
  id: 'gap/against',
  why: 'points or money by which a value differs from that of others are a level of their own',
  read: (view) => ((view.kind === 'points' && view.measure === 'level') || isGap(view.run) ? gapNames(view) : null),
  examples: [
    '民间投资活力增强，增速快于全部投资3.5个百分点。 → 民间投资增速快于全部投资',
    '工业投资增速高于全市2.5个百分点。 → 工业投资增速高于全市',
    '发明专利总量居全省第4位，增速高于全国1.7个百分点。 → 发明专利总量；发明专利增速高于全国',
    '固定资产投资增长8%，高于全省1.2个百分点。 → 固定资产投资；固定资产投资增速高于全省',
    '开工厂房320座，比计划规定的座数多40座。 → 开工厂房；开工厂房比计划规定多',
    '市重点项目完成投资80亿元，超年度计划12%。 → 市重点项目投资；市重点项目投资超年度计划',
    '厂房的造价，应当比预算至少节省8%。 → 厂房的造价比预算节省',
  ],
  not: ['工业投资占比提高2.5个百分点。', '财政赤字12亿元，比上年预算增加2亿元。'],
}

export const effort: NamingRule = {
  id: 'count/effort',
  why: 'the time that something took is named by what it was spent on',
  read: (view) => {
    const { run, measure, kind, base } = view
    const isEffort = kind === 'time' && measure === 'level' && run.tail !== '' && effortHeads.some((word) => run.head.subject.endsWith(word))
    return isEffort ? forAll(view, { ...base, metric: trimName(run.tail), source: 'behind' }) : null
  },
  examples: ['用时28天建成方舱医院。 → 建成方舱医院'],
  not: ['办理时限压缩至28天。'],
}

export const growthBehind: NamingRule = {
  id: 'value/growth-behind',
  why: 'the metric that grows may stand behind the number, with its growth',
  read: (view) => {
    const grown = view.kind === 'percent' ? grownBehind(view.run.tail) : ''
    return grown === '' ? null : forAll(view, { ...view.base, metric: grown, noun: grown, source: 'behind' })
  },
  examples: ['实现6%左右的地区生产总值增长目标。 → 地区生产总值'],
  not: ['实现6%左右的增长。'],
}

export const coverageBehind: NamingRule = {
  id: 'share/coverage-behind',
  why: 'how much is covered may be told by a verb behind the number, and is the rate of what stands before it',
  read: (view) => {
    const { kind, measure, run, subject, base } = view
    const behind = withoutStart(run.tail, 'covers')
    const covers = behind !== run.tail && closes(behind)
    const thing = kind === 'percent' && measure === 'level' && covers ? trimName(subject) : ''
    return thing.length > 1 ? forAll(view, { ...base, metric: thing + coverageRate, source: 'own' }) : null
  },
  examples: ['云溪县社区食堂100%覆盖。 → 云溪县社区食堂覆盖率', '积分制应用村居95%全覆盖。 → 积分制应用村居覆盖率'],
  not: ['社区食堂覆盖率达到95%。', '社区食堂95%以上盈利。'],
}
