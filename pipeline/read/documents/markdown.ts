/** From a text in Markdown to its lines, as it is shown: no #, **, | or links. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Doubt } from '../../types.ts'
import { joinLines, type DocumentText } from './document.ts'
import { treeLines } from './tree-lines.ts'

/** Paragraphs in Chinese are indented by blanks; that makes no code of them. */
const noCode = { disable: { null: ['codeIndented'] } }
/** What some programs put before the text: keys and values between two lines of ---. */
const frontMatter = /^\uFEFF?---[ \t]*\n(?:[^\n]{0,2000}\n){0,60}?---[ \t]*(?:\n|$)/u

/**
 * Takes a file's name and its characters; gives the text that its marks stand for. Each line of a paragraph
 * stays a line: whether a page's width broke it is told later, as for a plain text.
 * @throws InputError page-too-deep
 * @example fromMarkdown('a.md', '# 政府工作报告\n\n**各位代表**：', 'utf-8').text // '政府工作报告\n各位代表：\n'
 */
export function fromMarkdown(name: string, source: string, charset: string): DocumentText {
  const plain = source.replace(/\r\n?/gu, '\n')
  const front = frontMatter.exec(plain)?.[0] ?? ''
  const markup = micromark(plain.slice(front.length), {
    // ~5% is about 5%; one mark alone strikes nothing out.
    extensions: [gfm({ singleTilde: false }), noCode], htmlExtensions: [gfmHtml()], allowDangerousHtml: true,
  })
  const lines = treeLines(name, markup.replace(/(?<=[^>\n])\n(?=[^<\n])/gu, '<br>'), true)
  const message = 'The keys between the lines of --- at its beginning are no part of the text; facts stand in a .yml file.'
  const doubts: Doubt[] = front === '' ? [] : [{ rule: 'markdown/front', message }]
  return { text: joinLines(lines, 'paragraph').text, charset, origin: null, doubts }
}
