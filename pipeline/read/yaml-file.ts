/** A small YAML file that a person wrote: its bytes checked and parsed, its lines known. */
import type { Document, LineCounter, Node } from 'yaml'
import { problemIn, type InputError, type ProblemCode } from '../errors.ts'

const largest = 10_000

/** What no file of facts has, though lines end in it: controls, halves of pairs, lost characters. */
const unseen = /(?![\t\n\r\uFEFF\p{Zl}\p{Zp}])[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u

/** `U+0007` for a sign that cannot be shown. */
export const signName = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** A parsed file; `place` says the line of a node, for messages. */
export interface YamlFile {
  document: Document.Parsed
  place: (node: Node | null | undefined) => string
}

/**
 * Takes the text or the bytes of a .yml file, its name, and the code to refuse it with; gives its one
 * document. Throws an InputError with the line where it is no UTF-8, too long or no YAML.
 */
export async function yamlOf(
  content: string | Uint8Array, file: string, code: ProblemCode,
): Promise<YamlFile> {
  const wrong = (what: string, place?: string) => problemIn(code, file, what, place)
  const text = typeof content === 'string' ? content : textOf(content, wrong)
  if (text.length > largest) throw wrong(`is longer than ${largest} characters`)
  const at = text.search(unseen)
  if (at >= 0) throw wrong(`holds ${signName(text.slice(at))}, which is no part of a text`, lineOf(text, at))
  const { parseDocument, LineCounter: Counter } = await import('yaml')
  const lines: LineCounter = new Counter()
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, lineCounter: lines })
  const fault = document.errors[0]
  if (fault?.code === 'MULTIPLE_DOCS') throw wrong('holds more than one list of facts: it has a line ---')
  const tag = document.warnings.find(({ code: one }) => one === 'TAG_RESOLVE_FAILED')
  const worst = fault ?? tag
  if (worst) throw wrong(`is no YAML: ${worst.message.split('\n')[0] ?? ''}`, lineOf(text, worst.pos[0]))
  return { document, place: (node) => `line ${lines.linePos(node?.range?.[0] ?? 0).line || 1}` }
}

const lineOf = (text: string, at: number): string => `line ${text.slice(0, at).split('\n').length}`

/** Facts are UTF-8: of another charset no sign would tell that names came out as others. */
function textOf(bytes: Uint8Array, wrong: (what: string, place: string) => InputError): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const at = text.indexOf('\uFFFD')
  if (at < 0) return text
  throw wrong('holds bytes that are no UTF-8, or a lost character; save it as UTF-8', lineOf(text, at))
}
