/** Patterns of subjects: where the clause before states it, what a list shares, which words only carry it on. */
export { possessive } from './particles.ts'
export { share, takesShare } from './patterns-shares.ts'
import { oneOf, pattern } from './pattern.ts'

/** `安排`: an act, where people are counted. */
export const arranges = '安排'
/** `、`: a list goes on behind the words before a number. */
export const listOpen = /[、等和]$|(?<![惠普涉])及$/u
/** `的`, `连续5年`: a subject that is none. */
export const emptySubject = /^(?:[的等比较]|它们?(?:虽然?|却|也)?|第[一二三四五六七八九]个五年(?:计划)?|在五年计划的?|在[^，。；、的]{2,8}地区|在[^，。；、的]{1,6}(?:初期|时期|期间)|[以按][^，。；、]{2,8}计算|[^，。；、的]{2,6}(?:计划|预算)时|，?(?:[经据])?(?:初步)?(?:核算|统计|测算|预计)，?|连续[0-9一二两三四五六七八九十]{1,3}(?:年|个月|个季度))$/u
/** `引进`: a verb that adds to a stock. */
export const addingVerb = /^(?:新|净增|培育|引进)/u
/** `税收收入占比`: a share behind its own noun. */
export const shareBehind = /(?<=.{2})占[^]*/u
/** `工业、农业均占全省三成`: one share of several subjects. */
export const sharedShare = /^(.{4,}?)(?:均|都)(占[^]+)/u
/** `总投资`: needs no subject from another sentence. */
export const ownSubject = /投资$|^收入$/u
/** `投资增长明显加快`: what a clause says of its subject, from its first word on. */
export const trend = pattern`${oneOf('增长 增速 增幅 屡创 再创 再获 喜获 获得 保持 持续 继续 如期 圆满 兑现 稳步 显著 明显 大幅 较快 加快 回升 扩大 下降 提高 提升 稳中 稳定 不断 实现 突破 达到 完成 全面 快速 逆势 平稳 强劲 回落 活跃 兴旺')}`

/** `农业所占比重`: a share that names its part alone. */
export const takenShare = /^(?:其中)?([^，。；占]{2,14}?)(?:所占的?|占)(比重|比例)$/u
/** `在工农业总产值中，`: names the whole of the shares behind it. */
export const wholes = /在([^，。；、在中]{2,14})中，/gu
/** `在国民收入中的比重`: the whole at the end of a share's name. */
export const shareIn = /[在占][^，。；在占]{2,14}的?(?:比重|比例)$/u
/** `，`: the mark between what does well and how much of it there is. */
export const comma = /，/u
/** `和`: joins what may be one sum. */
export const sumOf = /[和与及]/u

/** `考虑价格下降因素`: a clause that says only what a growth leaves out. */
export const onlyFactor = /^(?:扣除|剔除|考虑)[^，。；]{0,14}(?:因素|影响)后?$|^[以按][^，。；]{2,8}计算$|^[就从拿][^，。；、]{2,10}(?:来说|来看|来讲|而言)$|^从[^，。；、0-9]{2,6}到[^，。；、0-9]{2,6}$|^在[^，。；]{2,16}的?(?:[12][0-9]{3}|[一二][一二三四五六七八九〇○零]{3})年$/u
/** `全省`: an area that a figure is stated of, at the beginning of a clause. */
export const areaWords = pattern`(?:^|[，、；。：\s])${oneOf('预计 其中 力争 推动 实现')}?(${oneOf('全国 我国 全省 全市 全区 全县 全州 全盟 全旗 我省 我市 我区 我县 我州 全球 世界')})(?!人大|政协|人民代表)`
/** `全国`: an area that also begins names (全国重点实验室). */
export const areaInName = pattern`^${oneOf('全国 全球 世界')}$`
/** `，`: a mark before a date that opens a clause. */
export const clauseMark = /[，；。：即]/u
/** `“一网通办”`: a quote at the end, which may be what is said. */
export const quoteEnds = /”$/u
/** `。`, `、4`: a mark that nothing of a clause follows, or the next count of the list. */
export const memberStops = /^(?:[，；。\n]|[、和与及][0-9])/u
/** `全`: what follows a date that opens a clause. */
export const behindOpeningDate = /[，全]/u
/** `年相比`: behind a date that the whole sentence compares with. */
export const comparedBehind = /^[^，。]{0,3}相?比/u
/** `从`: opens a span of years. */
export const spanOpening = /[从由自]$/u
/** `乡镇以下`: says only where a part of what was counted is. */
export const placeAlone = pattern`^${oneOf('农村 乡村 城镇 城市 城区 主城区 中心城区 市区 县城 县域 乡镇 村级 山区 社区 街道')}(?:以[上下]|地区)?$`
/** `约占`: a share that is stated roughly. */
export const roughShare = /(?:^|[^附最])[约近]占/u
/** `提速`: of a time that something takes, a fall. */
export const quickened = /^(?:提速|加快)/u
/** `办理时限`: such a time. */
export const spanOfTime = /(?:时限|时间|周期|耗时|时长)$/u
/** `翻`: the verb of a doubling, which stands inside its quantity. */
export const doubles = '翻'
/** `、`: marks at the beginning of a quote. */
export const quoteMark = /[\s　—、，]/u
/** `两个大关`: behind a number that counts thresholds passed. */
export const countsThresholds = /^(?:三|两|四|几)?(?:大|个)?[^，。]{0,3}(?:大关|台阶|关口)/u
/** `系列活动`: behind examples, things of no kind. */
export const vagueKind = /^(?:(?:系列|各类|各种|一批|多[项个种]|主题|重[点大]|有关|相关|综合|治理)*(?:活动|项目|工程|工作|任务|事项|问题)$|[“级奖])/u
/** `千亿元台阶`: such a threshold at the end of a name. */
export const thresholdAtEnd = /(?:[十百千万]{0,3}亿元?|万元)?(?:新?台阶|大台阶|大关|关口)$/u
/** `高于`: compares with another area; the points themselves are exact. */
export const comparesAreas = pattern`${oneOf('高于 低于 快于 超过 慢于 高出 超出')}`

