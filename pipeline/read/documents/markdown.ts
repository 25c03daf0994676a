/** From a text in Markdown to its lines, as it is shown: no #, **, | or links. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { problemIn } from '../../errors.ts'
import type { Doubt } from '../../types.ts'
import { joinLines, type DocumentText } from './document.ts'
import { treeLines } from './tree-lines.ts'

/** Paragraphs in Chinese are indented by blanks; that makes no code of them. */
const noCode = { disable: { null: ['codeIndented'] } }
/** What some programs put before the text: keys and values between two lines of ---. */
const frontMatter = /^\uFEFF?---[ \t]*\n(?:[^\n]{0,2000}\n){0,60}?---[ \t]*(?:\n|$)/u

/** What is read of a file at most: the reader of Markdown takes longer than the text grows for marks within marks. */
const largest = 2_000_000
const mostLines = 20_000
const mostMarks = 30_000
const mostInBlock = 3000
const mostPipes = 50_000
const mostColumns = 500
const mostNested = 50
const marks = /[*_[\]`<~]/gu
/** What lists and quotes begin with, one within another. */
const containers = /^(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])*/u
const container = /[>+*.)-]/gu
/** So far in, a mark of a list belongs to a list in fifty others. */
const farIn = /^[ \t]{100,}(?:[-+*]|\d{1,9}[.)])[ \t]/u

const countOf = (words: string, sign: RegExp): number => words.match(sign)?.length ?? 0

/** Refuses what no report has, before it is read: thousands of marks in a paragraph, lists in lists in lists. */
function refuseMarks(name: string, text: string): void {
  const large = (what: string, place?: string) => problemIn('document-too-large', name, what, place)
  if (text.length > largest) throw large(`has more than ${largest / 1e6} million characters`)
  let all = 0
  let pipes = 0
  let block = 0
  const lines = text.split('\n')
  if (lines.length > mostLines) throw large(`has more than ${mostLines} lines`)
  for (const [index, line] of lines.entries()) {
    const place = `line ${index + 1}`
    const own = countOf(line, marks)
    const cells = countOf(line, /\|/gu)
    all += own
    pipes += cells
    block = line.trim() === '' ? 0 : block + own
    if (block > mostInBlock) throw large(`has more than ${mostInBlock} marks of Markdown in a paragraph`, place)
    if (all > mostMarks) throw large(`has more than ${mostMarks} marks of Markdown`, place)
    if (cells > mostColumns || pipes > mostPipes) throw large('has a table larger than any of a report', place)
    if (farIn.test(line) || countOf(containers.exec(line)![0], container) > mostNested) {
      throw problemIn('page-too-deep', name, `nests its lists or quotes more than ${mostNested} deep`, place)
    }
  }
}

/**
 * Takes a file's name and its characters; gives the text that its marks stand for. Each line of a paragraph
 * stays a line: whether a page's width broke it is told later, as for a plain text.
 * @throws InputError page-too-deep, document-too-large
 * @example fromMarkdown('a.md', '# 政府工作报告\n\n**各位代表**：', 'utf-8').text // '政府工作报告\n各位代表：\n'
 */
export function fromMarkdown(name: string, source: string, charset: string): DocumentText {
  const plain = source.replace(/\r\n?/gu, '\n')
  refuseMarks(name, plain)
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
