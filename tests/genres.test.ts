/** Documents of the same meetings that are no work report: refused by name, as text and as page, with a way out that works. */
import { describe, expect, test } from 'vitest'
import { InputError } from '../pipeline/errors.ts'
import { readReport } from '../pipeline/read/index.ts'
import type { Sidecar } from '../pipeline/types.ts'

const figures = '2024年，全县一般公共预算收入完成12.6亿元，增长5.5%，地区生产总值完成128.6亿元，增长6%。'
const body = Array.from({ length: 12 }, (_, at) => `${at + 1}.${figures}`)
const headings = ['一、2024年工作回顾', ...body, '二、2025年主要工作', '今年要做好各项重点工作。']
const meeting = '——2025年1月15日在青禾县第十六届人民代表大会第五次会议上'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['budget, by its title and mandate', '预算报告', [
    '关于青禾县2024年财政预算执行情况和2025年财政预算（草案）的报告', meeting, '青禾县财政局局长　林若水', '各位代表：',
    '受县人民政府委托，现将2024年财政预算执行情况和2025年财政预算（草案）提请大会审议，并请政协委员提出意见。', ...headings]],
  ['budget, by its mandate alone', '预算报告', [
    '各位代表：', '受县人民政府委托，向大会报告我县2024年预算执行情况与2025年预算草案，请予审议。', ...headings]],
  ['budget under the column of the work reports', '预算报告', [
    '当前位置：首页 > 政府工作报告', '青禾县2024年预算执行情况和2025年预算草案的报告', '发布时间：2025-01-20', '各位代表：',
    '受县政府委托，将2024年全县和县本级预算执行情况、2025年预算草案报告如下，请予审查。', ...headings]],
  ['budget, its title in two lines', '预算报告', [
    '关于青禾县2024年全县和县级预算执行', '情况与2025年预算草案的报告', '（书面）', '各位代表：', '现将有关情况报告如下，请予审议。', ...headings]],
  ['budget without title and mandate', '预算报告', ['各位代表：', '现将2024年全县财政预算执行情况和2025年财政预算草案提请大会审议。', ...headings]],
  ['budget made public', '预算报告', ['青禾县2025年政府预算公开说明', ...headings, '落实政府工作报告目标任务。']],
  ['news without a byline', '新闻', [
    '1月15日上午，青禾县第十六届人民代表大会第五次会议在县会议中心召开。', '县长林若水代表县人民政府向大会作政府工作报告，全面回顾了2024年工作。',
    figures.repeat(6), '报告提出了2025年预期目标和主要任务。']],
  ['final accounts', '预算报告', ['关于青禾县2024年财政决算的报告', '县人大常委会：', '现将2024年财政决算情况报告如下，请予审议。', ...headings]],
  ['plan', '计划报告', [
    '关于青禾县2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告', meeting, '各位代表：',
    '受县人民政府委托，现将2024年国民经济和社会发展计划执行情况与2025年计划草案提请大会审议。', ...headings]],
  ['bulletin', '统计公报', ['青禾县2024年国民经济和社会发展统计公报', '青禾县统计局', '2025年3月20日', ...headings, '《政府工作报告》提出的目标任务全面完成。']],
  ['bulletin without its title', '统计公报', [
    '2024年，全县上下深入落实政府工作报告部署。', '经初步核算，全年实现地区生产总值128.6亿元，增长6%。', ...headings]],
  ['summary of a department', '工作总结', ['青禾县交通运输局2024年工作总结和2025年工作打算', ...headings, '落实政府工作报告目标任务。']],
  ['standing committee', '人大常委会工作报告', [
    '青禾县人民代表大会常务委员会工作报告', meeting, '各位代表：', '我受县人大常委会委托，向大会报告工作，请予审议。', ...headings]],
  ['court', '法院', ['青禾县人民法院工作报告', meeting, '各位代表：', '现在，我代表县人民法院向大会报告工作，请予审议。', ...headings]],
  ['court, in eight letters', '法院', ['人民法院工作报告', '各位代表：', '现在，我向大会报告，请予审议。', ...headings]],
  ['notes on a draft', '解读、说明、决议、分工', ['2025年政府工作报告起草说明', '各位代表：', '现将起草情况说明如下。', ...headings]],
  ['reading guide', '解读', ['青禾县《政府工作报告》解读', ...headings, '各位代表审议了报告。']],
  ['resolution', '解读、说明、决议、分工', ['青禾县人民代表大会关于《政府工作报告》的决议', meeting, '会议听取和审议了县长所作的政府工作报告，决定批准这个报告。', ...headings]],
  ['tasks shared out', '解读、说明、决议、分工', ['2025年政府工作报告重点工作任务分解', '各乡镇人民政府：', ...headings]],
  ['rule of law', '法治政府建设', ['青禾县2024年法治政府建设工作报告', ...headings, '依法向大会报告工作。']],
  ['news', '新闻', [
    '青禾县第十六届人民代表大会第五次会议开幕', '本报讯（记者 周明）1月15日上午，青禾县第十六届人民代表大会第五次会议隆重开幕。',
    '县长林若水代表县人民政府作政府工作报告。', figures.repeat(6), '报告提出了2025年预期目标和主要任务。']],
  ['summary', '摘要', ['青禾县政府工作报告（摘要）', meeting, '各位代表：', '现在，我代表县人民政府向大会报告工作，请予审议。', ...headings]],
  ['excerpt, said below the title', '摘要', ['青禾县政府工作报告', '（节选）', '各位代表：', '现在，我代表县人民政府向大会报告工作，请予审议。', ...headings]],
]

