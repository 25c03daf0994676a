/** Names of metrics and items: two letters and a noun; what has none is no record, and the ledger says so. */
import { describe, expect, it, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { isName, named } from '../pipeline/normalize/named.ts'
import { emptyTables } from '../pipeline/schemas.ts'
import { metricRows } from '../pipeline/tables.ts'
import { validateReport } from '../pipeline/validate/index.ts'
import { metrics } from '../pipeline/vocabulary/metrics.ts'
import { reportOf } from './read-sentence.ts'

const none = `
  / . ． ， ？ 由 从 对 并 前 五 的 个比重 比重 占全市比重 占比 降幅 增速在 同比 人均 就需要 还可能 接近或 涉及 用于 其中 我们
  特别 尤其 分别 以来 全国 在全国 对全省 前三 第一 两个 5项 （7） 2024-03- 1到10月 1到10月份的 500亿级 50万元 5G 较上年提高／亩
  项 第一个五年 净增同比 实现三年 财政按照 民营商业中 所有乡镇和 推进“三高 课题”成效 单日最`
const some = `
  钢 GDP CPI 粮食 企业 造林 人口 税收 园区 煤炭 总量 数量 其他 总产值 参保率 新开工 用地 产能 就业 第三产业 地下水 中小学 分红 自由贸易区 对外贸易
  个体户 年产值 5G基站 “三农” PM10 前海企业 户厕 百强县 600分以上 万人发明专利 占全国比重的粮食 全省企业 亩均税收 吨钢综合能耗 乡镇初中 碳中和 余额存贷比 “小升规” 司法所`

describe('a name', () => {
  it.each(none.trim().split(/\s+/u))('is not %s', (name) => expect(isName(name)).toBe(false))
  it.each(some.trim().split(/\s+/u))('is %s', (name) => expect(isName(name)).toBe(true))
  it('is every name of the catalogue', () => {
    const names = metrics.flatMap(({ name_zh: name, aliases }) => [name, ...aliases])
    expect(names.filter((name) => !isName(name))).toEqual([])
  })
})

const text = '粮食产量达到30万吨，新建公路12公里、改造水库8座。'

test('a claim without a name is no record; its figure is other, with the reason; the rest stays', async () => {
  const report = reportOf(text, false)
  const found = extract(report)
  expect(named(found)).toEqual(found)
  const claims = found.claims.map((claim, index) => (index === 1 ? { ...claim, metric: '由' } : claim))
  const tables = { ...emptyTables(), metrics: metricRows(), ...normalize(report, { ...found, claims }) }
  expect(tables.indicators.map((row) => row.metric)).toEqual(['粮食产量', '改造水库'])
  const row = tables.quantities.find((each) => each.text === '12公里')
  expect([row?.role, row?.reason, row?.rule]).toEqual(['other', 'what it measures has no name', 'other/unnamed'])
  expect(await validateReport(tables, report)).toEqual([])
})

test('a quantity of two claims keeps the one that has a name', () => {
  const report = reportOf(text, false)
  const found = extract(report)
  const [first] = found.claims
  const both = { ...found, claims: [first!, { ...first!, metric: '／' }, ...found.claims.slice(1)] }
  const { indicators = [], quantities = [] } = normalize(report, both)
  expect(indicators.map((row) => row.metric)).toEqual(['粮食产量', '新建公路', '改造水库'])
  expect(quantities.map((row) => row.role)).toEqual(['indicator', 'indicator', 'indicator'])
})
