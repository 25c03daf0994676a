/** Notes, what is read from them (`number term: parts`, parts of parts in brackets), and mentions. */
export const notes: readonly { name: string, lines: readonly string[], notes: readonly string[] }[] = [
  {
    name: 'numbers in several forms, quotes stripped',
    lines: ['1. “三农”：农业、农村、农民。', '2．两新：新技术和新产品。', '［3］“放管服”：简政放权、放管结合、优化服务。', '④“三零”：零上访、零事故、零案件。'],
    notes: ['1 三农: 农业 农村 农民', '2 两新: 新技术 新产品', '3 放管服: 简政放权 放管结合 优化服务', '4 三零: 零上访 零事故 零案件'],
  },
  {
    name: 'without number; 是指 for the colon; a definition that goes on below',
    lines: ['“六税”是指增值税、消费税、关税、资源税、房产税、契税。', '直播基地：集聚主播的园区。', '提供培训和仓储。'],
    notes: [' 六税: 增值税 消费税 关税 资源税 房产税 契税', ' 直播基地:'],
  },
  {
    name: 'pieces explained one by one have their own parts',
    lines: ['1. “三横两纵”路网：“三横”指甲路、乙路、丙路；“两纵”指丁路、戊路。', '2. “一改两提”：“一改”，即改作风；“两提”，即提效率、提质量。'],
    notes: ['1 三横两纵路网: 三横[甲路 乙路 丙路] 两纵[丁路 戊路]', '2 一改两提: 一改[] 两提[提效率 提质量]'],
  },
  {
    name: 'what all items share is repeated, what leads in is left out',
    lines: ['1.“三个安全”：粮食、能源、供应链安全。', '2.“四化”：坚持工业化、信息化、城镇化、农业现代化。', '3.“三好”公路：把公路建好、管好、护好。', '4.“两优一先”：优秀党员、优秀干部和先进集体的统称。'],
    notes: ['1 三个安全: 粮食安全 能源安全 供应链安全', '2 四化: 工业化 信息化 城镇化 农业现代化', '3 三好公路: 建好 管好 护好', '4 两优一先: 优秀党员 优秀干部 先进集体'],
  },
  {
    name: 'two terms in one note',
    lines: ['1.“三提”“两降”：提质量、提效率、提水平，降成本、降能耗。'],
    notes: ['1 三提两降: 三提[提质量 提效率 提水平] 两降[降成本 降能耗]'],
  },
  {
    name: 'no parts where nothing is counted',
    lines: ['1.“一网通办”：通过一个平台办理各类事项，方便企业、群众、部门。', '2.“千企百镇”：组织企业、商会、协会结对帮扶乡镇。', '3.链长制：由领导牵头推动产业链补链、延链、强链。'],
    notes: ['1 一网通办:', '2 千企百镇:', '3 链长制:'],
  },
]

/** A term and its definition, and its parts; parts of parts in brackets. */
export const parts: readonly { name: string, rows: readonly (readonly [term: string, definition: string, parts: string])[] }[] = [
  {
    name: 'a joint inside a word cuts nothing, and no part is empty',
    rows: [
      ['“双碳”', '碳达峰与碳中和的简称。', '碳达峰 碳中和'],
      ['双碳', '即碳达峰和碳中和，指排放到达高点后归零。', '碳达峰 碳中和'],
      ['“双碳”', '即“碳达峰、碳中和”，到某年实现。', '碳达峰 碳中和'],
      ['“两共”', '共治和谐社区。', ''],
      ['“双普及”', '普及教育及普及科学。', '普及教育 普及科学'],
      ['“三和”', '和谐、和睦、和美。', '和谐 和睦 和美'],
    ],
  },
  {
    name: 'pieces with a verb, a comma or nothing behind them; blanks, 第一个 and single letters',
    rows: [
      ['7+18', '7是指七个街道；18是指十八个社区。', '7 18'],
      ['“一环两沿”', '一环即环城路，两沿即沿江、沿湖。', '一环 两沿[沿江 沿湖]'],
      ['“快办好”', '“快”即缩短时限； “办”即集中办理；“好”即群众满意。', '快 办 好'],
      ['“一二二”布局', '“一”，即建一个中心；第一个“二”，即两条带；第二个“二”，即两个园。', '一 二 二'],
      ['“1+2+N”体系', '“1”是建一个平台；“2”是办两个站；“N”是设若干个点。', '1 2 N'],
      ['“2+1”体系', '指立足基础构建的体系。其中的“2”指医药和化工“两大产业”，“1”指新能源“新兴产业”。', '2 1'],
      ['一核、两轴', '一核，老城区；两轴，沿河轴、沿路轴。', '一核 两轴[沿河轴 沿路轴]'],
      ['“二三”任务', '完成两项任务，即甲任务、乙任务。两项任务，即修路、架桥。三项提升，即提质、提速、提效。', '两项任务[修路 架桥] 三项提升[提质 提速 提效]'],
    ],
  },
  {
    name: 'items that begin with their label may be lists themselves; a list may follow its occasion',
    rows: [
      ['“两创两建”', '即创业和创建卫生城市、园林城市，建设产业园，建设物流园。', '创业 创建卫生城市、园林城市 建设产业园 建设物流园'],
      ['“三进”', '在全县开展“三进”活动，即：进校园、进社区和进企业。', '进校园 进社区 进企业'],
      ['“两抓三促”', '抓项目、促投资，抓招商、促开放，促消费。', '抓项目 促投资 抓招商 促开放 促消费'],
    ],
  },
  {
    name: 'what leads into a list, frames it, counts it or closes it is no part of it',
    rows: [
      ['“三个一”工程', '县城建设中完成一条大道、一个公园、一座广场。', '一条大道 一个公园 一座广场'],
      ['“四项能力”', '某次会议强调，干部特别是年轻干部要提高政治能力、调研能力、应急能力、群众工作能力。', '政治能力 调研能力 应急能力 群众工作能力'],
      ['“两防”机制', '风险分级管控和隐患排查双重预防机制。', '风险分级管控 隐患排查'],
      ['“三权分离”', '土地所有权、承包权、经营权三权分离。', '土地所有权 承包权 经营权'],
      ['3个绿色社区', '即东街社区、西街社区、北园社区等三个社区。(见第3页)', '东街社区 西街社区 北园社区'],
      ['“专精新”企业', '具有“专业化、精细化、新颖化”特征的企业。', '专业化 精细化 新颖化'],
      ['“三重一小”', '重大决策、重要人事、重点项目、小额资金的使用，必须集体讨论。', '重大决策 重要人事 重点项目 小额资金的使用'],
      ['三化融合', '工业现代化、农业现代化、城镇化深度融合发展，核心是振兴。', '工业现代化 农业现代化 城镇化'],
      ['“三个专项”', '某年，部署开展违规收费、拖欠账款以及执法检查“三个专项”，优化环境。', '违规收费 拖欠账款 执法检查'],
      ['“四个在前”', '在前方谋划、在前方落实、在前方检查、在前方总结的工作方法。', '在前方谋划 在前方落实 在前方检查 在前方总结'],
    ],
  },
  {
    name: 'numbered items; a sentence with two clauses is no list of two',
    rows: [
      ['“三个狠抓”', '一是狠抓项目、二是狠抓环境、三是狠抓作风。', '狠抓项目 狠抓环境 狠抓作风'],
      ['“三个趋势”', '一是经济趋缓；二是产业升级，质量提高；三是民生改善。', '经济趋缓 产业升级，质量提高 民生改善'],
      ['双休日“不停办”', '为方便群众，在大厅开设双休日窗口，接收材料；开通预约服务，双休日可到现场办理。', ''],
      ['“1640”模式', '一名校长带6位名师，组成小组；培养40名教师。', ''],
      ['“一区两边”整治', '全面清理建成区和铁路沿线、公路沿线违法建筑，实现清零，形成机制。', ''],
    ],
  },
]

