/** Patterns of money: whether it is meant for a purpose, for what, to whom and how often. */
import { oneOf, pattern } from './pattern.ts'

/** `重点项目投资`: money of whose owner the rest decides. */
export const investment = pattern`${oneOf('投资 资金')}$`
/** `财政安排`: before an amount, gives it to a purpose. */
export const allotted = /(?:每人每[月年]|每生每年|每户每年)(?:约|达|不低于)?$|(?:财政|部门|资金|银行)?(?:安排|拨付|下达|筹措|拿出)(?:了)?(?:约|近|超过|超)?$/u
/** `低保标准`: names of budgets, also of those that the catalogue has. */
export const budgetMetrics = /低保|补差|专项债|债券|补助标准|补贴标准|低保标准|保障标准|养老金|减税|专项资金|财政补助|补助|经费(?!投入)|国防|转移支付/u
/** `偿还政府债务`: a debt that is paid. */
export const repayment = pattern`^${oneOf('偿还 清偿 化解')}`
/** `实际利用外资`: money that comes in, a measure. */
export const incoming = /外资|增收$|到位资金$/u
/** `内资`: the same by the name in the catalogue. */
export const incomingName = pattern`${oneOf('内资 社会资本')}`
/** `总投资额`: money for a purpose by its last word. */
export const spending = /投资(?:额|总额|规模)?$|资金$|基金$|投入$/u
/** `研发投入`: a measure of the economy nevertheless. */
export const researchSpending = pattern`${oneOf('研发投入 经费投入')}$`
/** `补贴`: behind an amount, makes an aggregate a budget. */
export const purposeBehind = pattern`${oneOf('资金 补贴 补助 投资')}`
/** The words behind an amount, and around it, that make it a budget. */
export const behindWords = ['资金', '投资', '补贴', '补助', '奖励', '债券', '基金', '贷款', '国债', '用于', '支持']
export const aroundWords = ['每生每', '补贴', '补助', '奖励', '每人每', '资金', '拨付', '减税', '筹措', '投资', '贷款', '债券', '经费']

/** `对新认定的企业`: an award to an institution. */
export const recipient = pattern`对[^，。；]{0,24}${oneOf('企业 机构 平台 单位 项目 园区 乡镇 村 街道')}`
/** `一次性`: paid once. */
export const once = /一次性/u
/** `每月`: paid by the month. */
export const monthly = /每月|\/月|月人均|每人月|月增|月标准/u
/** `每学年`: paid by the year. */
export const byYear = /每年|\/年|年人均|每学年|年均/u

/** `每人每年`: rate words inside an item. */
export const rateWords = /(?:每人每年|每人每月|每人|每月|每年|每户|人均|再|一次性)+/gu
/** `累计`: words before an item that say nothing of its purpose. */
export const itemOpeners = /^(?:[^，。；]{0,4}财政|省委省政府|累计|共|已|年度|计划|完成|各类|财政|中央|省级|各级|全年|新增|总|每年|统筹|成功|争取|整合|积极|再|多方|国务院|预算内)+/u
/** `用于`: words between an amount and its purpose. */
export const purposeOpeners = /^(?:多|左右|以上|的|用于|专项|用来|支持|实施|推进|建设|完成|重点支持|全部)+/u
/** `12.5亿元`: another amount in what looked like a purpose. */
export const otherAmount = /[0-9]+(?:\.[0-9]+)?[万亿]*元/u
/** `投资`: stays behind the purpose it is for; always two characters. */
export const spendingVerb = pattern`^${oneOf('投资 投入')}`
/** `专项资金`: money that has its purpose behind a comma. */
export const plainFund = pattern`^${oneOf('专项 财政')}?${oneOf('资金 投资')}$`
/** `资金，用于农村道路`: that purpose. */
export const fundUse = pattern`^[^，。；]{0,8}，${oneOf('用于 支持 重点 实施 加强 推进 开展 帮助 补助 重奖')}([^，。；]{2,30})`
/** `实施`: a verb behind an amount, no noun of its item. */
export const purposeVerb = pattern`^${oneOf('用于 实施')}`

/** `为困难残疾人发放`: the group that a rate is paid to. */
export const groupBefore = /(?:对|为|给|向)(?:[0-9０-９.万余多]+(?:名|户|位|人)?)?([^，。；0-9]{2,20}?)(?:的)?(?:发放|生活|补贴|补助|一次性|每人|每户|按|给予|奖励|分别)/u
/** `困难残疾人发放`: the words behind a count of people. */
export const groupBehind = /^[^，。；、0-9]{1,24}/u
/** `发放`: where such a group ends. */
export const payVerb = pattern`${oneOf('发放 生活保障金 生活补贴 补贴 补助 每人 每户 给予 按 的 奖励 提供 缴纳 资助')}`
