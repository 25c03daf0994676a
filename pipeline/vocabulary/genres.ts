/** Kinds of documents that speak to the same meetings and of the same figures, and are no work report. */

/** A kind: how a message names it, what its title holds, and what must be in the title besides. */
export interface Genre {
  name: string
  titles: readonly string[]
  /** One of these stands in the title too; empty where the first words are enough. */
  with: readonly string[]
}

/** In the order in which they are tried. */
export const genres: readonly Genre[] = [
  { name: 'a statistical bulletin (统计公报)', titles: ['统计公报', '经济运行情况', '经济运行简况'], with: [] },
  {
    name: 'a budget report (预算报告)',
    titles: ['预算', '决算', '财政收支'],
    with: ['报告', '草案', '公开', '说明', '情况', '编制', '调整', '收支', '执行'],
  },
  {
    name: 'a report on the plan (计划报告)',
    titles: ['计划执行情况', '社会发展计划', '国民经济计划', '计划草案', '计划（草案）'], with: [],
  },
  { name: 'a report of the standing committee (人大常委会工作报告)', titles: ['常务委员会工作报告', '常委会工作报告', '人大工作报告'], with: [] },
  { name: 'a report of a court or a procuratorate (法院、检察院工作报告)', titles: ['法院工作报告', '检察院工作报告'], with: [] },
  { name: 'a report on open government (政府信息公开年度报告)', titles: ['信息公开工作', '信息公开年度', '政务公开工作'], with: [] },
  { name: 'a report on the rule of law (法治政府建设报告)', titles: ['法治政府建设', '依法行政工作'], with: ['报告', '情况', '总结'] },
  { name: 'a summary of work (工作总结)', titles: ['工作总结', '述职', '工作汇报', '工作要点', '工作计划', '工作思路', '工作打算'], with: [] },
  {
    name: 'about a work report (解读、说明、决议、分工)',
    titles: ['解读', '起草说明', '报告》的决议', '报告的决议', '任务分解', '任务分工', '责任分解', '分工方案', '重点工作分工'],
    with: ['政府工作报告'],
  },
]

/** What stands between the mandate and the full stop of a budget or plan report: which of the kinds it is. */
export const mandated: readonly (readonly [word: string, genre: number])[] = [
  ['预算', 1], ['决算', 1], ['财政收支', 1], ['计划执行', 2], ['年国民经济和社会发展计划', 2], ['发展计划（草案）', 2], ['发展计划草案', 2],
  ['计划', 2],
]
/** How such a report opens: 受县人民政府委托，现将…, or 现将… alone. */
export const mandate = { by: '受', word: '委托', reach: 24, now: '现将' } as const
/** What a plan of several years is: the report that sets it out is the work report of its year. */
export const longPlans: readonly string[] = ['五年计划', '五年规划', '规划纲要', '计划纲要', '十年规划']

/** What titles of work reports hold. */
export const workTitles: readonly string[] = ['政府工作报告', '政府工作的报告', '政府工作报', '人民政府工作']
/** How the head of a government opens the speech. */
export const workOpenings: readonly string[] = [
  '报告政府工作', '作政府工作报告', '作《政府工作报告》', '作工作报告', '报告工作', '作报告', '报告过去', '政府的工作报告', '向大会报告', '请予审议', '请审议', '报告本届政府',
]
/** In whose name. */
export const speakerOnBehalf: readonly string[] = ['我代表', '我谨代表', '我受']
export const governments: readonly string[] = ['政府', '国务院', '管委会', '管理委员会', '行政公署', '办事处', '行署']

/** Whose news it is: a dateline or a byline in the first lines. */
export const newsMarks =
  /本报讯|本网讯|讯（|讯\(|日电|日讯|记者|通讯员|新华社|（见习/u
/** What news of a meeting says. */
export const newsWords: readonly string[] = [
  '作政府工作报告', '作了政府工作报告', '作《政府工作报告》', '政府工作报告', '开幕', '闭幕', '胜利召开', '隆重召开', '审议并通过',
]
/** What only somebody else says of the speech. */
export const newsOfSpeech: readonly string[] = ['作政府工作报告', '作了政府工作报告', '作《政府工作报告》', '作了《政府工作报告》', '向大会作工作报告']
export const newsName = 'news (新闻)'
export const summaryName = 'a summary or an excerpt (摘要)'

/** What a bulletin opens with where it has lost its title. */
export const bulletinOpenings: readonly string[] = ['初步核算', '初步统计', '统一核算']
