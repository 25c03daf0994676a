/** Sentences on money (places and figures are invented) with their rows, in the lines of `sentences.ts`. */
import type { Sentence } from './sentences.ts'

export const budgets: Sentence[] = [
  // only the payer stands before the amount
  { text: '市财政安排30万元用于对城镇“双困家庭”补贴。', rows: [
    'budget 城镇“双困家庭”补贴 subsidy level 30 万元 eq 2025 actual total once'] },
  { text: '市、县两级财政筹资800万元，设立了教学质量奖。', rows: [
    'budget 教学质量奖 award level 800 万元 eq 2025 actual total once'] },
  { text: '春季“两免一补”工作已圆满完成，享受政策人员6530人，支出资金88.5万元。', rows: [
    'indicator 享受政策人员 - level 6530 人 eq 2025',
    'budget 春季“两免一补”工作资金 fund level 88.5 万元 eq 2025 actual total once'] },
  { text: '多方筹资补助金900万元，为1.6万户农民新建了沼气池。', rows: [
    'budget 农民新建沼气池补助金 subsidy level 900 万元 eq 2025 actual total once',
    'indicator * - level 1.6 万户 eq 2025'] },
  { text: '中央财政安排52亿元，用于支持地方加强公共卫生服务。', rows: [
    'budget 地方加强公共卫生服务 expenditure level 52 亿元 eq 2025 actual total once'] },
  { text: '中央财政安排422亿元资金，支持重点节能工程建设。', rows: [
    'budget 重点节能工程建设资金/支持重点节能工程建设资金 fund level 422 亿元 eq 2025 actual total once'] },
  { text: '助学制度进一步完善，县财政投入2.3亿元。', rows: [
    'budget 助学制度投入 investment level 2.3 亿元 eq 2025 actual total once'] },
  { plan: true, text: '每年拿出2000万元专项资金，重奖先进单位和个人。', rows: [
    'budget 重奖先进单位和个人专项资金 award level 2000 万元 eq 2026 planned total year'] },
  { text: '累计投入财政资金4200万元，建设扶贫项目26个。', rows: [
    'budget 扶贫项目资金 fund level 4200 万元 eq 2025 actual total once',
    'indicator 建设扶贫项目 - level 26 个 eq 2025'] },
  // a rate and whom it is paid to
  { plan: true, text: '对家庭经济困难寄宿生，按小学每生每年1000元、初中每生每年1250元标准给予生活费补助。', rows: [
    'budget 家庭经济困难寄宿生小学生活费补助 subsidy level 1000 元 eq 2026 planned per_person year',
    'budget 家庭经济困难寄宿生初中生活费补助 subsidy level 1250 元 eq 2026 planned per_person year'] },
  { plan: true, text: '对符合条件的幼儿园，按每学期每人200元（即每年每人400元）的标准进行补助。', rows: [
    'budget 符合条件的幼儿园补助 subsidy level 200 元 eq 2026 planned per_person -',
    'budget 符合条件的幼儿园补助 subsidy level 400 元 eq 2026 planned per_person year'] },
  { plan: true, text: '免除普通高中困难学生学杂费（不含住宿费），补助标准为每生每学年2500元。', rows: [
    'budget 普通高中困难学生学杂费补助标准 subsidy level 2500 元 eq 2026 planned per_person year'] },
  { plan: true, text: '为1200名困难残疾人、3400名重度残疾人发放补贴每人每年600元。', rows: [
    'budget 困难残疾人补贴 subsidy level 600 元 eq 2026 planned per_person year who=困难残疾人 count=1200',
    'budget 重度残疾人补贴 subsidy level 600 元 eq 2026 planned per_person year who=重度残疾人 count=3400'] },
  { text: '对新认定的高新技术企业给予奖励10万元。', rows: [
    'budget 新认定的高新技术企业奖励 award level 10 万元 eq 2025 actual per_unit once'] },
  { text: '农村低保提标到人均每月320元。', rows: [
    'budget 农村低保 subsidy level 320 元 eq 2025 actual per_person month'] },
  // dealt among several
  { text: '急难型、支出型临时救助最低标准分别提高100元、140元。', rows: [
    'budget 急难型临时救助最低标准 subsidy change 100 元 eq 2025 actual per_person -',
    'budget 支出型临时救助最低标准 subsidy change 140 元 eq 2025 actual per_person -'] },
  { text: '把小学、初中学生人均公用经费分别提高到700元和900元。', rows: [
    'budget 小学学生公用经费 expenditure level 700 元 eq 2025 actual per_person -',
    'budget 初中学生公用经费 expenditure level 900 元 eq 2025 actual per_person -'] },
  { text: '城乡居民医保、基本公卫补助标准分别提高到640元、89元。', rows: [
    'budget 城乡居民医保补助标准 subsidy level 640 元 eq 2025 actual per_person -',
    'budget 基本公卫补助标准 subsidy level 89 元 eq 2025 actual per_person -'] },
  { text: '大学生创业小额贷款额度由8万元提高到10万元，其他创业人员由5万元提高到10万元。', rows: [
    'budget 大学生创业小额贷款额度 financing level 10 万元 eq 2025 actual per_person - baseline=8',
    'budget 其他创业人员小额贷款额度 financing level 10 万元 eq 2025 actual per_person - baseline=5'],
  todo: 'the second clause shares the noun of the first' },
  // gifts, loans and what need not be paid
  { text: '东西部帮扶2.1亿元，建行援助0.3亿元，为群众报销医药费5.9亿元。', rows: [
    'budget 东西部帮扶 fund level 2.1 亿元 eq 2025 actual total once',
    'budget 建行援助 fund level 0.3 亿元 eq 2025 actual total once',
    'budget 为群众报销医药费 expenditure level 5.9 亿元 eq 2025 actual total once'] },
  { text: '办理“税银贷”12.7亿元、退税8800万元，无还本续贷120亿元。', rows: [
    'budget 办理“税银贷” financing level 12.7 亿元 eq 2025 actual total once',
    'budget 办理退税 relief level 8800 万元 eq 2025 actual total once',
    'budget 无还本续贷 financing level 120 亿元 eq 2025 actual total once'] },
  { text: '全年减轻企业税收和社保缴费负担近2万亿元，减免社保费1.7万亿元。', rows: [
    'budget 减轻企业税收和社保缴费负担 relief level 2 万亿元 approx 2025 actual total once',
    'budget 减免社保费 relief level 1.7 万亿元 eq 2025 actual total once'] },
  // what happened to a thing is no part of its item
  { text: '引进落地总投资21.2亿元的新型锂盐研发项目，投资5亿元颜料项目落户工业园区。', rows: [
    'budget 新型锂盐研发项目总投资 investment level 21.2 亿元 eq 2025 actual total once',
    'budget 颜料项目投资 investment level 5 亿元 eq 2025 actual total once'] },
  { text: '投资3.2亿元的县医院迁建项目主体完工，投资1.1亿元新建县第二小学。', rows: [
    'budget 县医院迁建项目投资 investment level 3.2 亿元 eq 2025 actual total once',
    'budget 县第二小学投资/新建县第二小学投资 investment level 1.1 亿元 eq 2025 actual total once'] },
  { text: '投资3600万元，建设幼儿园15个。', rows: [
    'budget 幼儿园投资 investment level 3600 万元 eq 2025 actual total once',
    'indicator 建设幼儿园 - level 15 个 eq 2025'] },
  { text: '引进工业项目75个，项目平均投资规模2.1亿元。', rows: [
    'indicator 引进工业项目 - level 75 个 eq 2025',
    'budget 项目平均投资规模 investment level 2.1 亿元 eq 2025 actual per_unit -'] },
  { text: '首期规模5亿元的科创基金签约落地，企业规模达到8亿元。', rows: [
    'budget 科创基金首期规模 fund level 5 亿元 eq 2025 actual total once',
    'indicator 企业规模 - level 8 亿元 eq 2025'] },
  { text: '争取中央预算内资金6.8亿元，引进县外内资3亿元。', rows: [
    'budget 中央预算内资金 fund level 6.8 亿元 eq 2025 actual total once',
    'indicator 引进县外内资 -/domestic_capital level 3 亿元 eq 2025'] },
  { text: '设立总规模10亿元的产业引导基金，给予每户2万元搬迁奖励，惠及360户。', rows: [
    'budget 产业引导基金总规模 fund level 10 亿元 eq 2025 actual total once',
    'budget 搬迁奖励 award level 2 万元 eq 2025 actual per_household once',
    'indicator 惠及 - level 360 户 eq 2025'] },
  // a value that opens the sentence, and whose it is
  { plan: true, text: '城乡低保标准，城市由每人每月560元提高到620元，农村由每人每年4800元提高到5400元。', rows: [
    'budget 城市低保标准 subsidy level 620 元 eq 2026 planned per_person month baseline=560',
    'budget 农村低保标准 subsidy level 5400 元 eq 2026 planned per_person year baseline=4800'] },
  { plan: true, text: '小额贷款额度，大学生由8万元提高到10万元，其他创业人员由5万元增加到10万元，财政收入达到6亿元。', rows: [
    'budget 大学生小额贷款额度 financing level 10 万元 eq 2026 planned per_person - baseline=8',
    'budget 其他创业人员小额贷款额度 financing level 10 万元 eq 2026 planned per_person - baseline=5',
    'target 财政收入 fiscal_revenue level 6 亿元 eq 2026'] },
  // who is paid, and whether a sum is
  { text: '困难家庭每月多了300元补贴。', rows: ['budget 困难家庭补贴 subsidy level 300 元 eq 2025 actual per_household month'] },
  { text: '手机用户每月补贴20元。', rows: ['budget 手机用户补贴 subsidy level 20 元 eq 2025 actual per_person month'] },
  { text: '每年将七成以上的财力用于民生，五年累计投入62亿元。', rows: [
    'indicator 财力用于民生/用于民生的财力 - level 7 成 ge 2025',
    'budget 财力用于民生/民生投入 investment/expenditure level 62 亿元 eq 2021/2025 actual total once'] },
  // measures of the treasury and of trade are no budgets
  { plan: true, text: '中央财政赤字拟安排2450亿元。', rows: ['target 中央财政赤字 central_deficit/- level 2450 亿元 eq 2026'] },
  { text: '实际到位外资4.2亿美元，到位内资80亿元。', rows: [
    'indicator 实际到位外资 fdi_used level 4.2 亿美元 eq 2025',
    'indicator 到位内资 domestic_capital/- level 80 亿元 eq 2025'] },
  { text: '建立资金直达机制并扩大范围，将28亿元省级财政资金纳入直达机制。', rows: [
    'budget 省级财政资金 fund level 28 亿元 eq 2025 actual total once'] },
]
