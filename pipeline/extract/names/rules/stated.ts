/** The rule for figures with their subject before them: 固定资产投资完成108.6亿元. */
import { endWord, hasWord, startWord, withoutEnd } from '../../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { valueHeads } from '../../../vocabulary/heads.ts'
import { partOpening, yearly } from '../../../vocabulary/patterns-measures.ts'
import { listMark } from '../../../vocabulary/tokens.ts'
import { joined, segment } from '../../words.ts'
import { withActAhead } from '../act-behind.ts'
import { addedAgain } from '../added-again.ts'
import { withChange } from '../changed.ts'
import { subjectBetween } from '../clause-subject.ts'
import { areNames, withExamples } from '../examples.ts'
import { withoutAreaHas } from '../holds-things.ts'
import { asMember } from '../member-kind.ts'
import { nameBefore } from '../name-before.ts'
import { splitAct, withoutLevel } from '../naming.ts'
import type { Name } from '../naming.ts'
import { forAll, once } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { headOf } from '../shared-head.ts'
import { isDependent } from '../topics.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'

const counted: ReadonlySet<string> = new Set(['count', 'money', 'physical'])

/** Whether a verb makes the value a state. */
const isReached = ({ run: { head }, subject, own }: View, isPart: boolean): boolean =>
  head.state === 'reach' || head.state === 'keep' || head.state === 'be' ||
  (hasWord(head.comparing, 'passing') && valueHeads.has(headOf(subject)) && !(isPart && own !== null && own.verb !== ''))

/** Whether 其中 opens the words before the number. */
export const opensPart = ({ text, run }: View): boolean =>
  partOpening.test(text.slice(run.headStart, run.figures[0]?.quantity.start)) || partOpening.test(text.slice(Math.max(run.floor, run.headStart - 3), run.headStart))

/** A longer list of things is no example of a kind that one word names. */
const longestKind = 2

/** 系列活动, 重点项目: whether a name is one of things of no kind. */
function isVague(name: string): boolean {
  const ahead = withoutEnd(name, 'vaguething')
  return startWord(name, 'vagueopening') !== '' || (ahead !== name && segment(ahead).every(({ text }) => isWord(text, 'vaguelead')))
}

/** 新建东湖公园等公园5座, 改造青石路等市政道路60条: counted things without some of them, of which they are the kind. */
function withoutExample(subject: string, kind: string | undefined): string {
  const parts = kind === 'count' ? withExamples(subject) : null
  if (!parts) return subject
  const { verb, examples, behind } = parts
  const name = joined(behind)
  const example = examples.at(-1)?.text ?? ''
  const repeated = examples.length > 1 && name.includes(example) && !examples.some(({ text }) => text === listMark)
  // 等项目, 等系列活动: only the examples say of what kind; 书屋、驿站等设施 are kinds themselves.
  const says = behind.length > 1 || (name.length === longestKind && !isWord(name, 'generic'))
  const kindOf = verb !== '' && says && areNames(examples) && !isVague(name)
  return example.length > 1 && (repeated || kindOf) ? verb + name : subject
}

/** 推动园区产值达到20亿元: what reaches a value without the verb that leads to it. */
function withoutMover(subject: string, reached: boolean): string {
  const [first, ...rest] = segment(subject)
  const whom = rest[0]?.text ?? ''
  const isLed = first !== undefined && isAnyWord(first.text, 'causative', 'programact') && isAnyWord(whom, 'those', 'payee', 'people') && !isWord(whom, 'firm')
  // 组织群众整修渠道: what those did who were led to it; 支持企业开展 says by whom.
  const act = isLed ? joined(rest.slice(1)) : ''
  if (act !== '' && splitAct(act).verb !== '' && splitAct(act).rest !== '') return act
  const moves = first !== undefined && isWord(first.text, 'moving') && rest.length > 1 && (reached || valueHeads.has(headOf(subject)))
  return moves ? joined(rest) : subject
}

/** 建议52件、提案47件全部办结: a thing with what is said behind the last number of its list, where it has no act of its own. */
function withSaid({ run: { predicate, head, figures }, kind, measure }: View, name: Name): Name {
  const told = predicate !== '' && kind === 'count' && measure === 'level' && figures.length === 1 && name.verb === '' && head.state === null && head.change === 0 && !name.metric.startsWith(predicate)
  return told ? { ...name, metric: predicate + name.metric } : name
}

/** What was done to a part of what the sentence told, where words say only of which: `null` where they say more. */
function partOf({ verb, noun }: Topic, part: string): { verb: string; noun: string } | null {
  // 新增基站2300个，其中乡镇以下820个: of the same, what is in those places.
  return verb !== '' && isWord(withoutEnd(part, 'placebound'), 'placealone') ? { verb, noun: part + withoutLevel(noun) } : null
}

/** 治安案件下降20%；防溺水整治见效，死亡人数下降60%: whether a part of the sentence with a clause of its own begins behind what was told. */
const isPartOver = ({ text, run: { floor, headStart, between } }: View): boolean =>
  between > 0 && hasWord(text.slice(floor, headStart - 1), 'sentencemark')

/** 良种出口居首位。粮食面积、单产双增，总产: whether a clause with a subject of its own stands between what another sentence told and this. */
const hasSubject = ({ text, own, run: { floor, headStart, between } }: View): boolean =>
  own === null && between > 0 && subjectBetween(text, floor, headStart) !== null

