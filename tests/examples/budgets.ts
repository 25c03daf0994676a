/** Sentences on money (places and figures are invented) with their rows, in the lines of `sentences.ts`. */
import type { Sentence } from './sentences.ts'

export const budgets: Sentence[] = [
  // whose the works are that are counted, what draws money, the policy whose chance was seized, a stage of what was told, standards of two units
  { text: '东江新区36个渔港项目完成投资58亿元。争取渔业专项债券6亿元，带动各类配套投资14亿元。抢抓超长期特别国债政策机遇，获得资金3亿元。深水渔港开工建设，一期总投资9亿元。', rows: [
    'indicator * - level 36 个 eq 2025',
    'budget 东江新区渔港项目投资 investment level 58 亿元 eq 2025 actual total once',
    'budget 渔业专项债券 financing level 6 亿元 eq 2025 actual total once',
    'budget 渔业专项债券带动配套投资 investment level 14 亿元 eq 2025 actual total once',
    'budget 超长期特别国债资金 financing level 3 亿元 eq 2025 actual total once',
    'budget 深水渔港一期总投资 investment level 9 亿元 eq 2025 actual total once'] },
  { text: '大病保险最高报销限额达到40万元，累计报销3.2亿元。每年安排2000万元，用于渔民技能培训补助。', rows: [
    'budget 大病保险最高报销限额 expenditure level 40 万元 eq 2025 actual per_person -',
    'budget 大病保险报销 expenditure level 3.2 亿元 eq 2025 actual total once',
    'budget 渔民技能培训补助 subsidy level 2000 万元 eq 2025 actual total year'] },
  { text: '城乡低保平均标准分别从620元/月、4200元/年提高到760元/月、6800元/年。', rows: [
    'budget 城镇低保平均标准 subsidy level 760 元/月 eq 2025 actual per_person month baseline=620',
    'budget 农村低保平均标准 subsidy level 6800 元/年 eq 2025 actual per_person year baseline=4200'] },
  // what a rule of support grants each of those whom it names; a fund that is there already; years counted from the plan's
  { plan: true, text: '对新评定的渔业合作社，给予最高80万元奖励；对符合条件的冷库项目，按投资额给予补助，最高不超过120万元。', rows: [
    'budget 新评定的渔业合作社奖励 award level 80 万元 le 2026 planned per_unit once who=新评定的渔业合作社',
    'budget 符合条件的冷库项目补助 subsidy level 120 万元 le 2026 planned per_unit - who=符合条件的冷库项目'] },
  { plan: true, text: '发挥6亿元渔业基金作用。两年安排3亿元支持海洋经济加快发展。力争基础设施投资90亿元。', rows: [
    'budget 渔业基金 fund level 6 亿元 eq 2026 actual total once',
    'budget 海洋经济发展 expenditure level 3 亿元 eq 2026/2027 planned total once',
    'target 基础设施投资 infrastructure_investment level 90 亿元 eq 2026'] },
  // what is set to work, a fund by its own name, two sides of one fund, works planned for a stage, what was spent so far
  { text: '盘活存量资金7亿元。拿出600万元设立渔损补偿基金。组建3支渔业基金，认缴规模9亿元、实缴规模4亿元。12个计划竣工项目完成投资8亿元。发放“户均助渔贷”3亿元。', rows: [
    'budget 盘活存量资金 fund level 7 亿元 eq 2025 actual total once',
    'budget 渔损补偿基金 fund level 600 万元 eq 2025 actual total once',
    'indicator * - level 3 支 eq 2025',
    'budget 渔业基金认缴规模 fund level 9 亿元 eq 2025 actual total once',
    'budget 渔业基金实缴规模 fund level 4 亿元 eq 2025 actual total once',
    'indicator * - level 12 个 eq 2025',
    'budget 计划竣工项目投资 investment level 8 亿元 eq 2025 actual total once',
    'budget “户均助渔贷” financing level 3 亿元 eq 2025 actual total once'] },
  { text: '总投资6亿元的渔人码头项目，已投资900万元，完成了栈道修复。实现百亿元渔业企业零突破。', rows: [
    'budget 渔人码头项目总投资 investment level 6 亿元 eq 2025 actual total once',
    'budget 渔人码头项目投资 investment level 900 万元 eq 2025 actual total once'] },
  // a work on things is shared with its money, whatever verb deals it
  { text: '渔港、航标、湿地管护资金分别发放1200万元、800万元和300万元。', rows: [
    'budget 渔港管护资金 fund level 1200 万元 eq 2025 actual total once',
    'budget 航标管护资金 fund level 800 万元 eq 2025 actual total once',
    'budget 湿地管护资金 fund level 300 万元 eq 2025 actual total once'] },
  // how many a sum reaches stands right behind it
  { text: '拨付稳企资金1.7亿元，惠及企业180家。兑付涉农补贴3亿元以上、受益农户16万户。发放“兴农贷”2亿元，涉及项目16个。', rows: [
    'budget 稳企资金 fund level 1.7 亿元 eq 2025 actual total once who=企业 count=180',
    'indicator * - level 180 家 eq 2025',
    'budget 涉农补贴 subsidy level 3 亿元 ge 2025 actual total once who=农户 count=160000',
    'indicator * - level 16 万户 eq 2025',
    'budget “兴农贷” financing level 2 亿元 eq 2025 actual total once',
    'indicator * - level 16 个 eq 2025'] },
  // money of a kind alone is for what the words behind it say
  { text: '市里发行专项债券6亿元用于渔港码头扩建。下达省级补助9000万元，对18座病险海堤除险加固。', rows: [
    'budget 渔港码头扩建 financing level 6 亿元 eq 2025 actual total once',
    'budget 病险海堤除险加固 subsidy level 9000 万元 eq 2025 actual total once',
    'indicator * - level 18 座 eq 2025'] },
  // what each is paid, where that came from, and beside it the sum of all
  { text: '渔家书屋运行补助由每村每年3000元提高到5000元。海岛教师津贴由人均月400元提高到600元。为1200名高龄渔民发放生活补贴，人均每月90元，全年支出130万元。', rows: [
    'budget 渔家书屋运行补助 subsidy level 5000 元 eq 2025 actual per_unit year baseline=3000',
    'budget 海岛教师津贴 subsidy level 600 元 eq 2025 actual per_person month baseline=400',
    'indicator * - level 1200 名 eq 2025',
    'budget 高龄渔民生活补贴 subsidy level 90 元 eq 2025 actual per_person month',
    'budget 高龄渔民生活补贴 subsidy level 130 万元 eq 2025 actual total once'] },
  // what need not be paid, for whom; works with their money side by side, and with what happened to them
  { text: '港务局为困难渔民减免泊位费80万元，降低渔船检验费2亿元。引进投资2亿元的制冰厂和投资3亿元的鱼粉厂。总投资8亿元的北岸码头、南岸冷库等6个项目竣工。', rows: [
    'budget 减免困难渔民泊位费 relief level 80 万元 eq 2025 actual total once',
    'budget 降低渔船检验费 relief level 2 亿元 eq 2025 actual total once',
    'budget 制冰厂投资 investment level 2 亿元 eq 2025 actual total once',
    'budget 鱼粉厂投资 investment level 3 亿元 eq 2025 actual total once',
    'budget 北岸码头、南岸冷库等竣工项目总投资 investment level 8 亿元 eq 2025 actual total once',
    'indicator * - level 6 个 eq 2025'] },
  // works at a stage, counted before or behind; what is planned to be invested is not spent yet
  { text: '谋划60个、计划总投资900亿元的重大项目。19个总投资94亿元的医药项目签约。新增合作项目73个、三年计划投资880亿元。', rows: [
    'indicator 谋划重大项目 - level 60 个 eq 2025',
    'budget 谋划重大项目总投资 investment level 900 亿元 eq 2025 planned total once',
    'indicator 签约医药项目 - level 19 个 eq 2025',
    'budget 签约医药项目总投资 investment level 94 亿元 eq 2025 actual total once',
    'indicator 新增合作项目 - level 73 个 eq 2025',
    'budget 新增合作项目三年计划投资 investment level 880 亿元 eq 2025 planned total once'] },
  { text: '引进总投资3亿元的冷链项目。全年争取项目170个，总投资47亿元。完成年度计划投资80亿元。', rows: [
    'budget 冷链项目总投资 investment level 3 亿元 eq 2025 actual total once',
    'indicator 争取项目 - level 170 个 eq 2025',
    'budget 争取项目总投资 investment level 47 亿元 eq 2025 actual total once',
    'budget 年度计划投资 investment level 80 亿元 eq 2025 actual total once'] },
  // several works have one sum, those that have one of their own are none of them
  { text: '推进省级42个、市级310个城建项目建设，共投资62亿元。总投资32亿元的重大项目16个，列入省重点项目5个、总投资12亿元。', rows: [
    'indicator 推进省级城建项目建设 - level 42 个 eq 2025',
    'indicator 推进市级城建项目建设 - level 310 个 eq 2025',
    'budget 省级城建项目建设、市级城建项目建设投资 investment level 62 亿元 eq 2025 actual total once',
    'budget 重大项目总投资 investment level 32 亿元 eq 2025 actual total once',
    'indicator 重大项目 - level 16 个 eq 2025',
    'indicator * - level 5 个 eq 2025',
    'budget 列入省重点项目总投资/省重点项目总投资 investment level 12 亿元 eq 2025 actual total once'] },
  // what was at least so much is where it came from, too
  { text: '农村低保标准每月由不低于300元提高到400元。特困供养金由不少于60元提高到不少于75元。', rows: [
    'budget 农村低保标准 subsidy level 400 元 eq 2025 actual per_person month baseline=300',
    'budget 特困供养金 subsidy level 75 元 ge 2025 actual per_person - baseline=60'] },
  // money named by what it does alone: for those counted or told right before
  { text: '资助困难职工1800余人次，拨付资助资金260余万元。接续支持6个重点帮扶县加快发展，落实帮扶资金3亿元，推动城乡融合。', rows: [
    'indicator 资助困难职工 - level 1800 人次 approx 2025',
    'budget 困难职工资助资金 subsidy level 260 万元 approx 2025 actual total once who=困难职工 count=1800',
    'indicator * - level 6 个 eq 2025',
    'budget 重点帮扶县帮扶资金 fund level 3 亿元 eq 2025 actual total once'] },
  { text: '扎实开展山海协作，启动帮扶项目12个，安排帮扶资金3600万元。农技推广工作进展顺利，累计补助资金800万元。', rows: [
    'indicator 启动帮扶项目 - level 12 个 eq 2025',
    'budget 山海协作帮扶资金 fund level 3600 万元 eq 2025 actual total once',
    'budget 农技推广补助资金 subsidy level 800 万元 eq 2025 actual total once'] },
  { plan: true, text: '要继续增加渔业补贴。中央财政安排补贴资金1200亿元。', rows: [
    'budget 渔业补贴资金 subsidy level 1200 亿元 eq 2026 planned total once'] },
  { text: '建立重度残疾人护理补贴制度，补贴标准稳步上调，覆盖面持续扩大，补贴资金由600万元增加到900万元。', rows: [
    'budget 重度残疾人护理补贴资金 subsidy level 900 万元 eq 2025 actual total once baseline=600 who=重度残疾人'] },
  // whom a payment is for: its name begins with them, or words behind it say so
  { text: '社会散居孤儿津贴标准提高400元。发放困难群众救助资金3亿元。发放救助资金6200万元，兜底保障困难群众4万人。', rows: [
    'budget 社会散居孤儿津贴标准 subsidy change 400 元 eq 2025 actual per_person - who=社会散居孤儿',
    'budget 困难群众救助资金 fund level 3 亿元 eq 2025 actual total once who=困难群众',
    'budget 救助资金 fund level 6200 万元 eq 2025 actual total once who=困难群众 count=40000',
    'indicator * - level 4 万人 eq 2025'] },
  { text: '为各类企业减税降费1200万元，减免社保费2000万元。累计发放1.2亿元，资助贫困学生近8万人。', rows: [
    'budget 减税降费 relief level 1200 万元 eq 2025 actual total once who=各类企业',
    'budget 减免社保费 relief level 2000 万元 eq 2025 actual total once who=各类企业',
    'budget 资助贫困学生 subsidy level 1.2 亿元 eq 2025 actual total once who=贫困学生 count=80000',
    'indicator 资助贫困学生 aided_students level 8 万人 approx 2025'] },
  // a part of the works told before, at its own stage
  { plan: true, text: '初步安排重点建设项目126个，年度计划投资80亿元。其中计划竣工项目60个，年度投资31亿元；续建项目20个，年度投资18亿元。', rows: [
    'target 安排重点建设项目 - level 126 个 eq 2026',
    'budget 重点建设项目年度计划投资 investment level 80 亿元 eq 2026 planned total once',
    'target 竣工重点建设项目 - level 60 个 eq 2026',
    'budget 竣工重点建设项目年度投资 investment level 31 亿元 eq 2026 planned total once',
    'target 续建重点建设项目 - level 20 个 eq 2026',
    'budget 续建重点建设项目年度投资 investment level 18 亿元 eq 2026 planned total once'] },
  // what the sentence before has together is dealt to each
  { text: '城乡低保标准提高60元，分别达到每月740元和540元。', rows: [
    'budget 城乡低保标准 subsidy change 60 元 eq 2025 actual per_person -',
    'budget 城镇低保标准 subsidy level 740 元 eq 2025 actual per_person month',
    'budget 农村低保标准 subsidy level 540 元 eq 2025 actual per_person month'] },
  // one stage takes the place of the other
  { text: '开工建设重大交通项目400个、完成投资380亿元，建成投产50个。', rows: [
    'indicator 开工建设重大交通项目 - level 400 个 eq 2025',
    'budget 开工建设重大交通项目投资 investment level 380 亿元 eq 2025 actual total once',
    'indicator 建成投产重大交通项目 - level 50 个 eq 2025'] },
  // those for whom have a column of their own
  { text: '为各类经营主体新增减税降费6.4亿元，为企业减负3.1亿元。', rows: [
    'budget 新增减税降费 relief level 6.4 亿元 eq 2025 actual total once',
    'budget 减负 relief level 3.1 亿元 eq 2025 actual total once'] },
  // only the payer stands before the amount
  { text: '市财政安排30万元用于对城镇“双困家庭”补贴。', rows: [
    'budget 城镇“双困家庭”补贴 subsidy level 30 万元 eq 2025 actual total once'] },
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
    'budget 助学制度投入 expenditure level 2.3 亿元 eq 2025 actual total once'] },
  { plan: true, text: '每年拿出2000万元专项资金，重奖先进单位和个人。', rows: [
    'budget 重奖先进单位和个人专项资金 award level 2000 万元 eq 2026 planned total year'] },
  { text: '累计投入财政资金4200万元，建设扶贫项目26个。', rows: [
    'budget 扶贫项目资金 fund level 4200 万元 eq 2025 actual total once',
    'indicator 建设扶贫项目 - level 26 个 eq 2025'] },
  // a rate and whom it is paid to
  { plan: true, text: '对家庭经济困难寄宿生，按小学每生每年1000元、初中每生每年1250元标准给予生活费补助。', rows: [
    'budget 家庭经济困难寄宿生小学生活费补助 subsidy level 1000 元 eq 2026 planned per_person year',
    'budget 家庭经济困难寄宿生初中生活费补助 subsidy level 1250 元 eq 2026 planned per_person year'] },
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
  // who is paid, and whether a sum is
  { text: '手机用户每月补贴20元。', rows: ['budget 手机用户补贴 subsidy level 20 元 eq 2025 actual per_person month'] },
  // measures of the treasury and of trade are no budgets
  { plan: true, text: '中央财政赤字拟安排2450亿元。', rows: ['target 中央财政赤字 central_deficit/- level 2450 亿元 eq 2026'] },
  { text: '实际到位外资4.2亿美元，到位内资80亿元。', rows: [
    'indicator 实际到位外资 fdi_used level 4.2 亿美元 eq 2025',
    'indicator 到位内资 domestic_capital/- level 80 亿元 eq 2025'] },
  { text: '建立资金直达机制并扩大范围，将28亿元省级财政资金纳入直达机制。', rows: [
    'budget 省级财政资金 fund level 28 亿元 eq 2025 actual total once'] },
  // the things counted before an amount, what becomes of them, those that are given money and how it reaches them
  { text: '新签约数字项目16个、协议投资21.7亿元。', rows: [
    'indicator 新签约数字项目 - level 16 个 eq 2025',
    'budget 新签约数字项目协议投资 investment level 21.7 亿元 eq 2025 actual total once'] },
  { text: '36个水利项目9个竣工投用、27个加快建设，完成投资超20亿元。', rows: [
    'indicator 36个水利项目竣工投用 - level 9 个 eq 2025',
    'indicator 加快建设 - level 27 个 eq 2025',
    'budget 水利项目投资 investment level 20 亿元 gt 2025 actual total once'] },
  { text: '12个改造类项目全部开工、完工7个，累计完成投资2.6亿元。', rows: [
    'indicator 开工改造类项目 - level 12 个 eq 2025',
    'indicator 改造类项目完工 - level 7 个 eq 2025',
    'budget 改造类项目投资 investment level 2.6 亿元 eq 2025 actual total once'] },
  { text: '45个民生项目、12项交通工程开工建设，总投资达80亿元。', rows: [
    'indicator 开工建设民生项目 - level 45 个 eq 2025',
    'indicator 开工建设交通工程 - level 12 项 eq 2025',
    'budget 开工建设民生项目、交通工程总投资 investment level 80 亿元 eq 2025 actual total once'] },
  { text: '省道、农村公路分别完成投资6.3亿元和2.8亿元。', rows: [
    'budget 省道投资 investment level 6.3 亿元 eq 2025 actual total once',
    'budget 农村公路投资 investment level 2.8 亿元 eq 2025 actual total once'] },
  { plan: true, text: '今年共安排重点工业项目28个，占项目总数的46.5%，总投资61.3亿元。', rows: [
    'target 安排重点工业项目 - level 28 个 eq 2026',
    'target 安排重点工业项目占项目总数比重 - level 46.5 % eq 2026',
    'budget 重点工业项目总投资 investment level 61.3 亿元 eq 2026 planned total once'] },
  { text: '投资4500万元兴建保障性住房628套。', rows: [
    'budget 保障性住房投资 investment level 4500 万元 eq 2025 actual total once',
    'indicator 兴建保障性住房 affordable_housing level 628 套 eq 2025'] },
  { text: '全面推行惠企政策“一键直达”，兑付资金1.2亿元。', rows: [
    'budget 惠企政策资金 fund level 1.2 亿元 eq 2025 actual total once'] },
  { text: '办理增值税留抵退税5.2亿元。', rows: [
    'budget 增值税留抵退税 relief level 5.2 亿元 eq 2025 actual total once'] },
  { text: '教师绩效工资全面落实，县财政为此投入2.4亿元。', rows: [
    'budget 教师绩效工资投入 expenditure level 2.4 亿元 eq 2025 actual total once'] },
  { text: '从社会保险基金结余中拿出3亿元，用于技能提升培训。', rows: [
    'budget 技能提升培训 fund level 3 亿元 eq 2025 actual total once'] },
  { text: '总投资26亿元的云岭新材料项目刷新我市单体项目投资纪录。', rows: [
    'budget 云岭新材料项目总投资 investment level 26 亿元 eq 2025 actual total once'] },
  { text: '信用平台助力企业办理抵押融资12亿元。', rows: [
    'budget 抵押融资 financing level 12 亿元 eq 2025 actual total once'] },
  { text: '主城区实施基础设施项目14个，完成投资6.5亿元。', rows: [
    'indicator 主城区实施基础设施项目 - level 14 个 eq 2025',
    'budget 主城区基础设施项目投资 investment level 6.5 亿元 eq 2025 actual total once'] },
  { text: '市属企业完成产业类投资53亿元、研发投入3亿元。', rows: [
    'budget 市属企业产业类投资 investment level 53 亿元 eq 2025 actual total once',
    'indicator 研发投入 rd_expenditure level 3 亿元 eq 2025'] },
  { text: '累计为3.5万贫困户发放产业贷款4.1亿元。', rows: [
    'budget 贫困户产业贷款 financing level 4.1 亿元 eq 2025 actual total once'] },
  { text: '孤儿月生活补贴提高200元。', rows: [
    'budget 孤儿月生活补贴 subsidy change 200 元 eq 2025 actual per_person month'] },
  { plan: true, text: '低保标准不低于1.2万元/年。', rows: [
    'budget 低保标准 subsidy level 1.2 万元/年 ge 2026 planned per_person year'] },
  // those who are paid stand before the first of the list alone
  { text: '孤儿集中养育、分散养育标准分别提高到每人每月2100元、1600元。', rows: [
    'budget 孤儿集中养育标准 subsidy level 2100 元 eq 2025 actual per_person month',
    'budget 孤儿分散养育标准 subsidy level 1600 元 eq 2025 actual per_person month'] },
  { text: '急难型、支出型临时救助标准分别提高100元、150元。', rows: [
    'budget 急难型临时救助标准 subsidy change 100 元 eq 2025 actual per_person -',
    'budget 支出型临时救助标准 subsidy change 150 元 eq 2025 actual per_person -'] },
  { plan: true, text: '今年重点实施市大中型项目260个，完成年度投资600亿元左右。', rows: [
    'target 重点实施市大中型项目 - level 260 个 eq 2026',
    'budget 市大中型项目年度投资 investment level 600 亿元 approx 2026 planned total once'] },
  { text: '退休职工养老金人均月增150元。', rows: [
    'budget 退休职工养老金 subsidy change 150 元 eq 2025 actual per_person month'] },
  { text: '投资3000余万元加快推进青石桥改造工程。', rows: [
    'budget 青石桥改造工程投资 investment level 3000 万元 approx 2025 actual total once'] },
  { text: '设立规模10亿元的产业引导基金。', rows: [
    'budget 产业引导基金 fund level 10 亿元 eq 2025 actual total once'] },
  { text: '为小微企业减免房租320万元。', rows: [
    'budget 减免房租 relief level 320 万元 eq 2025 actual total once who=小微企业'] },
  { text: '实施了东环路、云溪公园、青石大桥、老城片区改造、城北供热、石桥街南延等一批重大工程，累计投资5.71亿元。', rows: [
    'budget 重大工程投资 investment level 5.71 亿元 eq 2025 actual total once'] },
  { text: '设立8支总规模28亿元产业母基金，落实12支子基金认缴规模13亿元。', rows: [
    'budget 产业母基金 fund level 28 亿元 eq 2025 actual total once',
    'budget 12支子基金认缴规模 fund level 13 亿元 eq 2025 actual total once'] },
  { text: '为企业退减缓免税费达5亿元。', rows: [
    'budget 退减缓免税费 relief level 5 亿元 eq 2025 actual total once who=企业'] },
  { text: '预计减少过渡费3000万元。', rows: [
    'budget 减少过渡费 relief level 3000 万元 eq 2025 actual total once'] },
  { text: '地方财政一般预算收入由2.5亿元到6.4亿元，支出由20.6亿元到72.6亿元。', rows: [
    'indicator 地方财政一般预算收入 general_public_budget_revenue level 6.4 亿元 eq 2025 baseline=2.5',
    'indicator 地方财政一般预算支出 general_public_budget_expenditure level 72.6 亿元 eq 2025 baseline=20.6'] },
  { text: '签约项目60个，资金到位率80%，落实资金12亿元。', rows: [
    'indicator 签约项目 - level 60 个 eq 2025',
    'indicator 资金到位率 - level 80 % eq 2025',
    'budget 签约项目资金 fund level 12 亿元 eq 2025 actual total once'] },
  { text: '完成总投资18.3亿元，其中高速公路3亿元。', rows: [
    'budget 总投资 investment level 18.3 亿元 eq 2025 actual total once',
    'budget 高速公路 investment level 3 亿元 eq 2025 actual total once'] },
  { text: '民生方面支出5.4亿元。', rows: [
    'indicator 民生方面支出 livelihood_expenditure level 5.4 亿元 eq 2025'] },
  // the years that an investment is of
  { plan: true, text: '今年安排城建项目42个，总投资96亿元，年度投资31亿元。', rows: [
    'target 城建项目 - level 42 个 eq 2026',
    'budget 城建项目总投资 investment level 96 亿元 eq 2026 planned total once',
    'budget 城建项目年度投资 investment level 31 亿元 eq 2026 planned total once'] },
  { plan: true, text: '抓好年度投资15亿元的8个文旅项目。', rows: [
    'budget 文旅项目年度投资 investment level 15 亿元 eq 2026 planned total once',
    'target 文旅项目 - level 8 个 eq 2026'] },
  { text: '谋划水利项目12个，年度投资计划9亿元。', rows: [
    'indicator 谋划水利项目 - level 12 个 eq 2025',
    'budget 水利项目年度计划投资 investment level 9 亿元 eq 2025 planned total once'] },
  { text: '“十四五”累计完成交通投资90亿元。', rows: [
    'budget 交通投资 investment level 90 亿元 eq 2021/2025 actual total once'] },
  // whom relief is for, and whom a sum reached
  { text: '全年为各类个体工商户减税降费6.2亿元。', rows: [
    'budget 减税降费 relief level 6.2 亿元 eq 2025 actual total once who=各类个体工商户'] },
  { text: '为企业减负7.5亿元。', rows: [
    'budget 企业减负 relief level 7.5 亿元 eq 2025 actual total once who=企业'] },
  { text: '降低企业物流成本1.2亿元，减轻群众就医负担2300万元。', rows: [
    'budget 降低企业物流成本 relief level 1.2 亿元 eq 2025 actual total once who=企业',
    'budget 减轻群众就医负担 relief level 2300 万元 eq 2025 actual total once who=群众'] },
  { text: '清偿拖欠民营企业账款2.4亿元。', rows: [
    'budget 清偿拖欠民营企业账款 expenditure level 2.4 亿元 eq 2025 actual total once who=民营企业'] },
  { text: '工业企业享受税费减免1.3亿元。', rows: [
    'budget 税费减免 relief level 1.3 亿元 eq 2025 actual total once who=工业企业'] },
  { text: '减免承租国有房屋租金320万元、惠及市场主体159户。', rows: [
    'budget 减免承租国有房屋租金 relief level 320 万元 eq 2025 actual total once who=市场主体 count=159',
    'indicator * - level 159 户 eq 2025'] },
  { text: '落实税费优惠3.7亿元。', rows: [
    'budget 税费优惠 relief level 3.7 亿元 eq 2025 actual total once'] },
  { text: '为9900人发放低保金640万元。', rows: [
    'budget 低保金 subsidy level 640 万元 eq 2025 actual total once count=9900'] },
  { text: '为4.2万户经营主体减免税费3.9亿元。', rows: [
    'budget 经营主体减免税费 relief level 3.9 亿元 eq 2025 actual total once who=经营主体 count=42000'] },
  { plan: true, text: '对首次入规企业每家奖励10万元。', rows: [
    'budget 首次入规企业奖励 award level 10 万元 eq 2026 planned per_unit once who=首次入规企业'] },
  // a bound behind a count, whom relief is for, what is paid in another's place, and what a fund has; the treasury's own money
  { text: '从基金结余中拿出8亿元，用于30万人次以上的职工技能培训。', rows: [
    'budget 职工技能培训 fund level 8 亿元 eq 2025 actual total once'] },
  { text: '累计为企业和个人减税降费9亿元。', rows: ['budget 减税降费 relief level 9 亿元 eq 2025 actual total once who=企业和个人'] },
  { text: '免征工伤保险2000万元。', rows: ['budget 免征工伤保险 relief level 2000 万元 eq 2025 actual total once'] },
  { text: '低保覆盖面继续扩大，共发放保障金600万元。', rows: [
    'budget 低保保障金 subsidy level 600 万元 eq 2025 actual total once'] },
  { text: '预算外资金达到31亿元。', rows: ['indicator 预算外资金 - level 31 亿元 eq 2025'] },
  // a rate by its own unit, what a person is covered for, and how it was measured
  { text: '城乡低保标准提高到760元／月、6100元／年。', rows: [
    'budget 城乡低保标准 subsidy level 760 元／月 eq 2025 actual per_person month',
    'budget 城乡低保标准 subsidy level 6100 元／年 eq 2025 actual per_person year'] },
  { text: '农村居民医保人均年财政补贴标准提高到690元。', rows: [
    'budget 农村居民医保财政补贴标准 subsidy level 690 元 eq 2025 actual per_person year'] },
  { text: '大病保险最高支付限额提高到40万元。', rows: [
    'budget 大病保险最高支付限额 expenditure level 40 万元 eq 2025 actual per_person -'] },
  { text: '落实资金8200万元，对山区小学学生继续实行“一免一补”。', rows: [
    'budget 山区小学学生“一免一补” fund level 8200 万元 eq 2025 actual total once'] },
  // funds by their size, what closes a list of works, and transfers
  { text: '整合组建10亿元的齐云基金。', rows: [
    'budget 齐云基金 fund level 10 亿元 eq 2025 actual total once'] },
  { text: '签约首只6亿元云溪科创股权投资基金。', rows: [
    'budget 云溪科创股权投资基金 fund level 6 亿元 eq 2025 actual total once'] },
  { text: '投入3亿元的专项资金用于河道治理。', rows: [
    'budget 河道治理/河道治理专项资金 fund level 3 亿元 eq 2025 actual total once'] },
  { text: '投资12亿元的盛达光电、投资7亿元的金泰轮胎、投资4亿元的立达涂料等重大项目签约。', rows: [
    'budget 盛达光电投资 investment level 12 亿元 eq 2025 actual total once',
    'budget 金泰轮胎投资 investment level 7 亿元 eq 2025 actual total once',
    'budget 立达涂料投资 investment level 4 亿元 eq 2025 actual total once'] },
  { text: '投资9亿元的盛达光电、金泰轮胎等项目签约。', rows: [
    'budget 盛达光电、金泰轮胎等项目投资 investment level 9 亿元 eq 2025 actual total once'] },
  { text: '争取上级转移支付资金31亿元。', rows: [
    'budget 上级转移支付资金 fund level 31 亿元 eq 2025 actual total once'] },
  { plan: true, text: '确保项目储备库投资规模动态保持在2000亿元以上。', rows: [
    'budget 项目储备库投资 investment level 2000 亿元 ge 2026 planned total once'] },
  { text: '中央财政科技投入12亿元。', rows: [
    'budget 中央财政科技投入/科技投入 expenditure level 12 亿元 eq 2025 actual total once'] },
  // a bound right behind a count is the size of each
  { plan: true, text: '抓紧建设28个投资6亿元以上的园区项目。', rows: [
    'target 建设投资6亿元以上的园区项目/投资6亿元以上的园区项目 - level 28 个 eq 2026'] },
  { plan: true, text: '加快推进28个总投资86亿元的产业项目。', rows: [
    'target * - level 28 个 eq 2026',
    'budget 产业项目总投资 investment level 86 亿元 eq 2026 planned total once'] },
  // a part of the area, or of what the money is for
  { text: '累计完成农房改造投资60亿元，其中云溪镇26亿元。', rows: [
    'budget 农房改造投资 investment level 60 亿元 eq 2025 actual total once',
    'budget 云溪镇农房改造投资 investment level 26 亿元 eq 2025 actual total once'] },
  { text: '完成水利投资49亿元，其中管网改造投资22亿元。', rows: [
    'budget 水利投资 investment level 49 亿元 eq 2025 actual total once',
    'budget 管网改造投资 investment level 22 亿元 eq 2025 actual total once'] },
  // what is said of works behind 的, when, and what kind of money it is called
  { text: '投资近3亿元的青石桥改造工程正抓紧设计。', rows: [
    'budget 青石桥改造工程投资 investment level 3 亿元 approx 2025 actual total once'] },
  { plan: true, text: '加快总投资61亿元的12个产业项目建设进度。', rows: [
    'budget 产业项目建设总投资 investment level 61 亿元 eq 2026 planned total once',
    'target * - level 12 个 eq 2026'] },
  { text: '下达2024年农村学生营养补贴资金6200万元。', rows: [
    'budget 农村学生营养补贴资金 subsidy level 6200 万元 eq 2024 actual total once'] },
  { text: '争取专项债券、特别国债等竞争性资金14亿元。', rows: [
    'budget 专项债券、特别国债等竞争性资金 fund level 14 亿元 eq 2025 actual total once'] },
  { text: '为2.6万贫困户发放产业小额贷款4.1亿元。', rows: [
    'budget 贫困户产业小额贷款 financing level 4.1 亿元 eq 2025 actual total once who=贫困户'] },
  // a bound of works that nobody counts says nothing of money; with a verb behind it is what they cost
  { text: '各镇至少都有一个投资5亿元以上的在建文旅项目。', rows: [] },
  // what works will cost that a review lines up, or gives as planned, is not spent
  { text: '全年策划水利项目24个，总投资60亿元。', rows: [
    'indicator 策划水利项目 - level 24 个 eq 2025', 'budget 策划水利项目总投资 investment level 60 亿元 eq 2025 planned total once'] },
  { text: '全市新增签约项目39个、三年计划投资80.6亿元。', rows: [
    'indicator 新增签约项目 - level 39 个 eq 2025', 'budget 新增签约项目三年计划投资 investment level 80.6 亿元 eq 2025 planned total once'] },
  { text: '全年对接项目30个，完成投资5亿元。', rows: [
    'indicator 对接项目 - level 30 个 eq 2025', 'budget 对接项目投资 investment level 5 亿元 eq 2025 actual total once'] },
  { text: '青石光电、云泰饮品等一批投资3亿元以上项目落地。', rows: [] },
  // the project that got it, and who was helped
  { text: '成功争取县域医院试点项目、获上级补助资金5亿元。', rows: [
    'budget 县域医院试点项目补助资金 subsidy level 5 亿元 eq 2025 actual total once'] },
  { text: '助力企业办理抵押融资3.8亿元。', rows: [
    'budget 抵押融资/企业抵押融资 financing level 3.8 亿元 eq 2025 actual total once who=企业'] },
  // a firm that pays for what is done right behind; what was entered, for which money was got; fields and works with money of their own
  { text: '水务集团出资2亿元收购临江水泥厂。成功入选国家湿地保护示范市，获得中央资金3亿元。投入就业专项资金4000万元。投入6000万元，新、改建渔港4座。帮助80家渔业企业应急还贷3亿元。', rows: [
    'budget 收购临江水泥厂 expenditure level 2 亿元 eq 2025 actual total once',
    'budget 国家湿地保护示范市资金 fund level 3 亿元 eq 2025 actual total once',
    'budget 就业资金 fund level 4000 万元 eq 2025 actual total once',
    'budget 新、改建渔港 expenditure level 6000 万元 eq 2025 actual total once',
    'indicator * - level 4 座 eq 2025',
    'budget 渔业企业应急还贷 financing level 3 亿元 eq 2025 actual total once'] },
  // a part by its use, what each of so many is paid, by a standard, each by its age
  { text: '安排渔业专项资金2亿元，其中6000万元用于避风塘疏浚。对首次获评的14家水产企业各奖励20万元，对更新渔船每艘补贴6万元。', rows: [
    'budget 渔业资金 fund level 2 亿元 eq 2025 actual total once',
    'budget 避风塘疏浚 fund level 6000 万元 eq 2025 actual total once',
    'budget 首次获评的水产企业奖励 award level 20 万元 eq 2025 actual per_unit once who=首次获评的水产企业 count=14',
    'budget 更新渔船补贴 subsidy level 6 万元 eq 2025 actual per_unit - who=更新渔船'] },
  { text: '按每人每月90元的标准，为320名渔民孤儿发放护理补贴。', rows: [
    'budget 渔民孤儿护理补贴 subsidy level 90 元 eq 2025 actual per_person month who=渔民孤儿 count=320'] },
  { text: '渔民医保筹资标准提高到每人900元，其中财政补助610元、个人缴费290元。', rows: [
    'budget 渔民医保筹资标准 expenditure level 900 元 eq 2025 actual per_person -',
    'budget 渔民医保财政补助 subsidy level 610 元 eq 2025 actual per_person -',
    'budget 渔民医保个人缴费 expenditure level 290 元 eq 2025 actual per_person -'] },
  { text: '建成深水网箱600口，建设标准提高到每口5万元。设立渔业基金，首期出资3亿元。', rows: [
    'indicator 建成深水网箱 - level 600 口 eq 2025',
    'budget 深水网箱建设标准 expenditure level 5 万元 eq 2025 actual per_unit -',
    'budget 渔业基金首期出资 fund level 3 亿元 eq 2025 actual total once'] },
  { text: '60至79岁老人、80岁以上老人护理补贴每人每月分别提高到60元、120元。', rows: [
    'budget 60至79岁老人护理补贴 subsidy level 60 元 eq 2025 actual per_person month who=60至79岁老人',
    'budget 80岁以上老人护理补贴 subsidy level 120 元 eq 2025 actual per_person month who=80岁以上老人'] },
  { text: '县里拿出860万元，为45个渔村更换路灯。', rows: [
    'budget 渔村更换路灯 expenditure level 860 万元 eq 2025 actual total once',
    'indicator 更换路灯渔村 - level 45 个 eq 2025'] },
]
