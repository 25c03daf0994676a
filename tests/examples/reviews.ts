/** Reviews of an invented report: lines, and what must come of them; and lines that must be refused. */

export const reviewed = `政府工作报告
——2024年1月12日在安平县第十七届人民代表大会第四次会议上
安平县人民政府县长  王立

各位代表：
现在，我代表县人民政府，向大会报告工作。

一、2023年工作回顾
全县地区生产总值完成86.4亿元，增长6.2%。一般公共预算收入完成5.3亿元，下降1.8%。新建村级便民服务点12个、文化广场7个，惠及群众3.1万人。完成投资2.5亿元的灌区改造项目全面竣工。

二、2024年工作安排
地区生产总值增长6%左右，城镇新增就业1800人。计划投资1.2亿元，改造供水管网36公里。科技馆、文化馆、体育馆各1座建成。
`

/** A line of a review file; its place is where `text` stands in the report for the first time. */
export type Line = Record<string, string> & { table: string, decision: string }

/**
 * Lines → what differs: `table text: column was → is`, `-table text` for a row that goes, `+table text
 * name value unit normalized code period` for one that comes; ledger rows as `ledger text: role → role`.
 */
export const applied: [name: string, lines: Line[], differences: string[]][] = [
  ['right confirms', [{ table: 'indicators', text: '6.2%', decision: 'right' }], ['indicators 6.2%: review  → confirmed']],
  ['right with the cells of the program', [{ table: 'indicators', text: '86.4亿元', decision: 'right', metric: '地区生产总值', value: '86.40' }],
    ['indicators 86.4亿元: review  → confirmed']],
  ['a wrong row goes, its quantity stays', [{ table: 'indicators', text: '12个', decision: 'wrong' }],
    ['-indicators 12个', 'ledger 12个: indicator → other, removed in a review']],
  ['a value takes its base units along', [{ table: 'indicators', text: '86.4亿元', decision: 'corrected', value: '86.5' }],
    ['indicators 86.4亿元: value 86.4 → 86.5', 'indicators 86.4亿元: value_normalized 8640000000 → 8650000000',
      'indicators 86.4亿元: review  → corrected', 'ledger 86.4亿元: value 86.4 → 86.5']],
  ['a unit too', [{ table: 'indicators', text: '3.1万人', decision: 'corrected', unit: '万户' }],
    ['indicators 3.1万人: unit 万人 → 万户', 'indicators 3.1万人: unit_code {person} → {household}',
      'indicators 3.1万人: review  → corrected', 'ledger 3.1万人: unit 万人 → 万户']],
  ['a name takes its id along', [{ table: 'indicators', text: '86.4亿元', decision: 'corrected', metric: '固定资产投资' }],
    ['indicators 86.4亿元: metric 地区生产总值 → 固定资产投资', 'indicators 86.4亿元: metric_id gdp → fixed_asset_investment',
      'indicators 86.4亿元: review  → corrected']],
  ['a month that a spreadsheet took for a date', [{ table: 'indicators', text: '1.8%', decision: 'corrected', period: 'Mar-22' }],
    ['indicators 1.8%: period 2023 → 2022-03', 'indicators 1.8%: review  → corrected']],
  ['two ends, a fall from the smaller on', [{ table: 'indicators', text: '1.8%', decision: 'corrected', value: '-1.8', value_max: '-2.5' }],
    ['indicators 1.8%: value_max  → -2.5', 'indicators 1.8%: value_max_normalized  → -2.5', 'indicators 1.8%: comparator eq → between',
      'indicators 1.8%: review  → corrected']],
  ['a period alone changes nothing else', [{ table: 'indicators', text: '1.8%', decision: 'corrected', period: '2022' }],
    ['indicators 1.8%: period 2023 → 2022', 'indicators 1.8%: review  → corrected']],
  ['a fall stays one in the ledger', [{ table: 'indicators', text: '1.8%', decision: 'corrected', value: '-1.9' }],
    ['indicators 1.8%: value -1.8 → -1.9', 'indicators 1.8%: value_normalized -1.8 → -1.9', 'indicators 1.8%: review  → corrected',
      'ledger 1.8%: value 1.8 → 1.9']],
  ['the empty word empties', [{ table: 'indicators', text: '86.4亿元', decision: 'corrected', metric_id: '(empty)' }],
    ['indicators 86.4亿元: metric_id gdp → ', 'indicators 86.4亿元: review  → corrected']],
  ['a missing row is added from its words', [{ table: 'indicators', text: '各位', decision: 'missing', metric: '新建站点', value: '3', unit: '个' }],
    ['+indicators 各位 新建站点 3 个 3 {item} 2023', '+ledger 各位 indicator']],
  ['a row moves to another table', [
    { table: 'indicators', text: '12个', decision: 'wrong' },
    { table: 'targets', text: '12个', decision: 'missing', metric: '新建便民服务点' },
  ], ['-indicators 12个', '+targets 12个 新建便民服务点 12 个 12 {item} 2024', 'ledger 12个: indicator → target']],
  ['money is added with its kind', [
    { table: 'indicators', text: '5.3亿元', decision: 'wrong' },
    { table: 'budgets', text: '5.3亿元', decision: 'missing', item: '灌区', kind: 'fund', status: 'planned' },
  ], ['-indicators 5.3亿元', '+budgets 5.3亿元 灌区 5.3 亿元 530000000 CNY 2024', 'ledger 5.3亿元: indicator → budget']],
  ['one of several rows by its name', [{ table: 'indicators', text: '7个', decision: 'wrong', metric: '新建文化广场' }],
    ['-indicators 7个', 'ledger 7个: indicator → other, removed in a review']],
  ['no decision, no change', [{ table: 'indicators', text: '6.2%', decision: '' }], []],
  ['what the program reads itself is confirmed', [{ table: 'indicators', text: '6.2%', decision: 'corrected', value: '6.2' }],
    ['indicators 6.2%: review  → confirmed']],
  ['also as missing', [{ table: 'indicators', text: '6.2%', decision: 'missing', metric: '地区生产总值', measure: 'growth' }],
    ['indicators 6.2%: review  → confirmed']],
  ['a wrong row that is gone', [{ table: 'budgets', text: '6.2%', decision: 'wrong' }], []],
  ['followed by its sentence', [{
    table: 'indicators', text: '6.2%', decision: 'corrected', value: '6.3', start: '3', end: '7',
    quote: '全县地区生产总值完成86.4亿元，增长6.2%。',
  }], ['indicators 6.2%: value 6.2 → 6.3', 'indicators 6.2%: value_normalized 6.2 → 6.3', 'indicators 6.2%: review  → corrected',
    'ledger 6.2%: value 6.2 → 6.3']],
]

