/** The words behind a number: where its noun ends, and whether there is one. */
import { markAhead, noNoun } from '../vocabulary/patterns-names.ts'

/** Longer nouns are sentences. */
const longestTail = 42
/** A bracket that belongs to a noun is short: 县（市、区）. */
const longestBracket = 10

/**
 * Takes the place behind a number and a limit; gives the place where its noun ends: a mark, or a bracket that
 * holds more than a few characters. Behind the 4 of `4座乡村污水处理站，` that of the comma.
 */
export function tailEnd(text: string, from: number, limit: number): number {
  let depth = 0
  let at = from
  for (; at < limit && at < from + longestTail; at++) {
    const char = text[at] as string
    if (char === '“') depth++
    else if (char === '”') { if (depth === 0) return at; depth-- }
    else if (char === '（' || char === '(') {
      const close = text.indexOf(char === '（' ? '）' : ')', at)
      if (close < 0 || close > at + longestBracket || close >= limit) return at
      at = close
    } else if (depth === 0 && '，；：。！？、,;:）)—…'.includes(char)) return at
  }
  return at
}

/** Whether what follows a number can be its noun: 建成4座乡村污水处理站, 58家规上企业全面复产. */
export const isNounBehind = (tail: string): boolean =>
  tail.length > 0 && !noNoun.test(tail) && !markAhead.test(tail)
