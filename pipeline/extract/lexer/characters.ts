/** Classes of characters: one look per character, where patterns would cost one per place. */
import { decimalPoint, digits, multipliers } from '../../vocabulary/numerals.ts'
import { standardOf } from '../../vocabulary/variants.ts'

/** Arabic digits, full-width ones too. */
export const ARABIC = 1
/** Chinese digits and multipliers. */
export const CHINESE = 2
/** Blanks of every width. */
export const BLANK = 3
/** Points of decimals. */
export const POINT = 4

const classes = new Uint8Array(65536)
for (let i = 0; i < 10; i++) classes[0x30 + i] = classes[0xff10 + i] = ARABIC
for (let code = 0; code < 65536; code++) {
  const char = standardOf(String.fromCharCode(code))
  if (char in digits || char in multipliers) classes[code] = CHINESE
}
for (const code of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classes[code] = BLANK
for (let code = 0x2000; code <= 0x200a; code++) classes[code] = BLANK
for (const char of '.．') classes[char.charCodeAt(0)] = POINT

/** The class of the character at a place, or 0. */
export const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0

/** Whether a character code is an ASCII letter. */
export const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Whether a character is a Chinese one. */
export const isHan = (char = ''): boolean => char >= '\u4e00' && char <= '\u9fff'

/** The most blanks that stand inside a number or before its unit; more set cells of a table apart. */
const mostBlanks = 2

/** The place behind the blanks at a place; the place itself where there are none, or too many. */
export function behindBlanks(text: string, at: number): number {
  let end = at
  while (classAt(text, end) === BLANK) if (++end - at > mostBlanks) return at
  return end
}

/** The end of the run of Arabic digits at a place. */
export function digitsEnd(text: string, at: number): number {
  let end = at
  while (classAt(text, end) === ARABIC) end++
  return end
}

const points: ReadonlySet<string> = new Set(['.', '．', '·', decimalPoint])

/** Full-width digits and signs to ASCII, separators and leading zeros dropped: `１，２３４．５` → `1234.5`. */
export function toAscii(word: string): string {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) out += word[i]
    else if (code >= 0xff10 && code <= 0xff19) out += String.fromCharCode(code - 0xfee0)
    else if (points.has(word[i] as string)) out += '.'
  }
  return out.replace(/^0+(?=[0-9])/u, '')
}

/** A comma of either width. */
export const isComma = (char: string | undefined): boolean => char === ',' || char === '，'
