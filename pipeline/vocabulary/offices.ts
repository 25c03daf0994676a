// Words at the front of a report: who gives it, when, at which meeting, about what period.

/** Heads of government, longest first where one word ends in another. */
export const offices: readonly string[] = [
  '总理', '主席', '省长', '市长', '州长', '盟长', '旗长', '区长', '县长', '镇长', '乡长',
  '专员', '主任', '行政长官',
]

/** What stands before an office and belongs to it: 代省长, 副总理, 常务副县长. */
export const officePrefixes: readonly string[] = ['常务副', '代理', '代', '副']

/** Between the offices of one person. */
export const and = '、'

/** Words that tell a name from a sentence: after 省长卢东亮 there may follow 在 … 上作报告. */
export const afterSpeaker: readonly string[] = ['在', '作', '代表', '向', '受', '同志']

/** Words that never are part of a person's name. */
export const noNames: readonly string[] = [
  '报告', '工作', '政府', '人民', '大会', '会议', '来源', '时间', '发布', '代表', '日报', '记者',
  '摄影', '字号', '打印', '下载', '收藏', '全屏', '还原', '加大', '减小', '分享', '首页', '浏览',
  '阅读', '关闭', '作者', '编辑', '责任', '同志', '目录', '全文', '秘书', '办公', '文件', '摄',
  '各位', '主席团', '你们', '大家', '我们', '热线', '信箱', '专栏', '公开', '领导', '介绍', '简历',
  '委员', '列席', '现在', '届', '回顾',
]

/** The State Council and its head; a report given in its name is the country's. */
export const stateCouncil = {
  names: ['国务院'],
  head: '总理',
  congress: '全国人民代表大会',
  /** First years of the National People's Congresses; since the fifth one of five years each. */
  terms: { 1: 1954, 2: 1959, 3: 1964, 4: 1975, 5: 1978 } as Readonly<Record<number, number>>,
  forms: ['代表国务院', '国务院决定', '国务院的决定', '国务院的委托', '国务院委托', '国务院总理'],
} as const

/** What opens the speech; everything before it is the front. */
export const salutations: readonly string[] = ['各位代表', '同志们', '代表们', '主席团']

/** What stands behind a salutation within a line, and what else opens a speech there. */
export const afterSalutation = '：:！!'
export const openers: readonly string[] = ['现在，我代表', '现在,我代表', '现在我代表', '现在，我受']

/** The people's congress: 第十六届人民代表大会第五次会议, 十六届人大五次会议, and the old 會議. */
export const congress = {
  ordinal: '第',
  term: '届屆',
  names: ['全国人民代表大会', '人民代表大会', '全国人大', '人大', '各界人民代表会议'],
  committee: '常务委员会',
  session: '次',
  meeting: ['会议', '会議', '會議', '全体会议'],
  at: '在',
  over: '上',
  /** 会议上的报告: the meeting is not over yet, a title goes on. */
  of: '的',
  towards: '向',
} as const

/** Signs that texts put for the zero of a year: 二O一一年, 二◯○四年. */
export const yearZeros: readonly string[] = ['O', 'o', 'Ｏ', 'ｏ', 'Ο', 'О', '◯', '⚪']

/** Letters of a date. */
export const dateLetters = { year: '年', month: '月', day: '日号' } as const

/** Titles. */
export const titles = {
  usual: '政府工作报告',
  /** What every line with a title has, that of a committee's report too. */
  words: ['工作报告', '政府报告'],
  /** Older reports, and those on a plan. */
  ending: '报告',
  about: '关于',
  /** Signs of a sentence about the report, where it is not the title. */
  inSentence: ['作政府', '在', '届', '关注', '解读', '一图'],
  government: ['人民政府', '政府', '行政公署', '行署', '管理委员会', '管委会'],
  /** What may stand behind a title and is no part of it. */
  tails: ['全文', '原文', '文字版', '文字实录'],
  /** What a line with a title has beside the name of an area. */
  besides: [
    '政府工作报告', '人民政府工作报告', '工作报告', '政府报告', '报告', '关于', '印发', '公布', '的通知', '通知',
    '全文', '原文', '文字版', '文字实录', '两会', '人代会', '审议稿', '讨论稿', '草案', '年度', '年',
  ],
  /** Words whose line has a title and is of no use for the area: it speaks of another report. */
  ofAnother: ['上一篇', '下一篇', '相关', '解读', '学习', '贯彻', '分工', '任务分解'],
} as const

/** Committees that govern zones: what stands before them is a name, in a list or not. */
export const committees: readonly string[] = ['管理委员会', '管委会']

/** Governments named by their kind alone, as 市人民政府 is, and what the area's name ends in. */
export const kinds: Readonly<Record<string, string>> = {
  '省': '省', '市': '市', '县': '县', '区': '区', '州': '州', '盟': '盟', '旗': '旗', '镇': '镇', '乡': '乡',
  '自治区': '自治区', '自治州': '州', '自治县': '县', '自治旗': '旗', '地区': '地区',
}

/** Words for the whole of an area, each said most in reports of its kind. */
export const wholeKinds: Readonly<Record<string, string>> = {
  '全省': '省', '全市': '市', '全县': '县', '全区': '区', '全州': '州', '全盟': '盟', '全旗': '旗', '全镇': '镇',
  '全乡': '乡',
}

/** Words of a page that introduce when and by whom it was put up. */
export const pageLabels = {
  published: [
    '发布时间', '发表时间', '发布日期', '发文日期', '发文时间', '成文日期', '更新时间', '日期', '时间',
  ],
  title: ['标题', '题目', '文件标题', '文件名称', '名称'],
  speaker: ['报告人', '作报告人'],
  issuer: ['发文单位', '发文机关', '发布单位', '发布机构', '制发机关', '公开机构'],
  publisher: ['信息来源', '文章来源', '稿件来源', '来源'],
  colons: '：:',
} as const

/** The words in which a government is named in the speech's first sentence: 我代表区人民政府. */
export const onBehalf = ['代表', '受'] as const

/** Headings: what looks back, what looks ahead. */
export const lookingBack: readonly string[] = [
  '回顾', '总结', '成就', '成绩', '成效', '过去', '以来', '完成情况', '工作情况', '执行情况',
]
export const lookingAhead: readonly string[] = [
  '安排', '部署', '任务', '要求', '打算', '目标', '建议', '重点', '思路', '考虑', '展望', '奋斗',
  '方针', '概要', '今后', '未来', '主要工作',
]

/** The year that a report speaks in, and the one before it, without their numbers. */
export const thisYear: readonly string[] = ['今年', '本年度', '新的一年']
export const lastYear: readonly string[] = ['过去一年', '过去的一年', '一年来', '去年', '上年']

/** The year after the one that a report speaks in. */
export const nextYear = '明年'

/** Five years without a plan's number. */
export const fiveYears = '五年'
export const pastFiveYears: readonly string[] = [
  '过去五年', '过去的五年', '五年来', '五年回顾', '五年工作', '的五年', '本届政府',
]
export const nextFiveYears: readonly string[] = ['今后五年', '未来五年', '下一个五年']

/** A five-year plan: “十四五” or 第十四个五年规划; 第五个年头 and 第二年 of one are not the plan. */
export const plan = {
  open: '“"「『《',
  close: '”"」』》',
  fifth: '五',
  ordinal: '第',
  counter: '个五年',
  names: ['计划', '规划', '計劃', '時期', '时期', '期间', '末', '以来', '发展'],
  yearOf: '的第',
  beyond: ['远景', '年代'],
} as const
