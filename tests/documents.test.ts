/** Word documents, PDF files and Markdown: read as their texts are, or refused with what to do. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { InputError } from '../pipeline/errors.ts'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import { publish } from '../pipeline/read/publish.ts'
import type { Sidecar } from '../pipeline/types.ts'
import { makeDocx, makePdf, makeXlsx, para, printed, run, type Placed } from './documents-made.ts'
import { saidBy } from './documents-said.ts'
import { project } from './fixtures/run.ts'
import { onePage, stream } from './pdf-raw.ts'

const fixture = (name: string) => readFileSync(join(project, 'tests/fixtures/reports', name), 'utf8')
const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
const blanks = /[ \u3000\u200b]/gu
const known: Sidecar = { genre: 'work_report', year: 2024, area_code: '140802' }
const speech = ['政府工作报告', '各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。', '一、上年工作回顾', '全县生产总值完成97.4亿元，增长6.1%。']

const refusal = (name: string, bytes: Uint8Array): Promise<string> => publish(name, bytes).then(({ text }) => `read ${text.slice(0, 40)}`, (error: unknown) => {
  if (!(error instanceof InputError)) throw error
  return `${error.problem.code} ${error.message}`
})
const textOf = async (name: string, bytes: Uint8Array) => (await publish(name, bytes, true)).text

describe.each(readdirSync(join(project, 'tests/fixtures/reports')).filter((name) => name.endsWith('.txt') && !/^(?:oneline|wrapped)/u.test(name)))('%s says the same', (name) => {
  const paragraphs = fixture(name).split('\n').map((line) => line.trim())

  test('as a Word document', async () => {
    const docx = makeDocx({ body: paragraphs.map((one) => para(one)).join('') })
    expect(await saidBy('a.docx', docx, known)).toEqual(await saidBy('a.txt', strToU8(fixture(name)), known))
  })

  test('as a PDF, with running heads and page numbers', async () => {
    const full = paragraphs.filter((one) => one !== '')
    const pdf = makePdf(printed(full, { head: '某县人民政府文件', rows: 12 }), { packed: true })
    expect(linesOf(await textOf('a.pdf', pdf)).map((line) => line.replaceAll(blanks, ''))).toEqual(full.map((line) => line.replaceAll(blanks, '')))
  })

  test('as Markdown', async () => {
    const text = paragraphs.filter((one) => one !== '').join('\n\n')
    expect(linesOf(await textOf('a.md', strToU8(text)))).toEqual(linesOf(text))
  })
})

describe('a Word document', () => {
  const list = (format: string, pattern: string, level = 0) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="1">${list('chineseCounting', '%1、')}${list('japaneseCounting', '（%2）', 1)}${list('decimal', '%3.', 2)}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>`
  const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`

  test('shows the numbers that Word counts', async () => {
    const body = [['上年工作', 0], ['工业', 1], ['农业', 1], ['今年安排', 0], ['财税', 1], ['2024年起', 2]].map(([text, level]) => para(String(text), numbered(Number(level)))).join('')
    expect(linesOf(await textOf('a.docx', makeDocx({ body, numbering }))))
      .toEqual(['一、上年工作', '（一）工业', '（二）农业', '二、今年安排', '（一）财税', '1. 2024年起'])
  })

  test('counts by styles, also by those that others are based on', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr>${numbered(0)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="own"/><w:basedOn w:val="1"/></w:style>`
    const body = para('回顾', '<w:pStyle w:val="1"/>') + para('安排', '<w:pStyle w:val="2"/>')
    expect(linesOf(await textOf('a.docx', makeDocx({ body, numbering, styles })))).toEqual(['一、回顾', '二、安排'])
  })

  const newBox = (words: string, old = '') => `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${words}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`
  const cases: readonly (readonly [what: string, body: string, lines: readonly string[]])[] = [
    ['rows of tables are lines', `<w:tbl><w:tr><w:tc>${para('粮食产量')}</w:tc><w:tc>${para('14.2万吨')}</w:tc></w:tr></w:tbl>`, ['粮食产量 14.2万吨']],
    ['a break in a paragraph ends a line', `<w:p>${run('各位代表：')}<w:r><w:br/></w:r>${run('我报告工作')}</w:p>`, ['各位代表：', '我报告工作']],
    ['runs of one word are one word', `<w:p>${run('增长6.')}${run('1%')}</w:p>`, ['增长6.1%']],
    ['inserted words are read, deleted ones not', `<w:p><w:ins w:id="1">${run('增长7%')}</w:ins><w:del w:id="2"><w:r><w:delText>增长6%</w:delText></w:r></w:del></w:p>`, ['增长7%']],
    ['a link is its words', `<w:p><w:hyperlink r:id="out">${run('公报')}</w:hyperlink></w:p>`, ['公报']],
    ['signs of markup are words', para('5 < 6 & 7'), ['5 < 6 & 7']],
    ['a text box of a new program is read', `<w:p>${newBox(para('政府工作报告'))}</w:p>${para('各位代表：')}`, ['政府工作报告', '各位代表：']],
    ['a text box written for old and new programs is read once', `<w:p>${newBox(para('甲县'), `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${para('甲县')}</w:txbxContent></v:textbox></w:pict>`)}</w:p>`, ['甲县']],
    ['two boxes of one drawing are two lines', `<w:p><w:r><w:drawing>${['甲', '乙'].map((one) => `<w:txbxContent>${para(one)}</w:txbxContent>`).join('')}</w:drawing></w:r></w:p>`, ['甲', '乙']],
    ['a field is its result', `<w:p>${run('增长')}<w:fldSimple w:instr=" REF a ">${run('6.1%')}</w:fldSimple></w:p>`, ['增长6.1%']],
    ['a deleted end of a paragraph is none', `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('增长6.')}</w:p>${para('1%')}`, ['增长6.1%']],
    ['hidden words are not read', `<w:p>${run('增长6%')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>或7%</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>左右</w:t></w:r></w:p>`, ['增长6%左右']],
    ['a word with its reading is the word', `<w:p><w:r><w:ruby><w:rt>${run('yán')}</w:rt><w:rubyBase>${run('盐')}</w:rubyBase></w:ruby></w:r>${run('湖区')}</w:p>`, ['盐湖区']],
    ['a formula is its letters', `<w:p>${run('共')}<m:oMath><m:r><m:rPr/><m:t>97</m:t></m:r></m:oMath>${run('项，完成')}<m:oMath><m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath></w:p>`, ['共97项，完成2/3']],
    ['a hyphen that does not break is one', `<w:p>${run('2021')}<w:r><w:noBreakHyphen/></w:r>${run('2023年')}</w:p>`, ['2021-2023年']],
    ['the direction of writing is not read', `<w:p><w:dir w:val="ltr"><w:bdo w:val="ltr">${run('增长')}</w:bdo></w:dir>${run('6%')}</w:p>`, ['增长6%']],
    ['an old line end ends a line', `<w:p>${run('各位代表：')}<w:r><w:cr/></w:r>${run('我报告工作')}</w:p>`, ['各位代表：', '我报告工作']],
  ]
  test.each(cases)('%s', async (_, body, lines) => {
    expect(linesOf(await textOf('a.docx', makeDocx({ body })))).toEqual(lines)
  })

  test('has its notes behind the text, by their marks', async () => {
    const footnotes = `<w:footnote w:id="2">${para(' “三长”：指链长、林长、河长。')}</w:footnote>`
    const body = `<w:p>${run('落实“三长”')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('制度')}</w:p>`
    expect(linesOf(await textOf('a.docx', makeDocx({ body, footnotes })))).toEqual(['落实“三长”[1]制度', '[1] “三长”：指链长、林长、河长。'])
  })

  test('tells the paragraph that each section begins in', async () => {
    const report = await readReport({ name: 'a.docx', bytes: makeDocx({ body: ['', ...speech].map((one) => para(one)).join('') }), sidecar: known })
    expect(report).toMatchObject({ format: 'docx' })
    expect((normalize(report, extract(report)).sections ?? []).map(({ marker, paragraph, page }) => [marker, paragraph, page])).toEqual([['一、', '5', '']])
  })

  test('says what it did not read', async () => {
    const extra = { 'word/vbaProject.bin': strToU8('x'), 'word/embeddings/a.xlsx': strToU8('x') }
    const unseen = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>不给人看</w:t></w:r></w:p>'
    const { doubts } = await publish('a.docx', makeDocx({ body: speech.map((one) => para(one)).join('') + unseen, extra }))
    expect(doubts.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['docx/macros', 'docx/embedded', 'docx/hidden']))
  })
})

describe('a PDF', () => {
  const page = (...rows: [text: string, x: number, y: number, size?: number][]): Placed[] => rows.map(([text, x, y, size = 16]) => ({ text, x, y, size }))
  const filler = page(...Array.from({ length: 6 }, (_, row): [string, number, number] => ['全县经济社会发展稳中有进稳中向好的一年来', 73, 500 - row * 28]))

  test('in columns is read column by column', async () => {
    const left = Array.from({ length: 12 }, (_, row) => `左栏第${'一二三四五六七八九十百千'[row]}行的文字排满一栏宽`)
    const rows = left.flatMap((text, row): [string, number, number, number][] =>
      [[text, 60, 700 - row * 20, 14], [text.replace('左', '右'), 310, 700 - row * 20, 14]])
    const text = await textOf('a.pdf', makePdf([page(...rows)]))
    expect(text.indexOf('左栏第千行')).toBeLessThan(text.indexOf('右栏第一行'))
  })

  test('in columns to its last page, which has few rows', async () => {
    const full = (side: string, page: number) => Array.from({ length: 12 }, (_, row) => `${side}栏第${page}页第${'一二三四五六七八九十百千'[row]}行排满一栏的宽`)
    const set = (left: string[], right: string[]) => page(...[left, right].flatMap((side, column) =>
      side.map((text, row): [string, number, number, number] => [text, 60 + column * 250, 700 - row * 20, 14])))
    const last = set(['末栏甲事已经办完。', '末栏乙事已经办完。', '末栏丙事已经办完。'], ['谢谢大家。'])
    const text = await textOf('a.pdf', makePdf([set(full('左', 1), full('右', 1)), set(full('左', 2), full('右', 2)), last]))
    expect(linesOf(text).slice(-3)).toEqual(['末栏乙事已经办完。', '末栏丙事已经办完。', '谢谢大家。'])
  })

  test('a table is a line for each row', async () => {
    const rows = ['一般公共预算收入', '税收收入', '非税收入'].flatMap((name, row): [string, number, number][] => [[name, 73, 740 - row * 28], ['13.2', 300, 740 - row * 28], ['6.4%', 420, 740 - row * 28]])
    expect(linesOf(await textOf('a.pdf', makePdf([[...page(...rows), ...filler]]))).slice(0, 3)).toEqual(['一般公共预算收入 13.2 6.4%', '税收收入 13.2 6.4%', '非税收入 13.2 6.4%'])
  })

  test('a small raised number is the mark of a note', async () => {
    const rows = page(['落实“三长”', 73, 740], ['1', 169, 747, 8], ['制度', 175, 740])
    expect(linesOf(await textOf('a.pdf', makePdf([[...rows, ...filler]])))[0]).toBe('落实“三长”[1]制度')
  })

  test('letters that a font has as radicals are letters', async () => {
    expect(linesOf(await textOf('a.pdf', makePdf([[...page(['⼈⺠政府⼯作报告，新增⼾数', 73, 740]), ...filler]])))[0]).toBe('人民政府工作报告，新增户数')
  })

  test('tells the page that each section begins on', async () => {
    const body = [...speech, ...Array.from({ length: 40 }, (_, index) => `全县新建农村公路${index + 11}公里，改造危房${index + 31}户。`), '二、今年工作安排', '全县生产总值增长6%。']
    const report = await readReport({ name: 'a.pdf', bytes: makePdf(printed(body)), sidecar: known })
    expect((normalize(report, extract(report)).sections ?? []).map(({ marker, page: number }) => [marker, number])).toEqual([['一、', '1'], ['二、', '3']])
  })
})

describe('Markdown', () => {
  const cases: readonly (readonly [what: string, source: string, lines: readonly string[]])[] = [
    ['marks are not read', '# 政府工作报告\n\n**各位代表**：\n\n增长`7%`，见[公报](https://example.invalid)。', ['政府工作报告', '各位代表：', '增长7%，见公报。']],
    ['numbers of lists stay', '1. 工业\n2. 农业\n\n7. 财税', ['1. 工业', '2. 农业', '3. 财税']],
    ['lines stay lines', '一、回顾\n二、安排', ['一、回顾', '二、安排']],
    ['indents are no code', '    各位代表：\n    增长*7%*', ['各位代表：', '增长7%']],
    ['about is not struck out', '增长~5%，下降~3%', ['增长~5%，下降~3%']],
    ['a table is a line for each row', '| 指标 | 值 |\n|---|---|\n| 粮食 | 14万吨 |', ['指标 值', '粮食 14万吨']],
    ['keys before the text are none of it', '---\ntitle: 报告\n---\n各位代表：', ['各位代表：']],
  ]
  test.each(cases)('%s', async (_, source, lines) => {
    expect(linesOf(await textOf('a.md', strToU8(source)))).toEqual(lines)
  })
})

describe('the bytes decide, not the name', () => {
  const html = strToU8(`<html><body>${speech.map((one) => `<p>${one}</p>`).join('')}</body></html>`)
  test.each([
    ['a.doc', makeDocx({ body: speech.map((one) => para(one)).join('') }), 'docx'],
    ['a.docx', makePdf(printed(speech)), 'pdf'],
    ['a.pdf', makeDocx({ body: speech.map((one) => para(one)).join('') }), 'docx'],
    ['a.doc', html, 'html'],
    ['a.wps', strToU8(speech.join('\n')), 'text'],
  ] as const)('%s', async (name, bytes, format) => {
    expect((await publish(name, bytes)).format).toBe(format)
  })
})

describe('refused, with what to do', () => {
  const compound = (...streams: string[]) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(streams.join('\u0000'), 'utf16le')])
  const body = speech.map((one) => para(one)).join('')
  const whole = makeDocx({ body })
  const packed = zlibSync(new Uint8Array(70_000).fill(32))
  const twice = zlibSync(packed)
  const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, said: RegExp])[] = [
    ['an old document', 'a.doc', () => compound('WordDocument'), /^document-kind .*old document of Word.*Save As > Word document \(\.docx\)/u],
    ['one of WPS', 'a.wps', () => compound('WordDocument'), /^document-kind .*WPS/u],
    ['one with a password', 'a.docx', () => compound('EncryptionInfo', 'EncryptedPackage'), /^document-encrypted .*protected by a password/u],
    ['RTF', 'a.rtf', () => strToU8('{\\rtf1 ...}'), /^document-kind .*RTF.*Save As/u],
    ['OpenDocument', 'a.odt', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }), /^document-kind .*OpenDocument.*LibreOffice/u],
    ['OFD', 'a.ofd', () => zipSync({ 'OFD.xml': strToU8('<x/>') }), /^document-kind .*OFD.*PDF/u],
    ['a spreadsheet', 'a.docx', () => makeXlsx([['年份'], [2024]]), /^document-kind .*spreadsheet.*npm run import/u],
    ['an archive', 'a.docx', () => zipSync({ 'a.txt': strToU8('x') }), /^document-kind .*archive/u],
    ['half a document', 'a.docx', () => whole.subarray(0, whole.length / 2), /^document-broken /u],
    ['a document with broken markup', 'a.docx', () => makeDocx({ body: '<w:p><w:r>' }), /^document-(?:broken|no-text) /u],
    ['entities', 'a.docx', () => makeDocx({ body: para('x'), before: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' }), /^document-broken .*document type/u],
    ['pictures alone', 'a.docx', () => makeDocx({ body: para(''), extra: { 'word/media/a.png': strToU8('x') } }), /^document-no-text .*1 pictures/u],
    ['nested a thousand times', 'a.docx', () => makeDocx({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${para('x')}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}` }), /^page-too-deep /u],
    ['no XML at all', 'a.docx', () => makeDocx({ body: '', extra: { 'word/document.xml': strToU8('x') } }), /^document-broken .*no XML/u],
    ...([
      ['emphasis in emphasis', '*a_'.repeat(60_000)], ['links in links', '[a]('.repeat(50_000)], ['lists in lists', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at * 2)}- 甲`).join('\n')],
      ['lists in lists on a line', '- '.repeat(3000)], ['quotes in quotes', '> '.repeat(50_000)], ['open code', Array.from({ length: 500 }, (_, at) => '`'.repeat(at + 1)).join(' a ')],
      ['a table of 20,000 columns', `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|b`], ['notes without end', '[^a]: x\n\n'.repeat(20_000)], ['tags without end', '<!--'.repeat(50_000)],
    ] as const).map(([what, words]) => [`Markdown of ${what}`, 'a.md', () => strToU8(`${words}\n\n${speech.join('\n')}`), /^(?:document-too-large|page-too-deep) a\.md(?:, line \d+)?: (?:has|nests)/u] as const),
    ['half a PDF', 'a.pdf', () => makePdf(printed(speech)).subarray(0, 60), /^document-(?:broken|no-text) /u],
    ['a PDF of pictures', 'a.pdf', () => makePdf([[], [], []]), /^document-no-text .*3 pages are pictures/u],
    ['a PDF packed twice', 'a.pdf', () => onePage(stream(twice, '/Filter [/FlateDecode /FlateDecode]')), /^document-too-large .*packs a stream more than once/u],
    ['behind a long dictionary', 'a.pdf', () => onePage(stream(twice, `/Filter [/FlateDecode /FlateDecode] /A (${'a'.repeat(5000)})`)), /^document-too-large .*packs a stream more than once/u],
    ['under escaped names', 'a.pdf', () => onePage(stream(twice, '/Filter [/Fl#61teDecode /#46lateDecode]')), /^document-too-large .*packs a stream more than once/u],
    ['said elsewhere', 'a.pdf', () => onePage(stream(twice, '/Filter 6 0 R'), ['[/FlateDecode /FlateDecode]']), /^document-too-large .*says elsewhere/u],
    ['a PDF with a password', 'a.pdf', () => makePdf(printed(speech), { trailer: '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <' + '41'.repeat(32) + '> /U <' + '42'.repeat(32) + '> >> ' }), /^document-encrypted /u],
    ['a budget', 'a.pdf', () => makePdf(printed(['关于某县2024年财政预算执行情况和2025年财政预算草案的报告', '各位代表：', '受县人民政府委托，现将全县2024年财政预算执行情况和2025年财政预算草案的报告提请大会审议。'])), /^other-genre .*budget report/u],
    ['other bytes', 'a.docx', () => Uint8Array.of(1, 2, 0, 3), /^document-broken /u],
    ['a word processor\'s document named .txt', 'a.txt', () => whole, /^file-binary .*rename it to \.docx/u],
    ['a PDF named .html', 'a.html', () => strToU8('%PDF-1.7'), /^file-binary .*Rename it to \.pdf/u],
  ]
  test.each(cases)('%s', async (_, name, bytes, said) => {
    expect(await refusal(name, bytes())).toMatch(said)
  })
})

test.each(['-5', '1.5', 'NaN', '1000000000'])('a level %s of a list that no list has is none', async (level) => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const numbered = para('甲项', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
  expect(await textOf('a.docx', makeDocx({ body: speech.map((one) => para(one)).join('') + numbered, numbering }))).toContain('\n甲项\n')
})

test('a label longer than any program writes is cut', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${'%1'.repeat(900)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const body = speech.map((one) => para(one)).join('') + para('甲项', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(3)
  expect((await textOf('a.docx', makeDocx({ body, numbering }))).length).toBeLessThan(600)
})
