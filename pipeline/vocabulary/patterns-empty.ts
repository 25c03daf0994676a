/** Patterns for names that say nothing by themselves: where a work stands, what is no kind, what a field is. */

/** `续建`: where a work stands, which is no kind of it. */
export const stage = /^(?:新|续|续建|在建|新建|计划|拟|拟建|年内|全部|各类|一批|建设|前期|确定|列入|梳理)$/u
/** `投资超百亿`: no kind of a thing. */
export const noKind = /[0-9０-９，。；：、（）“”的等亿万]|^(?:其他|上述|意向|其余|部分|新型|优质|主要|节点|配套)$/u
/** `重点`: says of what rank things are, not of what kind. */
export const rankOnly = /级|^(?:[省市县区州]|[省市县区州]{2,3}|[国省市县区州]级|重点|重[大要]|大|标志性|关键|建设){1,4}$/u
/** `引进投资超10亿元重大`: the size and rank of a thing, before its noun. */
export const rankAtEnd = /(?:(?:总?投资)?(?:超过?|过)?[0-9.一二两三四五六七八九十百千]{1,6}[万亿]元(?:以上)?的?|重点|重大|关键|标志性|骨干|优质|领军|龙头|示范|先行|补短板|改革|创新|制度性|制度创新|省定|市定|年度|相关|共建){1,3}$/u
/** `重点项目建设`: that works are built says nothing of them. */
export const builtAtEnd = /(?<=项目|工程)建设$/u
/** `公路方面，`: opens a sentence on a field. */
export const asForField = /(?:^|；)([^，。；：、0-9]{2,10})(?:方面|领域)[，：]/u
/** `项目建设`: the work as such, no field. */
export const noField = /^(?:一批|多[个项条家]|各类)|等(?!级)|[一二三四五六七八九十]类|(?:规划|机制|制度|体系)$|^(?:重[点大要]|有效益?|市场)?(?:项目|产业|工程|投资|工作|任务|经济|社会|发展|建设|事业|企业|改革|主体|要素|环境|领域|方面|政策|措施|能力|水平|基础|活力|动能|市场|消费|行业|城乡|区域)(?:建设|工作|投资|发展|攻坚|推进|行动|活动|引进|招引|试点)?$|^(?:重[大点])?项目招商$|^(?:先行|改革|省级|国家)?试点$/u
/** `老城更新`: a work, which has projects. */
export const work = /.{2}(?:建设|试点|改造|治理|整治|更新|协作|攻坚|攻坚战|会战|保护|修复|创建|引资|招商|(?:座谈|恳谈|对接|会商|协调|见面|现场|推介)会|大走访)$/u
/** `城市更新行动`: a campaign. */
export const campaignAtEnd = /.{3}(?:行动|攻坚战?|会战|工程|计划|试点|活动|建设|治理|整治|更新|修复|[座恳]谈会|对接会|会商会|见面会|大走访)$/u
/** `开展`: before a campaign. */
export const holdsCampaign = /^(?:实施|开展|启动|深化|召开)$/u
/** `和`: a campaign's name has none. */
export const noCampaign = /[，：、和及暨《》]|推动|领衔|^[^“]*”|“[^“”]{0,60}$|^(?:年度|投资|产业|发展|工作|生产|建设|财政){0,4}计划$/u
/** `以…为重点的`: before a campaign. */
export const upToPossessive = /^.*的|^打[好赢]/u
/** `农业博览会`: campaigns, gatherings and places that have things of their own. */
export const gathering = /.{2}(?:产业|产业链|行动|专项行动|活动|改革|工程|大会|洽谈会|博览会|投洽会|交易会|对接会|推介会|专场活动|试验区|实验区|先行区|示范区|合作区|片区|产业园|园区|开发区|高新区|经开区|新区|孵化器|服务中心|枢纽|走廊|都市圈|战略)$/u
/** `交通`: a trade that has projects. */
export const trade = /(?:(?<!企)业|交通|水利|能源|教育|卫生|医疗|文化|体育|旅游|文旅|康养|公路|铁路|电网|城建|环保|数字化|基础设施)$/u
/** `项目`: works, which have a size and a rank whatever their field is. */
export const projects = '项目'
/** `重点项目`: works of a rank alone. */
export const worksOfRank = /^(?:围绕|聚焦|抓好)?(重[点大](?:项目|工程)(?:建设)?|(?:重点|省定|市定)(?:工作|任务|事项|领域|指标任务))$/u
/** `加快推进`: how fast an act goes on. */
export const hastened = /^加[快速](?=.)/u
/** `；`: parts of a sentence stand on both sides. */
export const partMark = '；'
/** `装备制造产业`: the end of a trade that has works of its own. */
export const tradeAtEnd = /.{2}(?:产业|产业链|行业|制造业|服务业)$/u
/** `东湖新区`, `现代农业`: a field whose ranked works are told right behind it. */
export const ownsRanked = /(?:[区园圈廊]|新城|枢纽|战略|营商环境|产业|(?<!企)业)$/u
/** `，`: nothing but one clause between two figures. */
export const oneClause = /^[^。；]{0,20}$/u
/** `。`: closes a sentence or stands before one. */
export const sentenceMark = /[。；！？\s]/u
/** `，`: joins clauses. */
export const anyClause = /[，：、]/u
/** `提振`: a verb that opens a topic sentence. */
export const opensTopic = /^(?:召开|提振|协同|深入推进|启动实施|落实|深入|攻坚|高标准|高质量|高水平|高品质|协调|统筹|构建|做精|做细|培育|培强|抢抓|建好|深化|强化|做强|做优|做大|壮大|推进|推动|加快|加强|发展|抓好|抓实|打好|打赢|全力|全力打好|狠抓|打造|建设|实施|开展|聚力|聚焦|扩大|巩固|提升|做实|完善|优化)$/u
/** `成果`: behind a field, what came of it. */
export const cameOf = /^(?:成果|成效|工作|进程|步伐|一体化|同城化|发展)$/u
/** `措施`: a thing that is of the field as a whole. */
export const ofAll = /(?:措施|举措|任务|事项)$/u
/** `（一）`: a marker before the first sentence of a paragraph. */
export const markerAhead = /^(?:[—－-]+|[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十]+[是、]|[0-9]+[.、．])\s*/u
/** `行动`: a field that goes before the act: 更新行动完工项目, but 完工公路项目. */
export const goesAhead = /(?:行动|活动|试点|协作|攻坚|攻坚战|会战|引资|招商|规划|计划|改革|[大谈览易接介商调面场]会|走访|区|园|中心|器|治理|建设|改造|整治|更新|修复|保护|创建|工程|项目)$/u
/** `东湖产业园`: the end of a place that has figures of its own. */
export const placeAtEnd = /(?:^大学城|.(?:产业园|工业园|科技园|物流园|创业园|园区|工业区|开发区|高新区|经开区|新区|起步区|综保区|保税区|集聚区|自贸区|合作区|片区|示范园|孵化器|众创空间|科技城|大学城|科学城|生态城|功能区|新城|小镇|[发展示范试验实先行度假]{2}区|生产基地|产业基地))$/u
/** `新`: begins an act. */
export const beginsAct = /^(?:重点|新|净|已|现|共|累计|目前|自|[0-9０-９])$/u
/** `“`: a mark inside a name. */
export const nameMark = /^[“”《》（）()—·\-]$/u
/** `全球30个国家的`: what stands between what reaches things and their number. */
export const reachedAhead = /^(?:了|到|全国|全球|全省|全市|欧亚|亚欧|国内外|国内|境内外|海外|世界|省内外|近|约|超过?|达到?){0,3}(?:[0-9]{1,5}[多余]?个(?:国家[和及与、]?(?:地区)?|省份?|省区市|省市|地市|县|城市)[的、]?近?超?)?$/u
/** `全市`: what is told of the whole area. */
export const wholeAreaAhead = /^(?:全[国省市区县州盟旗]|我[省市区县州])/u
/** `一期形成承载能力`: what only says of which part of a place it is. */
export const partOfPlace = /^(?:[一二三]期|首期|起步区|核心区)(?![^，。；]{0,3}(?:工程|项目))|^形成[^，。；]{1,16}(?:产能|能力)$/u
/** `全覆盖`: covers all of what is counted. */
export const coversAll = '全覆盖'
/** `实现`: between what covers and the number. */
export const coversBehind = /(?:已经?|率先|全部|基本|先后|提前|推动|实现|达到|对|了|在){1,4}$/u
/** `产值占比`: a share, behind the measure of which it is one. */
export const shareOfValue = /(?<=.{2})(?:占比|比重)$/u
/** `政策措施`: measures of any field, behind their number. */
export const policies = /^(?:具体|支持|配套|有力|硬|政策|服务|创新|工作|若干)?(?:政策|措施|举措|办法|规定|实施意见|政策措施|工作措施)(?:落实|落地)?$/u
/** `抓细抓实“双减”`: verbs before a quoted name, which stands alone. */
export const verbsAheadOfQuote = /^[^“”]*(?=“[^“”]{2,16}”$)/u
