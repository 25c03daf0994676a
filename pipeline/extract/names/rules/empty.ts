/** Rules for names that say nothing by themselves: the kind of thing, or the field of work, stands before. */
import { endWord, startWord, withoutStart } from '../../../lexicon/edges.ts'
import { partOfPlace } from '../../../vocabulary/patterns-empty.ts'
import { isWord } from '../../../lexicon/words.ts'
import { endsInCampaign } from '../field-words.ts'
import { emptyName, isPartOfTold, kindTold } from '../empty.ts'
import { needOf } from '../needs.ts'
import { withoutNames } from '../examples.ts'
import { placeBefore } from '../places.ts'
import { fieldBefore } from '../fields.ts'
import type { Field } from '../fields.ts'
import type { Named } from '../named.ts'
import type { NamingRule, View } from '../rule.ts'
import { nounBehind } from './counted.ts'
import { stated } from './stated.ts'

/** The name that the figure's own words give, where it says nothing; `money` is what was invested in it. */
export interface Bare { named: Named; act: string; noun: string; money: string }

/** Takes what a rule reads; gives the name of the figure's own words where that says nothing, else `null`. */
export function emptyOf(view: View): Bare | null {
  const { run, kind, measure, subject } = view
  if (run.figures.length > 1 || (kind !== 'count' && kind !== 'money') || measure !== 'level') return null
  const named = (run.behind ? nounBehind.read(view) : subject === '' ? null : stated.read(view))?.[0]?.[0]
  if (!named) return null
  const empty = kind === 'money' ? emptyMoney(named.metric) : emptyThing(named.metric, run.behind)
  return empty && { named, ...empty }
}

/** Works without a field: of a rank alone (重点项目) only where they are counted. */
function emptyThing(name: string, counted: boolean): Omit<Bare, 'named'> | null {
  const ranked = counted ? withoutStart(name, 'attending') : ''
  const empty = emptyName(name) ?? (counted ? null : emptyName(withoutNames(name))) ?? (isWord(ranked, 'worksofrank') ? { act: '', noun: ranked } : null)
  return empty && { ...empty, money: '' }
}

/** 竣工项目投资: what was invested in such works at a stage. */
function emptyMoney(name: string): Omit<Bare, 'named'> | null {
  const money = endWord(name, 'invested')
  const empty = money === '' ? null : emptyName(name.slice(0, -money.length))
  return empty && empty.act !== '' ? { ...empty, money } : null
}

export const kindOfThing: NamingRule = {
  id: 'subject/kind-of-thing',
  why: 'a thing of any field is of the kind that was told of before',
  read: (view) => {
    const { text, span, run, topic } = view
    const empty = topic && emptyOf(view)
    if (!topic || !empty || endWord(empty.noun, 'firm') !== '') return null
    const near = isPartOfTold(text, span, run, topic)
    // 实施重点项目, 项目建设: of another sentence's things only where that is said.
    const isFar = !near && topic.sentence !== span.start && !isWord(empty.noun, 'empty')
    const kind = isFar ? '' : kindTold(empty.noun, topic, near)
    if (kind === '') return null
    const { named, act } = empty
    const noun = kind + empty.noun + empty.money
    const said = empty.noun + empty.money
    const acts = named.noun.endsWith(said) ? named.noun.slice(0, -said.length) : ''
    return [[{ ...named, metric: act + noun, own: named.metric, noun: acts + noun, source: 'completed', sourceStart: Math.min(topic.clauseStart, run.headStart) }]]
  },
  examples: [
    '确定重点项目48个，总投资90亿元。其中计划竣工项目19个。 → 确定重点项目；重点项目总投资；竣工重点项目',
    '确定的40个重点项目完成投资60亿元。其中竣工项目完成投资20亿元，续建项目完成投资9亿元。 → 重点项目；重点项目投资；竣工重点项目投资；续建重点项目投资',
    '谋划水利项目40个，北湖分洪道等22个项目建成。 → 谋划水利项目；建成水利项目',
  ],
  not: ['推进300个省级重点项目，抓好恒丰纺织等420个拟投产项目。', '实施“双百”项目30个，东江纸业等12个项目投产。'],
}

/** 实施扶持计划，支持300家企业: of firms of a rank, or those that something is done for, a campaign of the sentence alone is the field. */
const isForFirms = (field: Field, { act, noun }: Bare, sentence: number): boolean =>
  field.start >= sentence && endsInCampaign(field.name) && (!isWord(noun, 'empty') || isWord(act, 'opening'))

/** 重点领域改革 and 重点改革任务: a field that the thing's own words hold, or the other way round. */
const saysSame = (field: string, noun: string): boolean => field.includes(noun.slice(-2)) || noun.includes(field.slice(-2))

/** 更新行动完工项目, but 完工公路项目: whether a field goes before the act. */
const goesAhead = (field: string): boolean => endWord(field, 'workend') !== '' || endWord(field, 'goesahead') !== ''

/** 加快推进: an act without how fast it goes on. */
const withoutHaste = (act: string): string => withoutStart(act, 'hastened') || act

