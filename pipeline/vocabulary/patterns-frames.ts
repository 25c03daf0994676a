/** Patterns of frames that tie one figure to another: from … to …, more than …, qualifiers, beneficiaries. */
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

const stated = '(?:完成|实现)[^，。；、]{0,4}(?:投资|产值|营收|营业收入|销售|利润|税收|进出口|增加值)|增收|融资|(?<=.{2})总(?:投资|装机|产值|规模|建筑面积|里程|长度|金额)$'
const examples = '[和与及][^，。；、和与及]{1,12}等$'

/** `以及`: a gap that is nothing but a joiner of a list. */
export const joinerOnly = /^[ \u3000]*(?:[、和与及,]|以及|以至|直至|和|或)[ \u3000]*$/u
/** `项目和城东等`: a joiner at one end of a gap, or before examples of what the next figure counts. */
export const joinerAtEdge = pattern`[、和与及]$|^[和与及]|${examples}`
/** `贫困残疾人和`: a short gap that ends in a joiner. */
export const shortJoined = /^[^，。；]{1,20}[、和与及]$/u
/** `∶`: between the parts of a proportion. */
export const proportionSign = /^[∶︰:：]$/u

/** Behind a number a comparator: 3年内. */
export const inside = '内'
/** `家`: what 内 cannot follow as one. */
export const notInsideOf = /[^0-9岁米公里天年月时日]/u
/** The words behind a unit that make it approximate. */
export const vagueBehind: ReadonlySet<string> = new Set(['多', '余'])

/** `由2020年的每亩`: opens a frame 从…到…, up to its first figure. */
export const fromHead = /(?:从|由|自)(?![贸治主由然身我前])((?:[^，。；、从由]{0,14}的)?(?:[12][0-9]{3}年[底末]?|上年|去年|上年末|年初|上半年|[一二三]季度|前[二两三]季度|[0-9]{1,2}[-—－至到][0-9]{1,2}月份?|全[国省市区县]|居?世界|全球|原[定来先有]|当时|目前|现在|过去)?(?:居?(?:世界|全球|全[国省市区县]))?)(?:的)?(?:平均每年|年均|平均)?(?:每[^，。；、0-9]{1,8})?(?:年|月)?(?:人均|户均)?(?:每[年月])?(?:约|近|不足|不到|超过)?$/u
/** `整合至`: any verb between such figures. */
export const movedTo = /^[^，。；、0-9]{1,5}[到至为]$/u
const turns = oneOf('增长 下降 上升 上涨 下跌 回升 回落 增加 减少')
/** `由上年下降`: opens the frame where each of its figures has a verb of change. */
export const turnedFrom = pattern`[从由][^，。；、从由0-9]{0,8}${turns}$`
/** `转为增长`, `收窄至下降`, `转为增长，全年增长`: between the figures of that frame. */
export const turnedTo = pattern`^，?(?:(?:大幅|成功|逐步|逐季|全面)?(?:转为|[减降增升缩]为|转变为|扭转为|逆转为|反转为|转向|变为|(?:收窄|扩大|回升|回落|提升|放缓|加快|恢复)[至到为]))(?:正?(?:增长|上升|上涨)，)?(?:全年|年末|年底|当年)?(?:实现)?${turns}$`
/** `转为正增长。`: the same where no figure states it. */
export const turnedOnly = /^(?:大幅)?(?:转为|转变为|变为|转)(?:正增长|负增长|增长|下降|上升|上涨|正)(?:[，。；、]|$)/u
/** `起征点从月销售额`: what the first figure is an amount of, between the subject with its verb and that figure. */
export const fromNoun = /(?<=[^，。；、]{2})(?<![服跟随听])从(?![业事而严紧])[^，。；、从由占0-9]{2,8}$/u
/** `家国有企业整合为`: what is merged, between how many there were and how many there are. */
export const mergedTo = pattern`^([^，。；、0-9]{2,14}?)(?:优化)?${oneOf('整合 合并 归并 重组 精简 压缩 撤并 缩减')}(?:优化)?[为成到至][^，。；0-9]{0,8}$`
/** `为`: the plainest verb of such a change. */
export const becomes = '为'
/** `企业入围中国企业`: between those on a list and how many are on it. */
export const listed = pattern`${oneOf('上榜 入围 入选 进入 跻身 列入 名列 位列 荣登 登上 进榜 晋级 迈进 成为 挺进 获评 位居')}[^，。；、的]{1,14}$`
/** `比上年的`, `同上年的`: opens a comparison with a figure. */
export const thanHead = /(?:比|较|比照|(?<with>(?:如果)?[同和与]))[^，。；、比较]{0,16}的$/u
/** `，`: may stand behind the word that closes the second. */
export const mark = /^，[则也]?/u
/** `的预期目标`: behind a figure that the figure before is held against. */
export const targetBehind = pattern`^的${oneOf('预定 预期 年度 计划 上年 年初')}?(?:预期)?${oneOf('目标 速度 增速 水平 指标 计划 涨幅 要求')}`
/** `低于1985年增长`: before such a figure. */
export const heldAgainst = pattern`${oneOf('低于 高于 超过 好于 快于 慢于 少于 超出 完成 实现')}[^，。；于过出成现]{0,30}$`

