/** Documents that are traps, or large: refused before they cost much, with what to do. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { InputError } from '../pipeline/errors.ts'
import { publish } from '../pipeline/read/publish.ts'
import { makeDocx, makePdf, para, printed, type Placed } from './documents-made.ts'
import { saidBy } from './documents-said.ts'
import { project } from './fixtures/run.ts'
import { doublingForms, onePage, repeated, stream } from './pdf-raw.ts'
import { lacks } from './skip.ts'

const speech = ['政府工作报告', '各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。', '一、上年工作回顾', '全县生产总值完成97.4亿元，增长6.1%。']
const refusal = (name: string, bytes: Uint8Array): Promise<string> => publish(name, bytes).then(({ text }) => `read ${text.slice(0, 40)}`, (error: unknown) => {
  if (!(error instanceof InputError)) throw error
  return `${error.problem.code} ${error.message}`
})
const pages = (count: number) => Array.from({ length: count }, (): Placed[] => [{ text: '工作', x: 73, y: 700, size: 16 }])
const bomb = new Uint8Array(70_000_000).fill(32)
const packed = zlibSync(bomb)
/** LZW whose every code is the word before and one letter more, begun anew when the codes are used up. */
const lzwOf = (codes: number): Uint8Array => {
  const bytes: number[] = []
  let held = 0n
  let bits = 0n
  const push = (code: number, width: number) => {
    held = (held << BigInt(width)) | BigInt(code)
    for (bits += BigInt(width); bits >= 8n; bits -= 8n) bytes.push(Number((held >> (bits - 8n)) & 255n))
    held &= (1n << bits) - 1n
  }
  for (let next = 4096, at = 0; at < codes; at++) {
    if (next >= 4090) {
      push(256, next === 4096 ? 9 : 12)
      push(32, 9)
      next = 258
    } else push(next++, next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9)
  }
  return Uint8Array.from(bytes)
}
const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, said: RegExp])[] = [
  ['a trap', 'a.docx', () => makeDocx({ body: para('x'), styles: ' '.repeat(30_000_000) }), /^document-too-large .*unpacks to 30 MB/u],
  ['a PDF of many pages', 'a.pdf', () => makePdf(pages(700)), /^document-too-large .*700 pages/u],
  ['a PDF that is a trap', 'a.pdf', () => makePdf(printed(speech), { streams: [bomb] }), /^document-too-large .*unpacks to more than 64 MB/u],
  ['a trap in letters', 'a.pdf', () => onePage(stream(`${Buffer.from(packed).toString('hex')}>`, '/Filter [/ASCIIHexDecode /FlateDecode]')), /^document-too-large .*more than 64 MB/u],
  ['a trap of runs', 'a.pdf', () => onePage(stream('\u0081 '.repeat(600_000), '/Filter /RunLengthDecode')), /^document-too-large .*more than 64 MB/u],
  ['a trap of LZW', 'a.pdf', () => onePage(stream(lzwOf(40_000), '/Filter /LZWDecode')), /^document-too-large .*more than 64 MB/u],
  ['a trap that says it is protected', 'a.pdf', () => onePage(stream(packed, '/Filter /FlateDecode'), ['(/Encrypt)']), /^document-too-large .*more than 64 MB/u],
  ['a stream drawn 60,000 times', 'a.pdf', () => repeated(60_000, 'BT /F 9 Tf (a) Tj 0 -20 Td (b) Tj ET '.repeat(20)), /^document-too-large .*page 1: has more than 20000 words/u],
  ['forms that draw one another', 'a.pdf', () => doublingForms(25), /^document-too-large .*page 1: draws more than 300 forms with words/u],
  ['a string of 15 MB', 'a.pdf', () => onePage(stream(`(${'a'.repeat(15e6)}) Tj`)), /^document-too-large .*draws with more than 8 MB/u],
  ['a string of 15 MB that is packed', 'a.pdf', () => onePage(stream(zlibSync(strToU8(`(${'a'.repeat(15e6)}) Tj`), { level: 1 }), '/Filter /FlateDecode')), /^document-too-large .*draws with more than 8 MB/u],
  ['a title of 15 MB', 'a.pdf', () => onePage(stream('(a) Tj'), [`<< /Title (${'a'.repeat(15e6)}) >>`]), /^document-too-large .*holds more than 8 MB without a stream/u],
]
test.each(cases)('%s', async (_, name, bytes, said) => {
  expect(await refusal(name, bytes())).toMatch(said)
})

test('a large picture or font in it is none of its words', async () => {
  const picture = stream('x'.repeat(9e6), '/Type /XObject /Subtype /Image /Width 3000 /Height 3000 /BitsPerComponent 8 /ColorSpace /DeviceGray')
  const words = 'BT /F 9 Tf 9 700 Td (Government work report of the county, and what it did in the year) Tj ET'
  expect((await publish('a.pdf', onePage(stream(words), [picture, stream('y', '/Length1 1')]), true)).text.split('\n').filter((line) => line.trim() !== '')).toHaveLength(1)
})

const shared = join(project, '../shared')
const documents = existsSync(join(shared, 'corpus-docs')) ? readdirSync(join(shared, 'corpus-docs')).filter((name) => name.endsWith('.docx')) : []
describe.skipIf(lacks(documents.length > 0, '../shared/corpus-docs'))('documents of the corpus', () => {
  test.each(documents.slice(0, 2))('%s gives the rows of its text', async (name) => {
    const place = ['city', 'province'].map((level) => join(shared, 'corpus-areas', level, name.replace('.docx', '.txt'))).find((one) => existsSync(one))!
    const bytes = readFileSync(join(shared, 'corpus-docs', name))
    expect(await saidBy(name, bytes, { year: 2024 })).toEqual(await saidBy(name.replace('.docx', '.txt'), readFileSync(place), { year: 2024 }))
  })
})
