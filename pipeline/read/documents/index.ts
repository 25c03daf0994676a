/** Reads documents that are neither a plain text nor a web page; loaded when the first of them comes. */
import type { DocumentText } from './document.ts'
import { kindOf, type DocumentKind } from './kinds.ts'

/** What a document is, and its text where it is none that others read. */
export type FromDocument =
  | { kind: 'docx' | 'pdf', document: DocumentText }
  | { kind: 'markdown' | 'html' | 'text' }

const readers: Readonly<Record<'docx' | 'pdf', (name: string, bytes: Uint8Array) => Promise<DocumentText>>> = {
  docx: async (name, bytes) => (await import('./docx.ts')).fromDocx(name, bytes),
  pdf: async (name, bytes) => (await import('./pdf.ts')).fromPdf(name, bytes),
}

/**
 * Takes a file's name and bytes; gives the document's text, or says that it is a text or a page, which
 * are decoded first. The bytes decide what it is, not its name.
 * @throws InputError document-*, file-empty
 * @example (await fromDocument('a.doc', bytesOfADocx)).kind // 'docx'
 */
export async function fromDocument(name: string, bytes: Uint8Array): Promise<FromDocument> {
  const kind: DocumentKind = kindOf(name, bytes)
  return kind === 'docx' || kind === 'pdf' ? { kind, document: await readers[kind](name, bytes) } : { kind }
}

/** The text of a Markdown file whose bytes have been decoded. */
export async function markdownText(name: string, source: string, charset: string): Promise<DocumentText> {
  return (await import('./markdown.ts')).fromMarkdown(name, source, charset)
}
