/** Sentences that count things (places and figures are invented) with their rows, in the lines of `sentences.ts`. */
import type { Sentence } from './sentences.ts'

export const counts: Sentence[] = [
  // what would come of something, what a value is only held against, and a slogan are no facts
  { text: '多养1万亩海带，就能增产鲜菜2000吨；渔民收入比3万元的标准高；团结95%以上的渔民。', rows: [] },
  // one of each of a list is a number; one alone is an article
  { text: '修建渔港大桥和海底隧道各一座，建设一座灯塔。', rows: [
    'indicator 修建渔港大桥 - level 1 座 eq 2025', 'indicator 修建海底隧道 - level 1 座 eq 2025'] },
  // a work at the end of a list is done for each, and examples of what the next number counts are none of this one
  { text: '完成18个渔村、9600户电代煤改造。', rows: [
    'indicator 渔村电代煤改造 - level 18 个 eq 2025', 'indicator 电代煤改造 - level 9600 户 eq 2025'] },
  { plan: true, text: '修建临港路等4条疏港通道和2号码头、5号码头等6个泊位。', rows: [
    'target 修建疏港通道 - level 4 条 eq 2026', 'target 修建泊位 - level 6 个 eq 2026'] },
  { text: '60件建议、45件提案按时办结。', rows: [
    'indicator 办结建议 - level 60 件 eq 2025', 'indicator 办结提案 - level 45 件 eq 2025'] },
  // each measure of a list is in step
  { text: '渔村低收入人口收入、脱贫户收入增长与全市农村居民收入增长基本同步。', rows: [
    'indicator 渔村低收入人口收入 - growth - - in_step 2025', 'indicator 脱贫户收入 - growth - - in_step 2025'] },
  // a size alone in a list is that of the same things
  { text: '年产值2亿元以上的渔具企业达到20家，6亿元以上的5家。', rows: [
    'indicator 年产值2亿元以上的渔具企业 - level 20 家 eq 2025', 'indicator 年产值6亿元以上的渔具企业 - level 5 家 eq 2025'] },
  { text: '百亩以上鱼塘达到40个、千亩以上7个。', rows: ['indicator 百亩以上鱼塘 - level 40 个 eq 2025', 'indicator 千亩以上鱼塘 - level 7 个 eq 2025'] },
  { text: '现有二级乙等医院6家、三级甲等1家。', rows: ['indicator 二级乙等医院 - level 6 家 eq 2025', 'indicator 三级甲等医院 top_hospitals level 1 家 eq 2025'] },
  // what a plant makes says which one it is
  { text: '年加工900万件渔网智能工厂试产，五万锭毛纺厂建成。', rows: [] },
  { text: '年加工渔网900万件。', rows: ['indicator 年加工渔网 - level 900 万件 eq 2025'] },
  // a threshold says which of them are meant, whatever is said of them
  { text: '面积不足6平方米的渔亭全部拆除，取消8人以上大病房。', rows: [] },
  // a rate between its old value and its new one
  { plan: true, text: '将渔业合作社现行6%的费率降至4%。', rows: ['target 费率 - level 4 % eq 2026 baseline=6'] },
  { plan: true, text: '投资300万元以下的项目实行告知承诺。', rows: [] },
  { text: '凝聚上百位老渔工，组建六支护渔队。', rows: ['indicator 凝聚老渔工 - level 100 位 approx 2025', 'indicator 组建护渔队 - level 6 支 eq 2025'] },
  // a structure that is called by a place with a numeral in it
  { text: '十五盘大桥合龙，三里湾水库完工。', rows: [] },
  // the size or class of a thing
  // a count that is told in % is the share of what is counted
  { text: '优良天数达到91%，优良天数比上年增加6天。', rows: [
    'indicator 优良天数 good_air_days level 91 % eq 2025',
    'indicator 优良天数 good_air_day_count change 6 天 eq 2025'] },
  { text: '绿色食品产业成长为百亿级产业。', rows: [] },
  { text: '打造千亿级产业链，培育百亿级碳纤维产业集群，建设30万吨级航道。', plan: true, rows: [] },
  // of several years, a share of the things there are is a state at their end; one of each year is of all
  { text: '五年来，82%的规上企业完成数字化改造。', rows: ['indicator 完成数字化改造规上企业占比 - level 82 % eq 2025'] },
  { text: '机械加工晋级千亿产业集群。', rows: [] },
  // a number in a phrase that says nothing of how many there are; the same number of a thing that is counted
  { plan: true, text: '完成15万吨级航道疏浚，实现百亿级茶产业链零突破，加快20分钟便民生活圈建设。', rows: [] },
  { plan: true, text: '具体抓好9个方面重点工作，不负70万人民的重托，破除城乡二元格局。', rows: [] },
  { text: '必须同全县28万人民想在一起、干在一起。', rows: [] },
  { text: '风雨兼程，560万人民群众众志成城。', rows: [] },
  { plan: true, text: '收入低于2万元的脱贫户动态清零。', rows: [] },
  // what is spoken of and says nothing of a thing: places left behind, rates of support, parts, a policy by its number, a year in a name
  { text: '水环境质量退出全省后30位，海堤分6个标段进行养护。', rows: [] },
  { plan: true, text: '对购置深水网箱的渔民给予25%的补贴，对冷链企业按投资额的6%给予奖补。', rows: [] },
  { plan: true, text: '全面落实“渔港振兴”22条，推进三元锂电池项目，加快打造四百亿元产业集群。', rows: [] },
  { text: '渔村获评2025最美海岸，铭刻着40万海岛人民的拼搏足迹。', rows: [] },
  { plan: true, text: '出台渔港振兴措施22条。', rows: ['target 出台渔港振兴措施 - level 22 条 eq 2026'] },
  // the first that came so far has so much
  { text: '成为全省第二个水产品产量突破90万吨的县。', rows: ['indicator 水产品产量 aquatic_output level 90 万吨 gt 2025'] },
  // which part of all there are has so much each, and not how much they have
  { text: '全市九成以上的行政村人均收入超过2万元、1/3的村达到3万元。', rows: [
    'indicator 人均收入超过2万元行政村占比 - level 9 成 ge 2025', 'indicator 达到3万元村占比 - level 0.333333 - eq 2025'] },
  { plan: true, text: '推动60%合作社年销售额突破百万元。', rows: ['target 年销售额突破百万元合作社占比 - level 60 % eq 2026'] },
  { text: '占全市60%的开发区税收突破50亿元。', rows: ['indicator 税收 tax_revenue level 50 亿元 gt 2025'] },
  // how many are on a list that something came on to
  { text: '云江县跻身全省10个示范县，东山茶艺入选文旅部50个优秀案例，青石镇成为全国首批15个试点镇。', rows: [] },
  { text: '入选2个全国示范县。', rows: ['indicator 入选全国示范县 - level 2 个 eq 2025'] },
  // how large places and bodies are that are meant, and of how many articles policies that are carried out
  { plan: true, text: '在500人以上搬迁安置点建设就业工坊，撤并30人以下的教学点，推动100人以上企业建立职工书屋。', rows: [] },
  { plan: true, text: '培训500人以上农村致富带头人，招引12户以上物流公司。', rows: [
    'target 培训农村致富带头人 - level 500 人 ge 2026', 'target 招引物流公司 - level 12 户 ge 2026'] },
  { plan: true, text: '坚决执行校园安全十条规定和省十六条实施意见，用好支持养老服务25条政策措施。', rows: [] },
  { plan: true, text: '出台支持养老服务25条政策措施。', rows: ['target 出台支持养老服务政策措施 - level 25 条 eq 2026'] },
  { text: '全年曝光量达到2个亿，研发人员全时当量3万人年。', rows: [
    'indicator 曝光量 - level 2 亿 eq 2025', 'indicator 研发人员全时当量 rd_full_time level 3 万人年 eq 2025'] },
  { text: '推进5个百亿级绿色氢能项目建设，培育4个万亿级新兴支柱产业。', plan: true, rows: [
    'target 百亿级绿色氢能项目建设 - level 5 个 eq 2026',
    'target 培育万亿级新兴支柱产业 - level 4 个 eq 2026'] },
  { text: '完成230个50户以上连片村寨供水管网建设。', rows: [
    'indicator 50户以上连片村寨供水管网建设 - level 230 个 eq 2025'] },
  { text: '布局一批40万千瓦以上省级大型风光基地，培育一批营收过百亿元农产品加工企业。', plan: true, rows: [] },
  // a bound of money before the things that have so much each; what goes into all of them is stated
  { plan: true, text: '在引进8亿元以上产业项目上求突破，对年到账300万美元以上外资项目重点激励，消除村集体收入6万元以下的村。', rows: [] },
  { text: '新增46个村集体收入60万元以上行政村，组织实施12个总投资3亿元以上的项目。', rows: [
    'indicator 新增村集体收入60万元以上行政村 - level 46 个 eq 2025',
    'indicator 组织总投资3亿元以上的项目 - level 12 个 eq 2025'] },
  { text: '服务销售收入超百亿元的31家企业、超十亿元的146家企业。', rows: [
    'indicator 服务销售收入超百亿元企业 - level 31 家 eq 2025',
    'indicator 超十亿元企业 - level 146 家 eq 2025'] },
  { text: '抓好160个、年度投资80亿元以上的产业项目建设。', rows: [
    'indicator 产业项目建设 - level 160 个 eq 2025',
    'budget 产业项目建设投资 investment level 80 亿元 ge 2025 actual total once'] },
  // the size of a work among others; what is added, and what is counted beside the sizes, is stated
  { text: '加快12万吨正极材料、6万吨电解液等项目建设，完成110千伏变电站、供水管网等园区设施建设。', rows: [] },
  { plan: true, text: '推动云江化工25万吨树脂、东岭膜材二期、青石药业迁建等9个项目投产。', rows: [
    'target 项目投产/投产项目 - level 9 个 eq 2026'] },
  { plan: true, text: '加快推动800万吨炼化项目前期工作，推进云江集团年产40万吨板材加工、东岭产业园、南桥固废利用。', rows: [] },
  { text: '新增30万千瓦光伏装机、8座变电站，关停60万千瓦小火电机组。', rows: [
    'indicator 新增光伏装机 new_solar_capacity level 30 万千瓦 eq 2025',
    'indicator 新增变电站 - level 8 座 eq 2025',
    'indicator 关停小火电机组 - level 60 万千瓦 eq 2025'] },
  // the noun behind the number
  { text: '为1万名困境、留守儿童进行心理健康评估。', rows: [
    'indicator 困境、留守儿童进行心理健康评估 - level 1 万名 eq 2025'] },
  { text: '培育100个以上行业级、场景级大模型。', plan: true, rows: [
    'target 培育行业级、场景级大模型 - level 100 个 ge 2026'] },
  { text: '新建6个国家级、10个省级临床重点专科。', rows: [
    'indicator 新建国家级临床重点专科 - level 6 个 eq 2025',
    'indicator 新建省级临床重点专科 - level 10 个 eq 2025'] },
  { text: '选择11个左右的县探索改革。', plan: true, rows: [
    'target 选择县探索改革 - level 11 个 approx 2026'] },
  { text: '推进社区建设，完成3310平方米的云水社区和1200平方米的南桥社区改造。', rows: [
    'indicator 云水社区 - level 3310 平方米 eq 2025',
    'indicator 南桥社区改造 - level 1200 平方米 eq 2025'] },
  // verbs in lists
  { text: '新增省级数字化车间70家、人形机器人产量突破4000台。', rows: [
    'indicator 新增省级数字化车间 - level 70 家 eq 2025',
    'indicator 人形机器人产量 - level 4000 台 gt 2025'] },
  { text: '攻克关键技术20项、新转化项目50个。', rows: [
    'indicator 攻克关键技术 - level 20 项 eq 2025',
    'indicator 新转化项目 - level 50 个 eq 2025'] },
  { text: '敬老院新建13所，改建6所。', rows: [
    'indicator 新建敬老院 - level 13 所 eq 2025',
    'indicator 改建敬老院 - level 6 所 eq 2025'] },
  { text: '新培育独角兽、小巨人、单项冠军企业20家。', rows: [
    'indicator 新培育独角兽、小巨人、单项冠军企业 - level 20 家 eq 2025'] },
  { text: '美丽河湖、美丽海湾建成率分别达到40%、50%。', plan: true, rows: [
    'target 美丽河湖建成率 - level 40 % eq 2026',
    'target 美丽海湾建成率 - level 50 % eq 2026'] },
  { text: '实际使用内资、外资分别增长5%、8%。', rows: [
    'indicator 实际使用内资 - growth 5 % eq 2025',
    'indicator 实际使用外资 fdi_used growth 8 % eq 2025'] },
  // a noun that needs a theme
  { text: '煤炭绿色开采方面，抓好产能接续，产量稳定在12亿吨以上。', plan: true, rows: [
    'target 煤炭产量 coal_output level 12 亿吨 ge 2026'] },
  { text: '非常规天然气发展方面，加快增储上产，力争产量突破200亿立方米。', plan: true, rows: [
    'target 非常规天然气产量 unconventional_gas_output level 200 亿立方米 gt 2026'] },
  { text: '石化产业持续壮大，加快释放产能。产值突破1300亿元。', plan: true, rows: [
    'target 石化产业产值 - level 1300 亿元 gt 2026'] },
  { text: '茶叶产量达到3万吨，综合产值突破50亿元。', rows: [
    'indicator 茶叶产量 tea_output level 3 万吨 eq 2025',
    'indicator 茶叶综合产值 - level 50 亿元 gt 2025'] },
  { text: '全省中欧班列提质增效，全年开行3000列，增长5%。', rows: [
    'indicator 中欧班列开行 china_europe_trains level 3000 列 eq 2025',
    'indicator 中欧班列开行 china_europe_trains growth 5 % eq 2025'] },
  // words before and behind a known metric
  { text: '推动制造业、数字经济核心产业增加值年均分别增长6%、8%。', plan: true, rows: [
    'target 制造业增加值 manufacturing_value_added average_growth 6 % eq 2026/2030',
    'target 数字经济核心产业增加值 digital_core average_growth 8 % eq 2026/2030'] },
  // a count before a statement of its own, or before the size of what it counts
  { text: '15家重点企业实现营业收入32.5亿元，8个风电项目总装机62万千瓦。', rows: [
    'indicator 重点企业 - level 15 家 eq 2025',
    'indicator 重点企业实现营业收入 - level 32.5 亿元 eq 2025',
    'indicator 风电项目 - level 8 个 eq 2025',
    'indicator 风电项目总装机 - level 62 万千瓦 eq 2025'] },
  { plan: true, text: '为300所海拔800米以上的乡镇学校安装供暖设备，培育2个产值超百亿元的产业集群。', rows: [
    'target 海拔800米以上的乡镇学校安装供暖设备 - level 300 所 eq 2026',
    'target 培育产值超百亿元的产业集群 - level 2 个 eq 2026'] },
  { text: '引进投资超5亿元项目14个，经济总量超80亿元的乡镇增至6个，投资超3亿元、带动就业600人。', rows: [
    'indicator 引进投资超5亿元项目/引进项目 - level 14 个 eq 2025',
    'indicator 经济总量超80亿元的乡镇 - level 6 个 eq 2025',
    'budget 投资 investment level 3 亿元 gt 2025 actual total once',
    'indicator 带动就业 - level 600 人 eq 2025'] },
  { plan: true, text: '推动绕城改扩建等6条公路项目和南桥等3个水利项目开工。', rows: [
    'target 推动公路项目/公路项目开工 - level 6 条 eq 2026',
    'target 水利项目开工 - level 3 个 eq 2026'] },
  { text: '服务业完成社会消费品零售总额120亿元，增长8%。', rows: [
    'indicator 社会消费品零售总额 retail_sales level 120 亿元 eq 2025',
    'indicator 社会消费品零售总额 retail_sales growth 8 % eq 2025'] },
  { text: '将扶贫标准提高到2300元。', rows: [
    'indicator 扶贫标准 - level 2300 元 eq 2025'] },
  { text: '土壤有机质平均含量28克/千克，提高2个多百分点。', rows: [
    'indicator 土壤有机质平均含量 - level 28 克/千克 eq 2025',
    'indicator 土壤有机质平均含量 - change 2 个多百分点 approx 2025'] },
  // what there is in all by now is no flow of the year; a span of years has its sum
  { text: '全市累计建成公交充电桩860个、换电柜90座。', rows: [
    'indicator 累计建成公交充电桩 - level 860 个 eq 2025',
    'indicator 累计建成换电柜 - level 90 座 eq 2025'] },
  { text: '累计培育高新技术企业45家、瞪羚企业6家。', rows: [
    'indicator 累计培育高新技术企业 high_tech_enterprises level 45 家 eq 2025',
    'indicator 累计培育瞪羚企业 gazelles level 6 家 eq 2025'] },
  { text: '“十四五”以来，累计培育高新技术企业45家。', rows: [
    'indicator 培育高新技术企业 new_high_tech_enterprises level 45 家 eq 2021/2025'] },
  { text: '全年累计完成茶园改造3万亩，累计新增企业60家。', rows: [
    'indicator 茶园改造/完成茶园改造 - level 3 万亩 eq 2025',
    'indicator 新增企业 new_enterprises level 60 家 eq 2025'] },
  // the class of firms before the first trade of a list holds for all; a trade that the catalogue has is whole
  { text: '限上零售业、餐饮业流水分别增长9.1%、6.3%。', rows: [
    'indicator 限上零售业流水 - growth 9.1 % eq 2025',
    'indicator 限上餐饮业流水 - growth 6.3 % eq 2025'] },
  // 争取 of things is an act, also along the list; before a value that is reached, or another act, it leads in
  { text: '争取水权指标200个、排污额度90个。', rows: [
    'indicator 争取水权指标 - level 200 个 eq 2025',
    'indicator 争取排污额度 - level 90 个 eq 2025'] },
  { plan: true, text: '争取新建学校3所，争取高新技术企业突破90家。', rows: [
    'target 新建学校 - level 3 所 eq 2026',
    'target 高新技术企业 high_tech_enterprises level 90 家 gt 2026'] },
  { plan: true, text: '争取向外省推荐药材60种。', rows: [
    'target 向外省推荐药材 - level 60 种 eq 2026'] },
  // a place in an order without 第; people that are counted by 位
  { text: '全市建筑业居全国百强市41位，云溪县进至中部县域经济百强73位。人均储蓄排全省16位，高新区考评升至28位。', rows: [
    'indicator 建筑业 - rank 41 位 eq 2025',
    'indicator 云溪县中部县域经济百强排名 - rank 73 位 eq 2025',
    'indicator 人均储蓄 - rank 16 位 eq 2025',
    'indicator 高新区考评 - rank 28 位 eq 2025'] },
  { text: '新增院士4位，聘请17位专家担任顾问，居家养老服务员增加到26位。', rows: [
    'indicator 新增院士 - level 4 位 eq 2025',
    'indicator 聘请专家 - level 17 位 eq 2025',
    'indicator 居家养老服务员 - level 26 位 eq 2025'] },
  // how fast a railway is names it
  { text: '全县首条时速250公里的云岭高铁通车，新建时速160公里铁路全线贯通。建成铁路160公里。', rows: [
    'indicator 建成铁路 new_railway_length level 160 公里 eq 2025'] },
  // the share among whose first something is says which are counted; a share that a place is in stands alone
  { text: '31个学科新进入国际排名前1%，406名学者入选世界前2%榜单，空气质量进入全省前30%。', rows: [
    'indicator 进入国际排名前1%学科 - level 31 个 eq 2025',
    'indicator 入选世界前2%榜单学者 - level 406 名 eq 2025',
    'indicator 空气质量进入全省 - level 30 % eq 2025'] },
  { text: '17家企业利润下降2%，新建的6个车间产能提高3%。', rows: [
    'indicator 17家企业利润 - growth -2 % eq 2025',
    'indicator 6个车间产能 - growth 3 % eq 2025'] },
  // what something draws is an act of its own; other members of a list have that of the first
  { text: '开展促销活动310场次、拉动消费13亿元以上，新建托育园46所、养老院31所。', rows: [
    'indicator 开展促销活动 - level 310 场次 eq 2025',
    'indicator 促销活动拉动消费 - level 13 亿元 ge 2025',
    'indicator 新建托育园 - level 46 所 eq 2025',
    'indicator 新建养老院 - level 31 所 eq 2025'] },
  { text: '举办展销会9场、引领市民消费7亿元，培育合作社46家、带动农户2310户。', rows: [
    'indicator 举办展销会 - level 9 场 eq 2025',
    'indicator 引领市民消费 - level 7 亿元 eq 2025',
    'indicator 培育合作社 - level 46 家 eq 2025',
    'indicator 带动农户 - level 2310 户 eq 2025'] },
  // how often firms took part
  { text: '组织312家次企业赴外参展，服务企业1.4万家次，服务企业260家。', rows: [
    'indicator 组织企业赴外参展 - level 312 家次 eq 2025',
    'indicator 服务企业 - level 1.4 万家次 eq 2025',
    'indicator 服务企业 - level 260 家 eq 2025'] },
]

