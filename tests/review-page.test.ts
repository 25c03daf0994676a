/** What the page's review mode computes without a page: order of doubt, places, merging, lines and rows. */
import { beforeAll, describe, expect, test } from 'vitest'
import { toModel, type Model } from '../pipeline/explorer/client/items.ts'
import { adopt, toFile } from '../pipeline/explorer/client/review/adopt.ts'
import { changedColumns, lacksNumber } from '../pipeline/explorer/client/review/columns.ts'
import { differing, merge, noWork, settle, tally, withEntry, type Entry } from '../pipeline/explorer/client/review/entries.ts'
import { pointsOf, reportKey, sentenceAround, toQueue } from '../pipeline/explorer/client/review/queue.ts'
import { saidOfReviews } from '../pipeline/explorer/client/measured.ts'
import { accuracyOf } from '../pipeline/explorer/measured.ts'
import { reportData } from '../pipeline/explorer/report-data.ts'
import type { Measured } from '../pipeline/review/measure.ts'
import { faultWords, parseReview } from '../pipeline/review/rows.ts'
import type { Row } from '../pipeline/types.ts'
import { interfaceWords } from '../pipeline/vocabulary/interface.ts'
import { reviewFaults } from '../pipeline/vocabulary/review-faults.ts'
import { reviewWords } from '../pipeline/vocabulary/interface-review.ts'
import { hostileSample, sampleOf, type Sample } from './explorer/sample.ts'

const entry = (change: Partial<Entry>): Entry => ({
  key: 'i_1', table: 'indicators', start: 5, end: 7, text: '3个', decision: 'right', columns: {},
  id: '', note: '', by: '李四', on: '2026-03-05', sample: '', quote: '', ...change,
})
const modelOf = ({ tables, texts }: Sample, doubts: Parameters<typeof reportData>[3] = []): Model =>
  toModel(reportData(tables.reports[0]!, [...texts.values()][0]!, tables, doubts))

describe('the order of doubt', () => {
  let sample: Sample
  beforeAll(async () => {
    sample = await sampleOf('140802-2020.txt', '政府工作报告\n\n各位代表：\n\n一、2019年工作回顾\n\n全年完成造林12万亩，修渠30公里，架桥8座，建成学校5所。\n\n铺路40公里。')
  })

  const order = (rows: Record<string, Partial<Row>>, doubts: Parameters<typeof reportData>[3] = []) => {
    const model = modelOf(sample, doubts)
    for (const item of model.items) Object.assign(item.row, { confidence: '' }, rows[item.row['text']!] ?? {})
    return toQueue(model).map(({ item, key }) => item?.row['text'] ?? key)
  }

  test.each([
    ['nothing known: the order of the text', {}, ['12万亩', '30公里', '8座', '5所', '40公里', reportKey]],
    ['the less sure first, what says nothing last', { '40公里': { confidence: '0.31' }, '8座': { confidence: '0.9' }, '5所': { confidence: '0.9' } },
      ['40公里', '8座', '5所', '12万亩', '30公里', reportKey]],
    ['what was published as reviewed comes last of all', { '12万亩': { confidence: '0.1', review: 'confirmed' }, '8座': { confidence: '0.5' } },
      ['8座', '30公里', '5所', '40公里', reportKey, '12万亩']],
  ])('%s', (_, rows, expected) => {
    expect(order(rows as never)).toEqual(expected)
  })

  const at = (words: string) => {
    const start = [...sample.texts.values()][0]!.indexOf(words)
    return { start, end: start + words.length }
  }
  const doubt = (rule: string, words?: string) => ({ rule, message: 'x', ...(words ? { at: at(words) } : {}) })

  test('a doubt on a figure goes before any sureness', () => {
    expect(order({ '12万亩': { confidence: '0.01' } }, [doubt('unit/unknown', '5所')])[0]).toBe('5所')
  })
  test('a doubt on words of a sentence is one about each figure that it makes true', () => {
    expect(new Set(order({}, [doubt('metric/none', '全年完成')]).slice(0, 1))).toEqual(new Set(['12万亩']))
  })
  test('a doubt on another figure of the sentence is none about this one', () => {
    expect(order({}, [doubt('unit/unknown', '40公里')]).slice(0, 2)).toEqual(['40公里', '12万亩'])
  })
  test('a doubt about the facts of the report puts them in front', () => {
    expect(order({}, [doubt('facts/date')])[0]).toBe(reportKey)
  })
})