/** `18:45:`: the parts of a proportion before a figure. */
export const proportionBefore = /(?<![0-9０-９.．∶︰:：])(?:[0-9０-９.．]+[∶︰:：])+$/u
/** `∶`: its signs. */
export const proportionSigns = /[∶︰:：]/gu
/** What a part is called where its name is not known. */
export const partName = (subject: string, number: number): string => `${subject}（第${number}项）`

/** `年收入30万元以上的村`: what the things are sized by. */
export const sizedBy = /^[^0-9、]{2,12}(?=[0-9]+(?:\.[0-9]+)?[万亿]?元)/u
/** `50万元以上的村`: a size before anything else. */
export const sizeFirst = /^[0-9]+(?:\.[0-9]+)?[万亿]?元/u
/** `城镇新增就业`, `棚户区住房改造`: a flow, wherever the word for it stands. */
export const flowInName = /新增|净增|.{2}(?:改造|搬迁|安置|培训|绿化|加固|转移就业)$/u
/** `村集体收入达到`: a verb at the end, whose value is the next figure. */
export const reachesAtEnd = /(?:达到?|超过?|突破)$/u
/** `经济`: what grows in 经济增长, which is the name of the whole. */
export const economy = '经济'
export const economicGrowth = '经济增长'

/** `累计`: in all, by now. */
export const inTotal = '累计'
/** `争取`: an act, where things were won from above. */
export const wins = '争取'
/** `五年来，`: a span of years, of which a sum is told. */
export const sinceYears = /年来|以来|期间|时期|[三四五]年/u
/** `全市累计`: nothing but that before an act. */
export const onlyInTotal = /^(?:[\s、和]|目前|已|全[市县省区州])*累计已?$/u
/** `突破`: a comparing verb that says what its subject reaches. */
export const passing = pattern`${oneOf('突破 迈上 跨越 跨过 站上')}`

