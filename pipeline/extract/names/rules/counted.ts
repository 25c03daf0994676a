/** Rules for numbers with what they count behind them: 改造提升20所学校, 15家企业完成技改. */
import { endWord } from '../../../lexicon/edges.ts'
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { done } from '../../../vocabulary/patterns-words.ts'
import type { Run } from '../../runs.ts'
import { isWord } from '../../../lexicon/words.ts'
import { isJoiner } from '../../marks.ts'
import { catalogued } from '../../metrics.ts'
import { isBareMember } from '../bare-member.ts'
import { isSaidBefore, letsThem, splitterFor } from '../clause-predicate.ts'
import { nameBehind } from '../name-behind.ts'
import type { Name } from '../naming.ts'
import { forAll, once, parts } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { isActing, isLetting, isPlaces } from '../predicate-words.ts'
import { withoutEffect } from '../predicate-forms.ts'
import { splitPredicate, withoutAdverbs } from '../predicates.ts'
import { mayBeSaid, saidOfThing, tellsOfPart } from '../said-behind.ts'
import { areWorks } from '../stages.ts'
import { saidBehind } from './shares.ts'
import { opensPart } from './stated.ts'
import { isNounBehind } from '../tails.ts'
import { isTaskOfAct, itself } from '../tasks.ts'
import { segment } from '../../words.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { isShareName } from '../share-words.ts'

export const nounBehind: NamingRule = {
  id: 'count/noun-behind',
  why: 'what is counted stands behind the number; the act before it or the predicate behind it makes it a flow',
  read: once((view) => {
    const { run, kind, own, base } = view
    if (!run.behind) return null
    const inherited = own && (run.joined || isBareMember(view) || isBeside(view)) && !isSaidBefore(view) && goesOnTo(own, run.tail) ? own.verb : ''
    const name = ofRest(view) ?? withArranging(
      nameBehind(isAmongAreas(view) ? '' : verbsBefore(run), itself(run), inherited, isListOpen(run.headText), run.predicate, saidOf(view), splitterFor(view)),
      arranged(run),
      run.headText,
    )
    const { verb, noun } = name
    // 96%的行政村通上了5G: the share of those that do.
    const share = kind !== undefined && parts.has(kind) && (name.predicate || tellsOf(withoutEffect(run.tail))) ? patterns.share : ''
    const metric = withModifier(name, view, inherited) + share
    const whole = sameAsTold(view, metric) || metric
    return metric.length > 1 ? forAll(view, { ...base, metric: whole, verb, noun, source: 'behind', unlisted: base.unlisted || happened(name, whole) }) : null
  }),
  examples: [
    '改造提升20所学校。 → 改造提升学校', '建设以24个工矿单位为中心的工程。 → 建设工矿单位', '15家企业完成技改。 → 完成技改企业', '引进3个超百亿元项目、8个超10亿元工业项目。 → 引进超百亿元项目；引进超10亿元工业项目', '建设国家级3个、省级5个、县级8个示范园区。 → 建设国家级示范园区；建设省级示范园区；建设县级示范园区', '180个老旧小区启动改造。 → 启动改造老旧小区',
    '58家规上企业持续向好。 → 规上企业', '96%的行政村通上了5G。 → 通上5G行政村占比', '让85%的居民用上燃气。 → 用上燃气居民占比', '90%的群众在家门口就医。 → 在家门口就医群众占比',
    '建成2个示范片区，20个示范村。 → 建成示范片区；建成示范村',
    '创建2个市级示范片区，8个和美乡村示范村和3个示范镇。 → 创建市级示范片区；创建和美乡村示范村；创建和美乡村示范镇',
    '建设2个“共享车间”，3条“共享生产线”。 → 建设“共享车间”；建设“共享生产线”',
    '集中要素资源打造光电装备、生物医药、新材料等4个支柱产业。 → 打造支柱产业', '重点打造便民中心、青年公寓和养老院3家示范机构。 → 打造示范机构',
    '实施重点工程16项，12项全部完成。 → 实施重点工程；完成重点工程',
    '组织实施30个科技项目。 → 组织实施科技项目', '实施了9个乡村治理项目。 → 实施乡村治理项目', '完成12项年度督办任务。 → 完成年度督办任务', '完成9座水库加固任务。 → 水库加固',
    '实施30条背街小巷、12处空置地块环境综合提升。 → 背街小巷环境综合提升；空置地块环境综合提升',
    '完成滨河公园和9座塘坝除险加固工程。 → 完成塘坝除险加固工程', '复航、开通6条货运航线。 → 复航、开通货运航线',
    '确保12个山区村、1.2万山区人口稳定脱贫。 → 稳定脱贫山区村；稳定脱贫山区人口',
    '国际友城增至31个国家52个城市。 → 国际友城；国际友城', '26个国家和地区400名运动员参赛。 → 参赛运动员', '完成60处滑坡工程治理、2600户避险搬迁安置。 → 滑坡工程治理；避险搬迁安置', '3个乡镇、12个行政村通过示范验收。 → 通过示范验收乡镇；通过示范验收行政村', '20家企业签约、15家入驻。 → 签约企业；入驻企业',
    '出台推动县域商贸提质扩容增效25条措施。 → 出台推动县域商贸提质扩容增效措施', '抓细抓实“八个到位”16项举措。 → “八个到位”举措',
    '实施16个水利项目、20个交通项目、32公里渠道。 → 实施水利项目；实施交通项目；渠道',
    '7条入湖河流年均水质全部达标。 → 年均水质达标入湖河流', '11项主要指标增速高于全州平均。 → 增速高于全州平均主要指标', '9项主要指标中5项增速高于全州平均。 → 增速高于全州平均主要指标',
    '26家研发机构签约落户云溪新城。 → 签约落户云溪新城研发机构', '8个园区与周边城市合作共建取得明显成效。 → 与周边城市合作共建园区', '14条街巷扮靓古城夜景。 → 街巷',
    '300名干部倾情驻企。 → 驻企干部', '17项改革走在全州前列。 → 走在全州前列改革', '帮助3万名居民就近就业。 → 就近就业居民', '6项经验在全国会议交流。 → 在全国会议交流经验',
    '新建3个体育公园和东湖、西湖2个广场。 → 新建体育公园；新建西湖广场',
    '办好9类21件民生实事。 → 办好民生实事；办好民生实事', '兑现落实市政府17项惠民政策、12项民生实事。 → 兑现落实市政府惠民政策；兑现落实市政府民生实事', '建成17个集中安置点、8个供水工程。 → 建成集中安置点；建成供水工程',
    '18个水利项目7个竣工投用、9个加快建设。 → 竣工投用水利项目；加快建设水利项目',
  ],
  not: ['规上企业达到58家。'],
}
/** 办好10类26件实事: whether nothing stands between a number and the one before it, which counts the same in other units. */
const isBeside = ({ run, own }: View): boolean => run.floor === run.figures[0]?.quantity.start && own !== null && run.tail.startsWith(own.noun)

