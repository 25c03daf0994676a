/** Units, an entry a line: the word, its code, and its factor to the base unit as a fraction. A new unit is one line here and one example. */

/**
 * What a unit measures. `money` is ISO 4217; `count` takes its code from the thing counted;
 * `time` is a duration; `rank` a place in an order; `part` a share (成 is 10 %); `times` a multiple.
 */
export type UnitKind =
  | 'money' | 'physical' | 'percent' | 'points' | 'count' | 'time' | 'age' | 'rank' | 'part' | 'times' | 'double'

export interface Unit {
  word: string
  kind: UnitKind
  /** UCUM, ISO 4217, or a UCUM annotation. */
  code: string
  /** The value in base units is value × numerator / denominator. */
  numerator: string
  denominator: string
}

type Line = readonly [words: string, code: string, numerator?: string, denominator?: string]

const table = (kind: UnitKind, lines: readonly Line[]): Unit[] =>
  lines.flatMap(([words, code, numerator = '1', denominator = '1']) =>
    words.split(' ').map((word) => ({ word, kind, code, numerator, denominator })))

/** 块 and 毛 are left out: spoken money; 块 counts plots and plaques. */
const money = table('money', [
  ['元 元人民币 圆', 'CNY'],
  ['美元', 'USD'], ['欧元', 'EUR'], ['港元 港币', 'HKD'], ['日元', 'JPY'], ['英镑', 'GBP'], ['卢布', 'SUR'],
  ['角', 'CNY', '1', '10'], ['分钱', 'CNY', '1', '100'],
  ['元/吨', 'CNY/t'], ['元/平方米', 'CNY/m2'], ['元/千瓦时 元/度', 'CNY/kW.h'], ['分/千瓦时 分/度', 'CNY/kW.h', '1', '100'],
  ['元/亩', 'CNY/m2', '3', '2000'], ['元/公斤 元/千克', 'CNY/kg'], ['元/斤', 'CNY/kg', '2'],
  ['元/人', 'CNY/{person}'], ['元/月', 'CNY/mo'], ['元/人·月', 'CNY/{person}/mo'], ['元/年', 'CNY/a'],
  ['元/立方米', 'CNY/m3'],
])

/** Mass in kg, length in m, area in m2, volume in m3, energy in kW.h, power in W, as the contract's examples have it. */
const physical = table('physical', [
  ['吨', 'kg', '1000'], ['公斤 千克', 'kg'], ['斤 市斤', 'kg', '1', '2'], ['担 市担', 'kg', '50'], ['克', 'kg', '1', '1000'],
  ['克/千克 克/公斤', 'g/kg'], ['毫克', 'kg', '1', '1000000'], ['微克', 'kg', '1', '1000000000'],
  ['吨标准煤 吨标煤', '{tce}'], ['千克标准煤 公斤标准煤', '{tce}', '1', '1000'], ['克标准煤', '{tce}', '1', '1000000'],
  ['吨二氧化碳', '{tCO2}'], ['吨级', 'kg', '1000'], ['载重吨', 'kg', '1000'],
  ['米 公尺', 'm'], ['公里 千米 km', 'm', '1000'], ['里 华里 市里', 'm', '500'], ['厘米', 'm', '1', '100'], ['毫米', 'm', '1', '1000'],
  ['微米', 'm', '1', '1000000'], ['纳米', 'm', '1', '1000000000'], ['海里', 'm', '1852'], ['延米 延长米', 'm'],
  ['车道公里 皮长公里 芯公里 航道公里', 'm', '1000'],
  ['平方米 平米 ㎡', 'm2'], ['平方公里 平方千米', 'm2', '1000000'], ['亩 市亩', 'm2', '10000', '15'],
  ['公顷', 'm2', '10000'], ['平方厘米', 'm2', '1', '10000'], ['亩次', '{mu_time}'],
  ['立方米 立方 方 m³', 'm3'], ['立方公里', 'm3', '1000000000'], ['升', 'L'], ['毫升', 'mL'], ['桶', '{barrel}'],
  ['千瓦 kW', 'W', '1000'], ['兆瓦 MW', 'W', '1000000'], ['吉瓦 GW', 'W', '1000000000'], ['瓦', 'W'],
  ['千瓦时 千瓦小时 度 度电 kWh', 'kW.h'], ['兆瓦时', 'kW.h', '1000'], ['吉瓦时 GWh', 'kW.h', '1000000'], ['MWh', 'kW.h', '1000'],
  ['千伏 kV', 'V', '1000'], ['伏', 'V'], ['千伏安', 'V.A', '1000'], ['兆伏安', 'V.A', '1000000'], ['伏安', 'V.A'],
  ['马力', '[HP]'], ['摄氏度 ℃', 'Cel'], ['分贝', 'dB'], ['焦耳', 'J'], ['吉焦', 'J', '1000000000'],
  ['微克/立方米 μg/m3 微克每立方米', 'ug/m3'], ['毫克/升', 'mg/L'], ['毫克/立方米', 'mg/m3'],
  ['公斤/亩 千克/亩', 'kg/m2', '15', '10000'], ['斤/亩', 'kg/m2', '15', '20000'],
  ['吨公里', 't.km'], ['人公里', '{person}.km'], ['换算吨公里', 't.km'],
  ['公里/小时 公里每小时', 'km/h'], ['立方米/日 立方米/天', 'm3/d'], ['吨/日 吨/天', 't/d'], ['吨/年', 't/a'],
  ['人/平方公里', '{person}/km2'],
  ['标箱 标准箱 TEU', '{TEU}'],
  ['比特 bit', 'bit'], ['TB', 'TBy'], ['PB', 'PBy'],
  ['Mbps 兆比特每秒', 'Mbit/s'], ['Gbps', 'Gbit/s'], ['Tbps T比特每秒', 'Tbit/s'],
  ['PFLOPS PFlops P算力', '{PFLOPS}'], ['EFLOPS EFlops EFLOPs Eflops', '{EFLOPS}'],
])

