/** Tells what is text but not a text: XML, pictures in XML, JSON, RTF, archives of pages, answers. */
import { problemIn } from '../errors.ts'

/** What may stand before the first sign of a file: marks, blanks. */
const before = /^[\s\uFEFF]*/u
/** So much of a file is looked at; a file that says what it is says so at once. */
const head = 4000

/** The first element of a document in XML, behind its prolog, remarks and document types. */
const root = /^<(?:[\w-]+:)?(?<name>[a-z][\w-]*)/iu

/** What is left behind declarations, document types and remarks. */
function behindProlog(start: string): string {
  let rest = start.trimStart()
  while (rest.startsWith('<?') || rest.startsWith('<!')) {
    const end = rest.startsWith('<!--') ? '-->' : '>'
    const at = rest.indexOf(end)
    if (at < 0) return ''
    rest = rest.slice(at + end.length).trimStart()
  }
  return rest
}

/** Words of the header lines that mails, archives of pages and answers of servers begin with. */
const headerNames = new Set([
  'cache-control', 'connection', 'content-length', 'content-location', 'content-transfer-encoding',
  'content-type', 'date', 'etag', 'from', 'last-modified', 'location', 'message-id', 'mime-version',
  'received', 'return-path', 'server', 'set-cookie', 'snapshot-content-location', 'subject', 'to',
  'transfer-encoding', 'vary', 'x-powered-by',
])

/** The names of the lines `Name: words` that a file begins with, if mails or servers have such. */
function headersOf(start: string): string[] {
  const names: string[] = []
  for (const line of start.split(/\r\n?|\n/u)) {
    if (/^[ \t]/u.test(line) && names.length > 0) continue
    const name = /^(?<name>[\w-]{2,40}):/u.exec(line)?.groups?.['name']
    if (name === undefined) break
    names.push(name.toLowerCase())
  }
  const known = names.filter((name) => headerNames.has(name))
  return known.length >= 2 || known.includes('mime-version') ? names : []
}

function isJson(text: string): boolean {
  const words = text.trim()
  const ends = `${words[0] ?? ''}${words.at(-1) ?? ''}`
  if (ends !== '{}' && ends !== '[]') return false
  const parses = (json: string) => {
    try {
      const value: unknown = JSON.parse(json)
      return typeof value === 'object'
    } catch {
      return false
    }
  }
  // One value, or one a line.
  return parses(words) || parses(words.slice(0, words.search(/\r|\n|$/u)))
}

/** Roots of XML that is saved as .txt without its first line. */
const xmlRoots = new Set(['rss', 'feed', 'document', 'package', 'fictionbook', 'tei', 'worddocument'])

/** What a text is instead, or null; `isPage` is whether its name says that it is a web page. */
function kindOf(text: string, isPage: boolean): string | null {
  const start = text.slice(before.exec(text)![0].length).slice(0, head)
  if (/^%PDF-\d/mu.test(start.slice(0, 1024))) return 'is a PDF file'
  if (start.startsWith('{\\rtf')) return 'is an RTF document'
  if (start.startsWith('%!PS')) return 'is a PostScript file'
  if (/^HTTP\/\d(?:\.\d)? \d{3}/u.test(start)) return 'is the answer of a server with its headers'
  const headers = headersOf(start)
  if (headers.length > 0) {
    return headers.includes('mime-version') || headers.includes('snapshot-content-location')
      ? 'is an archive of a page (MHTML) or a mail' : 'begins with the headers of an answer or a mail'
  }
  const name = root.exec(behindProlog(start))?.groups?.['name']?.toLowerCase()
  if (name === 'svg') return 'is a picture (SVG)'
  if (start.startsWith('<?xml') && name !== 'html') return `is XML${name ? ` (${name})` : ''}`
  if (!isPage && xmlRoots.has(name ?? '')) return `is XML (${name ?? ''})`
  if (/^[[{]/u.test(start) && isJson(text.replace(before, ''))) return 'is JSON'
  return null
}

/**
 * Takes a file's name and its characters; passes in silence, or throws InputError file-binary or
 * file-format where they are those of another kind of file, also behind byte order marks.
 * @example refuseFormat('a.txt', '{"a":1}') // throws 'a.txt: is JSON. …'
 */
export function refuseFormat(name: string, text: string): void {
  const kind = kindOf(text, /\.html?$/iu.test(name))
  if (kind === null) return
  throw problemIn(/PDF|RTF/u.test(kind) ? 'file-binary' : 'file-format', name, kind)
}
