/** Bytes to text: charsets, newlines, and every file that is refused, with its message. */
import { describe, expect, test } from 'vitest'
import { InputError, exitCodeOf, problemIn, problems } from '../pipeline/errors.ts'
import { decode } from '../pipeline/read/decode.ts'
import { publish } from '../pipeline/read/publish.ts'

const speech = '各位代表：\n　　现在，我代表县人民政府，向大会报告工作。\n一、工作回顾\n'
/** 各位代表 and 报告 in GB18030. */
const chinese = Uint8Array.of(0xb8, 0xf7, 0xce, 0xbb, 0xb4, 0xfa, 0xb1, 0xed, 0xa3, 0xba, 0xb1, 0xa8, 0xb8, 0xe6)

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

async function messageOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await publish(name, bytes)
  } catch (error) {
    if (error instanceof InputError) return `${error.problem.code} ${error.message}`
    throw error
  }
  return 'was read'
}

describe('charsets', () => {
  const cases: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['UTF-8', utf8(speech), speech, 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${speech}`), speech, 'utf-8'],
    ['GB18030', chinese, '各位代表：报告', 'gb18030'],
    ['UTF-16, little end first', utf16(speech, false), speech, 'utf-16le'],
    ['UTF-16, big end first', utf16(speech, true), speech, 'utf-16be'],
    ['four bytes of GB18030', Uint8Array.of(...chinese, 0x95, 0x32, 0x82, 0x36), '各位代表：报告𠀀', 'gb18030'],
  ]
  for (const [name, bytes, text, charset] of cases) {
    test(name, () => {
      expect(decode('a.txt', bytes)).toEqual({ text, charset, doubts: [] })
    })
  }

  test('a wrong declaration is a doubt', () => {
    const page = Buffer.concat([utf8('<meta charset="utf-8">'), chinese])
    expect(decode('a.html', page).doubts).toEqual([{
      rule: 'decode/declared', message: 'The page declares utf-8 but is gb18030; it was read as gb18030.',
    }])
  })
  test('gb2312 is GB18030', () => {
    expect(decode('a.html', Buffer.concat([utf8('<meta charset=gb2312>'), chinese])).doubts).toEqual([])
  })
})

/** Bytes of Chinese text in GB18030, which Node can read and not write. */
const reverse = new Map<string, number[]>()
for (let lead = 0x81; lead < 0xff; lead++) {
  for (let trail = 0x40; trail < 0xff; trail++) {
    if (trail !== 0x7f) reverse.set(new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
}
const gb18030 = (text: string) => Uint8Array.from([...text].flatMap((letter) => reverse.get(letter) ?? [letter.charCodeAt(0)]))

describe('bytes and letters that are not what they seem', () => {
  const report = `${speech}过去一年，全县地区生产总值增长5.5%，新建学校3所。\n`
  const paragraph = '今年，我们将坚持稳中求进，扎实做好各项工作，地区生产总值增长6%。'
  const misread = new TextDecoder('gb18030').decode(utf8(paragraph)).replaceAll('\uFFFD', '?')
  const latin = [...utf8(paragraph)].map((byte) => String.fromCharCode(byte)).join('')
  const chineseLatin = [...gb18030(paragraph)].map((byte) => String.fromCharCode(byte)).join('')
  const mark = [0xef, 0xbb, 0xbf]
  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['two marks', Uint8Array.of(...mark, ...mark, ...utf8(report)), 'file-charset a.txt, byte 3: begins with two byte order marks'],
    ['two marks of UTF-16', utf16(`\uFEFF${report}`, false), 'file-charset a.txt, byte 2: begins with two byte order marks'],
    ['a mark of UTF-8 before GB18030', Uint8Array.of(...mark, ...gb18030(report)), 'file-charset a.txt, byte 3: '],
    ['a paragraph of UTF-8 read as GB18030', utf8(`${report}\n${misread}\n`), 'file-replaced a.txt, line 6: its UTF-8 was read as GB18030'],
    ['a paragraph of UTF-8 read as Latin-1', utf8(`${report}${latin}`), 'file-replaced a.txt, line 5: its bytes were read as Latin letters'],
    ['a paragraph of GB18030 read as Latin-1', utf8(`${report}${chineseLatin}`), 'file-replaced a.txt, line 5: its bytes were read as Latin letters'],
    ['lost letters', utf8(`${report}增长锟斤拷锟斤拷%`), 'file-replaced a.txt, line 5: characters were lost (锟斤拷)'],
  ]
  test.each(refused)('%s', async (_, bytes, message) => {
    expect((await messageOf('a.txt', bytes)).slice(0, message.length)).toBe(message)
  })
  const kept = [
    'Müller、Škoda和Citroën等企业', '目录········1', '±5℃，×2，·，÷', '漯河、淄博、鄄城、郓城、睢宁、濮阳、溧阳、滕州、暨阳、嵊泗、舟山、岱山、鄞州',
    '繁體中文：臺灣、經濟、發展、國務院、農業、鐵路',
  ]
  test.each(kept)('%s is text', async (words) => {
    expect(await messageOf('a.txt', utf8(report + words))).toBe('was read')
  })
  test('one mark of GB18030 is dropped', () => {
    expect(decode('a.txt', Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...chinese)).text).toBe('各位代表：报告')
  })
  for (const [charset, encode] of [['utf-8', utf8], ['gb18030', gb18030]] as const) {
    const menu = encode('<html><body><div><a>网站首')
    const page = encode(`页</a></div><div><p>${report.replaceAll('\n', '</p><p>')}</p></div></body></html>`)
    test(`a bad byte in the menu of a page in ${charset} is a doubt`, async () => {
      const published = await publish('a.html', Uint8Array.of(...menu, 0xff, ...page))
      expect(published.text).toContain('地区生产总值增长5.5%')
      expect(published.doubts.map(({ rule }) => rule)).toContain('decode/damaged')
    })
    test(`a bad byte in the report of a page in ${charset} is refused`, async () => {
      const body = encode('<html><body><div><p>各位代表：</p><p>现在，我代表县人民政府，向大会报告工作，请予审议。</p><p>生产总值增')
      const rest = encode(`长5%。</p><p>${report.replaceAll('\n', '</p><p>')}</p></div></body></html>`)
      expect(await messageOf('a.html', Uint8Array.of(...body, 0xff, ...rest))).toMatch(/^file-replaced a\.html, line 3: a character was lost/u)
    })
  }
})

describe('published text', () => {
  test('newlines become \\n, and nothing else changes', async () => {
    const text = '\uFEFF　各位代表：\r\n\t增长 ７％ \r\r\n\u00A0二、\u200B\n'
    const published = await publish('a.TXT', utf8(text))
    expect(published.text).toBe('　各位代表：\n\t增长 ７％ \n\n\u00A0二、\u200B\n')
    expect(published.format).toBe('text')
    expect(published.doubts.map((doubt) => doubt.rule)).toEqual(['publish/short'])
  })
  test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('%j ends a line', async (end) => {
    expect((await publish('a.txt', utf8(`各位代表：${end}增长7%${end}${end}请予审议。\n`))).text).toBe('各位代表：\n增长7%\n\n请予审议。\n')
  })
  test('is the same when it is read again', async () => {
    const { text } = await publish('a.txt', utf8(speech.repeat(300)))
    expect((await publish('a.txt', utf8(text))).text).toBe(text)
  })
})

describe('refused files', () => {
  const again = 'Download it again.'
  const asText = 'Save the report as plain text or as a web page.'
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['a.txt', utf8(''), `file-empty a.txt: holds no bytes. ${again}`],
    ['a.txt', utf8('\uFEFF \n　\n'), `file-empty a.txt: holds nothing but blanks. ${again}`],
    ['a.html', utf8(' \n'), `file-empty a.html: holds nothing but blanks. ${again}`],
    ['a.html', utf8('%PDF-1.7\n各位代表'), 'file-binary a.html: is a PDF file. Rename it to .pdf.'],
    ['a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'file-binary a.txt: is a ZIP archive or an office document. If it is a Word document, rename it to .docx.'],
    ['a.htm', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), `file-binary a.htm: is a PNG picture. ${asText}`],
    ['a.txt', utf8('各位代表\u0000'), `file-binary a.txt, byte 12: is no text: it holds NUL. ${asText}`],
    ['a.txt', Uint8Array.of(...utf8(speech.repeat(9)), 0xe4), 'file-charset a.txt, byte ' +
      `${utf8(speech.repeat(9)).length}: is neither valid UTF-8 nor valid GB18030. Download it again, or save it as UTF-8.`],
    ['a.txt', utf8('各位代表：\n增长\uFFFD%'), 'file-replaced a.txt, line 2: a character was lost (U+FFFD). ' +
      'Download it again from the source, as bytes.'],
    ['a.txt', utf8('<!DOCTYPE html><p>各位代表</p>'), 'text-is-page a.txt: is a web page. Rename it to .html.'],
    ['a.txt', utf8(`政府工作报告\n${'<p>各位代表</p>\n'.repeat(3)}`), 'text-is-page a.txt: holds the tags of a web page. Rename it to .html.'],
    ['a.txt', utf8(`政府工作报告\n${'&lt;p&gt;各位代表&lt;/p&gt;\n'.repeat(3)}`), 'text-is-page a.txt: holds the tags of a web page as words (&lt;p). ' +
      'Save the text again, as a page shows it.'],
    ['a.html', utf8('各位代表：\n'), 'page-is-text a.html: holds no tag. Rename it to .txt.'],
    ['a.txt', utf8('春眠不觉晓，处处闻啼鸟。'), 'not-a-report a.txt: shows no sign of a government work report. ' +
      'Take the file out of the folder, or put the report itself in its place, or write "genre: work_report" into raw/a.yml if it is one all the same.'],
    ['a.epub', utf8(speech), 'file-kind a.epub: is no .txt, .html, .docx, .pdf or .md file. Save the report as plain text, as a web page or as a Word document (.docx).'],
    ['a.html', utf8(`${'<div>'.repeat(10_000)}各位代表`), 'page-too-deep a.html: nests its elements more than 500 deep. ' +
      'Save the report as plain text.'],
    ['a.html', utf8(`${'<font>'.repeat(10_000)}各位代表`), 'page-too-deep a.html: nests its elements more than 500 deep. ' +
      'Save the report as plain text.'],
    ['a.html', utf8(`${'<template></template>'.repeat(300)}各位代表`), 'page-too-large a.html: holds more than 200 templates. ' +
      'Save the report as plain text.'],
  ]
  for (const [name, bytes, message] of cases) {
    test(message, async () => {
      expect(await messageOf(name, bytes)).toBe(message)
    })
  }
})

describe('characters that were lost before', () => {
  const body = '政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n一、工作回顾\n地区生产总值增长7%。\n'
  const asLatin = (bytes: Uint8Array) => [...bytes].map((byte) => String.fromCharCode(byte)).join('')
  const asGbk = (text: string) => new TextDecoder('gbk').decode(utf8(text))
  const asWindows = (text: string) => new TextDecoder('windows-1252').decode(utf8(text))
  const page = (menu: string, text: string) =>
    `<html><head><meta charset="utf-8"></head><body><div>${menu}</div>${text.split('\n').map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
  const broken = (text: string) => {
    const [before = '', behind = ''] = text.split('坏')
    return Buffer.concat([utf8(before), Buffer.of(0xe4), utf8(behind)])
  }
  const lost: readonly (readonly [what: string, name: string, bytes: Uint8Array, said: RegExp])[] = [
    ['two marks', 'a.txt', utf8(`\uFEFF\uFEFF${body}`), /^file-charset a\.txt, byte 3: begins with two byte order marks/u],
    ['a mark before GB18030', 'a.txt', Uint8Array.of(0xef, 0xbb, 0xbf, ...chinese), /^file-charset a\.txt, byte 3: is neither/u],
    ['U+FFFD through GBK', 'a.txt', utf8(`${body}增长锟斤拷%\n`), /^file-replaced a\.txt, line 6: characters were lost \(锟斤拷\)/u],
    ['a paragraph of UTF-8 read as GBK', 'a.txt', utf8(`${body}${asGbk('我们坚持稳中求进，扎实工作，取得成效。')}\n`), /^file-replaced a\.txt, line 6: (?:its UTF-8 was read as GB18030|a character was lost)/u],
    ['a short list of UTF-8 read as GBK', 'a.txt', utf8(`${body}${asGbk('35.2、18.7、9.5，').replaceAll('\uFFFD', '')}\n`), /^file-replaced a\.txt, line 6: its UTF-8 was read as GB18030/u],
    ['UTF-8 read as Latin-1 twice', 'a.txt', utf8(`${body}${asLatin(utf8(asLatin(utf8('我们坚持'))))}\n`), /^file-replaced a\.txt, line 6: its bytes were read as Latin letters/u],
    ['a paragraph of UTF-8 read as Latin-1', 'a.txt', utf8(`${body}${asLatin(utf8('我们坚持稳中求进'))}\n`), /^file-replaced a\.txt, line 6: its bytes were read as Latin letters/u],
    ['a paragraph of UTF-8 read as Windows-1252', 'a.txt', utf8(`${body}${asWindows('我们坚持稳中求进')}\n`), /^file-replaced a\.txt, line 6: its bytes were read as Latin letters/u],
    ['a paragraph of GBK read as Latin-1', 'a.txt', utf8(`${body}${asLatin(chinese)}\n`), /^file-replaced a\.txt, line 6: its bytes were read as Latin letters/u],
    ['a bad byte in the report of a page', 'a.html', broken(page('', body.replace('7%', '坏7%'))), /^file-replaced a\.html, line \d+: a character was lost/u],
    ['a bad byte in a text', 'a.txt', broken(`坏${body}`), /^file-charset a\.txt, byte 0: /u],
  ]
  test.each(lost)('%s', async (_, name, bytes, said) => {
    expect(await messageOf(name, bytes)).toMatch(said)
  })

  test('a bad byte in a menu is a doubt', async () => {
    const { text, doubts } = await publish('a.html', broken(page('首页坏', body)))
    expect(text).toContain('地区生产总值增长7%。')
    expect(doubts.map(({ rule }) => rule)).toContain('decode/damaged')
  })

  test('words of other languages are no trace of it', async () => {
    expect(await messageOf('a.txt', utf8(`${body}naïve café, Ångström, 10 µm, ±5℃, São Paulo, Zürich\n`))).toBe('was read')
  })
})

describe('problems', () => {
  test('every code has an exit code, a cause and a cure', () => {
    for (const [code, { exit, cause, cure }] of Object.entries(problems)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
      expect([1, 2, 3]).toContain(exit)
      expect(cause).toMatch(/^[a-z].*[^.]$/u)
      expect(cure).toMatch(/^[A-Z].*[^.]$/u)
    }
  })
  test('an error knows its exit code', () => {
    expect(exitCodeOf(problemIn('id-taken', 'a.txt', 'gives the id of b.txt'))).toBe(1)
    expect(exitCodeOf(new Error('unforeseen'))).toBe(1)
  })
})
