/** The forms that the texts of collections have: each gives the rows of the same report written well. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import { layoutOf } from '../pipeline/read/layout.ts'
import { emptyTables } from '../pipeline/schemas.ts'
import { metricRows } from '../pipeline/tables.ts'
import type { Row } from '../pipeline/types.ts'
import { sayFault, validate } from '../pipeline/validate/index.ts'

/** Reads a text; gives its rows as `metric text period`, after all invariants were checked. */
async function rowsOf(text: string, name = '140802-2021.txt'): Promise<string[]> {
  const report = await readReport({ name, bytes: Buffer.from(text), sidecar: null })
  const rows = normalize(report, extract(report))
  const tables = { ...emptyTables(), ...rows, metrics: metricRows() }
  const faults = await validate(tables, new Map([[report.id, report.text]]))
  expect(faults.map(sayFault)).toEqual([])
  const say = (row: Row) => [row.metric ?? row.item, row.value_normalized, row.unit_code, row.period].join(' ')
  return [...tables.indicators, ...tables.targets, ...tables.budgets].map(say)
}

const paragraphs = [
  '政府工作报告',
  '——2021年2月5日在青禾县第十六届人民代表大会第五次会议上',
  '青禾县人民政府县长　林若水',
  '各位代表：',
  '现在，我代表县人民政府，向大会报告工作，请予审议。',
  '一、2020年工作回顾',
  '过去一年，全县地区生产总值完成128.6亿元，增长5.5%。改造农村公路128公里。',
  '二、2021年主要工作',
  '今年，地区生产总值增长6%，新建学校12所。',
]
const wanted = await rowsOf(paragraphs.join('\n'))

/** Breaks each paragraph at a width, as a page does; with an indent of two letters. */
function wrapped(width: number, indent: string): string[] {
  const long = paragraphs.map((paragraph) => paragraph.replace('过去一年，', `过去一年，${'面对复杂形势，我们迎难而上，'.repeat(9)}`)
    .replace('今年，', `今年，${'我们将坚持稳中求进，扎实做好各项工作，'.repeat(6)}`))
  return long.flatMap((paragraph) => {
    const text = paragraph.length > 20 ? indent + paragraph : paragraph
    return Array.from({ length: Math.ceil(text.length / width) }, (_, at) => text.slice(at * width, at * width + width))
  })
}

const oneLine = (between: string) => paragraphs.join(between)

describe('the same rows', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['line breaks in letters', oneLine('\\r\\n')],
    ['line breaks in letters, without returns', oneLine('\\n')],
    ['line breaks as tags', oneLine('<br/>')],
    ['one line, paragraphs parted by blanks', oneLine('　　').padEnd(1200, '　')],
    ['blanks as entities', paragraphs.join('\n&nbsp;&nbsp;')],
    ['blanks as entities, escaped twice', paragraphs.join('\n&amp;nbsp;&amp;nbsp;')],
    ['blanks as numbers', paragraphs.join('\n&#12288;&#12288;')],
    ['blanks lost', paragraphs.join('????\n????')],
    ['radicals', paragraphs.join('\n').replaceAll('一', '⼀').replaceAll('人', '⼈').replaceAll('月', '⽉').replaceAll('生', '⽣')],
    ['hard lines of 24 letters, indented', wrapped(24, '　　').join('\n')],
    ['hard lines of 31 letters, not indented', wrapped(31, '').join('\n')],
    ['hard lines, a page after every 5', wrapped(24, '　　').map((line, at) => (at % 5 === 4 ? `${line}\n\n- ${(at + 1) / 5} -\n\n` : line)).join('\n')],
    ['hard lines, a page after every line', wrapped(24, '　　').map((line, at) => `${line}\n${at + 1}`).join('\n')],
  ]
  test.each(forms)('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(wanted)
  })
  test.each(Array.from({ length: 20 }, (_, at) => at + 19))('hard lines of %i letters, wherever they cut', async (width) => {
    for (const indent of ['', '　　']) {
      const lines = wrapped(width, indent)
      expect(await rowsOf(lines.join('\n'))).toEqual(wanted)
      for (const every of [1, 2, 3, 4, 5]) {
        const paged = lines.map((line, at) => (at % every === every - 1 ? `${line}\n${(at + 1) / every}` : line))
        expect(await rowsOf(paged.join('\n')), paged.join('\n')).toEqual(wanted)
      }
    }
  })
  test('the rows are those that were written', () => {
    expect(wanted).toEqual([
      '地区生产总值 12860000000 CNY 2020', '地区生产总值 5.5 % 2020', '改造农村公路 128000 m 2020',
      '地区生产总值 6 % 2021', '新建学校 12 {school} 2021',
    ])
  })
})

