/**
 * Sentences as county, district and city reports have them (places and figures are invented), and the
 * rows that the data contract wants of each: all of them, in the order of the text.
 *
 * Read with review period 2025 and plan period 2026; `plan` says that the sentence stands in the plan.
 * A row is a line of fields parted by blanks; later fields may be left out from `baseline=` on:
 *
 *     indicator|target METRIC METRIC_ID MEASURE VALUE UNIT COMPARATOR PERIOD
 *     budget ITEM KIND MEASURE VALUE UNIT COMPARATOR PERIOD STATUS BASIS FREQUENCY
 *
 * METRIC, ITEM, METRIC_ID, KIND, MEASURE: `a/b` where either is right. METRIC_ID: `-` for none. VALUE: as stated, in
 * plain digits (`三亿` is 3), a fall is negative; `1~2` a range; `-` where a target has no number.
 * UNIT: as stated; `-` for none; `*` where it does not matter. FREQUENCY: `-` for empty.
 * Behind them: `baseline=18.2`, `area=经开区` (`*`: some other area than the report's), `deadline=2026-06`,
 * `count=120` (beneficiaries). A baseline, area or deadline that is not given here must be empty.
 */
export interface Sentence {
  text: string
  plan?: boolean
  rows: string[]
  /** What is not understood yet: the rows are right, and the test notices when they come out. */
  todo?: string
}