describe('places', () => {
  test.each([
    ['plain', '共3个。', [0, 1, 2, 3, 4]], ['beyond the first plane', '\u{20bb7}3\u{20bb7}', [0, 0, 1, 2, 2, 3]],
  ])('UTF-16 units as code points: %s', (_, text, points) => {
    expect(points.map((_point, unit) => pointsOf(text)(unit))).toEqual(points)
  })

  test.each([
    ['造林[12万亩]。修渠', '造林12万亩。'], ['前文。\n　　造林[12万亩]\n后文', '造林12万亩'], ['[12万亩]', '12万亩'],
    ['修渠30公里！造林[12万亩]？架桥', '造林12万亩？'], ['\u{20bb7}'.repeat(151) + '林[12万亩]' + '\u{20bb7}'.repeat(151), undefined],
  ])('the sentence around %s', (marked, sentence) => {
    const from = marked.indexOf('[')
    const text = marked.replace(/[[\]]/gu, '')
    const words = text.slice(...sentenceAround(text, from, from + 4))
    expect(words).toContain('12万亩')
    expect(words).not.toMatch(/[\ud800-\udfff]/u)
    if (sentence !== undefined) expect(words).toBe(sentence)
  })
})

describe('merging', () => {
  const mine = withEntry(noWork, 'i_1', entry({}))
  test.each([
    ['the same decision is one', entry({ by: '王五', on: '2026-04-01' }), { right: 1 }, 0],
    ['another row is taken', entry({ key: 'i_2', decision: 'wrong' }), { right: 1, wrong: 1 }, 0],
    ['another decision is a difference, and nothing changes', entry({ decision: 'wrong' }), { right: 1 }, 1],
    ['other columns are a difference', entry({ decision: 'corrected', columns: { unit: '个' } }), { right: 1 }, 1],
    ['a line not yet judged takes nothing away', entry({ decision: '' }), { right: 1 }, 0],
  ])('%s', (_, theirs, counts, differences) => {
    const merged = merge(mine, [theirs])
    expect(tally(merged.entries)).toMatchObject(counts)
    expect([...merged.entries.values()].length).toBe(Object.values(counts).reduce((sum, n) => sum + n, 0))
    expect(merged.differences).toHaveLength(differences)
    expect(merged.entries.get('i_1')!.by).toBe('李四')
  })

  test('numbers written otherwise are no difference', () => {
    expect(differing(entry({ columns: { value: '7.10', unit: '%' } }), entry({ columns: { value: '7.1', unit: '%' } }))).toEqual([])
  })

  test.each([['mine', 'right', '李四'], ['theirs', 'wrong', '王五']] as const)('a difference is settled: %s', (side, decision, by) => {
    const merged = merge(withEntry(noWork, 'i_1', entry({ note: '甲' })), [entry({ decision: 'wrong', by: '王五', note: '乙', sample: '7 all 1/9' })])
    const settled = settle(merged, 'i_1', side)
    expect(settled.differences).toEqual([])
    expect(settled.entries.get('i_1')).toMatchObject({ decision, by, sample: '7 all 1/9' })
    expect(settled.entries.get('i_1')!.note.split('; ').sort()).toEqual(['乙', '甲'])
  })
})

describe('an added row has a number', () => {
  test.each([
    ['typed', { value: '3' }, '产业', false, false],
    ['nowhere', { value: ' ' }, '产业', false, true],
    ['in its words', {}, '３个', false, false],
    ['as the ledger reads it', {}, '三亿', true, false],
    ['or needs none', { comparator: 'in_step' }, '同步', false, false],
  ] as const)('%s', (_, cells, words, isFigure, lacks) => {
    expect(lacksNumber(cells, words, isFigure)).toBe(lacks)
  })
})

