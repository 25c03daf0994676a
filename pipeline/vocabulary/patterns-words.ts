/** Patterns beside the word classes of names: single characters and marks that no list of words holds. */
import { oneOf, pattern } from './pattern.ts'
export { possessive, possessiveAhead } from './particles.ts'

/** `园`: the last characters of places, works and trades. */
export const ownerEnds: ReadonlySet<string> = new Set('业链园区站厂港馆场院校库桥路线网城店')
/** `全面拓展`: the end of a verb before a quoted name of what is run; others stand before slogans. */
export const runsQuoted = /(?:拓展|推广|上线|开发|建成|开通|运行|升级|推行|推出|运营)$/u
/** `三是`: counts the points of a list. */
export const pointOfList = /^[一二三四五六七八九十]{1,2}是/u
export const isMark = '是'
/** `电子信息、装备制造两大产业`: how many there are of what a list names, and what they are. */
export const countedList = /^(.{3,}?)等?(?:[两二三四五六七八九十]|[2-9])[大个条家](.{2,8})$/u
/** `产业集群规模超千亿元`: a size that the counted things pass, behind their noun. */
export const sizeBehindNoun = pattern`(?<=.{2}|^[县市区镇乡村])${oneOf('集体经济年收入 集体年收入 集体收入 经营性收入 集体资产 一般公共预算收入 地方一般公共预算收入 一般公共财政预算收入 公共财政预算收入 地方财政收入 财政总收入 财政收入 税收收入 地区生产总值 生产总值 经济总量 GDP 固定资产投资 集体经济收入 村集体经济收入 产业规模 总规模 规模 年产值 总产值 产值 营业收入 主营业务收入 营收 收入 销售额 交易额 市值 估值')}[均都]?${oneOf('超 超过 突破 跨越 达 达到 过')}[^，。；、]{2,10}$`
/** `占全市进出口总额`: the area of the whole of a share is the report's own. */
export const wholeOfArea = /(?<=占)全[国省市区县州盟旗](?=.{2})/u
/** `率`: a character that makes a measure of the word before it. */
export const measureEnds: ReadonlySet<string> = new Set('率量数额值')
/** `以上`: the bound of a rank. */
export const boundOfRank = /^以[上下]$/u
/** `项`: units that count tasks themselves (改革任务159项), or tell how far something is from its target (高于年度目标2个百分点). */
export const countsTasks: ReadonlySet<string> = new Set([...'项件条类', '个百分点'])
/** `居民`: people, of whom a list may name several groups. */
export const people = pattern`${oneOf('居民 职工 农民 农牧民 学生 儿童 老人 老年人 残疾人 妇女 群众 人员 人口 家庭')}$`
/** `居民小区覆盖率`: a rate of places or people, which says nothing of what it is the rate. */
export const rateOfPlaces = pattern`^(?:${oneOf('全部 重点 规上 行政村 自然村 建制村 乡村 农村 乡镇 镇街 街道 村 村居 社区 小区 城镇 城市 城区 县域 县级 居民 农户 家庭 人群 常住居民 企业 工业企业 学校 中小学 校园 幼儿园 医院 医疗机构 基层医疗机构 养老机构 机关 单位 公共机构')}){1,3}(?:${oneOf('覆盖率 普及率 通达率 开通率 知晓率 使用率 应用率 签约率 建档率 建成率 安装率 推广率 接入率 参与率 达标率 配备率 开展率 入户率 完成率')})$`
/** `取证率`: a rate of one word. */
export const rateOfOneWord = /^(?!失业|就业|出生|死亡|发病|增长|自然)[^，。；、]{2}率$/u
/** `泊位数量`: an amount of parts, or what a thing can take. */
export const amountOfPart = pattern`^(?!新增|净增|人均)[^，。；、0-9全各]{2,6}${oneOf('数量 能力 容量 覆盖率')}$`
/** `全省`: the whole of an area. */
export const wholeArea = /^(?:全[国省市区县州盟旗]|我[国省市区县州盟旗])$/u
/** What such a word begins with: a text without is not cut into words. */
export const wholeAreaOpens = ['全', '我']
/** `行政村可`: a verb that no noun ends in. */
export const modalAtEnd = /(?<=.{2})(?:[都均]能|能够|[都均]?可以?|分别|的)$/u
/** `企业`: a noun that a verb before it narrows. */
export const narrowed = pattern`^${oneOf('企业 项目 工程 单位 人员 机构')}$`
/** `规上企业`: firms, which are counted of an industry. */
export const firms = /企业$/u
/** `医疗保险`: the noun that kinds of insurance share. */
export const insurance = /(?<=.{2})保险$/u
/** `“四上”企业（12）`, `（下同）`, `，下同）`: a note inside a name. */
export const noteInside = /(?<=.{2})[（(][0-9]{1,2}[）)]|[（(]下同[）)]|，下同(?=[）)])/gu
/** `有效发明专利`: begins with a word that only leads in elsewhere. */
export const leadInName = /^有效(?:发明|专利|注册|灌溉|商标|供给|期)|^建议[、和与]?提案|^预期性|^争取(?!到)|^累计(?:建成|建设|建有|创建|培育|认定|开通)/u
/** `经开区在国家级经开区考核中`: what is ordered, and in what. */
export const fieldAtEnd = /^([^，。；、在]{0,20})在(?![建校册位])([^，。；、在]{2,24}(?:评估|考评|考核|评价|测评|评比|评选|竞赛|大赛))当?中$/u
/** `全年`: says of a flow only what its period says. */
export const allYear = '全年'
/** `除建设水闸外`, `据对在建项目的检查`: what is told besides, or found out of what, as if it stood alone. */
export const toldOf = /^除(?![险尘草四湿])(.{2,}?)(?:以外|之外|外)$|^据对(.{2,}?)的(?:抽样|典型|初步|重点)?(?:检查|调查|统计|测算|分析|普查)$/u
/** `公司在1953年修建的校舍`, `邻国在第一个五年计划期间援建的项目`, `援建的第一批`: when it was, inside a name. */
export const yearsInside = /(?<=.{2})在(?:(?:(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年)(?:[和、到至](?:(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年))?(?:一年)?(?:期间|中间|[中内里])?|(?:我国)?第[一二三四五六七八九]个五年计划(?:期间|时期|内))的?(?=.{2}|$)|(?<=.{2}的)第[一二三四五六七八九十]批$/gu
/** `加快推进项目`: how a thing is moved forward, before the verb. */
export const hastened = /^(?:加快|加速|扎实|稳步|有序|顺利|全力)(?=推进.{2})/u
/** `0`: a digit of any width. */
export const anyDigit = /[0-9０-９]/u
/** `、“`: marks at the ends of an owner. */
export const ownerMarks = /^(?![^”]*”)[、，“—]+|(?<![、，])[、，]+$|[（(][^（()）]*$/gu
/** `了`: behind a verb, says that it is done. */
export const done = '了'
/** `对`: before what something is done to (对公路进行改造). */
export const toObject = /^[对将把给]$/u
/** `产值`: values of money that come about; with lengths and areas the verb is an act. */
export const economicValue = /(?:产值|增加值|收入|支出|创汇|投资额|吞吐量|增值税|营收|利润|利税|税金|税收|[总价货]值|总额|[易售贸交税记资口]额|参保人数|产量|[供用发]电量|业务总量|贸规模|固定资产投资|业类?投资|效益|收益|总消费|过夜游客数?|增速|.率|比[例重率])$/u
/** `在`: opens a predicate with where something was done, or with whom. */
export const placesAct = /^[在与同]$/u
/** `在`: opens the place of an act. */
export const inPlace = '在'
/** `中`: closes words with 在 that are no place of an act. */
export const placeEnds: ReadonlySet<string> = new Set(['中', '方面', '期间', '过程', '时'])
/** `云州人民同心同德`: the people of an area, behind their number. */
export const peopleBehind = /^([^，。；、0-9的]{0,8}(?:人民|儿女|父老乡亲|人民群众|老百姓))(?=[^，。；、]{2})(?!币|医院|法院|检察|调解|政府|防线|公园|广场|银行)/u
/** `村`: places of one character. */
export const placeOfOne = /^[村镇县乡区市旗省]$/u
/** `国家和地区`: areas among which things were counted. */
export const areasAlone = /^(?:国家|地区|省份|城市|区?县|县区|乡镇|镇街|街镇|街道|村|社区)(?:[和（、](?:地区|街道|社区)）?)?[的近约超]?$/u
/** `产业园为载体`: things, and what they serve as. */
export const servesAs = pattern`^([^，。；、0-9]{2,}?)作?为${oneOf('重点 载体 引领 主攻方向 抓手 依托 龙头 突破口 支撑 切入点 主体 主线 牵引 引擎')}$`
/** `取得`: with an object that is praise, only praises. */
export const gains = /^(?:取得|获得|实现|呈现|形成)$/u
/** `明显成效`: such an object. */
export const praisingObject = /^(?:[^，。；]{0,4})(?:成效|进展|成果|实效|成绩|效果|突破|新貌|新格局)$/u
/** `，`: nothing else between two figures, before the words of the second. */
export const justBefore = /^[以之]?[上下内]?左?右?[，、]?$/u
/** `精心举办消费节`: holds or hands out what has an effect of its own. */
export const heldAhead = pattern`^(?:${oneOf('深入 全面 持续 扎实 积极 有序 精心 扩围 优化 配套 稳妥 加快')})?${oneOf('举办 举行 开展 组织 组织开展 发放 投放 推出 办理 实施 落实 推进 打好 打赢')}了?(?=.{3})`
/** `只`: units of what a work makes, by which it is named. */
export const products: ReadonlySet<string> = new Set('辆 只 头 羽 台 片 支 枚 块 套 台套'.split(' '))
/** `比例`: a share. */
export const rateValue = /率$|比[例重率]$/u
/** `达三级水平`, `居全国前列`: verbs of one character that say what counted things reach, and where they stand. */
export const briefVerb = /^(?:达|居(?=[全前首世]))/u
/** `免费`: how something is provided, before its verb; also part of nouns (免费教育). */
export const freely = /^(?:免费|无偿)$/u
/** `跑动次数`: how often something is done, which needs whose it is. */
export const timesOf = /^(?:平均|人均)?[^，。；、0-9]{2}次数$/u
/** `建立了`: the same at the end of a verb. */
export const doneBehind = /了$/u
/** `前期工作`: what is done with works, behind their name. */
export const workDone = /等?(?:重[点大])?(?:前期工作|前期|建设|竣工投产|投产达效|建成投产|建成|竣工|投产|达产|开工|落地|工作|为(?:龙头|载体|抓手|依托|支撑|重点|代表)){0,2}$/u
/** `等9个支撑项目`: closes a list of works. */
export const closesWorks = /等[^、，。；等]{0,16}(?:项目|工程|基地|产业园)/u
/** `、产值`: behind a number, begins no thing; capacity itself is none. */
export const noThing = /^(?:[、和与及以左右余多]|[^、]{0,10}(?:装机|产能|容量|规模|能力))/u
/** `医药产业`: the last word of a trade's name. */
export const tradeEnd = /^(?:产业|行业|工业|产业链|产业集群|集群|集团|公司|园区|开发区|高新区|经开区)$|.(?:产业|产业链|制造业|集团|公司)$/u
/** `重点`: before a verb, what is stressed. */
export const stressed = /^(?:重点|着力|聚焦|加快|突出|围绕|瞄准|依托|主攻|注重|抢占|紧盯|立足)$/u
/** `先进装备制造`: the end of a trade that opens a sentence. */
export const tradeAtEnd = /.(?:产业|产业链|集群|制造|材料|能源|医药|装备|化工|食品|纺织|光伏|信息|(?<![企事就作专商])业)$/u
/** `共`: before a verb, says that it was so much in all. */
export const summing: ReadonlySet<string> = new Set(['共', '即', '共计', '总共'])
/** `发起`: a verb that only leads to the next, which has the object (发起设立基金). */
export const leadsToVerb = pattern`^${oneOf('发起 申请 参与 牵头 报名 争取 自愿 主动')}$`
/** `新`: an adverb of one character, before a verb (新纳入). */
export const briefAdverb = /^[新已均都皆正将先共]$/u
/** `在`: opens a phrase that says where or by whom, behind a noun. */
export const opensPhrase = /^[在被由向于按]$/u
/** `相继`: an adverb that stands before what was done alone, never in a noun. */
export const tellsAhead = pattern`^${oneOf('已经 均已 正在 相继 陆续 先后 纷纷 成功')}$`
/** `类`: behind a verb, makes a modifier of it (实施类项目). */
export const kindOf = /^[类型性式级制率者]$/u
/** `24条河流水质达标率`: how many there are, before their name; that is a figure of its own. */
export const countInName = /^[0-9][0-9.]{0,6}万?[多余]?[个件项家条处所座类栋户村](?![0-9以])(?=[^，。；、的]{3})/u
/** `为3万名农民追回欠薪`, `幸福路等6条道路`: the same inside a name, behind for whom or what it was done, or behind examples. */
export const countInside = /(?<=^(?:免费)?[为向给对]|等)[0-9][0-9.]{0,6}[万亿]?[多余]?[个名位人户家件项条所处座栋村](?![0-9以次均])(?=[^，。；、的]{2})/u
/** `20所高校`: the same where another noun follows. */
export const countAhead = /(?<![0-9.])[0-9][0-9.]{0,6}万?[多余]?[个条家项所处座栋户村](?![0-9以])(?=[^，。；、的]{2})/gu
/** `%`: units of what some things have as all of them do. */
export const ofAnyPart: ReadonlySet<string> = new Set(['%', '％', '百分之', '个百分点', '天'])
/** `1954年的粮食产量`, `前三年的`: which year it is, that its period says. */
export const yearInName = /^(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年的?(?=[^，。；远度级]{3})|前[两三四]年的(?=.{2})/u
/** `包括校舍等在内的房屋`, `包括自建住宅`: what is among what is measured, or that it is. */
export const including = /^包括(?:[^。；]{1,60}?在内的)?(?=.{2})/u
/** `被录取`: what was done by another. */
export const passive = '被'
/** `并启动建设`: joins what is said to what was said before. */
export const andAlso = '并'
