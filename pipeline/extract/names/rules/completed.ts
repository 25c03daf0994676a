/** Rules for subjects that other words of the sentence complete: the owner, the whole of a share, the things of which it is true. */
import { ratio, takesShare } from '../../../vocabulary/patterns-shares.ts'
import { withChange } from '../changed.ts'
import * as completed from '../completed.ts'
import type { Completed } from '../completed.ts'
import { clauseStart } from '../../marks.ts'
import { ownedBetween, ownerRule, under } from '../owned.ts'
import { metricOf } from '../../metrics.ts'
import { subjectBetween } from '../clause-subject.ts'
import { needOf, withOwner } from '../needs.ts'
import { forAll } from '../rule.ts'
import type { Names, NamingRule, View } from '../rule.ts'
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import { segment } from '../../words.ts'
import { earlierClause } from '../earlier.ts'
import { isShareName } from '../share-words.ts'
import { startWord, withoutEnd } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'

const named = (view: View, found: Completed | null): Names | null =>
  found && forAll(view, { ...view.base, metric: found.name, noun: found.name, source: 'completed', sourceStart: found.start })

/** 新增2家上市公司，总数: how many there are by now of what was added, which is named already. */
const isOfAdded = (noun: string, own: Topic | null): boolean => own !== null && isWord(noun, 'totalof') && own.noun !== '' && startWord(own.metric, 'newly') !== ''

export const ownerBetween: NamingRule = {
  id: ownerRule,
  why: 'a measure that needs to say of what is that of the thing which a clause before speaks of',
  read: (view) => {
    const { text, span, run, own, measure, subject, base } = view
    const noun = trimName(subject)
    const found = noun === '' || run.figures.length > 1 || isOfAdded(noun, own) ? null : ownedBetween(text, span, run, noun, own)
    if (!found) return null
    const name = under(found.owner, found.need, { ...base, metric: noun, noun })
    return forAll(view, { ...name, metric: withChange(run.head, name.metric, measure) })
  },
  examples: [
    '光伏产业加快集聚，产值突破300亿元。 → 光伏产业产值', '规上食品企业达到71家，实现营业收入43亿元。 → 规上食品企业；规上食品企业营业收入',
    '调解矛盾纠纷40件，调解成功率96%。 → 调解矛盾纠纷；矛盾纠纷调解成功率', '落实稳岗返还政策，惠及企业3200家、职工8.6万人。 → 稳岗返还政策惠及企业；稳岗返还政策惠及职工',
    '力争高新区亩均产值提高8%、税收增长5%，主导工业产值占比达到70%。 → 高新区亩均产值；税收；高新区主导工业产值占比',
    '光伏产业加快集聚，增加值比重达到21%。 → 光伏产业增加值比重',
    '轻工纺织产业，有序推进搬迁，加快建设东湖产业园，力争产值突破80亿元。 → 轻工纺织产业产值',
    '先进装备制造抢占细分领域，向数字化转型，营收突破70亿元。 → 先进装备制造营收',
    '先进装备制造抢占细分领域，光伏产业集聚成势，营收突破70亿元。 → 光伏产业营收',
    '“云溪贷”入选示范平台，授信总额突破37亿元。 → “云溪贷”授信总额', '全面拓展“云溪通办”，接入服务事项340项。 → “云溪通办”接入服务事项', '“云溪家园”注册商户24万户，推送政策4万次，累计交易规模突破31亿元。 → “云溪家园”注册商户；推送政策；“云溪家园”交易规模',
    '严厉打击非法采砂，全年出动执法人员580人次，破获案件9起。 → 打击非法采砂出动执法人员；打击非法采砂破获案件',
    '推动云江保护和绿色发展，综合考评居全省第四。 → 云江保护和绿色发展综合考评',
    '页岩气发展方面，推动东湖气田开发，力争产量达到3亿立方米。 → 页岩气产量',
    '完善路网，全市集聚区完成固定资产投资37亿元，完成主营业务收入64亿元。 → 集聚区固定资产投资；集聚区主营业务收入',
    '发放创业补助资金2亿元，支出进度居全省第一。 → 创业补助资金；创业补助资金支出进度', '山羊养殖年存栏60万只，养殖收益2亿元。 → 山羊养殖年存栏；山羊养殖收益',
    '商品零售总额增长8%；粮食生产稳中有进，总产达到30亿斤。 → 商品零售总额；粮食总产', '云江化工项目投产，总产能达到30万吨。 → 云江化工项目总产能',
    '推进竹木加工产业全链融合发展，引育大企业，力争产值增长15%以上。 → 竹木加工产业产值', '抢抓锂电产业窗口期，提速在建项目，力争产值增长40%。 → 锂电产业产值', '家具产业向高端延伸，实施技改项目8个，营收增长12%。 → 家具产业实施技改项目；家具产业营收',
    '打造电商直播间80间，带货金额突破3亿元。 → 打造电商直播间；电商直播间带货金额', '盘活闲置校舍30处，盘活面积3万平方米。 → 盘活闲置校舍；闲置校舍盘活面积',
    '云溪医院新院区启用。开放床位600张，日均门诊量达到2100人次。 → 云溪医院新院区开放床位；云溪医院新院区日均门诊量',
    '东湖科创走廊加快成型。集聚创新型企业140家，研发人员6200人。 → 东湖科创走廊集聚创新型企业；东湖科创走廊研发人员',
    '家政服务业规范发展。从业人员达到1.2万人。 → 家政服务业从业人员', '精密铸造产业持续壮大。规上产值达到210亿元。 → 精密铸造产业规上产值', '职业教育扩容提质。在校生达到1.8万人，就业率保持在95%。 → 职业教育在校生；职业教育就业率',
  ],
  not: [
    '完成用地收储500亩，亩均税收达到15万元。', '云江养殖新增扩面3万亩，加工能力达到8万吨。', '新增停车位300个，新增供热面积20万平方米。',
    '“十四五”圆满收官，产值达到30亿元。', '光伏产业加快集聚，全市固定资产投资增长8.2%。', '全年破获案件9起。',
    '云溪医院新院区启用。全市医疗床位达到3600张。', '园区提档升级。入园规上企业69家。', '东山古镇入选名镇。西溪走廊创成示范园区。全年接待游客90万人次。'],
}

