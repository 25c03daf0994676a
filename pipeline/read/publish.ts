/** From a raw file's bytes to its published text, which nothing changes afterwards. */
import { problemIn } from '../errors.ts'
import type { Published } from '../types.ts'
import { documentName } from './beside.ts'
import { tableName } from './tables/name.ts'
import { decode } from './decode.ts'
import { refuseFormat } from './formats.ts'
import { refuseOtherText } from './genre.ts'
import { doubtLength, refuseText } from './refuse.ts'

/** The reader of pages, once a page has come: asking for it again costs as much as a short page. */
let pages: typeof import('./html.ts') | undefined

/** What ends a line, as Unicode has it: the old line ends, and those of word processors. */
const newline = /[\r\v\f\u0085\u2028\u2029]/u
const newlines = /\r\n?|[\v\f\u0085\u2028\u2029]/gu

/**
 * Takes a raw file's name and bytes; gives its published text. Of a text file that is its content,
 * its newlines as \n and nothing else changed; of a web page the text of its report, with the
 * lines of title, date and speaker on top, a line for each line of the page; of a document (.docx, .pdf,
 * .md) its paragraphs as lines.
 * `isKnown` says that a person knows it to be a report: it is not asked what kind of text it is.
 * @throws InputError where the file is no report, or cannot be read; its message names file and cause
 * @example (await publish('a.txt', bytesOf('各位代表：\r\n…'))).text // '各位代表：\n…'
 */
export async function publish(name: string, bytes: Uint8Array, isKnown = false): Promise<Published> {
  const kind = /\.(?<end>txt|html?)$/iu.exec(name)?.groups?.['end']?.toLowerCase()
  if (kind !== undefined) return kind === 'txt' ? fromText(name, bytes, isKnown) : fromPage(name, bytes, isKnown)
  if (!documentName.test(name)) {
    throw problemIn('file-kind', name, tableName.test(name) ? 'is no report, but may be a table of reports: npm run import reads those' : 'is no .txt, .html, .docx, .pdf or .md file')
  }
  const { fromDocument, markdownText } = await import('./documents/index.ts')
  const found = await fromDocument(name, bytes)
  if (found.kind === 'html') return fromPage(name, bytes, isKnown)
  if (found.kind === 'text') return fromText(name, bytes, isKnown)
  const document = 'document' in found ? found.document : await markdownOf(name, bytes, markdownText)
  const { text, charset, origin, doubts } = document
  refuseText(name, text)
  if (!isKnown) refuseOtherText(name, text)
  const all = [...doubts, ...doubtLength(text)]
  return { text, format: found.kind, charset, meta: {}, doubts: all, ...(origin ? { origin } : {}) }
}

async function markdownOf(
  name: string, bytes: Uint8Array, read: typeof import('./documents/index.ts').markdownText,
) {
  const { text, charset, doubts } = decode(name, bytes)
  refuseFormat(name, text)
  const document = await read(name, text, charset)
  return { ...document, doubts: [...doubts, ...document.doubts] }
}

function fromText(name: string, bytes: Uint8Array, isKnown: boolean): Published {
  const { text: source, charset, doubts } = decode(name, bytes)
  refuseFormat(name, source)
  const text = newline.test(source) ? source.replace(newlines, '\n') : source
  refuseText(name, text)
  if (!isKnown) refuseOtherText(name, text)
  return { text, format: 'text', charset, meta: {}, doubts: [...doubts, ...doubtLength(text)] }
}

async function fromPage(name: string, bytes: Uint8Array, isKnown: boolean): Promise<Published> {
  const { text: source, charset, doubts } = decode(name, bytes)
  refuseFormat(name, source)
  // Text files need no parser, and loading it takes longer than reading them.
  pages ??= await import('./html.ts')
  const page = pages.fromHtml(name, source, isKnown)
  const all = [...doubts, ...page.doubts, ...doubtLength(page.text)]
  return { text: page.text, format: 'html', charset, meta: page.meta, doubts: all }
}
