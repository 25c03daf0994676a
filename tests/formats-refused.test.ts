/** Files that are no text, or another kind of text, are refused by their kind, whatever their name. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { InputError } from '../pipeline/errors.ts'
import { publish } from '../pipeline/read/publish.ts'

const speech = '政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作。\n一、工作回顾\n'
const page = `<p>${speech.split('\n').join('</p><p>')}</p>`
const marks = '\uFEFF'
const hex = (digits: string) => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.from(speech)])

/** The bytes, and what the message calls them. */
const foreign: [what: string, bytes: string | Buffer, message: string][] = [
  ['PDF', `%PDF-1.7\n${speech}`, 'is a PDF file'],
  ['PDF behind a mark', `${marks}%PDF-1.4\n${speech}`, 'is a PDF file'],
  ['PDF behind two marks and blanks', `${marks}${marks}\n %PDF-1.4\n${speech}`, 'is a PDF file'],
  ['PDF behind a line', `junk\n%PDF-1.5\n${speech}`, 'is a PDF file'],
  ['RTF', `{\\rtf1\\ansi ${speech}}`, 'is an RTF document'],
  ['RTF behind a mark', `${marks}{\\rtf1\\ansi ${speech}}`, 'is an RTF document'],
  ['RTF behind a blank', `\n{\\rtf1 ${speech}}`, 'is an RTF document'],
  ['SVG', `<svg xmlns="http://www.w3.org/2000/svg"><text>${speech}</text></svg>`, 'is a picture (SVG)'],
  ['SVG in full', `<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg><text>${speech}</text></svg>`, 'is a picture (SVG)'],
  ['SVG behind a mark', `${marks}<svg:svg>${page}</svg:svg>`, 'is a picture (SVG)'],
  ['XML', `<?xml version="1.0" encoding="utf-8"?>\n<report><p>${speech}</p></report>`, 'is XML (report)'],
  ['XML behind a mark', `${marks}<?xml version="1.0"?><rss><channel>${page}</channel></rss>`, 'is XML (rss)'],
  ['Word as XML', `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>${page}</w:wordDocument>`, 'is XML (worddocument)'],
  ['JSON', JSON.stringify({ title: '政府工作报告', text: speech }), 'is JSON'],
  ['JSON, a list', JSON.stringify([speech, page]), 'is JSON'],
  ['JSON behind a mark', `${marks} ${JSON.stringify({ html: page })}\n`, 'is JSON'],
  ['JSON by the line', `${JSON.stringify({ html: page })}\n${JSON.stringify({ html: page })}\n`, 'is JSON'],
  ['MHTML', `From: <Saved by Blink>\r\nSnapshot-Content-Location: http://a\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b\r\n${page}`, 'is an archive of a page (MHTML) or a mail'],
  ['MHTML behind a mark', `${marks}MIME-Version: 1.0\nContent-Type: text/html\n\n${page}`, 'is an archive of a page (MHTML) or a mail'],
  ['an answer', `HTTP/1.1 200 OK\r\nServer: a\r\n\r\n${page}`, 'is the answer of a server with its headers'],
  ['an answer, HTTP/2', `HTTP/2 200\ncontent-type: text/html\n\n${page}`, 'is the answer of a server with its headers'],
  ['headers alone', `Content-Type: text/html; charset=utf-8\nServer: nginx\n\n${page}`, 'begins with the headers of an answer or a mail'],
  ['PostScript', `%!PS-Adobe-3.0\n${speech}`, 'is a PostScript file'],
  ['ZIP, DOCX', hex('504b0304'), 'is a ZIP archive or an office document'],
  ['ZIP behind a mark', hex('efbbbf504b0304'), 'is a ZIP archive or an office document'],
  ['an old office document', hex('d0cf11e0a1b11ae1'), 'is an old office document'],
  ['PNG behind a mark', hex('efbbbf89504e470d0a1a0a'), 'is a PNG picture'],
  ['JPEG', hex('ffd8ffe0'), 'is a JPEG picture'],
  ['GIF', hex('474946383961'), 'is a GIF picture'],
  ['WebP', hex('524946460000000057454250'), 'is a picture or a sound'],
  ['TIFF', hex('49492a00'), 'is a TIFF picture'],
  ['gzip', gzipSync(speech), 'is a gzip archive'],
  ['bzip2', hex('425a6839'), 'is a bzip2 archive'],
  ['XZ', hex('fd377a585a00'), 'is an XZ archive'],
  ['Zstandard', hex('28b52ffd'), 'is a Zstandard archive'],
  ['7z', hex('377abcaf271c'), 'is a 7z archive'],
  ['a database', Buffer.from('SQLite format 3\u0000'), 'is a database'],
  ['a program', hex('7f454c4602'), 'is a program'],
]

const messageOf = async (name: string, bytes: string | Buffer) => publish(name, Buffer.from(bytes as string)).then(
  () => 'was read', (error: unknown) => (error instanceof InputError ? error.message : `no InputError: ${String(error)}`))

test.each(foreign)('%s', async (_, bytes, message) => {
  for (const name of ['a.txt', 'a.html', 'a.HTM']) {
    expect(await messageOf(name, bytes)).toMatch(`${name}: ${message}. `)
  }
})

/** What looks like one of them and is a report. */
const own: [what: string, name: string, text: string][] = [
  ['a text in brackets', 'a.txt', `[${speech}]`],
  ['a text in braces', 'a.txt', `{${speech}}`],
  ['lines with colons', 'a.txt', `标题：政府工作报告\nDate: 2020\n${speech}`],
  ['one header alone', 'a.txt', `From: a friend\n\n${speech}`],
  ['PDF is spoken of', 'a.txt', `${speech}下载：报告 %PDF-1.7\n`],
  ['a page in XML', 'a.html', `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "a" "b">\n<html><body>${page}</body></html>`],
  ['a page without a root', 'a.html', page],
  ['a page with a picture in it', 'a.html', `<div><svg><path/></svg></div>${page}`],
  ['a page that begins with a script', 'a.html', `<script type="application/json">{"a":1}</script>${page}`],
]

test.each(own)('%s is read', async (_, name, text) => {
  expect(await messageOf(name, text)).toBe('was read')
})

test('a file of any size is looked at once', async () => {
  const long = ['{', '[', '<!', '<?', '<!--', 'a:', ' ', '\uFEFF', '<?xml ', '[{']
  for (const part of long) await messageOf('a.txt', part.repeat(300_000 / part.length))
})
