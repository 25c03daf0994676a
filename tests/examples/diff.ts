/** An edit of the small report of tests/fixtures/tiny, and every line that the difference has. */

export interface DiffExample {
  name: string
  edits: readonly (readonly [from: string, to: string])[]
  lines: readonly string[]
}

export const diffs: readonly DiffExample[] = [
  { name: 'nothing', edits: [], lines: [] },
  {
    name: 'a value',
    edits: [['地区生产总值增长7%左右', '地区生产总值增长6.5%左右']],
    lines: ['targets 140802-2021: GDP growth ≈ 7 % → ≈ 6.5 % (line 17)'],
  },
  {
    name: 'a comparator',
    edits: [['增长7%左右', '增长7%以上']],
    lines: ['targets 140802-2021: GDP growth ≈ 7 % → ≥ 7 % (line 17)'],
  },
  {
    name: 'a unit',
    edits: [['农村公路18.2公里', '农村公路18.2米']],
    lines: [
      'indicators 140802-2021: Rural roads built or upgraded 18.2 公里 → 18.2 米 (line 13)',
      'budgets 140802-2021: 新建农村公路总投资 1.3 亿元 reworded (line 13)',
    ],
  },
  {
    name: 'a sentence more',
    edits: [['6月底前', '改造旱厕300座。6月底前']],
    lines: ['targets 140802-2021: added 改造旱厕 300 座, 2021 (line 17)'],
  },
  {
    name: 'a figure less',
    edits: [['，居民消费价格涨幅控制在3%以内', '']],
    lines: ['targets 140802-2021: removed CPI ≤ 3 %, 2021 (line 17)'],
  },
  {
    name: 'other words around the figures',
    edits: [['全年地区生产总值完成', '全年地区生产总值实现']],
    lines: [
      'indicators 140802-2021: GDP 301.2 亿元 reworded (line 13)',
      'indicators 140802-2021: GDP growth 4.1 % reworded (line 13)',
    ],
  },
  {
    name: 'a term explained otherwise',
    edits: [['稳投资、稳预期。', '稳投资、稳信心。']],
    lines: [
      'glossary 140802-2021: 六稳: definition 稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期。 → 稳就业、稳金融、稳外贸、稳外资、稳投资、稳信心。 (line 21)',
      'glossary_parts 140802-2021: part 稳预期 → 稳信心',
    ],
  },
  {
    name: 'a speaker',
    edits: [['某某某', '某某']],
    lines: ['reports 140802-2021: 政府工作报告: speaker 某某某 → 某某'],
  },
  {
    name: 'a paragraph in front moves rows and changes none',
    edits: [['一、2020年工作回顾', '首先报告去年的工作。\n\n一、2020年工作回顾']],
    lines: [],
  },
]
