/** Patterns of runs of figures and of what they measure: a level, a change, or nothing. */
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

const cuts = oneOf('精简 压减 压缩 削减 缩减 减少 降低 下调')
/** `面积、产量稳定在`: two sizes, before their values. */
export const twoSizes = /面积[、和](?:总|单)?产量?(?:[^，。；、0-9]{0,8})$/u
/** `分别为`: before the first value of a dealt list. */
export const dealtBefore = /分别(?:[比较][12][0-9]{3}年)?[^，。；0-9]{0,8}$/u
/** `13亿吨、`: the values of a list before. */
export const listedValues = /(?<![0-9.])[0-9.]+(?:[^0-9.、][^、]{0,5})?、/gu
/** `，`: a mark that ends a list between two figures. */
export const listEnd = /[，；：。！？]/u
/** `、`: a joiner at the end of a gap. */
export const joinerAtEnd = /(?:、|(?<![总共饱中缓调随])和|(?<!参)与|(?<![惠普涉波遍触危提顾])及)$/u
/** `和`: a joiner at the end of a noun, and `分别` before the values that are dealt to a list. */
export const joinerAfterNoun = /(?:以及|[和与及、]|分别)$/u
/** `、`: a joiner at the beginning of a gap. */
export const joinerAtStart = /^[、和与及]/u
/** `（其中`: opens a part of what was said. */
export const partOpening = /^[，；（(\s]*其中/u

const founds = oneOf('设立 组建 成立 发起 完成 建成 实施 启动 推进 加快 新建 改造')
/** `设立`: before a subject that belongs to a noun behind it, no part of it. */
export const foundedBefore = pattern`^${founds}了?`
/** `总投资`: a subject that belongs to a noun behind 的 (总投资410亿元的…项目). */
export const relativeSubject = pattern`^(?:${founds}了?)?(?:计划|年度)?(?:总投资额?|${oneOf('投资 投资额 全长 总长 总长度 占地 占地面积 总建筑面积 建筑面积 总规模 首期规模 募集规模')})$`
/** `的12个重点项目`: that noun, perhaps behind a second size. */
export const relativeNoun = /^(?:、[^，。；0-9]{0,6}[0-9.]+[万亿]*(?:公里|千米|平方米|亩|亿元|万元|元))?的(?:[0-9]+[个项家座条])?([^，。；、0-9]{2,24})/u
/** `建成通车`: what is said of that noun. */
export const relativePredicate = pattern`${oneOf('建成 开工 加快 正式 全线 顺利 竣工 投产 落地 签约')}[^]*`


/** `人口以上的`: a threshold that names a class. */
export const threshold = /^(?:人口)?以[上下]的|^的?部分|^(?:人口|人|多人|多人口)?的(?:发展中)?(?:大国|国家|人口大国)|^人口大国/u
/** `过`: before a sum, with a thing behind it, names a class. */
export const passes = /[过超破]$/u
/** `成长为`: before a size, what something came to be. */
export const becoming: readonly string[] = ['成为', '成长为', '发展为', '打造为', '建设为', '培育为']
/** `国家公园之一`, `城市空气质量“后十位`, `重点城市中位居前列`: behind a number, how many a thing is one of, or held against. */
export const oneOfMany = /之一$|^[^，。；进入列居退位]{2,16}[“"]?(?:后|倒数)[一二三四五六七八九十0-9]{1,3}[位名]|^[^，。；、]{2,14}(?<![集初高])中(?:位居|位列|位次|居|列|排|名列|退出|[^，。；、]{0,3}最|唯一|第[一二三四五六七八九十0-9])/u
/** `在全省`: before the number of places that one is among. */
export const amongBefore = /(?:^|[在为])(?:全[国省市区县州]|世界|全球|国内|省内|市内)(?:的)?$/u
/** `重点城市中`: behind it, those places. */
export const amongBehind = /^[^，。；、0-9]{0,14}(?:城市|区县|县区|县市|县|省份|省区市|国家|经济体|高校|园区|经开区|高新区|开发区|机场|(?<!全)市)当?中/u
/** `光伏发电项目`: a work that its capacity names, behind it. */
export const workOfCapacity = /^[^，。；、0-9的]{0,18}(?:项目|工程|电站|电厂|基地|机组|风机|发电机|生产线|装置|升压站|反应堆)/u
/** `企业`: a thing that is classed by a round sum (百亿元企业). */
export const classedThing = /(?:企业|省份|城市|集群|园区|产业|产业链|项目|县|镇|村|主体|县区|强县|大户)(?:[^，。；]{0,6})?$/u
/** `指数`: what a bare number is stated of. */
export const bareMeasure = /指数|系数|比|值|率|数$/u
/** `工期`, `使用年限`: what a span of time or an age is stated of. */
export const ofTime = pattern`${oneOf('天数 时限 时长 工期 寿命 年限 周期 时间 工龄')}$`

/** `的增长`: the change stands behind the number. */
export const changeBehind = /^(?:的?|的(?:较?[高快]|中高)速?)(?:增长|增速|增幅)|^的(?:较?[高快])?(?:速度|幅度)(?:向前)?(?:增长|递增|发展|前进|上升)/u
/** `年均`: an average over years. */
export const yearly = '年均'
/** `年均增长`: a yearly average of a change; 年均浓度 is a mean of a year, which changes as any other value. */
export const yearlyChange = /年均(?!浓度|值|水平|气温|降雨量|降水量)|每年(?:还|都|将|要|只|约|大约)?(?:增长|递增|提高|上升|降低|下降|减少|增加|增产)(?:了)?$/u
/** `在校生已接近高中学生总数的`: a share whose comparing word stands before the whole. */
export const heldShare = pattern`^([^，。；]{2,24}?)(?:已经?|均|都|将)?(${oneOf('不少于 不低于 不高于 不超过 超过 接近 不到 不足 超出 达到')})([^，。；超接不]{2,16})的$`
export const ratioOf = '比重'
/** `在`: before a number of places, is no verb. */
export const inPlaces = '在'
/** `占`: takes a share of what was said before. */
export const takesShare = '占'


/** `增速`: one of them, the word that is restored. */
export const rate = '增速'
/** `年均增速`: the same over several years. */
export const yearlyRate = '年均增速'

/** `个地级市和`: a member of a list with the joiner to the next, and no verb between. */
export const memberBehind = /^[^，。；：、0-9完成实现通过获入达到]{1,}[、和及与]$/u
/** `时间建成`: behind a time or a length, an extent and no thing. */
export const extentBehind = /^(?:时间|时长|范围|半径|以外|开外|之遥)/u
/** `领域`: what slogans count. */
export const slogan = /(?:领域|机制|体系|工程|行动|战略|任务|攻坚战|目标|要求|板块|方面|原则|关系|短板|优势|理念|举措|抓手|支撑|平台|载体|专项|活动|会战|战役|革命|变革|跨越|突破)(?:建设|实施)?$/u
/** `连增`: behind a number, how often something came about in a row. */
export const inARow = /^连[增涨丰降冠升跳跌优快]/u
/** `开工建设总投资`: an act before the size of what it acts on. */
export const investedAct = /([^，。；、的]{2,6}?)(?:计划|年度)?(?:总投资|投资)额?(?:约|近|超过?|达到?)?$/u
/** `的农业项目`: works behind the sum that goes into them, before their number. */
export const worksOfSum = /^的([^，。；、0-9]{0,8}(?:项目|工程))$/u
/** `推动`: an act that says nothing of what is done, before another. */
export const attends = /^(?:用好|推动)$/u
/** `{person}`: those for whom money is, who are no thing that it goes into. */
export const receivers = /^\{(?:person|household)/u
/** `、总投资`: between a count and the money that goes into what is counted. */
export const investedGap = /^、?(?:计划|概算|估算|预计|年度)?(?:总投资|投资)(?:额|规模)?(?:约|近|超过?|达到?)?$/u
/** `的在建项目`: things behind such a bound, of which nothing more is counted. */
export const boundedThings = /^的?(?!小微|中小)[^，。；、0-9的]{0,10}(?:项目|企业|集群|产业链|园区|公司|(?<!农)村|县|镇|乡镇|大队)(?![^，。；、]{0,6}(?:资金|经费|投资|费用|贷款|基金|补助|奖励|损失))/u
/** `5000万元以上`: a bound inside a name. */
export const boundInName = /(?:总?投资)?(?:[0-9.]{1,6}|[一二三四五六七八九十百千万亿]{1,4})[万亿]{0,2}元以上/u
/** `30亿元以上`, `投资亿元以上`: a class of size, before its noun. */
export const sizeAhead = /^(?:总?投资)?(?:[0-9.]{1,6}|[一二三四五六七八九十百千万亿]{1,4})[万亿]{0,2}元?(?:级|(?<=元)以[上下]|(?<=元))/u
/** `平方米`: how large what was counted is. */
export const areaUnit = /平方米$|平米$/u
/** `完成10个小区`: an act, and the places that the number behind is of. */
export const countedPlaces = /^([^0-9，。；、]{0,4}?)了?[0-9]{1,5}[个条所处座](?:小区|社区|村|乡镇|镇|乡|县区?|街道|院落|片区)$/u
/** `精简会议、文件`: what is cut down, one thing or several. */
export const cutsDown = pattern`^(${cuts})([^，。；的占比率]{2,24})$`
const built = '建设 改造 治理 整治 修复 升级 更新 改扩建 扩建 征迁 拆迁 搬迁 创建 绿化 亮化 美化 硬化 养护 维修 加固 疏浚 迁改 置换'
/** `防渗改造任务`: the work that a list of things is the object of. */
export const workAtEnd = pattern`(?<=[^，。；、]{2})(?:${oneOf('防渗 超低排放 提质 综合 深度 生态 规范 环境 功能 造林')}{0,2}(?:${oneOf(built)}{1,2}(?:提升)?|提升(?:${oneOf(built)})?)${oneOf('工程 任务 目标 进度')}?|(?:保护)?红线)$`
/** `完成`: what takes a work as its object, not a thing. */
export const takesWork = pattern`^${oneOf('完成 实施 推进 加快 抓好 启动 开展 加快推进 全力推进 持续推进 继续推进 扎实推进 谋划 谋划实施 统筹推进 同步推进 重点抓好 突出抓好 切实抓好 着力抓好 组织实施 高质量完成 守牢 守住 坚守 严守 牢牢守住')}$`
/** `和泵站`: a member that is a list itself. */
export const joinsMore = /[、和与及]|[^0-9][0-9]{1,8}个/u
/** `重点项目`: is built, not treated. */
export const isProject = /(?:项目|工程)$/u
/** `建设`: such work. */
export const buildsProject = /建设$/u
/** `为1952年的`: right before a share, the year of whose value it is so many hundredths. */
export const ofYearsValue = /(?:(?<![降升变转增减低高改])[是为]|相当于|等于|恢复[到至])(?:[12][0-9]{3}|[一二][一二三四五六七八九〇○零]{3}|上|去)年(?:同期)?(?:水平)?的$/u
/** `的国内生产总值增长目标`: what grows, behind the number. */
export const growthBehind = /^的([^，。；、0-9]{2,16}?)(?:增长|增速)的?(?:预期)?(?:目标|速度|任务)$/u
/** `比上年净增`: the difference to the period before. */
export const versus = /^[比较][^，。；]{1,10}(?:净增|新增)$/u