export const sentences: Sentence[] = [
  // what a change turned from, whatever the verb between and the time before
  { text: '渔业出口由三季度萎缩8.4%反转成全年上扬2.6%。', rows: ['indicator 渔业出口 - growth 2.6 % eq 2025 baseline=-8.4'] },
  { text: '过港货运量由增6%变成降1.5%。', rows: ['indicator 过港货运量 - growth -1.5 % eq 2025 baseline=6'] },
  { text: '财政支出降幅由上半年的9%收窄到全年的2%。', rows: ['indicator 财政支出降幅 - level 2 % eq 2025 baseline=9'] },
  { text: '三次产业结构由上年的14:40:46演变成12:41:47。', rows: [
    'indicator 第一产业增加值占地区生产总值比重 primary_share level 12 * eq 2025 baseline=14',
    'indicator 第二产业增加值占地区生产总值比重 secondary_share level 41 * eq 2025 baseline=40',
    'indicator 第三产业增加值占地区生产总值比重 tertiary_share level 47 * eq 2025 baseline=46'] },
  // where a place moved from, with what it is a place in
  { text: '渔港服务指数由全国重点渔港第14位跃居第9位。', rows: ['indicator 渔港服务指数 - rank 9 位 eq 2025 baseline=14'] },
  { text: '渔业安全满意度在全省的排名，由第6位滑落到第8位。', rows: ['indicator 渔业安全满意度 - rank 8 位 eq 2025 baseline=6'] },
  // an amount is below nothing only where it fell; a rate may be so
  { text: '渔业总产值-4.1%，净资产收益率-0.6%。', rows: ['indicator 渔业总产值 - growth -4.1 % eq 2025', 'indicator 净资产收益率 - level -0.6 % eq 2025'] },
  // a fall that only its sign tells of, and how long something stayed so
  { text: '接待游客人数同比-42.5%，客运量比上年-21%。', rows: ['indicator 接待游客人数 tourist_visits growth -42.5 % eq 2025', 'indicator 客运量 passenger_volume growth -21 % eq 2025'] },
  { text: '工业增加值增速连续8个月高于全省平均水平。', rows: [] },
  // thresholds that say where or for whom
  { text: '在人口3万以上的乡镇建设标准化养老院。', rows: [] },
  { text: '对产值5亿元以上的企业给予奖励。', rows: [] },
  { text: '加快25度以上坡耕地退耕还林。', plan: true, rows: [] },
  // times that something came to
  { text: '改革试点期限延长到两年半。', rows: ['indicator 改革试点期限 - level 2.5 年 eq 2025'] },
  { text: '项目平均建设周期由三年缩短到两年。', rows: ['indicator 项目平均建设周期 - level 2 年 eq 2025 baseline=3'] },
  { text: '新建日光温室26.5万M²。', rows: ['indicator 新建日光温室 - level 26.5 万M² eq 2025'] },
  { text: '主要目标如下：粮食增长5%，工业投资增长34%。', plan: true, rows: [
    'target 粮食产量 grain_output growth 5 % eq 2026', 'target 工业投资 industrial_investment growth 34 % eq 2026'] },
  // goods are named by their output
  { text: '粮食增产7%，棉花增长5%。', rows: ['indicator 粮食产量 grain_output growth 7 % eq 2025', 'indicator 棉花产量 cotton_output growth 5 % eq 2025'] },
  { text: '救灾粮食3万吨。', rows: ['indicator 救灾粮食 - level 3 万吨 eq 2025'] },
  { text: '今年除新建3座水闸外，还要疏浚河道20公里。', plan: true, rows: ['target 新建水闸 - level 3 座 eq 2026', 'target 疏浚河道 - level 20 公里 eq 2026'] },
  // a clause that only compares has no subject of its own; a part of a sum has its years
  { text: '每百斤芝麻的出油量提高到13斤，比全国的平均出油量多2斤。', rows: ['indicator 每百斤芝麻的出油量 - level 13 斤 eq 2025', 'indicator 每百斤芝麻的出油量 - change 2 斤 eq 2025'] },
  { text: '据对20座粮库的检查，受潮的很少。', rows: ['indicator 粮库 - level 20 座 eq 2025'] },
  { text: '清河全长80公里，流域面积3万平方公里。', rows: ['indicator 清河全长 - level 80 公里 eq 2025', 'indicator 清河流域面积 - level 3 万平方公里 eq 2025'] },
  // when it was is no part of a name
  { text: '永丰公司在2025年修建的职工宿舍15万平方米。', rows: ['indicator 永丰公司修建的职工宿舍 - level 15 万平方米 eq 2025'] },
  { text: '邻省帮助我省建设的第一批50个单位。', rows: ['indicator 邻省帮助我省建设单位 - level 50 个 eq 2025'] },
  // goods among what is measured, and whose share it is
  { text: '包括校舍、澡堂等在内的公房面积，约有5万平方米。', rows: ['indicator 公房面积 - level 5 万平方米 approx 2025'] },
  { text: '陶器的产量增长7%，增长的绝对数却是3万件。竹器总产值的情况也是这样：比上年增长5%。', rows: [
    'indicator 陶器的产量 - growth 7 % eq 2025', 'indicator 陶器的产量增长的绝对数 - level 3 万件 eq 2025', 'indicator 竹器总产值 - growth 5 % eq 2025'] },
  // whose value it is, where the clause before says of it what no list has; and what is stated of the whole area
  { text: '香料产业独树一帜，主营业务收入达到21亿元。', rows: ['indicator 香料产业主营业务收入 - level 21 亿元 eq 2025'] },
  { text: '青石水库截流成功，总库容1.2亿立方米。', rows: ['indicator 青石水库总库容 - level 1.2 亿立方米 eq 2025'] },
  { text: '钟表产业后来居上，规上企业达到19家。', rows: ['indicator 钟表产业规上企业 - level 19 家 eq 2025'] },
  { text: '古镇景区提档升级，全市接待游客860万人次。', rows: ['indicator 接待游客 tourist_visits level 860 万人次 eq 2025'] },
  { text: '分级诊疗扎实推进，乡镇覆盖率达到97%。', rows: ['indicator 分级诊疗乡镇覆盖率 - level 97 % eq 2025'] },
  { text: '东湖美术馆建成开馆，举办展览18场。', rows: ['indicator 东湖美术馆举办展览 - level 18 场 eq 2025'] },
  { text: '推行校园午休补贴，覆盖学生2.6万名。', rows: ['indicator 校园午休补贴覆盖学生 - level 2.6 万名 eq 2025'] },
  { text: '新增公共厕所240座，其中县城及农村90座。', rows: [
    'indicator 新增公共厕所 public_toilets_built level 240 座 eq 2025', 'indicator 新增县城及农村公共厕所 - level 90 座 eq 2025'] },
  { text: '新增公共厕所240座，其中乡镇以下90座。', rows: [
    'indicator 新增公共厕所 public_toilets_built level 240 座 eq 2025', 'indicator 新增乡镇以下公共厕所 - level 90 座 eq 2025'] },
  { text: '铜矿产量约占全省的三分之一。', rows: ['indicator 铜矿产量占全省 - level 0.333333 - approx 2025'] },
  { text: '谋划8个、总投资21亿元的水利项目。', plan: true, rows: [
    'target 谋划水利项目 - level 8 个 eq 2026', 'budget 水利项目总投资 investment level 21 亿元 eq 2026 planned total once'] },
  { text: '集中签约总投资36亿元的12个农业项目。', rows: [
    'budget 签约农业项目总投资/农业项目总投资 investment level 36 亿元 eq 2025 actual total once', 'indicator 签约农业项目 - level 12 个 eq 2025'] },
  { text: '为困难职工垫付工资120万元。', rows: ['budget 为困难职工垫付工资/困难职工垫付工资 expenditure level 120 万元 eq 2025 actual total once'] },
  { text: '柑橘、枇杷等特色果品供不应求，产量分别达到21万吨、3万吨。', rows: [
    'indicator 柑橘产量 - level 21 万吨 eq 2025', 'indicator 枇杷产量 - level 3 万吨 eq 2025'] },
  { text: '发放一次性创业补贴，惠及青年420人。', rows: ['indicator 一次性创业补贴惠及青年 - level 420 人 eq 2025'] },
  { text: '南郊污泥处置厂投入运行，日处理污泥300吨。', rows: ['indicator 南郊污泥处置厂日处理污泥 - level 300 吨 eq 2025'] },
  { text: '国有、民营企业纳税额分别增长6%、11%。', rows: [
    'indicator 国有企业纳税额 - growth 6 % eq 2025', 'indicator 民营企业纳税额 - growth 11 % eq 2025'] },
  { text: '铁路、公路货运周转量分别增长3%、7%。', rows: [
    'indicator 铁路货运周转量 railway_freight_turnover growth 3 % eq 2025', 'indicator 公路货运周转量 road_freight_turnover growth 7 % eq 2025'] },
  { text: '在职教师、退休人员住院报销限额分别提高2万元、3万元。', rows: [
    'indicator 在职教师住院报销限额 - change 2 万元 eq 2025', 'indicator 退休人员住院报销限额 - change 3 万元 eq 2025'], todo: 'teachers are people too' },
  { text: '12所学校更换课桌椅。', rows: ['indicator 更换课桌椅学校 - level 12 所 eq 2025'] },
  { text: '北环停车楼建成投用，泊位数量达到520个。', rows: ['indicator 北环停车楼泊位数量 - level 520 个 eq 2025'] },
  { text: '北环物流中心建成投用，月台数量达到52个。', rows: ['indicator 北环物流中心月台数量 - level 52 个 eq 2025'] },
  { text: '新建改建智慧菜场和便民浴室各4个。', rows: [
    'indicator 新建改建智慧菜场 - level 4 个 eq 2025', 'indicator 新建改建便民浴室 - level 4 个 eq 2025'] },
  { text: '新增注册义工800人，注册总数达到1.2万人。', rows: [
    'indicator 新增注册义工 - level 800 人 eq 2025', 'indicator 注册义工 - level 1.2 万人 eq 2025'] },
  // predicates behind what is counted
  { text: '9家公司登陆创业板。', rows: ['indicator 登陆创业板公司 - level 9 家 eq 2025'] },
  { text: '64个自然村全部接通燃气。', rows: ['indicator 接通燃气自然村 - level 64 个 eq 2025'] },
  { text: '建成3家新三板挂牌企业。', rows: ['indicator 建成新三板挂牌企业 - level 3 家 eq 2025'] },
  // what the members of a list share
  { text: '农村公路列养率、优良路率分别达到100%和85%。', rows: [
    'indicator 农村公路列养率 - level 100 % eq 2025', 'indicator 农村公路优良路率 - level 85 % eq 2025'] },
  { text: '村级道路硬化率、亮化率均达到98%。', rows: [
    'indicator 村级道路硬化率 - level 98 % eq 2025', 'indicator 村级道路亮化率 - level 98 % eq 2025'] },
  { text: '医保缴费率、参保率双双突破95%。', rows: [
    'indicator 医保缴费率 - level 95 % gt 2025', 'indicator 医保参保率 medical_insurance_coverage level 95 % gt 2025'] },
  { text: '国家级绿色矿山、绿色车间分别增至6座、9个。', rows: [
    'indicator 国家级绿色矿山 - level 6 座 eq 2025', 'indicator 国家级绿色车间 - level 9 个 eq 2025'] },
  { text: '金融机构存款、贷款余额分别增长8%、11%。', rows: [
    'indicator 金融机构存款余额 deposits growth 8 % eq 2025', 'indicator 金融机构贷款余额 loans growth 11 % eq 2025'] },
  { text: '国有、外资企业进出口额分别增长9%、13%。', rows: [
    'indicator 国有企业进出口额 - growth 9 % eq 2025', 'indicator 外资企业进出口额 - growth 13 % eq 2025'] },
  { text: '城镇职工和城乡居民医保报销比例分别达到82%、68%。', rows: [
    'indicator 城镇职工医保报销比例 - level 82 % eq 2025', 'indicator 城乡居民医保报销比例 - level 68 % eq 2025'] },
  { text: '彩色电视机产销量分别达到86万台、83万台。', rows: [
    'indicator 彩色电视机产量 - level 86 万台 eq 2025', 'indicator 彩色电视机销量 - level 83 万台 eq 2025'] },
  { text: '城区、乡镇新增充电车位各40个。', rows: [
    'indicator 城区新增充电车位 - level 40 个 eq 2025', 'indicator 乡镇新增充电车位 - level 40 个 eq 2025'] },
  { text: '人大代表建议、政协提案办复率分别为99%、98%。', rows: [
    'indicator 人大代表建议办复率 - level 99 % eq 2025', 'indicator 政协提案办复率 - level 98 % eq 2025'] },
  // lists of two whose members have names of their own
  { text: '一般公共预算收支分别完成12.4亿元、38.6亿元。', rows: [
    'indicator 一般公共预算收入 general_public_budget_revenue level 12.4 亿元 eq 2025',
    'indicator 一般公共预算支出 general_public_budget_expenditure level 38.6 亿元 eq 2025'] },
  { text: '一般公共预算收入和支出分别增长5.2%、0.8%。', rows: [
    'indicator 一般公共预算收入 general_public_budget_revenue growth 5.2 % eq 2025',
    'indicator 一般公共预算支出 general_public_budget_expenditure growth 0.8 % eq 2025'] },
  { text: '外贸进出口总额和出口总额分别增长30.7%、32.3%。', rows: [
    'indicator 外贸进出口总额 goods_trade growth 30.7 % eq 2025',
    'indicator 出口总额 goods_exports growth 32.3 % eq 2025'] },
  { text: '进出口总额分别为21亿元、36亿元。', rows: [
    'indicator 进口总额 goods_imports level 21 亿元 eq 2025',
    'indicator 出口总额 goods_exports level 36 亿元 eq 2025'] },
  { text: '地区生产总值、固定资产投资分别增长4%、2.8%。', rows: [
    'indicator 地区生产总值 gdp growth 4 % eq 2025',
    'indicator 固定资产投资 fixed_asset_investment growth 2.8 % eq 2025'] },
  { text: '生产安全事故起数和死亡人数分别下降15%、12%。', rows: [
    'indicator 生产安全事故起数 accidents growth -15 % eq 2025',
    'indicator 生产安全事故死亡人数/死亡人数 accident_deaths growth -12 % eq 2025'] },
  { text: '基础设施、制造业投资分别增长6%、9%。', rows: [
    'indicator 基础设施投资 infrastructure_investment growth 6 % eq 2025',
    'indicator 制造业投资 manufacturing_investment growth 9 % eq 2025'] },
  { text: '一般公共预算收入9.6亿元、支出31.2亿元，分别增长6.1%、1.4%。', rows: [
    'indicator 一般公共预算收入 general_public_budget_revenue level 9.6 亿元 eq 2025',
    'indicator 一般公共预算支出 general_public_budget_expenditure level 31.2 亿元 eq 2025',
    'indicator 一般公共预算收入 general_public_budget_revenue growth 6.1 % eq 2025',
    'indicator 一般公共预算支出 general_public_budget_expenditure growth 1.4 % eq 2025'] },
  { text: '学校、幼儿园分别新建5所、3所。', rows: [
    'indicator 新建学校 - level 5 所 eq 2025',
    'indicator 新建幼儿园 - level 3 所 eq 2025'] },
  { plan: true, text: '实施农村公路42条，其中新建30条、大修12条。', rows: [
    'target 实施农村公路 - level 42 条 eq 2026',
    'target 新建农村公路/实施农村公路新建 - level 30 条 eq 2026',
    'target 大修农村公路 - level 12 条 eq 2026'] },
  // where a change came from, and the time of each of its ends
  { text: '外贸出口由下降1.8%转为增长，全年增长3.9%。', rows: [
    'indicator 外贸出口 goods_exports growth 3.9 % eq 2025 baseline=-1.8'] },
  { text: '外贸出口由上年下降1.8%转为正增长。', rows: [] },
  { text: '用水量、用电量由上年分别增长5.6%和3.1%，减为增长1.2%和2.8%。', rows: [
    'indicator 用水量 - growth 1.2 % eq 2025 baseline=5.6',
    'indicator 用电量 power_consumption growth 2.8 % eq 2025 baseline=3.1'] },
  { text: '2024年和2025年分别新建学校3所和5所。', rows: [
    'indicator 新建学校 - level 3 所 eq 2024',
    'indicator 新建学校 - level 5 所 eq 2025'] },
  // what is better than III is a share that grew; a target is what something is held against
  { text: '国考断面优于Ⅲ类的比例同比提高5个百分点。', rows: ['indicator 国考断面优于Ⅲ类的比例 good_water_share change 5 个百分点 eq 2025'] },
  { text: '工业投资增长6%，高于全年目标任务3个百分点。', rows: [
    'indicator 工业投资 industrial_investment growth 6 % eq 2025',
    'indicator 工业投资增速高于全年目标任务 - level 3 个百分点 eq 2025'] },
  // among how many places, and how large the one work is that is named
  { text: '空气质量在全省16个重点城市中位居前列，东河60兆瓦光伏项目并网发电。', rows: [] },
  { text: '关停500万千瓦小火电机组，全省16个市县通高铁。', rows: [
    'indicator 关停小火电机组 - level 500 万千瓦 eq 2025',
    'indicator 市县通高铁/通高铁市县 - level 16 个 eq 2025'] },
  // how often it was so is no part of a name; 提升 behind an act is part of the act
  { text: '综合考评连续四个季度位居全市第一，进出口总额连续第3年超过30亿元。', rows: [
    'indicator 综合考评 - rank 1 - eq 2025',
    'indicator 进出口总额 goods_trade level 30 亿元 gt 2025'] },
  { plan: true, text: '巩固提升6个电商镇，新增温室20亩、改造提升50亩，发电能力提升5%。', rows: [
    'target 巩固提升电商镇 - level 6 个 eq 2026',
    'target 新增温室 - level 20 亩 eq 2026',
    'target 改造提升温室 - level 50 亩 eq 2026',
    'target 发电能力 - growth 5 % eq 2026'] },
  // years and months
  { text: '2024和2025两年，新建泵站分别为6座和9座。', rows: [
    'indicator 新建泵站 - level 6 座 eq 2024', 'indicator 新建泵站 - level 9 座 eq 2025'] },
  { text: '前9个月，外贸出口增长6.3%。', rows: ['indicator 外贸出口 goods_exports growth 6.3 % eq 2025-01/2025-09'] },
  { text: '上半年开工泵站6座，下半年开工9座。', rows: [
    'indicator 开工泵站 - level 6 座 eq 2025-H1', 'indicator 开工泵站 - level 9 座 eq 2025-H2'] },
  // parts of a sum, halves, signs, what is counted
  { text: '修建泵站24座（其中农村15座）。', rows: [
    'indicator 修建泵站 - level 24 座 eq 2025', 'indicator 修建农村泵站 - level 15 座 eq 2025'] },
  { text: '申报表格精简一半。', rows: ['indicator 申报表格 - growth -0.5 - eq 2025'] },
  { text: '外贸出口增长—2.7%。', rows: ['indicator 外贸出口 goods_exports growth -2.7 % eq 2025'] },
  { text: '全县共有农技站14个。', rows: ['indicator 农技站 - level 14 个 eq 2025'] },
  // what stands right behind a value of a zone is of the zone, up to a word for the whole area
  { text: '东溪保税区实际使用外资1.8亿美元，进出口总额增长26%。', rows: ['indicator 实际使用外资 fdi_used level 1.8 亿美元 eq 2025 area=东溪保税区', 'indicator 进出口总额 goods_trade growth 26 % eq 2025 area=东溪保税区'] },
  { text: '东溪高新区规上工业增加值增长15%，全市固定资产投资增长8%。', rows: ['indicator 规上工业增加值 industrial_value_added growth 15 % eq 2025 area=东溪高新区', 'indicator 固定资产投资 fixed_asset_investment growth 8 % eq 2025'] },
  { text: '有效灌溉面积达到36万亩。', rows: ['indicator 有效灌溉面积 irrigated_area level 36 万亩 eq 2025'] },
  { text: '临河冷链物流园建成投运。引进配送企业32家，年交易额突破9亿元。', rows: [
    'indicator 临河冷链物流园引进配送企业 - level 32 家 eq 2025',
    'indicator 临河冷链物流园年交易额 - level 9 亿元 gt 2025'] },
  { text: '招商引资成效明显。引进配送企业32家。', rows: ['indicator 引进配送企业 - level 32 家 eq 2025'] },
  // a value that holds for what was spoken of before
  { text: '地区生产总值120亿元、规上工业增加值45亿元，均增长8%，分别居全市第二、第三。', rows: [
    'indicator 地区生产总值 gdp level 120 亿元 eq 2025',
    'indicator 规上工业增加值 industrial_value_added level 45 亿元 eq 2025',
    'indicator 地区生产总值 gdp growth 8 % eq 2025',
    'indicator 规上工业增加值 industrial_value_added growth 8 % eq 2025',
    'indicator 地区生产总值增速 - rank 2 - eq 2025',
    'indicator 规上工业增加值增速 - rank 3 - eq 2025'] },
  { text: '地区生产总值120亿元，增长8%；规上工业增加值45亿元，其中制造业32亿元，均增长9%。', rows: [
    'indicator 地区生产总值 gdp level 120 亿元 eq 2025',
    'indicator 地区生产总值 gdp growth 8 % eq 2025',
    'indicator 规上工业增加值 industrial_value_added level 45 亿元 eq 2025',
    'indicator 制造业/制造业增加值 -/manufacturing_value_added level 32 亿元 eq 2025',
    'indicator 规上工业增加值 industrial_value_added growth 9 % eq 2025',
    'indicator 制造业/制造业增加值 -/manufacturing_value_added growth 9 % eq 2025'] },
  { text: '城镇、农村居民人均可支配收入分别达到32894元和18620元，与经济增长同步。', rows: [
    'indicator 城镇居民人均可支配收入 urban_disposable_income level 32894 元 eq 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income level 18620 元 eq 2025',
    'indicator 城镇居民人均可支配收入 urban_disposable_income growth - - in_step 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income growth - - in_step 2025'] },
  { text: '新建污水管网38公里，与经济开发区建设同步实施。', rows: ['indicator 新建污水管网 sewage_pipes level 38 公里 eq 2025'] },
  { text: '化工产业年产值突破300亿元，建材、食品产业突破100亿元，旅游产业投资12亿元。', rows: [
    'indicator 化工产业年产值 - level 300 亿元 gt 2025',
    'indicator 建材、食品产业年产值 - level 100 亿元 gt 2025',
    'budget 旅游产业投资 investment level 12 亿元 eq 2025 actual total once'] },
  { text: '接待游客420万人次、综合收入28亿元；村集体接待培训2万人次、收入300万元。', rows: [
    'indicator 接待游客 tourist_visits level 420 万人次 eq 2025',
    'indicator 旅游综合收入 tourism_revenue level 28 亿元 eq 2025',
    'indicator 村集体接待培训 - level 2 万人次 eq 2025',
    'indicator 村集体接待培训收入/村集体收入/收入 - level 300 万元 eq 2025'] },
  // where something came from, whatever the verb
  { text: '区属企业由66户整合至12户，社区卫生机构由20个推广到50个。', rows: [
    'indicator 区属企业 - level 12 户 eq 2025 baseline=66',
    'indicator 社区卫生机构 - level 50 个 eq 2025 baseline=20'] },
  { text: '由18家企业投资到6家企业。', rows: [
    'indicator 投资到/企业 - level 6 家 eq 2025 baseline=18'] },
  { text: '粮食产量转为增长2.5%，工业利润由负转为增长8%。', rows: [
    'indicator 粮食产量 grain_output growth 2.5 % eq 2025',
    'indicator 工业利润 industrial_profits growth 8 % eq 2025'] },
  { text: '惠及1.2亿城镇居民；财政收入1.2亿。', rows: [
    'indicator 惠及城镇居民 - level 1.2 亿 eq 2025',
    'indicator 财政收入 fiscal_revenue level 1.2 亿 eq 2025'] },
  { plan: true, text: '确保今年底95%以上的村通动力电。', rows: ['target 村通动力电 - level 95 % ge 2026'] },
  { text: '新增高中学位8700个、比年度任务翻了一番。', rows: [
    'indicator 新增高中学位 new_high_school_places level 8700 个 eq 2025',
    'indicator 新增高中学位 new_high_school_places ratio 1 番 eq 2025'] },
  { text: '设区城市PM2.5年平均浓度降至24微克/立方米，PM_2.5浓度26微克/立方米，车型01产量2万辆。', rows: [
    'indicator 设区城市PM2.5年平均浓度 pm25 level 24 微克/立方米 eq 2025',
    'indicator PM2.5浓度 pm25 level 26 微克/立方米 eq 2025',
    'indicator 车型01产量 - level 2 万辆 eq 2025'] },
  // dealt lists: a verb for each value, one value for all
  { text: '工业投资、民间投资分别增长5%、下降3%，城镇、农村居民收入增速分别高于全省0.5个百分点。', rows: [
    'indicator 工业投资 industrial_investment growth 5 % eq 2025',
    'indicator 民间投资 private_investment growth -3 % eq 2025',
    'indicator 城镇居民收入增速高于全省 - level 0.5 个百分点 eq 2025',
    'indicator 农村居民收入增速高于全省 - level 0.5 个百分点 eq 2025'] },
  { text: '工业投资、民间投资、房地产投资分别增长5%、下降3%和增长2%以上，工业税收增长5%、下降2个百分点。', rows: [
    'indicator 工业投资 industrial_investment growth 5 % eq 2025',
    'indicator 民间投资 private_investment growth -3 % eq 2025',
    'indicator 房地产投资 property_investment growth 2 % ge 2025',
    'indicator 工业税收 industrial_tax_revenue growth 5 % eq 2025',
    'indicator 工业税收增速 - change -2 个百分点 eq 2025'] },
  { text: '示范园、产业集群、保护区分别增加2个，直管乡镇调整优化为8个。', rows: [
    'indicator 示范园 - change 2 个 eq 2025',
    'indicator 产业集群 - change 2 个 eq 2025',
    'indicator 保护区 - change 2 个 eq 2025',
    'indicator 直管乡镇 - level 8 个 eq 2025'] },
  { text: '成为全省第三个过5000亿元城市，工业产值突破600亿元。', rows: [
    'indicator 工业产值 industrial_output_value/- level 600 亿元 gt 2025'] },
  { text: '新增农民专业合作社86家、家庭农场42家，总数分别达到512家、268家。', rows: [
    'indicator 新增农民专业合作社 new_farmer_cooperatives level 86 家 eq 2025',
    'indicator 新增家庭农场 new_family_farms level 42 家 eq 2025',
    'indicator 农民专业合作社 farmer_cooperatives level 512 家 eq 2025',
    'indicator 家庭农场 family_farms level 268 家 eq 2025'] },
  { text: '新发展核桃2万亩、中药材1.5万亩，出栏生猪42万头、羊18万只。', rows: [
    'indicator 新发展核桃 - level 2 万亩 eq 2025',
    'indicator 新发展中药材 - level 1.5 万亩 eq 2025',
    'indicator 出栏生猪 pigs_slaughtered level 42 万头 eq 2025',
    'indicator 出栏羊 sheep_slaughtered level 18 万只 eq 2025'] },
  { text: '行政审批事项办结率99.8%，满意率98%；办复率100%，满意率97%。', rows: [
    'indicator 行政审批事项办结率 - level 99.8 % eq 2025',
    'indicator 行政审批事项满意率 - level 98 % eq 2025',
    'indicator 办复率 - level 100 % eq 2025',
    'indicator 满意率 - level 97 % eq 2025'] },
  { text: '五年累计完成固定资产投资520亿元，是上个五年的2.3倍。', rows: [
    'indicator 固定资产投资 fixed_asset_investment level 520 亿元 eq 2021/2025',
    'indicator 固定资产投资 fixed_asset_investment ratio 2.3 倍 eq 2025'] },
  { text: '工业产值、粮食产量分别是2015年的2.1倍、1.4倍，市场主体是2015年末的近两倍。', rows: [
    'indicator 工业产值 industrial_output_value ratio 2.1 倍 eq 2025',
    'indicator 粮食产量 grain_output ratio 1.4 倍 eq 2025',
    'indicator 市场主体 business_entities ratio 2 倍 approx 2025'] },
  { text: '农业产业化龙头企业达到86家，其中国家级2家、省级12家、市级36家。', rows: [
    'indicator 农业产业化龙头企业 leading_agri_enterprises level 86 家 eq 2025',
    'indicator 国家级农业产业化龙头企业 national_agri_leaders level 2 家 eq 2025',
    'indicator 省级农业产业化龙头企业 provincial_agri_leaders level 12 家 eq 2025',
    'indicator 市级农业产业化龙头企业 - level 36 家 eq 2025'] },
  { plan: true, text: '压减一般性支出5%以上，降低物流成本3%，压缩审批时限50%，降低企业用电成本2亿元。', rows: [
    'target 一般性支出 general_running_expenditure growth -5 % ge 2026',
    'target 物流成本 - growth -3 % eq 2026',
    'target 审批时限 - growth -50 % eq 2026',
    'budget 降低企业用电成本 relief level 2 亿元 eq 2026 planned total once'] },
  { plan: true, text: '抓好总投资36亿元的12个重点交通项目和总投资18亿元的8个水利项目。', rows: [
    'budget 重点交通项目总投资 investment level 36 亿元 eq 2026 planned total once',
    'target 重点交通项目 - level 12 个 eq 2026',
    'budget 水利项目总投资 investment level 18 亿元 eq 2026 planned total once',
    'target 水利项目 - level 8 个 eq 2026'] },
  { text: 'PM2.5年均浓度24微克/立方米、同比下降8%。', rows: [
    'indicator PM2.5年均浓度 pm25 level 24 微克/立方米 eq 2025',
    'indicator PM2.5年均浓度 pm25 growth -8 % eq 2025'] },
  { text: '全县共有A级景区36家，其中5A级1家、4A级12家。', rows: [
    'indicator 共有A级景区 scenic_areas level 36 家 eq 2025',
    'indicator 5A级景区 scenic_areas_5a level 1 家 eq 2025',
    'indicator 4A级景区 scenic_areas_4a level 12 家 eq 2025'] },
  { text: '办理民生实事32件，投入资金18.6亿元，完成率100%。', rows: [
    'indicator 办理民生实事 - level 32 件 eq 2025',
    'budget 民生实事资金/民生实事投入资金/投入资金/办理民生实事资金 fund level 18.6 亿元 eq 2025 actual total once',
    'indicator 投入资金完成率/完成率 - level 100 % eq 2025'] },
  { text: '地区生产总值78.6亿元，年均增长8.2%，人均突破4万元，工业总产值、农业总产值均突破50亿元。', rows: [
    'indicator 地区生产总值 gdp level 78.6 亿元 eq 2025',
    'indicator 地区生产总值 gdp average_growth 8.2 % eq 2021/2025',
    'indicator 人均地区生产总值 gdp_per_capita level 4 万元 gt 2025',
    'indicator 工业总产值 industrial_output_value level 50 亿元 gt 2025',
    'indicator 农业总产值 agricultural_output_value level 50 亿元 gt 2025'] },
  { text: '产值过亿元企业由12家增加到26家，规上企业由42家增加到78家。', rows: [
    'indicator 产值过亿元企业 - level 26 家 eq 2025 baseline=12',
    'indicator 规上企业 enterprises_above_size level 78 家 eq 2025 baseline=42'] },
  { plan: true, text: '实施工业重点项目46个，年度投资60亿元，确保新开工20个、竣工15个。', rows: [
    'target 实施工业重点项目 - level 46 个 eq 2026',
    'budget 工业重点项目投资 investment level 60 亿元 eq 2026 planned total once',
    'target 新开工工业重点项目 - level 20 个 eq 2026',
    'target 工业重点项目竣工 - level 15 个 eq 2026'] },
  { text: '建成区面积61.5平方公里、城镇化率59.5%，分别比2006年增加31.5平方公里和11.5个百分点。', rows: [
    'indicator 建成区面积 built_up_area level 61.5 平方公里 eq 2025',
    'indicator 城镇化率 urbanization_rate level 59.5 % eq 2025',
    'indicator 建成区面积 built_up_area change 31.5 平方公里 eq 2007/2025',
    'indicator 城镇化率 urbanization_rate change 11.5 个百分点 eq 2007/2025'] },
  { text: '签约项目86个、开工62个、投产38个，履约率、开工率分别达95%、72%。', rows: [
    'indicator 签约项目 - level 86 个 eq 2025',
    'indicator 项目开工 - level 62 个 eq 2025',
    'indicator 投产项目 - level 38 个 eq 2025',
    'indicator 履约率 - level 95 % eq 2025',
    'indicator 开工率/项目开工率/投产项目开工率 - level 72 % eq 2025'] },
  // what members of a list share
  { text: '文化、旅游产业增加值占地区生产总值比重分别超过2%、5%。', rows: [
    'indicator 文化增加值占地区生产总值比重 */- level 2 % gt 2025',
    'indicator 旅游产业增加值占地区生产总值比重 */- level 5 % gt 2025'] },
  { text: '国、省考断面水质达标率均为100%，税收收入占比、民间投资占比分别达到60%、50%。', rows: [
    'indicator 国考断面水质达标率 - level 100 % eq 2025',
    'indicator 省考断面水质达标率 - level 100 % eq 2025',
    'indicator 税收收入占比 tax_share level 60 % eq 2025',
    'indicator 民间投资占比 private_investment_share level 50 % eq 2025'] },
  { text: '生猪存栏32万头、出栏48万头；新改建农村公路120公里、桥梁8座。', rows: [
    'indicator 生猪存栏 pigs_in_stock level 32 万头 eq 2025',
    'indicator 生猪出栏 pigs_slaughtered level 48 万头 eq 2025',
    'indicator 新改建农村公路 rural_road_built level 120 公里 eq 2025',
    'indicator 新改建桥梁 - level 8 座 eq 2025'] },
  { text: '开工建设安置房2600套，基本建成1800套，交付使用1200套。', rows: [
    'indicator 开工建设安置房 - level 2600 套 eq 2025',
    'indicator 基本建成安置房 - level 1800 套 eq 2025',
    'indicator 交付使用安置房 - level 1200 套 eq 2025'] },
  // what a topic leaves to those behind it
  { text: '地区生产总值跨越2个百亿元台阶，达到415亿元、增长8%，占全市比重提高到21%，在南部三县占比由45%提高到48%。', rows: [
    'indicator 地区生产总值百亿元台阶 - level 2 个 eq 2025',
    'indicator 地区生产总值 gdp level 415 亿元 eq 2025',
    'indicator 地区生产总值 gdp growth 8 % eq 2025',
    'indicator 地区生产总值占全市比重 - level 21 % eq 2025',
    'indicator 地区生产总值在南部三县占比 - level 48 % eq 2025 baseline=45'] },
  { text: '营业收入翻一番、利润翻两番。', rows: [
    'indicator 营业收入 - ratio 1 番 eq 2025',
    'indicator 利润 - ratio 2 番 eq 2025'] },
  { text: '高技术产业增速提高1.6个百分点，工业投资止跌回升、增长3%。', rows: [
    'indicator 高技术产业增速 - change 1.6 个百分点 eq 2025',
    'indicator 工业投资 industrial_investment growth 3 % eq 2025'] },
  { text: '湿地公园成为全国首批5个示范公园之一，办理全国政协提案5件。', rows: [
    'indicator 办理全国政协提案 cppcc_proposals/- level 5 件 eq 2025'] },
  { text: '国际航线旅客和货邮吞吐量分别增长14%、4%，道路交通事故起数和死亡人数分别下降2%、31%。', rows: [
    'indicator 国际航线旅客吞吐量 -/airport_passengers growth 14 % eq 2025',
    'indicator 国际航线货邮吞吐量 -/airport_cargo growth 4 % eq 2025',
    'indicator 道路交通事故起数 traffic_accidents growth -2 % eq 2025',
    'indicator 道路交通事故死亡人数 traffic_deaths growth -31 % eq 2025'] },
  // what others have, and what there was before
  { text: '人均地区生产总值5.6万元，比全市平均高1.2万元；全员劳动生产率8.4万元，比上年提高0.6万元。', rows: [
    'indicator 人均地区生产总值 gdp_per_capita level 5.6 万元 eq 2025',
    'indicator 人均地区生产总值比全市平均高 - level 1.2 万元 eq 2025',
    'indicator 全员劳动生产率 labor_productivity level 8.4 万元 eq 2025',
    'indicator 全员劳动生产率 labor_productivity change 0.6 万元 eq 2025'] },
  { text: '城镇化率比全省平均水平高2.3个百分点，服务业占比比去年高1.1个百分点，固定资产投资增速比全国、全省分别高3.1个、2.4个百分点。', rows: [
    'indicator 城镇化率比全省平均水平高 - level 2.3 个百分点 eq 2025',
    'indicator 服务业占比 tertiary_share change 1.1 个百分点 eq 2025',
    'indicator 固定资产投资增速比全国高 - level 3.1 * eq 2025',
    'indicator 固定资产投资增速比全省高 - level 2.4 个百分点 eq 2025'] },
  { text: '服务业增加值比重提高1.7个百分点，高技术产业产值占比提高0.9个百分点，能耗降低3%。', rows: [
    'indicator 服务业增加值比重 tertiary_share change 1.7 个百分点 eq 2025',
    'indicator 高技术产业产值占比 - change 0.9 个百分点 eq 2025',
    'indicator 能耗 - growth -3 % eq 2025'] },
  // several years
  { text: '“十四五”时期，高速公路里程新增80公里、突破600公里，货物吞吐量3年增长1.2倍，旅客发送量5年累计增长35%。', rows: [
    'indicator 新增高速公路里程 new_expressway_length level 80 公里 eq 2021/2025',
    'indicator 高速公路里程 expressway_length level 600 公里 gt 2025',
    'indicator 货物吞吐量 port_throughput growth 1.2 倍 eq 2023/2025',
    'indicator 旅客发送量 - growth 35 % eq 2021/2025'] },
  { plan: true, text: '“十五五”时期，人均地区生产总值9万元以上，造林绿化30万亩。', rows: [
    'target 人均地区生产总值 gdp_per_capita level 9 万元 ge 2030',
    'target 造林绿化 afforestation/- level 30 万亩 eq 2026/2030'] },
  { text: '四年累计实现工业总产值480亿元。', rows: [
    'indicator 工业总产值 industrial_output_value level 480 亿元 eq 2022/2025'] },
  // what only narrows or follows a figure
  { text: '生活垃圾处理费由平均每吨90元下降到60元。', rows: [
    'indicator 生活垃圾处理费 - level 60 元 eq 2025 baseline=90'] },
  { text: '规模以上工业增加值120亿元，增长8%；固定资产投资56亿元，同样增长8%。', rows: [
    'indicator 规模以上工业增加值 industrial_value_added level 120 亿元 eq 2025',
    'indicator 规模以上工业增加值 industrial_value_added growth 8 % eq 2025',
    'indicator 固定资产投资 fixed_asset_investment level 56 亿元 eq 2025',
    'indicator 固定资产投资 fixed_asset_investment growth 8 % eq 2025'] },
  { text: '市区农村居民人均可支配收入21860元，县城人口占比42%。', rows: [
    'indicator 农村居民人均可支配收入 rural_disposable_income level 21860 元 eq 2025 area=市区',
    'indicator 县城人口占比 - level 42 % eq 2025'] },
  { text: '羊群发展到260群，骆驼存栏3200峰，错峰用电2.4亿千瓦时。', rows: [
    'indicator 羊群 - level 260 群 eq 2025',
    'indicator 骆驼存栏 - level 3200 峰 eq 2025',
    'indicator 错峰用电 - level 2.4 亿千瓦时 eq 2025'] },
  // the headline of the year before
  { text: '全年地区生产总值完成186.4亿元，同比增长6.2%；一般公共预算收入9.8亿元，增长5.1%，其中税收收入6.7亿元，增长3.4%，占比68.4%。', rows: [
    'indicator 地区生产总值 gdp level 186.4 亿元 eq 2025',
    'indicator 地区生产总值 gdp growth 6.2 % eq 2025',
    'indicator 一般公共预算收入 general_public_budget_revenue level 9.8 亿元 eq 2025',
    'indicator 一般公共预算收入 general_public_budget_revenue growth 5.1 % eq 2025',
    'indicator 税收收入 tax_revenue level 6.7 亿元 eq 2025',
    'indicator 税收收入 tax_revenue growth 3.4 % eq 2025',
    'indicator 税收收入占比/税收收入占一般公共预算收入比重 tax_share level 68.4 % eq 2025'] },
  { text: '预计实现地区生产总值391亿元，增长8.6%；财政收入38.7亿元，增长4.3%，其中地方级收入26.5亿元，增长0.9%；固定资产投资增长13.5%。', rows: [
    'indicator 地区生产总值 gdp level 391 亿元 eq 2025',
    'indicator 地区生产总值 gdp growth 8.6 % eq 2025',
    'indicator 财政收入 fiscal_revenue level 38.7 亿元 eq 2025',
    'indicator 财政收入 fiscal_revenue growth 4.3 % eq 2025',
    'indicator 地方级收入/地方级财政收入 general_public_budget_revenue level 26.5 亿元 eq 2025',
    'indicator 地方级收入/地方级财政收入 general_public_budget_revenue growth 0.9 % eq 2025',
    'indicator 固定资产投资 fixed_asset_investment growth 13.5 % eq 2025'] },
  { text: '预计全年地区生产总值增长8%（预计数，下同），规模以上工业增加值增长8.3%，第三产业增加值增长8.8%。', rows: [
    'indicator 地区生产总值 gdp growth 8 % eq 2025',
    'indicator 规模以上工业增加值 industrial_value_added growth 8.3 % eq 2025',
    'indicator 第三产业增加值 tertiary_value_added growth 8.8 % eq 2025'] },
  { text: '全县地区生产总值完成46.3亿元，同比下降4.3%；规模以上工业增加值完成6.2亿元，同比下降34.9%；固定资产投资同比下降64.4%。', rows: [
    'indicator 地区生产总值 gdp level 46.3 亿元 eq 2025',
    'indicator 地区生产总值 gdp growth -4.3 % eq 2025',
    'indicator 规模以上工业增加值 industrial_value_added level 6.2 亿元 eq 2025',
    'indicator 规模以上工业增加值 industrial_value_added growth -34.9 % eq 2025',
    'indicator 固定资产投资 fixed_asset_investment growth -64.4 % eq 2025'] },
  { text: '城镇、农村居民人均可支配收入分别增长5.8%、7.9%，分别达到36420元、18310元。', rows: [
    'indicator 城镇居民人均可支配收入 urban_disposable_income growth 5.8 % eq 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income growth 7.9 % eq 2025',
    'indicator 城镇居民人均可支配收入 urban_disposable_income level 36420 元 eq 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income level 18310 元 eq 2025'] },
  { text: '城乡居民人均可支配收入分别达到36420元和18310元，增长5.8%和7.9%。', rows: [
    'indicator 城镇居民人均可支配收入 urban_disposable_income level 36420 元 eq 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income level 18310 元 eq 2025',
    'indicator 城镇居民人均可支配收入 urban_disposable_income growth 5.8 % eq 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income growth 7.9 % eq 2025'] },
  { text: '一、二、三产业增加值分别达到31.2亿元、88.6亿元和66.6亿元，分别增长4.1%、7.3%和5.9%，三次产业结构比调整为16.7∶47.5∶35.8。', rows: [
    'indicator 第一产业增加值/一产业增加值 primary_value_added level 31.2 亿元 eq 2025',
    'indicator 第二产业增加值/二产业增加值 secondary_value_added level 88.6 亿元 eq 2025',
    'indicator 第三产业增加值/三产业增加值 tertiary_value_added level 66.6 亿元 eq 2025',
    'indicator 第一产业增加值/一产业增加值 primary_value_added growth 4.1 % eq 2025',
    'indicator 第二产业增加值/二产业增加值 secondary_value_added growth 7.3 % eq 2025',
    'indicator 第三产业增加值/三产业增加值 tertiary_value_added growth 5.9 % eq 2025',
    'indicator 第一产业增加值占地区生产总值比重 primary_share level 16.7 * eq 2025',
    'indicator 第二产业增加值占地区生产总值比重 secondary_share level 47.5 * eq 2025',
    'indicator 第三产业增加值占地区生产总值比重 tertiary_share level 35.8 * eq 2025'] },
  { text: '三次产业结构由18.2:45.1:36.7优化为16.7:47.5:35.8。', rows: [
    'indicator 第一产业增加值占地区生产总值比重 primary_share level 16.7 * eq 2025 baseline=18.2',
    'indicator 第二产业增加值占地区生产总值比重 secondary_share level 47.5 * eq 2025 baseline=45.1',
    'indicator 第三产业增加值占地区生产总值比重 tertiary_share level 35.8 * eq 2025 baseline=36.7'] },
  { text: '固定资产投资、社会消费品零售总额、规上工业增加值增速分别居全市第2位、第3位和第1位。', rows: [
    'indicator 固定资产投资增速 - rank 2 * eq 2025',
    'indicator 社会消费品零售总额增速 - rank 3 * eq 2025',
    'indicator 规上工业增加值增速 - rank 1 * eq 2025'] },
  { text: '地区生产总值增速高于全省1.2个百分点、居全市第二，总量迈入全省前20强。', rows: [
    'indicator 地区生产总值增速高于全省 - level 1.2 个百分点 eq 2025',
    'indicator 地区生产总值增速 - rank 2 * eq 2025',
    'indicator 地区生产总值/地区生产总值总量 gdp rank 20 * le 2025'] },
  { text: '农村居民人均可支配收入增长8.1%，快于城镇居民2.3个百分点。', rows: [
    'indicator 农村居民人均可支配收入 rural_disposable_income growth 8.1 % eq 2025',
    'indicator 农村居民人均可支配收入增速快于城镇居民 - level 2.3 个百分点 eq 2025'] },
  { text: '城镇登记失业率为2.3%，较上年下降0.4个百分点。', rows: [
    'indicator 城镇登记失业率 registered_unemployment level 2.3 % eq 2025',
    'indicator 城镇登记失业率 registered_unemployment change -0.4 个百分点 eq 2025'] },
  { text: '居民消费价格上涨0.3%，工业生产者出厂价格下降2.1%。', rows: [
    'indicator 居民消费价格/居民消费价格涨幅 cpi level 0.3 % eq 2025',
    'indicator 工业生产者出厂价格/工业生产者出厂价格涨幅 ppi level -2.1 % eq 2025'] },
  { text: '外贸进出口总额4.6亿元，其中出口3.9亿元，增长1.7倍；实际使用外资381万美元，增长12.6%。', rows: [
    'indicator 外贸进出口总额 goods_trade level 4.6 亿元 eq 2025',
    'indicator 出口/外贸出口 goods_exports level 3.9 亿元 eq 2025',
    'indicator 出口/外贸出口 goods_exports growth 1.7 倍 eq 2025',
    'indicator 实际使用外资 fdi_used level 381 万美元 eq 2025',
    'indicator 实际使用外资 fdi_used growth 12.6 % eq 2025'] },
  { text: '金融机构存、贷款余额分别达到312.5亿元、187.3亿元，存贷比提高到60%。', rows: [
    'indicator 金融机构存款余额 deposits level 312.5 亿元 eq 2025',
    'indicator 金融机构贷款余额 loans level 187.3 亿元 eq 2025',
    'indicator 存贷比/金融机构存贷比 loan_deposit_ratio level 60 % eq 2025'] },
  { text: '剔除一次性因素，一般公共预算收入同口径增长3.2%，税收占比达71.5%，提高2.6个百分点。', rows: [
    'indicator 一般公共预算收入 general_public_budget_revenue growth 3.2 % eq 2025',
    'indicator 税收占比 tax_share level 71.5 % eq 2025',
    'indicator 税收占比 tax_share change 2.6 个百分点 eq 2025'] },
  { text: '粮食播种面积58.6万亩，总产量26.5万吨，实现“十九连丰”；生猪出栏41.2万头，肉类总产量4.3万吨。', rows: [
    'indicator 粮食播种面积 grain_area level 58.6 万亩 eq 2025',
    'indicator 粮食总产量 grain_output level 26.5 万吨 eq 2025',
    'indicator 生猪出栏 pigs_slaughtered level 41.2 万头 eq 2025',
    'indicator 肉类总产量 meat_output level 4.3 万吨 eq 2025'] },
  // headline targets
  { plan: true, text: '今年经济社会发展的主要预期目标是：地区生产总值增长6.5%左右，规模以上工业增加值增长8%以上，固定资产投资增长9%，社会消费品零售总额增长6%左右，一般公共预算收入增长5%，城乡居民人均可支配收入分别增长6%、7.5%左右，城镇新增就业3200人以上，城镇登记失业率控制在4%以内，居民消费价格涨幅2%左右，粮食产量稳定在26万吨以上，单位地区生产总值能耗下降3%以上。', rows: [
    'target 地区生产总值 gdp growth 6.5 % approx 2026',
    'target 规模以上工业增加值 industrial_value_added growth 8 % ge 2026',
    'target 固定资产投资 fixed_asset_investment growth 9 % eq 2026',
    'target 社会消费品零售总额 retail_sales growth 6 % approx 2026',
    'target 一般公共预算收入 general_public_budget_revenue growth 5 % eq 2026',
    'target 城镇居民人均可支配收入 urban_disposable_income growth 6 % approx 2026',
    'target 农村居民人均可支配收入 rural_disposable_income growth 7.5 % approx 2026',
    'target 城镇新增就业 urban_new_jobs level 3200 人 ge 2026',
    'target 城镇登记失业率 registered_unemployment level 4 % le 2026',
    'target 居民消费价格涨幅 cpi level 2 % approx 2026',
    'target 粮食产量 grain_output level 26 万吨 ge 2026',
    'target 单位地区生产总值能耗 energy_intensity growth -3 % ge 2026'] },
  { plan: true, text: '主要预期目标为：地区生产总值增长5%—5.5%；一产、二产、三产增加值分别增长4%、6%左右、5.5%以上；居民收入增长与经济增长同步；完成省、市下达的节能减排任务。', rows: [
    'target 地区生产总值 gdp growth 5~5.5 % between 2026',
    'target 一产增加值/第一产业增加值 primary_value_added growth 4 % eq 2026',
    'target 二产增加值/第二产业增加值 secondary_value_added growth 6 % approx 2026',
    'target 三产增加值/第三产业增加值 tertiary_value_added growth 5.5 % ge 2026',
    'target 居民收入 disposable_income growth - * in_step 2026'] },
  { plan: true, text: '固定资产投资、社会消费品零售总额、外贸进出口总额均增长8%以上，一般公共预算收入与经济增长基本同步，居民人均可支配收入增速高于全省平均水平。', rows: [
    'target 固定资产投资 fixed_asset_investment growth 8 % ge 2026',
    'target 社会消费品零售总额 retail_sales growth 8 % ge 2026',
    'target 外贸进出口总额 goods_trade growth 8 % ge 2026',
    'target 一般公共预算收入 general_public_budget_revenue growth - * in_step 2026'] },
  { plan: true, text: '地区生产总值增长6%，力争达到6.5%；规上工业增加值增长7%，奋斗目标8%。', rows: [
    'target 地区生产总值 gdp growth 6 % eq 2026',
    'target 地区生产总值 gdp growth 6.5 % eq 2026',
    'target 规上工业增加值 industrial_value_added growth 7 % eq 2026',
    'target 规上工业增加值 industrial_value_added growth 8 % eq 2026'] },
  { plan: true, text: '人口自然增长率控制在5‰以内，居民消费价格总水平涨幅控制在3%以内，空气质量优良天数比例达到90%以上，PM2.5平均浓度控制在28微克/立方米以下。', rows: [
    'target 人口自然增长率 natural_growth_rate level 5 ‰ le 2026',
    'target 居民消费价格总水平涨幅 cpi level 3 % le 2026',
    'target 空气质量优良天数比例 good_air_days level 90 % ge 2026',
    'target PM2.5平均浓度 pm25 level 28 微克/立方米 le 2026'] },
  { plan: true, text: '常住人口城镇化率提高1个百分点，达到62.5%。', rows: [
    'target 常住人口城镇化率 urbanization_rate change 1 个百分点 eq 2026',
    'target 常住人口城镇化率 urbanization_rate level 62.5 % eq 2026'] },
  { plan: true, text: '今后五年，全县地区生产总值年均增长7%以上，到2030年突破300亿元，人均地区生产总值达到10万元。', rows: [
    'target 地区生产总值 gdp average_growth 7 % ge 2026/2030',
    'target 地区生产总值 gdp level 300 亿元 gt 2030',
    'target 人均地区生产总值 gdp_per_capita level 10 万元 eq 2030'] },
  { plan: true, text: '力争到2030年，地区生产总值较2020年翻一番，规上工业企业达到200家，常住人口城镇化率达到65%以上。', rows: [
    'target 地区生产总值 gdp ratio 1 番 eq 2030',
    'target 规上工业企业 industrial_enterprises level 200 家 eq 2030',
    'target 常住人口城镇化率 urbanization_rate level 65 % ge 2030'] },
  { plan: true, text: '招商引资到位资金80亿元，实际使用外资500万美元，新签约亿元以上项目30个。', rows: [
    'target 招商引资到位资金 domestic_capital level 80 亿元 eq 2026',
    'target 实际使用外资 fdi_used level 500 万美元 eq 2026',
    'target 新签约亿元以上项目 large_projects_signed level 30 个 eq 2026'] },
  // five years
  { text: '五年来，地区生产总值由112亿元增加到186亿元，年均增长7.2%；人均GDP从2.4万元增加到3.9万元。', rows: [
    'indicator 地区生产总值 gdp level 186 亿元 eq 2025 baseline=112',
    'indicator 地区生产总值 gdp average_growth 7.2 % eq 2021/2025',
    'indicator 人均GDP gdp_per_capita level 3.9 万元 eq 2025 baseline=2.4'] },
  { text: '“十四五”期间，累计完成固定资产投资620亿元，是“十三五”时期的1.8倍，年均增长9.6%。', rows: [
    'indicator 固定资产投资/累计完成固定资产投资 fixed_asset_investment level 620 亿元 eq 2021/2025',
    'indicator 固定资产投资/累计完成固定资产投资 fixed_asset_investment ratio 1.8 倍 eq 2021/2025',
    'indicator 固定资产投资/累计完成固定资产投资 fixed_asset_investment average_growth 9.6 % eq 2021/2025'] },
  { text: '“十四五”期末，全区完成生产总值249.1亿元，是“十三五”期末的1.5倍。', rows: [
    'indicator 生产总值 gdp level 249.1 亿元 eq 2025',
    'indicator 生产总值 gdp ratio 1.5 倍 eq 2025'] },
  { text: '五年来，累计减免税费6.3亿元，兑现惠企资金1.2亿元，新增市场主体1.6万户，总量达到4.2万户。', rows: [
    'budget 减免税费/累计减免税费 relief level 6.3 亿元 eq 2021/2025 actual total once',
    'budget 惠企资金/兑现惠企资金 fund level 1.2 亿元 eq 2021/2025 actual total once',
    'indicator 新增市场主体 new_business_entities level 1.6 万户 eq 2021/2025',
    'indicator 市场主体/市场主体总量 business_entities level 4.2 万户 eq 2025'] },
  { text: '五年来，高新技术企业由4家增长到24家，科技孵化器由1家增加到5家，研发经费投入强度从1.1%提高到2.3%。', rows: [
    'indicator 高新技术企业 high_tech_enterprises level 24 家 eq 2025 baseline=4',
    'indicator 科技孵化器 - level 5 家 eq 2025 baseline=1',
    'indicator 研发经费投入强度 rd_intensity level 2.3 % eq 2025 baseline=1.1'] },
  { text: '五年来，一般公共预算收入、固定资产投资年均分别增长6.1%和8.4%，城乡居民收入年均分别增长6.6%、8.2%。', rows: [
    'indicator 一般公共预算收入 general_public_budget_revenue average_growth 6.1 % eq 2021/2025',
    'indicator 固定资产投资 fixed_asset_investment average_growth 8.4 % eq 2021/2025',
    'indicator 城镇居民收入/城镇居民人均可支配收入 urban_disposable_income average_growth 6.6 % eq 2021/2025',
    'indicator 农村居民收入/农村居民人均可支配收入 rural_disposable_income average_growth 8.2 % eq 2021/2025'] },
  { text: '五年来，地区生产总值接连突破100亿元、150亿元大关，连续五年位居全市前三。', rows: [
    'indicator 地区生产总值 gdp level 100 亿元 gt 2021/2025',
    'indicator 地区生产总值 gdp level 150 亿元 gt 2021/2025',
    'indicator 地区生产总值 gdp rank 3 * le 2021/2025'] },
  { todo: 'two counts of one subject side by side (13677户49479人)',
    text: '五年来，全县贫困人口由13677户49479人减至887户1472人，贫困发生率由28.6%降至0.9%，98个贫困村全部出列。', rows: [
    'indicator 贫困人口/贫困户/贫困人口户数 - level 887 户 eq 2025 baseline=13677',
    'indicator 贫困人口 poor_population level 1472 人 eq 2025 baseline=49479',
    'indicator 贫困发生率 poverty_incidence level 0.9 % eq 2025 baseline=28.6',
    'indicator 贫困村/出列贫困村 poor_villages_exited level 98 个 eq 2021/2025'] },
  { text: '五年来，新建改建农村公路860公里，新增高标准农田12.6万亩，完成造林绿化9.8万亩，森林覆盖率提高到46.2%。', rows: [
    'indicator 新建改建农村公路 rural_road_built level 860 公里 eq 2021/2025',
    'indicator 新增高标准农田 high_standard_farmland level 12.6 万亩 eq 2021/2025',
    'indicator 造林绿化/完成造林绿化 afforestation level 9.8 万亩 eq 2021/2025',
    'indicator 森林覆盖率 forest_coverage level 46.2 % eq 2025'] },
  { text: '五年来，教育支出占一般公共预算支出比重保持在20%以上，民生支出占比稳定在80%以上。', rows: [
    'indicator 教育支出占一般公共预算支出比重 - level 20 % ge 2021/2025',
    'indicator 民生支出占比 livelihood_expenditure_share level 80 % ge 2021/2025'] },
  { text: '与2020年相比，地区生产总值增长38.6%，一般公共预算收入增长42.1%。', rows: [
    'indicator 地区生产总值 gdp growth 38.6 % eq 2021/2025',
    'indicator 一般公共预算收入 general_public_budget_revenue growth 42.1 % eq 2021/2025'] },
  // from … to, shares, ratios, multiples
  { text: '审批时限由20个工作日压缩至3个工作日，政务服务事项网上可办率达到98.6%。', rows: [
    'indicator 审批时限 - level 3 个工作日 eq 2025 baseline=20',
    'indicator 政务服务事项网上可办率 services_online_share level 98.6 % eq 2025'] },
  { text: '工业投资占固定资产投资比重达到37.6%，较上年提高4.2个百分点。', rows: [
    'indicator 工业投资占固定资产投资比重 industrial_investment_share level 37.6 % eq 2025',
    'indicator 工业投资占固定资产投资比重 industrial_investment_share change 4.2 个百分点 eq 2025'] },
  { text: '民营经济增加值占地区生产总值的比重由56.8%提升到61.3%，对经济增长的贡献率超过65%。', rows: [
    'indicator 民营经济增加值占地区生产总值的比重 private_economy_share level 61.3 % eq 2025 baseline=56.8',
    'indicator 民营经济增加值对经济增长的贡献率/对经济增长的贡献率 - level 65 % gt 2025'] },
  { text: '城乡居民收入比缩小至1.98∶1，全社会研发投入占GDP比重达2.1%。', rows: [
    'indicator 城乡居民收入比 urban_rural_income_ratio level/ratio 1.98 * eq 2025',
    'indicator 全社会研发投入占GDP比重 rd_intensity level 2.1 % eq 2025'] },
  { todo: 'a multiple of another area’s rate is no ratio of the metric itself',
    text: '工业用电量增长14.7%，是全市平均水平的2.3倍；新能源汽车产量实现翻番。', rows: [
    'indicator 工业用电量 industrial_power_consumption growth 14.7 % eq 2025',
    'indicator 工业用电量增速与全市平均水平之比/工业用电量增速/工业用电量 - ratio 2.3 倍 eq 2025',
    'indicator 新能源汽车产量 nev_output ratio 1 番 eq 2025'] },
  { text: '规上工业企业利润增长近两倍，茶叶综合产值较2020年增长1.5倍以上。', rows: [
    'indicator 规上工业企业利润 industrial_profits growth 2 倍 approx 2025',
    'indicator 茶叶综合产值 - growth 1.5 倍 ge 2021/2025'] },
  { text: '对上争取资金达到31.8亿元，是上年的1.4倍。', rows: [
    'budget 对上争取资金/争取资金 fund level 31.8 亿元 eq 2025 actual total once',
    'indicator 对上争取资金/争取资金 - ratio 1.4 倍 eq 2025'] },
  { text: '万元GDP能耗下降3.6%，万元地区生产总值用水量降至42立方米，每万人口发明专利拥有量达到6.8件。', rows: [
    'indicator 万元GDP能耗 energy_intensity growth -3.6 % eq 2025',
    'indicator 万元地区生产总值用水量 water_intensity level 42 立方米 eq 2025',
    'indicator 每万人口发明专利拥有量 patents_per_ten_thousand level 6.8 件 eq 2025'] },
  { text: '每千人口执业医师数达到2.8人，千人床位数达6.4张，人均预期寿命提高到78.6岁。', rows: [
    'indicator 每千人口执业医师数 doctors_per_thousand level 2.8 人 eq 2025',
    'indicator 千人床位数 beds_per_thousand level 6.4 张 eq 2025',
    'indicator 人均预期寿命 life_expectancy level 78.6 岁 eq 2025'] },
  // thresholds and classes
  { text: '引进亿元以上项目27个，其中10亿元以上项目6个、50亿元以上项目1个，到位资金62.8亿元。', rows: [
    'indicator 引进亿元以上项目 - level 27 个 eq 2025',
    'indicator 引进10亿元以上项目/10亿元以上项目 - level 6 个 eq 2025',
    'indicator 引进50亿元以上项目/50亿元以上项目 - level 1 个 eq 2025',
    'indicator 到位资金/引进亿元以上项目到位资金 domestic_capital/- level 62.8 亿元 eq 2025'] },
  { text: '产值超亿元企业达到45家，税收超千万元企业12家，新增百亿级产业集群1个。', rows: [
    'indicator 产值超亿元企业 - level 45 家 eq 2025',
    'indicator 税收超千万元企业 - level 12 家 eq 2025',
    'indicator 新增百亿级产业集群 - level 1 个 eq 2025'] },
  { text: '村级集体经济收入全部突破10万元，50万元以上的村达到68个，100万元以上的村21个。', rows: [
    'indicator 村级集体经济收入 collective_income level 10 万元 gt 2025',
    'indicator 50万元以上的村/村级集体经济收入50万元以上的村 - level 68 个 eq 2025',
    'indicator 100万元以上的村/村级集体经济收入100万元以上的村 - level 21 个 eq 2025'] },
  { plan: true, text: '建成投用220千伏变电站1座、110千伏变电站2座，新建改造10千伏线路86公里。', rows: [
    'target 220千伏变电站/建成投用220千伏变电站 - level 1 座 eq 2026',
    'target 110千伏变电站/建成投用110千伏变电站 - level 2 座 eq 2026',
    'target 新建改造10千伏线路 - level 86 公里 eq 2026'] },
  { plan: true, text: '60岁以上老年人意外伤害保险实现全覆盖，80岁以上高龄津贴标准提高到每人每月100元。', rows: [
    'budget 80岁以上高龄津贴/80岁以上高龄津贴标准/高龄津贴标准 subsidy level 100 元 eq 2026 planned per_person month'] },
  // projects and money
  { todo: 'a count before its noun narrows the money behind it; verbs behind the noun belong to it',
    text: '158个重点项目完成投资189.4亿元，99个项目建成投用，新谋划重点项目630个、总投资1280亿元。', rows: [
    'budget 重点项目/重点项目投资/重点项目完成投资 investment level 189.4 亿元 eq 2025 actual total once',
    'indicator 建成投用项目/项目/建成投用的项目 - level 99 个 eq 2025',
    'indicator 新谋划重点项目 - level 630 个 eq 2025',
    'budget 新谋划重点项目总投资/重点项目总投资/总投资 investment level 1280 亿元 eq 2025 actual total once'] },
  { plan: true, text: '实施总投资86亿元的42个重点项目，年度计划投资31亿元以上，确保6月底前开工率达到80%。', rows: [
    'budget 总投资/重点项目总投资 investment level 86 亿元 eq 2026 planned total once',
    'target 实施重点项目/重点项目 - level 42 个 eq 2026',
    'budget 年度计划投资/重点项目年度计划投资 investment level 31 亿元 ge 2026 planned total once',
    'target 开工率/重点项目开工率 - level 80 % eq 2026 deadline=2026-06'] },
  { plan: true, text: '投资3.2亿元的滨河大道项目9月底前建成通车，总投资12亿元的锂电材料产业园年内投产。', rows: [
    'budget 滨河大道项目/滨河大道项目投资 investment level 3.2 亿元 eq 2026 planned total once',
    'budget 锂电材料产业园/锂电材料产业园总投资 investment level 12 亿元 eq 2026 planned total once'] },
  { text: '争取中央预算内投资项目36个、资金4.8亿元，发行专项债券6.4亿元、一般债券2.3亿元。', rows: [
    'indicator 争取中央预算内投资项目/中央预算内投资项目 - level 36 个 eq 2025',
    'budget 中央预算内投资项目资金/争取资金/争取中央预算内投资项目资金 fund level 4.8 亿元 eq 2025 actual total once',
    'budget 专项债券/发行专项债券 financing level 6.4 亿元 eq 2025 actual total once',
    'budget 一般债券/发行一般债券 financing level 2.3 亿元 eq 2025 actual total once'] },
  { plan: true, text: '力争全年争取上级资金40亿元以上，其中专项债券不少于8亿元。', rows: [
    'budget 上级资金/争取上级资金 fund level 40 亿元 ge 2026 planned total once',
    'budget 专项债券/争取专项债券 financing level 8 亿元 ge 2026 planned total once'] },
  { text: '落实减税降费政策，全年为企业减负2.3亿元，办理退税8800万元，发放创业担保贷款1.4亿元。', rows: [
    'budget 为企业减负/企业减负/减税降费 relief level 2.3 亿元 eq 2025 actual total once',
    'budget 办理退税/退税 relief level 8800 万元 eq 2025 actual total once',
    'budget 发放创业担保贷款/创业担保贷款 financing level 1.4 亿元 eq 2025 actual total once'] },
  { text: '全县民生支出24.6亿元，占一般公共预算支出的82.3%，增长6.8%。', rows: [
    'indicator 民生支出 livelihood_expenditure level 24.6 亿元 eq 2025',
    'indicator 民生支出占一般公共预算支出/民生支出占一般公共预算支出比重/民生支出占一般公共预算支出的比重 livelihood_expenditure_share level 82.3 % eq 2025',
    'indicator 民生支出 livelihood_expenditure growth 6.8 % eq 2025'] },
  { text: '投入1.2亿元，实施学校新建改扩建项目14个，新增学位3600个。', rows: [
    'budget 学校新建改扩建项目/实施学校新建改扩建项目 expenditure level 1.2 亿元 eq 2025 actual total once',
    'indicator 实施学校新建改扩建项目/学校新建改扩建项目 - level 14 个 eq 2025',
    'indicator 新增学位 new_school_places level 3600 个 eq 2025'] },
  { text: '投资2600万元实施农村饮水安全巩固提升工程，解决1.8万人饮水问题。', rows: [
    'budget 农村饮水安全巩固提升工程 investment level 2600 万元 eq 2025 actual total once',
    'indicator 解决饮水问题/解决人饮水问题/解决饮水问题人口 - level 1.8 万人 eq 2025'] },
  { text: '整合涉农资金2920万元，落实耕地地力保护补贴3200万元，发放农机购置补贴560万元。', rows: [
    'budget 整合涉农资金/涉农资金 fund level 2920 万元 eq 2025 actual total once',
    'budget 耕地地力保护补贴/落实耕地地力保护补贴 subsidy level 3200 万元 eq 2025 actual total once',
    'budget 农机购置补贴/发放农机购置补贴 subsidy level 560 万元 eq 2025 actual total once'] },
  { plan: true, text: '设立5000万元产业引导基金和1000万元人才专项资金，撬动社会资本2亿元以上。', rows: [
    'budget 产业引导基金/设立产业引导基金 fund level 5000 万元 eq 2026 planned total once',
    'budget 人才专项资金/设立人才专项资金 fund level 1000 万元 eq 2026 planned total once',
    'budget 社会资本/撬动社会资本 investment/fund level 2 亿元 ge 2026 planned total once'] },
  { plan: true, text: '对首次升规企业给予一次性奖励10万元，对新认定的国家级“小巨人”企业奖励50万元。', rows: [
    'budget 首次升规企业一次性奖励/首次升规企业奖励/一次性奖励 award level 10 万元 eq 2026 planned per_unit once',
    'budget 国家级“小巨人”企业奖励/新认定的国家级“小巨人”企业奖励/新认定国家级“小巨人”企业奖励 award level 50 万元 eq 2026 planned per_unit once'] },
  { text: '招商引资签约项目56个，总投资112亿元，其中工业项目31个，投资额占比达七成。', rows: [
    'indicator 招商引资签约项目 - level 56 个 eq 2025',
    'budget 招商引资签约项目总投资/总投资/签约项目总投资 investment level 112 亿元 eq 2025 actual total once',
    'indicator 工业项目/招商引资签约工业项目/签约工业项目 - level 31 个 eq 2025',
    'indicator 投资额占比/工业项目投资额占比 - level 7 成 eq 2025'] },
  { text: '完成工业投资134.8亿元，同比增长12.8%；技改投资增长21%，房地产开发投资下降9.4%。', rows: [
    'indicator 工业投资/完成工业投资 industrial_investment level 134.8 亿元 eq 2025',
    'indicator 工业投资/完成工业投资 industrial_investment growth 12.8 % eq 2025',
    'indicator 技改投资 industrial_technical_investment/technical_updating_investment growth 21 % eq 2025',
    'indicator 房地产开发投资 property_investment growth -9.4 % eq 2025'] },
  { text: '全年接待游客326万人次，实现旅游综合收入18.6亿元，同比分别增长22.3%和27.8%。', rows: [
    'indicator 接待游客 tourist_visits level 326 万人次 eq 2025',
    'indicator 旅游综合收入 tourism_revenue level 18.6 亿元 eq 2025',
    'indicator 接待游客 tourist_visits growth 22.3 % eq 2025',
    'indicator 旅游综合收入 tourism_revenue growth 27.8 % eq 2025'] },
  { text: '电商交易额突破15亿元，快递业务量超2000万件，农产品网络零售额达4.2亿元、增长19%。', rows: [
    'indicator 电商交易额 e_commerce_turnover level 15 亿元 gt 2025',
    'indicator 快递业务量 express_volume level 2000 万件 gt 2025',
    'indicator 农产品网络零售额 farm_online_retail level 4.2 亿元 eq 2025',
    'indicator 农产品网络零售额 farm_online_retail growth 19 % eq 2025'] },
  // rates paid to people
  { text: '城乡低保标准分别提高到每人每月720元、560元，特困供养标准提高到每人每年9600元。', rows: [
    'budget 城市低保标准/城镇低保标准 subsidy level 720 元 eq 2025 actual per_person month',
    'budget 农村低保标准 subsidy level 560 元 eq 2025 actual per_person month',
    'budget 特困供养标准 subsidy level 9600 元 eq 2025 actual per_person year'] },
  { text: '城乡居民医保财政补助标准由每人每年610元提高到640元。', rows: [
    'budget 城乡居民医保财政补助标准 subsidy level 640 元 eq 2025 actual per_person year baseline=610'] },
  { plan: true, text: '城乡居民基础养老金每人每月增加15元，达到158元。', rows: [
    'budget 城乡居民基础养老金 subsidy change 15 元 eq 2026 planned per_person month',
    'budget 城乡居民基础养老金 subsidy level 158 元 eq 2026 planned per_person month'] },
  { plan: true, text: '困难残疾人生活补贴和重度残疾人护理补贴标准分别由每人每月80元、90元提高到95元、100元。', rows: [
    'budget 困难残疾人生活补贴/困难残疾人生活补贴标准 subsidy level 95 元 eq 2026 planned per_person month baseline=80',
    'budget 重度残疾人护理补贴标准 subsidy level 100 元 eq 2026 planned per_person month baseline=90'] },
  { plan: true, text: '为全县2360名80岁以上老人每人每月发放高龄补贴50元，为120名孤儿每人每月发放生活费1300元。', rows: [
    'budget 高龄补贴/80岁以上老人高龄补贴 subsidy level 50 元 eq 2026 planned per_person month count=2360',
    'budget 孤儿生活费/生活费 subsidy level 1300 元 eq 2026 planned per_person month count=120'] },
  { text: '发放临时救助金860万元，惠及困难群众5200人次。', rows: [
    'budget 临时救助金/发放临时救助金 subsidy level 860 万元 eq 2025 actual total once count=5200',
    'indicator 惠及困难群众/临时救助金惠及困难群众 - level 5200 人次 eq 2025'] },
  { text: '资助家庭经济困难学生1.2万人次，发放助学金1360万元。', rows: [
    'indicator 资助家庭经济困难学生 aided_students level 1.2 万人次 eq 2025',
    'budget 助学金/发放助学金 subsidy level 1360 万元 eq 2025 actual total once count=12000'] },
  { plan: true, text: '基本公共卫生服务经费人均补助标准提高到94元。', rows: [
    'budget 基本公共卫生服务经费人均补助标准 subsidy level 94 元 eq 2026 planned per_person -'] },
  { plan: true, text: '城镇、农村低保人均补差水平分别从每月418元、190元提高到457元和206元。', rows: [
    'budget 城镇低保人均补差水平 subsidy level 457 元 eq 2026 planned per_person month baseline=418',
    'budget 农村低保人均补差水平 subsidy level 206 元 eq 2026 planned per_person month baseline=190'] },
  { plan: true, text: '按小学每生每年1000元、初中每生每年1250元标准给予寄宿生生活费补助。', rows: [
    'budget 小学寄宿生生活费补助/寄宿生生活费补助/小学/小学生活费补助 subsidy level 1000 元 eq 2026 planned per_person year',
    'budget 初中寄宿生生活费补助/寄宿生生活费补助/初中/初中生活费补助 subsidy level 1250 元 eq 2026 planned per_person year'] },
  // counts: things done
  { text: '改造老旧小区28个、惠及居民3200户，新建改造城区道路6条，新增停车位1200个。', rows: [
    'indicator 改造老旧小区 old_neighborhood_renovation level 28 个 eq 2025',
    'indicator 惠及居民/改造老旧小区惠及居民 old_neighborhood_households level 3200 户 eq 2025',
    'indicator 新建改造城区道路 - level 6 条 eq 2025',
    'indicator 新增停车位 parking_spaces_added level 1200 个 eq 2025'] },
  { text: '新增规上工业企业12家、限上商贸企业8家、高新技术企业5家。', rows: [
    'indicator 新增规上工业企业 new_industrial_enterprises level 12 家 eq 2025',
    'indicator 新增限上商贸企业 new_commerce_enterprises level 8 家 eq 2025',
    'indicator 新增高新技术企业 new_high_tech_enterprises level 5 家 eq 2025'] },
  { text: '净增规上工业企业17户、总数达到66户。', rows: [
    'indicator 净增规上工业企业 new_industrial_enterprises level 17 户 eq 2025',
    'indicator 规上工业企业/规上工业企业总数 industrial_enterprises level 66 户 eq 2025'] },
  { text: '培育省级以上农业产业化龙头企业6家、农民合作社示范社15家、家庭农场120个，认证“两品一标”农产品9个。', rows: [
    'indicator 培育省级以上农业产业化龙头企业 - level 6 家 eq 2025',
    'indicator 培育农民合作社示范社 - level 15 家 eq 2025',
    'indicator 培育家庭农场 new_family_farms level 120 个 eq 2025',
    'indicator 认证“两品一标”农产品 - level 9 个 eq 2025'] },
  { text: '13个行政村被评为省级电商村，2个村入选全国乡村旅游重点村。', rows: [
    'indicator 被评为省级电商村的行政村/省级电商村/行政村/被评为省级电商村行政村 - level 13 个 eq 2025',
    'indicator 入选全国乡村旅游重点村/村/入选全国乡村旅游重点村的村/全国乡村旅游重点村 - level 2 个 eq 2025'] },
  { text: '区级领导带队外出招商32次，拜访目标企业150家，签约项目27个。', rows: [
    'indicator 外出招商/区级领导带队外出招商 - level 32 次 eq 2025',
    'indicator 拜访目标企业 - level 150 家 eq 2025',
    'indicator 签约项目 - level 27 个 eq 2025'] },
  { text: '办理人大代表建议86件、政协委员提案124件，办结率和满意率均为100%。', rows: [
    'indicator 办理人大代表建议 congress_suggestions level 86 件 eq 2025',
    'indicator 办理政协委员提案/政协委员提案 cppcc_proposals level 124 件 eq 2025',
    'indicator 办结率 suggestions_completion level 100 % eq 2025',
    'indicator 满意率 suggestions_satisfaction level 100 % eq 2025'] },
  { text: '城镇新增就业3860人，失业人员再就业1120人，转移农村劳动力2.6万人，实现劳务收入5.2亿元。', rows: [
    'indicator 城镇新增就业 urban_new_jobs level 3860 人 eq 2025',
    'indicator 失业人员再就业 reemployment level 1120 人 eq 2025',
    'indicator 转移农村劳动力 rural_labor_transfer level 2.6 万人 eq 2025',
    'indicator 劳务收入/实现劳务收入 - level 5.2 亿元 eq 2025'] },
  { text: '开展职业技能培训86期6200人次，开发公益性岗位1300个，零就业家庭动态清零。', rows: [
    'indicator 职业技能培训/开展职业技能培训/开展职业技能培训期数 -/skills_training level 86 期 eq 2025',
    'indicator 职业技能培训/开展职业技能培训 skills_training level 6200 人次 eq 2025',
    'indicator 开发公益性岗位 - level 1300 个 eq 2025'] },
  { text: '基本医保参保率稳定在97%以上，城乡居民养老保险参保16.7万人，家庭医生签约率达62.4%。', rows: [
    'indicator 基本医保参保率 medical_insurance_coverage level 97 % ge 2025',
    'indicator 城乡居民养老保险参保/城乡居民养老保险参保人数 resident_pension_insured level 16.7 万人 eq 2025',
    'indicator 家庭医生签约率 - level 62.4 % eq 2025'] },
  { text: '空气质量优良天数326天，优良率89.3%，PM2.5平均浓度29微克/立方米、同比下降8.4%，国控断面水质优良比例保持100%。', rows: [
    'indicator 空气质量优良天数 good_air_day_count level 326 天 eq 2025',
    'indicator 优良率/空气质量优良率 good_air_days level 89.3 % eq 2025',
    'indicator PM2.5平均浓度 pm25 level 29 微克/立方米 eq 2025',
    'indicator PM2.5平均浓度 pm25 growth -8.4 % eq 2025',
    'indicator 国控断面水质优良比例 good_water_share level 100 % eq 2025'] },
  { text: '生产安全事故起数、死亡人数同比分别下降12.5%和20%，刑事案件发案率下降18.6%，群众安全感满意度达98.7%。', rows: [
    'indicator 生产安全事故起数 accidents growth -12.5 % eq 2025',
    'indicator 死亡人数/生产安全事故死亡人数 accident_deaths growth -20 % eq 2025',
    'indicator 刑事案件发案率 - growth -18.6 % eq 2025',
    'indicator 群众安全感满意度 public_safety_sense level 98.7 % eq 2025'] },
  { text: '查处各类违法案件132起，罚没款86万元，整改安全隐患4300余处。', rows: [
    'indicator 查处违法案件/查处各类违法案件 - level 132 起 eq 2025',
    'indicator 罚没款 - level 86 万元 eq 2025',
    'indicator 整改安全隐患 - level 4300 处 approx 2025'] },
  { text: '拆除违建1.6万平方米，征收土地3200亩，化解“问题楼盘”9个、涉及房屋4100套。', rows: [
    'indicator 拆除违建 - level 1.6 万平方米 eq 2025',
    'indicator 征收土地 - level 3200 亩 eq 2025',
    'indicator 化解“问题楼盘” - level 9 个 eq 2025',
    'indicator 涉及房屋/“问题楼盘”涉及房屋/化解“问题楼盘”涉及房屋 - level 4100 套 eq 2025'] },
  { text: '新建5G基站120个，改造农村户厕3200座，建成充电桩86个，行政村通硬化路率、通客车率均达到100%。', rows: [
    'indicator 新建5G基站 new_base_stations_5g level 120 个 eq 2025',
    'indicator 改造农村户厕 rural_toilets level 3200 座 eq 2025',
    'indicator 建成充电桩 -/new_charging_piles level 86 个 eq 2025',
    'indicator 行政村通硬化路率 - level 100 % eq 2025',
    'indicator 行政村通客车率/通客车率 - level 100 % eq 2025'] },
  { plan: true, text: '新建乡镇卫生院2所、村卫生室12个，改造提升中小学食堂、宿舍各8个。', rows: [
    'target 新建乡镇卫生院 - level 2 所 eq 2026',
    'target 新建村卫生室 - level 12 个 eq 2026',
    'target 改造提升中小学食堂 - level 8 个 eq 2026',
    'target 改造提升中小学宿舍/改造提升宿舍 - level 8 个 eq 2026'] },
  { plan: true, text: '完成北环路、文昌路等8条道路改造，打通“断头路”3条，新建口袋公园5个，铺设供热管网12公里。', rows: [
    'target 道路改造/完成道路改造/改造道路 - level 8 条 eq 2026',
    'target 打通“断头路” dead_end_roads level 3 条 eq 2026',
    'target 新建口袋公园 pocket_parks level 5 个 eq 2026',
    'target 铺设供热管网 heating_pipes level 12 公里 eq 2026'] },
  { plan: true, text: '年内建成投用公办幼儿园3所，新增学位900个，力争普惠性幼儿园覆盖率达到90%。', rows: [
    'target 建成投用公办幼儿园/公办幼儿园 - level 3 所 eq 2026',
    'target 新增公办幼儿园学位 - level 900 个 eq 2026',
    'target 普惠性幼儿园覆盖率 inclusive_kindergarten_coverage level 90 % eq 2026'] },
  { plan: true, text: '6月底前完成棚户区改造签约500户，10月底前回迁安置320户。', rows: [
    'target 棚户区改造签约/完成棚户区改造签约 - level 500 户 eq 2026 deadline=2026-06',
    'target 回迁安置 - level 320 户 eq 2026 deadline=2026-10'] },
  { plan: true, text: '全年培育规上工业企业10家以上，新增市场主体3000户，培育省级专精特新企业2至3家。', rows: [
    'target 培育规上工业企业 new_industrial_enterprises level 10 家 ge 2026',
    'target 新增市场主体 new_business_entities level 3000 户 eq 2026',
    'target 培育省级专精特新企业 new_specialized_smes level 2~3 家 between 2026'] },
  { plan: true, text: '种植中药材3万亩、食用菌2000万棒，发展林下经济5万亩，生猪出栏稳定在40万头左右。', rows: [
    'target 种植中药材 - level 3 万亩 eq 2026',
    'target 种植食用菌/食用菌 - level 2000 万棒 eq 2026',
    'target 发展林下经济 - level 5 万亩 eq 2026',
    'target 生猪出栏 pigs_slaughtered level 40 万头 approx 2026'] },
  { plan: true, text: '建设高标准农田2.6万亩，治理水土流失面积36平方公里，完成营造林4.5万亩。', rows: [
    'target 建设高标准农田 high_standard_farmland level 2.6 万亩 eq 2026',
    'target 治理水土流失面积 soil_erosion_control level 36 平方公里 eq 2026',
    'target 营造林/完成营造林 afforestation level 4.5 万亩 eq 2026'] },
  { plan: true, text: '推动产业园、孵化器、加速器各1个落地建设。', rows: [
    'target 产业园/产业园落地建设 - level 1 个 eq 2026',
    'target 孵化器/孵化器落地建设 - level 1 个 eq 2026',
    'target 加速器/加速器落地建设 - level 1 个 eq 2026'] },
  { plan: true, text: '确保90%以上的事项实现“一网通办”，企业开办时间压缩至半个工作日以内，工程建设项目审批时限控制在50个工作日以内。', rows: [
    'target 事项实现“一网通办”/“一网通办”事项/事项“一网通办” - level 90 % ge 2026',
    'target 企业开办时间 business_setup_time level 0.5 个工作日 le 2026',
    'target 工程建设项目审批时限 - level 50 个工作日 le 2026'] },
  { plan: true, text: '培育壮大主导产业，锂电产业产值达到60亿元、增长25%以上，食品加工产业产值突破30亿元。', rows: [
    'target 锂电产业产值 - level 60 亿元 eq 2026',
    'target 锂电产业产值 - growth 25 % ge 2026',
    'target 食品加工产业产值 - level 30 亿元 gt 2026'] },
  { plan: true, text: '力争主导产业产值占规上工业总产值比重达到75%，亩均税收增长10%。', rows: [
    'target 主导产业产值占规上工业总产值比重 - level 75 % eq 2026',
    'target 亩均税收 - growth 10 % eq 2026'] },
  // 以上 以下 左右 以内, ranges, signs before and behind
  { plan: true, text: '新增城镇就业不少于4000人，登记失业率不高于4%，农村劳动力转移就业保持在3万人左右。', rows: [
    'target 新增城镇就业/城镇新增就业 urban_new_jobs level 4000 人 ge 2026',
    'target 登记失业率 registered_unemployment level 4 % le 2026',
    'target 农村劳动力转移就业 rural_labor_transfer level 3 万人 approx 2026'] },
  { plan: true, text: '规上工业总产值突破200亿元，增速保持在8%至10%之间，工业税收占比达到四成以上。', rows: [
    'target 规上工业总产值 industrial_output_value level 200 亿元 gt 2026',
    'target 规上工业总产值 industrial_output_value growth 8~10 % between 2026',
    'target 工业税收占比 industrial_tax_share level 4 成 ge 2026'] },
  { text: '全县森林覆盖率超过60%，城区绿化覆盖率逾40%，人均公园绿地面积近15平方米。', rows: [
    'indicator 森林覆盖率 forest_coverage level 60 % gt 2025',
    'indicator 城区绿化覆盖率 built_up_greening/- level 40 % gt 2025',
    'indicator 人均公园绿地面积 park_area_per_capita level 15 平方米 approx 2025'] },
  { text: '累计接种疫苗68万余剂次，核酸检测能力提升到每日5万管以上。', rows: [
    'indicator 累计接种疫苗/接种疫苗 - level 68 万剂次 approx 2025',
    'indicator 核酸检测能力/每日核酸检测能力 - level 5 万管 ge 2025'] },
  { plan: true, text: '力争实现工业投资10%以上的增长，民间投资占比不低于60%。', rows: [
    'target 工业投资 industrial_investment growth 10 % ge 2026',
    'target 民间投资占比 private_investment_share level 60 % ge 2026'] },
  // quarters, months, half years
  { text: '一季度地区生产总值下降5.2%，上半年由负转正增长0.8%，全年增长2.6%。', rows: [
    'indicator 地区生产总值 gdp growth -5.2 % eq 2025-Q1',
    'indicator 地区生产总值 gdp growth 0.8 % eq 2025-H1',
    'indicator 地区生产总值 gdp growth 2.6 % eq 2025'] },
  { plan: true, text: '一季度新开工项目46个，完成投资12.6亿元；3月份规上工业增加值同比增长6.3%。', rows: [
    'indicator 新开工项目 - level 46 个 eq 2026-Q1',
    'budget 新开工项目/新开工项目投资/新开工项目完成投资/完成投资 investment level 12.6 亿元 eq 2026-Q1 actual total once',
    'indicator 规上工业增加值 industrial_value_added growth 6.3 % eq 2026-03'] },
  { text: '截至2025年底，全县常住人口24.6万人，户籍人口27.3万人，城镇化率58.9%。', rows: [
    'indicator 常住人口 population level 24.6 万人 eq 2025',
    'indicator 户籍人口 registered_population level 27.3 万人 eq 2025',
    'indicator 城镇化率 urbanization_rate level 58.9 % eq 2025'] },
  { text: '2021年脱贫人口人均纯收入8600元，2025年达到1.52万元。', rows: [
    'indicator 脱贫人口人均纯收入 lifted_people_income level 8600 元 eq 2021',
    'indicator 脱贫人口人均纯收入 lifted_people_income level 1.52 万元 eq 2025'] },
  { text: '2024年以来，累计新开工亿元以上项目88个，完成投资260亿元。', rows: [
    'indicator 新开工亿元以上项目/累计新开工亿元以上项目 large_projects_started level 88 个 eq 2024/2025',
    'budget 亿元以上项目投资/新开工亿元以上项目投资/完成投资/亿元以上项目/新开工亿元以上项目完成投资/累计新开工亿元以上项目 investment level 260 亿元 eq 2024/2025 actual total once'] },
  // ranks
  { text: '综合考核连续三年位列全市第一，营商环境评价跃居全省第6位，科技创新指数前移12位。', rows: [
    'indicator 综合考核 - rank 1 * eq 2023/2025',
    'indicator 营商环境评价 - rank 6 * eq 2025',
    'indicator 科技创新指数位次/科技创新指数/科技创新指数前移 - change 12 位 eq 2025'] },
  { todo: 'an entry into a list between two ranks is a subject of its own',
    text: '经济总量由全省第38位上升至第31位，连续入围全国百强县，排名第87位。', rows: [
    'indicator 经济总量 gdp rank 31 * eq 2025 baseline=38',
    'indicator 全国百强县/百强县/全国百强县排名/入围全国百强县 - rank 87 * eq 2025'] },
  { text: '新增“五上”企业62户，增量全市第一；社零总额增速排名全市第4。', rows: [
    'indicator 新增“五上”企业 - level 62 户 eq 2025',
    'indicator 新增“五上”企业/新增“五上”企业增量 - rank 1 * eq 2025',
    'indicator 社零总额增速 - rank 4 * eq 2025'] },
  { text: '5项主要经济指标增速居全市前列，8项工作获省政府督查激励。', rows: [
    'indicator 主要经济指标/增速居全市前列的主要经济指标/增速居全市前列主要经济指标 - level 5 项 eq 2025',
    'indicator 获省政府督查激励/工作/获省政府督查激励的工作/获省政府督查激励工作 - level 8 项 eq 2025'] },
  // names, slogans, acts: no rows
  { text: '深入实施“1+6+N”行动计划，扎实推进“三大攻坚战”，落实“六稳”“六保”任务。', rows: [] },
  { text: '高标准编制2035年国土空间总体规划，G310国道改线、S236线提升工程加快推进。', rows: [] },
  { text: '认真贯彻党的二十大和二十届三中全会精神，深化“五个一”包联机制，擦亮“12345”热线品牌。', rows: [] },
  { text: '获评国家4A级旅游景区，通过ISO9001质量管理体系认证。', rows: [] },
  { plan: true, text: '第二轮土地承包到期后再延长20年试点稳步推进，迎接中国共产党成立105周年。', rows: [] },
  { plan: true, text: '统筹推进“双千”工程、“百日攻坚”行动，健全“24小时不打烊”服务机制。', rows: [] },
  { plan: true, text: '大力实施“358”发展战略，加快建设“一核两翼三带”发展格局。', rows: [] },
  { text: '全面落实中央八项规定精神，四级书记抓振兴，“一老一小”服务体系不断完善。', rows: [] },
  { text: '四年来，我们始终牢记嘱托，一张蓝图绘到底，一任接着一任干。', rows: [] },
  // Chinese numerals, older reports
  { text: '工农业总产值比上年增长百分之八点六，其中工业总产值增长百分之十二，农业总产值增长百分之三点五。', rows: [
    'indicator 工农业总产值 industry_agriculture_output growth 8.6 * eq 2025',
    'indicator 工业总产值 industrial_output_value growth 12 * eq 2025',
    'indicator 农业总产值 agricultural_output_value growth 3.5 * eq 2025'] },
  { text: '粮食总产量达到一百二十三万吨，比上年增产八万吨，增长百分之七。', rows: [
    'indicator 粮食总产量 grain_output level 123 * eq 2025',
    'indicator 粮食总产量 grain_output change 8 * eq 2025',
    'indicator 粮食总产量 grain_output growth 7 * eq 2025'] },
  { text: '社会商品零售总额2.6亿元，比上年增长14.6%；农民人均纯收入首次突破千元大关，达到1027元。', rows: [
    'indicator 社会商品零售总额 social_commodity_retail_sales level 2.6 亿元 eq 2025',
    'indicator 社会商品零售总额 social_commodity_retail_sales growth 14.6 % eq 2025',
    'indicator 农民人均纯收入 rural_disposable_income level 1000 * gt 2025',
    'indicator 农民人均纯收入 rural_disposable_income level 1027 元 eq 2025'] },
  { text: '财政总收入首次迈上十亿元台阶，人均消费突破两万元。', rows: [
    'indicator 财政总收入 fiscal_revenue_total level 10 * gt 2025',
    'indicator 人均消费 - level 2 * gt 2025'] },
  { plan: true, text: '集中力量办好十件民生实事，新建三所小学、两所幼儿园。', rows: [
    'target 新建小学 - level 3 所 eq 2026',
    'target 新建幼儿园 - level 2 所 eq 2026'] },
  // comparisons with a year or a plan
  { text: '城镇居民人均可支配收入35100元，较2020年增加9200元，提前一年完成“十四五”规划目标。', rows: [
    'indicator 城镇居民人均可支配收入 urban_disposable_income level 35100 元 eq 2025',
    'indicator 城镇居民人均可支配收入 urban_disposable_income change 9200 元 eq 2021/2025'] },
  { text: '年度投资完成率110.8%，超序时进度10.8个百分点。', rows: [
    'indicator 年度投资完成率 - level 110.8 % eq 2025',
    'indicator 年度投资完成率超序时进度 - level 10.8 个百分点 eq 2025'] },
  { text: '项目建设带动投资增长11个百分点，服务业对经济增长的贡献率达到52.3%，拉动GDP增长3.1个百分点。', rows: [
    'indicator 项目建设带动投资增长/带动投资/投资/带动投资增长 - change 11 个百分点 eq 2025',
    'indicator 服务业对经济增长的贡献率 services_contribution level 52.3 % eq 2025',
    'indicator 服务业拉动GDP增长/拉动GDP增长/服务业拉动GDP - change/level 3.1 个百分点 eq 2025'] },
  // a zone that the sentence, or the one before, is about
  { text: '滨湖新区建设提速。管理体制理顺，固定资产投资增长21%。', rows: [
    'indicator 固定资产投资 fixed_asset_investment growth 21 % eq 2025 area=滨湖新区'] },
  { text: '加快开发区建设，规上工业增加值增长9%。', rows: [
    'indicator 规上工业增加值 industrial_value_added growth 9 % eq 2025'] },
  // other places
  { todo: 'the area above that opens a sentence, before 我县',
    text: '全市规上工业增加值增长5.1%，我县增长7.4%。', rows: [
    'indicator 规上工业增加值 industrial_value_added growth 5.1 % eq 2025 area=*',
    'indicator 规上工业增加值 industrial_value_added growth 7.4 % eq 2025'] },
  { todo: 'the area of a subject holds for what follows it',
    text: '经开区完成工业总产值96亿元，占全县的58%，入驻企业144户。', rows: [
    'indicator 工业总产值/经开区工业总产值/经开区完成工业总产值 industrial_output_value level 96 亿元 eq 2025 area=经开区',
    'indicator 工业总产值占全县/工业总产值占全县比重/经开区工业总产值占全县/经开区完成工业总产值占全县/经开区工业总产值占全县的比重 - level 58 % eq 2025 area=经开区',
    'indicator 入驻企业/经开区入驻企业 - level 144 户 eq 2025 area=经开区'] },
  // figures behind a colon, in brackets, dashes
  { text: '——综合实力持续增强。地区生产总值、一般公共预算收入、固定资产投资实现“三个突破”，分别达到212亿元、11.3亿元和98亿元。', rows: [
    'indicator 地区生产总值 gdp level 212 亿元 eq 2025',
    'indicator 一般公共预算收入 general_public_budget_revenue level 11.3 亿元 eq 2025',
    'indicator 固定资产投资 fixed_asset_investment level 98 亿元 eq 2025'] },
  { text: '全县公路总里程达到2360公里（其中高速公路86公里），路网密度居全市首位。', rows: [
    'indicator 公路总里程 highway_length level 2360 公里 eq 2025',
    'indicator 高速公路/高速公路里程 expressway_length level 86 公里 eq 2025'] },
  { text: '新增国家级科技型中小企业68家（总数达210家），技术合同成交额8.6亿元（增长41%）。', rows: [
    'indicator 新增国家级科技型中小企业 new_sci_tech_smes level 68 家 eq 2025',
    'indicator 国家级科技型中小企业/国家级科技型中小企业总数 sci_tech_smes level 210 家 eq 2025',
    'indicator 技术合同成交额 technology_contracts level 8.6 亿元 eq 2025',
    'indicator 技术合同成交额 technology_contracts growth 41 % eq 2025'] },
  { text: '过去的一年，我们重点抓了以下工作：一是强化项目带动，全年实施千万元以上项目132个，其中新开工76个、竣工54个。', rows: [
    'indicator 实施千万元以上项目 - level 132 个 eq 2025',
    'indicator 新开工/新开工千万元以上项目 - level 76 个 eq 2025',
    'indicator 竣工/竣工千万元以上项目 - level 54 个 eq 2025'] },
  // plan sentences that restate what is
  { plan: true, text: '在现有8家省级龙头企业的基础上，再培育3家，总数达到11家。', rows: [
    'indicator 省级龙头企业/现有省级龙头企业 - level 8 家 eq 2026',
    'target 培育省级龙头企业/再培育省级龙头企业/再培育 - level 3 家 eq 2026',
    'target 省级龙头企业/省级龙头企业总数 - level 11 家 eq 2026'] },
  { text: '去年财政平稳运行。今年县级财政预算支出46.5亿元，比去年增加了。', rows: [
    'target 县级财政预算支出 -/fiscal_expenditure level 46.5 亿元 eq 2026',
  ] },
  { plan: true, text: '单位地区生产总值能耗和二氧化碳排放分别降低3%、3.5%。', rows: [
    'target 单位地区生产总值能耗 energy_intensity growth -3 % eq 2026',
    'target 单位地区生产总值二氧化碳排放 carbon_intensity growth -3.5 % eq 2026',
  ] },
  { plan: true, text: '去年全县农产品加工转化率为58%，今年要提高到62%以上。', rows: [
    'indicator 农产品加工转化率 processing_conversion_rate level 58 % eq 2025',
    'target 农产品加工转化率 processing_conversion_rate level 62 % ge 2026'] },
  { plan: true, text: '到2027年，规上工业总产值突破300亿元，培育百亿企业1家、五十亿企业2家。', rows: [
    'target 规上工业总产值 industrial_output_value level 300 亿元 gt 2027',
    'target 培育百亿企业 - level 1 家 eq 2027',
    'target 培育五十亿企业 - level 2 家 eq 2027'] },
  { plan: true, text: '县财政一般性支出压减5%以上，“三公”经费只减不增，确保民生支出占比保持在80%以上。', rows: [
    'target 一般性支出/县财政一般性支出/财政一般性支出 - growth -5 % ge 2026',
    'target 民生支出占比 livelihood_expenditure_share level 80 % ge 2026'] },
  { plan: true, text: '全面完成8个乡镇（街道）、126个村（社区）综合服务中心提升改造，打造示范点20个。', rows: [
    'target 乡镇（街道）/提升改造乡镇（街道）/乡镇（街道）综合服务中心提升改造/完成乡镇（街道） - level 8 个 eq 2026',
    'target 村（社区）综合服务中心提升改造/完成村（社区）综合服务中心提升改造 - level 126 个 eq 2026',
    'target 打造示范点 - level 20 个 eq 2026'] },
  { plan: true, text: '力争年内引进高层次人才50名、急需紧缺人才200名，选派科技特派员100名。', rows: [
    'target 引进高层次人才 - level 50 名 eq 2026',
    'target 引进急需紧缺人才 - level 200 名 eq 2026',
    'target 选派科技特派员 - level 100 名 eq 2026'] },
  { plan: true, text: '确保全年签约项目100个以上、开工项目80个以上、投产项目60个以上，项目履约率、开工率、投产率分别达到90%、80%、60%。', rows: [
    'target 签约项目 - level 100 个 ge 2026',
    'target 开工项目 - level 80 个 ge 2026',
    'target 投产项目 - level 60 个 ge 2026',
    'target 项目履约率 - level 90 % eq 2026',
    'target 项目开工率/开工率 - level 80 % eq 2026',
    'target 项目投产率/投产率 - level 60 % eq 2026'] },
  { plan: true, text: '新能源装机突破200万千瓦，年发电量达到32亿千瓦时，天然气产量15亿立方米。', rows: [
    'target 新能源装机 new_energy_capacity level 200 万千瓦 gt 2026',
    'target 新能源年发电量 new_energy_generation level 32 亿千瓦时 eq 2026',
    'target 天然气产量 gas_output level 15 亿立方米 eq 2026'] },
  { text: '港口货物吞吐量1.2亿吨、集装箱吞吐量86万标箱，分别增长6.2%、11.5%。', rows: [
    'indicator 港口货物吞吐量 port_throughput level 1.2 亿吨 eq 2025',
    'indicator 集装箱吞吐量/港口集装箱吞吐量 container_throughput level 86 万标箱 eq 2025',
    'indicator 港口货物吞吐量 port_throughput growth 6.2 % eq 2025',
    'indicator 集装箱吞吐量/港口集装箱吞吐量 container_throughput growth 11.5 % eq 2025'] },
  { text: '地区生产总值跨越5000亿元，达5600亿元，增长7%以上；外贸进出口总额320亿美元。', rows: [
    'indicator 地区生产总值 gdp level 5000 亿元 gt 2025',
    'indicator 地区生产总值 gdp level 5600 亿元 eq 2025',
    'indicator 地区生产总值 gdp growth 7 % ge 2025',
    'indicator 外贸进出口总额 goods_trade level 320 亿美元 eq 2025'] },
  { text: '地区生产总值由2020年的5908亿元预计增至9500亿元，全市占比由21.8%增至24%。', rows: [
    'indicator 地区生产总值 gdp level 9500 亿元 eq 2025 baseline=5908',
    'indicator 全市占比/地区生产总值全市占比/地区生产总值占全市比重 - level 24 % eq 2025 baseline=21.8'] },
  { text: '新增孵化载体53个、面积19.8万平方米，引进两院院士16名，10家省级实验室我区占4席。', rows: [
    'indicator 新增孵化载体 - level 53 个 eq 2025',
    'indicator 面积/孵化载体面积/新增孵化载体面积/新增面积 - level 19.8 万平方米 eq 2025',
    'indicator 引进两院院士 - level 16 名 eq 2025',
    'indicator 我区省级实验室/省级实验室我区占/省级实验室 - level 4 席 eq 2025'] },
  { todo: '312户 says whose financing it is: a qualifier',
    text: '组织政银企对接活动11场，帮助312户企业融资9.6亿元。', rows: [
    'indicator 组织政银企对接活动/政银企对接活动 - level 11 场 eq 2025',
    'budget 企业融资/帮助企业融资/融资 financing level 9.6 亿元 eq 2025 actual total once'] },
  { text: '中心城区建成区面积扩大到28平方公里，供热面积新增60万平方米，生活污水集中处理率达96%，生活垃圾无害化处理率达100%。', rows: [
    'indicator 建成区面积/中心城区建成区面积 - level 28 平方公里 eq 2025',
    'indicator 新增供热面积/供热面积新增/供热面积 new_heating_area level/change 60 万平方米 eq 2025',
    'indicator 生活污水集中处理率 sewage_treatment level 96 % eq 2025',
    'indicator 生活垃圾无害化处理率 waste_treatment level 100 % eq 2025'] },
  { text: '高考本科上线率达到68.3%，600分以上128人，义务教育巩固率达99.6%。', rows: [
    'indicator 高考本科上线率/本科上线率 undergraduate_rate level 68.3 % eq 2025',
    'indicator 高考600分以上/600分以上 - level 128 人 eq 2025',
    'indicator 义务教育巩固率 compulsory_completion level 99.6 % eq 2025'] },
  { text: '偿还政府债务12.3亿元，债务率下降15.6个百分点，不良贷款率降至1.35%。', rows: [
    'budget 偿还政府债务/政府债务 expenditure/financing level 12.3 亿元 eq 2025 actual total once',
    'indicator 债务率 - change -15.6 个百分点 eq 2025',
    'indicator 不良贷款率 non_performing_loan_ratio level 1.35 % eq 2025'] },
  { plan: true, text: '全力办好民生实事：新增养老床位300张，建设社区食堂6个；为1.2万名适龄女性免费开展“两癌”筛查。', rows: [
    'target 新增养老床位 new_elderly_beds level 300 张 eq 2026',
    'target 建设社区食堂 - level 6 个 eq 2026',
    'target 免费“两癌”筛查的适龄女性/适龄女性/免费开展“两癌”筛查/适龄女性免费开展“两癌”筛查 - level 1.2 万名 eq 2026'] },
  { plan: true, text: '推动40%的规上企业完成数字化改造，秸秆综合利用率提高2个百分点。', rows: [
    'target 规上企业完成数字化改造/完成数字化改造的规上企业/完成数字化改造规上企业 - level 40 % eq 2026',
    'target 秸秆综合利用率 straw_utilization change 2 个百分点 eq 2026'] },
  // 20万元 is the threshold of what the share counts: a qualifier
  { text: '全区80%的行政村集体经济收入超过20万元，无害化卫生户厕普及率达92.1%。', rows: [
    'indicator 集体经济收入超过20万元行政村占比 - level 80 % eq 2025',
    'indicator 无害化卫生户厕普及率 sanitary_toilet_coverage level 92.1 % eq 2025'] },
  { text: '外贸进出口完成3.2亿美元，其中出口2.7亿美元，分别增长9.6%和11.2%；合同利用外资1200万美元。', rows: [
    'indicator 外贸进出口 goods_trade level 3.2 亿美元 eq 2025',
    'indicator 出口/外贸出口 goods_exports level 2.7 亿美元 eq 2025',
    'indicator 外贸进出口 goods_trade growth 9.6 % eq 2025',
    'indicator 出口/外贸出口 goods_exports growth 11.2 % eq 2025',
    'indicator 合同利用外资 contracted_fdi level 1200 万美元 eq 2025'] },
  { plan: true, text: '将企业退休人员基本养老金人均月增80元，困难群众救助标准再提高5%。', rows: [
    'budget 企业退休人员基本养老金/企业退休人员基本养老金人均月增 subsidy change 80 元 eq 2026 planned per_person month',
    'target 困难群众救助标准 - growth 5 % eq 2026'] },
  { plan: true, text: '完成投资45亿元，确保列入省级的12个项目3月底前全部开工，5月底前完成投资20亿元。', rows: [
    'budget 投资/完成投资 investment level 45 亿元 eq 2026 planned total once',
    'target 省级项目/列入省级的项目/开工列入省级项目/列入省级项目 - level 12 个 eq 2026 deadline=2026-03',
    'budget 投资/完成投资/列入省级的项目投资 investment level 20 亿元 eq 2026 planned total once'] },
  { plan: true, text: '深化“五医联动”改革，住院费用实际报销比例提高到75%左右，县域内就诊率保持在90%以上。', rows: [
    'target 住院费用实际报销比例 - level 75 % approx 2026',
    'target 县域内就诊率 county_treatment_rate level 90 % ge 2026'] },
  { text: '全年空气质量综合指数3.86，同比改善7.4%，优良天数较上年增加11天。', rows: [
    'indicator 空气质量综合指数 air_quality_index level 3.86 - eq 2025',
    'indicator 空气质量综合指数 air_quality_index growth -7.4 % eq 2025',
    'indicator 优良天数 good_air_day_count change 11 天 eq 2025'] },
  { text: '农业机械化率提高到86.5%，农业科技贡献率达64%，土地流转率达45.8%，流转面积21.3万亩。', rows: [
    'indicator 农业机械化率 mechanization_rate level 86.5 % eq 2025',
    'indicator 农业科技贡献率 agri_tech_contribution level 64 % eq 2025',
    'indicator 土地流转率 land_transfer_rate level 45.8 % eq 2025',
    'indicator 流转面积/土地流转面积 - level 21.3 万亩 eq 2025'] },
  { text: '帮扶车间带动1260人就近就业，光伏电站收益860万元，消费帮扶销售额突破1亿元。', rows: [
    'indicator 带动就近就业/帮扶车间带动就近就业/就近就业 - level 1260 人 eq 2025',
    'indicator 光伏电站收益 - level 860 万元 eq 2025',
    'indicator 消费帮扶销售额 - level 1 亿元 gt 2025'] },
  // phenomena met in reports of counties, districts and cities
  { text: '三次产业比调整为12.8︰46.3︰40.9。', rows: [
    'indicator 第一产业增加值占地区生产总值比重 primary_share level 12.8 * eq 2025',
    'indicator 第二产业增加值占地区生产总值比重 secondary_share level 46.3 * eq 2025',
    'indicator 第三产业增加值占地区生产总值比重 tertiary_share level 40.9 * eq 2025'] },
  { text: '三次产业贡献率分别为21%、37.4%、41.6%，分别拉动经济增长1.3个百分点、2.3个百分点和2.6个百分点。', rows: [
    'indicator 第一产业贡献率 - level 21 % eq 2025',
    'indicator 第二产业贡献率 - level 37.4 % eq 2025',
    'indicator 第三产业贡献率 - level 41.6 % eq 2025',
    'indicator 第一产业拉动经济增长/第一产业拉动经济 - change/level 1.3 个百分点 eq 2025',
    'indicator 第二产业拉动经济增长/第二产业拉动经济 - change/level 2.3 个百分点 eq 2025',
    'indicator 第三产业拉动经济增长/第三产业拉动经济 - change/level 2.6 个百分点 eq 2025'] },
  { text: '“十四五”期间共完成固定资产投资238亿元，是“十三五”期间的2.1倍，年均增长15.6%。', rows: [
    'indicator 固定资产投资/共完成固定资产投资/完成固定资产投资 fixed_asset_investment level 238 亿元 eq 2021/2025',
    'indicator 固定资产投资/共完成固定资产投资/完成固定资产投资 fixed_asset_investment ratio 2.1 倍 eq 2021/2025',
    'indicator 固定资产投资/共完成固定资产投资/完成固定资产投资 fixed_asset_investment average_growth 15.6 % eq 2021/2025'] },
  { text: '过去五年，是综合实力显著增强的五年。2025年，实现生产总值288亿元，年均增长5.3%，总量位居六区第一；一般公共预算收入8.2亿元，年均增长4.9%；城镇居民人均可支配收入41260元，年均增长6.4%。', rows: [
    'indicator 生产总值/实现生产总值 gdp level 288 亿元 eq 2025',
    'indicator 生产总值/实现生产总值 gdp average_growth 5.3 % eq 2021/2025',
    'indicator 生产总值/生产总值总量/实现生产总值 gdp rank 1 * eq 2025',
    'indicator 一般公共预算收入 general_public_budget_revenue level 8.2 亿元 eq 2025',
    'indicator 一般公共预算收入 general_public_budget_revenue average_growth 4.9 % eq 2021/2025',
    'indicator 城镇居民人均可支配收入 urban_disposable_income level 41260 元 eq 2025',
    'indicator 城镇居民人均可支配收入 urban_disposable_income average_growth 6.4 % eq 2021/2025'] },
  { text: '五年来，地区生产总值从2020年的1091亿元增加到2025年的1650亿元，年均增长8.6%；社会消费品零售总额从397亿元增加到620亿元，年均增长9.3%。', rows: [
    'indicator 地区生产总值 gdp level 1650 亿元 eq 2025 baseline=1091',
    'indicator 地区生产总值 gdp average_growth 8.6 % eq 2021/2025',
    'indicator 社会消费品零售总额 retail_sales level 620 亿元 eq 2025 baseline=397',
    'indicator 社会消费品零售总额 retail_sales average_growth 9.3 % eq 2021/2025'] },
  { text: '战略性新兴产业产值三年翻两番，规上工业企业数实现翻番。', rows: [
    'indicator 战略性新兴产业产值 strategic_emerging_output ratio 2 番 eq 2023/2025',
    'indicator 规上工业企业数/规上工业企业 industrial_enterprises ratio 1 番 eq 2025'] },
  { text: '医药健康、装备制造、新型建材产值均占规上工业总产值10%以上。', rows: [
    'indicator 医药健康产值占规上工业总产值 - level 10 % ge 2025',
    'indicator 装备制造产值占规上工业总产值 - level 10 % ge 2025',
    'indicator 新型建材产值占规上工业总产值 - level 10 % ge 2025'] },
  { text: '工业经济总量成为全省第四个突破2000亿元大关的地区，旅客吞吐量突破200万大关。', rows: [
    'indicator 工业经济总量 - level 2000 亿元 gt 2025',
    'indicator 旅客吞吐量 airport_passengers/- level 200 万 gt 2025'] },
  { text: '消费增速连续8个月全省第一，规上工业增加值增速居全省第一，为20年来首次。', rows: [
    'indicator 消费增速 - rank 1 * eq 2025',
    'indicator 规上工业增加值增速 - rank 1 * eq 2025'] },
  { text: '财政收入迈过千亿大关，达1330亿元，增长18.5%。', rows: [
    'indicator 财政收入 fiscal_revenue level 1000 * gt 2025',
    'indicator 财政收入 fiscal_revenue level 1330 亿元 eq 2025',
    'indicator 财政收入 fiscal_revenue growth 18.5 % eq 2025'] },
  { text: '全县规上企业中世界500强投资企业达到6家。', rows: [
    'indicator 世界500强投资企业/规上企业中世界500强投资企业/全县规上企业中世界500强投资企业 - level 6 家 eq 2025'] },
  { text: '安排重点项目476个，年度计划投资463亿元；其中续建项目269个，年度计划投资253亿元。', rows: [
    'indicator 安排重点项目/重点项目 - level 476 个 eq 2025',
    'budget 重点项目年度计划投资/年度计划投资/安排重点项目年度计划投资 investment level 463 亿元 eq 2025 planned total once',
    'indicator 续建项目 - level 269 个 eq 2025',
    'budget 续建项目年度计划投资/年度计划投资 investment level 253 亿元 eq 2025 planned total once'] },
  { text: '新建和续建、搬迁30个行政村、80个自然村，达到入住条件的有360户，在建的有155户。', rows: [
    'indicator 新建和续建、搬迁行政村/搬迁行政村/行政村 - level 30 个 eq 2025',
    'indicator 新建和续建、搬迁自然村/搬迁自然村/自然村 - level 80 个 eq 2025',
    'indicator 达到入住条件/达到入住条件的/达到入住条件户数 - level 360 户 eq 2025',
    'indicator 在建/在建的/在建户数 - level 155 户 eq 2025'] },
  { text: '筹资1310万元，为2.1万户农民新建了沼气池；筹资3600万元，解决10万农民的饮水安全问题。', rows: [
    'budget 沼气池/为农民新建沼气池/筹资/新建沼气池/2.1万户农民新建沼气池 expenditure/fund level 1310 万元 eq 2025 actual total once',
    'indicator 农民新建沼气池/新建沼气池/新建沼气池的农民/农民新建了沼气池 - level 2.1 万户 eq 2025',
    'budget 农民饮水安全/筹资/饮水安全/解决农民的饮水安全问题 expenditure/fund level 3600 万元 eq 2025 actual total once',
    'indicator 解决农民的饮水安全问题/解决饮水安全问题农民/解决饮水安全问题的农民 -/rural_drinking_water level 10 * eq 2025'] },
  { plan: true, text: '新农合政府补助标准由年人均280元提高到320元，城乡医疗救助住院补助平均标准从每人每年2178元提高到2828元，增长30%。', rows: [
    'budget 新农合政府补助标准 subsidy level 320 元 eq 2026 planned per_person year baseline=280',
    'budget 城乡医疗救助住院补助平均标准 subsidy level 2828 元 eq 2026 planned per_person year baseline=2178',
    'target 城乡医疗救助住院补助平均标准 - growth 30 % eq 2026'] },
  { text: '争取上级转移支付31亿元、专项资金25亿元，对口协作资金2.1亿元。', rows: [
    'budget 上级转移支付/争取上级转移支付 fund level 31 亿元 eq 2025 actual total once',
    'budget 专项资金/争取专项资金 fund level 25 亿元 eq 2025 actual total once',
    'budget 对口协作资金 fund level 2.1 亿元 eq 2025 actual total once'] },
  { text: '总投资21.2亿元的新型电池材料项目开工建设，投资5亿元的颜料项目落户园区。', rows: [
    'budget 新型电池材料项目/新型电池材料项目总投资 investment level 21.2 亿元 eq 2025 actual total once',
    'budget 颜料项目/颜料项目投资 investment level 5 亿元 eq 2025 actual total once'] },
  { text: '1—8月份，累计完成投资325.7亿元，投资完成率70.3%。', rows: [
    'budget 投资/累计完成投资/完成投资 investment level 325.7 亿元 eq 2025-01/2025-08 actual total once',
    'indicator 投资完成率 - level 70.3 % eq 2025-01/2025-08'] },
  { text: '锂电池等151个项目开工建设，开工率73%；食品加工等85个项目竣工，竣工率76.6%。', rows: [
    'indicator 开工建设项目/开工建设的项目/项目开工建设/项目 - level 151 个 eq 2025',
    'indicator 开工率/项目开工率 - level 73 % eq 2025',
    'indicator 竣工项目/竣工的项目/项目竣工/项目 - level 85 个 eq 2025',
    'indicator 竣工率/项目竣工率 - level 76.6 % eq 2025'] },
  { text: '生产总值剔除煤矿停产等不可比因素增长7.8%。', rows: [
    'indicator 生产总值 gdp growth 7.8 % eq 2025'] },
  { todo: 'a multiple of a year’s value behind gaps is again of the metric itself',
    text: '地区生产总值年均增长8.7%，分别高于全国全省1.9和0.9个百分点，是2020年的1.5倍。', rows: [
    'indicator 地区生产总值 gdp average_growth 8.7 % eq 2021/2025',
    'indicator 地区生产总值年均增速高于全国 - level 1.9 个百分点 eq 2021/2025',
    'indicator 地区生产总值年均增速高于全省 - level 0.9 个百分点 eq 2021/2025',
    'indicator 地区生产总值 gdp ratio 1.5 倍 eq 2025'] },
  { text: '组建22个专班，29项民生实事完成22项，4个月时间建成投产的锂电项目创造了“园区速度”。', rows: [
    'indicator 组建专班 - level 22 个 eq 2025',
    'indicator 民生实事/完成民生实事/29项民生实事完成/29项民生实事 - level 22 项 eq 2025'] },
  { text: '今年上半年，城乡居民人均可支配收入分别为13068元和7923元，分别增长10.2%、9.1%。', rows: [
    'indicator 城镇居民人均可支配收入 urban_disposable_income level 13068 元 eq 2025-H1',
    'indicator 农村居民人均可支配收入 rural_disposable_income level 7923 元 eq 2025-H1',
    'indicator 城镇居民人均可支配收入 urban_disposable_income growth 10.2 % eq 2025-H1',
    'indicator 农村居民人均可支配收入 rural_disposable_income growth 9.1 % eq 2025-H1'] },
  { todo: 'a subject whose verb is a name in quotes (“八连增”)',
    text: '优势产业集群持续发展，工程机械实现产值180亿元；实现粮食生产“八连增”，达到244.5万吨。', rows: [
    'indicator 工程机械产值/工程机械实现产值 - level 180 亿元 eq 2025',
    'indicator 粮食产量/粮食/粮食生产 grain_output level 244.5 万吨 eq 2025'] },
  { plan: true, text: '今年全社会固定资产投资宏观调控目标为253亿元。', rows: [
    'target 全社会固定资产投资 fixed_asset_investment level 253 亿元 eq 2026'] },
  { plan: true, text: '“十五五”期间年均经济增长速度预期目标为5%左右。', rows: [
    'target 经济增长 gdp average_growth 5 % approx 2026/2030'] },
  { text: '粮食连续五年增产，总产量达到105万吨。', rows: [
    'indicator 粮食总产量 grain_output level 105 万吨 eq 2025'] },
  { text: '粮食产量屡创新高，去年达到109万吨。', rows: [
    'indicator 粮食产量 grain_output level 109 万吨 eq 2025'] },
  { text: '外商直接投资保持良好势头，实际金额达到3.3亿美元。', rows: [
    'indicator 外商直接投资实际金额 fdi_used level 3.3 亿美元 eq 2025'] },
  { text: '医保基金支付比例提高到70% 以上。', rows: [
    'indicator 医保基金支付比例 - level 70 % ge 2025'] },
  { text: '2025年规上工业企业实现利润23亿元，为2022年的2.9倍。', rows: [
    'indicator 规上工业企业利润 industrial_profits level 23 亿元 eq 2025',
    'indicator 规上工业企业利润 industrial_profits ratio 2.9 倍 eq 2025'] },
  { text: '2025年工业总产值达到829亿元，比2021年增长32.6%，平均每年增长7.3%。', rows: [
    'indicator 工业总产值 industrial_output_value level 829 亿元 eq 2025',
    'indicator 工业总产值 industrial_output_value growth 32.6 % eq 2022/2025',
    'indicator 工业总产值 industrial_output_value average_growth 7.3 % eq 2022/2025'] },
  { text: '在校生总数三年来增加两倍。', rows: [
    'indicator 在校生总数 - growth 2 倍 eq 2023/2025'] },
  { text: '2025年同2017年相比，国民收入由301亿元增加到779亿元，增长94.9%。', rows: [
    'indicator 国民收入 national_income level 779 亿元 eq 2025 baseline=301',
    'indicator 国民收入 national_income growth 94.9 % eq 2018/2025'] },
  { text: '这两年中，发电量由二千零三十亿度增加到二千五百六十亿度，增长百分之二十六。', rows: [
    'indicator 发电量 power_generation level 2560 亿度 eq 2025 baseline=2030',
    'indicator 发电量 power_generation growth 26 百分之 eq 2024/2025'] },
  { text: '五年间产值增长2倍，现已吸纳农村劳动力1万多人。', rows: [
    'indicator 产值 - growth 2 倍 eq 2021/2025',
    'indicator 吸纳农村劳动力 - level 1 万人 approx 2025'] },
  { plan: true, text: '“十五五”期间，五年淘汰落后炼铁产能10万吨、落后炼钢产能55万吨，今年力争分别淘汰3万吨和4万吨。', rows: [
    'target 淘汰落后炼铁产能 - level 10 万吨 eq 2026/2030',
    'target 淘汰落后炼钢产能 - level 55 万吨 eq 2026/2030',
    'target 淘汰落后炼铁产能 - level 3 万吨 eq 2026',
    'target 淘汰落后炼钢产能 - level 4 万吨 eq 2026'] },
  { plan: true, text: '我国有14亿多人口。国有企业已经组建57家企业集团。', rows: [
    'indicator 人口 total_population level 14 亿 approx 2025 area=中华人民共和国',
    'indicator 国有企业已经组建企业集团 - level 57 家 eq 2025'] },
  { plan: true, text: '这几年，先后在58个城市进行了企业优化资本结构的试点，今年扩大到110个。', rows: [
    'indicator 企业优化资本结构试点城市 - level 58 个 eq 2025',
    'target 企业优化资本结构试点城市 - level 110 个 eq 2026'] },
  { text: '解决1.15亿农村人口饮水安全问题。', rows: [
    'indicator 解决农村人口饮水安全问题 rural_drinking_water level 1.15 亿 eq 2025'] },
  { text: '城镇居民人均可支配收入和农村居民人均可支配收入增长7%。', rows: [
    'indicator 城镇居民人均可支配收入 urban_disposable_income growth 7 % eq 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income growth 7 % eq 2025'] },
  { text: '工业和手工业总产值增长7%。', rows: [
    'indicator 工业和手工业总产值 - growth 7 % eq 2025'] },
  { text: '在工农业总产值中，农业所占比重由27.8%提高到33.6%，轻工业所占比重由31.1%提高到33.4%。', rows: [
    'indicator 农业占工农业总产值比重 - level 33.6 % eq 2025 baseline=27.8',
    'indicator 轻工业占工农业总产值比重 - level 33.4 % eq 2025 baseline=31.1'] },
  { text: '使消费在国民收入中的比重，由63.5%上升到70%左右；积累所占的比重，相应地由36.5%降到30%左右。', rows: [
    'indicator 消费在国民收入中的比重 - level 70 % approx 2025 baseline=63.5',
    'indicator 积累在国民收入中的比重 - level 30 % approx 2025 baseline=36.5'] },
  { text: '中等职业学校在校学生已接近高中阶段学生人数的50%。', rows: [
    'indicator 中等职业学校在校学生占高中阶段学生人数比重 - level 50 % approx 2025'] },
  { text: '经济增长速度由原定平均每年6%调高到8%。', rows: [
    'indicator 经济增长 gdp growth 8 % eq 2025 baseline=6'] },
  { text: '规上工业增加值增长9%，70%的企业实现盈利。', rows: [
    'indicator 规上工业增加值 industrial_value_added growth 9 % eq 2025',
    'indicator 企业实现盈利 - level 70 % eq 2025'] },
  { plan: true, text: '全县小铁厂由46个减少到现在的27个，炼铁焦比由950公斤降到705公斤。', rows: [
    'indicator 小铁厂 - level 27 个 eq 2025 baseline=46',
    'indicator 炼铁焦比 - level 705 公斤 eq 2025 baseline=950'] },
  { text: '这三年共安排两千多人就业。', rows: [
    'indicator 安排就业 - level 2000 人 approx 2023/2025'] },
  { text: '服务业增加值在国内生产总值中的比重提高4个百分点，清洁能源消费占比提高1.7个百分点。', rows: [
    'indicator 服务业增加值在国内生产总值中的比重 tertiary_share change 4 个百分点 eq 2025',
    'indicator 清洁能源消费占比 clean_energy_share change 1.7 个百分点 eq 2025'] },
  { text: '服务业快速发展，在地区生产总值中占比提高2.4个百分点。', rows: [
    'indicator 服务业在地区生产总值中占比 - change 2.4 个百分点 eq 2025'] },
  { text: '赤字比去年预算高2亿元。', rows: [
    'indicator 赤字 fiscal_deficit change 2 亿元 eq 2025'] },
  { plan: true, text: '经济增长预期目标是在提高质量和效益的基础上年均增长7%。', rows: [
    'target 经济增长 gdp average_growth 7 % eq 2026/2030'] },
  { text: '外贸进出口总额由32亿美元增加到62亿美元，世界排名由第十位上升到第五位。', rows: [
    'indicator 外贸进出口总额 goods_trade level 62 亿美元 eq 2025 baseline=32',
    'indicator 外贸进出口总额 goods_trade rank 5 位 eq 2025 baseline=10'] },
  { text: '经济增长连续四年达到或略高于20%。', rows: [
    'indicator 经济增长 gdp growth 20 % ge 2022/2025'] },
  { text: '煤炭、电解铝分别淘汰落后生产能力11万吨和12万吨。', rows: [
    'indicator 煤炭淘汰落后生产能力 - level 11 万吨 eq 2025',
    'indicator 电解铝淘汰落后生产能力 - level 12 万吨 eq 2025'] },
  { text: '今年小麦最低收购价每50公斤提高5元。', rows: [
    'target 小麦最低收购价 - change 5 元 eq 2026'] },
  { text: '小麦、稻谷最低收购价平均每斤分别提高0.12元和0.14元。', rows: [
    'indicator 小麦最低收购价 - change 0.12 元 eq 2025',
    'indicator 稻谷最低收购价 - change 0.14 元 eq 2025'] },
  { plan: true, text: '今年再解决3200人的安全饮水问题。', rows: [
    'target 解决安全饮水问题 rural_drinking_water level 3200 人 eq 2026'] },
  { plan: true, text: '一定要守住不少于18万亩耕地这条红线，确保今年底95%以上的学生都有学位。', rows: [
    'target 耕地这条红线 - level 18 万亩 ge 2026',
    'target 学生都有学位 - level 95 % ge 2026'] },
  { text: '封山育林31万公顷，退耕还林38万公顷。', rows: [
    'indicator 封山育林 hillside_closure level 31 万公顷 eq 2025',
    'indicator 退耕还林 farmland_to_forest level 38 万公顷 eq 2025'] },
  { text: '五年内新建学校30所，共清理规章23件，废止8件。', rows: [
    'indicator 新建学校 - level 30 所 eq 2021/2025',
    'indicator 清理规章 - level 23 件 eq 2025',
    'indicator 废止规章 - level 8 件 eq 2025'] },
  { text: '公路建设投资123亿元，是1950年到1997年公路建设投资总和的1.7倍。', rows: [
    'budget 公路建设投资 investment level 123 亿元 eq 2025 actual total once',
    'indicator 公路建设投资 - ratio 1.7 倍 eq 2025'] },
  { text: '农村居民人均可支配收入，考虑价格下降因素，比上年实际增长4.3%。', rows: [
    'indicator 农村居民人均可支配收入 rural_disposable_income growth 4.3 % eq 2025'] },
  { text: '城镇职工基本养老保险、基本医疗保险参保人数分别增加16万人和20万人。', rows: [
    'indicator 城镇职工基本养老保险参保人数 employee_pension_insured change 16 万人 eq 2025',
    'indicator 城镇职工基本医疗保险参保人数 employee_medical_insured change 20 万人 eq 2025'] },
  { text: '安全事故起数和死亡人数分别下降3.5%和1.2%。', rows: [
    'indicator 安全事故起数 accidents growth -3.5 % eq 2025',
    'indicator 安全事故死亡人数 - growth -1.2 % eq 2025'] },
  { text: '人口覆盖率，由2017年的65%提高到2025年的91%。', rows: [
    'indicator 人口覆盖率 - level 91 % eq 2025 baseline=65'] },
  { text: '国务院已取消95个行政审批事项。', rows: [
    'indicator 取消行政审批事项 - level 95 个 eq 2025'] },
  { text: '市财政安排就业再就业资金2亿元。', rows: [
    'budget 市财政安排就业再就业资金 fund level 2 亿元 eq 2025 actual total once'] },
  { text: '进出口总额12亿美元，从世界第三位提升到第二位，其中出口额跃居世界第一位。', rows: [
    'indicator 进出口总额 goods_trade level 12 亿美元 eq 2025',
    'indicator 进出口总额 goods_trade rank 2 位 eq 2025 baseline=3',
    'indicator 外贸出口额 goods_exports rank 1 位 eq 2025'] },
  { text: '粮食总产量实现“八连增”，连续5年超10亿斤。', rows: [
    'indicator 粮食总产量 grain_output level 10 亿斤 gt 2021/2025'] },
  { text: '企业退休人员基本养老金从2015年人均每月600元提高到现在的1722元。', rows: [
    'budget 企业退休人员基本养老金 subsidy level 1722 元 eq 2025 actual per_person month baseline=600'] },
  { plan: true, text: '广义货币预期增长目标拟定为13%左右，企业退休人员基本养老金继续提高20%。', rows: [
    'target 广义货币 money_supply growth 13 % approx 2026',
    'target 企业退休人员基本养老金 retiree_pension growth 20 % eq 2026'] },
  { plan: true, text: '今年城镇保障性住房基本建成460套、新开工630套。', rows: [
    'target 城镇保障性住房基本建成 affordable_housing level 460 套 eq 2026',
    'target 新开工城镇保障性住房 affordable_housing level 630 套 eq 2026'] },
  { text: '146个县（市、区）实施城镇居民社会养老保险试点。', rows: [
    'indicator 城镇居民社会养老保险试点县（市、区） - level 146 个 eq 2025'] },
  { plan: true, text: '到本世纪末国民收入翻两番。', rows: [
    'target 国民收入 national_income ratio 2 番 eq 2100'] },
  { text: '我国经济以年均8%的速度增长。财政收入却下降了3.3%。', rows: [
    'indicator 经济增长 gdp average_growth 8 % eq 2021/2025 area=中华人民共和国',
    'indicator 财政收入 fiscal_revenue growth -3.3 % eq 2025'] },
  { text: '农民的纯收入，全县平均每人达到355元。', rows: [
    'indicator 农民的纯收入 rural_disposable_income level 355 元 eq 2025'] },
  { text: '原煤产量达到77万吨，原油产量达到11万吨，都比上年增长8%。', rows: [
    'indicator 原煤产量 coal_output level 77 万吨 eq 2025',
    'indicator 原油产量 oil_output level 11 万吨 eq 2025',
    'indicator 原煤产量 coal_output growth 8 % eq 2025',
    'indicator 原油产量 oil_output growth 8 % eq 2025'] },
  { plan: true, text: '办事机构共59个，比现有的86个减少27个。', rows: [
    'target 办事机构 - level 59 个 eq 2026 baseline=86',
    'target 办事机构 - change -27 个 eq 2026 baseline=86'] },
  { plan: true, text: '五年平均人口自然增长率控制在13‰左右。', rows: [
    'target 平均人口自然增长率 natural_growth_rate level 13 ‰ approx 2026/2030'] },
  { text: '我国同30个国家建立了外交关系。', rows: [
    'indicator 国家建立了外交关系 - level 30 个 eq 2025 area=中华人民共和国'] },
  { text: '四年中就业职工增加60万人。', rows: [
    'indicator 就业职工 - change 60 万人 eq 2022/2025'] },
  { text: '工农业总产值突破一万亿元，在2020到2024年平均每年递增7.9%。', rows: [
    'indicator 工农业总产值 industry_agriculture_output level 1 万亿元 gt 2025',
    'indicator 工农业总产值 industry_agriculture_output average_growth 7.9 % eq 2020/2024'] },
  { text: '中央财政用于科技、教育和卫生的支出分别为773亿元、535亿元和138亿元，比上年增长29.2%、39.4%和65.4%。', rows: [
    'budget 中央财政用于科技支出 expenditure level 773 亿元 eq 2025 actual total once',
    'budget 教育支出 expenditure level 535 亿元 eq 2025 actual total once',
    'budget 卫生的支出 expenditure level 138 亿元 eq 2025 actual total once',
    'indicator 中央财政用于科技支出 - growth 29.2 % eq 2025',
    'indicator 教育支出 education_expenditure growth 39.4 % eq 2025',
    'indicator 卫生的支出 - growth 65.4 % eq 2025'] },
  { text: '提高企业退休人员基本养老金水平，年均增长20%。', rows: [
    'indicator 企业退休人员基本养老金水平 retiree_pension average_growth 20 % eq 2021/2025'] },
  { text: '企业开办时间从一个月以上压缩到目前的平均4个工作日以内。', rows: [
    'indicator 企业开办时间 business_setup_time level 4 个工作日 le 2025'] },
  { text: '基本服务费由平均2800元下降到1000元左右。', rows: [
    'indicator 基本服务费 - level 1000 元 approx 2025 baseline=2800'] },
  { plan: true, text: '力争使人口增长率降到10‰左右，发电量估计将增加130亿千瓦时。', rows: [
    'target 人口增长率 natural_growth_rate level 10 ‰ approx 2026',
    'target 发电量 power_generation change 130 亿千瓦时 eq 2026'] },
  { text: '粮食产量只有226万吨。', rows: [
    'indicator 粮食产量 grain_output level 226 万吨 eq 2025'] },
  { text: '农业总产值增长14.5%，远远超过了1953年到1978年的二十六年间平均每年增长3.2%的速度。', rows: [
    'indicator 农业总产值 agricultural_output_value growth 14.5 % eq 2025'] },
  { text: '人才达到3万人，船只达到5万艘。', rows: [
    'indicator 人才 - level 3 万人 eq 2025',
    'indicator 船只 - level 5 万艘 eq 2025'] },
  { text: '粮食连续三年减产后恢复性增产，总产量达到49万吨。', rows: [
    'indicator 粮食总产量 grain_output level 49 万吨 eq 2025'] },
  { text: '三年共减少农村贫困人口12万人。', rows: [
    'indicator 减少农村贫困人口 poverty_reduction level 12 万人 eq 2023/2025'] },
  { text: '参加基本养老、基本医疗、失业保险的人数分别达到1.6亿、1.2亿和1.1亿人。', rows: [
    'indicator 参加基本养老人数 - level 1.6 亿 eq 2025',
    'indicator 基本医疗人数 - level 1.2 亿 eq 2025',
    'indicator 失业保险的人数 - level 1.1 亿人 eq 2025'] },
  { text: '海带、紫菜产量分别减少1.2万、0.8万吨。', rows: [
    'indicator 海带产量 - change -1.2 万吨 eq 2025',
    'indicator 紫菜产量 - change -0.8 万吨 eq 2025'] },
  { text: '企业职工养老保险个人缴费人数达到105万人，占职工总数的86.2%。', rows: [
    'indicator 企业职工养老保险个人缴费人数 - level 105 万人 eq 2025',
    'indicator 企业职工养老保险个人缴费人数占职工总数 - level 86.2 % eq 2025'] },
  { text: '进出口贸易总额达到85亿美元，由上年居全省第五位升至第四位。', rows: [
    'indicator 进出口贸易总额 goods_trade level 85 亿美元 eq 2025',
    'indicator 进出口贸易总额 goods_trade rank 4 位 eq 2025 baseline=5'] },
  { text: '中央财政累计投入专项资金190亿元，新建、改建和改造乡镇卫生院1.88万所、县医院786所。', rows: [
    'budget 新建、改建和改造乡镇卫生院、县医院专项资金 fund level 190 亿元 eq 2025 actual total once',
    'indicator 新建、改建和改造乡镇卫生院 - level 1.88 万所 eq 2025',
    'indicator 新建、改建和改造县医院 - level 786 所 eq 2025'] },
  { plan: true, text: '廉租住房建设和棚户区改造，中央财政安排68亿元，比去年增加17亿元。', rows: [
    'budget 廉租住房建设和棚户区改造 expenditure level 68 亿元 eq 2026 planned total once',
    'budget 廉租住房建设和棚户区改造 expenditure change 17 亿元 eq 2026 planned total once'] },
  { text: '第一、二、三产业增加值占地区生产总值的比重分别为13%、51%和36%。', rows: [
    'indicator 第一产业增加值占地区生产总值的比重 primary_share level 13 % eq 2025',
    'indicator 第二产业增加值占地区生产总值的比重 secondary_share level 51 % eq 2025',
    'indicator 第三产业增加值占地区生产总值的比重 tertiary_share level 36 % eq 2025'] },
  { text: '全国共有1.3亿人参加失业保险。', rows: [
    'indicator 全国参加失业保险 - level 1.3 亿人 eq 2025'] },
  { plan: true, text: '五年城镇新增就业达到40万人，城镇登记失业率控制在5%左右。', rows: [
    'target 城镇新增就业 urban_new_jobs level 40 万人 eq 2026/2030',
    'target 城镇登记失业率 registered_unemployment level 5 % approx 2026'] },
  { text: '第一，加快发展；第二，改善民生。', rows: [] },
  { plan: true, text: '三年内参保率提高到90%以上，用两年时间新建学校8所。', rows: [
    'target 参保率 - level 90 % ge 2028',
    'target 新建学校 - level 8 所 eq 2026/2027'] },
  { plan: true, text: '到2028年，三年级学生达到2万人。', rows: [
    'target 三年级学生 - level 2 万人 eq 2028'] },
  { text: '社会消费品零售总额增长12%，其中城市增长13%，农村增长10%。', rows: [
    'indicator 社会消费品零售总额 retail_sales growth 12 % eq 2025',
    'indicator 城市社会消费品零售总额 - growth 13 % eq 2025',
    'indicator 农村社会消费品零售总额 - growth 10 % eq 2025'] },
  { text: '工业企业实现利润增长42.7%，其中国有及国有控股企业增长45.2%。', rows: [
    'indicator 工业企业实现利润 industrial_profits growth 42.7 % eq 2025',
    'indicator 国有及国有控股企业实现利润 - growth 45.2 % eq 2025'] },
  { text: '410个攻坚县已有317个县实现目标。', rows: [
    'indicator 攻坚县实现目标 - level 317 个 eq 2025'] },
  { text: '29个重点项目已有20个建成投产。', rows: [
    'indicator 重点项目建成投产 - level 20 个 eq 2025'] },
  { text: '全市12个县有10个通过验收。', rows: [
    'indicator 县通过验收 - level 10 个 eq 2025'] },
  { text: '全县贫困村有35个脱贫摘帽。', rows: [
    'indicator 贫困村脱贫摘帽 - level 35 个 eq 2025'] },
  { text: '高新技术企业有20家。', rows: [
    'indicator 高新技术企业 high_tech_enterprises level 20 家 eq 2025'] },
  { text: '年销售收入超过亿元的企业达到30家。', rows: [
    'indicator 年销售收入超过亿元的企业 - level 30 家 eq 2025'] },
  { text: '财政收入超过10亿元的县达到5个，财政收入达到20亿元。', rows: [
    'indicator 财政收入超过10亿元的县 - level 5 个 eq 2025',
    'indicator 财政收入 fiscal_revenue level 20 亿元 eq 2025'] },
  { text: '前三季度，进出口总额增长15%，其中出口增长20%。', rows: [
    'indicator 进出口总额 goods_trade growth 15 % eq 2025-Q1/2025-Q3',
    'indicator 外贸出口 goods_exports growth 20 % eq 2025-Q1/2025-Q3'] },
  { text: '去年第四季度，工业利润增长3%，比第三季度提高2个百分点。', rows: [
    'indicator 工业利润 industrial_profits growth 3 % eq 2025-Q4',
    'indicator 工业利润增速 - change 2 个百分点 eq 2025-Q4'] },
  { text: '粮食单产创历史新高，总产量达到105万吨。', rows: [
    'indicator 粮食总产量 grain_output level 105 万吨 eq 2025'] },
  { text: '规上工业连续多年增长，全市服务业增加值增长5%。', rows: [
    'indicator 服务业增加值 tertiary_value_added growth 5 % eq 2025'] },
  // ranges whose two ends have no scale in common
  { text: '培训新型职业农民2千到3000人。', plan: true, rows: [
    'target 培训新型职业农民 skilled_farmers level 2000~3000 人 between 2026'] },
  { text: '对获评企业奖励5000元至2万元。', plan: true, rows: [
    'budget 获评企业奖励/对获评企业奖励 award level 5000~20000 元 between 2026 planned per_unit once'] },
  { text: '安排扶持资金三千万至一亿元。', plan: true, rows: [
    'budget 扶持资金/安排扶持资金 fund level 30000000~100000000 元 between 2026 planned total once'] },
  { text: '新建标准厂房8万—10万平方米。', plan: true, rows: [
    'target 新建标准厂房 - level 8~10 万平方米 between 2026'] },
  { text: '5-36月底，完成投资7万元。', rows: [
    'budget 投资/完成投资 investment level 7 万元 eq 2025 actual total once'] },
  // each figure of a turn has its own verb; the first is the baseline and keeps its sign
  { text: '工业企业利润由上年下降2.2%转为增长8.4%。', rows: [
    'indicator 工业企业利润 industrial_profits growth 8.4 % eq 2025 baseline=-2.2'] },
  { text: '外贸出口由增长5%转为下降3.1%。', rows: [
    'indicator 外贸出口 goods_exports growth -3.1 % eq 2025 baseline=5'] },
  { text: '工业增加值增长5%，工业企业利润下降2%。', rows: [
    'indicator 工业增加值 all_industry_value_added growth 5 % eq 2025',
    'indicator 工业企业利润 industrial_profits growth -2 % eq 2025'] },
  { text: '将小规模纳税人增值税起征点从月销售额10万元提高到15万元。', plan: true, rows: [
    'target 小规模纳税人增值税起征点 - level 15 万元 eq 2026 baseline=10'] },
  { text: '对应纳税所得额不到100万元的部分减半征收所得税。', rows: [] },
  { text: '城乡居民收入按8%的幅度增长。', plan: true, rows: [
    'target 城乡居民收入 disposable_income growth 8 % eq 2026'] },
  // a count that only says what a place in an order is among
  { text: '我市退出全国167个重点城市空气质量“后十位”。', rows: [] },
  { text: '12个项目进入全省重点名单。', rows: [
    'indicator 项目进入全省重点名单 - level 12 个 eq 2025'] },
  // how many there were is the baseline of how many there are once they are merged
  { text: '将8家公司运营的16支政府投资基金整合为产业、科创2支基金。', rows: [
    'indicator 政府投资基金 - level 2 支 eq 2025 baseline=16'] },
  { text: '187个园区整合优化为110个。', rows: [
    'indicator 园区 - level 110 个 eq 2025 baseline=187'] },
  { text: '新建3个园区，整合为2个基地。', rows: [
    'indicator 新建园区 - level 3 个 eq 2025',
    'indicator 基地 - level 2 个 eq 2025'] },
  // 其中 behind a growth is no part of a sum
  { text: '“十五五”时期，地区生产总值年均增长5%以上，其中制造业增加值占比24%左右。', plan: true, rows: [
    'target 地区生产总值 gdp average_growth 5 % ge 2026/2030',
    'target 制造业增加值占比 manufacturing_share level 24 % approx 2030'] },
  // a name that ends in an act is a flow
  { text: '五年来，棚户区住房改造超过2100套，高速公路里程超过300公里。', rows: [
    'indicator 棚户区住房改造 shantytown_renovation level 2100 套 gt 2021/2025',
    'indicator 高速公路里程 expressway_length level 300 公里 gt 2025'] },
  // how often something was done, whatever the clause before is about
  { text: '全年举办展会20次，增加3次。', rows: [
    'indicator 举办展会 - level 20 次 eq 2025',
    'indicator 举办展会 - change 3 次 eq 2025'] },
  { text: '去年底企业数量超过5200户，经营主体总量超过1.6万户、是十年前的3倍。', rows: [
    'indicator 企业数量 enterprises level 5200 户 gt 2025',
    'indicator 经营主体总量 business_entities level 1.6 万户 gt 2025',
    'indicator 经营主体总量 business_entities ratio 3 倍 eq 2025'] },
  { text: '财政收入十年接近翻一番。', rows: [
    'indicator 财政收入 fiscal_revenue ratio 1 番 approx 2016/2025'] },
  { text: '十年来我国居民消费价格涨幅稳定在2%左右。', rows: [
    'indicator 居民消费价格涨幅 cpi level 2 % approx 2016/2025'] },
  { text: '14亿多人口大国保持就业稳定。', rows: [] },
  { text: '我国有12亿人口、9亿劳动力资源。', plan: true, rows: [
    'indicator 人口 total_population level 12 亿 eq 2025',
    'indicator 劳动力资源 - level 9 亿 eq 2025'] },
  { text: '新建3个公园、5个广场。', plan: true, rows: [
    'target 新建公园 parks_built level 3 个 eq 2026',
    'target 新建广场 - level 5 个 eq 2026'] },
  // whom something serves: the clause before tells what does
  { text: '向困难群众发放一次性生活补助，惠及1200多人。', rows: [
    'indicator 向困难群众发放一次性生活补助惠及 - level 1200 人 approx 2025'] },
  { text: '实施营养改善计划，每年惠及3.7万学生。', rows: [
    'indicator 实施营养改善计划惠及学生 - level 3.7 万 eq 2025'] },
  { text: '深入推进乡村振兴，新增家庭农场20家。', rows: [
    'indicator 新增家庭农场 new_family_farms level 20 家 eq 2025'] },
  { text: '新能源汽车、智能手机限上零售额分别增长8.6%、32.3%。', rows: [
    'indicator 新能源汽车限上零售额 - growth 8.6 % eq 2025',
    'indicator 智能手机限上零售额 - growth 32.3 % eq 2025'] },
  { text: '职工医保个人账户家庭共济改革惠及6.2万名近亲属。', rows: [
    'indicator 职工医保个人账户家庭共济改革惠及近亲属 - level 6.2 万名 eq 2025'] },
  // those on a list are counted; how many are on it is its name
  { text: '4家企业上榜全国文化企业30强。', rows: [
    'indicator 企业上榜全国文化企业30强 - level 4 家 eq 2025'] },
  { text: '引进世界500强企业5家、中国500强企业3家。', rows: [
    'indicator 引进世界500强企业 - level 5 家 eq 2025',
    'indicator 引进中国500强企业 - level 3 家 eq 2025'] },
  // of acts with objects of their own, the last is that of what stands behind the number
  { text: '成立工作专班、出台20条举措。', rows: [
    'indicator 出台举措 - level 20 条 eq 2025'] },
  { text: '新建、改扩建20所学校。', rows: [
    'indicator 新建、改扩建学校 - level 20 所 eq 2025'] },
  { text: '省市县选派科技副总1786名、产业教授972名。', rows: [
    'indicator 选派科技副总 - level 1786 名 eq 2025',
    'indicator 选派产业教授 - level 972 名 eq 2025'] },
  { text: '筹集保障性租赁住房1.6万套（间）。', rows: [
    'indicator 筹集保障性租赁住房 affordable_rental_housing level 1.6 万套（间） eq 2025'] },
  // what the members of a list share: the measure of the last, also with trades and with ways of transport
  { text: '规模以上高技术制造业和装备制造业增加值分别增长13.7%、18.2%。', rows: [
    'indicator 规模以上高技术制造业增加值 high_tech_manufacturing growth 13.7 % eq 2025',
    'indicator 装备制造业增加值 equipment_value_added growth 18.2 % eq 2025'] },
  { text: '铁路、航空客运量分别增长5%、6%。', rows: [
    'indicator 铁路客运量 - growth 5 % eq 2025',
    'indicator 航空客运量 - growth 6 % eq 2025'] },
  { text: '铁路、公路分别达到300公里、5000公里。', rows: [
    'indicator 铁路 railway_length level 300 公里 eq 2025',
    'indicator 公路 highway_length level 5000 公里 eq 2025'] },
  { text: '刑事、治安案件分别下降6.5%、3.5%。', rows: [
    'indicator 刑事案件 criminal_cases growth -6.5 % eq 2025',
    'indicator 治安案件 - growth -3.5 % eq 2025'] },
  { text: '高标准农田达到耕地总面积的63%。', rows: [
    'indicator 高标准农田占耕地总面积比重 - level 63 % eq 2025'] },
  { text: '各领域20个共建重点项目加快推进，共建成学校3所。', rows: [
    'indicator 推进共建重点项目 - level 20 个 eq 2025',
    'indicator 建成学校 - level 3 所 eq 2025'] },
  { text: '亮点有三：一是经济增长速度居全国前六（含并列），二是智算规模等“六个翻番”。', rows: [
    'indicator 经济增长速度 - rank 6 - le 2025'] },
  { text: '实施攻关项目81个、突破重大技术101项。', rows: [
    'indicator 实施攻关项目 - level 81 个 eq 2025',
    'indicator 突破重大技术 - level 101 项 eq 2025'] },
  { text: '实施示范工程项目258个、完工246个。', rows: [
    'indicator 实施示范工程项目 - level 258 个 eq 2025',
    'indicator 完工示范工程项目 - level 246 个 eq 2025'] },
  { text: '城市公园、“口袋公园”保有量分别达到136个、83个。', rows: [
    'indicator 城市公园保有量 - level 136 个 eq 2025',
    'indicator “口袋公园”保有量 - level 83 个 eq 2025'] },
  { text: '经营主体突破3万户。', rows: [
    'indicator 经营主体 business_entities level 3 万户 gt 2025'] },
  // what would be, what somebody holds, what a share is of, and amounts in old units
  { text: '如果每盏油灯每夜少用一两油，全县每年就可以节约30万斤灯油。', plan: true, rows: [] },
  { text: '有人认为竹编社的亏损达到60%，这是没有根据的。', rows: [] },
  { text: '只要齐心协力，完成粮食产量30万吨的目标是可能的。', plan: true, rows: ['target 粮食产量 grain_output level 30 万吨 eq 2026'] },
  { text: '青石水库可蓄水三亿立方公尺以上。', plan: true, rows: ['target 蓄水 - level 3 亿立方公尺 ge 2026'] },
  // predicates of two verbs, values of a plant or a service, people without a unit, times that words count, places in an order
  { text: '7条隧道建成通车。', rows: ['indicator 建成通车隧道 - level 7 条 eq 2025'] },
  { text: '东岭矿泉水产业聚链成势，实现营业收入6亿元、税收0.8亿元。', rows: [
    'indicator 东岭矿泉水产业营业收入 - level 6 亿元 eq 2025', 'indicator 东岭矿泉水产业税收 - level 0.8 亿元 eq 2025'] },
  { text: '城市停车平台上线运行，接入车位2.1万个，周转率提升21%。', rows: [
    'indicator 城市停车平台接入车位 - level 2.1 万个 eq 2025', 'indicator 城市停车平台周转率 - growth 21 % eq 2025'] },
  { text: '全面推行失能照护制度，惠及失能老人900人。', rows: ['indicator 失能照护制度惠及失能老人 - level 900 人 eq 2025'] },
  { text: '发放稳岗返还310万元。', rows: ['budget 稳岗返还 relief level 310 万元 eq 2025 actual total once'] },
  { text: '参加工伤保险人数达到4.6万。', rows: ['indicator 参加工伤保险人数 - level 4.6 万 eq 2025'] },
  { text: '人口自然增长率为-1.9‰。', rows: ['indicator 人口自然增长率 natural_growth_rate level -1.9 ‰ eq 2025'] },
  { text: '21个村集体经济收入突破80万元。', rows: ['indicator 集体经济收入突破80万元村 - level 21 个 eq 2025'] },
  { text: '蚕桑产量、桑果产量增速分列全省第2位、第7位。', rows: [
    'indicator 蚕桑产量增速 - rank 2 位 eq 2025', 'indicator 桑果产量增速 - rank 7 位 eq 2025'] },
  { text: '羊存出栏分别达到6万只、9万只。', rows: ['indicator 羊存栏 - level 6 万只 eq 2025', 'indicator 羊出栏 sheep_slaughtered level 9 万只 eq 2025'] },
  { text: '三十里铺镇老街改造全面完成。', rows: [] },
  { text: '收取各类罚没款１，４７０元。', rows: ['indicator 收取各类罚没款 - level 1470 元 eq 2025'] },
  { text: '林木覆盖率3 2 . 6%。', rows: ['indicator 林木覆盖率 greening_coverage level 32.6 % eq 2025'] },
  { text: '税收收入由一季度的下降6.2%扭转为全年增长3.4%。', rows: ['indicator 税收收入 tax_revenue growth 3.4 % eq 2025 baseline=-6.2'] },
  { text: '一二三产业占比由19:36:45调整到16:38:46。', rows: [
    'indicator 第一产业增加值占地区生产总值比重 primary_share level 16 % eq 2025 baseline=19',
    'indicator 第二产业增加值占地区生产总值比重 secondary_share level 38 % eq 2025 baseline=36',
    'indicator 第三产业增加值占地区生产总值比重 tertiary_share level 46 % eq 2025 baseline=45'] },
  { text: '2023年以来新建茶亭21座。', rows: ['indicator 新建茶亭 - level 21 座 eq 2023/2025'] },
  { text: '2024年1月至10月，茶叶出口增长9%。', rows: ['indicator 茶叶出口 - growth 9 % eq 2024-01/2024-10'] },
  { text: '2024—2025两年间，新修水渠36公里。', rows: ['indicator 新修水渠 - level 36 公里 eq 2024/2025'] },
  { text: '近五年，累计新修水渠86公里。', rows: ['indicator 新修水渠 - level 86 公里 eq 2021/2025'] },
  { text: '确定今年一般公共预算收入增长目标为4%。', plan: true, rows: ['target 一般公共预算收入 general_public_budget_revenue growth 4 % eq 2026'] },
  // the act goes on along a list, also behind a noun that begins as an act's own would, and to members with 各
  { text: '新建区域粮库6个、油料烘干中心21个。', plan: true, rows: [
    'target 新建区域粮库 - level 6 个 eq 2026', 'target 新建油料烘干中心 - level 21 个 eq 2026'] },
  { text: '新增泊车位320个、书屋和健身角各7个。', plan: true, rows: [
    'target 新增泊车位 - level 320 个 eq 2026', 'target 新增书屋 - level 7 个 eq 2026', 'target 新增健身角 - level 7 个 eq 2026'] },
  { text: '谋划水利重点项目64个，开工项目28个。', rows: [
    'indicator 谋划水利重点项目 - level 64 个 eq 2025', 'indicator 开工水利重点项目 - level 28 个 eq 2025'] },
  { text: '开工安居房320套、竣工180套。', rows: [
    'indicator 开工安居房 - level 320 套 eq 2025', 'indicator 竣工安居房 - level 180 套 eq 2025'] },
  { text: '全县新开工3000万元以上农业项目21个、总投资46亿元。', rows: [
    'indicator 新开工3000万元以上农业项目 - level 21 个 eq 2025',
    'budget 新开工3000万元以上农业项目总投资 investment level 46 亿元 eq 2025 actual total once'] },
  { text: '完成26处高位水池、18公里破损渠道改造。', rows: [
    'indicator 高位水池改造 - level 26 处 eq 2025', 'indicator 破损渠道改造 - level 18 公里 eq 2025'] },
  { text: '推动5座粮库、3座冷库加快建设。', plan: true, rows: [
    'target 加快建设粮库 - level 5 座 eq 2026', 'target 加快建设冷库 - level 3 座 eq 2026'] },
  { text: '打造3条千亿级、8条百亿级产业链和一批特色园区。', plan: true, rows: [
    'target 打造千亿级产业链 - level 3 条 eq 2026', 'target 打造百亿级产业链 - level 8 条 eq 2026'] },
  { text: '获批省级书院2个，市级以上9个。', rows: [
    'indicator 获批省级书院 - level 2 个 eq 2025', 'indicator 获批市级以上书院 - level 9 个 eq 2025'] },
  // the measure of a list, and of the clause before
  { text: '臭氧、一氧化碳平均浓度分别降低4.5%、6.5%。', rows: [
    'indicator 臭氧平均浓度 ozone growth -4.5 % eq 2025', 'indicator 一氧化碳平均浓度 - growth -6.5 % eq 2025'] },
  { text: '漆器、竹编产业产值分别达到12亿元、9亿元。', rows: [
    'indicator 漆器产业产值 - level 12 亿元 eq 2025', 'indicator 竹编产业产值 - level 9 亿元 eq 2025'] },
  { text: '化工营收突破90亿元，造纸突破60亿元。', plan: true, rows: [
    'target 化工营收 - level 90 亿元 gt 2026', 'target 造纸营收 - level 60 亿元 gt 2026'] },
  { text: '核桃种植面积达到12万亩，花椒达到6万亩。', rows: [
    'indicator 核桃种植面积 - level 12 万亩 eq 2025', 'indicator 花椒种植面积 - level 6 万亩 eq 2025'] },
  { text: '在农业投资中，水利投资占六成。', rows: ['indicator 水利投资占农业投资比重 - level 6 成 eq 2025'] },
  { text: '养老服务示范县（市）达到45%。', rows: ['indicator 养老服务示范县（市）占比 - level 45 % eq 2025'] },
  { text: '示范区、样板区分别不低于园林面积的12%、25%。', plan: true, rows: [
    'target 示范区占园林面积比重 - level 12 % ge 2026', 'target 样板区占园林面积比重 - level 25 % ge 2026'] },
  // predicates are cut between words: behind a phrase, an adverb, other verbs, and never inside a noun
  { text: '18个非遗技艺在境外展演。', rows: ['indicator 在境外展演非遗技艺/展演非遗技艺 - level 18 个 eq 2025'] },
  { text: '16个卫生室新纳入医保定点。', rows: ['indicator 纳入医保定点卫生室/新纳入医保定点卫生室 - level 16 个 eq 2025'] },
  { text: '9种中药大幅降价并纳入采购目录。', rows: ['indicator 纳入采购目录中药 - level 9 种 eq 2025'] },
  { text: '6家企业发起设立助学基金。', rows: ['indicator 设立助学基金企业/发起设立助学基金企业 - level 6 家 eq 2025'] },
  { text: '42个县级实施类项目完成年度计划。', rows: ['indicator 完成年度计划县级实施类项目 - level 42 个 eq 2025'] },
  { text: '23处堤防更新改造扎实推进。', rows: ['indicator 扎实推进堤防更新改造 - level 23 处 eq 2025'] },
  { text: '推动7个古镇片区提档升级。', plan: true, rows: ['target 提档升级古镇片区 - level 7 个 eq 2026'] },
  { text: '遴选首批12个村落开展风貌整治。', plan: true, rows: ['target 遴选首批村落/遴选村落 - level 12 个 eq 2026'] },
  { text: '6名学员被海事学院录取。', rows: ['indicator 录取学员 - level 6 名 eq 2025'] },
  { text: '52项改革全部按时序推进。', rows: ['indicator 推进改革 - level 52 项 eq 2025'] },
  { text: '“双园”行动26项重点任务全面完成。', rows: ['indicator 完成“双园”行动重点任务 - level 26 项 eq 2025'] },
  { text: '6个区县一般公共预算收入超12亿元。', rows: ['indicator 一般公共预算收入超12亿元区县 - level 6 个 eq 2025'] },
  { text: '打造20个辨识度高、参与面广的夜游街巷。', plan: true, rows: ['target 打造辨识度高、参与面广的夜游街巷 - level 20 个 eq 2026'] },
  { text: '实施36个强基项目。', plan: true, rows: ['target 实施强基项目 - level 36 个 eq 2026'] },
  // how many, how often, an example and what leads in are no part of a name
  { text: '26条入湖河道水质达标率96%。', rows: ['indicator 入湖河道水质达标率 - level 96 % eq 2025'] },
  { text: '平安建设连续6年全市考评第1。', rows: ['indicator 平安建设全市考评 - rank 1 - eq 2020/2025'] },
  { text: '新建兰溪书屋等书屋9处。', rows: ['indicator 新建书屋 - level 9 处 eq 2025'] },
  { text: '今年发展的预期目标是:地区生产总值增长6%。', plan: true, rows: ['target 地区生产总值 gdp growth 6 % eq 2026'] },
  { text: '新签约项目数均创历年新高、增长18%。', rows: ['indicator 新签约项目数 - growth 18 % eq 2025'] },
  { text: '抓好竹海栈道等12个新开工项目。', plan: true, rows: ['target 新开工项目 - level 12 个 eq 2026'] },
  // which are meant, and which road: no figures
  { text: '5亿元以上项目由县领导包联。', plan: true, rows: [] },
  { text: '国道931改线工程完工。', rows: [] },
  { text: '全市首台28万千瓦抽蓄机组在双溪电站并网发电。', rows: [] },
  { text: '推进海风化工12万吨颜料二期等重点项目。', plan: true, rows: [] },
  // ranks and groups before a list, measures behind it; work done on each; sizes that take the place of others; whose values the first clause tells
  { text: '国家级、省级老字号分别达到3家、21家。', rows: ['indicator 国家级老字号 - level 3 家 eq 2025', 'indicator 省级老字号 - level 21 家 eq 2025'] },
  { text: '省、市级茶园示范点分别达到4个、19个。', rows: ['indicator 省级茶园示范点 - level 4 个 eq 2025', 'indicator 市级茶园示范点 - level 19 个 eq 2025'] },
  { text: '城乡居民养老、医疗保险参保率分别为96%、98%。', rows: [
    'indicator 城乡居民养老保险参保率 resident_pension_coverage level 96 % eq 2025', 'indicator 城乡居民医疗保险参保率 resident_medical_coverage level 98 % eq 2025'] },
  { text: '城区供暖、供气普及率均达到97%。', rows: ['indicator 城区供暖普及率 - level 97 % eq 2025', 'indicator 城区供气普及率 - level 97 % eq 2025'] },
  { text: '限额以上批发业销售额、零售业销售额分别增长6%、8%。', rows: [
    'indicator 限额以上批发业销售额 - growth 6 % eq 2025', 'indicator 限额以上零售业销售额 - growth 8 % eq 2025'] },
  { text: '工业用地、住宅用地成交均价分别上涨2%、3%。', rows: [
    'indicator 工业用地成交均价 - growth 2 % eq 2025', 'indicator 住宅用地成交均价 - growth 3 % eq 2025'] },
  { text: '软件、动漫两个基地入驻企业分别为31家、22家。', rows: [
    'indicator 软件基地入驻企业 - level 31 家 eq 2025', 'indicator 动漫基地入驻企业 - level 22 家 eq 2025'] },
  { text: '完成9个老旧院落、4条小巷改造。', rows: ['indicator 老旧院落改造 - level 9 个 eq 2025', 'indicator 小巷改造 - level 4 条 eq 2025'] },
  { text: '推进21个总投资96亿元的林业项目。', plan: true, rows: [
    'target 林业项目 - level 21 个 eq 2026', 'budget 林业项目总投资 investment level 96 亿元 eq 2026 planned total once'] },
  { text: '加快总投资7亿元、年产3万吨茶粉项目建设。', plan: true, rows: ['budget 茶粉项目建设总投资 investment level 7 亿元 eq 2026 planned total once'] },
  { text: '培育产值超20亿元企业3家、超8亿元7家。', rows: ['indicator 培育产值超20亿元企业 - level 3 家 eq 2025', 'indicator 培育产值超8亿元企业 - level 7 家 eq 2025'] },
  { text: '新修污水管道21公里，雨水管道9公里。', rows: ['indicator 新修污水管道 sewage_pipes level 21 公里 eq 2025', 'indicator 新修雨水管道 - level 9 公里 eq 2025'] },
  { text: '新引育骨干企业6家，配套率提高到41%。', rows: ['indicator 新引育骨干企业 - level 6 家 eq 2025', 'indicator 骨干企业配套率 - level 41 % eq 2025'] },
  { text: '夜间经济渐入佳境，培育茶肆21家，日均客流量达2.6万人次。', rows: [
    'indicator 培育茶肆 - level 21 家 eq 2025', 'indicator 夜间经济日均客流量 - level 2.6 万人次 eq 2025'] },
  { text: '91%的村民在家门口就医。', rows: ['indicator 在家门口就医村民占比 - level 91 % eq 2025'] },
  { text: '3家企业在新三板挂牌。', rows: ['indicator 在新三板挂牌企业 - level 3 家 eq 2025'] },
  { text: '年初确定的21件民生实事全部办结。', rows: ['indicator 办结民生实事 - level 21 件 eq 2025'] },
  { text: '20万头肉牛养殖项目落户新区。', rows: [] },
  { text: '走访茶企数十家。', rows: [] },
  // acts with 新 go along their lists; an act that begins with one of the list is that one
  { text: '新争创省级示范码头2座、渔业共享车间6个、州级样板渔村9个。', plan: true, rows: [
    'target 新争创省级示范码头 - level 2 座 eq 2026', 'target 新争创渔业共享车间 - level 6 个 eq 2026',
    'target 新争创州级样板渔村 - level 9 个 eq 2026'] },
  { text: '新增设施渔业3万亩。', rows: ['indicator 新增设施渔业 - level 3 万亩 eq 2025'] },
  // 提升 behind another act is no change; alone it is
  { text: '巩固提升6个县级茶叶驿站。', plan: true, rows: ['target 巩固提升县级茶叶驿站 - level 6 个 eq 2026'] },
  { text: '完成渔港码头改造提升48处。', plan: true, rows: ['target 完成渔港码头改造提升 - level 48 处 eq 2026'] },
  { text: '竹材综合利用率提升3个百分点。', rows: ['indicator 竹材综合利用率 - change 3 个百分点 eq 2025'] },
  // what is done each year says so, what there is does not
  { text: '每年培训渔技员800人、创建样板渔村30个。', plan: true, rows: [
    'target 每年培训渔技员 - level 800 人 eq 2026', 'target 每年创建样板渔村 - level 30 个 eq 2026'] },
  { text: '茶园面积每年稳定在40万亩。', plan: true, rows: ['target 茶园面积 - level 40 万亩 eq 2026'] },
  // adverbs before a predicate, 分别 before what is dealt, those among which something stands
  { text: '9个渔港加固任务如期完成。', rows: ['indicator 完成渔港加固 - level 9 个 eq 2025'] },
  { text: '27个县级渔业项目、41个镇级渔业项目分别完成投资5亿元、3亿元。', rows: [
    'indicator 完成投资县级渔业项目 - level 27 个 eq 2025', 'indicator 完成投资镇级渔业项目 - level 41 个 eq 2025',
    'budget 县级渔业项目投资/县级渔业项目 investment level 5 亿元 eq 2025 actual total once',
    'budget 镇级渔业项目投资/镇级渔业项目 investment level 3 亿元 eq 2025 actual total once'] },
  { text: '26户拟改制渔业企业中，19户完成改制。', rows: [
    'indicator 拟改制渔业企业 - level 26 户 eq 2025', 'indicator 完成改制拟改制渔业企业/完成改制渔业企业 - level 19 户 eq 2025'] },
  { text: '臭氧浓度在全省9个沿江城市中最低。', rows: [] },
  { text: '3家渔业医院达二级甲等水平。', rows: ['indicator 达二级甲等水平渔业医院 - level 3 家 eq 2025'] },
  { text: '7个渔业领域碳达峰方案出台。', rows: ['indicator 出台渔业领域碳达峰方案 - level 7 个 eq 2025'] },
  // the next number's things by name are no part of the noun; attributes are
  { text: '推进3个渔港和东湾、西湾等8个渔村改造。', plan: true, rows: [
    'target 推进渔港 - level 3 个 eq 2026', 'target 渔村改造/推进渔村改造 - level 8 个 eq 2026'] },
  { text: '打造18个风貌独特、设施完善、宜居宜业的渔村。', plan: true, rows: [
    'target 打造风貌独特、设施完善、宜居宜业的渔村 - level 18 个 eq 2026'] },
  // examples between an act and the kind of things counted; not where the kind says nothing
  { text: '举办东湾开渔节、西湾帆船赛等渔业文化活动48场。', rows: ['indicator 举办渔业文化活动 - level 48 场 eq 2025'] },
  { text: '举办帆船赛等活动48场。', rows: ['indicator 举办帆船赛等活动 - level 48 场 eq 2025'] },
  { text: '渔业增加值居全国百强县37位。', rows: ['indicator 渔业增加值 - rank 37 位 eq 2025'] },
  { text: '投用充电枪2万把以上。', plan: true, rows: ['target 投用充电枪 - level 2 万把 ge 2026'] },
  // a stage of works is that of the works, not of the stage before; two sizes are of one thing
  { text: '集中开工渔业项目68个、竣工投产46个。', rows: [
    'indicator 开工渔业项目 - level 68 个 eq 2025', 'indicator 竣工投产渔业项目 - level 46 个 eq 2025'] },
  { text: '粮食面积、产量达到37万亩、16万吨。', rows: [
    'indicator 粮食面积 grain_area level 37 万亩 eq 2025', 'indicator 粮食产量 grain_output level 16 万吨 eq 2025'] },
  { text: '接待游客30万人次、旅游收入2.8亿元，已分别恢复到2019年的117%、104%。', rows: [
    'indicator 接待游客 tourist_visits level 30 万人次 eq 2025',
    'indicator 旅游收入 tourism_revenue level 2.8 亿元 eq 2025',
    'indicator 接待游客 tourist_visits ratio 117 % eq 2025',
    'indicator 旅游收入 tourism_revenue ratio 104 % eq 2025'] },
  { text: '农民人均纯收入3860元，净增320元；规上企业86家，净增11家。', rows: [
    'indicator 农民人均纯收入 rural_disposable_income level 3860 元 eq 2025',
    'indicator 农民人均纯收入 rural_disposable_income change 320 元 eq 2025',
    'indicator 规上企业 enterprises_above_size level 86 家 eq 2025',
    'indicator 净增规上企业 new_enterprises_above_size level 11 家 eq 2025'] },
  { text: '旅游接待量、旅游收入分别达到86万人次、7.2亿元，恢复到2019年的112%和108%。', rows: [
    'indicator 旅游接待量 tourist_visits level 86 万人次 eq 2025',
    'indicator 旅游收入 tourism_revenue level 7.2 亿元 eq 2025',
    'indicator 旅游接待量 tourist_visits ratio 112 % eq 2025',
    'indicator 旅游收入 */tourism_revenue/- level/ratio 108 % eq 2025'] },
  { text: '完成一般公共预算收入9.6亿元，占年初预算的102.3%，比上年净增6200万元。', rows: [
    'indicator 一般公共预算收入/完成一般公共预算收入 general_public_budget_revenue level 9.6 亿元 eq 2025',
    'indicator 一般公共预算收入占年初预算/一般公共预算收入占年初预算比重/一般公共预算收入占年初预算的比重 - level 102.3 % eq 2025',
    'indicator 一般公共预算收入/完成一般公共预算收入 general_public_budget_revenue change 6200 万元 eq 2025'] },
  { text: '提出8%左右的地区生产总值增长目标。', rows: [
    'indicator 地区生产总值 gdp growth 8 % approx 2025'] },
  { plan: true, text: '到2030年按2025年价格计算的地区生产总值达到12.5万亿元左右。', rows: [
    'target 地区生产总值 gdp level 12.5 万亿元 approx 2030'] },
  { text: '按2020年不变价格计算，农业总产值增长5%。', rows: [
    'indicator 农业总产值 agricultural_output_value growth 5 % eq 2025'] },
  { text: '二氧化硫、二氧化氮年均浓度分别下降4.5%、6.5%。', rows: [
    'indicator 二氧化硫年均浓度 - growth -4.5 % eq 2025', 'indicator 二氧化氮年均浓度 - growth -6.5 % eq 2025'] },
]
