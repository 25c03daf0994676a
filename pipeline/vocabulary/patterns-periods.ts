/** Patterns of time: what a date in a sentence is, and which words in a clause move it. */
import { oneOf, pattern } from './pattern.ts'

const count = '[二两三四五六七八九十]|[0-9]{1,2}'

/** `比`: before a date that something is compared with. */
export const beforeReference = pattern`${oneOf('比 较 从 由 自 同 与 对照 是 相比 于 超过 高出 超出 恢复到 恢复至')}$`
/** `以来`: behind a date that something holds since. */
export const sinceBehind = /^(?:以来|起(?![草诉步源])|开始)/u
/** `到`: before a date that something is done by. */
export const beforeDeadline = pattern`${oneOf('到 至 截至 截止 截止到')}$`
/** `6月底`: ends in the end of its time. */
export const endOfTime = /[底末前]$/u
/** The zeros that a year may be written with. */
export const zeros = '〇零○'
export const yearDigits = '〇一二三四五六七八九'

/** `已建成`: says that something is there; 已批 and 已成为 do not. */
export const alreadyThere = /已(?!经?批|成为|按)/u
/** `现有`: what is there at the time of speaking. */
export const atPresent = /现[有已]|目前|今年/u
/** `减少到现在的`: ends in what is there now. */
export const toThePresent = /[到至为](?:现在|目前|如今)的$|现在(?:全国|我国|已|有|约|共)/u
/** `我国有`: what the country has. */
export const countryHas = /^[\s，。]*(?:(?:我国|全国)(?:现|共|还|约)?有|我国(?:人口)?|(?:但|而)?我国[^，。；将要]{2,20}[只仅约也]{0,2}占[^，。；将要]{2,20}的?)$/u
/** `我们要求`, `将占`: what is asked for, on whatever it builds. */
export const asksFor = /^[\s，。；]*(?:我们|国务院|中央)?要求|(?<![即必])将(?:占|达到|提高到|增加到)/u
/** `从`: before a span of years that is a time, not what something is compared with. */
export const fromBefore = /[从自由]$/u
/** `的带动作用`: behind a figure that is there. */
export const roleBehind = /^[^，。；]*作用/u
/** `云江人民`: the people of an area, behind their number, who are there also in a plan. */
export const ofPeople = /^[^，。；、0-9的]{0,8}(?:人民|儿女|父老乡亲|人民群众|老百姓)(?!币|医院|法院|检察|调解|政府|防线|公园|广场|银行)/u
/** `一季度以来`: said of a plan's year only in a report that was given in it. */
export const partOfYear = /一季度|以来/u
/** `去年`: in a plan, looks back; `比去年` only compares. */
export const looksBack = /(?<![比较在与同从由按自])(?:去年|(?<!础)上年|过去(?:的)?[一五两三四几]年|五年来)(?!同期|同|水平|基础)/u
/** `今年赤字预算`: opens a clause of a look back that speaks of the year of the report. */
export const thisYearOpening = /^[\s，、；：“]*今年(?!以来|初|前)/u
/** `到本世纪末`: by the last year of the century. */
export const centuryEnd = /(?:到|在)本世纪末/u
/** `前三季度`, `第一季度`, `上半年`, `下半年`: a part of a year, not compared with. */
export const partOfYears = /(?<![比较]第?|[从由到])(?:(?<three>前三季度)|(?<quarter>[一二三四])季度(?!以来)|(?<first>上半年)|下半年(?!以来))/u
/** `前三季度，`, `从三季度看，`, `上半年，`: such a part that opens a sentence. */
export const partOpening = /^从?(?:今年|去年|[12][0-9]{3}年)?(前三季度|第?[一二三四]季度|上半年)(?:来?看)?，/u
/** `连续三年`: years in a row. */
export const yearsInRow = pattern`连续([二两三四五六七八九十]|[0-9]{1,2})年`
/** `三年内`, `用两到三年时间`, `今明两年`: by the end of so many years, in the clause or alone in one before it. */
export const yearsAhead = /(?<![第近前后一二三四五六七八九十0-9.])(?:[二两三四2-4][到至—－-]?)?([二两三四五2-5])年(?:之?内|(?:左右)?的?时间)|今明(两)年/u
/** `三年累计`, `十年接近翻一番`: a number of years up to the last. */
export const yearsTogether = pattern`(?<![第一二三四五六七八九十.0-9])(${count})年(?:来|[间中](?:[^，。；、0-9年]{2,18}?(?=${oneOf('增长 增加')}))?)?(?:实现|共|就|接近|将近|已)?${oneOf('累计 翻 增长 增加 新增 净增 共 完成')}`
/** `2017年的近`: right before a multiple, or before others that are dealt out with it, the year that it is a multiple of. */
export const multipliedYear = /年(?:[底末]|同期水平|同期|水平)?的(?:[0-9.一二两三四五六七八九十]{1,6}[倍%％][、和与及]){0,8}(?:近|约|将近|大约)?$/u
/** `是“十三五”末的`, `比“十三五”末期`: before a multiple, the end of older years that it is a multiple of. */
export const multipliedEnd = /(?:[五”"](?:规划|计划|时期|期间)?[末底]期?|年前)(?:的|实现|接近|提前|翻了?)?(?:[0-9.一二两三四五六七八九十]{1,6}倍[、和与及]){0,8}(?:近|约|将近|大约)?$/u
/** `现已`: says that something is there now, at the end of several years. */
export const thereByNow = pattern`${oneOf('现已 现有 目前 已有 已经有 已达 已占 已接近 已设')}`
/** `覆盖`: a reach, which is a state. */
export const holdsNow = /覆盖[了到]?$|^[，、；。\s]*(?:全[市县区省州])?在[校园册岗读库](?:的)?[^，。；在]{1,10}$/u
/** `占全国`: a share of what was spoken of before. */
export const shareOf = /^[，、；\s]{0,3}占/u
/** `农村新建房屋`: what was built, wherever the word for it stands. */
export const builtInName: readonly string[] = ['新建', '建成']
/** `近三年`: so many years up to the last, in the middle of a clause. */
export const nearYears = /(?:近|过去|最近|前)([二两三四五])年(?![内期度计])/u
/** `，五年新增`, `三年完成了` right before the figure, `“十四五”`: the years of a term or a plan; 五年级 and 三年制 are none. */
export const termYears = /^[，；、\s]{0,4}[五5]年(?![级以前后规计期制])|(?:(?<!第)[五四三两几]|(?<![第.．0-9])[543])年[^，。底末前制级期行][^，。底末前]{0,2}$|[“"](?:十?[一二三四五六七八九]|十)五[”"]|本届政府/u
/** `过去四年工作`: in a heading, the years looked back on where they are not five. */
export const yearsLookedBack = /(?:过去的?|^|[、和及])([两二三四六])年(?:来|的?工作|政府|的?回顾|主要|发展)/u
/** `五年`: the five of a term. */
export const fiveYears = /五年|(?<![.0-9])5年|五[”"]/u
/** `其中`: a part of the sum before. */
export const partOf = /^其中/u
/** `稳居`: a place that was kept over the years. */
export const keptPlace = /稳居|保持|连续(?![0-9])|蝉联|稳定/u
/** `接连`: values one after the other, no state at the end. */
export const oneAfterAnother = pattern`${oneOf('连续 接连 先后 相继')}`
/** `累计`: a sum over the years. */
export const summed = pattern`${oneOf('累计 五年 5年 年均')}`
/** Comparing words of a level that is reached. */
export const passing = ['突破', '超过']
export const passes = '过'
/** `人均地区生产总值`: flows of a year whose value, without a verb, is that of the last. */
export const yearlyValue = /生产总值$|GDP$|^人均|^每[百千万]|可支配收入$/u
/** `、`: behind a count, nothing more is said of it. */
export const nothingSaid = /^(?:$|[、，；。和及])/u
/** `产品销往`: right before a number of places, says how far something reaches. */
export const reachVerb = /(?:惠及|外送|送往|送达|销往|远销|出口到|通达|直达|辐射|遍布|遍及|连通|联通|通航)(?:全[国省市]|境?内?外|全球|世界)?[了到至]?(?:近|约|超过?)?$/u
/** `个省份`: places behind such a number. */
export const placesBehind = /^[^，。；、0-9]{0,4}(?:省份|省[区市（]|国家|地区|城市|市县|县市|口岸|港口)/u
/** `覆盖率`: nouns of a stock, whose value is a state. */
export const stockNouns = pattern`${oneOf('率 比重 占比 比例 里程 规模 容量 总量 人口 寿命 存量 存栏 商标 余额 水平 指数 装机 拥有量 数量 总数 保有量 位数 床位 面积')}$`

/** `占`, `每年`: says itself that it is a share, or one of each year. */
export const shareSaid = /占|每年|年均/u
/** `占全市比重`: a share, by its name. */
export const shareNouns = /(?:比重|占比|比例)$/u

/** `下一步`: opens what is still to be done, also inside a review. */
export const nextStep = pattern`${oneOf('下一步 下步 下阶段 今后')}`
/** `拟定为`, `要求达到`, `将达到`: says that what follows is still to come. */
export const plannedAct = /(?<![虚模比草])拟定|要求[^，。；、]{0,8}?达到|(?<![即必])将达/u
const told = oneOf('增长 增加 提高 上升 下降 减少 降低 缩小 扩大 达到 完成 实现 超过 突破 建成 建立 建设 新建 修建 修复 开工 投产 反映 指出 签订 签署 制订 制定 解决 接待 接收 派出 访问 出访 参加 成立 召开 举办 取得 获得 产生 造成 损失 浪费 缩短 收购 生产 供应 支援 发放 拨出 拨付 减轻 缓解 安置 培养 毕业 改善 翻 占 到 收到 查处 处理 出现 经历 度过 赢得 保持 保证 超额完成')
/** `增加了`: a verb that tells what happened, in a plan too. */
export const tells = pattern`${told}了(?!解)|曾(?!经济)`
/** `增产3800亿斤的基础上`: behind a date, makes it what a change builds on. */
export const basisBehind = /^(?:[^，。；、：]{1,24}基础|的?(?:[^，。；、：]{1,20})?基数)上/u
/** `用三年时间，`: years that a clause before has nothing but. */
export const yearsInClause = /(?:^|[，；：])[^，。；0-9]{0,8}(?:(?:[二两三四2-4][到至—－-]?)?[二两三四五2-5]年(?:之?内|(?:左右)?的?时间)|今明两年)，/u
/** `（年度目标`: a target beside what was reached. */
export const targetInBrackets = /[（(][^（()）]{0,12}目标[^（()）]{0,8}$/u