/** 新登记经营主体3万户，总量突破25万户: whether the act before is not that of the value told last, which is all that there are. */
const isStockTold = ({ metric, verb, measure }: Topic): boolean => startWord(verb, 'added') !== '' && measure === 'level' && !metric.includes(verb)

/** What was told before, as far as a name may be completed with it: of another sentence only for one that lacks its thing. */
function topicFor(view: View, lacks: boolean): Topic | null {
  if (!lacks) return view.own && opensPart(view) && isStockTold(view.own) ? { ...view.own, verb: '' } : view.own
  return isPartOver(view) || hasSubject(view) ? null : view.topic
}

export const stated: NamingRule = {
  id: 'value/stated',
  why: 'the words before the number are its subject; a noun that needs another takes that of the sentence',
  read: once((view) => {
    const { run, measure, kind, own, base } = view
    if (view.subject === '') return null
    const subject = withoutAreaHas(run.headText.slice(0, run.head.subjectStart), view.subject)
    const plain = trimName(subject)
    const lacks = isDependent(plain) && endWord(subject, 'ownsubject') === ''
    const part = own && kind === 'count' && opensPart(view) ? partOf(own, plain) : null
    if (own && part) return forAll(view, { ...base, ...part, metric: part.verb + part.noun, source: 'completed', sourceStart: own.clauseStart })
    const reached = isReached(view, opensPart(view))
    const { metric, verb, noun } = addedAgain(view, withSaid(view, withActAhead(view, nameBefore(withoutMover(withoutExample(subject, kind), reached), topicFor(view, lacks), run.joined && own !== null, reached))))
    const unlisted = run.head.average && measure === 'level' && counted.has(kind ?? '')
    const from = own && metric !== plain ? own : null
    return forAll(view, {
      ...base, verb, noun, unlisted, metric: (unlisted ? yearly : '') + withChange(run.head, asMember(metric, view), measure),
      source: from ? 'completed' : 'own', sourceStart: from?.clauseStart ?? run.headStart,
    })
  }),
  examples: ['新登记商户3200户，总量突破2万户，其中网店8600家。 → 新登记商户；商户；网店', '治安案件下降20%；防溺水整治见效，死亡人数下降60%。 → 治安案件；死亡人数', '省重点项目38个，完成投资20亿元，开工率92%。 → 省重点项目；省重点项目投资；省重点项目开工率', '运动员获得金牌4枚、银牌8枚。 → 运动员获得金牌；运动员获得银牌', '新增工业企业100家，连续4年每年新增超90家。 → 新增工业企业；新增工业企业', '新增市场主体23万户、存量突破80万户。 → 新增市场主体；市场主体', '固定资产投资完成108.6亿元。 → 固定资产投资', '推动高新产业园年产值达到60亿元。 → 高新产业园年产值', '临江水泥厂销量4万吨，实现营收3亿元。 → 临江水泥厂销量；临江水泥厂营收',
    '为3.2万名农民工追回工资1.5亿元。 → 为农民工追回工资', '新改建幸福路、云溪路等9条县乡道路42公里。 → 新改建幸福路、云溪路等县乡道路', '粮食面积产量实现“双增”、总产42亿斤。 → 粮食总产', '机场快速通道投用、国际快件量80万件。 → 国际快件量',
    '新建幼儿园46所，义务教育学校31所。 → 新建幼儿园；新建义务教育学校', '依法拆除违章厂房8处、废旧仓库14间。 → 拆除违章厂房；拆除废旧仓库',
    '办理市人大代表议案5件、建议60件。 → 办理市人大代表议案；办理市人大代表建议',
    '新增2家上市公司，总数达到9家。 → 新增上市公司；上市公司',
    '新增省级茶企5家、居全省第2位，总数达20家；市级渔业合作社9家、居全省第3位，总数达60家。 → 新增省级茶企；新增省级茶企；省级茶企；新增市级渔业合作社；新增市级渔业合作社；市级渔业合作社',
    '创建“三美乡村”示范镇3个、示范村20个。 → 创建“三美乡村”示范镇；创建“三美乡村”示范村',
    '培育和美乡村省级示范村3个、县级示范村20个。 → 培育和美乡村省级示范村；培育和美乡村县级示范村',
    '新增省级新型研发机构3个、国际联合实验室4个、企业技术中心11个。 → 新增省级新型研发机构；新增省级国际联合实验室；新增省级企业技术中心',
    '新增国家高新技术企业97家、中小试基地20个。 → 新增国家高新技术企业；新增中小试基地',
    '引入总投资6亿元的农业项目4个。 → 引入农业项目总投资；引入农业项目',
    '港口货物吞吐量800万吨、集装箱20万标箱。 → 港口货物吞吐量；港口集装箱吞吐量',
    '压减炼钢产能40万吨、水泥17万吨。 → 压减炼钢产能；压减水泥产能',
    '亿元以上工业项目新签约6个、新开工4个。 → 新签约亿元以上工业项目；新开工亿元以上工业项目', '新建果园1万亩、在建2万亩。 → 新建果园；在建果园', '研发经费投入总量增长9%、强度达2%。 → 研发经费投入总量；研发经费投入强度', '小麦播种面积保持50万亩，常年产量40万吨。 → 小麦播种面积；小麦常年产量', '存贷比提高3个百分点。 → 存贷比',
    '新增发电装机300万千瓦，其中风电200万千瓦、输电线路40公里。 → 新增发电装机；新增风电装机；新增输电线路', '新增上市公司2家、报审3家。 → 新增上市公司；新增报审企业'],
  not: ['改造提升20所学校。'],
}
