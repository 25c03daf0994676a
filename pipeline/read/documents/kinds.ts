/** What kind of document the bytes are, whatever the file is called, and what to do with those that are not read. */
import { InputError, problemIn } from '../../errors.ts'
import { openArchive } from './zip.ts'

/** The kinds that are read. */
export type DocumentKind = 'docx' | 'pdf' | 'markdown' | 'html' | 'text'

const inWord = 'Open it in Word or WPS and choose File > Save As > Word document (.docx) or plain text (.txt)'
const inLibre = 'Open it in LibreOffice or Word and choose File > Save As > Word document (.docx)'
const asTable = 'If it is a table of reports, run: npm run import -- FILE; a spreadsheet of another kind is saved as .xlsx first'

/** What the bytes of a compound file (of old Office programs) hold, by the names of its streams. */
const streams: readonly (readonly [stream: string, what: string, todo: string])[] = [
  ['EncryptedPackage', 'is protected by a password', ''],
  ['WordDocument', 'is an old document of Word or WPS (.doc, .wps)', inWord],
  ['Workbook', 'is an old spreadsheet (.xls)', 'Open it in Excel or WPS and choose File > Save As > Excel workbook (.xlsx)'],
  ['PowerPoint Document', 'is a presentation', 'Copy its text into a plain text file (.txt)'],
]

/** What an archive is, by a part that it has. */
const archives: readonly (readonly [part: RegExp, what: string, todo: string])[] = [
  [/^xl\/workbook/u, 'is a spreadsheet (.xlsx)', asTable],
  [/^ppt\//u, 'is a presentation', 'Copy its text into a plain text file (.txt)'],
  [/^OFD\.xml$/u, 'is an OFD document', 'Open it in an OFD reader or WPS and export it as PDF'],
  [/^Index\/|\.iwa$/u, 'is a document of Pages', 'Open it in Pages and choose File > Export To > Word'],
  [/^(?:content\.xml|mimetype)$/u, 'is an OpenDocument text (.odt)', inLibre],
]

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, index) => bytes[index] === letter.charCodeAt(0))

/** Whether the bytes have a word in UTF-16, as compound files name their streams. */
function hasWide(bytes: Uint8Array, word: string): boolean {
  const wide = [...word].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wide[0]!); at >= 0; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((unit, index) => bytes[at + index] === unit)) return true
  }
  return false
}

/** The first bytes behind marks and blanks, as letters. */
function headOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return head.replace(/^(?:\u00EF\u00BB\u00BF|\s)+/u, '')
}

const other = (name: string, what: string, todo: string): InputError =>
  new InputError({ code: 'document-kind', file: name, what, todo })

/**
 * Takes a file's name and bytes; gives what they are: a document that is called .doc may be one of .docx,
 * or a web page. Throws where they are of a kind that is not read, and says what to do.
 * @throws InputError document-kind, document-encrypted, document-broken, file-empty
 * @example kindOf('a.doc', bytesOf('<html>…')) // 'html'
 */
export function kindOf(name: string, bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) throw problemIn('file-empty', name, 'holds no bytes')
  const head = headOf(bytes)
  // A PDF may have other bytes before its first line; readers look for it in the first kilobyte.
  if (/%PDF-\d/u.test(head)) return 'pdf'
  if (startsWith(bytes, 'PK')) return archiveKind(name, bytes)
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0')) throw compound(name, bytes)
  if (head.startsWith('{\\rtf')) throw other(name, 'is an RTF document', inWord)
  if (/^<(?:!doctype html|html|head|body|meta|div|p)\b/iu.test(head)) return 'html'
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown'
  // A page that says that there is no such document, or a text that a portal named .doc.
  if (!bytes.subarray(0, 4096).includes(0)) return 'text'
  throw problemIn('document-broken', name, 'is no document: it does not begin as one')
}

function archiveKind(name: string, bytes: Uint8Array): DocumentKind {
  const { names } = openArchive(name, bytes)
  if (names.has('[Content_Types].xml') && [...names].some((part) => /^word\/document\d*\.xml$/u.test(part))) return 'docx'
  for (const [part, what, todo] of archives) {
    if ([...names].some((one) => part.test(one))) throw other(name, what, todo)
  }
  throw other(name, 'is an archive, and no document', 'Unpack it, and take the report out of it')
}

function compound(name: string, bytes: Uint8Array): InputError {
  const [, what, todo] = streams.find(([stream]) => hasWide(bytes, stream)) ?? ['', 'is an old office document', inWord]
  return todo === '' ? problemIn('document-encrypted', name, what) : other(name, what, todo)
}
