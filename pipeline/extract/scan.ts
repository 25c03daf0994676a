/** One scan cuts a line into quantities, so that each run of digits falls into exactly one by construction. */
import type { Span } from '../types.ts'
import { openings } from '../vocabulary/tokens.ts'
import { amountAt, rateBefore } from './lexer/amounts.ts'
import type { Amount } from './lexer/amounts.ts'
import { arabicAt } from './lexer/arabic.ts'
import { ARABIC, CHINESE, POINT, classAt } from './lexer/characters.ts'
import { chineseEnd } from './lexer/chinese.ts'
import { chineseQuantity } from './lexer/chinese-amounts.ts'
import { dateRules } from './lexer/date-parts.ts'
import { dateAt } from './lexer/dates.ts'
import { doublingAt, halfAt, wholeHalfAt } from './lexer/multiples.ts'
import { elidedYuan, nameAt, unknownAt } from './lexer/names.ts'
import type { Surroundings } from './lexer/names.ts'
import { ordinalAt, placeAt } from './lexer/ordinals.ts'
import { fractionAt, rangeFrom, ratioAt } from './lexer/ranges.ts'
import { signed } from './lexer/signs.ts'
import { blankQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'

/** Longer quotations are speech, no names. */
const longestQuotedName = 25
const ordinalCode = openings.ordinal.charCodeAt(0)
const amongCode = openings.among.charCodeAt(0)
const halfCode = openings.half.charCodeAt(0)
const doublingCode = openings.doubling.charCodeAt(0)

/** By their codes, 1 for the characters that may open a quantity: all others are passed over. */
const opens = new Uint8Array(0x10000)
for (let code = 0; code < opens.length; code++) {
  const kind = classAt(String.fromCharCode(code), 0)
  const opensWord = code === ordinalCode || code === amongCode || code === halfCode || code === doublingCode
  if (kind === ARABIC || kind === CHINESE || kind === POINT || opensWord) opens[code] = 1
}

/** The short quotations of a line as spans: those hold names. */
function quotesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let open = -1
  for (let i = start; i < end; i++) {
    const char = text[i]
    if (char === '“' || char === '《' || char === '‘' || char === '「') open = i
    else if ((char === '”' || char === '》' || char === '’' || char === '」') && open >= 0) {
      if (i - open <= longestQuotedName) found.push({ start: open, end: i + 1 })
      open = -1
    }
  }
  return found
}

/** Finds the quotation around a place; places must be asked for in order. The quotes are looked for once needed. */
function quotesIn(text: string, start: number, end: number): (at: number) => Span | null {
  let quotes: Span[] | null = null
  let next = 0
  return (at) => {
    quotes ??= quotesOf(text, start, end)
    while (next < quotes.length && (quotes[next] as Span).end <= at) next++
    const quote = quotes[next]
    return quote && quote.start < at ? quote : null
  }
}

/**
 * Takes a line's text, span and index; gives all its quantities, in order, not overlapping. Every Arabic digit
 * lies in exactly one. `完成289.7亿元，增长7.1%` gives `289.7亿元` and `7.1%`.
 */
export function scanLine(text: string, start: number, end: number, line: number): Quantity[] {
  const found: Quantity[] = []
  const quoted = quotesIn(text, start, end)
  const scan: Scan = { text, end, line, found, quoted, isQuoted: (at) => quoted(at) !== null }
  let at = start
  while (at < end) {
    if (opens[text.charCodeAt(at)] === 0) { at++; continue }
    const edge = found[found.length - 1]?.end ?? start
    const quantity = quantityAt(scan, at, edge)
    if (quantity === null) at = classAt(text, at) === CHINESE ? chineseEnd(text, at) : at + 1
    else {
      const whole = completed(text, quantity, edge)
      found.push(whole)
      at = Math.max(whole.end, at + 1)
    }
  }
  return found
}

/** A line that is scanned, and what was found in it. */
interface Scan {
  text: string
  end: number
  line: number
  found: readonly Quantity[]
  /** The quotation around a place. */
  quoted: (at: number) => Span | null
  isQuoted: (at: number) => boolean
}

/** The quantity that a character opens, behind the edge of the one before; `null` where it opens none. */
function quantityAt({ text, end, line, found, quoted, isQuoted }: Scan, at: number, edge: number): Quantity | null {
  const kind = classAt(text, at)
  const place = kind === ARABIC || kind === CHINESE ? placeAt(text, at, line, found) : null
  if (place) return place
  if (kind === ARABIC || (kind === POINT && opensFraction(text, at, edge))) {
    return arabicQuantity({ text, end, line, quote: quoted(at), edge }, at)
  }
  if (kind === CHINESE) return wholeHalfAt(text, at, line) ?? chineseQuantity(text, at, line, isQuoted)
  const code = text.charCodeAt(at)
  if (code === ordinalCode || code === amongCode) return ordinalAt(text, at, line, found)
  if (code === halfCode) return halfAt(text, at, line)
  return code === doublingCode ? doublingAt(text, at, line) : null
}

/** Whether a point at a place opens a number without a whole: 增长.5%. */
const opensFraction = (text: string, at: number, edge: number): boolean =>
  classAt(text, at + 1) === ARABIC && at > edge && (text.charCodeAt(at - 1) >= 0x4e00)

/** A quantity with what stands before it: a minus sign, the rate that it is counted by; never over the one before. */
function completed(text: string, given: Quantity, edge: number): Quantity {
  const quantity = given.role === 'figure' ? signed(text, given, edge) : given
  const rate = quantity.role === 'figure' && quantity.known ? rateBefore(text, quantity.start, quantity.known) : null
  if (rate && quantity.known && rate.start >= edge) {
    const unit = quantity.unit.slice(0, quantity.unit.length - quantity.known.word.length) + rate.unit.word
    return { ...quantity, start: rate.start, known: rate.unit, unit }
  }
  return quantity.start < edge ? { ...quantity, start: edge } : quantity
}

/** Takes the place of an Arabic digit and what is around it; gives the quantity it opens, of whatever role. */
function arabicQuantity(around: Surroundings, at: number): Quantity {
  const { text, line } = around
  const date = dateAt(text, at)
  if (date) return { ...blankQuantity(line, { start: at, end: date.end }), role: 'date', rule: dateRules[date.rule] }
  const first = arabicAt(text, at) ?? { value: '', end: at + 1 }
  const read = amountAt(text, at) as Amount
  const unknown = around.quote ? null : unknownAt(text, at, read)
  const amount: Amount = unknown ? { ...read, ...unknown, unitText: read.scale + unknown.unit.word }
    : { ...read, ...elidedYuan(text, at, read) }
  const fraction = around.quote ? null : fractionAt(text, at, first, line)
  return fraction ?? nameAt(around, at, first, amount) ??
    ratioAt(text, at, first, line) ?? rangeFrom(text, at, amount, line)
}
