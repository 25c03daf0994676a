/** Patterns of subjects: where the clause before states it, what a list shares, which words only carry it on. */
export { has, possessive } from './particles.ts'
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
/** `占比`: the noun of a share. */
export const share = '占比'
/** `工业、农业均占全省三成`: one share of several subjects. */
export const sharedShare = /^(.{4,}?)(?:均|都)(占[^]+)/u
/** `总投资`: needs no subject from another sentence. */
export const ownSubject = /投资$|^收入$/u
/** `投资增长明显加快`: what a clause says of its subject, from its first word on. */
export const trend = pattern`${oneOf('增长 增速 增幅 屡创 再创 再获 喜获 获得 保持 持续 继续 如期 圆满 兑现 稳步 显著 明显 大幅 较快 加快 回升 扩大 下降 提高 提升 稳中 稳定 不断 实现 突破 达到 完成 全面 快速 逆势 平稳 强劲 回落 活跃 兴旺')}`

/** `农业所占比重`: a share that names its part alone. */
export const takenShare = /^(?:其中)?([^，。；占]{2,14}?)(?:所占的?|占)(比重|比例)$/u
/** `比重`: the last characters of such a share. */
export const shareEnds: ReadonlySet<string> = new Set('重例')
/** `占`: takes a share of a whole. */
export const takesShare = '占'
/** `在工农业总产值中，`: names the whole of the shares behind it. */
export const wholes = /在([^，。；、在中]{2,14})中，/gu
/** `在国民收入中的比重`: the whole at the end of a share's name. */
export const shareIn = /[在占][^，。；在占]{2,14}的?(?:比重|比例)$/u
/** `，`: the mark between what does well and how much of it there is. */
export const comma = /，/u
/** `和`: joins what may be one sum. */
export const sumOf = /[和与及]/u
const where = oneOf('农村 乡村 城镇 城市 县城 县及县以下 城区')
/** `农村`: says only where something grew. */
export const onlyWhere = pattern`^${where}$`
/** `乡村充电桩`: the same before what is counted. */
export const whereAhead = pattern`^${where}(?=.{2})`
/** `（其中`: opens a part of the sum before it. */
export const ofWhichBefore = /^[，；、（(\s]*其中[，：]?/u
/** `城市消费品零售总额`: the same before what grew. */
export const wherePart = pattern`^${where}(?=.{4})`
/** `工业企业实现利润`: what grew of enterprises. */
export const ofEnterprises = /企业([^企业]{2,8})$/u
/** `县实现目标`: what is true of that part. */
export const donePart = pattern`^(?:县|市|区|村|乡镇|项目|企业)?(${oneOf('实现 完成 通过 建成 投产 投入 开工 达到 脱贫 摘帽 启动')}[^，。；、0-9]{0,10})$`
/** `水利项目`: a name without marks and numbers. */
export const plainNoun = /^[^，。；：、0-9的]{2,16}$/u
/** `29个项目`: how many there are, before their name. */
export const countAhead = /^[0-9０-９]{1,6}[个家项所条件](?=.)/u
/** `分别淘汰`: an act that is dealt to the subjects before. */
export const dealtAct = /^分别/u

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
/** `将达到的产量如下：`: behind a date that a whole list is of. */
export const leadsList = /^[^，。；：]{0,24}(?:如下|下列)[^，。；：]{0,4}：/u
/** `年相比`: behind a date that the whole sentence compares with. */
export const comparedBehind = /^[^，。]{0,3}相?比/u
/** `到`: alone between two years, makes a span of them. */
export const spanBetween = /^[到至]$/u
/** `从`: opens a span of years. */
export const spanOpening = /[从由自]$/u
/** `约占`: a share, and how exactly it is stated. */
export const vagueShare = /^(?:大约|约|近|已|仅|只|就|还)(?=占)/u
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
/** `为`: the verb behind a noun of change. */
export const isBehind = /为$/u
/** `村集体收入达到`: a verb at the end, whose value is the next figure. */
export const reachesAtEnd = /(?:达到?|超过?|突破)$/u
/** `经济`: what grows in 经济增长, which is the name of the whole. */
export const economy = '经济'
/** `拉动经济`: with its growth, the name of what pulls it. */
export const pulledEconomy = /^(?:拉动|带动|推动|促进|支撑)(?:全[国省市区县])?经济$/u
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
/** `1971年到1978年的人口自然增长率，`: a rate alone at the beginning of a sentence, which the clauses behind it state for each area. */
export const rateOpening = /^[\s　]{0,8}(?:[12一二][0-9〇○零一二三四五六七八九]{3}年[到至—-][12一二][0-9〇○零一二三四五六七八九]{3}年)?的?([^，。；：、0-9\s　]{2,14}率)，/u
/** `四川省`: an area and nothing else. */
export const areaAlone = /^[^，。；、的]{2,5}(?:省|市|自治区|县)$/u
/** `“4050”人员`: people of a kind. */
export const peopleAtEnd = /(?:人员|毕业生|农民工|劳动力|退役军人|残疾人|妇女|职工)$/u
/** `下岗人员再就业`: what people do, at the end of a name. */
export const doneByPeople = /(?:新增就业|再就业|转移就业|(?<=人员|劳动力|职工|毕业生|农民工)就业)$/u
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
/** `3年`: a number of years right before a clause's own words. */
export const yearsBehind = /(?<![0-9.第])[0-9]{1,2}年[来间中]?$/u
/** `；城镇居民收入`: the last part of a sentence. */
export const partsOfSentence = /[；。][^；。]*$/u
/** `；五年来，`: several years that open a clause. */
export const yearsOpening = /[；。，]((?:过去|这)?五年[来间中内里]|[二三四]年来)/u
/** `（包括手工业）`, `的情况也是这样`: a remark at the end of a subject, in brackets or on what was told before. */
export const remarkAtEnd = /(?:（[^（）]*）|\([^()]*\)|的情况[也都]是?(?:这样|如此)的?)$/u
/** `棉纺锭：`: opens a line as the label of what it tells. */
export const labelOpening = /^[\s　]*([^，。；：、（）0-9０-９]{1,12})：/u
/** `全部建成后增加的年产能力`: tells what a label's thing came to have, by its verb. */
export const labelled = /^(?:全部)?(?:(?:建成|完工|投产|竣工)后?)?(?:增加|新增|达到|形成|投入生产)?的[^的]{2,8}$/u
/** `以播种面积计算`: by which of its measures a label's thing is told. */
export const measuredBy = /^[以按]([^以按，]{2,8})计算$/u
/** `新增加的主要生产能力有：`: heads a list of goods that there is more capacity for. */
export const capacitiesOf = /(?:新增|增加)的?(?:主要)?(生产能力|年产能力)[^，。；！？]{0,12}(?:[有为是：]|，有：)/u
/** `。`: ends such a list. */
export const listEnds = /[。；！？]/u
/** `新增`: the act of such a list. */
export const adds = '新增'
/** `在社会零售中所占的比重`: a share of another whole, without what it is the share of. */
export const shareAlone = /^在[^，。；在]{2,14}中(?:所占)?的?(?:比重|比例)$/u
/** `国营商业在商业批发中所占的比重`: a share with its part before its whole. */
export const shareOfPart = /^([^，。；在]{2,20})在[^，。；在]{2,14}中(?:所占)?的?(?:比重|比例)$/u
/** `我国只生产`: a verb that only says that there was so much of it. */
export const onlyMade = /^(?:我国|全国)?(?:只|仅|才|将|又|可|就)?(?:能够|能|已)?(?:生产|出产)$/u
/** `如发电设备`: an example that a sentence opens with, no place whose name begins so. */
export const exampleAhead = /^[例比譬]?如(?![期何意此果实今]|[^，。；、][市县区镇乡州])(?=.)/u
/** `占五年投资总额的`: a share without the part. */
export const takesWhole = /^占[^，。；]{2,}/u
/** `的`: left at the beginning of a name whose act leads in. */
export const joinAhead = /^的/u
/** `旅客周转量`: what is carried, of the ways of transport that the freight before is of. */
export const passengers = /^(?:旅客周转量|客运周转量|客运量|旅客运输量|旅客发送量)$/u
/** `铁路货物周转量`: freight, with the way it goes. */
export const freight = /^([^，。；]{2,8}?)(?:货物周转量|货运周转量|货运量|货物运输量|货物发送量)$/u
/** `全社会`: no way of transport. */
export const noWay = /^(?:全[社国省市区县]|完成|我国|新增)/u
/** `从解放后到`: before a year, the beginning of a span that it ends. */
export const spanBefore = /[从自][^，。；、0-9一二○〇零]{1,8}[到至]?$/u
/** `新签项目数均创历年新高、`: what is said of a subject before a number that goes on about it. */
export const recordAtEnd = /(?<=.{3})[均都再续又]?创[^，。；、0-9]{0,8}新高、?(?:较|比)?(?:年初|上年|去年)?(?:计划)?$/u
/** `在陶器产值中所占的比重`: a share without the part that it is of. */
export const shareWithin = /^在[^，。；]{2,40}中的?(?:所占)?的?比[重例]$/u
/** `的储蓄存款`: behind a noun, what is measured of it. */
export const ofWhom = /^的/u
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
/** `参保人数`: a measure of an insurance. */
export const insured = /^(?:参保|缴费|领取|享受待遇|受益)/u
/** `居民医疗保险试点城市`: the insurance with which a name begins, before more. */
export const insuranceAhead = /^[^，。；、0-9]{2,12}保险(?=.)/u
/** `滨江工业园基础设施建设`: a zone, and what is said of it. */
export const zoneAhead = /^(?:全年|去年|今年|目前)?([^，。；、“”0-9]{0,8}(?:开发区|高新区|经开区|工业园区?|产业园区?|保税区|集聚区|示范区|港区)|[^，。；、“”0-9]{2,16}(?:交易平台|交易所|交易中心|交易市场)(?!建|项)|“(?![^”]*[五年]”)[^，。；、“”0-9]{2,10}”(?:平台|系统|工程|计划)?(?=注册|上线|覆盖|接入|运行|服务|带动|吸纳|推送|归集))(?![、和与及])[^，。；、]/u
/** `纺织服装产业引进项目`: the trade with which a sentence begins. */
export const tradeAhead = /^([^，。；、“”0-9的]{2,8}(?<!主导|支柱|新兴|传统|优势|特色|重点)(?:产业|产业链|产业集群|集群))(?![、和与及化园集链])[^，。；、]/u
/** `、4318`: another value of the list. */
export const valueBehind = /^[、和与]\s*[0-9]/u
/** `完成`: what was done of all the things named before. */
export const doneVerb = /^(?:完成|实现|建成)$/u
/** `卫生厕所普及率和污水治理率`: rates that have one value; 满意率和基本满意率 is one of them both. */
export const ratesJoined = /^[^，。；、和与占]{2,24}(?:率|比例)(?:[、和与](?!基本|较|比较)[^，。；、和与占]{2,24}(?:率|比例)){1,4}$/u
/** `产品产量大幅增长，`: says of what the growths behind it are. */
export const outputRose = /(?:^|[，；])[^，。；、：0-9]{0,16}产量(?:都|均|普遍|全面|大幅度?|有|显著|较快|持续|稳步|快速|明显|不同程度|较大|的){0,4}(?:增长|增加|提高|上升)[，：]/u
/** `许多产品的生产有了很大发展。`: the sentence before says of which goods it told. */
export const goodsRose = /(?:产品|商品|作物)的?(?:产量|生产)[^，。；：]{0,12}(?:增长|增加|提高|上升|发展)。\s*$/u
/** `全国平均每人`: says before the verb that a value is that of each head. */
export const forEachHead: readonly string[] = ['平均每人', '每人平均']
/** `渔民的纯收入`: whose income, and which. */
export const incomeAtEnd = /^([^的]{2,})的?((?:纯|总|现金|可支配|生活费)?(?:收入|支出))$/u
/** `产量`: the measure of goods. */
export const output = '产量'
/** `棉布供应`: ends in how goods came to people, which the goods behind it did too. */
export const supplied = /(?:供应|供应量|销售量|零售量|收购量)$/u
/** `分布在内地的将有`, `交通方面的`: says only of which there are so many, of things told before. */
export const onlyOfWhich = /(?:的|方面)(?:将|约|共|还|则|只|仅|大约){0,2}有$|方面的$/u
/** `方面`: ends a field, which is no thing that is told of. */
export const fieldEnd = '方面'
/** `被评为劳动模范`: what people were called, no thing either. */
export const called: ReadonlySet<string> = new Set(['被', '受', '获'])
/** `通过预算的部分`: which part of what the clause before names. */
export const partSaid = '的部分'
/** `即占`, `在目前又占`: before the whole of a share, no part of its name. */
export const shareLead = /^(?:即|也|又|还|只|仅|在?目前又?){1,3}(?=占)/u
/** `正在建设的东山水库，`, `…水泥厂，在建成以后，`: ends in works that a clause is nothing but the name of. */
export const worksNamed = /的([^的，。；、0-9]{2,14}(?:厂|水库|公路|铁路|农场|电站|煤矿|大桥|油田))，(?:在[^，。；]{2,20}后，)?$/u
