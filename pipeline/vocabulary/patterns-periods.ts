/** Patterns of time: what a date in a sentence is, and which words in a clause move it. */
import { oneOf, pattern } from './pattern.ts'

const count = '[二两三四五六七八九十]|[0-9]{1,2}'
const lastYear = oneOf('比上年 比去年 较上年 较去年')

/** `比`: before a date that something is compared with. */
export const beforeReference = pattern`${oneOf('比 较 从 由 自 同 与 对照 是 相比 于 超过 高出 超出 恢复到 恢复至')}$`
/** `价格`: behind a date, makes it the year whose prices are counted in. */
export const pricesBehind = /^的?(?:不变|可比)?价/u
/** `全年`: behind such a date, makes it a time again. */
export const wholeYearBehind = /^(?:全年)/u
/** `以来`: behind a date that something holds since. */
export const sinceBehind = /^(?:以来|起(?![草诉步源])|开始)/u
/** `到`: before a date that something is done by. */
export const beforeDeadline = pattern`${oneOf('到 至 截至 截止 截止到')}$`
/** `6月底`: ends in the end of its time. */
export const endOfTime = /[底末前]$/u
/** `2020年以前`: no period. */
export const earlierAtEnd = /(?:以前|之前)$/u
/** `以前`: the same behind a date. */
export const earlierBehind = /^(?:以前|之前)/u
/** The zeros that a year may be written with. */
export const zeros = '〇零○'
export const yearDigits = '〇一二三四五六七八九'