/** Texts with notes behind the speech, and the terms that are read (`number term`). */
export const noteTexts: readonly { name: string, text: string, terms: readonly string[], last: string }[] = [
  { name: 'terms in brackets', text: '名词解释\n1.[两不碰面]指网上办理。\n2.[“三清”行动]清河、清路、清村。\n3.【绿道】：慢行的路。', terms: ['1 两不碰面', '2 三清行动', '3 绿道'], last: '慢行的路。' },
  { name: 'a colon behind the number, 注 before it', text: '注释\n[1]：“甲计划”：甲。\n[2]“乙计划”：乙。\n[3]：“丙计划”：丙。', terms: ['1 甲计划', '2 乙计划', '3 丙计划'], last: '丙。' },
  { name: 'a term that begins with a digit', text: '附：短语说明\n1.甲计划：甲。\n2.2个“新”：新区、新村。\n3.乙计划：乙。', terms: ['1 甲计划', '2 2个新', '3 乙计划'], last: '乙。' },
  { name: 'the foot of the page is no part of the last note', text: '名词解释\n1.甲计划：甲。\n2.乙计划：乙和丙。\n免责声明：本文仅代表作者观点，不代表本站立场，凡注明为原创作品的，未经许可，不得转载！\n标签：\n工作报告', terms: ['1 甲计划', '2 乙计划'], last: '乙和丙。' },
  { name: 'a definition of several paragraphs', text: '名词解释\n1.甲计划：甲。\n这是第二段，说明得更多。\n2.乙计划：包括两项：\n（1）甲项。\n（2）乙项。', terms: ['1 甲计划', '2 乙计划'], last: '包括两项：\n（1）甲项。\n（2）乙项。' },
  { name: '① and no heading', text: '①“甲计划”：甲。\n②“乙计划”：乙。', terms: ['1 甲计划', '2 乙计划'], last: '乙。' },
]

/** A term as its note writes it, a sentence of the body, and what in it mentions the term. */
export const mentions: readonly { term: string, body: string, found: readonly string[] }[] = [
  { term: '“雪亮”工程', body: '推进“雪亮工程”，建好雪亮工程。', found: ['“雪亮工程”', '雪亮工程'] },
  { term: '“2468”发展思路', body: '“2468”布局全面展开，产量2468吨。', found: ['“2468”'] },
  { term: '“三提”“两降”', body: '坚持“三提”“两降”，三提两降见效，做好“三提”。', found: ['“三提”', '“两降”', '“三提”'] },
  { term: '“三名”', body: '三名干部受到表彰，发挥“三名”作用。', found: ['“三名”'] },
  { term: '英才工程和“双百”计划', body: '实施英才工程和“双百”计划。', found: ['英才工程', '“双百”计划'] },
  { term: 'AI+', body: '发展AI+产业，推广XAI+模式。', found: ['AI+'] },
]