/** Shares and percentage points. ％ is U+FF05. */
const shares: Unit[] = [
  ...table('percent', [['% ％', '%'], ['‰ 千分之', '%', '1', '10'], ['‱ 万分之', '%', '1', '100'], ['百分之', '%']]),
  ...table('points', [['个百分点 百分点 个pct 个多百分点', '{pp}'], ['个千分点 千分点', '{pp}', '1', '10']]),
  ...table('part', [['成', '%', '10']]),
  ...table('times', [['倍', '1']]),
  ...table('double', [['番', '1']]),
]

/** Durations; 年 alone after four digits is a date. */
const times = table('time', [
  ['年', 'a'], ['个月 个多月', 'mo'], ['周 个星期', 'wk'], ['天 日', 'd'], ['小时 个小时', 'h'], ['分钟', 'min'], ['秒', 's'],
  ['个工作日 工作日', '{workday}'], ['个季度', '{quarter}'], ['个交易日', '{trading_day}'],
  ['周年', '{anniversary}'], ['课时 学时', '{class_hour}'],
])

const ages = table('age', [['岁 周岁', 'a']])

/** Count words. The code is what the word counts by itself; the noun beside it may say more. */
const counts = table('count', [
  ['个 大', '{item}'], ['人 名', '{person}'], ['位', '{person}'], ['人次', '{person-time}'], ['家', '{organization}'], ['户', '{household}'],
  ['户次', '{household-time}'], ['座', '{structure}'], ['所', '{institution}'], ['条', '{line}'], ['项', '{item}'], ['处', '{site}'],
  ['套 套（间） 套(间)', '{set}'], ['台', '{machine}'], ['台套 台（套） 台(套) 套（台）', '{machine}'], ['辆', '{vehicle}'], ['辆次', '{vehicle-time}'], ['架', '{aircraft}'],
  ['架次', '{flight}'], ['艘 只', '{vessel}'], ['列', '{train}'], ['班列', '{train}'], ['班次', '{trip}'], ['趟', '{trip}'],
  ['件', '{piece}'], ['件次', '{piece-time}'], ['份', '{copy}'], ['宗', '{case}'], ['起', '{case}'], ['例', '{case}'], ['案', '{case}'], ['场', '{event}'], ['场次', '{event}'],
  ['次', '{time}'], ['批', '{batch}'], ['批次', '{batch}'], ['届', '{session}'], ['期', '{issue}'], ['部', '{work}'], ['篇', '{work}'],
  ['本 册', '{book}'], ['种', '{kind}'], ['类', '{class}'], ['款', '{kind}'], ['门', '{course}'], ['支', '{team}'], ['队', '{team}'],
  ['块', '{plaque}'], ['片', '{plot}'], ['间', '{room}'], ['栋 幢', '{building}'], ['张', '{sheet}'], ['枚', '{medal}'], ['口', '{well}'],
  ['眼', '{well}'], ['孔', '{kiln}'], ['根', '{pole}'], ['株 棵', '{plant}'], ['头', '{head}'], ['羽', '{bird}'], ['匹', '{horse}'], ['群', '{herd}'], ['峰', '{head}'], ['尾', '{fish}'],
  ['床 张床', '{bed}'], ['箱', '{case}'], ['包', '{package}'], ['瓶', '{bottle}'], ['盏', '{lamp}'], ['具', '{device}'], ['盘', '{disc}'],
  ['对', '{pair}'], ['双', '{pair}'], ['组', '{group}'], ['节', '{session}'], ['堂', '{lesson}'], ['层', '{floor}'], ['级', '{level}'], ['档', '{step}'],
  ['度次', '{time}'], ['宿', '{night}'], ['人天', '{person-day}'], ['工日', '{person-day}'], ['剂次', '{dose}'], ['剂', '{dose}'],
  ['单', '{order}'], ['笔', '{transaction}'], ['点', '{point}'], ['票', '{vote}'], ['道', '{item}'], ['环', '{ring}'], ['圈', '{ring}'],
  ['县 县市 县市区 市县', '{county}'], ['村', '{village}'], ['省', '{province}'], ['市', '{city}'], ['区', '{district}'], ['镇', '{town}'], ['乡', '{township}'],
  ['国', '{country}'], ['校', '{school}'], ['省份', '{province}'], ['步', '{step}'], ['届次', '{session}'], ['顶', '{item}'], ['面', '{flag}'],
  ['颗', '{satellite}'], ['轮', '{round}'], ['强', '{place}'], ['棒', '{bag}'], ['袋', '{bag}'], ['管', '{tube}'], ['席', '{seat}'], ['座次', '{seat}'], ['锭', '{spindle}'], ['纱锭', '{spindle}'],
  ['核', '{core}'], ['机架', '{rack}'], ['标准机架', '{rack}'], ['英里', '[mi_i]'], ['吨位', 't'],
])

