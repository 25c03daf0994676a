/** Word lists made into matchers: longest word first, one look per position, no pattern to backtrack. */

/** Whether a text holds any of some words. */
export function hasAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** Finds the longest word of a list that begins at a place. */
export type Matcher<T> = (text: string, at: number) => { word: string; entry: T } | null

const index = <T>(entries: Iterable<readonly [word: string, entry: T]>, key: (word: string) => number) => {
  const byCode = new Map<number, [string, T][]>()
  for (const [word, entry] of entries) {
    const code = key(word)
    const list = byCode.get(code)
    if (list) list.push([word, entry])
    else byCode.set(code, [[word, entry]])
  }
  for (const list of byCode.values()) list.sort((a, b) => b[0].length - a[0].length)
  return byCode
}

/**
 * A matcher for the longest word that starts at a place: `prefixes([['公里', u]])('20公里', 2)`.
 */
export function prefixes<T>(entries: Iterable<readonly [word: string, entry: T]>): Matcher<T> {
  const byFirst = index(entries, (word) => word.charCodeAt(0))
  return (text, at) => {
    const list = byFirst.get(text.charCodeAt(at))
    if (list) for (const [word, entry] of list) if (text.startsWith(word, at)) return { word, entry }
    return null
  }
}

/**
 * A matcher for the longest word that ends at a place (exclusive): `suffixes([['增长', g]])('收入增长', 4)`.
 */
export function suffixes<T>(entries: Iterable<readonly [word: string, entry: T]>): Matcher<T> {
  const byLast = index(entries, (word) => word.charCodeAt(word.length - 1))
  return (text, at) => {
    const list = byLast.get(text.charCodeAt(at - 1))
    if (list) for (const [word, entry] of list) if (text.endsWith(word, at)) return { word, entry }
    return null
  }
}

/** Whether a matcher finds a word anywhere in a text. */
export function holds(wordAt: Matcher<unknown>, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (wordAt(text, at)) return true
  return false
}
