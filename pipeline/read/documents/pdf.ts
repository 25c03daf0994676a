/** From a PDF with text to its lines: pdf.js says which words stand where, the rest follows from that. */
import { problemIn, type InputError } from '../../errors.ts'
import type { Doubt } from '../../types.ts'
import { radicalNames, radicals } from '../../vocabulary/textforms.ts'
import { joinLines, type DocumentText } from './document.ts'
import { linesOfPages, withoutRunning, type PdfPage } from './pdf-lines.ts'
import { groupsOfPage, rowsOfPages, type PageGroups, type PdfItem } from './pdf-rows.ts'
import { refuseBombs } from './pdf-streams.ts'

/** A report has some fifty pages, one printed with all its annexes some hundred. */
const mostPages = 600
/** A page has some 700 letters, a large table some thousands. */
const mostPieces = 20_000
/** pdf.js gives pieces in lots of so many; a smaller lot is the end of a page, or of a form that it draws. */
const fullLot = 10
/** A form is drawn for a header, a number, a stamp: forms that draw one another double with each of them. */
const mostForms = 300
const mostFormsInAll = 4000
const mostLetters = 1_000_000
const largestProtected = 5_000_000
/** Fewer letters than this on a page are a stamp or a number on a picture. */
const fewLetters = 20
/** A larger share of signs that are no letters is a font whose letters nobody can tell. */
const mostLost = 0.05
const lost = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/gu

/**
 * Takes a file's name and the bytes of a PDF; gives its text, a line for each paragraph or row of a table,
 * and which page each begins on. Nothing in it is run, and no address in it is asked for anything.
 * @throws InputError document-broken, document-encrypted, document-too-large, document-no-text
 */
export async function fromPdf(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const isProtected = new TextDecoder('latin1').decode(bytes).includes('/Encrypt')
  // Of a stream that is protected nothing can be told, but not every file that has the word is.
  await refuseBombs(name, bytes)
  const { getDocumentProxy } = await import('unpdf')
  const options = {
    verbosity: 0, isEvalSupported: false, enableXfa: false, useSystemFonts: false, disableFontFace: true,
    stopAtErrors: false, useWorkerFetch: false, disableAutoFetch: true, disableStream: true,
  }
  // pdf.js takes the bytes away from whoever gives them.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), options).catch((error: unknown) => { throw unopened(name, error) })
  try {
    if (pdf.numPages > mostPages) throw problemIn('document-too-large', name, `has ${pdf.numPages} pages, more than ${mostPages}`)
    if (isProtected && bytes.length > largestProtected) throw problemIn('document-encrypted', name, 'is protected, and larger than 5 MB')
    const found: (PageGroups & { number: number, height: number })[] = []
    const drawn = { forms: 0 }
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const view = page.getViewport({ scale: 1 })
      const stream = page.streamTextContent({ disableNormalization: true }) as ReadableStream<{ items: object[] }>
      found.push({ number, height: view.height, ...groupsOfPage(await itemsOf(stream, name, number, drawn), view.transform as number[]) })
      page.cleanup()
    }
    const rows = rowsOfPages(found)
    const pages = found.map(({ number, height }, index) => ({ number, height, rows: rows[index]! }))
    return textOf(name, pages, found.reduce((sum, { slanted }) => sum + slanted, 0))
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw error
    throw unopened(name, error)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/**
 * The pieces of text of a page as they come. A page that draws one form over and over, or has more letters than a
 * book, is refused at once, not when all of it has been read.
 */
async function itemsOf(stream: ReadableStream<{ items: object[] }>, name: string, page: number, drawn: { forms: number }): Promise<PdfItem[]> {
  const reader = stream.getReader()
  const items: PdfItem[] = []
  let letters = 0
  const most = Math.min(drawn.forms + mostForms, mostFormsInAll)
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value.items.length < fullLot) drawn.forms += 1
      if (drawn.forms > most) throw problemIn('document-too-large', name, `draws more than ${most} forms with words`, `page ${page}`)
      for (const item of next.value.items) {
        if (!('str' in item)) continue
        items.push(item as PdfItem)
        letters += (item as PdfItem).str.length
      }
      if (items.length > mostPieces || letters > mostLetters) {
        throw problemIn('document-too-large', name, `has more than ${mostPieces} words on a page`, `page ${page}`)
      }
    }
    return items
  } finally {
    await reader.cancel(new Error('read')).catch(() => {})
  }
}

function textOf(name: string, pages: readonly PdfPage[], slanted: number): DocumentText {
  const letters = pages.map(({ rows }) => rows.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0))
  const all = letters.reduce((sum, count) => sum + count, 0)
  const empty = pages.filter((_, index) => (letters[index] ?? 0) < fewLetters).map(({ number }) => number)
  if (all < fewLetters * pages.length / 2) {
    throw problemIn('document-no-text', name, `has no text: ${pages.length === 1 ? 'its page is a picture' : `its ${pages.length} pages are pictures`} (a scan)`)
  }
  const clean = withoutRunning(pages)
  const read = linesOfPages(clean.pages)
  const missing = read.reduce((sum, line) => sum + (line.text.match(lost)?.length ?? 0), 0)
  if (missing > all * mostLost) throw problemIn('document-no-text', name, 'has letters that nothing says the meaning of: its fonts are not in it')
  const lines = read.map((line) => ({ ...line, text: line.text.replace(radicals, characterOf).replace(lost, '') }))
  const { text, origin } = joinLines(lines, 'page')
  const doubts: Doubt[] = clean.running.map(({ text: line, pages: count }) => (
    { rule: 'pdf/running', message: `"${line}" stands at the edge of ${count} pages; it was left out of the text.` }))
  if (empty.length > 0) {
    const few = empty.slice(0, 10).join(', ') + (empty.length > 10 ? ', …' : '')
    doubts.push({ rule: 'pdf/no-text', message: `Pages without text (pictures, or empty): ${few}.` })
  }
  if (slanted > 0) doubts.push({ rule: 'pdf/slanted', message: `${slanted} pieces of slanted or turned text (a watermark) were left out.` })
  if (missing > 0) doubts.push({ rule: 'pdf/lost', message: `${missing} signs of fonts that are no letters were left out.` })
  return { text, charset: 'utf-8', origin, doubts }
}

/** The character that a font's radical  stands for: its maker had one shape for both. */
function characterOf(radical: string): string {
  return radicalNames[radical] ?? radical.normalize('NFKC')
}

function unopened(name: string, error: unknown): InputError {
  const { name: kind, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (kind === 'PasswordException') return problemIn('document-encrypted', name, 'is protected by a password')
  if (error instanceof RangeError) return problemIn('document-too-large', name, 'unpacks to more than there is memory for')
  return problemIn('document-broken', name, `is no PDF that can be read (${message.split('\n')[0]?.slice(0, 100) ?? ''})`)
}
