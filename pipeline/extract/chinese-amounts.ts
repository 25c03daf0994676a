/** Chinese numerals, where their form shows that they state an amount: 三亿, 十个工作日, 零确诊, 百分之八. */
import type { Span } from '../types.ts'
import { chineseScales, sharePowers, shareRangeSigns, vagueAfterNumber } from '../vocabulary/numerals.ts'
import * as amounts from '../vocabulary/patterns-amounts.ts'
import * as tokens from '../vocabulary/tokens.ts'
import { itemPoints, multipleUnit, percentUnit, unitWords } from '../vocabulary/units.ts'
import { readUnit } from './amounts.ts'
import { dateAt } from './dates.ts'
import { ARABIC, CHINESE, arabicAt, chineseEnd, chineseValue, classAt, shift } from './numerals.ts'
import { blankQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'
import { statesAmount } from './stated.ts'

/** How far before a share the 从 of 从…到… is looked for. */
const frameReach = 12

/** Whether a place stands inside a short quotation. */
type Quoted = (at: number) => Span | null

/**
 * Takes the place of a Chinese numeral; gives the date or amount that it states, or `null` where it only
 * names something: `三亿投资` states 3 亿, `三大攻坚战` nothing. `isUpper` is whether it ends a range: then it opens none.
 */
export function chineseQuantity(text: string, at: number, line: number, quoted: Quoted, isUpper = false): Quantity | null {
  const before = text[at - 1] ?? ''
  const date = dateAt(text, at)
  if (date) return { ...blankQuantity(line, { start: at, end: date.end }), role: 'date', rule: `date/${date.rule}`, chinese: true }
  amounts.shareAt.lastIndex = at
  const share = amounts.shareAt.exec(text)
  if (share) return shareQuantity(text, at, share[0], line)
  const climbed = before === tokens.over && tokens.verbsBeforeOver.test(text[at - 2] ?? '')
  if (before !== '' && tokens.bindsNumeral.includes(before) && !climbed) return null
  if (amounts.vaguePair.test(text.slice(Math.max(0, at - 2), at))) return null
  const runEnd = chineseEnd(text, at)
  const word = text.slice(at, runEnd)
  if (word === tokens.zero) {
    const noun = tokens.zeroNouns.some((each) => text.startsWith(each, runEnd))
    if (!noun || quoted(at) || tokens.beforeNoZero.has(before)) return null
    return { ...blankQuantity(line, { start: at, end: runEnd }), value: '0', rule: 'quantity/zero', chinese: true }
  }
  if (isArticle(text, word, runEnd)) return null
  return numeralQuantity(text, at, word, line, quoted, isUpper)
}

/** 一批, 万一: no numbers; but 一倍, 一成, 一个百分点. */
function isArticle(text: string, word: string, end: number): boolean {
  if (!amounts.articleNumeral.test(word) || text[end] === multipleUnit.word) return false
  if (word === chineseScales.tenThousand) return true
  if (amounts.chineseRangeSign.test(text[end] ?? '') && classAt(text, end + 1) === CHINESE) return false
  return text[end] !== unitWords.tenth && !text.startsWith(itemPoints, end)
}

function numeralQuantity(text: string, at: number, word: string, line: number, quoted: Quoted, isUpper: boolean): Quantity | null {
  let numeral = word
  // 四百零六万千瓦: 千 belongs to the unit.
  if (word.length > 1 && amounts.endsInMultiplier.test(word)) {
    const longer = readUnit(text, at + word.length - 1)
    if (longer && longer.word.length > 1) numeral = word.slice(0, -1)
  }
  let stop = at + numeral.length
  const vague = vagueAfterNumber.includes(text[stop] ?? '\n')
  if (vague) {
    stop++
    if (text[stop] === chineseScales.tenThousand || text[stop] === chineseScales.billion) numeral += text[stop++]
  }
  const { scale, power } = scaleOf(numeral)
  const total = numeral === chineseScales.tenThousand ? null : chineseValue(numeral)
  if (total === null) return null
  const value = shift(total, -power)
  const unit = readUnit(text, stop)
  // 一至三万元: the first number takes scale and unit from the second.
  if (!isUpper && !unit && amounts.chineseRangeSign.test(text[stop] ?? '') && classAt(text, stop + 1) === CHINESE) {
    const upper = chineseQuantity(text, stop + 1, line, quoted, true)
    if (upper?.known && upper.end > chineseEnd(text, stop + 1)) return rangeTo(upper, { at, value, scale, power })
  }
  const quantity: Quantity = {
    ...blankQuantity(line, { start: at, end: stop + (unit?.word.length ?? 0) }),
    value, power, unit: scale + (unit?.word ?? ''), known: unit?.unit ?? null,
    comparator: vague ? 'approx' : 'eq', rule: 'quantity/chinese', chinese: true,
  }
  return !quoted(at) && statesAmount(text, numeral, scale, quantity) ? quantity : null
}

/** The range up to a quantity, from a number without a unit. 三千万至一亿元 has no scale that holds for both: 元 alone does. */
function rangeTo(upper: Quantity, { at, value, scale, power }: { at: number; value: string; scale: string; power: number }): Quantity {
  const range = { ...upper, start: at, valueMax: upper.value, powerMax: upper.power, comparator: 'between', rule: 'quantity/range' } as const
  if (scale === '' || upper.unit.startsWith(scale)) return { ...range, value, power: upper.power }
  const unit = Object.values(chineseScales).reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), upper.unit)
  return { ...range, value: shift(value, power), power: 0, valueMax: shift(upper.value, upper.power), powerMax: 0, unit }
}

function scaleOf(numeral: string): { scale: string; power: number } {
  const { trillion, billion, tenThousand } = chineseScales
  if (numeral.endsWith(trillion)) return { scale: trillion, power: 12 }
  if (numeral.includes(billion)) return { scale: billion, power: 8 }
  return numeral.includes(tenThousand) ? { scale: tenThousand, power: 4 } : { scale: '', power: 0 }
}

/** 百分之八, 百分之八至十, 千分之三至千分之五: a share, with the other end of its range. */
function shareQuantity(text: string, at: number, prefix: string, line: number): Quantity | null {
  const start = at + prefix.length
  const arabic = classAt(text, start) === ARABIC ? arabicAt(text, start) : null
  const end = arabic ? arabic.end : chineseEnd(text, start)
  const value = arabic ? arabic.value : chineseValue(text.slice(start, end))
  if (value === null || end === start) return null
  const power = sharePowers[prefix] ?? 0
  const quantity: Quantity = {
    ...blankQuantity(line, { start: at, end }),
    value, unit: prefix, power, known: percentUnit, rule: 'quantity/share', chinese: true,
  }
  if (!shareRangeSigns.has(text[end] ?? '')) return quantity
  if (amounts.opensShareFrame.test(text.slice(Math.max(0, at - frameReach), at))) return quantity
  const repeated = text.startsWith(prefix, end + 1)
  const from = end + 1 + (repeated ? prefix.length : 0)
  if (!repeated && classAt(text, from) !== CHINESE) return quantity
  const last = chineseEnd(text, from)
  const valueMax = chineseValue(text.slice(from, last))
  if (valueMax === null) return quantity
  return { ...quantity, valueMax, powerMax: power, comparator: 'between', end: last }
}
