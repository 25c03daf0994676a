/** Patterns of names: where a metric's name begins and ends, what it needs before it, and what is no noun. */
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

/** `等`: closes a list of examples. */
export const andSoOn = '等'
/** `企业`: what goes to market. */
export const firm = '企业'

/** `（2）新建学校`: a marker of a list in the running text. */
export const markerAhead = /^[（(][0-9一二三四五六七八九十]{1,2}[）)](?=.{2})/u
/** `、产值`: marks and blanks at the ends of a name. */
export const marksAround = /^[\s—、，：:；·]+|(?<![\s，、：:；（(])[\s，、：:；（(]+$/gu

/** `完成`: before a metric's name, says only that it is done; always two characters. */
export const accomplished = pattern`^${oneOf('完成 实现 实施 达到 确保 建成 新建')}`

/** `新认定瞪羚企业`: adds to the things behind it. */
export const addedAhead = /^(?:全[省市县区州])?(?:新(?!能源|材料|型|兴)|净增|认定|培育|建成|建设|创建|打造|引进|引育)/u
/** `累计建成充电桩`: what there is by now of things that stay. */
export const builtInTotal = /^累计((?:建成|建设|建有|创建|培育|认定|开通)(.{2,}))$/u
/** `建成养老床位`: is what is added to a stock, never the stock. */
export const builtAhead = pattern`^${oneOf('建成 新建')}`
/** `经济增长`: the same, where its growth is stated. */
export const growth = '增长'

/** `增速`: the noun of a growth rate at the end of a name. */
export const endsInRate = pattern`${oneOf('增速 增幅')}$`
/** `增速`: the rate of a growth. */
export const growthAhead = /^增[速幅]/u
/** `生产总值总量`: what a growth is of, or a growth before it; the name without its end. */
export const totalOrRate = /(?:增速|增幅|(?<=.{4})总量)$/u
/** `开工率`: a rate of works. */
export const rateOfWorks = /^(?:完工|开工|竣工|投产|复工|履约|达产)率$/u
/** `重点项目投资`: works, with their money or without. */
export const worksTold = /(项目|工程)(?:完成|总)?(?:投资额?|资金)?$/u
/** `占全国的比重`, `对经济增长贡献率`: a share that needs the subject before it. */
export const dependentShare = /^(?:占|在|(?:增量|总量|产量|产值|规模|数量|总数|增加值|面积|销量|出口|进口)占).{0,14}(?:比重|占比|比例|份额|的)$|^与.{2,14}之比$|^对(?!全球|世界).{2,12}贡献率$/u
/** `经济总量占全国比重`: such a share at the end of a name, which the next takes the place of. */
export const shareAtEnd = /(?<=.{2})(?:占|在)[^占在]{1,14}(?:比重|占比|比例|份额)$/u
/** `占比`: a share, which is that of the value before it. */
export const sharesOf = /^(?:占比|比重|占比重)$/u
/** `满意率`: a rate, which another takes the place of; its noun is three characters long. */
export const rateAlone = /^(?!.*[占在])[^]*.{2}(?:率|(?<![幅浓])度)$/u
export const rateLength = 3
/** `新增`: adds to what stands before it. */
export const addsTo = /^[新净]/u
/** `新增`: with what is said behind the number (新增2家企业上市). */
export const newlyAdded = /^[新净]增加?$/u
/** `利用率`: the last character of a rate. */
export const rateEnd = '率'
/** `相当于GDP比重`: another word for 占 in a share. */
export const sameAsShare = /相当于/u
/** `占全国`: the same without its noun. */
export const dependentPart = /^(?:增量|总量|产量|产值|规模|数量|总数|增加值|面积|销量)?占(?:全[国省市区县]|GDP|地区生产总值|[^，]{0,12})$/u
/** `集装箱`: goods whose throughput is told in units of their own, behind that of a port. */
export const boxes = '集装箱'
/** `货物吞吐量`: such a throughput, without whose it is. */
export const throughput = /(?:货物|货邮)?吞吐量$/u
export const throughputWord = '吞吐量'
/** `淘汰`: acts that goods are the object of, never their output. */
export const cutsGoods: ReadonlySet<string> = new Set('淘汰 压减 退出 压减退出 削减 关停 化解 压缩 淘汰退出'.split(' '))
/** `落后`: what such goods are. */
export const outdated = '落后'
/** `市人大代表议案`: whose proposals they are. */
export const proposer = /^([^，。；、]*?(?:人大代表|政协委员|政协))(?:议案|提案|建议案|建议|意见)$/u
/** `建议`: proposals alone. */
export const proposal: ReadonlySet<string> = new Set('议案 提案 建议 意见建议 批评意见'.split(' '))
/** `2024年`: what no theme has. */
export const noTheme = /[“”《》（）()0-9]/u
/** `“三美”`: a theme that is a quotation. */
export const quotedTheme = /^“[^“”]{1,10}”$/u
/** `总量`: of what was newly added, the thing's own. */
export const totalOf = pattern`^${oneOf('总量 总数 总数量 累计总数 存量 保有量 有效量 持有量 拥有量 注册总数 注册总量 在册总数 登记总数 有效数 有效数量 总保有量 总规模 总里程 总面积 总装机 总装机容量 总容量')}$`
/** `出口额`: behind 进出口, a part of foreign trade. */
export const tradePart = pattern`^${oneOf('出口 进口')}(?:额|总额)?$`
export const trade = '进出口'
/** `汽车产量`: goods, which a report may say the exports of. */
export const goods = /进出口|贸易|外贸|产量|产销|销量|产值|销售|产品|汽车|整车|设备|装备|工业|制造|出货|电池|芯片|服装|家具|水果|茶叶|蔬菜|水产/u
export const foreignTrade = '外贸'
/** `游客`: who brings 收入 that is called after tourism. */
export const tourists = /游客|旅游人/u
/** `综合收入`: such a noun of money. */
export const earning = /^(?:(?:总|综合)?收入|创收|综合效益|经济效益)$/u
export const tourism = '旅游'

/** `区`: behind an act, makes it the beginning of a noun: 开发区, 服务业, 建设用地. */
export const nounOfAct = pattern`^${oneOf('区(?!内|域) 业 者 力 商 用地 性 型 物 费 率 量 站 局 部')}`
/** `为全州`: prepositions, before what a number counts. */
export const prepositions = /^(?:又|再|已|还|共|累计|先后)?(?:(?:同|对|为|给|向|在|将|把|以|用|由|从|于|使|让|与|和|及|按|就)+(?:全[国省市区县州盟旗])?)$/u
/** `年初确定的`: when and by whom things were set, before their number; no part of their name. */
export const saidOfPlan = /^(?:去年|年初|上年|今年|会议|市委|县委)*(?:确定|部署|承诺|提出|明确|安排|排定)的$/u
/** `等`: words at the end of what stands between an act and its number. */
export const modifierEnd = /(?:等|包括|其中|共|总计|的)+$/u
/** `“`: marks that no modifier has. */
export const modifierMark = /[“”《》（）]/u
/** `工业企业净增`: a flow whose verb stands behind. */
export const flowBehind = /^(.{2,}?)(?:共|拟|将|预计|[较比](?:年初|上年末?))?(净增|新增|净增加|新建|改建|扩建|改扩建|续建|(?<=项目|工程)新(?:签约|开工|竣工|投产|落地))$/u
/** `增`: the last characters of such a name. */
export const flowEnds: ReadonlySet<string> = new Set('增加建约工产地')
/** `重点项目年度投资`: money at the end of what it is for. */
export const investedBehind = /(?:(?:总|年度|计划|完成|累计){0,3}投资额?|(?:合同|协议|意向)?金额)$/u
/** Of what was said, for each head. */
export const perHead = '人均'
/** `开工`: what is done with the things themselves. */
export const stageOfWork = pattern`^${oneOf('开工 新开工 竣工 在建 待建 续建 新建 投产 完工 入库')}$`
/** Stages of works, one or two of them. */
const stages = '(?:开工建设|新?(?:开工|签约|引进)|开?复工|竣工|续建|投产|投用|完工|建成|落地|入库|达产){1,2}'
/** `竣工投产`: nothing but such stages. */
export const stagesOfWork = pattern`^${stages}$`
/** `带动`: before a metric's name, moves it and says nothing of it. */
export const movingVerb = pattern`^(?:${oneOf('带动 推动 拉动 促进 引导 提高 继续提高 共 约 现 年末 期末 年底 提出 安排 力促 将 把 要求 推进 确保 实现')}|[^，。；、]{1,4}业(?:完成|实现))`

/** `城市开展医保支付改革试点`: places that try something out; they are what is counted. */
export const pilot = pattern`^(${oneOf('城市 省份 省区市 省 市 县 县（市、区） 县市 县区 区县 地区 乡镇 村 社区 园区')})(?:先行|率先|先后|同步)?${oneOf('开展 进行 推行 实施 启动 组织')}了?([^，。；、]{2,20}?)的?(试点|试验|示范)$`
/** `退耕还林`: an act with its object. */
export const wholeAct = pattern`^${oneOf('退耕还林 退耕还草 封山育林 植树 新增造林 治沙 除险加固 送戏 送戏下乡 清淤')}$`
/** `住房基本建成`: an act behind its thing. */
export const actAtEnd = pattern`(?<=.{3})(?:基本)?${oneOf('建成 开工 新开工 竣工 投产')}$`
/** `、`: joins two acts, things or ranks. */
export const joiner = /[、和与或及]/u
/** `左右`: begins what stands behind a number and is no noun; 增长极 and 居民 are. */
export const noNoun = /^(?:左右|基础上|以[上内下](?!的)|增长(?!极|点)|下降|提高|降低|提升|达(?!标[村县区镇乡])|占(?!地)|比(?!赛|例|重)|同比|较(?!大|高)|居(?!民|家|住)|排(?!水|放|涝|污|名)|位[居列]|均(?!衡)|都(?!市)|分别|为(?!民)|是|的|和(?!谐|美|平)|与|及|或|起(?!草|重)|等(?!级)|新?台阶|大关|关口|新高|大台阶)/u

/** `市、区`: ranks of one character, joined behind a number (6个市、区级产业园). */
export const rankAlone = /^[国省市县区乡镇]、[省市县区乡镇村]/u
/** `水泥等涉炉窑企业`: the rest of a list behind a number, with what its members are. */
export const listedThings = /^[^，。；：！？0-9的等]{1,16}等(?![级待于为]|一批)[^，。；：！？、0-9的个项家]{2}/u
/** `中小学校和车站`: other things beside the counted ones, which the list is of. */
export const joinsOthers = /[和与及]/u
/** `全国“一村一品”示范`: before what is of a kind with a name. */
export const quoteAhead = /^(?:[国全][家国]|省级?|市级?)?“[^“”]{1,8}”(?:示范|试点)?(?=.{2})/u
/** `规上企业`: kinds of things that stand beside ranked ones without a rank. */
export const anyKind = /^(?:乡镇|街道|社区|镇|村)|(?:企业|项目|工程|人才|产品|活动|品牌|课题|奖|人|自然[村屯])$/u
/** `百亿级项目`: has a size of its own. */
export const sizeInName = /[0-9亿]|以上|级|规模|重大/u
/** `国家级`: ranks that are awarded begin so, which those of places do not. */
export const awarding: ReadonlySet<string> = new Set('国全省自市部')
/** `国际联合实验室`: no rank that is awarded. */
export const noRank: ReadonlySet<string> = new Set(['国际'])
/** `省级`, `市级以上`: ranks that are given, which 国家 of 国家高新技术企业 is not, a part of the title. */
export const rankGiven = /^[^级]{1,4}级(?:及?以上)?/u
/** `企业技术中心`, `智能工厂`: kinds that are ranked, whatever their field. */
export const rankedKind = pattern`${oneOf('技术中心 研究中心 创新中心 设计中心 基地 平台 实验室 研发机构 工厂 车间 园区 产业园 示范园 产业集群 示范区 示范村 示范镇 示范乡镇 先进乡镇 示范社 示范带 众创空间 孵化器 加速器 优质产品 著名商标')}$`
/** `“四美乡村”`, `五星级`: has a title or a rank of its own. */
export const ownTitle = /[“”]|星级|中国|三角|湾区|流域/u
/** `新增用地`, `带动消费`: a flow of its own, that an act before it does not go on to. */
export const flowAhead = /^(?:新增|净增|带动|拉动|撬动|引领[^，。；、]{0,4}消费)/u
/** `（东岭、西岭）`: behind a number, names what was counted before it. */
export const bracketAlone = /^[（(][^（）()]*[）)]$/u
/** Others: the noun stands in a later piece (困境、留守儿童). */
export const bareModifiers: ReadonlySet<string> = new Set('困境 困难 贫困 留守 失能 半失能 孤寡 空巢 高龄 残疾 优质 绿色 有机 特色 公益 智能 省外 国外 境外 海外 中央 大中 国考 省考 国控 省控 水电 新建 续建 国有 民营 公办 民办 城镇 城市 农村 乡村'.split(' '))
/** `场景级大模型`: a piece behind such a modifier that may hold its noun, up to a mark. */
export const readsOn = /^[^0-9，。；：！？]{2,16}(?:[，。；：！？、]|$)/u

/** `产值`: a noun that takes the place of another of its kind (茶叶产量, 综合产值 is 茶叶综合产值). */
export const replacing = pattern`^${oneOf('产量 产值 总产值 综合产值 投资 并网 并网规模 营业收入 营收 销售额 零售额 出栏 存栏 先进产能占比 流域面积')}$`

/** `将扶贫标准`, `阶段性将扶贫标准`: a particle before a subject. */
export const particleAhead = /^(?:(?:阶段性|统一|及时|继续|适时)?将(?![来近军领要])|把(?!握|关)|使(?![用命领馆得]))(?=[^0-9]{3})/u
/** `排放量由`: a particle behind a subject. */
export const particleBehind = /(?<=.{2})(?:分别)?(?:(?<![自理缘经])由前?|(?<![服跟])从|(?<![目之以空日年])前|(?<![合兼吞归撤拆])并)$|(?<=.{3})[从由][^，。；从由]{1,8}(?:以上|以下|以内|左右)$/u
/** `由`: the last characters of what it finds: only a name that ends in one is worth its look. */
export const particleEnds: ReadonlySet<string> = new Set('由从前上下内右并')

/** `产业分别拉动`: says inside a name that values are dealt to its members. */
export const dealingWord = /(?<=.{2})分别/u
/** `五十亿级企业`: the same before its noun. */
export const sizeLevelAhead = /^[一二三四五六七八九十百千万亿]{1,4}元?级(?=.{2})/u
/** `管理人员`: people, who have no turnover of their own. */
export const staff = /(?:人员|干部|人才|教师|院士|专家|从业人数)$/u
/** `村的电气化建设`: counted places, before what was done for them. */
export const ofPlaces = /^[村镇乡县]的(?=[^，。；、0-9]{3})/u
/** `选拔`: takes those whom it counts as its object, whatever is said that they do (选拔20名学生开展培养). */
export const selects = pattern`^${oneOf('选拔 遴选 选出 选取 选择 选派 招募 招收 筛选 抽调 选聘 评选')}`
/** `同类企业中`, `措施中有`: among the things counted, no part of them; 初中 and 县中 are schools, 国有 is whose. */
export const amongAtEnd = /(?<=.{2})(?:(?<![集初高其县之当空一二三四五六七八九十])中有?|(?<![国公私所共自含拥具没])有|的?基础上)$/u
/** `东湖、西湖等体育公园`: examples, and the kind of things that they are. */
export const kindBehindExamples = /^(?!.*(?:全球|世界))[^，。；：的]{2,70}(?<![高中初一二三特同优甲平对])等(?!“[^”]*”$)((?:各类)?[^，。；：的0-9]{2,16})$/u
/** `新竣工投产`: a stage that works go through. */
export const stage = /^新?(?:签约|核准|开工|竣工|完工|投产|入库|落地|开工建设|竣工投产|建成投产|建成投用)$/u
/** `21.3亿元`: a sum or a size alone, which is no noun. */
export const sizeAlone = /^\s*[0-9][0-9. ]*(?:[万亿]?元|万?平方?米|[万亿]?[亩吨]|公里)$/u
/** `在`: before what those are among. */
export const amongAhead = /^在/u
/** The first characters of what joins others. */
export const othersJoined = '和与及以'
/** `和一批`, `和东门、西门等`, `和东门、西门`: others beside the counted things, or those of the next number by name. */
export const othersBehind = /^(?:[和与及]|以及)(?:一批|[^，。；：的0-9]{2,40}等$|(?![^，。；]{0,30}(?:实现|完成|达|增|获|分别|累计|共))[^，。；：、的0-9]{2,10}(?:、[^，。；：、的0-9]{2,10}){1,4}$)/u
/** `吸引力强`: what the things are like, before more of it and 的. */
export const attributePiece = /^[^0-9的等]{2,8}$/u
/** `带动面广的消费场景`: such words and the noun. */
export const attributesOn = /^(?:[^，。；：！？、0-9的等]{2,8}、){0,2}[^，。；：！？、0-9的等]{2,8}的[^0-9，。；：！？、]{2,}/u
/** `项目`: works, whatever they are. */
export const anyWork = /^(?:项目|工程)$/u
/** `为山区学校`: a preposition before those for whom something is done. */
export const prepositionAhead = /^(?:免费)?[为对给与向把将在](?=[^，。；、]{2})/u
/** `“双百”`: a short quotation, which a modifier may have. */
export const shortQuote = /“[^“”]{1,8}”/gu
/** `惠及`: whom something reaches, as many as the number says. */
export const reachesPeople = /^(?:惠及|涉及|覆盖|受益)$/u
/** `实现`: says only that a value came about. */
export const reachedAhead = /^(?:实现|取得|创造|产生)/u
/** `认真办理`: how something was handled, before the verb. */
export const mannerOfHandling = pattern`^(?![^]*率$)${oneOf('高质量 高标准 高效 认真 依法 牵头 按期 及时 全面 有序')}{1,2}(?=${oneOf('办理 办好 办结 办复 受理 化解 调解 解决 处理')})`
/** `免费`, `首批`: how something was done, and which or for whom: part of the name. */
export const saysWhich = /^(?:免费|首批|一期|二期|公开|自主|联合|合作)$/u
/** `合同金额`, `净增产值`: money that was agreed on with an act, or came of it. */
export const agreedMoney = /^(?:(?:合同|协议|意向)?金额|[新净]增(?:产值|税收))$/u
/** `中欧班列开行`: what trains did, behind them. */
export const ranBehind = /(?:全年|累计)?(?:开行|发运)$/u
/** `单位为中心`, `单位组成的体系`: behind what is counted, what is made of it. */
export const madeOf = /(?:为(?:中心|基础|骨干|主体)|组成的|构成的)[\s\S]*$/u
/** `现代工业`: a sector, without a measure. */
export const sectorEnd = /(?:工业|农业|商业|服务业|制造业|建筑业|运输业)$/u
/** `零售总额`: the measure that sectors have, at the end of a name. */
export const sectorMeasure = /(?:总?产值|增加值|零售总?额|营业收入|收入)$/u
/** `总`: in such a measure, says that it is that of the whole. */
export const ofTotal = '总'
