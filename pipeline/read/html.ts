/** From a web page to the published text: rehype-parse and a compiler that ends in text. */
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'
import { type InputError, problemIn } from '../errors.ts'
import type { Doubt, PageMeta } from '../types.ts'
import { nextPage, onlyPart } from '../vocabulary/textforms.ts'
import type { Body } from './page-body.ts'
import { findBody } from './page-body.ts'
import { depthOf, maximumDepth } from './page-depth.ts'
import { findHead, isTitle } from './page-head.ts'
import { genreOf } from './genre.ts'
import type { PageLines } from './page-lines.ts'
import { linesOf } from './page-lines.ts'
import { metaOf } from './page-meta.ts'
import { refusePage, refuseSummary } from './page-refuse.ts'
import { findInScripts } from './page-script.ts'
import { refuseLost } from './refuse.ts'

/** A page as read: its report's text, what it says about itself, and what is doubtful. */
export interface PageText {
  text: string
  meta: PageMeta
  doubts: Doubt[]
}

declare module 'vfile' {
  interface DataMap {
    meta: PageMeta
    doubts: Doubt[]
    isKnown: boolean
  }
}

const largestPage = 20_000_000
/** The parser reads the whole page again for each template; no page of a report has so many. */
const mostTemplates = 200
const parser = unified().use(rehypeParse).freeze()
const publisher = unified().use(rehypeParse).use(compileText).freeze()

/**
 * Takes a page's file name and source; gives its report, a line for each line of the page, and its
 * meta. `isKnown` is whether a person says that it is a report.
 * @throws InputError page-*, not-a-report, file-replaced
 * @example fromHtml('a.html', '<h1>政府工作报告</h1><p>各位代表：</p>…').text // '政府工作报告\n各位代表：\n…'
 */
export function fromHtml(name: string, source: string, isKnown = false): PageText {
  refuseSource(name, source)
  try {
    const file = publisher.processSync({ path: name, value: source, data: { isKnown } })
    return { text: String(file), meta: file.data.meta ?? {}, doubts: file.data.doubts ?? [] }
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(name)
    throw error
  }
}

/** A plugin that makes the tree of a page into the text of its report. */
function compileText(this: Processor): void {
  const compiler = (tree: Root, file: { path: string; data: Record<string, unknown> }): string => {
    const { text, meta, doubts } = readTree(file.path, tree, file.data['isKnown'] === true)
    file.data['meta'] = meta
    file.data['doubts'] = doubts
    return text
  }
  this.compiler = compiler as unknown as NonNullable<Processor['compiler']>
}

/**
 * Takes the tree of a page; gives its report from what it shows, else from its scripts, else from
 * what it hides.
 */
function readTree(name: string, tree: Root, isKnown: boolean): PageText {
  const page = linesOf(tree, false)
  const doubts: Doubt[] = []
  let source = page
  let body = findBody(page)
  if (!body.hasSpeech) {
    const found = findInScripts(page.scripts)
    const other = found === null ? linesOf(tree, true) : fromScript(name, found)
    const otherBody = findBody(other)
    if (otherBody.hasSpeech) {
      source = other
      body = otherBody
      const where = found === null ? 'an element that the page hides' : 'a script of the page'
      doubts.push({ rule: 'html/hidden', message: `The text was taken from ${where}.` })
    }
  }
  const meta = metaOf(page)
  const head = headOf(page, source, body, meta.title ?? '')
  if (head.length > 0) meta.head = head.join('\n')
  const lines = body.lines.map((line) => line.text)
  const text = [...head.filter((line) => !lines.slice(0, 8).includes(line)), ...lines].join('\n')
  const titles = [meta.title ?? '', page.title, ...page.headings, ...head]
  if (!isKnown) refuseSummary(name, titles, source, body)
  refusePage(name, page, body, isKnown, isKnown ? null : genreOf(text, titles))
  refuseLost(name, text)
  const last = body.lines.at(-1)
  const behind = source.lines.slice(last === undefined ? 0 : source.lines.lastIndexOf(last) + 1).slice(0, 40)
    .map((line) => line.text).join('\n')
  if (nextPage.test(behind) || onlyPart.test(behind)) meta.behind = behind.slice(0, 2000)
  return { text: `${text}\n`, meta, doubts }
}

/** Gives the lines of title, date and speaker; a title that only the meta tags have comes first. */
function headOf(page: PageLines, source: PageLines, body: Body, title: string): string[] {
  const head = findHead(source.lines, body.boxStart, body.start)
  // A body out of a script has its title and date in the page around it.
  const around = source === page ? [] : findHead(page.lines, page.lines.length, page.lines.length)
  const lines = [...new Set([...around, ...head])]
  const opening = body.lines.slice(0, 8).map((line) => line.text)
  return [...lines, ...opening].some(isTitle) || !isTitle(title) ? lines : [title, ...lines]
}

/** Gives the lines of a body that stood in a script: HTML, escaped HTML, or plain text. */
function fromScript(name: string, found: string): PageLines {
  const isTagged = /<(?:p|div|br|span|section)\b/iu.test(found)
  const isEscaped = !isTagged && /&lt;(?:p|div|br|span|section)\b/iu.test(found)
  const source = isTagged ? found : isEscaped
    ? unescapeMarkup(found)
    : `<pre>${found}</pre>`
  if (depthOf(source) > maximumDepth) throw tooDeep(name)
  return linesOf(parser.parse(source), false)
}

/** Gives markup that was escaped once too often. */
function unescapeMarkup(text: string): string {
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
  return plain.replaceAll('&amp;', '&')
}

/** Throws where a page cannot be parsed in bounded time and depth, or is none. */
function refuseSource(name: string, source: string): void {
  if (source.trim() === '') throw problemIn('file-empty', name, 'holds nothing but blanks')
  if (source.length > largestPage) throw problemIn('page-too-large', name, 'is larger than 20 MB')
  if (!/<[a-z!]/iu.test(source)) throw problemIn('page-is-text', name, 'holds no tag')
  if (depthOf(source) > maximumDepth) throw tooDeep(name)
  const templates = source.match(/<template/giu)?.length ?? 0
  if (templates > mostTemplates) throw problemIn('page-too-large', name, `holds more than ${mostTemplates} templates`)
}

function tooDeep(name: string): InputError {
  return problemIn('page-too-deep', name, `nests its elements more than ${maximumDepth} deep`)
}
