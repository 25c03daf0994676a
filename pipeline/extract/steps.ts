/** Targets that move in step with another figure: 居民收入增长与经济增长同步. They state no number, the words themselves are the quantity. */
import type { Span } from '../types.ts'

const step = /[与和同跟][^与和同跟，。；、]{2,14}?(?:保持|基本|大体|大致|实现)*同步(?!推进|实施|规划|建设|全面|开展|发展|部署|设计|转型|落实|进行|抓|提升|跟进|小康|现代)/gu
const reference = /增长|提高|增速|经济|GDP|生产总值|生产率/u

/** The places in a sentence that set a figure in step with another: for `居民收入和经济增长同步` that of 和经济增长同步. */
export function findSteps(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end)
  if (!sentence.includes('同步')) return []
  const found: Span[] = []
  for (const match of sentence.matchAll(step)) {
    if (!reference.test(match[0])) continue
    const start = span.start + match.index
    found.push({ start, end: start + match[0].length })
  }
  return found
}