describe('a speech on one line, with nothing between its paragraphs', () => {
  const filler = '坚持稳中求进，扎实做好各项工作，推动高质量发展。'.repeat(70)
  const text = paragraphs.join('').replace('今年，', `（一）${filler}（二）${filler}今年，`)
  test('has the same rows', async () => {
    expect(await rowsOf(text)).toEqual(wanted)
  })
  test('has its facts and sections', async () => {
    const report = await readReport({ name: 'a.txt', bytes: Buffer.from(text), sidecar: null })
    expect(report.facts).toMatchObject({
      title: '政府工作报告', deliveredOn: '2021-02-05', congress: 16, session: 5, speaker: '林若水', speakerOffice: '县长',
    })
    expect(report.sections.map(({ marker, level }) => `${level} ${marker}`)).toEqual(['1 一、', '1 二、', '2 （一）', '2 （二）'])
  })
})

describe('the layout', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['一、回顾\\r\\n增长7%', '一、回顾\u200b\u200b\u200b\n增长7%'],
    ['增长7%&nbsp;和8%', '增长7% \u200b\u200b\u200b\u200b\u200b和8%'],
    ['&ldquo;三农&rdquo;', '“\u200b\u200b\u200b\u200b\u200b\u200b三农\u200b\u200b\u200b\u200b\u200b\u200b”'],
    ['增长5_M_M_', '增长5\u200b\u200b\u200b\u200b%'],
    ['“三农”[1]工作', '“三农”\u200b\u200b\u200b工作'],
    ['发〔2020〕5号', '发〔2020〕5号'],
    ['[1]“三农”：农业', '[1]“三农”：农业'],
    ['⼀⽉⺠⻓', '一月民长'],
    ['为什么?因为', '为什么?因为'],
    ['A&B;C &unknown; &#xZZ;', 'A&B;C &unknown; &#xZZ;'],
  ]
  test.each(cases)('%j', (text, layout) => {
    expect(layoutOf(text)).toBe(layout)
    expect(layoutOf(text)).toHaveLength(text.length)
  })
})

describe('marks of notes that have lost their brackets', () => {
  const term = (mark: string | number) => `推进“双减”${mark}工作，`
  test('are not there where they count up', async () => {
    const text = [...paragraphs.slice(0, 6), `${[1, 2, 3, 4, 6, 7].map(term).join('')}完成“双代”8工程12户。`].join('\n')
    expect(await rowsOf(text)).toEqual(['完成“双代”工程 12 {household} 2020'])
  })
  test('are figures where they do not', async () => {
    const text = [...paragraphs.slice(0, 6), '推进“双减”工作，完成“双代”8处。'].join('\n')
    expect((await rowsOf(text)).map((row) => row.split(' ')[1])).toEqual(['8'])
  })
})

describe('a line end that no width explains parts numbers', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['新建项目共12\n\n3个项目已竣工。', []],
    ['共实施12\n3个项目。', []],
    ['增长5.5\n6.6%。', []],
    ['改造农村公路1\n2\n28公里。', []],
    ['改造农村公路12\n公里。', ['12000']],
  ]
  test.each(cases)('%j', async (sentence, values) => {
    const text = [...paragraphs.slice(0, 6), sentence].join('\n')
    const rows = (await rowsOf(text)).map((row) => row.split(' ')[1])
    expect(rows.filter((value) => !values.includes(value ?? ''))).toEqual([])
  })
})
