/** Patterns of money: whether it is meant for a purpose, for what, to whom and how often. */
import { oneOf, pattern } from './pattern.ts'

/** `固定资产投资调控`: words behind a measure that make it no other. */
export const steered = pattern`${oneOf('调控 预期 计划')}$`
/** `财政赤字`: money that has no purpose. */
export const noBudget = pattern`${oneOf('赤字 货币发行 货币投放 扶贫标准 贫困标准 起征点 最低工资')}|${oneOf('实际到位 实际金额')}$`
/** `减轻企业`: makes a burden less. */
export const eases = pattern`${oneOf('减轻 降低 减少 减免 缓缴 节约')}`
/** `企业负担`: what somebody then need not pay. */
export const burden = pattern`${oneOf('负担 税负 收费 社保费 租金')}|成本$`
/** `东西部帮扶`: money by what it does, also loans by their names. */
export const helping = /(?:帮扶|援助|捐助|捐赠|续贷|金融工具)$|贷[”」]$|报销/u
/** `用于职工工资`: money by its use, whatever that is. */
export const spentOn = pattern`^(?:将|拟|要|可)?用(?:于|$)`
/** `用于科技、教育的支出分别为`: what is dealt is spent. */
export const dealtSpending = /(?:用于|低保|补差|补助|补贴|津贴|供养)[^，。；]{0,24}分别/u
/** `标准给予补助`: behind an amount, makes it a rate. */
export const standardBehind = /^[^，。；]{0,30}标准(?:给予|进行|发放|予以)/u
/** `贷款额度`: what one borrower may have. */
export const loanLimit = pattern`${oneOf('额度 限额')}$`
/** `项目平均投资`: money of one of many. */
export const averageOf = pattern`${oneOf('平均 单个 单体')}`
/** `“税银贷”`: a loan by its name. */
export const loan = /贷(?:$|[”」、，和])/u
/** `教育质量奖`: a prize. */
export const prize = /奖$/u
/** `每学期每人`: paid twice a year. */
export const byTerm = /每学期(?:每人)?$/u

/** `重点项目投资`: money of whose owner the rest decides. */
export const investment = pattern`${oneOf('投资 资金')}$`
/** `财政安排`: before an amount, gives it to a purpose. */
export const allotted = /(?:每人每[月年]|每生每年|每户每年)(?:约|达|不低于)?$|(?:财政|部门|资金|银行)?(?:安排|拨付|下达|筹措|拿出)(?:了)?(?:约|近|超过|超)?$/u
/** `低保标准`: names of budgets, also of those that the catalogue has. */
export const budgetMetrics = /低保|补差|专项债|债券|补助标准|补贴标准|低保标准|保障标准|养老金|减税|专项资金|财政补助|补助|经费(?!投入)|国防|转移支付|基金(?:首期|募集|总)?规模/u
/** `偿还政府债务`: a debt that is paid. */
export const repayment = pattern`^${oneOf('偿还 清偿 清付 化解')}`
/** `实际利用外资`: money that comes in, a measure. */
export const incoming = /外资|(?<!预算)内资|增收$|到位资金$/u
/** `内资`: the same by the name in the catalogue. */
export const incomingName = pattern`${oneOf('内资 社会资本')}`
/** `总投资额`: money for a purpose by its last word. */
export const spending = /投资(?:额|总额|总?规模)?$|资金$|基金$|投入$/u
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
/** `困难家庭每月多了`: before an amount, a household that is paid it. */
export const toHousehold = /(?:家庭|(?<![客用账开门窗])户)(?:每[月年])?[^，。；、0-9]{0,6}$/u
/** `累计投入`: a sum, whatever is done each year. */
export const addedUp = /累计|合计|总计|共计/u
/** `每月`: paid by the month. */
export const monthly = /每月|\/月|月人均|每人月|月增|月标准/u
/** `每学年`: paid by the year. */
export const byYear = /每年|\/年|年人均|每学年|年均/u

/** `为困难残疾人发放`: the group that a rate is paid to. */
export const groupBefore = /(?:对|为|给|向)(?:[0-9０-９.万余多]{1,12}(?:名|户|位|人)?)?([^，。；0-9]{2,20}?)(?:的)?(?:发放|生活|补贴|补助|一次性|每人|每户|按|给予|奖励|分别)/u
/** `困难残疾人发放`: the words behind a count of people. */
export const groupBehind = /^[^，。；、0-9]{1,24}/u
/** `发放`: where such a group ends. */
export const payVerb = pattern`${oneOf('发放 生活保障金 生活补贴 补贴 补助 每人 每户 给予 按 的 奖励 提供 缴纳 资助')}`
