/** One scan cuts a line into quantities, so that each run of digits falls into exactly one by construction. */
import type { Span } from '../types.ts'
import { openings } from '../vocabulary/tokens.ts'
import { arabicQuantity } from './arabic-amounts.ts'
import { chineseQuantity } from './chinese-amounts.ts'
import { doublingAt, halfAt } from './multiples.ts'
import { ARABIC, CHINESE, chineseEnd, classAt } from './numerals.ts'
import { ordinalAt } from './ordinals.ts'
import type { Quantity } from './quantity.ts'

/** Longer quotations are speech, no names. */
const longestQuotedName = 25
const ordinalCode = openings.ordinal.charCodeAt(0)
const amongCode = openings.among.charCodeAt(0)
const halfCode = openings.half.charCodeAt(0)
const doublingCode = openings.doubling.charCodeAt(0)

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
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classAt(text, at)
    const edge = found[found.length - 1]?.end ?? 0
    let quantity: Quantity | null = null
    if (kind === ARABIC) quantity = arabicQuantity({ text, end, line, quote: quoted(at), edge }, at)
    else if (kind === CHINESE) {
      quantity = chineseQuantity(text, at, line, quoted)
      if (!quantity) { at = Math.max(chineseEnd(text, at), at + 1); continue }
    } else if (code === ordinalCode || code === amongCode) quantity = ordinalAt(text, at, line, found)
    else if (code === halfCode) quantity = halfAt(text, at, line)
    else if (code === doublingCode) quantity = doublingAt(text, at, line)
    if (quantity) {
      if (quantity.start < edge) quantity.start = edge
      found.push(quantity)
      at = Math.max(quantity.end, at + 1)
    } else at++
  }
  return found
}