const ranks = table('rank', [['名次', '{rank}']])

/** All units; where two have the same word, the first counts. */
export const units: readonly Unit[] = [...money, ...physical, ...shares, ...times, ...ages, ...counts, ...ranks]

const unitOf = (word: string): Unit => units.find((unit) => unit.word === word) as Unit

/** Units that forms without a unit word have: 三次产业比4.0∶37.7∶58.3, 2.1∶1, 翻番, 第三. */
export const percentUnit = unitOf('%')
export const multipleUnit = unitOf('倍')
export const doublingUnit = unitOf('番')
export const rankUnit = unitOf('名次')

/** Words with a meaning of their own in the reading. */
export const unitWords = {
  tonClass: '吨级',
  item: '个', place: '位', anniversary: '周年', class: '类', tenth: '成', level: '级', person: '名', strong: '强',
} as const

/** The points that 个 goes on to where it counts nothing itself: 一个百分点. */
export const itemPoints = '个百分点'

/** Words that begin behind a unit and are no other word with it, though `notBefore` names their first character: 3家以上, 三个体系. */
export const mayFollowUnits: ReadonlySet<string> = new Set(['以上', '以下', '以内', '家庭', '体系', '体育', '体检'])

/** Nouns that name what is counted, longest suffix first: the code of 个, 家, 所 … is taken from them. */
export const countedNouns: readonly (readonly [noun: string, code: string])[] = [
  ['企业', '{enterprise}'], ['公司', '{enterprise}'], ['项目', '{project}'], ['工程', '{project}'], ['学校', '{school}'],
  ['中小学', '{school}'], ['小学', '{school}'], ['中学', '{school}'], ['高中', '{school}'], ['幼儿园', '{kindergarten}'],
  ['医院', '{hospital}'], ['小区', '{neighborhood}'], ['社区', '{community}'], ['村', '{village}'], ['乡镇', '{township}'],
  ['小城镇', '{town}'], ['城市', '{city}'], ['省份', '{province}'], ['孩子', '{person}'], ['县', '{county}'], ['县（市、区）', '{county}'], ['国家', '{country}'], ['学位', '{seat}'],
  ['床位', '{bed}'], ['岗位', '{job}'], ['就业', '{person}'], ['机构', '{institution}'], ['中心', '{center}'],
  ['合作社', '{cooperative}'], ['家庭农场', '{farm}'], ['部门', '{department}'], ['单位', '{organization}'],
  ['基地', '{base}'], ['园区', '{park}'], ['产业园', '{park}'], ['示范区', '{zone}'], ['景区', '{scenic_area}'],
  ['旱厕', '{toilet}'], ['厕所', '{toilet}'], ['污水处理站', '{station}'], ['基站', '{station}'], ['充电桩', '{charger}'],
  ['港口泊位', '{berth}'], ['码头泊位', '{berth}'], ['级泊位', '{berth}'], ['深水泊位', '{berth}'], ['停车位', '{parking_space}'], ['泊位', '{parking_space}'], ['专利', '{patent}'], ['建议', '{proposal}'], ['提案', '{proposal}'],
  ['实验室', '{laboratory}'], ['平台', '{platform}'], ['产品', '{product}'], ['集群', '{cluster}'], ['商标', '{trademark}'], ['品牌', '{brand}'], ['金奖', '{award}'],
  ['断头路', '{road}'], ['街巷', '{street}'], ['小街小巷', '{street}'], ['球场', '{court}'], ['活动', '{event}'],
  ['住房', '{dwelling}'], ['公寓', '{dwelling}'], ['群众', '{person}'], ['人口', '{person}'], ['人民', '{person}'],
  ['职工', '{person}'], ['学生', '{person}'], ['农民', '{person}'], ['居民', '{person}'], ['人员', '{person}'],
  ['人才', '{person}'], ['毕业生', '{person}'], ['城乡居民', '{person}'], ['老人', '{person}'], ['儿童', '{person}'], ['党员', '{person}'],
  ['经营主体', '{household}'], ['市场主体', '{household}'], ['个体工商户', '{household}'],
]

