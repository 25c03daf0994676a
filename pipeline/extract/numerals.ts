/** Numerals: Arabic and Chinese digits as a text writes them, into strings of ASCII digits. */
import { decimalPoint, digits, largeMultipliers, multipliers, zeros } from '../vocabulary/numerals.ts'
import { arabicNumber, spacedNumber } from '../vocabulary/patterns-amounts.ts'

/** The class of Arabic digits, full-width ones too. Classes cost one look per character, patterns one per position. */
export const ARABIC = 1
/** The class of Chinese digits and multipliers. */
export const CHINESE = 2
const tenThousand = largeMultipliers[1]?.[0]
const classes = new Uint8Array(65536)
for (let i = 0; i < 10; i++) classes[0x30 + i] = classes[0xff10 + i] = ARABIC
for (const word of [...Object.keys(digits), ...Object.keys(multipliers)]) classes[word.charCodeAt(0)] = CHINESE

/** The class of the character at a place: `ARABIC`, `CHINESE` or 0. */
export const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0

const points: ReadonlySet<string> = new Set(['.', '．', '·', decimalPoint])

/** Full-width digits and signs to ASCII, separators dropped: `１，２３４．５` → `1234.5`. */
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

/**
 * Reads an Arabic number that starts at a place; `null` where there is none.
 * `１９·５％` gives value `19.5`; digits set apart by blanks (`4 0 0 亿元`) are one number.
 */
export function arabicAt(text: string, at: number): { value: string; end: number } | null {
  const next = text.charCodeAt(at + 1)
  if (next === 0x20 || next === 0x3000) {
    spacedNumber.lastIndex = at
    const apart = spacedNumber.exec(text)
    if (apart) return { value: toAscii(apart[0]), end: at + apart[0].length }
  }
  arabicNumber.lastIndex = at
  const found = arabicNumber.exec(text)
  return found ? { value: toAscii(found[0]), end: at + found[0].length } : null
}

/** The end of the run of Chinese numeral characters that starts at a place; 点 counts between two digits. */
export function chineseEnd(text: string, at: number): number {
  const point = (end: number): boolean => text[end] === decimalPoint && end > at &&
    classAt(text, end + 1) === CHINESE && text[end + 1] !== tenThousand
  let end = at
  while (classAt(text, end) === CHINESE || point(end)) end++
  return end
}

/** The value of a numeral below 万; `null` where its multipliers do not fall. */
function section(word: string): bigint | null {
  let total = 0n
  let digit: bigint | null = null
  let lowest = 99
  for (const char of word) {
    const value = digits[char]
    if (value !== undefined) {
      if (digit !== null && digit !== 0n) return null
      digit = BigInt(value)
      continue
    }
    const power = multipliers[char]
    if (power === undefined || power > 3 || power >= lowest) return null
    total += (digit ?? 1n) * 10n ** BigInt(power)
    lowest = power
    digit = null
  }
  // 二百五 is 250: a last digit right behind 百 or 千 counts tenths of it.
  const short = lowest < 99 && lowest > 1 && !zeros.test(word)
  if (digit !== null) total += short ? digit * 10n ** BigInt(lowest - 1) : digit
  return total
}

/** A longer run of numeral characters is no number. */
const longestNumeral = 30

/**
 * The value of a Chinese numeral as a decimal string: `四百二十七亿四千万` → `42740000000`,
 * `七十七点五` → `77.5`, `二〇二六` → `2026`. `null` where the characters state no number (三四十).
 */
export function chineseValue(word: string): string | null {
  if (word === '' || word.length > longestNumeral) return null
  const point = word.indexOf(decimalPoint)
  if (point >= 0) {
    const whole = chineseValue(word.slice(0, point))
    let fraction = ''
    for (const char of word.slice(point + 1)) {
      const value = digits[char]
      if (value === undefined) return null
      fraction += value
    }
    return whole === null || fraction === '' ? null : `${whole}.${fraction}`
  }
  if (word.length > 1 && [...word].every((char) => digits[char] !== undefined)) {
    return word.length < 3 ? null : [...word].map((char) => digits[char]).join('')
  }
  let total = 0n
  let rest = word
  for (const [sign, power] of largeMultipliers) {
    const at = rest.lastIndexOf(sign)
    if (at < 0) continue
    const head = rest.slice(0, at)
    const value = head === '' ? 1n : chineseValue(head)
    if (value === null) return null
    total += BigInt(value) * 10n ** power
    rest = rest.slice(at + 1)
    // 一万五 is 15000.
    if (rest.length === 1 && digits[rest]) return String(total + BigInt(digits[rest] ?? 0) * 10n ** (power - 1n))
  }
  if (rest === '') return String(total)
  const low = section(rest)
  return low === null ? null : String(total + low)
}

/** Shifts a decimal string by a power of ten, exactly: `shift('8.7', 12)` → `8700000000000`. */
export function shift(value: string, power: number): string {
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.')
  const all = whole + fraction.padEnd(Math.max(power, 0), '0')
  const point = all.length - Math.max(fraction.length, Math.max(power, 0)) + power
  let left = point <= 0 ? '0' : all.slice(0, point)
  let right = point <= 0 ? '0'.repeat(-point) + all : all.slice(point)
  left = left.replace(/^0+(?=[0-9])/u, '')
  right = right.replace(/(?<!0)0+$/u, '')
  return (negative ? '-' : '') + left + (right ? `.${right}` : '')
}