export const wholeOf: NamingRule = {
  id: 'subject/whole',
  why: 'a share that names only its part has the whole that the sentence names before',
  read: (view) => {
    const { text, span, run, own, subject } = view
    const part = trimName(subject)
    // 在工业投资中，民间投资占六成: the verb alone says that it is a share.
    const share = part !== '' && !isShareName(part) && run.head.verb === patterns.takesShare ? part + patterns.takesShare + ratio : part
    const isUse = run.head.verb === patterns.takesShare && subject.endsWith(patterns.possessive)
    const alone = share === part ? withoutEnd(part, 'bareshare') : part
    return named(view, (alone === part && share === part ? null : completed.ofThings(text, span.start, run.headStart, alone)) ?? completed.ofWhole(text, span.start, run.headStart, share, own) ??
      (isUse ? completed.ofSum(text, span.start, run.headStart, part) ?? (own && completed.ofCounted(part, own)) : null) ?? (share === part ? null : completed.among(part, run.headStart)))
  },
  examples: ['在工农业总产值中，农业所占比重为43%。 → 农业占工农业总产值比重', '在工业投资中，民间投资占62%。 → 民间投资占工业投资比重', '五年的财政支出，用于农业的占12%，用于工业的约占30%。 → 用于农业占财政支出比重；用于工业占财政支出比重', '社员中女社员占40%。 → 女社员占社员比重',
    '新入职教师中，男教师占31%，硕士占比达22%。 → 男教师占新入职教师比重；硕士占新入职教师比重', '办结案件320件，标的百万元以上的占18%。 → 办结案件；标的百万元以上占办结案件比重'],
  not: ['农业增加值占地区生产总值比重为43%。'],
}

