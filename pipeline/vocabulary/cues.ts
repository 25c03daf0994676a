/** Words that set the time and the tense of what follows: in headings, at the beginning of sentences, and inside clauses. */

/** In a heading: the section looks back, or ahead. */
export const pastHeadings = ['回顾', '总结', '成就', '成绩', '工作情况', '完成情况', '执行情况', '过去', '历程', '所做的工作', '做的工作', '取得', '走过', '决定性', '简要', '基本情况']
export const planHeadings = ['安排', '任务', '目标', '打算', '部署', '建议', '总体要求', '工作重点', '重点工作', '今后', '未来', '展望', '规划', '思路', '今年', '明年', '下一步', '预期', '方针', '远景', '奋斗', '举措', '措施', '设想', '工作要求']

/** What the years are called at the end of a year, and what at the beginning of the next; each pair of one length. */
export const turnedYears: readonly (readonly [atEnd: string, later: string])[] = [['去年', '前年'], ['今年', '去年'], ['明年', '今年']]

/** Opens a look back at one year. */
export const pastYear = ['过去一年', '过去的一年', '一年来', '去年', '上一年', '刚刚过去的一年', '这一年']
/** Opens a look back at several years. */
export const pastYears = ['五年来', '过去五年', '过去的五年', '这五年', '5年来', '过去5年', '五年间', '五年中', '本届政府任期', '本届政府履职', '五年里']
/** Opens the plan of the year. */
export const planYear = ['今年发展主要预期目标', '今年要', '今年，我们', '今年的工作', '今年工作', '今年政府工作', '今年经济社会发展', '今年发展', '今年我们', '主要预期目标', '预期目标', '工作总体要求', '新的一年', '今年主要', '做好今年', '今年全市', '今年全省', '今年全区', '今年全县', '今年是', '做好政府工作', '全年主要目标', '今年预期', '今年的主要', '今年的经济', '今年各项', '今年国民经济', '今年经济', '今年和今后', '今年，要', '今年必须', '今年将']
/** Opens the plan of several years. */
export const planYears = ['未来五年', '今后五年', '未来5年', '今后5年', '五年后', '今后一个时期']

/** Present states, in the plan too: what is already there. */
export const presentWords = ['现有', '目前', '已有', '已达', '已经', '已建成', '现已', '已形成', '一季度', '以来', '作用', '基础上', '来之不易', '已']

/** Of those, words that are also parts of others: patterns look for them. */
export const weakPresentWords: ReadonlySet<string> = new Set(['作用', '已'])
