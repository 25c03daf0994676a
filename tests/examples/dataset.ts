/** A tiny dataset in which everything holds: one sentence, two figures, one of them twice a record. */
import { emptyTables } from '../../pipeline/schemas.ts'
import type { Row, Tables } from '../../pipeline/types.ts'

export const reportId = 'CN-140802-2020'
export const text = '政府工作报告\n一、回顾\n2019年，地区生产总值289.7亿元，增长7.1%。\n'

const id = (letter: string, number: number) => `${letter}_${String(number).padStart(16, '0')}`

const span = (part: string): Row => {
  const start = text.indexOf(part)
  return { text: part, start: String(start), end: String(start + part.length) }
}

const quote = (part: string): Row => ({ quote: part, quote_start: String(text.indexOf(part)) })

const gdp: Row = {
  report_id: reportId, section_id: id('s', 1), metric: '地区生产总值', metric_id: 'gdp',
  comparator: 'eq', period: '2019', confidence: '0.97',
}
const money: Row = { value: '289.7', unit: '亿元', value_normalized: '28970000000', unit_code: 'CNY' }
const growth: Row = { value: '7.1', unit: '%', value_normalized: '7.1', unit_code: '%' }

/** A new copy each time, so that a test may break it. */
export function dataset(): Tables {
  const of = { report_id: reportId, section_id: id('s', 1) }
  return {
    ...emptyTables(),
    reports: [{
      id: reportId, title: '政府工作报告', area: '盐湖区', area_code: '140802', level: 'county',
      review_period: '2019', plan_period: '2020', source_file: '140802-2020.txt', sha256: 'a'.repeat(64),
      year: '2020', format: 'text', charset: 'utf-8', characters: String(text.length),
    }],
    sections: [{
      id: id('s', 1), report_id: reportId, level: '1', marker: '一、', heading: '回顾',
      start: String(text.indexOf('一、')), end: String(text.length - 1),
    }],
    indicators: [
      { id: id('i', 1), quantity_id: id('q', 2), ...gdp, ...money, measure: 'level', ...span('289.7亿元'), ...quote('地区生产总值289.7亿元') },
      { id: id('i', 2), quantity_id: id('q', 3), ...gdp, ...growth, measure: 'growth', ...span('7.1%'), ...quote('增长7.1%') },
    ],
    quantities: [
      { id: id('q', 1), ...of, ...span('2019年'), value: '2019', unit: '年', role: 'date' },
      { id: id('q', 2), ...of, ...span('289.7亿元'), ...money, comparator: 'eq', role: 'indicator' },
      { id: id('q', 3), ...of, ...span('7.1%'), ...growth, comparator: 'eq', role: 'indicator' },
    ],
    metrics: [{ metric_id: 'gdp', name_zh: '地区生产总值', name_en: 'Gross domestic product', unit_code: 'CNY', kind: 'flow' }],
  }
}
