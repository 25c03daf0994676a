/** From a page's tree to its lines, as a reader sees them, and the boxes they stand in. */
import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { foldRow, joinBreaks } from './page-blanks.ts'
import type { PageLine } from './page-line.ts'
import { toLine, trimLine } from './page-line.ts'
import { hiddenNames, shownAs } from './page-style.ts'
import { powers } from '../vocabulary/textforms.ts'
import { blockTags, droppedTags, longestStruck, struckTags } from './page-tags.ts'
import { squeeze } from './refuse.ts'

/** A block element: the lines from `first` up to `end` stand in it. */
export interface PageBox {
  parent: number
  first: number
  end: number
}

/** What one walk over the tree finds. */
export interface PageLines {
  lines: PageLine[]
  /** In the order of their beginnings; the first is the whole page. */
  boxes: PageBox[]
  /** The texts of scripts that may hold a body. */
  scripts: string[]
  metas: Element[]
  /** Headings h1 and h2 as lines, and the page's own title. */
  headings: string[]
  title: string
  hasPassword: boolean
  hasFrame: boolean
}

const breaks = new Set(['br', 'hr'])

/** An element being walked. */
interface Frame {
  children: readonly (RootContent | ElementContent)[]
  next: number
  tag: string
  box: number
  row: Row | null
  /** The colour behind its text. */
  behind: string
}

/** A table row being walked: where its lines, cells and boxes begin. */
interface Row {
  cells: number[]
  firstBox: number
}

/**
 * Takes the tree of a page; gives its lines and what else can tell what it is. Inline tags join, so
 * PM<sub>2.5</sub> is one word; a block or a br ends a line; a short table row is one line. Walks
 * without recursion. `withHidden` also reads what the page hides until a script shows it.
 * @example linesOf(tree).lines // <p>增长<b>7</b>.1%</p> → [{ text: '增长7.1%', … }]
 */
export function linesOf(tree: Nodes, withHidden: boolean): PageLines {
  const found: PageLines = {
    lines: [], boxes: [{ parent: -1, first: 0, end: 0 }], scripts: [], metas: [], headings: [],
    title: '', hasPassword: false, hasFrame: false,
  }
  const { lines, boxes } = found
  let parts: string[] = []
  let linked = 0
  let links = 0
  let verbatim = 0

  function flush(): void {
    if (parts.length === 0) return
    const text = trimLine(joinBreaks(parts.join('')))
    if (text !== '') lines.push(toLine(text, linked))
    parts = []
    linked = 0
  }

  function addText(value: string): void {
    const pieces = verbatim > 0 ? value.split('\n') : [value]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) flush()
      parts.push(piece)
      if (links > 0) linked += squeeze(piece).length
    }
  }

  const children = 'children' in tree ? tree.children : [tree]
  const stack: Frame[] = [{ children, next: 0, tag: '', box: 0, row: null, behind: '#ffffff' }]
  const names = withHidden ? null : hiddenNames(sheetsOf(tree))
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (node === undefined) {
      stack.pop()
      if (frame.tag === 'a') links--
      if (frame.tag === 'pre') verbatim--
      if (!blockTags.has(frame.tag)) continue
      flush()
      if (frame.row !== null) foldLast(found, frame.row)
      const box = boxes[frame.box]
      if (box !== undefined) box.end = lines.length
      if (frame.tag === 'h1' || frame.tag === 'h2') {
        for (const line of lines.slice(box?.first ?? 0)) found.headings.push(line.text)
      }
      continue
    }
    if (node.type === 'text') addText(node.value)
    if (node.type !== 'element') continue
    const tag = node.tagName
    if (tag === 'script') keepScript(node, found)
    else if (tag === 'title') found.title ||= textOf(node)
    else if (tag === 'meta' || tag === 'link') found.metas.push(node)
    else if (tag === 'input') found.hasPassword ||= node.properties['type'] === 'password'
    else if (breaks.has(tag)) flush()
    else if (tag === 'sup' && isNoteMark(textOf(node), parts.at(-1) ?? '')) addText(`[${textOf(node).trim()}]`)
    else {
      if (tag.endsWith('frame') || tag === 'frameset') found.hasFrame = true
      if (droppedTags.has(tag) || (struckTags.has(tag) && textOf(node).length <= longestStruck)) continue
      const shown = names === null ? null : shownAs(node, names, frame.behind)
      if (shown?.isHidden === true) continue
      if (tag === 'a') links++
      if (tag === 'pre') verbatim++
      const inside: Frame = {
        children: node.children, next: 0, tag, box: frame.box, row: null, behind: shown?.behind ?? frame.behind,
      }
      if (blockTags.has(tag)) {
        flush()
        if (tag === 'tr') inside.row = { cells: [], firstBox: boxes.length }
        if (tag === 'td' || tag === 'th') frame.row?.cells.push(lines.length)
        inside.box = boxes.length
        boxes.push({ parent: frame.box, first: lines.length, end: lines.length })
      }
      stack.push(inside)
    }
  }
  flush()
  const page = boxes[0]
  if (page !== undefined) page.end = lines.length
  return found
}

/** Whether a superscript is a note's number: 289.7<sup>1</sup>亿元, but not m<sup>2</sup>, 米<sup>2</sup>, 10<sup>8</sup>. */
function isNoteMark(text: string, before: string): boolean {
  if (!/^\s?\d{1,3}\s?$/u.test(text) || powers.test(before)) return false
  return /[\d\p{Script=Han}%％”）)。，、；：]$/u.test(before)
}

/** Joins the lines of a row into one, and closes the boxes that stood in it. */
function foldLast(found: PageLines, row: Row): void {
  const start = row.cells[0]
  if (start === undefined) return
  const folded = foldRow(found.lines, row.cells)
  if (folded === null) return
  const linked = found.lines.slice(start).reduce((sum, line) => sum + line.linked, 0)
  found.lines.length = start
  found.lines.push(toLine(folded, linked))
  for (let index = row.firstBox; index < found.boxes.length; index++) {
    const box = found.boxes[index]
    if (box === undefined) continue
    box.first = start
    box.end = start + 1
  }
}

/** Keeps a script that is long enough to hold any text. */
function keepScript(node: Element, found: PageLines): void {
  const text = textOf(node)
  if (text.length > 20) found.scripts.push(text)
}

/** Gives the text right inside an element. */
function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** Gives the texts of a page's style sheets. */
function sheetsOf(tree: Nodes): string[] {
  const sheets: string[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element' && node.tagName === 'style') sheets.push(textOf(node))
    else if ('children' in node) for (const child of node.children) open.push(child)
  }
  return sheets
}
