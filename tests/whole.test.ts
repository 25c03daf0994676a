/** What stands in a file beside one whole report: copies, other reports, teasers, menus, feet of pages, next pages. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { InputError } from '../pipeline/errors.ts'
import { readReport } from '../pipeline/read/index.ts'
import type { Report, Sidecar } from '../pipeline/types.ts'

const front = ['政府工作报告', '——2021年2月5日在青禾县第十六届人民代表大会第五次会议上', '青禾县人民政府县长　林若水']
const opening = ['各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议，并请政协委员提出意见。']
const review = [
  '一、2020年工作回顾',
  '过去一年，面对复杂形势，全县上下团结一心，地区生产总值完成128.6亿元，增长5.5%，好于预期。',
  '我们坚持项目为王，狠抓招商引资，新开工项目36个，完成投资45亿元，增长8.2%，投资结构不断优化。',
  '我们坚持民生为本，办好实事，改造农村公路128公里，新建学校3所，城镇新增就业4600人。',
]
const plan = [
  '二、2021年主要工作',
  '今年，我们将坚持稳中求进，地区生产总值增长6%，一般公共预算收入增长5%，扎实做好各项工作。',
  '我们将办好十件实事，新建学校12所，改造老旧小区26个，让群众有更多的获得感、幸福感、安全感。',
]
const closing = '各位代表！让我们团结一心、真抓实干，为建设富强美丽的新青禾而努力奋斗！'
const speech = [...opening, ...review, ...plan, closing]
const whole = [...front, ...speech]

const read = (lines: readonly string[], sidecar: Sidecar | null = null, name = 'a.txt'): Promise<Report> =>
  readReport({ name, bytes: Buffer.from(lines.join('\n')), sidecar })

function rowsOf(report: Report): string[] {
  const { indicators = [], targets = [], budgets = [] } = normalize(report, extract(report))
  return [...indicators, ...targets, ...budgets].map((row) => `${row.metric ?? row.item} ${row.value_normalized} ${row.period}`)
}

async function refusal(lines: readonly string[], name = 'a.txt'): Promise<string> {
  try {
    return (await read(lines, null, name)).id
  } catch (error) {
    if (error instanceof InputError) return `${error.problem.code}: ${error.message}`
    throw error
  }
}

const alone = await read(whole)
const wanted = rowsOf(alone)

describe('one report, and what stands around it', () => {
  const menu = ['中国政府网', '某省人大', '长者模式', '|', 'EN', '首页', '领导之窗', '>>', '政府工作报告']
  const foot = ['责任编辑：王某', '相关链接', '邻县2030年政府工作报告', '三、2030年工作安排', '某县2029年工作回顾', '某ICP备2024001号-1', '版权所有：某网']
  const files: readonly (readonly [string, readonly string[]])[] = [
    ['the report twice', [...whole, ...whole]],
    ['the report twice with menus and feet', [...menu, ...whole, ...foot, ...menu, ...whole, ...foot]],
    ['the report twice, the copy cut short', [...whole, ...whole.slice(0, -2)]],
    ['a menu before it', [...menu, ...whole]],
    ['a foot and other news behind it', [...whole, ...foot]],
    ['labels before it', ['标题：政府工作报告', '发文单位：青禾县人民政府', '发文时间：2023-02-05', '来源URL：http://example.gov.cn/1.html', '正文：', ...whole]],
    ['a summary of the page that holds the opening', ['内容摘要：', `${front.join('')}${opening.join('')}`, ...whole]],
    ['a summary of the page that is the opening', ['2021年青禾县政府工作报告', '内容摘要：', ...opening, ...whole]],
    ['a teaser behind it', [...whole, '推荐阅读', ...opening]],
  ]
  test.each(files)('%s', async (_, lines) => {
    const report = await read(lines)
    expect(rowsOf(report)).toEqual(wanted)
    const { year, reviewPeriod, planPeriod, speaker, deliveredOn, areaCode, congress } = report.facts
    expect({ year, reviewPeriod, planPeriod, speaker, deliveredOn, areaCode, congress }).toEqual({
      year: 2021, reviewPeriod: '2020', planPeriod: '2021', speaker: '林若水', deliveredOn: '2021-02-05', areaCode: null, congress: 16,
    })
    expect(report.sections.map(({ marker }) => marker)).toEqual(['一、', '二、'])
  })

  test('a copy is a doubt that says where', async () => {
    const { doubts } = await read([...whole, ...whole])
    expect(doubts.filter(({ rule }) => rule === 'text/twice').map(({ message }) => message))
      .toEqual([`The report stands in the file again, from line ${whole.length + 4}; it was read once.`])
    expect(alone.doubts.filter(({ rule }) => rule === 'text/twice')).toEqual([])
  })
})

describe('no report, or more than one', () => {
  const other = whole.map((line) => line.replaceAll('2020', '2021').replaceAll('2021年2月', '2022年2月')
    .replaceAll('地区', '全县').replaceAll('我们', '全县上下').replaceAll('过去一年', '一年来'))
  test('two reports', async () => {
    expect(await refusal([...whole, ...other])).toBe('reports-many: a.txt: holds 2 reports, which begin in line 4, line '
      + `${whole.length + 4}. Put each report into a file of its own.`)
  })
  const half = [...front, ...opening, ...review]
  const page = (lines: readonly string[], behind: string) =>
    [`<html><body><div class="text">${lines.map((line) => `<p>${line}</p>`).join('')}</div>${behind}</body></html>`]
  const parts: readonly (readonly [string, readonly string[], string])[] = [
    ['a text', [...half, '1', '2', '3', '下一页'], 'a.txt'],
    ['a text that says so', [...half, '（未完待续）'], 'a.txt'],
    ['a page with links', page(half, '<div><a href="1_2.html">2</a> <a href="1_2.html">下一页</a></div>'), 'a.html'],
    ['a page with numbers', page(half, '<div>第1页 共3页</div>'), 'a.html'],
    ['a page that shows a part', page(half, '<button>x</button><p>余下全文</p>'), 'a.html'],
  ]
  test('a short sentence with a fraction at the end is no page number', async () => {
    expect(await refusal([...half, '经济总量占全省1/4。'])).not.toMatch(/report-part/u)
  })
  test.each(parts)('half a report: %s', async (_, lines, name) => {
    expect(await refusal(lines, name)).toMatch(/^report-part: .*: holds only a part of a report: behind it stands .*genre: work_report/u)
    expect(rowsOf(await read(lines, { genre: 'work_report' }, name)).length).toBeGreaterThan(3)
  })
  test.each([
    ['a text', [...whole, '上一页', '下一页'], 'a.txt'],
    ['a page', page(whole, '<div><a href="2.html">下一页</a></div>'), 'a.html'],
  ] as const)('a whole one with a next page of other things: %s', async (_, lines, name) => {
    expect(rowsOf(await read(lines, null, name))).toEqual(wanted)
  })
})