/** Sentences with one count, and the code of what it counts. */
export const countedAs: readonly (readonly [text: string, code: string])[] = [
  ['新改扩建中小学、幼儿园47所。', '{school}'], ['建成中小学校及幼儿园9所。', '{school}'], ['新建学校（幼儿园）6所。', '{school}'],
  ['新建奶牛养殖小区30个。', '{item}'], ['改造老旧小区30个。', '{neighborhood}'], ['6个镇街被评为省级示范镇街。', '{township}'],
  ['新改扩建幼儿园21所。', '{kindergarten}'], ['新建公办幼儿园8所。', '{kindergarten}'],
  ['出台优化营商环境举措52条。', '{item}'], ['落实促进青年创业27项措施。', '{item}'], ['63项居民服务事项实现跨省通办。', '{item}'],
  ['新开公交线路14条。', '{line}'], ['办好民生实事12件。', '{piece}'], ['推送惠企政策3万户次。', '{household-time}'],
  ['经济总量增速居全省第3位，比上年前移7位。', '{rank}'], ['渔业竞争力排名前进5个位次。', '{rank}'], ['聘请专家19位。', '{person}'], ['服务企业1.4万家次。', '{organization-time}'],
  // what is said or done with firms, homes, places and households; what only begins with 企业 is none
  ['完成46家企业排污权交易。', '{enterprise}'], ['加强35家涉危废企业的日常监管。', '{enterprise}'], ['新增企业孵化器3家。', '{organization}'],
  ['选定32户企业作为县区帮扶对象。', '{enterprise}'], ['公租房配租2100套。', '{dwelling}'], ['建成安置房800套。', '{dwelling}'],
  ['解决3.2万农户“用电难”问题。', '{household}'], ['组织12支医疗队伍入乡进村。', '{team}'], ['云江70对学校结对共建。', '{pair}'],
  ['3个县（市）获评示范县。', '{county}'], ['盘活闲置宅基地90宗。', '{parcel}'], ['改造老旧小区3万户。', '{household}'],
  // 户 of works and units, 套 of what is renovated, 次 of people served, 方 of floors and of earth
  ['新培育数字化工厂20户。', '{organization}'], ['服务企业职工8万次。', '{person-time}'], ['改造城镇老旧小区4200套。', '{dwelling}'],
  ['改造老旧小区惠及居民6万户。', '{household}'], ['建成标准厂房9万方。', 'm2'], ['改造城镇危旧房屋60栋。', '{building}'], ['清运土方12万方。', 'm3'], ['新增程控电话装机3万门。', '{line}'],
  ['开设选修课程30门。', '{course}'], ['接种流感疫苗5万针剂。', '{dose}'], ['营商环境指数提升2.6。', '1'], ['每个集群引进6家科研院所。', '{organization}'],
  ['推出12类渔业项目。', '{class}'], ['东岭港新增对外开放泊位6个。', '{berth}'], ['新增公共停车泊位60个。', '{parking_space}'], ['新增5G用户30万。', '{household}'],
]