describe('lines and rows', () => {
  test('a file finds its rows again, also where the text in front has changed', async () => {
    const before = await hostileSample()
    const model = modelOf(before)
    const [item] = model.items.filter(({ table }) => table === 'indicators')
    const written = toFile(model, new Map([[item!.id, entry({
      key: item!.id, start: Number(item!.row['start']), end: Number(item!.row['end']), text: item!.row['text']!, by: '',
    })]]), '李四')
    const { rows, faults } = parseReview(written)
    expect(faults).toEqual([])
    expect(rows[0]).toMatchObject({ id: item!.id, by: '李四' })
    expect(rows[0]!.quote).toContain(item!.row['text'])

    const moved = await sampleOf('140802-2020.txt', [...before.texts.values()][0]!.replace('各位代表：', '各位代表、同志们\u{20bb7}：'))
    for (const known of [rows[0]!, { ...rows[0]!, id: '' }]) {
      const there = modelOf(moved)
      const { entries, strange } = adopt(there, [known])
      expect(strange).toBe(0)
      const row = there.byId.get(entries[0]!.key)!.row
      expect([entries[0]!.start, entries[0]!.end]).toEqual([Number(row['start']), Number(row['end'])])
      expect(row['text']).toBe(item!.row['text'])
    }
  })

  test('words that are gone are counted, kept and written as they were', async () => {
    const model = modelOf(await hostileSample())
    const line = { ...entry({ text: '没有的话', id: 'i_0123456789abcdef' }) }
    const { entries, strange } = adopt(model, [line])
    expect(strange).toBe(1)
    const { key, ...rest } = entries[0]!
    expect(key).not.toBe('i_1')
    expect(parseReview(toFile(model, new Map([[key, entries[0]!]]), '王五')).rows[0]).toMatchObject({ ...rest, quote: '' })
  })

  test('several rows on one figure keep their own line each', async () => {
    const sample = await sampleOf('140802-2020.txt', '政府工作报告\n\n各位代表：\n\n一、2019年工作回顾\n\n新增产业园、产业集群、产业强镇各2个。')
    const model = modelOf(sample)
    const items = model.items.filter(({ table }) => table === 'indicators')
    expect(items.length).toBe(3)
    const decisions = ['right', 'wrong', 'right'] as const
    const entries = new Map(items.map((item, index) => [item.id, entry({
      key: item.id, start: Number(item.row['start']), end: Number(item.row['end']), text: item.row['text']!, decision: decisions[index]!,
    })]))
    const again = adopt(model, parseReview(toFile(model, entries, '')).rows).entries
    expect(new Map(again.map(({ key, decision }) => [key, decision]))).toEqual(new Map(items.map(({ id }, index) => [id, decisions[index]!])))
  })

  test.each([
    ['nothing changed', {}, { unit: '个' }, {}], ['a change', {}, { unit: '家' }, { unit: '家' }],
    ['a cell emptied', {}, { unit: '' }, { unit: '(empty)' }], ['blanks are no change', {}, { unit: ' 个 ' }, {}],
    ['what was corrected before stays, also where the page shows it already', { unit: '个' }, { unit: '个' }, { unit: '个' }],
  ])('columns to write: %s', (_, made, cells, columns) => {
    expect(changedColumns({ unit: '个' }, entry({ columns: made }), cells)).toEqual(columns)
  })
})

test('every word of the review is there in both languages, with the same blanks to fill', () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort()
  for (const [key, { zh, en }] of Object.entries(reviewWords)) {
    expect(zh && en, key).toBeTruthy()
    expect(blanks(en), key).toEqual(blanks(zh))
  }
  expect(Object.keys(interfaceWords).length).toBeGreaterThan(100)
})