export const fieldOfThing: NamingRule = {
  id: 'subject/field-of-thing',
  why: 'a thing of any field is of the field of work that the words before name',
  read: (view) => {
    const empty = emptyOf(view)
    const { text, span, run, topic } = view
    if (empty !== null && empty.money !== '') return null
    const ranked = empty !== null && !isWord(empty.noun, 'empty')
    if (ranked && startWord(run.headText, 'ownarea') !== '') return null
    const field = empty && fieldBefore(text, span.start, run, topic, ranked)
    if (!empty || !field || (ranked && saysSame(field.name, empty.noun))) return null
    if (endWord(empty.noun, 'firm') !== '' && !isForFirms(field, empty, span.start)) return null
    const name = field.name.endsWith(empty.noun) ? field.name.slice(0, -empty.noun.length) : field.name
    const act = withoutHaste(empty.act)
    const metric = !field.inside && (goesAhead(name) || endWord(empty.noun, 'ofall') !== '') ? name + act + empty.noun : act + name + empty.noun
    return [[{ ...empty.named, metric, own: empty.named.metric, source: 'completed', sourceStart: field.start }]]
  },
  examples: [
    '公路方面，新开工云溪至石桥等3个项目。 → 新开工公路项目', '深入开展旧城更新行动，完工项目21个。 → 旧城更新行动完工项目',
    '脱贫攻坚扎实推进。实施东岭引水等14个项目。 → 脱贫攻坚实施项目', '推进60个特色村落试点建设，实施项目90个。 → 特色村落试点建设；特色村落试点建设实施项目',
    '招商引资成果丰硕。全年新签约项目80个。 → 招商引资新签约项目',
    '狠抓基础设施项目，开工建设青山水库等98个重点项目。 → 开工建设基础设施重点项目',
    '工业加快升级。新开工云威四期等项目60个。 → 新开工工业项目', '装备制造产业加快推进云山机床、长河轴承等63个项目。 → 装备制造产业项目', '荆山新城重点推进云江会展中心等12个项目建设。 → 荆山新城项目建设',
    '高标准建设东湖新城。实施长云光纤产业园等23个重点项目。 → 实施东湖新城重点项目', '抓好青河湿地工程，推进28个项目建设。 → 青河湿地工程项目建设',
    '推进海绵城市建设，完工项目18个。 → 海绵城市建设完工项目', '开展“干部联户”活动，解决问题86个。 → “干部联户”活动解决问题',
    '实施工业企业研发扶持计划，累计支持300家企业。 → 工业企业研发扶持计划支持企业', '实施“领航者”行动，培育领军企业8家。 → “领航者”行动培育领军企业',
    '推进云江科创大走廊东湖片区12个重点项目建设。 → 推进云江科创大走廊东湖片区重点项目建设',
    '围绕“除隐患、稳增收”12个专项工作，强化联动。 → “除隐患、稳增收”专项工作', '优化营商环境。制定86项任务清单。 → 制定营商环境任务清单', '东湖新城发展战略深入落实。72项重点工作全部完成。 → 完成东湖新城发展战略重点工作',
    '实施县城建设提质专项行动，围绕省定12项指标任务，完善设施。 → 县城建设提质专项行动省定指标任务',
    '召开云溪企业对接会14次，解决问题60项。 → 召开云溪企业对接会；云溪企业对接会解决问题', '召开民营企业座谈会，累计收集问题47个。 → 民营企业座谈会收集问题',
    '开展营商环境提升行动，推出86项改革事项。 → 营商环境提升行动推出改革事项',
  ],
  not: ['项目建设提速增效。全年竣工项目80个。', '大力推进项目建设，完工项目35个。', '深入开展旧城更新行动，完工道路项目21个。', '推进一批重大项目，实施重点项目60个。', '东湖产业不断壮大，培育领军企业8家。'],
}

/** 入驻企业, 新引进优质项目: what places have; 一期形成承载能力: of a part of one. */
const isOfPlace = (name: string): boolean => {
  const empty = emptyName(name)
  return (empty !== null && empty.act !== '') || needOf(name)?.kind === 'flow' || needOf(name, 'placed')?.kind === 'flow' || partOfPlace.test(name)
}

/** 签约落户新城: a name that has the end of the place's says it already. */
const placeEnd = 2

export const ofPlace: NamingRule = {
  id: 'subject/of-place',
  why: 'what was drawn to a park or zone that the sentence tells of is its own',
  read: (view) => {
    const { text, span, run, measure, kind } = view
    if (run.figures.length > 1 || kind === 'money' || measure !== 'level') return null
    const named = (run.behind ? nounBehind.read(view) : view.subject === '' ? null : stated.read(view))?.[0]?.[0]
    if (!named || !isOfPlace(named.metric)) return null
    const place = placeBefore(text, span.start, run.headStart, endWord(named.metric, 'firm') !== '' || needOf(named.metric)?.kind === 'flow')
    return place && !named.metric.includes(place.name.slice(-placeEnd)) ? [[{ ...named, metric: place.name + named.metric, noun: place.name + named.noun, source: 'completed', sourceStart: place.start, owner: { ...place, isObject: false } }]] : null
  },
  examples: [
    '东湖工业区加快建设，目前入园企业达到9家。 → 东湖工业区入园企业', '临江陶瓷产业园86家企业签约，31家建成投产。 → 签约临江陶瓷产业园企业；临江陶瓷产业园建成投产企业',
    '加快东湖产业园建设，完善路网等配套，新签约重点项目10个。 → 东湖产业园新签约重点项目',
    '滨江数字产业园加快建设。入驻企业达到126家。 → 滨江数字产业园入驻企业',
    '东湖工业区自规划以来，路网初步成形。新上企业8家。 → 东湖工业区新上企业',
    '东湖科技城汇聚30家科研机构、4家国家级平台。 → 东湖科技城汇聚科研机构；东湖科技城汇聚国家级平台',
    '壮大东山工业区，完善路网；积极招商，力争入驻企业10家以上。 → 东山工业区入驻企业',
    '盐化工园区完成投资12亿元，一期900亩形成承载能力。 → 盐化工园区投资；盐化工园区一期形成承载能力',
  ],
  not: ['东湖工业区加快建设，全市引进项目60个。', '东湖工业区加快建设；新引进项目60个。'],
}
