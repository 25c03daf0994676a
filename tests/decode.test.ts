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

describe('published text', () => {
  test('newlines become \\n, and nothing else changes', async () => {
    const text = '\uFEFF　各位代表：\r\n\t增长 ７％ \r\r\n\u00A0二、\u200B\n'
    const published = await publish('a.TXT', utf8(text))
    expect(published.text).toBe('　各位代表：\n\t增长 ７％ \n\n\u00A0二、\u200B\n')
    expect(published.format).toBe('text')
    expect(published.doubts.map((doubt) => doubt.rule)).toEqual(['publish/short'])
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
    ['a.html', utf8('%PDF-1.7\n各位代表'), `file-binary a.html: is a PDF file. ${asText}`],
    ['a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), `file-binary a.txt: is a ZIP archive or an office document. ${asText}`],
    ['a.htm', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), `file-binary a.htm: is a PNG picture. ${asText}`],
    ['a.txt', utf8('各位代表\u0000'), `file-binary a.txt, byte 12: is no text: it holds NUL. ${asText}`],
    ['a.txt', Uint8Array.of(...utf8(speech.repeat(9)), 0xe4), 'file-charset a.txt, byte ' +
      `${utf8(speech.repeat(9)).length}: is neither valid UTF-8 nor valid GB18030. Download it again, or save it as UTF-8.`],
    ['a.txt', utf8('各位代表：\n增长\uFFFD%'), 'file-replaced a.txt, line 2: a character was lost (U+FFFD). ' +
      'Download it again from the source, as bytes.'],
    ['a.txt', utf8('<!DOCTYPE html><p>各位代表</p>'), 'text-is-page a.txt: is a web page. Rename it to .html.'],
    ['a.html', utf8('各位代表：\n'), 'page-is-text a.html: holds no tag. Rename it to .txt.'],
    ['a.txt', utf8('春眠不觉晓，处处闻啼鸟。'), 'not-a-report a.txt: shows no sign of a government work report. ' +
      'Take the file out of the folder, or put the report itself in its place, or write "genre: work_report" into raw/a.yml if it is one all the same.'],
    ['a.docx', utf8(speech), 'file-kind a.docx: is neither .txt nor .html. ' + asText],
    ['a.html', utf8(`${'<div>'.repeat(10_000)}各位代表`), 'page-too-deep a.html: nests its elements more than 500 deep. ' +
      'Save the report as plain text.'],
    ['a.html', utf8(`${'<font>'.repeat(10_000)}各位代表`), 'page-too-deep a.html: nests its elements more than 500 deep. ' +
      'Save the report as plain text.'],
  ]
  for (const [name, bytes, message] of cases) {
    test(message, async () => {
      expect(await messageOf(name, bytes)).toBe(message)
    })
  }
})

describe('problems', () => {
  test('every code has an exit code, a cause and a cure', () => {
    for (const [code, { exit, cause, cure }] of Object.entries(problems)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
      expect([1, 2]).toContain(exit)
      expect(cause).toMatch(/^[a-z].*[^.]$/u)
      expect(cure).toMatch(/^[A-Z].*[^.]$/u)
    }
  })
  test('an error knows its exit code', () => {
    expect(exitCodeOf(problemIn('id-taken', 'a.txt', 'gives the id of b.txt'))).toBe(1)
    expect(exitCodeOf(new Error('unforeseen'))).toBe(1)
  })
})