/** What the number before counted, where the words behind this one may be said of it. */
const saidOf = (view: View): string =>
  view.own && mayBeSaid(view) && !isOfPeople(view) && ((view.run.joined && !isOtherWork(view, view.own)) || isPartOf(view)) ? view.own.noun : ''

/** 带动32个村、4500人就业: people, where none were counted before. */
function isOfPeople({ text, span, run }: View): boolean {
  const { word = '', code = '' } = run.figures[0]?.quantity.known ?? {}
  return code === '{person}' && !text.slice(span.start, run.floor).includes(word)
}

/** 问题38个，其中35个完成整改，其余3个按时序推进: the name of a part of what was counted, where nothing but its number stands before what is said; `null` for others. */
function ofRest(view: View): Name | null {
  const { own, run } = view
  const isPart = own?.measure === 'level' && own.noun !== '' && run.head.subject === '' && opensPart(view)
  if (isPart && tellsOfPart(run.tail)) return saidOfThing(withoutAdverbs(run.tail), own.noun)
  const said = own?.measure === 'level' && own.noun !== '' && isAmongThem(view) ? saidBehind(withoutAdverbs(run.tail), longestSaid) : ''
  return own && said !== '' ? saidOfThing(said, own.noun) : null
}
const longestSaid = 16

/** 45项改革试点中，12项: whether nothing but 中 stands between what was counted before, in the same unit, and a number. */
const isAmongThem = ({ text, run, own }: View): boolean =>
  isWord(text.slice(run.floor + (own?.noun.length ?? 0), run.figures[0]?.quantity.start), 'amongthem') && text.slice(0, run.floor).endsWith(run.figures[0]?.quantity.known?.word ?? '，')

/** What was told right before, where a name has only the end of it, or areas among which it is; empty where it is another. */
function sameAsTold(view: View, metric: string): string {
  const told = view.own?.metric ?? ''
  return (sharesNoun(view) || isBeside(view) ? told.endsWith(metric) : isAmongAreas(view) && isPlaces(metric)) ? told : ''
}

/** 增至35个国家57个城市: nothing but areas that the number before counts. */
const isAmongAreas = ({ run, own }: View): boolean =>
  own !== null && run.headStart + run.head.subjectStart === run.floor && isPlaces(run.head.subject)

/** 项目和: whether a list goes on behind the words before a number. */
const isListOpen = (words: string): boolean => endWord(words, 'listopen') !== '' && endWord(words, 'nojoiner') === ''

/** 3家企业成功上市: whether a name says what things did, which the catalogue has as those that there are (上市企业). */
const happened = ({ predicate = '' }: Name, metric: string): boolean =>
  predicate !== '' && metric.startsWith(predicate) && catalogued(metric)?.kind === 'stock'

/** 的群众在家门口就医: whether behind a noun stands what is said of it, though no list has the verb. */
function tellsOf(tail: string): boolean {
  const words = segment(tail)
  const noun = words.findIndex(({ text, pos }) => pos === 'n' && text.length > 1)
  return noun >= 0 && !isShareName(tail) && endWord(tail, 'reachesatend') === '' && words.slice(noun + 1).some(({ pos }) => pos === 'v')
}