/** Lines that must be refused: the code, a part of the message. */
export const refused: [name: string, lines: Line[], code: string, said: string][] = [
  ['words that are not there', [{ table: 'indicators', text: '6.2%', start: '0', end: '4', decision: 'wrong' }], 'review-moved',
    'line 2: "6.2%" does not stand at 0–4: the text has "政府工作" there. The text has the words once, at '],
  ['words that stand several times elsewhere', [{ table: 'indicators', text: '个', start: '0', end: '1', decision: 'wrong' }], 'review-moved',
    'Look the words up'],
  ['a place behind the text', [{ table: 'indicators', text: '6.2%', start: '9000', end: '9004', decision: 'wrong' }], 'review-moved',
    'the text ends before it'],
  ['a sentence with the words twice', [{
    table: 'indicators', text: '1', start: '3', end: '4', decision: 'wrong', quote: '一般公共预算收入完成5.3亿元，下降1.8%。',
  }], 'review-moved', 'has the words no more'],
  ['a row that is not there', [{ table: 'budgets', text: '6.2%', decision: 'right' }], 'review-row', 'no row of budgets for 6.2%'],
  ['a correction of no row', [{ table: 'targets', text: '6.2%', decision: 'corrected', value: '1' }], 'review-row', 'Write missing'],
  ['one row twice', [
    { table: 'indicators', text: '6.2%', decision: 'right' }, { table: 'indicators', text: '6.2%', decision: 'wrong' },
  ], 'review-clash', 'line 3: it reviews the row that line 2 reviews'],
  ['right, but otherwise', [{ table: 'indicators', text: '6.2%', decision: 'right', value: '6.3' }], 'review-clash',
    'says right, but "value" is 6.3 where the program has 6.2'],
  ['a row of two tables', [{ table: 'targets', text: '6.2%', decision: 'missing', metric: '居民收入' }], 'review-clash',
    '6.2% is a row of indicators too'],
  ['a part of a quantity', [{ table: 'indicators', text: '12', decision: 'missing', metric: '新建站点' }], 'review-clash',
    'overlaps the quantity'],
  ['more than a quantity', [{ table: 'indicators', text: '12个、文化广场7个', decision: 'missing', metric: '新建站点', value: '19' }], 'review-clash',
    'overlaps the quantity'],
  ['the same row again', [{ table: 'indicators', text: '86.4亿元', decision: 'missing', metric: '地区生产总值', value: '1' }], 'review-clash',
    'stands there already'],
  ['no number', [{ table: 'indicators', text: '各位', decision: 'missing', metric: '站点' }], 'review-clash', 'no number can be read from 各位'],
  ['a code that is none', [{ table: 'indicators', text: '6.2%', decision: 'corrected', measure: 'grow' }], 'review-wrong',
    '"measure" is grow, which is no code of it. Write one of level, growth'],
  ['a metric that is none', [{ table: 'indicators', text: '6.2%', decision: 'corrected', metric_id: 'no_such' }], 'review-wrong',
    'which the catalogue does not have'],
  ['a period that is none', [{ table: 'indicators', text: '6.2%', decision: 'corrected', period: 'Foo-20' }], 'review-wrong', 'which is not of its form'],
  ['a name that names nothing', [{ table: 'indicators', text: '6.2%', decision: 'corrected', metric: '/' }], 'review-wrong', 'names nothing'],
  ['a code of no province', [{ table: 'indicators', text: '6.2%', decision: 'corrected', area_code: '999999' }], 'review-wrong', '"area_code" must be a code of six digits'],
  ['a period backwards', [{ table: 'indicators', text: '6.2%', decision: 'corrected', period: '2025/2020' }], 'review-wrong', '"period" must be a year, or an interval'],
  ['a unit that nobody counts in', [{ table: 'indicators', text: '86.4亿元', decision: 'corrected', unit: `${'亿'.repeat(30)}元` }], 'review-wrong', 'more than anyone counts'],
  ['an upper end below the lower one', [{ table: 'indicators', text: '6.2%', decision: 'corrected', value_max: '5' }], 'review-wrong', '"value_max" is 5, less than "value"'],
  ['also of a row that is added', [{ table: 'indicators', text: '各位', decision: 'missing', metric: '站点', value: '9', value_max: '7', unit: '个' }],
    'review-wrong', 'less than "value"'],
  ['an empty measure', [{ table: 'indicators', text: '6.2%', decision: 'corrected', measure: '(empty)' }], 'review-wrong', 'cannot be empty'],
]