const asPage = (lines: readonly string[]) =>
  `<html><head><title>${lines[0]}</title></head><body><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`

async function read(name: string, content: string, sidecar: Sidecar | null = null): Promise<string> {
  try {
    return (await readReport({ name, bytes: Buffer.from(content), sidecar })).id
  } catch (error) {
    if (error instanceof InputError) return `${error.problem.code}: ${error.message}`
    throw error
  }
}

describe.each(cases)('%s', (_, kind, lines) => {
  for (const [name, content] of [['a.txt', lines.join('\n')], ['a.html', asPage(lines)], ['b.txt', lines.join('\\r\\n')]] as const) {
    test(`${name} is refused`, async () => {
      const message = await read(name, content)
      expect(message).toMatch(/^(?:other-genre|page-summary): /u)
      expect(message).toContain(message.startsWith('page-') && kind === '摘要' ? '' : kind)
      expect(message).toContain(`or write "genre: work_report" into raw/${name[0]}.yml if it is one all the same.`)
    })
    test(`${name} is read where a person knows it to be a report`, async () => {
      expect(await read(name, content, { genre: 'work_report', year: 2025, area_code: '140802' })).toBe('CN-140802-2025')
    })
  }
})

describe('work reports that speak of budgets, plans and news', () => {
  const reports: readonly (readonly [string, readonly string[]])[] = [
    ['with the budget before the meeting', [
      '政府工作报告', meeting, '各位代表：',
      '现在，我代表县人民政府向大会报告工作，请连同国民经济和社会发展计划执行情况、财政预算执行情况报告一并审议。', ...headings]],
    ['under a menu, and with no usual opening', [
      '首页', '统计公报', '预决算公开', '财政预算报告', '工作总结', '各位代表：', '刚刚过去的一年，全县人民团结奋斗，成绩来之不易，请予审议。', ...headings]],
    ['under a menu', [
      '首页', '统计公报', '预算执行情况', '工作总结', '法治政府建设报告', '2025年青禾县政府工作报告', '来源：青禾日报', '各位代表：',
      '现在，我代表县人民政府，向大会报告工作，请予审议。', ...headings]],
    ['below a caption', [
      '青禾县政府工作报告', '县长林若水作政府工作报告。记者 周明 摄', '各位代表：', '现在，我代表县人民政府，向大会作政府工作报告，请予审议。', ...headings]],
    ['by somebody on behalf of the government', [
      '政府工作报告', meeting, '各位代表：', '我受县人民政府委托，向大会作政府工作报告，请予审议。', ...headings]],
    ['on a plan of five years', [
      '政府工作报告', meeting, '各位代表：', '我受县人民政府的委托，现将国民经济和社会发展第十个五年计划纲要提请大会审议。', ...headings]],
    ['with a summary of the page before it', [
      '青禾县政府工作报告', '内容摘要：', '各位代表：现在，我代表县人民政府向大会报告工作', '政府工作报告', '各位代表：',
      '现在，我代表县人民政府，向大会报告工作，请予审议。', ...headings]],
  ]
  for (const [name, lines] of reports) {
    test(`${name}, as text`, async () => expect(await read('140802-2025.txt', lines.join('\n'))).toMatch(/^CN-.*-2025$/u))
    test(`${name}, as page`, async () => expect(await read('140802-2025.html', asPage(lines))).toMatch(/^CN-.*-2025$/u))
  }
})
