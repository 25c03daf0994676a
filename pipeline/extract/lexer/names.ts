/** Numbers that stand in names: 5G, G5, “1311”, 863计划, 12345热线, 5A级, 民营经济31条. */
import * as tokens from '../../vocabulary/tokens.ts'
import type { Unit } from '../../vocabulary/units.ts'
import { unknownUnit, yuanUnit } from '../../vocabulary/units.ts'
import type { Span } from '../../types.ts'
import { prefixes } from '../../words.ts'
import { clauseStart } from '../marks.ts'
import { blankQuantity } from '../quantity.ts'
import type { Quantity } from '../quantity.ts'
import type { Amount } from './amounts.ts'
import type { ArabicNumber } from './arabic.ts'
import { ARABIC, POINT, classAt, isHan, isLatin } from './characters.ts'

const nameTailAt = prefixes(tokens.nameTails.map((word) => [word, word] as const))
const isPlus = (char: string | undefined): boolean => char === '+' || char === '＋'
const isTimes = (char: string | undefined): boolean => isPlus(char) || char === '×'
const isLetter = (text: string, at: number): boolean => isLatin(text.charCodeAt(at))
const isUpper = (char = ''): boolean => char >= 'A' && char <= 'Z'

/** What a number in Arabic digits is read with. */
export interface Surroundings {
  text: string
  /** Where the line ends, and its index. */
  end: number
  line: number
  /** The short quotation that the number stands in. */
  quote: Span | null
  /** Where the quantity before ends: a name does not reach further back. */
  edge: number
}

/** Units that letters before a number leave nothing of: T1场, PM2.5年均浓度. */
const joinsLetters: ReadonlySet<string> = new Set(['count', 'time'])

/** Letters beside a number, before it or behind: G5, 5G. */
const besideLetters = 'name/letters'

/** Takes a number with what is read behind it; gives the name that it stands in, or `null`: the `5` of `G5高速`. */
export function nameAt(around: Surroundings, at: number, first: ArabicNumber, amount: Amount): Quantity | null {
  const { text, quote } = around
  if (quote) return named(around, at, Math.min(amount.end, quote.end - 1), 'name/quoted')
  const before = text[at - 1]
  if (isLetter(text, at - 1) || before === '_') {
    // G530公里: a single letter numbers a road; GDP289.7亿元 is a figure.
    const isAlone = isUpper(before) && !isLetter(text, at - 2) && text[at - 2] !== '&'
    const joined = !amount.unit || isAlone || (joinsLetters.has(amount.unit.kind) && (isUpper(before) || before === '_'))
    if (joined) return named(around, at, first.end, besideLetters)
  }
  if (isPolicy(text, at, amount)) {
    return { ...blankQuantity(around.line, { start: at, end: amount.end }), role: 'name', rule: 'name/policy' }
  }
  return amount.unit || amount.scale ? null : bareName(around, at, first)
}

/** What a number without a unit names: 5G, “5G+”, 863计划, 1/2/3, （3）; `null` where it names nothing. */
function bareName(around: Surroundings, at: number, first: ArabicNumber): Quantity | null {
  const { text, line } = around
  const next = text[first.end]
  if (isLetter(text, first.end)) return extended(text, named(around, at, first.end, besideLetters), tokens.gradeOfName)
  if (isPlus(next) || isPlus(text[at - 1])) return named(around, at, first.end, 'name/plus')
  // 车型01: nothing is counted so.
  const isNumbered = /^[0０][0-9０-９]/u.test(text.slice(at, at + 2)) && !first.value.includes('.')
  if (isNumbered) return named(around, at, first.end, 'name/zero')
  // 国道328: which road.
  if (tokens.numberedRoad.test(text.slice(Math.max(0, at - 2), at))) return named(around, at, first.end, 'name/road')
  // 2023世界旅游大会: an event of that year, which no 年 follows.
  if (yearOfName.test(first.value) && first.end - at === yearLength && isHan(next ?? '')) return named(around, at, first.end, 'name/year')
  if (nameTailAt(text, first.end)) return extended(text, named(around, at, first.end, 'name/tail'), tokens.numberOfName)
  if (next === '/' && classAt(text, first.end + 1) === ARABIC) {
    return named(around, at, strokesEnd(around, first.end), 'name/fraction')
  }
  const isItem = isBracket(text[at - 1], '（(') && isBracket(next, '）)') && first.value.length <= 2
  return isItem ? { ...blankQuantity(line, { start: at, end: first.end }), role: 'ordinal', rule: 'ordinal/bracket' } : null
}

