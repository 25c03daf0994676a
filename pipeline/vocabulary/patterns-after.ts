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
/** `制度`: how a thing is seen when it is worked at, no part of whose value it is. */
export const sidesOfWork: ReadonlySet<string> = new Set('制度 体系 体制 机制 模式 办法 措施 政策 力度 工作 建设 管理 监管 试点 改革 活动 行动 标准 门槛 布局 覆盖面 覆盖范围 佳绩'.split(' '))
/** `高标准农田`: how it is built is the name of the land. */
export const kindOfLand = '高标准'
/** `新一轮`: which of several works it is, before its name. */
export const oneOfMany = /^新?[一二三四五六七八九十]?[轮批期]$|^新一轮$/u
/** `大病保险起付线`: the same of more than one word. */
export const lineOfWork = /(?<=.{2})(?:起付线|封顶线|航线布局|航线网络)$/u
/** `营商环境`: what is worked at in every field, and whose value nobody tells. */
export const noObject = pattern`${oneOf('佳绩 新高 历史 成绩 局面 环境 战略 作风 队伍 成果 责任 要求 决策 部署 精神 理念 思想 主线 目标 任务 问题 困难 矛盾 挑战 影响 潜力 动能 活力 空间 渠道 路径 方式 手段 举措 抓手 关系 群众 人民 民生 社会 经济 市场 消费 就业 需求 乡村振兴 高质量')}$`
/** `左右，`: behind a number that counts nothing behind it. */
export const closesFigure = /^(?:左右|以上|以下|以内|多|余)?(?:[，。；、和及\n]|$)/u
/** `高山村、云岭村入选省级特色产业集群`: what something was chosen to be, at the end of a clause. */
export const chosenAs = /(?:入选|获评|获批|入围|上榜|认定为|评为|获授|新晋)(?:为)?([^，。；：、0-9]{4,24})$/u
/** `公里`, `个`: units of what is built and put in order. */
export const unitsOfWorks: ReadonlySet<string> = new Set('公里 万公里 千米 米 亩 万亩 公顷 平方米 万平方米 平方公里 个 万个 处 座 条 套 万套 台 万台 所 间 栋 幢 口'.split(' '))
/** `农村公路建设`: what is done with a thing, behind it. */
export const workAtEnd = /(?<=.{2})(?:提升|改造|建设|更新|升级|提档升级|整治|修复|新建|改建){1,4}$/u
/** `11个项目`: a number before a thing. */
export const countAhead = /^[0-9]{1,6}[个项家户件处大](?=.{2})/u
/** `民生支出占一般公共预算支出`: a share that does not say so at its end. */
export const takesOfWhole = /.占(?![有用据补比压领道]|地(?![区方]))[^占，。；、“”]+$/u
/** `农户还只占农户总数`: how much a share is, before its verb and no part of a name. */
export const adverbOfShare = /(?<=.{2})(?:大约|还|也|又|将|只|仅|(?<![签节条公大])约|已|就){1,3}(?=占)/u
/** `所占比例`: a share that says so. */
export const saysShare = /比重|占比|比例|份额|之比|率$/u
/** `的`: left behind the whole of a share. */
export const particleBehind = /的$/u
export const weight = '比重'
