/** Patterns for names that the claim before them completes. */
import { oneOf, pattern } from './pattern.ts'

/** `按期办结率`: a rate that names no thing. */
export const bareRate = /^[^占在、，“”]{2,5}率$/u
/** `办结率`: the end of a rate. */
export const endsAsRate = /[率度]$/u
/** `、`: a mark inside a name. */
export const anyMark = /[，、。；]/u
/** `农产品加工企业`: firms, or what has firms; their values are told behind their number. */
export const firmsCounted = pattern`(?<=.{2})${oneOf('企业 公司 合作社 产业园 产业园区 工业园区 产业集群 集聚区')}$`
/** `政协提案`: what comes in and is answered. */
export const handled = pattern`${oneOf('建议 提案 议案 诉求 纠纷 案件 热线 事项 信访件 投诉')}”?$`
/** `制度`: how a thing is seen when it is worked at, no part of whose value it is. */
export const sidesOfWork: ReadonlySet<string> = new Set('制度 体系 体制 机制 模式 办法 措施 政策 力度 工作 建设 提升 管理 监管 试点 改革 活动 行动 标准 门槛 布局 覆盖面 覆盖范围 佳绩'.split(' '))
/** `高标准农田`: how it is built is the name of the land. */
export const kindOfLand = '高标准'
/** `新一轮`: which of several works it is, before its name. */
export const oneOfMany = /^新?[一二三四五六七八九十]?[轮批期]$|^新一轮$/u
/** `左右，`: behind a number that counts nothing behind it. */
export const closesFigure = /^(?:左右|以上|以下|以内|多|余)?(?:[，。；、和及\n]|$)/u
/** `公里`, `个`: units of what is built and put in order. */
export const unitsOfWorks: ReadonlySet<string> = new Set('公里 万公里 千米 米 亩 万亩 公顷 平方米 万平方米 平方公里 个 万个 处 座 条 套 万套 台 万台 所 间 栋 幢 口'.split(' '))
/** `民生支出占一般公共预算支出`: a share that does not say so at its end. */
export const takesOfWhole = /.占(?![有用据补比压领道]|地(?![区方]))[^占，。；、“”]+$/u
/** `农户还只占农户总数`: how much a share is, before its verb and no part of a name. */
export const adverbOfShare = /(?<=.{2})(?:大约|还|也|又|将|只|仅|(?<![签节条公大])约|已|就){1,3}(?=占)/u
/** `所占比例`: a share that says so. */
export const saysShare = /比重|占比|比例|份额|之比|率$/u
