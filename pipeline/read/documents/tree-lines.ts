/** From the markup of a document to its lines: the way of a page, but nothing of it is left out. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { problemIn } from '../../errors.ts'
import { depthOf, maximumDepth } from '../page-depth.ts'
import { linesOf } from '../page-lines.ts'
import type { DocumentLine } from './document.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const paragraphTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * Takes a file's name and the markup of a document; gives its lines with the number of the paragraph that
 * each begins in, empty paragraphs as empty lines. Rows of tables are lines, words of note marks are
 * `[1]`. `withNumbers` writes the numbers of lists before their items: markup alone has them there.
 * @throws InputError page-too-deep
 * @example treeLines('a.docx', '<p>甲</p><p></p><p>乙</p>') // 甲 1, '' 2, 乙 3
 */
export function treeLines(name: string, markup: string, withNumbers = false): DocumentLine[] {
  if (depthOf(markup) > maximumDepth) {
    throw problemIn('page-too-deep', name, `nests its parts more than ${maximumDepth} deep`)
  }
  const tree = parser.parse(markup) as Root
  const lines: DocumentLine[] = []
  let paragraph = 1
  for (const child of tree.children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (withNumbers && child.type === 'element') numberLists(child)
    for (const item of itemsOf(child)) {
      const own = linesOf({ type: 'root', children: [item] }, true).lines
      for (const { text } of own) lines.push({ text, place: paragraph })
      if (own.length === 0 && item.type === 'element' && paragraphTags.has(item.tagName)) {
        lines.push({ text: '', place: paragraph })
      }
      paragraph += paragraphsIn(item)
    }
  }
  return lines
}

/** A list item by item, as each begins a paragraph of its own; anything else as it is. */
function itemsOf(node: RootContent): RootContent[] {
  if (node.type !== 'element' || !/^[ou]l$/u.test(node.tagName)) return [node]
  return node.children.filter((child) => child.type === 'element')
}

function paragraphsIn(node: RootContent | ElementContent): number {
  if (node.type !== 'element') return node.type === 'text' ? 1 : 0
  if (paragraphTags.has(node.tagName)) return 1
  const inside = node.children.reduce((sum, child) => sum + (child.type === 'element' ? paragraphsIn(child) : 0), 0)
  const hasText = node.children.some((child) => child.type === 'text' && child.value.trim() !== '')
  return inside + (node.tagName === 'li' && hasText ? 1 : 0)
}

/** Writes `1. ` before the items of numbered lists, inner lists too; without recursion. */
function numberLists(top: Element): void {
  const open: Element[] = [top]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    let number = Number(node.properties['start'] ?? 1)
    for (const child of node.children) {
      if (child.type !== 'element') continue
      open.push(child)
      if (node.tagName !== 'ol' || child.tagName !== 'li') continue
      const first = child.children.find((one) => one.type !== 'text' || one.value.trim() !== '')
      const label = { type: 'text' as const, value: `${number}. ` }
      if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(label)
      else child.children.unshift(label)
      number += 1
    }
  }
}
