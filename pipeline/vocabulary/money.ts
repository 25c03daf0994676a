/** What an amount of money is: a measure of the economy, or money for a purpose; and which kind of budget. */
import type { BudgetKind } from '../types.ts'

/** Measures of the economy or the treasury as a whole, whatever stands before them. Longest suffix decides. */
export const aggregates = ('生产总值 总产值 产值 增加值 总收入 收入 预算收入 财政收入 税收 税收收入 税费收入 可支配收入 纯收入 零售总额 零售额 消费额 消费总额 消费品零售总额 销售额 销售收入 销售 交易额 成交额 网络零售额 ' +
  '成交总额 技术合同成交额 营业收入 营收 业务收入 主营业务收入 营业额 利润 利润总额 利税 进出口 进出口总额 进出口总值 进出口额 总额 总值 总量 出口 出口额 出口总额 进口 进口额 贸易额 贸易总额 顺差 逆差 固定资产投资 工业投资 ' +
  '制造业投资 民间投资 房地产开发投资 房地产投资 实际使用外资 实际利用外资 利用外资 使用外资 外资 外商直接投资 对外投资 对外直接投资 外汇储备 存款余额 贷款余额 存贷款余额 余额 存款 储蓄 市值 资产 总资产 资产总额 净资产 ' +
  '工资 平均工资 工资总额 人均GDP GDP 经济总量 规模 产业规模 总规模 旅游收入 综合收入 总花费 旅游总花费 消费支出 保费收入 保费 国民收入 积累 财政支出 预算支出 公共预算支出 财政赤字 赤字 总支出 经济规模 产业集群 经济损失 损失 ' +
  '数字经济 海洋经济 签约额 签约金额 合同额 合同金额 合同外资 订单 货币供应量 社会融资规模 价值 品牌价值 债务余额 政府债务 债务 注册资本 首店 流水 成本 收益 经营收入 集体收入 集体经济收入 收入水平 单价 价格 均价 电量 产出 亩均税收 经济 产业 集群 ' +
  '全产业链 产业链 研发投入 研发经费 研发经费投入 企业 县区 城市 技术改造投资 技改投资 高技术产业投资 高技术制造业投资 基础设施投资 第三产业投资 服务业投资 项目投资额 收储 大关 台阶 总产出 机电产品 高新技术产品 存量 票房 投入强度').split(' ')

/** Of investments, those that are statistics; 交通投资, 水利投资 and the like are money for a purpose. */
export const aggregateInvestments = ('固定资产投资 工业投资 制造业投资 民间投资 房地产开发投资 房地产投资 技术改造投资 技改投资 高技术产业投资 高技术制造业投资 第三产业投资 第二产业投资 第一产业投资 服务业投资 对外投资 对外直接投资 外商直接投资 ' +
  '社会投资 社会固定资产投资 利用外资 工业技改投资').split(' ')

/** Words that make money a budget, with its kind; the first that occurs decides. */
export const kinds: readonly (readonly [words: string, kind: BudgetKind])[] = [
  ['贷款 信贷 债券 国债 融资 金融工具 专项债 地方债 债务 授信 发债 信用贷 放款 担保', 'financing'],
  ['税负 税费负担 利息负担 费用负担 减轻 缓税 缓费 减税 降费 退税 减负 减免 留抵 让利 降低成本 减轻负担 为企业节约 缓缴', 'relief'],
  ['奖励 重奖 奖补 奖金', 'award'],
  ['补贴 补助 低保 保障金 生活费 助学金 津贴 养老金 保险金 养育 救助 资助 抚恤 慰问 补偿 生活保障 特困 困难 消费券 财政补助 基础养老金 供养', 'subsidy'],
  ['资金 基金 专项 转移支付 帮扶 援助', 'fund'],
  ['投资 投入 总投资 造价 社会资本', 'investment'],
  ['支出 经费 筹措 安排 拨付 拨款 用于 花费 兑现 标准 工程款', 'expenditure'],
]

/** Verbs that pay out or raise money for what follows them: 筹措890.59亿元实施…. */
export const payingVerbs = ['投资', '投入', '筹措', '筹集', '筹资', '安排', '拨付', '拨款', '下达', '发放', '拿出', '整合', '争取', '增发', '发行', '支出', '落实', '兑现', '设立', '募集', '融资', '贷款', '减免', '减税', '节约', '支付', '追加', '补助', '补贴', '奖励', '资助', '统筹', '减税降费', '出资', '捐赠', '退税', '清偿', '偿还', '撬动', '新增减税降费', '到位', '偿付', '争取到', '落实到位', '列支', '补充', '斥资', '耗资']

/** Rate words: paid to each of somebody or something, and how often. */
export const perPerson = ['每人', '人均', '每生', '生均', '每名', '/人', '每位', '每学生', '每个人']
export const perHousehold = ['每户', '户均', '/户']
export const perUnit = ['每亩', '亩均', '每吨', '每公里', '每辆', '每套', '每平方米', '每公斤', '每斤', '每个村', '每村', '每家', '每头', '每床', '/亩', '/吨', '/平方米', '/公斤', '/斤', '每台', '每度', '每千瓦时', '每立方米', '每个', '每天']
