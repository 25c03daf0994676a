/** Marks that close a clause or join a list, and the bounds of clauses between them. */
import { isWord } from '../lexicon/words.ts'

/** Whether a mark closes a clause. Brackets are looked at apart. */
export const isStrong = (char: string | undefined): boolean =>
  char === '，' || char === '；' || char === '：' || char === '。' || char === '！' || char === '？' || char === ',' || char === ';' || char === '…'

/** Whether nothing more is said before a mark, also one of a list, or before the end of the text. */
export const isEnd = (char: string | undefined): boolean => char === undefined || isStrong(char) || char === '、'

/** Whether a mark at a place closes a clause; a half-width colon does before a Chinese word, and not in 12:45. */
const closesAt = (text: string, at: number): boolean =>
  isStrong(text[at]) || (text[at] === ':' && isChinese(text.charCodeAt(at + 1)))
const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Whether a gap is nothing but a joiner of a list: `、`, `和`, `以及`. */
export const isJoiner = (gap: string): boolean => isWord(gap.trim(), 'linking')

/** Whether a gap holds a mark that closes a clause, or a bracket at its beginning. */
export function hasStrong(gap: string): boolean {
  if (/^[（(]|[）)]/u.test(gap)) return true
  for (let i = 0; i < gap.length; i++) if (closesAt(gap, i)) return true
  return false
}

/**
 * Takes a place and how far back to look; gives the start of its clause, behind the last strong mark or the
 * bracket that is still open: in `产值（增加值3亿元` the 增 for the place of 3.
 */
export function clauseStart(text: string, floor: number, at: number): number {
  let depth = 0
  for (let i = at - 1; i >= floor; i--) {
    const char = text[i] as string
    if (closesPair(char)) depth++
    else if (depth > 0) {
      if (char === '“' || opensBracket(char)) depth--
    } else if (opensBracket(char) || closesAt(text, i) || (char === '—' && text[i - 1] === '—')) return i + 1
  }
  return floor
}

/** Whether a quotation or bracket ends. */
const closesPair = (char: string): boolean => char === '”' || char === '）' || char === ')'
const opensBracket = (char: string): boolean => char === '（' || char === '('

/** Takes a place and a limit; gives the end of its clause, before the next strong mark. */
export function clauseEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && !closesAt(text, end)) end++
  return end
}

/** A place that does not cut a character in two: a window over the text may begin anywhere. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