/** `全部开工`: behind a counted noun, what is said of it; a noun behind it would be what is counted. */
export const predicateBehind = /^(?:全部|全面|已|均|都|相继|顺利|正式|加快|累计|陆续|成功|得到|获|喝|受|用|住|吃|享|参|脱|达|纳|在|有|实|被|就|过|率先|稳|同|试|初步|进行|通|解决|建立|向|派|入|能|可|都|由)/u

/** `床位数`: a number of things, which a bare number may state. */
export const countedNumber = /数$/u

/** What may not follow a unit: then it is the beginning of another word (3方面, 5万家庭, 20万人口, 年度). */
export const notBefore: Readonly<Record<string, string>> = {
  方: '面向案式法针便', 家: '庭长电具', 户: '籍外口', 人: '口民才均工力员大事社类群士', 个: '人体', 年: '度级货轻均产代', 日: '均常益前报照', 天: '然津气空', 周: '边转期', 次: '数产生', 点: '亮燃面',
  度: '假过', 里: '程面', 市: '场政民辖值级直区', 县: '级域城区（市', 区: '域间块县划直', 村: '民庄级集居', 镇: '区级', 乡: '村镇', 国: '家内际有道债企资', 省: '级份内市', 校: '园企长区', 台: '湾风阶',
  本: '地级科土市省区', 部: '门分队署', 支: '持部撑农柱', 项: '目', 处: '理于级置', 场: '所景地馆', 口: '岸径', 面: '积向对临', 头: '部雁', 位: '于居列置', 级: '别以', 单: '位项独元',
  节: '能约目水', 道: '路', 片: '区', 床: '位', 双: '一向创减', 成: '为立功都果本熟交效品就长套', 步: '入行', 对: '外口接标照于', 组: '织建成', 期: '间末货', 批: '准复发示量', 款: '项',
  门: '类诊户店', 条: '件例', 只: '有要是增', 列: '入为', 大: '关型力幅规量学棚', 份: '额', 核: '心电准算查', 名: '录单列师校优牌', 所: '有在属以', 元: '素宵旦件器', 起: '步到来草', 例: '如外行',
  类: '型似', 种: '植子业', 分: '别', 包: '括容', 克: '服', 孔: '雀', 环: '境保比节', 票: '据', 队: '伍', 层: '面次级', 张: '家', 间: '接', 根: '本据', 株: '洲', 担: '当保任',
  米: '粉兰', 升: '级至学规', 角: '度', 架: '构', 篇: '章', 块: '链', 盘: '活锦', 尾: '矿水', 具: '有体备', 宗: '教旨', 圆: '满', 匹: '配', 顶: '层', 群: '众体岛雄', 峰: '会值谷时段',
}
