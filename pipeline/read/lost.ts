/** Signs that a text was read in a wrong charset before it came here: its characters are lost. */

/**
 * What a wrong decoding leaves, which no Chinese text has: U+FFFD; the same once more through GBK
 * (U+951F U+65A4 U+62F7); punctuation of UTF-8 read as GBK (U+951B and U+9286 in one line); UTF-8
 * and GBK read as Latin-1.
 */
const traces: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\uFFFD/u, 'a character was lost (U+FFFD)'],
  [/\u951F\u65A4\u62F7/u, 'characters were lost (\u951F\u65A4\u62F7)'],
  [/[\u951B\u9286][^\n\u951B\u9286]{0,80}[\u951B\u9286]/u, 'UTF-8 was read as GBK'],
  [/(?:[\u00E4-\u00E9][\u0080-\u00BF\u0152-\u0178\u02C6\u02DC\u2013-\u2122]{2}){3}/u,
    'UTF-8 was read as Latin-1'],
  [/[\u00A1-\u00FF]{12}/u, 'GBK was read as Latin-1'],
]

/**
 * Takes a text; gives the first trace of lost characters by its line, or null.
 * `lostIn('a\n\uFFFD')` is `{ what: 'a character was lost (U+FFFD)', line: 2 }`
 */
export function lostIn(text: string): { what: string, line: number } | null {
  let first: { what: string, at: number } | null = null
  for (const [pattern, what] of traces) {
    const at = text.search(pattern)
    if (at >= 0 && (first === null || at < first.at)) first = { what, at }
  }
  return first && { what: first.what, line: text.slice(0, first.at).split('\n').length }
}
