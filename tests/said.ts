/** What the program says, found where it says it: literals that read as words, with {0} for what is put in. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { project } from './fixtures/run.ts'

/** Data, pages and code of other languages: what stands there is no message. */
const silent = /^(?:vocabulary|lexicon|describe|explorer|normalize(?!\/(?:index|named))|reader|schemas|extract\/(?:when|budgets\/rules\/purposes)|formats\/sqlite|cli\/(?:errors|reference|area-english|pack)\.ts)/u

export interface Said { path: string, words: string }

/** Words with blanks made one, slots side by side made one, and slots counted anew. */
export function tidy(words: string): string {
  let slot = 0
  return words.replace(/\s+/gu, ' ').trim().replace(/(?:\{\d+\})+/gu, () => `{${slot++}}`)
}

/** Every literal of the program that has words of English. Help is taken apart as it is shown. */
export function saidBy(): Said[] {
  const found: Said[] = []
  for (const path of readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:ts|mjs)$/u.test(path) || silent.test(path)) continue
    const tree = ts.createSourceFile(path, readFileSync(join(project, 'pipeline', path), 'utf8'), ts.ScriptTarget.ES2023, true)
    const visit = (node: ts.Node) => {
      const text = textOf(node)
      if (text !== null) for (const words of pieces(text)) if (isProse(words)) found.push({ path, words: tidy(words) })
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}

function textOf(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span, at) => `{${at}}${span.literal.text}`).join('')
  }
  if (!ts.isStringLiteralLike(node)) return null
  const isName = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)
  return isName ? null : node.text
}

/** A text of help by paragraphs and, where it is a list, by what stands behind each command. */
function pieces(text: string): string[] {
  if (!text.includes('\n\n')) return [text]
  return text.split('\n\n').flatMap((block) => {
    const lines = block.replace(/^\n+/u, '').split('\n')
    const isList = lines.length > 1 && /^\S.*:$/u.test(lines[0] ?? '') && lines.slice(1).every((line) => /^ /u.test(line) || /^\{\d+\}$/u.test(line))
    return isList ? lines.map((line) => / {2,}(?<does>\S.*)$/u.exec(line.trimStart())?.groups?.does ?? (line.startsWith(' ') ? '' : line)) : [block]
  })
}

function isProse(words: string): boolean {
  return /[a-z]{2,}[ ,:] ?[a-z{"(]|[a-z]+ .*[a-z]{2}|\} [a-z]{2,}/iu.test(words)
}