const head = 'table,start,end,text,decision,metric,value,note,by,on'

/** Files that must be refused: line, a part of what is said. */
export const broken: [name: string, file: string, line: number, said: string][] = [
  ['an empty file', '', 0, 'has no header'],
  ['a header of something else', 'id,metric\ni_1,x\n', 1, 'the header lacks table'],
  ['an unknown column', 'table,start,end,text,decision,metrik\n', 1, 'there is no column "metrik"'],
  ['a column twice', 'table,start,end,text,decision,metric,metric\n', 1, 'stands twice'],
  ['an unknown table', `${head}\nindicator,1,2,3,right,,,,li,2026-03-05\n`, 2, 'there is no table "indicator"'],
  ['an unknown decision', `${head}\nindicators,1,2,3,ok,,,,li,2026-03-05\n`, 2, '"ok" is no decision'],
  ['nobody', `${head}\nindicators,1,2,3,right,,,,,2026-03-05\n`, 2, 'without "by"'],
  ['no day', `${head}\nindicators,1,2,3,right,,,,li\n`, 2, 'without "on"'],
  ['half a day', `${head}\nindicators,1,2,3,right,,,,li,2026-0`, 2, 'no day of the calendar'],
  ['a day that may be two', `${head}\nindicators,1,2,3,right,,,,li,5/3/2026\n`, 2, 'no day of the calendar'],
  ['an open quote', `${head}\nindicators,1,2,"3,right,,,,li,2026-03-05\n`, 2, 'a quote'],
  ['no place', `${head}\nindicators,,,3,right,,,,li,2026-03-05\n`, 2, 'is no place in a text'],
  ['a place backwards', `${head}\nindicators,5,2,3,right,,,,li,2026-03-05\n`, 2, 'ends at 2, before it begins'],
  ['no words', `${head}\nindicators,1,2,,right,,,,li,2026-03-05\n`, 2, 'has no text'],
  ['no correction', `${head}\nindicators,1,2,3,corrected,,,,li,2026-03-05\n`, 2, 'gives no column'],
  ['no name', `${head}\nindicators,1,2,3,missing,,5,,li,2026-03-05\n`, 2, 'needs metric'],
  ['no number', `${head}\nindicators,1,2,3,corrected,,five,,li,2026-03-05\n`, 2, 'which is no number'],
  ['a column of another table', `${head}\nbudgets,1,2,3,corrected,x,,,li,2026-03-05\n`, 2, 'budgets has no column "metric"'],
  ['a wrong report', `${head}\nreports,,,,wrong,,,,li,2026-03-05\n`, 2, 'a line of reports cannot be wrong'],
  ['a sign that no note has', `${head}\nindicators,1,2,3,right,,,a\u0001b,li,2026-03-05\n`, 2, '"note" holds U+0001'],
  ['a lost character', `${head}\nindicators,1,2,3,right,,,\uFFFD,li,2026-03-05\n`, 2, '"note" holds U+FFFD'],
  ['half of a pair', `${head}\nindicators,1,2,3,right,,,\ud800,li,2026-03-05\n`, 2, '"note" holds U+D800'],
  ['a name that turns what follows', `${head}\nindicators,1,2,3,right,,,,l\u202ei,2026-03-05\n`, 2, '"by" holds U+202E'],
  ['a name that clears the screen', `${head}\nindicators,1,2,3,right,,,,l\u001b[2Ji,2026-03-05\n`, 2, '"by" holds U+001B'],
  ['a metric as long as a report', `${head}\nindicators,1,2,3,corrected,${'甲'.repeat(3000)},,,li,2026-03-05\n`, 2, '"metric" is longer than 200'],
  ['more digits than there are', `${head}\nindicators,1,2,3,corrected,,${'9'.repeat(3000)},,li,2026-03-05\n`, 2, '"value" is longer than 40'],
  ['a cell too many', `${head}\nindicators,1,2,3,right,,,a,b,2026-03-05,x\n`, 2, 'cell 11 stands in no named column'],
]

/** What spreadsheets make of a file: the reviews must be the same. */
export const spreadsheets: [name: string, change: (csv: string) => string][] = [
  ['a byte order mark', (csv) => `\uFEFF${csv}`],
  ['CRLF', (csv) => csv.replaceAll('\n', '\r\n')],
  ['semicolons', (csv) => csv.replaceAll(',', ';')],
  ['tabs', (csv) => csv.replaceAll(',', '\t')],
  ['a line that names the separator', (csv) => `sep=;\n${csv.replaceAll(',', ';')}`],
  ['blank lines', (csv) => csv.replaceAll('\n', '\n\n')],
  ['lines of separators', (csv) => `${csv},,,,,,,,,\n`],
  ['trailing empty columns', (csv) => csv.replaceAll('\n', ',,,\n')],
  ['quotes around all', (csv) => csv.replaceAll(/[^,\n]+/gu, '"$&"')],
  ['a day with strokes', (csv) => csv.replaceAll('2026-03-05', '2026/3/5')],
  ['a percent with two digits', (csv) => csv.replaceAll('6.2%', '6.20%')],
  ['a percent as a number', (csv) => csv.replaceAll('6.2%', '0.062')],
  ['no line end at the end', (csv) => csv.trimEnd()],
]