/** The words before a number that may be an act on what it counts: its change too (新增), but none that holds for each. */
function verbsBefore(run: Run): string {
  const { head, headText, tail } = run
  if (head.each || isLetting(head.subject)) return ''
  // 龙头企业带动2.3万户农户增收: who makes them do it is no part of what they are; 电商园带动28个村: but of what is done to them.
  if (letsThem(run)) {
    const verb = headText.slice(head.subjectEnd)
    return splitPredicate(tail).predicate !== '' ? '' : isWord(verb, 'yielding') ? verb : head.subject
  }
  return head.change === 0 ? head.subject : headText.slice(head.subjectStart)
}

/** The verb before a number that names nothing by itself, but makes a flow of what is counted: 安排, and 实施 of works. */
function arranged({ head, headText, tail, figures }: Run): string {
  if (head.verb === patterns.arranges) return head.verb
  const { kind, word = '' } = figures[0]?.quantity.known ?? {}
  // 实施了7个项目: 了 says only that it is done.
  const said = headText.endsWith(done) ? headText.slice(0, -done.length) : headText
  const works = kind === 'count' && areWorks(tail) && catalogued(tail) === null && (isWord(word, 'taskunit') || !isTaskOfAct(tail))
  return works ? endWord(said, 'carriesout') : ''
}

/** 实施16个水利项目、20个交通项目, but not 32公里渠道: whether an act along a list is one on its next member; what carries out works does so with works alone. */
const goesOnTo = ({ verb, noun }: Topic, tail: string): boolean =>
  !isWord(verb, 'carriesout') || !areWorks(noun) || areWorks(tail)

/** A name with such a verb, where it has no other. */
function withArranging(name: Name, said: string, headText: string): Name {
  if (said === '') return name
  const { metric, noun, verb } = name
  if (verb !== '') {
    // 组织实施30个项目: both acts.
    const both = metric.startsWith(verb) && headText.includes(verb + said)
    return both ? { ...name, metric: verb + said + metric.slice(verb.length), verb: verb + said } : name
  }
  return {
    ...name,
    metric: metric.startsWith(said) ? metric : metric.slice(0, -noun.length) + said + noun,
    verb: isWord(said, 'carriesout') ? said : '',
  }
}

/** 60处工程治理、3000户搬迁安置, but not 20家企业签约、15家入驻: behind what was done, what another unit counts is another work. */
const isOtherWork = ({ text, span, run }: View, { noun }: Topic): boolean =>
  segment(noun).at(-1)?.pos === 'v' && !text.slice(span.start, run.floor).includes(run.figures[0]?.quantity.known?.word ?? '')

/** 20项为民办事，7项全部完成: nothing but the same unit before the predicate, right behind the whole. */
function isPartOf({ text, run, own }: View): boolean {
  const unit = run.figures[0]?.quantity.known?.word ?? ''
  return own?.measure === 'level' && unit !== '' && run.head.subject === '' && new Set([run.floor, run.floor - own.noun.length]).has(text.lastIndexOf(unit, run.floor) + unit.length)
}

/** 兑现市政府17项政策、12项实事: a name with what stands before the number of the first of its list, where nothing but a joiner stands before its own. */
function withModifier({ metric, verb, noun }: Name, { text, run, own }: View, inherited: string): string {
  const between = text.slice(run.floor, run.figures[0]?.quantity.start)
  const isMember = own !== null && run.headText === '' && isJoiner(between.slice(-1)) && between.slice(0, -1) === own.noun && verb === own.verb && metric === verb + noun
  const modifier = isMember && own.metric.startsWith(verb) && own.metric.endsWith(own.noun) ? own.metric.slice(verb.length, -own.noun.length) : ''
  if (modifier.length < 2) return metric
  const goesOn = inherited === '' ? verb === '' && isActing(modifier) && segment(noun)[0]?.pos !== 'v' : !hasModifier(noun)
  return goesOn ? verb + modifier + noun : metric
}

/** Whether a thing says of its own which it is: its rank, or whose. */
const hasModifier = (noun: string): boolean => segment(noun).some(({ text, pos }) => isWord(text, 'level') || 'rw'.includes(pos || 'x'))

/** 剩余65户、120名贫困人口: nothing but a joiner stands between, so both count the same. */
const sharesNoun = ({ text, run }: View): boolean => run.joined && isJoiner(text.slice(run.floor, run.figures[0]?.quantity.start))

export const nounAlone: NamingRule = {
  id: 'count/noun-alone',
  why: 'where nothing before the number names it, the noun behind it does',
  read: (view) => {
    const noun = view.subject === '' && isNounBehind(view.run.tail) ? trimName(view.run.tail) : ''
    return noun === '' ? null : forAll(view, { ...view.base, metric: noun, noun, source: 'behind' })
  },
  examples: ['安排1亿元专项资金。 → 专项资金'],
  not: ['建成3个国家级园区。'],
}
