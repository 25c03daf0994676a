/** Numbers in Arabic digits, as texts write them: 1,234.5, ６，０００, 5 . 5, 4 0 0, .5. */
import { dealtWords } from '../../vocabulary/tokens.ts'
import { isStrong } from '../marks.ts'
import { ARABIC, BLANK, POINT, behindBlanks, classAt, digitsEnd, isComma, toAscii } from './characters.ts'
import { isCounted } from './units.ts'

/** A number with the place where it ends. */
export interface ArabicNumber {
  /** In ASCII digits: `1234.5`. */
  value: string
  end: number
}

/** The raised point of some typists is a point only before what is counted: 19·5％, but 3·15. */
const raisedPoint = '·'
/** The most groups that commas or blanks set apart: what has more is a list. */
const mostGroups = 6
/** How far before a number a word is looked for that deals out a list. */
const dealtReach = 6

/**
 * Reads the number that starts at a place with a digit or a point; `null` where there is none.
 * `１９·５％` gives `19.5`; digits set apart by blanks (`4 0 0 亿元`) are one number.
 */
export function arabicAt(text: string, at: number): ArabicNumber | null {
  if (classAt(text, at) === POINT) {
    const end = digitsEnd(text, at + 1)
    return end === at + 1 ? null : { value: `0.${toDigits(text, at + 1, end)}`, end }
  }
  const first = digitsEnd(text, at)
  if (first === at) return null
  const whole = thousandsEnd(text, at, first)
  const end = fractionEnd(text, at, whole) ?? apartEnd(text, at, whole) ?? whole
  return { value: toAscii(text.slice(at, end)), end }
}

/** Digits as they stand, zeros before them too. */
const toDigits = (text: string, from: number, to: number): string => toAscii(`1${text.slice(from, to)}`).slice(1)

/**
 * The end of groups of three digits behind commas: 1,234,567. A full-width comma also ends clauses, so a unit must
 * follow.
 */
function thousandsEnd(text: string, at: number, first: number): number {
  if (first - at > 3) return first
  let end = first
  let wide = false
  for (let groups = 0; groups < mostGroups && isComma(text[end]); groups++) {
    if (digitsEnd(text, end + 1) !== end + 4) break
    wide ||= text[end] === '，'
    end += 4
  }
  if (end === first || isComma(text[end]) && classAt(text, end + 1) === ARABIC) return first
  if (!wide) return end
  // 分别为120，300户: a list.
  if (dealtWords.some((word) => text.slice(Math.max(0, at - dealtReach), at).includes(word))) return first
  return isCounted(text, fractionEnd(text, at, end) ?? end) ? end : first
}

const opensClause = (text: string, at: number): boolean =>
  at === 0 || text[at - 1] === '\n' || isStrong(text[at - 1]) || classAt(text, at - 1) === BLANK

/** The end of a fraction behind a point at a place; `null` where none stands there. */
function fractionEnd(text: string, at: number, whole: number): number | null {
  const point = behindBlanks(text, whole)
  const isPoint = classAt(text, point) === POINT
  if (!isPoint && text[point] !== raisedPoint) return null
  const start = behindBlanks(text, point + 1)
  const end = digitsEnd(text, start)
  if (end === start) return null
  const apart = start - whole > 1
  if (isPoint && !apart) return apartEnd(text, at, end) ?? end
  // 3. 2% behind a word is 3.2; at the beginning of a clause 3. counts clauses.
  if (apart && opensClause(text, at)) return null
  return isCounted(text, end) ? end : null
}

/**
 * The end of a number whose digits a page has set apart: 4 0 0 亿元, 36.5 9亿元, 202 1年. A unit must follow, and
 * a single digit stand among the groups: cells of a table have more.
 */
function apartEnd(text: string, at: number, first: number): number | null {
  let end = first
  let single = first - at === 1 || isSingle(text, first)
  for (let groups = 1; groups < mostGroups && classAt(text, end) === BLANK; groups++) {
    const next = digitsEnd(text, end + 1)
    if (next === end + 1) break
    single ||= next - end === 2
    end = next
  }
  if (end === first) return null
  const point = behindBlanks(text, end)
  const fraction = behindBlanks(text, point + 1)
  if (classAt(text, point) === POINT && classAt(text, fraction) === ARABIC) end = digitsEnd(text, fraction)
  return single && isCounted(text, end) ? end : null
}

/** Whether the digit before a place stands alone behind a point or a blank. */
const isSingle = (text: string, end: number): boolean => classAt(text, end - 2) === POINT
