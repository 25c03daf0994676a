/** The one spelling that a metric's name is looked up by. */
import { nameMarks, spellings } from '../vocabulary/metrics-wordings.ts'

const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length)

const spelling = new Map(spellings)
const spellingPattern = new RegExp(longestFirst([...spelling.keys()]).join('|'), 'gu')
const brackets = /[（(〔[][^（(〔[）)〕\]]*[）)〕\]]/gu
/** What a name may hold that its canonical form has not: brackets, marks, full-width characters, a raised point. */
const unusual = new RegExp(`[（(〔[·•！-～]|${nameMarks.source}`, 'u')
const fullWidth = /[！-～]/gu

/** Takes a full-width character and gives its half-width twin. `Ｐ` → `P`. */
const toHalfWidth = (character: string): string =>
  String.fromCharCode(character.charCodeAt(0) - 0xfee0)

/**
 * Takes a metric's name and gives the one spelling it is looked up by: no quotes, brackets, 的,
 * and one word for each thing. `'国内生产总值（GDP）'` → `'GDP'`.
 */
export function canonicalName(name: string): string {
  const plain = !unusual.test(name) ? name
    : name.replace(brackets, '').replace(nameMarks, '').replace(fullWidth, toHalfWidth).replace(/[·•]/gu, '.')
  return plain.replace(spellingPattern, written => spelling.get(written) ?? written)
}
