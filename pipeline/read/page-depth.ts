/** How deep a page nests its elements, told before parsing: a parser's stack has an end. */

import { blockTags, formattingTags, opaqueTags, unclosedTags } from './page-tags.ts'

/** Browsers flatten what is nested deeper than 512. */
export const maximumDepth = 500

/** A browser opens no more than so many formatting elements again that are alike. */
const alike = 3

/**
 * Takes a page's source; gives the depth of its nesting, or the first number above the maximum. An
 * end tag closes what was left open within its element, as a browser does. Linear in the source's
 * length.
 * @example depthOf('<div><div>a</div></div><div>b</div>') // 2
 */
export function depthOf(source: string): number {
  const tags = /<(?:!--|(\/?)([a-z][a-z0-9]{0,20}))/giu
  const open: string[] = []
  const counts = new Map<string, number>()
  const formats = new Map<string, string[]>()
  let deepest = 0
  let formatted = 0
  const close = (tag: string): void => {
    if ((counts.get(tag) ?? 0) === 0) return
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      counts.set(last, (counts.get(last) ?? 1) - 1)
      if (last === tag) break
    }
  }
  for (let found = tags.exec(source); found !== null; found = tags.exec(source)) {
    const tag = found[2]?.toLowerCase()
    const isEnd = found[1] === '/'
    // Comments and scripts are no elements: in a script, i<n is no tag.
    if (tag === undefined || (!isEnd && opaqueTags.has(tag))) {
      const end = endOfOpaque(source, tags.lastIndex, tag)
      if (end < 0) break
      tags.lastIndex = end
    } else if (formattingTags.has(tag)) {
      const kept = formats.get(tag) ?? []
      if (isEnd) {
        if (kept.pop() !== undefined) formatted--
      } else {
        const attributes = source.slice(tags.lastIndex, tags.lastIndex + 100).split('>', 1)[0] ?? ''
        const last = kept.slice(-alike)
        if (last.length < alike || last.some((other) => other !== attributes)) {
          kept.push(attributes)
          formatted++
          formats.set(tag, kept)
        }
      }
    } else if (isEnd) {
      close(tag)
    } else if (!unclosedTags.has(tag)) {
      if (blockTags.has(tag) && isInParagraph(open)) close('p')
      open.push(tag)
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
    }
    deepest = Math.max(deepest, open.length + formatted)
    if (deepest > maximumDepth) return deepest
  }
  return deepest
}

/** Gives the place behind a comment's or a script's end, or -1. */
function endOfOpaque(source: string, from: number, tag: string | undefined): number {
  if (tag === undefined) {
    const end = source.indexOf('-->', from)
    return end < 0 ? -1 : end + 3
  }
  const ends = new RegExp(`</${tag}`, 'giu')
  ends.lastIndex = from
  return ends.exec(source) === null ? -1 : ends.lastIndex
}

/** Whether the innermost block that is open is a paragraph: the next block closes it. */
function isInParagraph(open: readonly string[]): boolean {
  for (let index = open.length - 1; index >= 0; index--) {
    const tag = open[index] ?? ''
    if (tag === 'p') return true
    if (blockTags.has(tag)) return false
  }
  return false
}
