/** Figures on the pages are as stated: examples, and every row of raw/, read back from its label (the corpus: figure.slow.test.ts). */
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { figure } from '../pipeline/explorer/client/figure.ts'
import { language } from '../pipeline/explorer/client/words.ts'
import type { Row } from '../pipeline/types.ts'
import { askAll } from './figure-rows.ts'
import { project } from './fixtures/run.ts'

afterEach(() => { language.value = 'zh' })

/** Comparator, value, end of the range, unit, measure; what a page shows, in Chinese and in English. */
const examples: [comparator: string, value: string, max: string, unit: string, measure: string, zh: string, en?: string][] = [
  ['ge', '3000', '', '亿元', 'level', '≥ 3000亿元'],
  ['eq', '3000', '', '亿元', 'level', '3000亿元'],
  ['gt', '100', '', '万亿元', 'level', '> 100万亿元'],
  ['approx', '10.50', '', '万人', 'level', '≈ 10.50万人'],
  ['between', '4.5', '5', '%', 'growth', '4.5–5%'],
  ['eq', '0', '', '户', 'level', '0户'],
  ['eq', '100', '', '', 'level', '100'],
  ['le', '5.5', '', '％', 'level', '≤ 5.5%'],
  ['eq', '8', '', '百分之', 'growth', '8%'],
  ['eq', '6.1', '', '千分之', 'level', '6.1‰'],
  ['eq', '1.7', '', '倍', 'growth', '1.7倍'],
  ['gt', '5', '', '成', 'level', '> 5成'],
  ['eq', '-2.3', '', '%', 'growth', '−2.3%'],
  ['approx', '-3', '', '%', 'growth', '≈ −3%'],
  ['ge', '-3', '', '%', 'growth', '降 ≥ 3%', 'down ≥ 3%'],
  ['between', '-8', '-10', '%', 'growth', '降 8–10%', 'down 8–10%'],
  ['eq', '2', '', '位', 'rank', '第2位', 'No. 2位'],
  ['le', '10', '', '', 'rank', '≤ 第10', '≤ No. 10'],
  ['in_step', '', '', '', 'growth', '同步', 'in step'],
]

describe('examples', () => {
  it.each(examples)('%s %s %s %s, %s: %s', (comparator, value, max, unit, measure, zh, en = zh) => {
    const row: Row = { comparator, value, value_max: max, unit, measure, unit_code: '%', text: 'x' }
    expect(figure(row)).toBe(zh)
    language.value = 'en'
    expect(figure(row)).toBe(en)
  })

  it('a row without a number gives its words', () => expect(figure({ text: '第十六届', value: '' })).toBe('第十六届'))
})

describe('every figure of every table is shown as it stands there', () => {
  it('of the reports in raw/', () => askAll(join(project, 'raw'), 200))
})