/** 占五年投资总额的: whether words are a share without the part. */
const takesWhole = (words: string): boolean => words.startsWith(takesShare) && words.length > 2

export const subjectOf: NamingRule = {
  id: 'subject/of-clause',
  why: 'a value or a share without an owner is that of what the clause before speaks of, by its form alone',
  read: (view) => {
    const { text, run, subject, measure } = view
    const noun = trimName(subject)
    if (noun === '' || run.figures.length > 1 || run.between === 0 || metricOf(noun) !== null) return null
    const need = needOf(noun)
    const share = measure === 'level' && takesWhole(noun)
    const found = need?.kind === 'value' || share ? subjectBetween(text, run.floor, run.headStart) ?? zoneOf(view) : null
    return found && named(view, { name: need && !share ? withOwner(found.name, need) : found.name + noun, start: found.start })
  },
  examples: ['紫砂转型提速增效，产值达到30亿元。 → 紫砂产值', '产业化经营率为41.6%。主导产业支撑能力增强，占全部工业产值比重为62.3%。 → 产业化经营率；主导产业占全部工业产值比重'],
  not: ['紫砂转型提速增效，固定资产投资达到30亿元。'],
}

/** 滨江工业园基础设施建设推进，主营业务收入: the zone with which the clause before begins has values of its own. */
function zoneOf({ text, span, run }: View): { name: string; start: number } | null {
  const floor = Math.max(run.floor, span.start)
  const start = clauseStart(text, floor, run.headStart - 1)
  const zone = patterns.zoneAhead.exec(text.slice(start, run.headStart - 1))?.[1] ?? ''
  return zone === '' ? null : { name: zone, start }
}

/** Longer clauses name no part. */
const longestPart = 24

export const shareOfClause: NamingRule = {
  id: 'subject/share-of-clause',
  why: 'a share without a part, and nothing told before it, is one of what the clause before names',
  read: (view) => {
    const { text, run, own, subject, measure } = view
    if (own || measure !== 'level' || run.figures.length > 1 || run.between === 0 || !takesWhole(subject)) return null
    const part = earlierClause(text, run.floor, run.headStart)
    const isPart = part && part.name.length <= longestPart && !anyDigit.test(part.name) && 'nbs'.includes(segment(part.name).at(-1)?.pos || 'x')
    return part && isPart ? named(view, { name: part.name + trimName(subject), start: part.start }) : null
  },
  examples: ['这些续建水库的土方量，约占今年土方总量的四分之三。 → 续建水库的土方量占今年土方总量比重'],
  not: ['完成投资额3亿元，占五年投资总额的32%。'],
}

export const headingOf: NamingRule = {
  id: 'subject/value-opening',
  why: 'a sum that opens the sentence is that of each group behind it',
  read: (view) => {
    const { text, span, run, subject } = view
    const noun = trimName(subject)
    return (isSum(view) ? named(view, completed.ofHeading(text, span.start, run.headStart, noun)) : null) ?? named(view, completed.ofPlace(text, span.start, run.headStart, noun))
  },
  examples: ['城乡低保标准，城市由620元提高到650元。 → 城市低保标准', '去年的甘蔗总产量，东江省达到40万吨，西江省达到30万吨。 → 东江省甘蔗总产量；西江省甘蔗总产量', '人口自然增长率，石桥镇由9‰降到7‰，临河县由8‰降到5‰。 → 石桥镇人口自然增长率；临河县人口自然增长率'],
  not: ['城市低保标准由620元提高到650元。', '东江省甘蔗总产量达到40万吨。'],
}

const isSum = ({ kind, measure }: View): boolean => kind === 'money' && measure === 'level'
