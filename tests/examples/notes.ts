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

/** A term as its note writes it, a sentence of the body, and what in it mentions the term. */
export const mentions: readonly { term: string, body: string, found: readonly string[] }[] = [
  { term: '“雪亮”工程', body: '推进“雪亮工程”，建好雪亮工程。', found: ['“雪亮工程”', '雪亮工程'] },
  { term: '“2468”发展思路', body: '“2468”布局全面展开，产量2468吨。', found: ['“2468”'] },
  { term: '“三提”“两降”', body: '坚持“三提”“两降”，三提两降见效，做好“三提”。', found: ['“三提”', '“两降”', '“三提”'] },
  { term: '“三名”', body: '三名干部受到表彰，发挥“三名”作用。', found: ['“三名”'] },
  { term: '英才工程和“双百”计划', body: '实施英才工程和“双百”计划。', found: ['英才工程', '“双百”计划'] },
  { term: 'AI+', body: '发展AI+产业，推广XAI+模式。', found: ['AI+'] },
]