/** `城乡低保标准，`: a value alone at the beginning of a sentence, which the clauses behind it state for each. */
export const valueOpening = pattern`^(?:城乡(?:居民)?)?([^，。；：、0-9]{2,16}${oneOf('标准 额度 限额 津贴 补贴 补助 工资')})，`
/** `至少建成`: so many at least, with the act between. */
export const atLeastDone = /至少(?:要|再)?[^，。；、0-9至少]{1,6}$/u
/** `超5亿元`: a class of size, alone before a number. */
export const sizeAlone = /^(?:超过?|过|突破)?[0-9.一二两三四五六七八九十百千]{0,6}[万亿]元?(?:以上)?的?$/u
/** `产值超5亿元企业`: the same inside a name. */
export const sizeInside = /(?:超过?|过|突破)?[0-9.一二两三四五六七八九十百千]{0,6}[万亿]元(?:以上)?(?=.{2})/u
/** `、超5亿元`: the same right before a number. */
export const sizeStated = /^[、，]?((?:超过?|过|突破)?[0-9.一二两三四五六七八九十百千]{0,6}[万亿]元(?:以上)?)的?(?:有|达到|达|增加到|增至|为)?$/u
/** `五十亿级`: right before a number, the class of what it counts. */
export const sizeBehind = /[一二三四五六七八九十百千0-9]{1,4}亿元?级$/u
/** `；城镇居民收入`: the last part of a sentence. */
export const partsOfSentence = /[；。][^；。]*$/u
/** `；五年来，`: several years that open a clause. */
export const yearsOpening = /[；。，]((?:过去|这)?五年[来间中内里]|[二三四]年来)/u
/** `（包括手工业）`, `的情况也是这样`: a remark at the end of a subject, in brackets or on what was told before. */
export const remarkAtEnd = /(?:（[^（）]*）|\([^()]*\)|的情况[也都]是?(?:这样|如此)的?)$/u
/** `如发电设备`: an example that a sentence opens with, no place whose name begins so. */
export const exampleAhead = /^[例比譬]?如(?![期何意此果实今]|[^，。；、][市县区镇乡州])(?=.)/u
/** `占五年投资总额的`: a share without the part. */
export const takesWhole = /^占[^，。；]{2,}/u
/** `，从`: before years that a clause has nothing but. */
export const clauseOfYears = /[，；：。][从自在]$/u
/** `这八年内，`: behind them. */
export const closesClauseOfYears = /^(?:[这的]?[一二两三四五六七八九十]{1,3}年(?:来|间|中|的?时间)?|期间|之?间)?[之以里]?内?，/u
/** `产量最高的`, `得到恢复的`, `最高年份是`: before a year that ends its clause. */
export const leadsToYear = /(?:[^，。；即]{3}的|年份是|年度是)$/u
/** `在工业总产值方面`, `以钢的产量来说`: what is spoken of, in a frame. */
export const inRespect = /^(?:在(.{2,}?)方面|[以拿就从](.+?)(?:方面)?(?:来[说讲看]|而言|说))$/u
/** `产值`: a measure that things of one kind have alike. */
export const measureOfThings = /^(?:总产值|年产值|产值|产业产值|增加值|产业增加值|营业收入|主营业务收入|产业营业收入|销售收入|营收|产业规模|产业营收|销售额|产量|总产量|年产量|产能|装机|装机容量|装机规模|面积|种植面积|播种面积|里程|通车里程)$/u
/** `实施`: acts, where works are counted. */
export const carriesOut: readonly string[] = ['实施', '完成']
/** `重点项目`: such works. */
export const worksAtEnd = /^[^，。；、]{0,24}(?:项目|工程|事项|任务|行动|举措|措施|方案|试点|专项|实事)$/u
/** `滨江工业园基础设施建设`: a zone, and what is said of it. */
export const zoneAhead = /^(?:全年|去年|今年|目前)?([^，。；、“”0-9]{0,8}(?:开发区|高新区|经开区|工业园区?|产业园区?|保税区|集聚区|示范区|港区)|[^，。；、“”0-9]{2,16}(?:交易平台|交易所|交易中心|交易市场)(?!建|项)|“(?![^”]*[五年]”)[^，。；、“”0-9]{2,10}”(?:平台|系统|工程|计划)?(?=注册|上线|覆盖|接入|运行|服务|带动|吸纳|推送|归集))(?![、和与及])[^，。；、]/u
/** `卫生厕所普及率和污水治理率`: rates that have one value; 满意率和基本满意率 is one of them both. */
export const ratesJoined = /^[^，。；、和与占]{2,24}(?:率|比例)(?:[、和与](?!基本|较|比较)[^，。；、和与占]{2,24}(?:率|比例)){1,4}$/u
/** `产品产量大幅增长，`: says of what the growths behind it are. */
export const outputRose = /(?:^|[，；])[^，。；、：0-9]{0,16}产量(?:都|均|普遍|全面|大幅度?|有|显著|较快|持续|稳步|快速|明显|不同程度|较大|的){0,4}(?:增长|增加|提高|上升)[，：]/u
/** `产量`: the measure of goods. */
export const output = '产量'
/** `棉布供应`: ends in how goods came to people, which the goods behind it did too. */
export const supplied = /(?:供应|供应量|销售量|零售量|收购量)$/u
/** `即占`, `约占`, `在目前又占`: before the whole of a share, no part of its name. */
export const shareLead = /^(?:即|也|又|还|只|仅|就|已|近|大?约|在?目前又?){1,3}(?=占)/u
