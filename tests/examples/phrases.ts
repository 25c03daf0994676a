/** Names as noun phrases (places and figures are invented) with their rows, in the lines of `sentences.ts`. */
import type { Sentence } from './sentences.ts'

export const phrases: Sentence[] = [
  // what the claim right before completes: rates of what was dealt with, values of the firms that were counted
  { text: '高质量办理人大代表建议62件、政协提案85件，办结率、走访率均为100%。', rows: [
    'indicator 办理人大代表建议 congress_suggestions level 62 件 eq 2025', 'indicator 办理政协提案 cppcc_proposals level 85 件 eq 2025',
    'indicator 人大代表建议、政协提案办结率 suggestions_completion level 100 % eq 2025', 'indicator 政协提案走访率 - level 100 % eq 2025'] },
  { text: '化解物业纠纷175件，化解率92.6%。', rows: [
    'indicator 化解物业纠纷 - level 175 件 eq 2025', 'indicator 物业纠纷化解率 - level 92.6 % eq 2025'] },
  { text: '基本养老保险参保18万人、参保率94.3%。', rows: [
    'indicator 基本养老保险参保 pension_insurance_insured level 18 万人 eq 2025',
    'indicator 基本养老保险参保率 pension_insurance_coverage level 94.3 % eq 2025'] },
  { text: '竹制品加工企业达到27家，实现营业收入41亿元。', rows: [
    'indicator 竹制品加工企业 - level 27 家 eq 2025', 'indicator 竹制品加工企业营业收入 - level 41 亿元 eq 2025'] },
  { text: '规模以上工业完成增加值25亿元，增长7.6%，实现利润5.2亿元。', rows: [
    'indicator 规模以上工业增加值 industrial_value_added level 25 亿元 eq 2025',
    'indicator 规模以上工业增加值 industrial_value_added growth 7.6 % eq 2025',
    'indicator 规模以上工业利润 industrial_profits level 5.2 亿元 eq 2025'] },
  { text: '新增竹制品加工企业27家，实现营业收入1.1亿元。', rows: [
    'indicator 新增竹制品加工企业 - level 27 家 eq 2025', 'indicator 营业收入 - level 1.1 亿元 eq 2025'] },
  // a share says that it is one
  { text: '竹制品产值占全部农产品加工业产值的40.5%，提高0.5个百分点。', rows: [
    'indicator 竹制品产值占全部农产品加工业产值比重 - level 40.5 % eq 2025',
    'indicator 竹制品产值占全部农产品加工业产值比重 - change 0.5 个百分点 eq 2025'] },
  // verbs that only carry another, and 了
  { text: '对120公里农村公路进行了改造。', rows: ['indicator 农村公路改造 rural_road_built level 120 公里 eq 2025'] },
  { text: '对85户因病致贫的困难户进行救助。', rows: ['indicator 因病致贫的困难户救助 - level 85 户 eq 2025'] },
  { text: '启动了规划建设用地12平方公里。', rows: ['indicator 启动规划建设用地 - level 12 平方公里 eq 2025'] },
  { text: '工会创建“进行时”专栏32期。', rows: ['indicator 工会创建“进行时”专栏 - level 32 期 eq 2025'] },
  // a value that came about, and an act that stays one
  { text: '长河机械公司实现产值28亿元、利税3亿元。', rows: [
    'indicator 长河机械公司产值 - level 28 亿元 eq 2025', 'indicator 长河机械公司利税 - level 3 亿元 eq 2025'] },
  { text: '实现再就业3200人。', rows: ['indicator 实现再就业 - level 3200 人 eq 2025'] },
  { text: '城镇新增就业完成2.3万人。', rows: ['indicator 城镇新增就业 urban_new_jobs level 2.3 万人 eq 2025'] },
  // where an act was done
  { text: '在滨河路、东山路等街道安装路灯900盏。', rows: ['indicator 安装路灯 - level 900 盏 eq 2025'] },
  { text: '优先在山区村新建棚室3万个。', rows: ['indicator 新建棚室 - level 3 万个 eq 2025'] },
  { text: '在建项目达到46个。', rows: ['indicator 在建项目 - level 46 个 eq 2025'] },
  // markers
  { plan: true, text: '民生实事：①新建公园4个；②改造旱厕900座。', rows: [
    'target 新建公园 parks_built level 4 个 eq 2026', 'target 改造旱厕 - level 900 座 eq 2026'] },
  // what praises, and the people of an area
  { text: '12件区定惠民好事取得显著成效。', rows: ['indicator 区定惠民好事 - level 12 件 eq 2025'] },
  { text: '38万云江人民同心同德。', rows: ['indicator 云江人民 - level 38 万 eq 2025'] },
  { text: '32个村配备健身器材。', rows: ['indicator 配备健身器材村 - level 32 个 eq 2025'] },
  { text: '9个村获评省级乡村治理示范村。', rows: ['indicator 获评省级乡村治理示范村 - level 9 个 eq 2025'] },
  // lists whose act goes on
  { text: '建成3个示范片区，18个示范村。', rows: [
    'indicator 建成示范片区 - level 3 个 eq 2025', 'indicator 建成示范村 - level 18 个 eq 2025'] },
  { text: '新增企业20家，15家企业上市。', rows: [
    'indicator 新增企业 new_enterprises level 20 家 eq 2025', 'indicator 上市企业 - level 15 家 eq 2025'] },
  { text: '新当选两院院士3人、外籍院士1人。', rows: [
    'indicator 新当选两院院士 - level 3 人 eq 2025', 'indicator 新当选外籍院士 - level 1 人 eq 2025'] },
  { text: '办理人大代表议案4项、建议310件。', rows: [
    'indicator 办理人大代表议案 - level 4 项 eq 2025', 'indicator 办理人大代表建议 congress_suggestions level 310 件 eq 2025'] },
  // whose values they are
  { text: '改造老旧小区180个，惠及3.2万户居民。', rows: [
    'indicator 改造老旧小区 old_neighborhood_renovation level 180 个 eq 2025',
    'indicator 改造老旧小区惠及居民 old_neighborhood_households level 3.2 万户 eq 2025'] },
  { text: '市属企业资产总额增长12%，营业总收入、利润总额分别增长7%、4%。', rows: [
    'indicator 市属企业资产总额 municipal_soe_assets growth 12 % eq 2025',
    'indicator 市属企业营业总收入 municipal_soe_revenue growth 7 % eq 2025', 'indicator 市属企业利润总额 municipal_soe_profits growth 4 % eq 2025'] },
  { text: '软件业从业人员8万人，主营业务收入增长20%。', rows: [
    'indicator 软件业从业人员 - level 8 万人 eq 2025', 'indicator 软件业主营业务收入 - growth 20 % eq 2025'] },
  { text: '全市生产总值实现新跨越。初步核算达到1280亿元。', rows: ['indicator 生产总值 gdp level 1280 亿元 eq 2025'],
    todo: 'the sentence before has no figure, so its subject is not remembered' },
  // places in an order
  { text: '临江经开区在国家级经开区综合考评中居第12位。', rows: ['indicator 临江经开区国家级经开区综合考评 - rank 12 位 eq 2025'] },
  { text: '云阳经开区稳居国家级经开区第9位，云阳高新区升至国家级高新区第12位。', rows: [
    'indicator 云阳经开区 - rank 9 位 eq 2025', 'indicator 云阳高新区 - rank 12 位 eq 2025'] },
  { text: '云江市晋升至全国第五。', rows: ['indicator 云江市 - rank 5 - eq 2025'] },
  // sizes of works
  { plan: true, text: '加快云江电厂2×66万千瓦机组建设。', rows: [] },
  { plan: true, text: '推进云江农牧300万只蛋鸡养殖项目。', rows: [] },
  { text: '东岭材料30万吨/年铁锂一期项目点火试生产。', rows: [] },
  { text: '10万吨醋业项目一期投料生产。', rows: [] },
  { text: '推动40万千瓦级煤电机组“以大代小”。', rows: [] },
  { plan: true, text: '推动东岭化工40万吨己二酸等项目释放产能。', rows: [] },
  { text: '全州首台60万千瓦超超临界燃煤发电机组在东岭电厂并网。', rows: [] },
  { text: '综合利用300万吨电厂灰渣。', rows: ['indicator 综合利用电厂灰渣 - level 300 万吨 eq 2025'] },
  { text: '60万千瓦风电项目签约、规模居全州第2位。', rows: ['indicator */签约风电项目 - level 60 万千瓦 eq 2025', 'indicator * - rank 2 位 eq 2025'] },
  // what was said of counted things, by its form
  { text: '又有32万农村居民解决了饮水难题。', rows: ['indicator 解决饮水难题农村居民 - level 32 万 eq 2025'] },
  { text: '6个研发总部落地四川。', rows: ['indicator 落地四川研发总部 - level 6 个 eq 2025'] },
  { text: '17项特色做法在省级会议交流。', rows: ['indicator 在省级会议交流特色做法 - level 17 项 eq 2025'] },
  { text: '120个事项掌上可办。', rows: ['indicator 掌上可办事项 - level 120 个 eq 2025'] },
  // behind a verb that only carries it stands what is done for the counted things
  { plan: true, text: '农业改革重点抓好12个园区的试点工作。', rows: ['target 试点工作园区 - level 12 个 eq 2026'] },
  { plan: true, text: '加强对36家涉危企业的日常监管。', rows: ['target 加强日常监管涉危企业 - level 36 家 eq 2026'] },
  { text: '解决3.2万农村居民的饮水问题。', rows: ['indicator 解决农村居民的饮水问题 - level 3.2 万 eq 2025'] },
  // the act behind the stress, before a list that the number closes
  { text: '重点发展光伏、储能等12个优势产业。', rows: ['indicator 发展优势产业 - level 12 个 eq 2025'] },
  { plan: true, text: '重点实施管网改造、村道硬化等16个惠民事项。', rows: ['target 实施惠民事项 - level 16 个 eq 2026'] },
  { text: '重点工程、民生工程等12个项目进展顺利。', rows: ['indicator 项目 - level 12 个 eq 2025'] },
  { plan: true, text: '鼓励20家商贸企业升规。', rows: ['target 升规商贸企业 - level 20 家 eq 2026'] },
  { text: '带动3200户农户增收。', rows: ['indicator 增收农户 - level 3200 户 eq 2025'] },
  // pieces behind a number that are built alike are one name
  { plan: true, text: '抓好16个强链、延链项目。', rows: ['target 强链、延链项目 - level 16 个 eq 2026'] },
  { plan: true, text: '打通12条断头路、瓶颈路。', rows: ['target 打通断头路、瓶颈路 - level 12 条 eq 2026'] },
  { text: '完成30座站房智能化、便捷化改造。', rows: ['indicator 站房智能化、便捷化改造 - level 30 座 eq 2025'] },
  { text: '46项成果获国家、自治区推广。', rows: ['indicator 获国家、自治区推广成果 - level 46 项 eq 2025'] },
  { plan: true, text: '培育5家龙头企业、带动一批中小企业。', rows: ['target 培育龙头企业 - level 5 家 eq 2026'] },
  { plan: true, text: '建成20万套保障房。', rows: ['target 建成保障房 affordable_housing level 20 万套 eq 2026'] },
  { plan: true, text: '每个乡镇至少建成1个农机园区。', rows: ['target 每个乡镇建成农机园区 - level 1 个 ge 2026'] },
  { text: '中心城区面积达47平方公里，人口超过36万人。', rows: ['indicator 中心城区面积 - level 47 平方公里 eq 2025', 'indicator 人口 total_population level 36 万人 gt 2025 area=中心城区'] },
  { plan: true, text: '至少举办招聘会20场。', rows: ['target 举办招聘会 - level 20 场 ge 2026'] },
  // the years of a growth that are a figure themselves; who is there now
  // roads by number, classes by size
  { text: '推进264省道改建，改造228国道32公里。', rows: ['indicator 改造228国道 - level 32 公里 eq 2025'] },
  { text: '城镇居民、农村居民人均可支配收入分别增长4.7%、7.3%。', rows: [
    'indicator 城镇居民人均可支配收入 urban_disposable_income growth 4.7 % eq 2025',
    'indicator 农村居民人均可支配收入 rural_disposable_income growth 7.3 % eq 2025'] },
  { text: '地表水达到或优于三类水质断面的比例提高6个百分点。', rows: [
    'indicator 地表水达到或优于三类水质断面的比例 good_water_share change 6 个百分点 eq 2025'] },
  { plan: true, text: '努力实现残疾儿童入学率98%。', rows: ['target 残疾儿童入学率 - level 98 % eq 2026'] },
  { text: '为3600名困难家庭学生免费提供教科书。', rows: ['indicator 提供教科书困难家庭学生 - level 3600 名 eq 2025'] },
  { text: '对东盟进出口增长8%。', rows: ['indicator 对东盟进出口 */- growth 8 % eq 2025'] },
  { text: '城镇新增就业3210人，比上年多120人。', rows: [
    'indicator 城镇新增就业 urban_new_jobs level 3210 人 eq 2025', 'indicator 城镇新增就业 urban_new_jobs change 120 人 eq 2025'] },
  { text: '剩余35户、94名贫困人口全部脱贫。', rows: [
    'indicator 脱贫剩余贫困人口/剩余贫困人口/脱贫贫困人口 */- level 35 户 eq 2025', 'indicator */脱贫贫困人口 */poor_population/poverty_reduction/- level 94 名 eq 2025'] },
  { text: '实施43个省重点、615个市重点项目。', rows: [
    'indicator 实施省重点项目 - level 43 个 eq 2025', 'indicator 市重点项目/实施市重点项目 - level 615 个 eq 2025'] },
  { plan: true, text: '开工建设总投资120亿元的35个产业项目。', rows: [
    'budget 产业项目总投资/开工建设产业项目总投资 investment level 120 亿元 eq 2026 planned total once',
    'target 开工建设产业项目 - level 35 个 eq 2026'] },
  { text: '认定省级高新区2个、获批创建1个。', rows: [
    'indicator 认定省级高新区 - level 2 个 eq 2025', 'indicator 获批创建省级高新区 - level 1 个 eq 2025'] },
  { text: '完成8个村的电气化建设。', rows: ['indicator 电气化建设/完成电气化建设 - level 8 个 eq 2025'] },
  { text: '帮办代办改革全面推开。平均跑动次数减少80%。', rows: [
    'indicator 帮办代办改革平均跑动次数 - growth -80 % eq 2025'] },
  { text: '门诊次均费用下降6%、降幅居全省第1位。', rows: [
    'indicator 门诊次均费用 - growth -6 % eq 2025', 'indicator 门诊次均费用降幅 - rank 1 位 eq 2025'] },
  { text: '城市综合信用指数排名全国地级市第21位。', rows: ['indicator 城市综合信用指数 - rank 21 位 eq 2025'] },
  { text: '空气质量排位进入全国重点城市前80位。', rows: ['indicator 空气质量 - rank 80 位 le 2025'] },
  { text: '有73%的骨干企业建立了现代企业制度。', rows: ['indicator 建立现代企业制度骨干企业占比 - level 73 % eq 2025'] },
  // what goes on along a list: the act before a known metric, the capacity of goods, rank and theme
  { text: '改造棚户区6个、老旧小区28个。', rows: [
    'indicator 改造棚户区 - level 6 个 eq 2025',
    'indicator 改造老旧小区 old_neighborhood_renovation level 28 个 eq 2025'] },
  { text: '压减退出炼铁产能230万吨、水泥60万吨。', rows: [
    'indicator 压减退出炼铁产能 - level 230 万吨 eq 2025', 'indicator 压减退出水泥产能 - level 60 万吨 eq 2025'] },
  { text: '争创省级乡村振兴示范乡镇2个、示范村9个。', rows: [
    'indicator 争创省级乡村振兴示范乡镇 - level 2 个 eq 2025', 'indicator 争创省级乡村振兴示范村 - level 9 个 eq 2025'] },
  { text: '新增城镇就业1.2万人、农村劳动力转移就业3万人。', rows: [
    'indicator 新增城镇就业 urban_new_jobs level 1.2 万人 eq 2025',
    'indicator 农村劳动力转移就业 rural_labor_transfer level 3 万人 eq 2025'] },
  { text: '新建6万亩、改造提升2.4万亩高标准农田。', rows: [
    'indicator 新建高标准农田 high_standard_farmland level 6 万亩 eq 2025',
    'indicator 改造提升高标准农田 high_standard_farmland level 2.4 万亩 eq 2025'] },
  { text: '乡镇企业增加值、上缴税金分别增长9%、7%。', rows: [
    'indicator 乡镇企业增加值 - growth 9 % eq 2025', 'indicator 乡镇企业上缴税金 - growth 7 % eq 2025'] },
  { text: '建成区绿地率、绿化覆盖率分别达到31%和37%。', rows: [
    'indicator 建成区绿地率 built_up_green_rate level 31 % eq 2025',
    'indicator 绿化覆盖率 built_up_greening level 37 % eq 2025'] },
  { text: '工业、制造业投资增速均居全省第二。', rows: [
    'indicator 工业投资增速 - rank 2 - eq 2025', 'indicator 制造业投资增速 - rank 2 - eq 2025'] },
  { text: '手机、电池出口分别增长29%、3.4倍。', rows: [
    'indicator 手机出口 - growth 29 % eq 2025', 'indicator 电池出口 - growth 3.4 倍 eq 2025'] },
  // lists and brackets behind a number
  { plan: true, text: '建好4个市、区级农产品加工产业园。', rows: ['target 建好市、区级农产品加工产业园 - level 4 个 eq 2026'] },
  { plan: true, text: '对68家铸造、水泥等涉炉窑企业开展整治。', rows: [
    'target 开展整治铸造、水泥等涉炉窑企业 - level 68 家 eq 2026'] },
  { text: '建成市级园区2个（东岭、西岭）。', rows: ['indicator 建成市级园区 - level 2 个 eq 2025'] },
  { text: '新增“四上”企业（3）46家。', rows: ['indicator 新增“四上”企业 new_enterprises_above_size level 46 家 eq 2025'] },
  { text: '实施民生工程18项，12项全部完成。', rows: [
    'indicator 实施民生工程 - level 18 项 eq 2025', 'indicator 完成民生工程 - level 12 项 eq 2025'] },
  // shares of things that are counted, and of what something is true
  { plan: true, text: '年收入30万元以上的村达到40%以上。', rows: ['target 年收入30万元以上的村占比 - level 40 % ge 2026'] },
  { text: '国考断面水质100%达标。', rows: ['indicator 国考断面水质达标占比 - level 100 % eq 2025'] },
  { text: '财政支出八成用于民生。', rows: ['indicator 财政支出用于民生占比 livelihood_expenditure_share level 8 成 eq 2025'] },
  { text: '精简会议31%。', rows: ['indicator 会议 - growth -31 % eq 2025'] },
  // what owns nothing
  { plan: true, text: '积极招商引资，力争入驻企业12家。', rows: ['target 入驻企业 - level 12 家 eq 2026'] },
  { text: '举办观鸟季等旅游活动，接待国内游客数量增长30%。', rows: [
    'indicator 接待国内游客数量 domestic_tourist_visits growth 30 % eq 2025'] },
  { plan: true, text: '医药产业聚焦生物制药，支持创新药发展。产值达到78亿元。', rows: ['target 医药产业产值 - level 78 亿元 eq 2026'] },
  { text: '办理政协提案46件，办复率、满意率均达100%。', rows: [
    'indicator 办理政协提案 cppcc_proposals level 46 件 eq 2025',
    'indicator 政协提案办复率 - level 100 % eq 2025', 'indicator 政协提案满意率 - level 100 % eq 2025'] },
  // works of a list, each with its size
  { plan: true, text: '做好30万吨铝、20万吨铝合金、5万吨锡项目前期工作。', rows: [] },
  { plan: true, text: '力争在百亿级大项目上取得突破。', rows: [] },
  // the people who are there also in a plan
  { plan: true, text: '把发展成果惠及全县38万人民。', rows: ['indicator 人民 - level 38 万 eq 2025'] },
  // times that are no subject
  { text: '生产总值达到86亿元，上半年增长4.2%，前三季度增长5.1%；与2020年相比综合指数下降24%。', rows: [
    'indicator 生产总值 gdp level 86 亿元 eq 2025',
    'indicator 生产总值 gdp growth 4.2 % eq 2025-H1', 'indicator 生产总值 gdp growth 5.1 % eq 2025-Q1/2025-Q3',
    'indicator 综合指数 - growth -24 % eq 2021/2025'] },
  { text: '生产总值达到860亿元，五年平均增长8.2%。', rows: [
    'indicator 生产总值 gdp level 860 亿元 eq 2025', 'indicator 生产总值 gdp average_growth 8.2 % eq 2021/2025'] },
  { text: '全社会完成固定资产投资95亿元。', rows: [
    'indicator 全社会完成固定资产投资 fixed_asset_investment level 95 亿元 eq 2025'] },
  // a half-width colon opens a clause; stages passed, months and places measured are no part of a name; the area's own rate has no owner
  { plan: true, text: '今年主要预期目标是:地区生产总值增长6%;财政收入增长4%。', rows: [
    'target 地区生产总值 gdp growth 6 % eq 2026',
    'target 财政收入 fiscal_revenue growth 4 % eq 2026'] },
  { text: '经济总量跨过两个百亿元台阶，年均增长8.1%。', rows: [
    'indicator 经济总量 gdp level 100 亿元 gt 2025',
    'indicator 经济总量 gdp average_growth 8.1 % eq 2021/2025'] },
  { text: '1-10月生产安全事故起数下降8%。', rows: [
    'indicator 生产安全事故起数 accidents growth -8 % eq 2025-01/2025-10'] },
  { text: '推进新型城镇化，城镇化率达到62%。', rows: [
    'indicator 城镇化率 urbanization_rate level 62 % eq 2025'] },
  { text: '推广机械化插秧技术，农作物综合机械化率达到82%。', rows: [
    'indicator 农作物综合机械化率 mechanization_rate level 82 % eq 2025'] },
  { text: '24个国控断面水质优良率达到100%。', rows: [
    'indicator 24个国控断面水质优良率 good_water_share level 100 % eq 2025'] },
  { text: '科学研究和技术服务业增加值达到5亿元。', rows: [
    'indicator 科学研究和技术服务业增加值 - level 5 亿元 eq 2025'] },
  // an act of adding goes on to things that the catalogue has as a stock, and the last of two is not all there are
  { text: '新增规上工业企业94家，“专精特新”企业11家，瞪羚企业32家。', rows: [
    'indicator 新增规上工业企业 new_industrial_enterprises level 94 家 eq 2025',
    'indicator 新增“专精特新”企业 new_specialized_smes level 11 家 eq 2025',
    'indicator 新增瞪羚企业 new_gazelles level 32 家 eq 2025'] },
  { text: '新增规上工业企业94家，高新技术企业达到320家。', rows: [
    'indicator 新增规上工业企业 new_industrial_enterprises level 94 家 eq 2025',
    'indicator 高新技术企业 high_tech_enterprises level 320 家 eq 2025'] },
  { text: '认定高新技术企业51家，备案科技型中小企业273家。', rows: [
    'indicator 认定高新技术企业 new_high_tech_enterprises level 51 家 eq 2025',
    'indicator 备案科技型中小企业 sci_tech_smes level 273 家 eq 2025'] },
  { plan: true, text: '新增瞪羚企业、“专精特新”企业各7家、科技型中小企业41家。', rows: [
    'target 新增瞪羚企业 new_gazelles level 7 家 eq 2026',
    'target 新增“专精特新”企业 new_specialized_smes level 7 家 eq 2026',
    'target 新增科技型中小企业 new_sci_tech_smes level 41 家 eq 2026'] },
  { text: '认定瞪羚企业、高新技术企业35户。', rows: ['indicator 认定瞪羚企业、高新技术企业 - level 35 户 eq 2025'] },
  { text: '培育壮大规上工业企业、高新技术企业达到35家。', rows: ['indicator 高新技术企业 high_tech_enterprises level 35 家 eq 2025'] },
  { text: '3家企业成功上市。', rows: ['indicator 上市企业 - level 3 家 eq 2025'] },
  { plan: true, text: '新增2000家企业上云。', rows: ['target 新增企业上云 new_cloud_enterprises level 2000 家 eq 2026'] },
  // what is told right behind of a part of the area is of the part
  { text: '主城区新建菜市场7个，建成口袋公园12处，整修背街小巷33条。', rows: [
    'indicator 主城区新建菜市场 - level 7 个 eq 2025',
    'indicator 建成口袋公园 pocket_parks level 12 处 eq 2025 area=主城区',
    'indicator 整修背街小巷 back_streets_renovated/- level 33 条 eq 2025 area=主城区'] },
  { text: '主城区新建菜市场7个，乡镇新建集贸市场9个，建成口袋公园12处。', rows: [
    'indicator 主城区新建菜市场 - level 7 个 eq 2025',
    'indicator 乡镇新建集贸市场 - level 9 个 eq 2025',
    'indicator 建成口袋公园 pocket_parks level 12 处 eq 2025'] },
  // what is built behind a clause about a part of the area is built there
  { text: '推进中心城区停车设施建设，新增停车泊位2万个，改造公厕30座。', rows: [
    'indicator 新增停车泊位 parking_spaces_added level 2 万个 eq 2025 area=中心城区',
    'indicator 改造公厕 public_toilets_built level 30 座 eq 2025 area=中心城区'] },
  { text: '城区面貌焕然一新，新建口袋公园12个、停车场5处。', rows: [
    'indicator 新建口袋公园 pocket_parks level 12 个 eq 2025 area=城区',
    'indicator 新建停车场 - level 5 处 eq 2025 area=城区'] },
  { text: '县城建设加快补短板，改造老旧小区8个，全县新建公厕30座。', rows: [
    'indicator 改造老旧小区 old_neighborhood_renovation level 8 个 eq 2025 area=县城',
    'indicator 新建公厕 public_toilets_built level 30 座 eq 2025'] },
  { text: '完善老城区供热设施，新增换热站12座；新建公园3座。', rows: [
    'indicator 新增换热站 - level 12 座 eq 2025 area=老城区',
    'indicator 新建公园 parks_built level 3 座 eq 2025'] },
  { text: '加力破解主城区和医院停车难，改造公厕30座。', rows: ['indicator 改造公厕 public_toilets_built level 30 座 eq 2025'] },
  { text: '推进以县城为依托的产城融合，改造公厕30座。', rows: ['indicator 改造公厕 public_toilets_built level 30 座 eq 2025'] },
  // firms and works of a class are of the trade with which the sentence opens
  { text: '陶瓷产业转型升级扎实推进，新增规上企业12户、高新技术企业8户。', rows: [
    'indicator 陶瓷产业新增规上企业 - level 12 户 eq 2025', 'indicator 陶瓷产业新增高新技术企业 - level 8 户 eq 2025'] },
  { text: '加快农业转型，县级以上重点龙头企业发展到80家。', rows: ['indicator 农业县级以上重点龙头企业 - level 80 家 eq 2025'] },
  { text: '服务业提质增效，新增规上企业30家。', rows: ['indicator 新增规上企业 new_enterprises_above_size level 30 家 eq 2025'] },
  { text: '全产业链加快完善，推进12个亿元以上项目。', rows: ['indicator 亿元以上项目 - level 12 个 eq 2025'] },
  // places that are a model are one of what the words before are about
  { text: '推动清廉机关“升级版”，全年完成9个市级示范点创建任务。', rows: ['indicator 清廉机关市级示范点创建 - level 9 个 eq 2025'] },
  { text: '推进垃圾分类工作，创建示范社区12个、示范街道3个。', rows: [
    'indicator 创建垃圾分类示范社区 - level 12 个 eq 2025', 'indicator 创建垃圾分类示范街道 - level 3 个 eq 2025'] },
  { text: '打造东湖区、西湖区市级文明乡村示范带，创建市级样板镇4个、样板村30个。', rows: [
    'indicator 创建文明乡村市级样板镇 - level 4 个 eq 2025', 'indicator 创建文明乡村市级样板村 - level 30 个 eq 2025'] },
  { text: '创建省级美丽乡村10个、精品村3个。', rows: [
    'indicator 创建省级美丽乡村 - level 10 个 eq 2025', 'indicator 创建省级精品村 - level 3 个 eq 2025'] },
  // so few are what each of the places has
  { plan: true, text: '支持各县错位发展，做强1—2个主导产业。', rows: ['target 各县做强主导产业 - level 1~2 个 between 2026'] },
  { plan: true, text: '在每个县区遴选1—2家医院先行先试、设立1—2家康复机构。', rows: [
    'target 每个县区遴选医院 - level 1~2 家 between 2026', 'target 每个县区设立康复机构 - level 1~2 家 between 2026'] },
  { plan: true, text: '各县区分别引进2个加工项目。', rows: ['target 各县区引进加工项目 - level 2 个 eq 2026'] },
  { plan: true, text: '支持各县错位发展，建成农机合作社60家。', rows: ['target 建成农机合作社 - level 60 家 eq 2026'] },
  // an act alone is done to the work that the clause before tells of
  { text: '公办幼儿园建设进展顺利，新建12所、改扩建8所。', rows: [
    'indicator 新建公办幼儿园 - level 12 所 eq 2025', 'indicator 改扩建公办幼儿园 - level 8 所 eq 2025'] },
  { text: '重点项目建设成效显著，开工建设45个，建成投产32个。', rows: [
    'indicator 开工建设重点项目 - level 45 个 eq 2025', 'indicator 建成投产重点项目 - level 32 个 eq 2025'] },
  { text: '开展“干部联户”活动，解决问题86个。', rows: ['indicator “干部联户”活动解决问题 - level 86 个 eq 2025'] },
  { text: '推进海绵城市建设，实施18个治理项目。', rows: ['indicator 海绵城市建设治理项目 - level 18 个 eq 2025'] },
  { text: '东岭班列全年开行210列，货值增长12%。', rows: [
    'indicator 东岭班列全年开行/东岭班列开行 - level 210 列 eq 2025', 'indicator 东岭班列货值 - growth 12 % eq 2025'] },
  { text: '签约文旅项目62个，协议金额186亿元。', rows: [
    'indicator 签约文旅项目 - level 62 个 eq 2025', 'indicator 签约文旅项目协议金额 - level 186 亿元 eq 2025'] },
  { text: '网上茶铺增加到320家，年销售额突破1.6亿元。', rows: [
    'indicator 网上茶铺 - level 320 家 eq 2025', 'indicator 网上茶铺年销售额 - level 1.6 亿元 gt 2025'] },
  { text: '网上茶铺增加到320家，全市茶叶年销售额突破1.6亿元。', rows: [
    'indicator 网上茶铺 - level 320 家 eq 2025', 'indicator 茶叶年销售额 - level 1.6 亿元 gt 2025'] },
  { text: '新产品产量大幅增长，蓄电池增长31%，化肥增长6%，工业投资增长9%。', rows: [
    'indicator 蓄电池产量 - growth 31 % eq 2025', 'indicator 化肥产量 fertilizer_output growth 6 % eq 2025',
    'indicator 工业投资 industrial_investment growth 9 % eq 2025'] },
  { text: '县属国企资产规模达76亿元，利润总额达2亿元。', rows: [
    'indicator 县属国企资产规模 - level 76 亿元 eq 2025', 'indicator 县属国企利润总额 - level 2 亿元 eq 2025'] },
  { text: '东岭药材交易平台注册会员达到320家，累计完成交易额46亿元。', rows: [
    'indicator 东岭药材交易平台注册会员 - level 320 家 eq 2025', 'indicator 东岭药材交易平台交易额 - level 46 亿元 eq 2025'] },
  { text: '大力推进项目建设，实施项目35个。', rows: ['indicator 实施项目 - level 35 个 eq 2025'] },
  { text: '中心城区面积扩大到38平方公里，人口增加到36万人。', rows: [
    'indicator 中心城区面积 - level 38 平方公里 eq 2025',
    'indicator 人口 total_population level 36 万人 eq 2025 area=中心城区'] },
  { text: '中心城区面积扩大到38平方公里，城镇化率达到52%。', rows: [
    'indicator 中心城区面积 - level 38 平方公里 eq 2025',
    'indicator 城镇化率 urbanization_rate level 52 % eq 2025'] },
  { text: '高新区营业收入增长35%，税收收入提高19%，而全社会固定资产投资提高1.6%。', rows: [
    'indicator 高新区营业收入 - growth 35 % eq 2025',
    'indicator 税收收入 tax_revenue growth 19 % eq 2025 area=高新区',
    'indicator 全社会固定资产投资 fixed_asset_investment growth 1.6 % eq 2025'] },
  { text: '东山新区规上工业产值、固定资产投资分别增长32%和22%。', rows: [
    'indicator 规上工业产值 industrial_output_value growth 32 % eq 2025 area=东山新区',
    'indicator 固定资产投资 fixed_asset_investment growth 22 % eq 2025 area=东山新区'] },
  // held against what was planned, and against an older amount
  { text: '茶叶销量达到480吨，与上年的400吨相比，增长20%。', rows: [
    'indicator 茶叶销量 - level 480 吨 eq 2025', 'indicator 茶叶销量 - growth 20 % eq 2025 baseline=400'] },
  { text: '2025年同大旱的2021年相比，茶叶销量增长一倍。', rows: ['indicator 茶叶销量 - growth 1 倍 eq 2022/2025'] },
  { text: '开工厂房320座，比计划规定的座数多40座。', rows: [
    'indicator 开工厂房 - level 320 座 eq 2025', 'indicator 开工厂房比计划规定多 - level 40 座 eq 2025'] },
  // what a work makes says which is meant
  { text: '云溪机械厂可以装备一个年产40万吨钢的钢铁厂。', rows: [] },
  { text: '我们已能设计总容量为20万千瓦的水电站和5万千瓦的火电站。', rows: [] },
  { text: '形成年产30万吨竹浆和纸的产能。', rows: ['indicator 形成年产竹浆和纸的产能 - level 30 万吨 eq 2025'] },
  // pupils of the schools told before
  { text: '职业学校由59所增加到71所，在校学生由8万人增加到11万人。', rows: [
    'indicator 职业学校 - level 71 所 eq 2025 baseline=59', 'indicator 职业学校在校学生 - level 11 万人 eq 2025 baseline=8'] },
]
