/** Patterns of lists of subjects. */
import { oneOf, pattern } from './pattern.ts'

/** Words that join two subjects: 、 stands for itself. The long one before its own last character. */
export const joiners: ReadonlySet<string> = new Set(['和', '与', '及'])
export const longJoiner = '以及'
/** All of them, in the order in which a list is cut at one alone. */
export const joinersAlone = ['以及', '和', '与', '及']
/** `和出口总额`: another subject behind a short form. */
export const joinerAhead = /^(?:[、和与及])/u
/** `谐`: behind 和, makes it the beginning of a word: 和谐, 和平, 和睦. */
export const joinerInWord = /^[谐平睦田解服]/u
/** Before such a character it ends a word: 总和, 参与. */
export const wordsWithJoiner: ReadonlySet<string> = new Set(['总', '参'])

/** `事故起数`: ends in a measure of its own; 需氧量 names a substance. */
export const measuredEnd = /(?:[数率额值价]|(?<!氧)量)$/u
/** `对东盟`: trade with a place; a list of them shares the word. */
export const towardPlace = /^对(?![外口接比照])/u
export const toward = '对'
/** `软件、动漫两个基地`: a list, how many it has, and what its members are. */
export const countedMembers = /^([^两二三四五六七八九十大个]{2,30}?)等?(?:[两二三四五六七八九十]|[2-9])[大个条]([^，。；、和与及]{2,16})$/u
/** Between the members of a list and what is said of each. */
export const dealing = '分别'

/** 城乡 alone is no subject; 产业 takes the place of the 业 behind the short form. */
export const townAndCountry = '城乡'
export const industry = '产业'
/** `业`: at the beginning of the rest of 一二三产业. */
export const industryRest = /^业/u
/** `增速`: a noun that members of a list share though each has a noun of its own. */
export const sharedMeasure = pattern`${oneOf('增幅 涨幅 降幅 增速 占比 改善幅度')}$`
/** `接待游客`: what members that are places share, no value of its own. */
export const visits = '接待游客'
/** `“一次办”“零跑动”事项`: members in quotes, side by side, and the noun of each. */
export const quotedMembers = /^((?:“[^“”]{1,12}”){2,6})([^“”，。；、]{2,12})$/u
/** `“一次办”`: each of them. */
export const shortQuotes = /“[^“”]{1,12}”/gu
/** `产业集群`: the kind of the things that a list is of, before their measure: 家居、电子产业集群营收. */
export const kindOfList = pattern`${oneOf('产业集群 产业链 产业园 项目')}$`
/** `增加值占GDP比重`: behind the last member, a share that all of them are. */
export const shareBehind = /(?<=.{2})占[^占，]{1,14}(?:比重|比例|份额)$/u
/** `产值占比`: a member that is a share of its own, or a rate. */
export const ownShare = /占|比重|率$/u
/** `国`: a level of government that stands for more (国、省考断面). */
export const levelAlone = /^[国省市县区州乡镇村]$/u
/** `农村`: where toilets and tap water are counted, said or not. */
export const rural = '农村'
/** `级`: the end of a level. */
export const grade = '级'
/** `城区`: places and people that a whole list is of, and the size that its firms have. */
export const ofWholeList = /^(?:城|农村|县|市区|主城区|中心城区|限上|限额以上|规上|规模以上|义务教育|学前)/u
/** `单位地区生产总值`: opens a list of intensities, and holds for all of them. */
export const perUnitOf = /^(?:单位|每?万元|每单位)(?:国内|地区|工业)?(?:生产总值|增加值|GDP)/u
/** `二氧化碳排放`: what is so related. */
export const intensity = /^(?:能耗|能源消耗|水耗|电耗|用水量|取水量|二氧化碳排放|碳排放|污染物排放)/u
/** `产业投资`: a shared head of which a trade has the first part already (制造业投资). */
export const ofIndustry = /^产业(?=.{2})/u
/** `规模以上高技术制造业`: a trade, which has no measure of its own. */
export const tradeAtEnd = /[制造服务工产行农建筑]业$/u
/** `亮化率`: a rate. */
export const rateEnd = /率$/u
/** `亮化率`: one of one word, which lacks what the first of its list is the rate of. */
export const shortRate = /^[^，。；、]{1,3}率$/u
/** `存款`: what is owed. */
export const owedAtEnd = /[存贷]款$/u
/** `贷款余额`: the balance that both members of a list are. */
export const balanceOfOwed = /^[存贷]款余额$/u
export const balance = '余额'
/** `城区`: where something was done, which the act of the last member holds for too. */
export const placeOfAct = pattern`^${oneOf('城区 主城区 中心城区 市区 县城 城镇 城市 乡镇 集镇 农村 乡村 村镇 山区 库区 街道 社区 景区 园区 校园')}$`
/** `{town}`: the unit of things that are counted. */
export const countedUnit = /^\{(?!pp|rank|person)[a-z_-]+\}$/u
/** `平均浓度`: how much of a substance is in the air. */
export const concentration = /浓度$/u
/** `二氧化硫`: such a substance alone. */
export const substance = /^(?:PM[0-9.]+|细颗粒物|可吸入颗粒物|[一二三]氧化[硫氮碳]|氮氧化物|臭氧|SO2|NO2|CO|O3)$/u
/** `：`: ends what leads to a list. */
export const colon = '：'
/** `计划产量比1952年增长的情况如下列：`, `年产能力如下：`: leads to a list of things with the measure that each has. */
export const measureLead = /(产量|产值|年产能力|生产能力|销售量|供应量)(?:(?:及其)?比[^。；：]{2,24})?(?:的?(?:情况|数字|指标))?如下列?：$/u
/** `有些产品的产量将成倍增长`: says what the examples behind the sentence are told of. */
export const outputTold = /(?:产品|作物|商品)的?(产量|总产量)/u
/** `产`: in names that say how much was made. */
export const produced = '产'
/** `基本建设的投资427亿元，是这样分配的：`: leads to the parts of a sum of money. */
export const sumLead = /(?:^|[年，。；])[\s　]{0,4}([^，。；：、年\s　]{2,10}?)的?(投资|支出|经费|拨款)[^，。；：]{1,18}，[^，。；：]{0,8}分配[^，。；：]{0,3}：$/u
/** `日常消费品将有如下的增长比例：`: leads to a list of goods that are sold. */
export const goodsLead = /(?:商品|消费品)[^。；：]{0,24}(?:如下|下列)[^。；：]{0,6}(?:比例|情况|速度)：$/u
/** `销售量`: the measure of such goods. */
export const sold = '销售量'
/** `RCEP`: letters, which make no name long. */
export const latin = /[A-Za-z]+/gu
/** `能力`: ends a measure that no list adds to. */
export const capacityEnd = '能力'
/** `计算`: says by what a thing is measured. */
export const reckoned = '计算'