/** `每`: before a number, makes it the measure of a rate. */
export const per = '每'
/** `前`: before a share, names a class: 全球前1%. */
export const among = '前'
/** `的企业`: no verb of change behind a share. */
export const shareNoun = /^的?[^增提下降]/u
/** `过`: before a share that narrows what comes behind. */
export const beforeShare = /[过到有对在为将]$|^$/u
/** `实现工业总产值`: a statement between two figures, not a noun; also 光伏项目总装机. */
export const statementBetween = pattern`${stated}`
/** `实现产值`: behind a noun, leads to the next figure. */
export const leadsOn = pattern`(?:累计|人均|户均)?(?:${stated}|${examples})`
/** `海拔`: between a count and the size of what is counted, which a bound or 超 makes a class (100所海拔1500米以上学校). */
export const sizeNoun = /^(?:海拔|[^，。；：、0-9]{0,4}集体(?:经济)?(?:经营性)?(?:年?收入|收益)|年?(?:总?产值|营业?收入?|主营业务收入|销售收入|销售额|产量|交易额)|总?投资|装机|面积|建筑面积|人口|年龄)(?<over>超|超过|突破|过|达|达到|在)?$/u
/** `以上学校`: the noun behind such a size. */
export const sizedNoun = /^(?:的|以[上下]的?)?[^，。；：、的是为]{2}/u
/** `、超`: before a sum that is the class of what is counted right behind it. */
export const classAlone = /^[、，]?(?:年?(?:产值|营收|营业收入|税收|纳税|投资|销售额))?(?:超过?|过|突破)$/u
/** `销售收入超`: before a sum that each of the things counted behind 的 has. */
export const classOfEach = /(?:、|产值|营收|收入|税收|纳税|销售额|交易额|利税|利润)(?:超过?|过|突破)$/u
/** `总投资`: before money that is stated of itself. */
export const ownMoney = /投资$|资金$/u
/** `个产业集群规模超`: counted things with the size that each of them passes. */
export const sizeOfCounted = /^[^，。；：、0-9]{2,12}(?:规模|产值|营业收入|营收|收入|销售额|交易额)(?:均|都)?(?:超过?|突破|跨越|过)$/u
/** `，`: nothing more is said. */
export const clauseEnds = /^(?:[，。；、]|$)/u

/** `双双升至`: between places that several had and one that they share now. */
export const sharedMove = /^(?:双双|均|都|同时|一起|共同|一并)[^，。；、0-9]{0,5}[到至为]$/u

/** `超过国家规定造价`: before an amount that a share behind it is of. */
export const shareOfAmount = /(?:超过|相当于|等于|高于|低于|占|是|为)[^，。；、]{0,16}$/u
/** `如果成本降低`: opens what would be; 如果同去年相比 only compares. */
export const supposes = /(?:如果|假如|倘若|假使|(?<!不)只要)(?!同|和|与|按|加|说|从|以|用|拿|把|不算|不包括|扣除|完成|认为)/u
/** `有人认为`: what follows is what somebody holds. */
export const somebodyHolds = /有[的些]?人(?:认为|以为)/u
/** `的宏伟目标`: behind a figure, makes it one that is set, whatever it hangs on. */
export const planBehind = /^[^，。；、]{0,8}(?:目标|指标|计划)/u
