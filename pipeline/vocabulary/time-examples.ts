/** Examples of the rules of time, by rule: sentences that it must read, and look-alikes that it must leave to others. */

/**
 * `[heading] text = fact|plan PERIOD`: what is said of the last figure of the text, as it stands under the heading in
 * a report of April 2026, which looks back on 2025 and 2021/2025 and ahead to 2026 and 2026/2030; `@2024`: one of 2024.
 * `@1955>1953/1957`: one of 1955 about the plan of those years.
 * `⏎` begins a paragraph; `«»` mark the figure where it is not the last; `!2026-06` is a deadline.
 */
export interface TimeExamples { reads: readonly string[]; leaves: readonly string[] }

const review = '[2025年工作回顾]'
const fiveYears = '[“十四五”时期工作回顾]'
const plan = '[2026年工作安排]'
const nextFive = '[“十五五”时期主要目标]'
const none = '[]'

export const timeExamples: Readonly<Record<string, TimeExamples>> = {
  'time/heading-back': {
    reads: [`${review} 粮食产量3万吨。 = fact 2025`, '[过去五年工作回顾] 新建学校3所。 = fact 2021/2025'],
    leaves: [`${plan} 新建学校3所。 = plan 2026`],
  },
  'time/heading-years-ahead': {
    reads: [`${nextFive} 新建学校30所。 = plan 2026/2030`, '[今后五年奋斗目标] 新建学校30所。 = plan 2026/2030'],
    leaves: ['[2026年目标任务] 新建学校3所。 = plan 2026'],
  },
  'time/heading-ahead': {
    reads: [`${plan} 新建学校3所。 = plan 2026`, '[政府工作总体要求] 粮食产量3万吨。 = plan 2026'],
    leaves: ['[当前形势和任务] 粮食产量3万吨。 = fact 2025'],
  },
  'time/heading-year': {
    reads: ['[2024年] 粮食产量3万吨。 = fact 2024', '[2026年] 粮食产量3万吨。 = plan 2026'],
    leaves: ['[2025年工作回顾] 粮食产量3万吨。 = fact 2025'],
  },
  'time/heading-in-text': {
    reads: [`${review} 粮食产量3万吨。⏎二、2026年重点工作安排⏎新建学校3所。 = plan 2026`,
      `${none} 一、2024年工作回顾 2024年，新建学校3所。⏎新建医院5所。 = fact 2024`],
    leaves: [`${review} 2025年工作任务全面完成，新建学校3所。 = fact 2025`],
  },
  'time/plan-begins': {
    reads: [`${review} 新建学校3所。⏎今年是“十五五”的开局之年。⏎新建医院5所。 = plan 2026`,
      `${review} 新建学校3所。⏎2026年，我们要做好以下工作。新建医院5所。 = plan 2026`],
    leaves: [`${review} 新建学校3所。⏎2025年是不平凡的一年。新建医院5所。 = fact 2025`],
  },
  'time/list-again': {
    reads: [`${review} ⏎（一）抓教育⏎新建学校3所。⏎（二）抓卫生⏎新建医院5所。⏎（一）抓农业⏎改造农田3亩。 = plan 2026`],
    leaves: [`${review} ⏎（一）抓教育⏎新建学校3所。⏎（二）抓卫生⏎新建医院5所。 = fact 2025`],
  },
  'time/begun': {
    reads: [`${plan} 今年一季度，新建学校3所。 = fact 2026-Q1`, `${plan} 今年以来，新建学校3所。 = fact 2026`],
    leaves: [`${plan} 今年一季度要新建学校3所。 = plan 2026-Q1`],
  },
  'time/years-behind': {
    reads: ['[“十四五”重大成就和“十五五”目标] 过去五年，我们苦干实干。去年财政收入3亿元。新建学校3所。 = fact 2021/2025', `${review} 五年来，新建学校3所。 = fact 2021/2025`, `${review} 过去五年，我们苦干实干。新建学校3所。 = fact 2021/2025`],
    leaves: [`${review} 五年规划已经编制，新建学校3所。 = fact 2025`],
  },
  'time/these-years': {
    reads: [`${review} 近三年新建学校3所。 = fact 2023/2025`, `${review} 两年来，新建学校3所。新建医院5所。 = fact 2024/2025`],
    leaves: [`${plan} 第三年内新建学校3所。 = plan 2026`],
  },
  'time/years-from-now-in-review': {
    reads: [`${fiveYears} 累计建成水厂42处；今后五年，要新建公路600公里。 = plan 2026/2030`, `${nextFive} “十四五”期间，建成水厂42处；面向“十五五”，新建公路600公里。 = plan 2026/2030`, `${review} 建成水厂4处；未来三年，再建水厂6处。 = plan 2026/2028`],
    leaves: [`${review} 五年累计建成水厂42处。 = fact 2021/2025`],
  },
  'time/next-year': {
    reads: [`${plan} 今年改造医院5所，明年再建学校3所。 = plan 2027`, `${plan} 力争明年新建学校3所。 = plan 2027`, `${review} 储备项目9个，其中明年开工3个。 = plan 2027`],
    leaves: [`${plan} 为明年的招生新建学校3所。 = plan 2026`, `${review} 磨坊建成后年产量3万吨。 = fact 2025`],
  },
  'time/plan-part-in-sentence': {
    reads: [`${review} 面对水旱灾害，“十三五”头三年，新建学校3所。 = fact 2016/2018`],
    leaves: [`${review} “十三五”前三年打下基础。去年新建学校3所。 = fact 2025`],
  },
  'time/last-year-in-review': {
    reads: [`${review} 到2030年将建成学校9所，去年改造医院5所。 = fact 2025`],
    leaves: [`${review} 到2030年，新建学校3所，比去年增加1所。 = plan 2030`],
  },
  'time/then-to-come': {
    reads: [`${review} 产业园二期正在建设，届时可新增产值15亿元。 = plan 2026`, `${review} 厂房主体完工，达产后可实现税收2亿元。 = plan 2026`,
      `${review} 改造小区58个，另有«14个»拟于今年6月底前完工。 = plan 2026!2026-06`, `${review} 污水厂加快建设，建成后日处理能力可达5万吨。 = plan 2026`,
      `${review} 水厂主体封顶，投用后日供水能力将由3万吨增加到5万吨。 = plan 2026`, `${review} 双方签署协议，拟在城北布局粮库3座。 = plan 2026`],
    leaves: [`${review} 产业园二期建成投产，新增产值15亿元。 = fact 2025`, `${review} 计划新开工项目完成投资15亿元。 = fact 2025`],
  },
  'time/coming-years': {
    reads: [`${plan} 今后三年，新建学校3所。 = plan 2026/2028`],
    leaves: [`${plan} 今后工作中，新建学校3所。 = plan 2026`],
  },
  'time/plan-end': {
    reads: [`${review} “十三五”末，粮食产量3万吨。 = fact 2020`],
    leaves: [`${nextFive} “十五五”末，粮食产量3万吨。 = plan 2026/2030`],
  },
  'time/plan-first-years': {
    reads: [`${review} “十四五”前四年，新建学校3所。 = fact 2021/2024`, `${review} “十四五”头两年，新建学校3所。 = fact 2021/2022`, `${review} “十三五”最后一年，新建学校3所。 = fact 2020`],
    leaves: [`${review} “十四五”期间，新建学校3所。 = fact 2021/2025`],
  },
  'time/plan-over': {
    reads: [`${plan} “十四五”时期，地区生产总值年均增长5%。 = fact 2021/2025`, `${nextFive} “十三五”期间，累计新建学校3所。 = fact 2016/2020`],
    leaves: [`${plan} “十五五”时期，地区生产总值年均增长5%。 = plan 2026/2030`, `${plan} “十四五”收官之年，新建学校3所。 = plan 2026`],
  },
  'time/plan-so-far': {
    reads: ['[2023年工作回顾@2024] “十四五”以来，累计新建学校3所。 = fact 2021/2023'],
    leaves: ['[2023年工作回顾@2024] 累计新建学校3所。 = fact 2023'],
  },
  'time/plan-running': {
    reads: ['[2024年工作安排@2024] “十四五”期间，新建学校3所。 = plan 2021/2025', '[关于建设@1957] 在第一个五年计划期间，新建的磨坊共有3座。 = fact 1953/1957'],
    leaves: ['[关于建设@1955] 在第一个五年计划期间，新建的磨坊共有3座。 = fact 1954', `${plan} “十五五”开局之年，新建学校3所。 = plan 2026`],
  },
  'time/plan-next': {
    reads: [`${none} “十五五”时期，新建学校3所。粮食产量稳定在3万吨。 = plan 2026/2030`],
    leaves: [`${none} “十四五”时期，新建学校3所。 = fact 2021/2025`],
  },
  'time/years-ahead': {
    reads: [`${plan} 今后五年，新建学校3所。 = plan 2026/2030`],
    leaves: [`${plan} 五年级学生体检，新建学校3所。 = plan 2026`],
  },
  'time/plan-of-year': {
    reads: [`${nextFive} 今年主要预期目标是：地区生产总值增长5%。 = plan 2026`],
    leaves: [`${nextFive} “十五五”时期主要预期目标是：新建学校3所。 = plan 2026/2030`],
  },
  'time/looks-ahead': {
    reads: [`${none} 财政收入今年初步预计达到3亿元。 = plan 2026`],
    leaves: [`${review} 财政收入预计达到3亿元。 = fact 2025`],
  },
  'time/back-first': {
    reads: [`${plan} 过去一年，新建学校3所。新建医院5所。 = fact 2025`],
    leaves: [`${plan} 新的一年，新建学校3所。 = plan 2026`],
  },
  'time/last-year': {
    reads: [`${fiveYears} 去年新建学校3所。 = fact 2025`, `${none} “十三五”以来，新建医院5所。去年，新建学校3所。 = fact 2025`],
    leaves: [`${plan} 比去年增加3所，新建学校9所。 = plan 2026`],
  },
  'time/year-apart': {
    reads: [`${plan} 在2023年，各项事业大发展。新建学校3所。 = fact 2023`, `${nextFive} 2026年，新建学校3所。粮食产量3万吨。 = plan 2026`],
    leaves: [`${plan} 2023年开工的项目要加快。新建学校3所。 = plan 2026`],
  },
  'time/year-behind': {
    reads: [`${fiveYears} 2025年，新建学校3所。 = fact 2025`, `${none} 一九五八年工业大发展。钢产量3万吨。 = fact 1958`],
    leaves: [`${plan} 到2030年，新建学校3所。 = plan 2030`],
  },
  'time/year-ahead': {
    reads: [`${none} 2026年，新建学校3所。粮食产量3万吨。 = plan 2026`],
    leaves: [`${none} 2025年，新建学校3所。 = fact 2025`],
  },
  'time/whole-year': {
    reads: [`${fiveYears} 全年新建学校3所。 = fact 2025`],
    leaves: [`${plan} 全年新建学校3所。 = plan 2026`],
  },
  'time/last-year-in-plan': {
    reads: [`${plan} 实施好去年开工的3个项目。 = fact 2025`],
    leaves: [`${plan} 财政收入比去年增长3%。 = plan 2026`],
  },
  'time/there-already': {
    reads: [`${plan} 全市现有高新技术企业3家。 = fact 2026`, `${plan} 现已建成学校3所。 = fact 2026`],
    leaves: [`${plan} 以3个产业园区为重点，做强食品工业。 = plan 2026`],
  },
  'time/told-in-plan': {
    reads: [`${plan} 粮食产量增长了3%。 = fact 2025`],
    leaves: [`${plan} 为了新建学校3所。 = plan 2026`],
  },
  'time/never-planned': {
    reads: [`${plan} 五座楼房浪费材料3万元。 = fact 2025`, `${plan} 两年实际完成基本建设投资3万元。 = fact 2025`],
    leaves: [`${plan} 减少材料浪费3万元。 = plan 2026`],
  },
  'time/target-in-brackets': {
    reads: [`${review} 工业增加值增长9%（年度目标6%以上）。 = plan 2025`],
    leaves: [`${review} 工业增加值增长9%（其中轻工业6%以上）。 = fact 2025`],
  },
  'time/next-step': {
    reads: [`${review} 下一步，将新建学校3所。 = plan 2026`, `${review} 国家预算收入拟定为3亿元。 = plan 2026`, `${review} 水库蓄水量要求达到3万吨。 = plan 2026`, `${review} 水库蓄水量将达3万吨。 = plan 2026`],
    leaves: [`${review} 将30家企业整合为3家。 = fact 2025`],
  },
  'time/this-year': {
    reads: [`${review} 去年新建学校3所，今年改造医院5所。 = plan 2026`, `${nextFive} 今年新建学校3所。 = plan 2026`],
    leaves: [`${review} 今年以来新建学校3所。 = fact 2025`],
  },
  'time/dealt-years': {
    reads: [`${review} 2022年至2024年，粮食产量分别为2万吨、«3万吨»、4万吨。 = fact 2023`, `${review} 2023年、2024年，收入分别增长5%、6%，占比分别为«81%»、82%。 = fact 2023`, `${review} 2023年、2024年财政收入分别增长«5%»、6%。 = fact 2023`, `${review} 2022、2023、2024年粮食产量分别为2万吨、«3万吨»、4万吨。 = fact 2023`],
    leaves: [`${review} 2024年，财政收入和支出分别增长5%、6%。 = fact 2024`],
  },
  'time/century-end': {
    reads: [`${plan} 粮食产量到本世纪末达到3万吨。 = plan 2100`],
    leaves: [`${plan} 粮食产量到年末达到3万吨。 = plan 2026`],
  },
  'time/part-of-year': {
    reads: [`${review} 从三季度看，全县7项任务获得优秀等次。 = fact 2025-Q3`, `${review} 前三季度新建学校3所。 = fact 2025-Q1/2025-Q3`, `${review} 上半年，财政收入增长3%。 = fact 2025-H1`],
    leaves: [`${review} 财政收入比一季度增长3%。 = fact 2025`],
  },
  'time/years-in-row': {
    reads: [`${review} 粮食产量连续三年稳定在3万吨。 = fact 2023/2025`],
    leaves: [`${review} 粮食产量连续增长3%。 = fact 2025`],
  },
  'time/multiple-of-year': {
    reads: [`${fiveYears} 财政收入达到3亿元，是2020年的1.6倍。 = fact 2025`, `${fiveYears} 住房贷款3亿元，是“十三五”末的1.6倍。 = fact 2025`, `${fiveYears} 花卉销售额是五年前的3倍。 = fact 2025`],
    leaves: [`${fiveYears} 花卉销售额是“十三五”时期的3倍。 = fact 2021/2025`, `${fiveYears} 财政收入达到3亿元，增长1.6倍。 = fact 2021/2025`],
  },
  'time/change-since': {
    reads: [`${review} 地区生产总值比2020年增长3%。 = fact 2021/2025`, `${review} 花卉销售额比2020年翻了一番。 = fact 2025`],
    leaves: [`${review} 地区生产总值比2024年增长3%。 = fact 2025`],
  },
  'time/after-reference': {
    reads: ['[一、第一个五年计划时期的成就@1960] 钢产量比1957年增长3%。 = fact 1958/1959'],
    leaves: ['[一、第一个五年计划时期的成就@1959] 钢产量比1956年增长3%。 = fact 1953/1957'],
  },
  'time/from-to-years': {
    reads: [`${review} 财政收入从2020年的3亿元增加到2024年的5亿元，年均增长3%。 = fact 2021/2024`],
    leaves: [`${review} 2024年财政收入增加到5亿元，比上年增长3%。 = fact 2024`],
  },
  'time/average-of-topic': {
    reads: [`${review} 三年累计完成投资3亿元、年均增长5%。 = fact 2023/2025`],
    leaves: [`${review} 完成投资3亿元，年均增长5%。 = fact 2021/2025`],
  },
  'time/near-years': {
    reads: [`${review} 高新技术产业近三年产值年均增长5%。 = fact 2023/2025`, `${review} 据估计，近三年乡下新建房屋3万平方米。 = fact 2023/2025`],
    leaves: [`${review} 近三年高新技术产业产值最高，年均增长5%。 = fact 2023/2025`],
  },
  'time/average-to-year': {
    reads: [`${review} 地区生产总值年均增长5%。 = fact 2021/2025`, `${review} 2023年地区生产总值年均增长5%。 = fact 2019/2023`],
    leaves: [`${review} 自2022年以来，粮食产量年均增长2%。 = fact 2022/2025`],
  },
  'time/years-from-now': {
    reads: [`${plan} 今明两年新建学校3所。 = plan 2026/2027`, `${plan} 争取用三年时间，建成幼儿园30所。 = plan 2026/2028`, `${plan} 利用3—5年时间，建成幼儿园30所。 = plan 2026/2030`, `${plan} 用三年时间新建学校3所。 = plan 2026/2028`],
    leaves: [`${plan} 前三年内新建学校3所。 = plan 2026`],
  },
  'time/years-before': {
    reads: [`${review} 前三年共植树«6万亩»，去年就植树3万亩。 = fact 2022/2024`],
    leaves: [`${review} 学前三年毛入园率达到90%。 = fact 2025`],
  },
  'time/years-listed': {
    reads: [`${review} 仅2023、2024两年就新建学校3所。 = fact 2023/2024`, `${review} 2024年和2025年的新增贷款30亿元。 = fact 2024/2025`],
    leaves: [`${review} 2022年和2025年的新增贷款30亿元。 = fact 2025`],
  },
  'time/years-together': {
    reads: [`${review} 三年改造渔港12座。 = fact 2023/2025`, `${review} 三年累计新建学校3所。 = fact 2023/2025`, `${fiveYears} 四年中集体企业的职工增加3万人。 = fact 2022/2025`, `${review} 安居工程两年就完成3万户。 = fact 2024/2025`],
    leaves: [`${review} 新建三年制学校3所。 = fact 2025`],
  },
  'time/since': {
    reads: [`${review} 自2019年启动旱厕改造以来，累计改造户厕23万户。 = fact 2019/2025`, `${review} 2021年开展绿化行动以来，造林3万亩。 = fact 2021/2025`, `${review} 从2023年开始，共补偿大病患者800人。 = fact 2023/2025`, `${review} 自2022年以来，粮食产量年均增长2%。 = fact 2022/2025`, `${review} 2022年以来，新建学校3所。 = fact 2022/2025`],
    leaves: [`${review} 2022年，新建学校3所。 = fact 2022`],
  },
  'time/months': {
    reads: [`${review} 1—11月，财政收入增长3%。 = fact 2025-01/2025-11`],
    leaves: [`${review} 全年财政收入增长3%。 = fact 2025`],
  },
  'time/month-of-fact': {
    reads: [`${review} 2025年3月，出口额增长8%。 = fact 2025-03`, `${review} 截至11月末，各项存款余额15亿元。 = fact 2025-11`, `${review} 前11个月财政收入增长4%；12月当月，出口额增长8%。 = fact 2025-12`],
    leaves: [`${review} 8月召开大会，全年财政收入增长3%。 = fact 2025`],
  },
  'time/month-due': {
    reads: [`${plan} 6月底前新建学校3所。 = plan 2026!2026-06`, `${plan} 6月底前，新建学校3所。 = plan 2026!2026-06`],
    leaves: [`${review} 6月新建学校3所。 = fact 2025-06`],
  },
  'time/year-over': {
    reads: [`${plan} 财政收入2024年增长3%。 = fact 2024`],
    leaves: [`${plan} 财政收入2027年增长3%。 = plan 2027`],
  },
  'time/year-to-come': {
    reads: [`${plan} 到2030年，粮食产量达到3万吨。 = plan 2030`, `${review} 到2030年粮食产量达到3万吨。 = plan 2030`, `${review} 2026年度计划安排项目52个。 = plan 2026`, `${plan} 三个农场在2030年将达到的粮食产量如下：东山农场为3万吨，西山农场为5万吨。 = plan 2030`],
    leaves: [`${review} 到2024年，粮食产量达到3万吨。 = fact 2024`],
  },
  'time/span-of-years': {
    reads: ['[1955年工作回顾@1956] 为了扩大规模，从一九五三年到一九五五年这三年内，新建磨坊3座。 = fact 1953/1955', `${review} 2021—2024年，累计新建学校3所。 = fact 2021/2024`],
    leaves: [`${review} 2024年新建学校3所。 = fact 2024`],
  },
  'time/part-of-sum': {
    reads: [`${review} 五年累计完成投资9亿元，其中工业投资达到3亿元。 = fact 2021/2025`],
    leaves: [`${fiveYears} 地区生产总值年均增长5%，其中工业增加值达到3亿元。 = fact 2025`],
  },
  'time/share-of-topic': {
    reads: [`${fiveYears} 高新技术企业达到3家，占全国3%。 = fact 2025`, `${fiveYears} 累计出口3亿元，占全市出口3%。 = fact 2021/2025`],
    leaves: [`${fiveYears} 森林覆盖率占比达到3%。 = fact 2025`],
  },
  'time/goes-on-from-state': {
    reads: [`${fiveYears} 茶叶产量达到3万吨，产值9亿元。 = fact 2025`, `${fiveYears} 财政收入达到9亿元，其中税收收入3亿元。 = fact 2025`],
    leaves: [`${fiveYears} 茶叶产量达到3万吨，实现累计产值9亿元。 = fact 2021/2025`, `${fiveYears} 茶叶产量达到3万吨，新建工厂3座。 = fact 2021/2025`],
  },
  'time/held-against-older': {
    reads: [`${fiveYears} 一般公共预算收入完成«9亿元»，是2020年的2倍。 = fact 2025`, `${fiveYears} 茶叶加工产值完成«9亿元»，年均增长8%。 = fact 2025`],
    leaves: [`${fiveYears} 税收收入累计完成«9亿元»，是2020年的2倍。 = fact 2021/2025`, `${fiveYears} 一般公共预算收入完成«9亿元»，是“十三五”时期的2倍。 = fact 2021/2025`],
  },
  'time/state-at-end': {
    reads: [`${fiveYears} 已设综合保税区21个。 = fact 2025`, `${fiveYears} 森林覆盖率达到40%。 = fact 2025`, `${fiveYears} 科研更强，国家级重点实验室3家。 = fact 2025`,
      `${fiveYears} 办学更好，公办学校3所。 = fact 2025`, `${fiveYears} 税收过千万元企业3家。 = fact 2025`, `${fiveYears} 瓷砖远销3个国家。 = fact 2025`],
    leaves: [`${fiveYears} 新增国家级重点实验室3家。 = fact 2021/2025`, `${fiveYears} 培育税收过千万元企业3家。 = fact 2021/2025`, `${fiveYears} 培育商圈3个。 = fact 2021/2025`, `${fiveYears} 粮食产量稳定在3万吨。 = fact 2021/2025`],
  },
  'time/place-at-end': {
    reads: [`${fiveYears} 经济总量居全省第4位。 = fact 2025`],
    leaves: [`${fiveYears} 经济总量稳居全省第4位。 = fact 2021/2025`],
  },
  'time/through-years': {
    reads: [`${fiveYears} 累计新建学校3所。 = fact 2021/2025`, `${review} 五年时间建设学校3所。 = fact 2021/2025`, `${fiveYears} 财政收入从2020年的3亿元增长到2025年的5亿元，外贸累计9亿元。 = fact 2021/2025`],
    leaves: [`${review} 累计新建学校3所。 = fact 2025`, `${review} 茶叶产量连续三年居全市第一，茶产业产值增长3%。 = fact 2025`],
  },
  'time/year-against-year': {
    reads: [`${review} 2025年比2015年，煤炭产量增加3万吨，粮食产量增加«2万吨»。 = fact 2016/2025`, `${plan} 粮食产量2026年预计比2020年增长3%。 = plan 2021/2026`],
    leaves: [`${review} 2025年比2024年，煤炭产量增加3万吨。 = fact 2025`],
  },
  'time/plan-sets': {
    reads: ['[1981年工作回顾@1982] 第六个五年计划规定，五年内新建磨坊300座。 = plan 1981/1985'],
    leaves: ['[1981年工作回顾@1987] 第六个五年计划规定的任务已经完成，新建磨坊300座。 = fact 1986', '[1981年工作回顾@1982] 第六个五年计划规定的磨坊去年新建了3座。 = fact 1981'],
  },
  'time/growth-goes-on': {
    reads: ['[五年计划的任务@1955>1953/1957] 在手工业方面：两个年度计划都超额完成，1954年陶器产值比1952年增长了20%；竹器增长«30%»。 = fact 1953/1954'],
    leaves: ['[五年计划的任务@1955>1953/1957] 在手工业方面：两个年度计划都超额完成，1954年陶器产值比1952年增长了20%；竹器要增长«30%»。 = plan 1953/1957'],
  },
  'time/told-goes-on': {
    reads: ['[五年计划的任务@1955>1953/1957] 解放以后，经过三年的努力，我国在1952年的陶器产量就达到3万件，竹器产量达到«2万件»。 = fact 1952', '[五年计划的任务@1955>1953/1957] 在战火平息的1949年，全县只有3座磨坊。 = fact 1949'],
    leaves: ['[五年计划的任务@1955>1953/1957] 解放以后，经过三年的努力，我国在1952年的陶器产量就达到3万件，竹器产量要达到«2万件»。 = plan 1957', '[五年计划的任务@1955>1953/1957] 解放以后，经过三年的努力，我国在1952年的陶器产量就达到3万件；竹器产量达到«2万件»。 = plan 1957'],
  },
  'time/plan-goes-on': {
    reads: [`${review} 陶器产量将达到3万件，比上年增长20%。 = plan 2026`],
    leaves: [`${review} 陶器产量将达到3万件，去年增长20%。 = fact 2025`],
  },
  'time/only-so-much': {
    reads: ['[五年计划的任务@1955>1953/1957] 东河陶器厂的技工只占工人总数的20%。 = fact 1954', '[五年计划的任务@1955>1953/1957] 例如全县现在能灌溉的田地还不到一半。 = fact 1954'],
    leaves: ['[五年计划的任务@1955>1953/1957] 技工将只占工人总数的20%。 = plan 1957'],
  },
  'time/years-elapsed': {
    reads: ['[五年计划的任务@1955>1953/1957] 在运输方面：两年水路的货运量增长30%。 = fact 1953/1954', '[五年计划的任务@1955>1953/1957] 两年陶器的产量提高20%。 = fact 1953/1954'],
    leaves: ['[五年计划的任务@1955>1953/1957] 两年内陶器的产量提高20%。 = plan 1955/1956', '[五年计划的任务@1955>1953/1957] 三年陶器的产量提高20%。 = plan 1953/1957'],
  },
  'time/against-last': {
    reads: ['[第一个五年计划和1958年的成就@1959] 第一个五年计划期间，新建学校3所。陶器产量达到«3万件»，比1957年增长20%。 = fact 1958'],
    leaves: ['[第一个五年计划和1958年的成就@1959] 第一个五年计划期间，新建学校3所。陶器产量达到«3万件»，比1952年增长20%。 = fact 1957'],
  },
  'time/once-proposed': {
    reads: [`${review} 去年政府工作报告提出，物价涨幅要控制在5%以内。 = plan 2025`],
    leaves: [`${review} 去年政府工作报告提出的任务全面完成，粮食产量3万吨。 = fact 2025`],
  },
  'time/numbered-five-years': {
    reads: ['[1957年工作安排@1957] 第一个五年期间新建铁路3公里。 = plan 1953/1957', `${review} “十三五”计划安排的铁路新建3公里。 = fact 2016/2020`],
    leaves: ['[1957年工作安排@1957] 第一个五年计划规定新建铁路3公里。 = plan 1953/1957'],
  },
  'time/since-founding': {
    reads: [`${review} 建国以来，尽管人口增加1倍，粮食仍然增产«3倍»。 = fact 1950/2025`, `${review} 全国解放以来，职工增加了3万人。 = fact 1950/2025`],
    leaves: [`${review} 粮食增产3%，是建国以来最多的一年。 = fact 2025`],
  },
}
