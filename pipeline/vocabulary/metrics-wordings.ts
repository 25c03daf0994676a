/** Words around a metric's name that do not change it, and spellings that mean the same. */

/**
 * Spellings of one thing inside a name: each pair is what is written and what is looked up.
 * Applied to the catalogue as well, so that either spelling of an alias finds the metric.
 * Left out: 城市/城镇 and 农民/农村居民, which the statistics tell apart.
 */
export const spellings: readonly (readonly [string, string])[] = [
  ['地区生产总值', 'GDP'], ['国内生产总值', 'GDP'], ['生产总值', 'GDP'], ['地区GDP', 'GDP'],
  ['国民生产总值', 'GNP'], ['海洋生产总值', '海洋GDP'],
  ['规模以上', '规上'],
  ['研究与试验发展', '研发'], ['研究与实验发展', '研发'], ['研究和试验发展', '研发'], ['R&D', '研发'],
  ['比例', '比重'], ['比率', '比重'], ['所占比重', '占比重'],
  ['通车总里程', '里程'], ['通车里程', '里程'], ['运营总里程', '里程'], ['运营里程', '里程'],
  ['营业里程', '里程'], ['营运里程', '里程'], ['总里程', '里程'], ['通航里程', '里程'],
  ['总产量', '产量'],
  ['装机总容量', '装机'], ['总装机容量', '装机'], ['总装机规模', '装机'], ['装机规模', '装机'],
  ['装机容量', '装机'], ['装机总规模', '装机'], ['总装机', '装机'],
  ['Ⅴ', 'V'], ['Ⅲ', 'III'], ['消费价格指数', '消费价格'],
  ['高铁', '高速铁路'],
]

/** Inside a name, and no part of it: quotes, blanks, 的, and the _ of a lowered figure (PM_2.5). */
export const nameMarks = /[\s“”‘’"'「」『』《》〈〉、，的_]/gu

/** Before a name: whose, when, as counted how. 地方 is left out: 地方财政赤字 is not 财政赤字. */
export const leadingFrames: readonly string[] = [
  '全国', '全省', '全市', '全区', '全县', '全州', '全盟', '全旗', '全自治区', '全镇', '全乡',
  '我国', '我省', '我市', '我区', '我县', '我州', '我盟', '我旗', '我们', '本省', '本市', '本区', '本县',
  '全年', '去年', '今年', '上年', '当年', '年末', '年底', '年均', '平均', '年', '五年', '五年来', '十年', '全年全省',
  '其中', '预计', '预期', '同口径', '可比口径', '累计', '实际', '名义', '力争', '确保', '争取', '计划',
  '初步核算', '预计全年', '总计', '共计', '合计', '平均每年', '每年', '到年底', '本届政府', '拟安排', '拟', '到', '近年来', '期间', '时期',
  '五年内', '五年间', '过去五年', '三年', '两年', '四年', '一年来', '两年来', '三年来', '五年累计',
  '十二五', '十三五', '十四五', '十五五', '十一五', '十五', '九五', '八五', '七五', '六五', '以来',
]

/** A year before a name: 一九五七年, 1957年. */
export const leadingYear = /^[0-9〇○零一二三四五六七八九]{2,4}年/u

/** Verbs before a flow that leave it what it is: 实现地区生产总值, 完成固定资产投资. */
export const flowVerbs: readonly string[] = ['实现', '完成', '生产', '取得', '安排', '落实']

/** Verbs before a stock: 拥有高新技术企业, 现有经营主体. */
export const stockVerbs: readonly string[] = [
  '拥有', '现有', '共有', '已有', '累计拥有', '达到', '实有',
]

/** After a name: how many, how much, or that it is an aim. */
export const trailingFrames: readonly string[] = [
  '总数', '数量', '总量', '总规模', '规模', '人数', '户数', '家数', '总数量', '数', '总额', '总值', '额',
  '水平', '总水平', '总体水平', '任务', '目标', '预期目标', '指标', '量', '完成', '累计', '实现',
]

/** After a price: its change, which is the metric itself. */
export const priceChangeWords: readonly string[] = [
  '同比涨幅', '平均涨幅', '累计涨幅', '总水平涨幅', '总涨幅', '涨幅', '升幅', '上涨幅度', '涨跌幅', '上涨率', '上涨', '变动幅度',
  '总水平', '总指数', '指数', '总水平上涨幅度', '同比', '增幅',
]
