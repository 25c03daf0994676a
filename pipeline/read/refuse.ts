/** Tells what is no report before it is read: binary files, lost characters, other texts. */
import { toHex } from '../bytes.ts'
import { InputError, problemIn } from '../errors.ts'
import type { Doubt } from '../types.ts'
import { reportHints, reportSigns, summaryWords } from '../vocabulary/pages.ts'
import { findGarbled } from './garbled.ts'

/**
 * A text shorter than this is rather an excerpt: the shortest real report has some 5,000
 * characters.
 */
const shortText = 3000

/** The first bytes of files that are no text, in hex. */
const signatures: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF file'],
  ['504b0304', 'a ZIP archive or an office document'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0', 'an old office document'],
  ['7b5c727466', 'an RTF document'],
  ['1f8b', 'a gzip archive'],
  ['52617221', 'a RAR archive'],
  ['377abcaf', 'a 7z archive'],
  ['89504e47', 'a PNG picture'],
  ['47494638', 'a GIF picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['424d', 'a BMP picture'],
  ['52494646', 'a picture or a sound'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['00000100', 'an icon'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a58', 'an XZ archive'],
  ['28b52ffd', 'a Zstandard archive'],
  ['53514c69', 'a database'],
  ['7f454c46', 'a program'],
]

/** Byte order marks and blanks, which some tools put before any file, also before one that is no text. */
function withoutMarks(bytes: Uint8Array): Uint8Array {
  let at = 0
  while (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1
  return bytes.subarray(at)
}

/**
 * Takes a file's name and bytes; passes in silence, or throws InputError file-binary.
 * @example refuseBinary('a.html', new TextEncoder().encode('%PDF-1.7')) // throws 'a.html: is a PDF file. …'
 */
export function refuseBinary(name: string, bytes: Uint8Array): void {
  const head = toHex(withoutMarks(bytes).subarray(0, 8))
  const zero = bytes.indexOf(0)
  for (const [signature, what] of signatures) {
    // BM alone may begin a text.
    if (head.startsWith(signature) && (signature !== '424d' || zero >= 0)) {
      const todo = signature === '25504446' ? 'Rename it to .pdf' : signature === '504b0304' ? 'If it is a Word document, rename it to .docx' : null
      if (todo === null) throw problemIn('file-binary', name, `is ${what}`)
      throw new InputError({ code: 'file-binary', file: name, what: `is ${what}`, todo })
    }
  }
  if (zero >= 0) throw problemIn('file-binary', name, 'is no text: it holds NUL', `byte ${zero}`)
}

/**
 * Takes a name and a text; passes in silence unless characters were lost in it (U+FFFD) or misread.
 * @example refuseLost('a.txt', '增长\uFFFD%') // throws 'a.txt, line 1: … U+FFFD …'
 */
export function refuseLost(name: string, text: string): void {
  const at = text.indexOf('\uFFFD')
  const lineOf = (place: number) => `line ${text.slice(0, place).split('\n').length}`
  if (at >= 0) throw problemIn('file-replaced', name, 'a character was lost (U+FFFD)', lineOf(at))
  const found = findGarbled(text)
  if (found !== null) throw problemIn('file-replaced', name, found.what, lineOf(found.at))
}

/** More figures than any report has: one has some 2,000. So many take seconds and half a gigabyte. */
const mostFigures = 20_000

/**
 * Takes a name and a published text; passes in silence unless it has so many figures that it is no
 * report. Said before they are read, as each costs time and room.
 * @throws InputError file-figures
 */
export function refuseFigures(name: string, text: string): void {
  if (text.length <= mostFigures) return
  let figures = 0
  for (const _ of text.matchAll(/[0-9０-９]+/gu)) {
    figures += 1
    if (figures > mostFigures) throw problemIn('file-figures', name, `has more than ${mostFigures} figures`)
  }
}

/** Takes a text; gives it without blanks, so that 报 告 is 报告. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/gu, '')
}

/** Takes a text; tells whether it bears the signs that all work reports since 1955 share. */
export function isReport(text: string): boolean {
  if (reportSigns.some((sign) => text.includes(sign))) return true
  const tight = squeeze(text)
  if (reportSigns.some((sign) => tight.includes(sign))) return true
  return reportHints.filter((hint) => tight.includes(hint)).length >= 2
}

/** A tag of a page, also one that was escaped; <br> alone ends lines of texts out of databases. */
const pageTag = /(?:<|&lt;)\/?(?:p|div|span|td|tr|font|strong)(?![a-z])/giu
/** Texts have none; a page has more. */
const manyTags = 6

/**
 * Takes the name and content of a text file; throws InputError where it is no text that can be read.
 * @throws InputError file-empty, file-replaced, text-is-page
 */
export function refuseText(name: string, text: string): void {
  if (text.trim() === '') throw problemIn('file-empty', name, 'holds nothing but blanks')
  if (/^\s{0,200}<(?:!doctype html|html)/iu.test(text)) {
    throw problemIn('text-is-page', name, 'is a web page')
  }
  const tags = text.match(pageTag)
  if ((tags?.length ?? 0) >= manyTags) {
    if (tags?.[0].startsWith('<') === true) throw problemIn('text-is-page', name, 'holds the tags of a web page')
    const what = `holds the tags of a web page as words (${tags?.[0] ?? ''})`
    throw new InputError({ code: 'text-is-page', file: name, what, todo: 'Save the text again, as a page shows it' })
  }
  refuseLost(name, text)
}

/**
 * Takes a published text; gives a doubt where it is too short for a whole report, or calls itself
 * a summary.
 */
export function doubtLength(text: string): Doubt[] {
  const doubts: Doubt[] = []
  if (text.length < 2 * shortText) {
    const length = [...squeeze(text)].length
    if (length < shortText) {
      const message = `The text has only ${length} characters; it may be an excerpt of the report.`
      doubts.push({ rule: 'publish/short', message })
    }
  }
  const opening = squeeze(text.slice(0, 200)).slice(0, 60)
  if (summaryWords.some((word) => opening.includes(`（${word}）`) || opening.includes(`(${word})`))) {
    const message = 'The text calls itself a summary of the report.'
    doubts.push({ rule: 'publish/summary', message })
  }
  return doubts
}