describe('what a page says of reviews', () => {
  const measured = (drawn: [judged: number, right: number] | null, judged: number, right: number): Measured => ({
    strata: drawn ? [{ by: 'all', stratum: 'all', of: 400, judged: drawn[0], right: drawn[1] }] : [],
    outside: { judged, right }, passages: { judged: 0, rows: 0, missed: 0 },
  })
  test.each([
    ['no review', undefined, ''],
    ['a review without a decision', measured(null, 0, 0), ''],
    ['rows that people chose', measured(null, 61, 52), '审核了 61 行，程序读对 52 行；它们是人选出的，不是抽样，不代表其余各行。'],
    ['drawn rows, and chosen ones that tell nothing', measured([200, 193], 61, 52), '抽样审核了 200 行：96.5% 正确（93–98）。'],
  ])('%s', (_, given, expected) => {
    expect(saidOfReviews(accuracyOf(given))).toBe(expected)
  })
  test('a report says what its own review found, and nothing without one', async () => {
    const { tables, texts } = await sampleOf('140802-2020.txt', '政府工作报告\n\n各位代表：\n\n全年完成造林12万亩。')
    const data = (given?: Measured) => reportData(tables.reports[0]!, [...texts.values()][0]!, tables, [], given)
    expect(data(measured(null, 3, 2))).toMatchObject({ accuracy: null, chosen: [3, 2] })
    expect(saidOfReviews(data())).toBe('')
  })
})

describe('what is wrong with a file is said in both languages', () => {
  const head = 'table,start,end,text,decision,metric,by,on'
  test.each([
    ['', 'header'], [`${head}\nindicators,5,9,"x,right,,a,2026-03-05`, 'quotes'], [`${head},mood\n`, 'column'], [`${head},by\n`, 'twice'],
    ['table,decision\n', 'lacks'], [`${head}\nindicators,5,9,x,right,,a,2026-03-05,!`, 'nameless'], [`${head}\nfigures,5,9,x,right,,a,2026-03-05`, 'table'],
    [`${head}\n,5,9,x,right,,a,2026-03-05`, 'noTable'], [`${head}\nindicators,5,9,x,maybe,,a,2026-03-05`, 'decision'],
    [`${head}\nreports,,,,wrong,,a,2026-03-05`, 'cannot'], [`${head}\nreports,5,9,x,right,,a,2026-03-05`, 'reportPlace'],
    [`${head}\nindicators,,9,x,right,,a,2026-03-05`, 'place'], [`${head}\nindicators,9,5,x,right,,a,2026-03-05`, 'order'],
    [`${head}\nindicators,5,9,,right,,a,2026-03-05`, 'text'], [`${head}\nindicators,5,9,x,right,,${'a'.repeat(101)},2026-03-05`, 'long'],
    [`${head}\nbudgets,5,9,x,right,GDP,a,2026-03-05`, 'notGiven'], [`${head.replace('metric', 'value')}\nindicators,5,9,x,right,much,a,2026-03-05`, 'number'],
    [`${head}\nindicators,5,9,x,corrected,,a,2026-03-05`, 'corrected'], [`${head}\nindicators,5,9,x,missing,,a,2026-03-05`, 'needs'],
    [`${head}\nindicators,5,9,x,right,,a\u202e,2026-03-05`, 'sign'],
    [`${head}\nindicators,5,9,x,right,,a,today`, 'day'], [`${head}\nindicators,5,9,x,right,,,`, 'unsigned'],
  ] as const)('%j: %s', (text, kind) => {
    const { faults: [fault] } = parseReview(text)
    expect(fault?.kind).toBe(kind)
    const [zh, en] = (['zh', 'en'] as const).map((language) => faultWords(kind, fault!.values!, language))
    expect(en).toEqual({ what: fault!.what, todo: fault!.todo })
    for (const words of [zh!, en!].flatMap(({ what, todo }) => [what, todo])) expect(words).not.toMatch(/[{}]|  |undefined/u)
    expect(`${zh!.what}${zh!.todo}`).toMatch(/\p{Script=Han}/u)
  })
  test('a line of JSON that is none', () => {
    expect(parseReview('[1]', 'jsonl').faults[0]?.kind).toBe('json')
  })
  test('no kind is left without a line here', () => {
    expect(Object.keys(reviewFaults)).toHaveLength(23)
  })
})