/** `（年度目标`: a target beside what was reached. */
export const targetInBrackets = /[（(][^（()）]{0,12}目标[^（()）]{0,8}$/u
/** `已建成`: says that something is there; 已批 and 已成为 do not. */
export const alreadyThere = /已(?!经?批|成为|按)/u
/** `比现有的86个`: what is there, held against. */
export const thanPresent = /[比较](?:现有|目前|现在)[^，。；]{0,12}/u
/** `现有`: what is there at the time of speaking. */
export const atPresent = /现[有已]|目前|今年/u
/** `减少到现在的`: ends in what is there now. */
export const toThePresent = /[到至为](?:现在|目前|如今)的$|现在(?:全国|我国|已|有|约|共)/u
/** `我国有`: what the country has. */
export const countryHas = /^[\s，。]*(?:(?:我国|全国)(?:现|共|还|约)?有|我国(?:人口)?|(?:但|而)?我国[^，。；将要]{2,20}[只仅约也]{0,2}占[^，。；将要]{2,20}的?)$/u
/** `预期目标`: said of what is to come, whatever else the clause says. */
export const expected = /预期|目标/u
/** `我们要求`, `将占`: what is asked for, on whatever it builds. */
export const asksFor = /^[\s，。；]*(?:我们|国务院|中央)?要求|(?<![即必])将(?:占|达到|提高到|增加到)/u
/** `从`: before a span of years that is a time, not what something is compared with. */
export const fromBefore = /[从自由]$/u
/** `的带动作用`: behind a figure that is there. */
export const roleBehind = /^[^，。；]*作用/u
/** `以`: before what is there, that something is built on. */
export const buildsOn = /(?:^|[，、；\s])(?:坚持|继续)?以(?:现有|我[市县省区州]|全[市县省区州])?$/u
/** `个园区为载体`: behind its number. */
export const asBase = /^(?:(?!建设|项目|工程|改造|行动)[^，。；]){0,24}为(?:载体|依托|支撑|引领|龙头)(?![的性])/u
/** `对剩余`: before those who are left. */
export const thoseLeft = /(?:^|[，、；\s])对剩余$/u
/** `云江人民`: the people of an area, behind their number, who are there also in a plan. */
export const ofPeople = /^[^，。；、0-9的]{0,8}(?:人民|儿女|父老乡亲|人民群众|老百姓)(?!币|医院|法院|检察|调解|政府|防线|公园|广场|银行)/u
/** `要`: with a part of this year, what it is to bring. */
export const stillToDo = /要|力争|确保|将/u
/** `一季度以来`: said of a plan's year only in a report that was given in it. */
export const partOfYear = /一季度|以来/u
/** `去年`: in a plan, looks back. */
export const looksBack = /(?:去年|(?<!础)上年|过去(?:的)?[一五两三四几]年|五年来)(?!同期|同|水平|基础)/u
/** `提出地区生产总值`: opens a clause on what is to come, wherever it stands. */
export const proposes = /^[\s，、；：“]*提出/u
/** `今年赤字预算`: opens a clause of a look back that speaks of the year of the report. */
export const thisYearOpening = /^[\s，、；：“]*今年(?!以来|初|前)/u
/** `其中去年`: opens a part of a sum that is of the last year alone. */
export const ofLastYear = /^[\s，、；：（(]*其中，?(?:去年|上年)(?!同|末|底|[^，。；]{0,4}基础)/u
/** `到本世纪末`: by the last year of the century. */
export const centuryEnd = /(?:到|在)本世纪末/u
/** `前年`: opens a clause about the year before the last. */
export const yearBeforeLast = /^[\s，、；：“]*前年(?!同期|相比)/u
/** `比去年`: only compares. */
export const comparesLastYear = /(?:比|较|在|与|同|从|由|按|自)(?:去年|上年)/u
/** `前三季度`: not compared with. */
export const threeQuarters = /(?<![比较])前三季度/u
/** `第一季度`: a quarter. */
export const quarter = /(?:第)?([一二三四])季度(?!以来)/u
/** `比`: before a quarter that is none of the claim. */
export const beforeNoQuarter = /比|较|每/u
/** `前三季度，`, `从三季度看，`: a part of a year that opens a sentence. */
export const quarterOpening = /^从?(?:今年|去年|[12][0-9]{3}年)?(前三季度|第?[一二三四]季度)(?:来?看)?，/u
/** `1958年上半年`: the year of such an opening. */
export const yearOfPart = /^([12][0-9]{3})年(?:上半年|前三季度|第?[一二三四]季度)/u
/** `上半年`: half a year, not compared with. */
export const halfYear = /(?<![比较从由])上半年/u
/** `下半年`: the other half, not before. */
export const secondHalf = /(?<![比较从由到])下半年(?!以来)/u
/** `今年上半年`: opens a sentence. */
export const halfYearOpening = /^(?:今年|[12][0-9]{3}年|去年)?上半年/u
/** `全年`: ends what such an opening says. */
export const otherHalf = /全年|下半年/u
/** `连续三年`: years in a row. */
export const yearsInRow = pattern`连续([二两三四五六七八九十]|[0-9]{1,2})年`
/** `净增`: a change since a year that the sentence compares with. */
export const addsUp = pattern`${oneOf('净增 新增 增加')}`
/** `同期`: growth against the period before. */
export const againstBefore = pattern`${oneOf('上年 去年 同期')}`
/** `从1978年到1985年`: opens a sentence on years some of which may be still to come. */
export const fromYearsOpening = /^\s*从[12][0-9]{3}年[到至][12][0-9]{3}年/u
/** `同比`: growth of the last year of several. */
export const againstLastYear = pattern`${lastYear}|同比`
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
/** `某工业的投资占工业投资比重`: a share of money that goes out over all the years. */
export const shareOfOutlay = /投资占[^，。；]*(?:投资|支出)/u
/** `近三年`: so many years up to the last, in the middle of a clause. */
export const nearYears = /(?:近|过去|最近|前)([二两三四五])年(?![内期度计])/u
/** `三年行动圆满收官，`: a drive of so many years that is over, in a clause before. */
export const yearsOfDrive = /([二两三四五])年(?:攻坚|专项|提升|倍增)?(?:行动|计划)[^，。；]{0,8}(?:收官|完成|结束|告捷)，/u
/** `五年累计`: a count of years with what was done in them, or at the end of a clause. */
export const countedYears = pattern`(?:[五四三两几]|(?<![.．0-9])[543])年(?:${oneOf('来 间 累计 共 总计 合计 新增 净增 完成 增长 年均')}|$)`
/** `五年建成`: the years of a term with what was done in them. */
export const fiveYearsDone = pattern`[五5]年${oneOf('内 里 新建 建成 建设 改造 培养 解决 转移')}`
/** `，五年新增`: opens a clause on the years of a term; 五年级 and 五年规划 do not. */
export const fiveYearsOpening = /^[，；、\s]{0,4}[五5]年(?![级以前后规计期制])/u
/** `“十四五”时期`: the years of a plan, or those of a government. */
export const planOrTerm = /[“"](?:十?[一二三四五六七八九]|十)五[”"](?:时期|期间|以来|累计)?|本届政府/u
/** `三年完成了`: the same right before the figure; 三年制 is none. */
export const severalYearsAtEnd = /(?:(?<!第)[五四三两几]|(?<![第.．0-9])[543])年[^，。底末前制级期行][^，。底末前]{0,2}$/u
/** `过去四年工作`: in a heading, the years looked back on where they are not five. */
export const yearsLookedBack = /(?:过去的?|^|[、和及])([两二三四六])年(?:来|的?工作|政府|的?回顾|主要|发展)/u
/** `五年`: the five of a term. */
export const fiveYears = /五年|5年|五[”"]/u
/** `其中`: a part of the sum before. */
export const partOf = /^其中/u
/** `，（`: marks before it. */
export const marksBefore = /^[，、；\s（(]+/u
/** `稳居`: a place that was kept over the years. */
export const keptPlace = /稳居|保持|连续(?![0-9])|蝉联|稳定/u
/** `接连`: values one after the other, no state at the end. */
export const oneAfterAnother = pattern`${oneOf('连续 接连 先后 相继')}`
/** `累计`: a sum over the years. */
export const summed = pattern`${oneOf('累计 五年 5年 年均')}`
/** `五年`: the years in a clause that reaches a flow. */
export const fiveYearsOf = /五年|(?<![.0-9])5年/u
/** Comparing words of a level that is reached. */
export const passing = ['突破', '超过']
export const passes = '过'
/** `人均地区生产总值`: flows of a year whose value, without a verb, is that of the last. */
export const yearlyValue = /生产总值$|GDP$|^人均|^每[百千万]|可支配收入$/u
/** `、`: behind a count, nothing more is said of it. */
export const nothingSaid = /^(?:$|[、，；。和及])/u
/** `，覆盖`: the same right before a count, where no act stands before it. */
export const reachesNow = /(?:^|[，、；。\s]|[线网])(?:已|共)?覆盖[了到]?(?:全[市县区省州])?$/u
/** `产品销往`: right before a number of places, says how far something reaches. */
export const reachVerb = /(?:惠及|外送|送往|送达|销往|远销|出口到|通达|直达|辐射|遍布|遍及|连通|联通|通航)(?:全[国省市]|境?内?外|全球|世界)?[了到至]?(?:近|约|超过?)?$/u
/** `个省份`: places behind such a number. */
export const placesBehind = /^[^，。；、0-9]{0,4}(?:省份|省[区市（]|国家|地区|城市|市县|县市|口岸|港口)/u
/** `覆盖率`: nouns of a stock, whose value is a state. */
export const stockNouns = pattern`${oneOf('率 比重 占比 比例 里程 规模 容量 总量 人口 寿命 存量 存栏 商标 余额 水平 指数 装机 拥有量 数量 总数 保有量 位数 床位 面积')}$`

/** `企业占比`: the share of things that are counted. */
export const shareOfThings = /占比$/u
/** `占`, `每年`: says itself that it is a share, or one of each year. */
export const shareSaid = /占|每年|年均/u
/** `占全市比重`: a share, by its name. */
export const shareNouns = /(?:比重|占比|比例)$/u

/** `下一步`: opens what is still to be done, also inside a review. */
export const nextStep = pattern`${oneOf('下一步 下步 下阶段 今后')}`
/** `拟改造`: a verb that says what is still to come, before what is to be done. */
export const plannedAct = pattern`(?<![虚模比草])拟(?=${oneOf('定 安排 改造 新增 新建 改建 扩建 建设 建成 引进 举办 启动 组织 发放 争取 投入 开工 实施 发行 按')})|要求(?:[^，。；、]{0,8}?)${oneOf('达到 完成')}|计划(?=${oneOf('到 于 在 用 安排 新增 完成 建成 新建 改造 招引 修建 改建 扩建 改扩建')})|力争(?!上游)`
/** `将达到`: what is to come; 将30家整合为8家 is done, and 将比上年增长 is expected of the year itself. */
export const willAct = pattern`(?<![即必])将(?=(?:再|还|进一步|继续|陆续|分别|总共|共)?${oneOf('达 超过 突破 完成 建成 新建 新增加 增加到 增长 实现 上升到 占 超额 投入使用 开工建设')})`
/** `建成后可年产`: what a thing will bring once it is there, in its clause or the one behind. */
export const onceBuilt = pattern`${oneOf('建成 投产 达产 投用 投运 运营 运行 竣工 完工 完成 通车 投入使用')}后[，,]?(?:全[市县区省]|每年|年|预计|项目|还|全部){0,2}(?:可|将|预计|能够?|有望)[^。；全已了]{0,40}$`
/** `可安置`: before an act, what will be possible. */
export const canAct = pattern`(?:^|[，。；、\s])(?:预计年|(?:预计|全部|每年|还|共|年){0,2}可(?:再|每年|年|新)?)${oneOf('产 处理 发电 加工 接待 实现 新增 提供 带动 解决 满足 安置 吸纳 容纳 节约 增加 减少 减轻 惠及 创造 生产 供应 供热 灌溉 蓄水')}`
/** `已`: says that a plan's word in the clause is over. */
export const carriedOut = /已|了|实际|按(?:原)?计划|(?:原|年度|占|比|超过?|完成)[^，。；]{0,4}计划/u
const told = oneOf('增长 增加 提高 上升 下降 减少 降低 缩小 扩大 达到 完成 实现 超过 突破 建成 建立 建设 新建 修建 修复 开工 投产 反映 指出 签订 签署 制订 制定 解决 接待 接收 派出 访问 出访 参加 成立 召开 举办 取得 获得 产生 造成 损失 浪费 缩短 收购 生产 供应 支援 发放 拨出 拨付 减轻 缓解 安置 培养 毕业 改善 翻 占 到 收到 查处 处理 出现 经历 度过 赢得 保持 保证 超额完成')
/** `增加了`: a verb that tells what happened, in a plan too. */
export const tells = pattern`${told}了(?!解)|曾(?!经济)`
/** `今年`: with it, what is told is what the year will bring. */
export const ofPlan = pattern`${oneOf('今年 纲要 草案 规划 谋划 安排 部署 遴选 筛选 梳理 形成 提出 确定 明确 实事 候选')}`
/** `全年`: what a month that opened the sentence does not hold for. */
export const ofWholeYear = /全年|年内|年底|年末/u
/** `国家级重点实验室`: a thing counted by its grade: how many there are, where no act stands before it. */
export const graded = pattern`^${oneOf('国家级 国家重点 全国重点 省级 市级 区级 自治区级 世界级 部级 国际 中国驰名 规模以上 规上 高新技术 科技型 专精特新 上市')}`
/** `，`: right behind a list of years. */
export const openingComma = /^，/u
/** `到位资金分别为`: behind a span of years, one name whose values are dealt to them; a list of names has its own. */
export const dealsOneName = /^[^，。；、和与及]{0,24}(?:分别|依次)[^，。；、和与及]{0,8}$/u
/** `，`: any in the words between a list of years and its figures. */
export const comma = /，/u
/** `有44万人，即增加`: behind the later of two years, a change from the value of the older. */
export const thatIs = /^[^。；]{2,24}，[即也](?:增加|增长|提高|扩大)了?(?:将近|近|约)?$/u
/** `；`: between two years, what the first says is over. */
export const endsComparison = /[。；]/u
/** `今年`: behind an older year that something is compared with, sets another beside it. */
export const otherComparison = /[。；]|今年|去年|上年|同期|每年/u
/** `的基础上`: behind a year, what is said of it is only where something starts. */
export const comparedBase = /基础|基数|水平/u
/** `浪费`: what no plan sets out to do. */
export const neverPlanned = pattern`${oneOf('浪费 积压 报废 损失 返修 返工 不合规格 不合格 不合要求 高达 造价达 造价为 实际完成 实际达到 没有恢复 没有完成 没有达到')}|^[\s，；]*流域面积$|[江河]全长$`
/** `减少浪费`: what a plan is to keep from happening. */
export const prevents = pattern`${oneOf('减少 避免 防止 降低 压缩 挽回 杜绝 制止 节约 克服 消除 反对 不得 不准 消灭 补偿 赔偿 处理 预计')}|(?<![主重需首概纲])要(?![求点素])|将(?!近)`
/** `增产3800亿斤的基础上`: behind a date, makes it what a change builds on. */
export const basisBehind = /^(?:[^，。；、：]{1,24}基础|的?(?:[^，。；、：]{1,20})?基数)上/u
/** `旧中国`: what a report says of it is over. */
export const ofOldTimes = pattern`(?<![比同与较过])${oneOf('旧中国 国民党政府 国民党统治 国民党反动 国民党时 反动统治 解放前产量 抗日战争爆发以前 抗日战争以前')}`
/** `从1979年的`: right before a value, whose it is. */
export const yearOfValue = /[从由自][12][0-9]{3}年的(?:约|近)?$/u
/** `今年增长`: opens a clause on another year than one that opened the sentence. */
export const otherYearOpening = /^[\s，、；]*(?:而|但)?(?:今年|去年|明年)(?!同期|初|以来)/u
/** `前三年`: the first years of the plan under way. */
export const firstYears = /(?<![以之提目当学])前([两二三四])年(?![内期度计间])/u
/** `相比`: behind a date that something is compared with, however far before it 同 stands. */
export const setAgainst = /^相比/u
/** `面向`: before a year, how far ahead something looks. */
export const looksAhead = /(?:面向|瞄准|对标|展望)$/u
/** `前三年分别上升`: right before the first of as many figures, deals them its years. */
export const yearsBeforeDealt = /(?<![以之提目当学])前([两二三四])年(?![内期度计间])[^，。；、0-9]{0,6}分别[^，。；、0-9]{0,6}$/u
/** `0.2%，转为下降`: behind the last of them, what the years led to. */
export const turnsBehind = /^[0-9.]+[%％][，、]?(?:转|变|降|减|升|增)为/u
/** `用三年时间，`: years that a clause before has nothing but. */
export const yearsInClause = /(?:^|[，；：])[^，。；0-9]{0,8}(?:(?:[二两三四2-4][到至—－-]?)?[二两三四五2-5]年(?:之?内|(?:左右)?的?时间)|今明两年)，/u
