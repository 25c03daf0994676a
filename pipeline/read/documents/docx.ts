/** From a Word document to its lines: mammoth makes markup of it, and the markup is read as that of a page. */
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { problemIn } from '../../errors.ts'
import type { Doubt } from '../../types.ts'
import { joinLines, type DocumentText } from './document.ts'
import { withLabels } from './docx-labels.ts'
import { slim } from './docx-slim.ts'
import { allWords } from './docx-words.ts'
import { treeLines } from './tree-lines.ts'
import { openArchive, xmlOf } from './zip.ts'

/** The parts that hold text, or say how it is numbered and where the others lie. */
const textParts = /^word\/(?:document|footnotes|endnotes|numbering|styles)\d*\.xml$/u
const linkParts = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels)$/u
/** Mammoth needs some hundred bytes of memory for each letter of markup; a report has some hundred thousand. */
const largestText = 5_000_000

/** No picture is opened: none of them is read. */
const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))

/**
 * Takes a file's name and the bytes of a .docx; gives its text, a line for each paragraph, numbers of lists
 * as Word shows them, notes behind the text. What is deleted in tracked changes is not read; macros,
 * pictures, embedded files and links are not even unpacked.
 * @throws InputError document-broken, document-too-large, document-no-text
 */
export async function fromDocx(name: string, bytes: Uint8Array): Promise<DocumentText> {
  const archive = openArchive(name, bytes)
  const parts = archive.open((part) => textParts.test(part) || linkParts.test(part))
  let hidden = 0
  const texts = new Map([...parts].map(([place, content]) => {
    const words = allWords(xmlOf(name, place, content))
    hidden += words.hidden
    return [place, slim(words.xml)]
  }))
  const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0)
  if (size > largestText) throw problemIn('document-too-large', name, `holds more than ${largestText / 1e6} million letters of markup`)
  const lines = treeLines(name, asNotes(await markupOf(name, withLabels(texts))))
  const { text, origin } = joinLines(lines, 'paragraph')
  if (text.trim() === '') {
    const pictures = [...archive.names].filter((part) => part.startsWith('word/media/')).length
    throw problemIn('document-no-text', name, pictures > 0 ? `holds ${pictures} pictures and no text` : 'holds no text')
  }
  return { text, charset: 'utf-8', origin, doubts: doubtsOf(archive.names, hidden) }
}

/** The document's markup. An archive of its text alone is made for mammoth, which unpacks whatever there is. */
async function markupOf(name: string, texts: ReadonlyMap<string, string>): Promise<string> {
  const encoder = new TextEncoder()
  const parts = Object.fromEntries([...texts].map(([place, text]) => [place, encoder.encode(text)] as const))
  const packed = zipSync(parts, { level: 0, mtime: '1980-01-01T12:00:00' })
  try {
    const input = { buffer: packed, arrayBuffer: packed.buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
    const { value } = await mammoth.convertToHtml(input, {
      ignoreEmptyParagraphs: false, convertImage: noPicture, externalFileAccess: false,
      styleMap: ['p[style-name=\'footnote text\'] => p:fresh', 'comment-reference => !'],
    } as Parameters<typeof mammoth.convertToHtml>[1])
    return value
  } catch (error) {
    if (error instanceof RangeError) throw problemIn('page-too-deep', name, 'nests its parts deeper than can be read')
    // What a library trips over says nothing of the file; what it says of the XML does.
    const said = error instanceof TypeError ? 'a part that it must have is not there, or is no XML'
      : error instanceof Error ? error.message.split('\n')[0]?.replace(/\s+/gu, ' ').slice(0, 120) : String(error)
    throw problemIn('document-broken', name, `cannot be read (${said ?? ''})`)
  }
}

/** The notes at the end as lines that begin with their mark: mammoth has them as a list that links back. */
function asNotes(markup: string): string {
  if (!markup.includes('<li id="')) return markup
  let number = 0
  return markup.replace(/<li id="(?:foot|end)note-[^"<>]{0,40}">(?<open><p>)?\s{0,9}/gu, (_, open: string | undefined) => {
    number += 1
    return `<li>${open ?? ''}[${number}] `
  }).replace(/<a href="#(?:foot|end)note-ref-[\w-]{0,40}">\u2191<\/a>/gu, '')
}

function doubtsOf(names: ReadonlySet<string>, hidden: number): Doubt[] {
  const all = [...names]
  const doubts: Doubt[] = []
  const add = (rule: string, message: string) => doubts.push({ rule, message })
  if (all.some((part) => /vbaProject|\/activeX\//iu.test(part))) add('docx/macros', 'It holds macros; they were not read.')
  if (all.some((part) => part.startsWith('word/embeddings/') || part.startsWith('word/afchunk'))) {
    add('docx/embedded', 'It holds other files inside (embedded tables or documents); they were not read.')
  }
  if (hidden > 0) add('docx/hidden', `${hidden} letters are formatted as hidden; they were left out of the text.`)
  return doubts
}