/** A year in which a report may tell of an event, and its length. */
const yearOfName = /^20[0-4][0-9]$/u
const yearLength = 4

const isBracket = (char: string | undefined, brackets: string): boolean => char !== undefined && brackets.includes(char)

/** The end of numbers between strokes: 1/2/3 is no fraction. */
function strokesEnd({ text, end: last }: Surroundings, at: number): number {
  let end = at
  while (end < last && (text[end] === '/' || classAt(text, end) === ARABIC)) end++
  return end
}

const extended = (text: string, name: Quantity, tail: string): Quantity =>
  text[name.end] === tail ? { ...name, end: name.end + 1 } : name

/** 民营经济31条措施: the points of a policy by whose number it is called. */
function isPolicy(text: string, at: number, { unit, end }: Amount): boolean {
  if (unit?.word !== tokens.pointOfPolicy) return false
  const before = text.slice(Math.max(0, at - longestTheme), at)
  const clause = text.slice(clauseStart(text, Math.max(0, at - clauseReach), at), at)
  if (tokens.policyActs.some((act) => clause.includes(act))) return false
  return tokens.policyThemes.some((theme) => before.endsWith(theme)) &&
    tokens.policies.some((word) => text.startsWith(word, end))
}

const longestTheme = 6
const clauseReach = 30

const joinsBefore = (text: string, at: number): boolean =>
  isLetter(text, at) || isTimes(text[at]) || text[at] === '_' || text[at] === '.' || text[at] === '-'
const joinsBehind = (text: string, at: number): boolean =>
  isLetter(text, at) || classAt(text, at) === ARABIC || classAt(text, at) === POINT || isTimes(text[at])

/** A number as part of a name, with the letters and signs that stick to it. */
function named({ text, end, line, edge }: Surroundings, from: number, to: number, rule: string): Quantity {
  let left = from
  let right = to
  while (left > edge && joinsBefore(text, left - 1)) left--
  while (right < end && joinsBehind(text, right)) right++
  if (text[right - 1] === '.' && classAt(text, right - 2) !== ARABIC) right--
  return { ...blankQuantity(line, { start: left, end: right }), role: 'name', rule }
}

/** How far before a number its sum is looked for, and the least scale that leaves 元 out. */
const sumReach = 8
const leastSum = 4

/** The 元 that a sum of money leaves out: 补助资金3200万, 投资达2.3亿; `null` for anything else. */
export function elidedYuan(text: string, at: number, { unit, power, end }: Amount): { unit: Unit; end: number } | null {
  if (unit || power < leastSum) return null
  let from = at
  while (tokens.sumJoiners.has(text[from - 1] ?? '') && at - from < 2) from--
  const before = text.slice(Math.max(0, from - sumReach), from)
  return tokens.sumNouns.some((noun) => before.endsWith(noun)) ? { unit: yuanUnit, end } : null
}

/** The longest symbol that is taken for a unit. */
const longestSymbol = 12
const lastLetter = 0x3ff
const symbol = /^[A-Za-zμµΩ°][A-Za-zμµΩ°²³/0-9]*/u
const addressed = /[\w/=&?#%~.-]/u

/**
 * A symbol behind a number that no line of the lexicon has: 18.2kt. Letters behind a whole number may be a name (4K,
 * 3D); behind a scale, or in small letters, they are a unit that is not known. `null` where there is none.
 */
export function unknownAt(
  text: string, at: number, { value, scale, numberEnd, unit, chinese }: Amount,
): { unit: Unit; end: number } | null {
  // No symbol begins with a Chinese character or mark.
  if (unit || chinese || text.charCodeAt(numberEnd) > lastLetter || addressed.test(text[at - 1] ?? '')) return null
  const word = symbol.exec(text.slice(numberEnd, numberEnd + longestSymbol))?.[0]
  if (word === undefined || word.length === longestSymbol) return null
  const small = /^[a-zμµΩ°]/u.test(word) && !/[0-9]/u.test(word) && (word.length > 1 || value.includes('.'))
  return scale !== '' || small ? { unit: unknownUnit(word), end: numberEnd + word.length } : null
}
