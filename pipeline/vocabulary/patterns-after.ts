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
/** `规模以上工业`: a trade whose values are told one behind the other. */
export const tradeOfValue = /(?:工业|产业|企业|行业|集群|集聚区|开发区|园区|[造工营输]业)$/u
/** `交付交付率`: an act said twice. */
export const actTwice = /^(.{2})(?=\1)/u
/** `政协提案`: what comes in and is answered. */
export const handled = pattern`${oneOf('建议 提案 议案 诉求 纠纷 案件 热线 事项 信访件 投诉')}”?$`
/** `改革`: what is said of such words is nobody's value. */
export const noSubject = pattern`(?:${oneOf('改革 开放 消费 就业 工作 活动 生活 社会 群众 人民 经济 民生 局势 大局 形势 环境 秩序 作风 整治 治理 建设 管理 监管 服务 制度 体制 机制 政策 行动 战略 计划 规划')}|^(?:我[市省县区州]|全[国省市县区]).{0,4})$`
/** `11个项目`: a number before a thing. */
export const countAhead = /^[0-9]{1,6}[个项家户件处](?=.{2})/u
/** `民生支出占一般公共预算支出`: a share that does not say so at its end. */
export const takesOfWhole = /.占(?![有用据补比压领道]|地(?![区方]))[^占，。；、“”]+$/u
/** `农户还只占农户总数`: how much a share is, before its verb and no part of a name. */
export const adverbOfShare = /(?<=.{2})(?:大约|还|也|又|将|只|仅|(?<![签节条公大])约|已|就){1,3}(?=占)/u
/** `所占比例`: a share that says so. */
export const saysShare = /比重|占比|比例|份额|之比|率$/u
/** `的`: left behind the whole of a share. */
export const particleBehind = /的$/u
export const weight = '比重'
