/** One scan cuts a text into quantities, so that each run of digits falls into exactly one by construction. */
import type { Comparator, Role, Span } from '../types.ts'
import type { Unit } from '../vocabulary/units.ts'
import { units, notBefore } from '../vocabulary/units.ts'
import { scales, rangeSigns, vagueAfterNumber } from '../vocabulary/numerals.ts'
import * as tokens from '../vocabulary/tokens.ts'
import { prefixes } from '../words.ts'
import { ARABIC, CHINESE, arabicAt, chineseEnd, chineseValue, classAt, shift } from './numerals.ts'
import { dateAt } from './dates.ts'

/** A number and its unit as found, with no meaning yet but what its form says. */
export interface Quantity extends Span {
  /** Decimal strings as stated; empty for none. */
  value: string
  valueMax: string
  /** Power of ten of the scale word (亿 is 8), by which the stated values count. */
  power: number
  powerMax: number
  /** The unit as stated, scale word included: `亿元`, `万户`. */
  unit: string
  known: Unit | null
  comparator: Comparator
  /** `figure` is still to be read; all others are decided by the form. */
  role: Role | 'figure'
  /** Index of the quantity it belongs to, -1 for none. */
  partOf: number
  reason: string
  rule: string
  chinese: boolean
  line: number
}

const unitAt = prefixes(units.map((unit) => [unit.word, unit] as const))
const scaleAt = prefixes(scales)
const rangeAt = prefixes(rangeSigns.map((sign) => [sign, sign] as const))
const nameTailAt = prefixes(tokens.nameTails.map((word) => [word, word] as const))

const blank = (code: number) => code === 0x20 || code === 0x3000 || code === 0xa0
const latin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** The unit at a place, unless the word goes on as another (3方面). */
function readUnit(text: string, at: number): { word: string; unit: Unit } | null {
  const found = unitAt(text, at)
  if (!found) return null
  const next = text[at + found.word.length]
  if (next !== undefined && notBefore[found.word]?.includes(next) && !/^(?:以[上下内]|家庭|体系|体(?:育|检))/u.test(text.slice(at + found.word.length, at + found.word.length + 2))) {
    // 个人 is no 个, but 个人大代表建议 is rare; a longer word may still hide a shorter unit.
    return null
  }
  if (latin(text.charCodeAt(at)) && latin(text.charCodeAt(at + found.word.length))) return null
  return { word: found.word, unit: found.entry }
}

interface Amount { value: string; power: number; scale: string; unit: Unit | null; unitText: string; end: number; vague: boolean }

/** A number with scale and unit from a place on; the number itself is already read. */
function amount(text: string, value: string, after: number): Amount {
  let at = after
  let vague = false
  const skipBlank = () => { if (blank(text.charCodeAt(at))) at++ }
  const skipVague = () => {
    if (vagueAfterNumber.includes(text[at] ?? '\n') && text[at] !== '来' && text[at] !== '几') { vague = true; at++ }
  }
  const start = at
  skipBlank()
  skipVague()
  let unit = readUnit(text, at)
  let scale = ''
  let power = 0
  if (!unit) {
    const found = scaleAt(text, at)
    if (found) {
      scale = found.word
      power = found.entry
      at += scale.length
      // 1亿4千万 and 2亿4000万: a second, smaller number completes the first.
      if (power >= 8 && classAt(text, at) === ARABIC) {
        const more = arabicAt(text, at)
        const low = more && scaleAt(text, more.end)
        if (more && low && low.entry < power) {
          value = addShifted(value, more.value, low.entry - power)
          at = more.end + low.word.length
        }
      }
      skipVague()
      // 2千多万, 9亿多
      const second = vague && power <= 3 ? scaleAt(text, at) : null
      if (second && second.entry >= 4) { scale += second.word; power += second.entry; at += second.word.length }
      const beforeBlank = at
      skipBlank()
      unit = readUnit(text, at)
      if (!unit) at = beforeBlank
    }
  }
  if (unit) at += unit.word.length
  else if (!scale) at = vague ? at : start
  return { value, power, scale, unit: unit?.unit ?? null, unitText: scale + (unit?.word ?? ''), end: at, vague }
}

/** Adds `low` × 10^power to `high`, exactly. */
const addShifted = (high: string, low: string, power: number): string => {
  const places = Math.max(-power, (high.split('.')[1] ?? '').length, (low.split('.')[1] ?? '').length - power)
  return shift(String(BigInt(shift(high, places)) + BigInt(shift(low, power + places))), -places)
}

/** Quotes of a line as spans; those up to 24 characters hold names. */
export function quotesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let open = -1
  for (let i = start; i < end; i++) {
    const char = text[i]
    if (char === '“' || char === '《' || char === '‘' || char === '「') open = i
    else if ((char === '”' || char === '》' || char === '’' || char === '」') && open >= 0) {
      if (i - open <= 25) found.push({ start: open, end: i + 1 })
      open = -1
    }
  }
  return found
}

const blankQuantity = (line: number, span: Span): Quantity => ({
  ...span, value: '', valueMax: '', power: 0, powerMax: 0, unit: '', known: null, comparator: 'eq',
  role: 'figure', partOf: -1, reason: '', rule: '', chinese: false, line,
})

/**
 * All quantities of one line, in order, not overlapping; every Arabic digit of the line lies in exactly one.
 * `完成289.7亿元，增长7.1%` gives `289.7亿元` and `7.1%`.
 */
export function scanLine(text: string, start: number, end: number, line: number): Quantity[] {
  const found: Quantity[] = []
  let quotes: Span[] | null = null
  let quote = 0
  let at = start
  const quoted = (place: number): Span | null => {
    quotes ??= quotesOf(text, start, end)
    while (quote < quotes.length && (quotes[quote] as Span).end <= place) quote++
    const span = quotes[quote]
    return span && span.start < place ? span : null
  }
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classAt(text, at)
    let quantity: Quantity | null = null
    if (kind === ARABIC) {
      quantity = arabic(text, at, end, line, quoted(at), found)
    } else if (kind === CHINESE) {
      quantity = chinese(text, at, line, quoted, found)
      if (!quantity) { at = Math.max(chineseEnd(text, at), at + 1); continue }
    } else if (code === 0x7b2c || code === 0x524d) { // 第 前
      quantity = ordinal(text, at, line, found)
    } else if (code === 0x534a) { // 半
      quantity = half(text, at, line)
    } else if (code === 0x7ffb) { // 翻
      quantity = doubling(text, at, line)
    }
    if (quantity) {
      const last = found[found.length - 1]
      if (last && quantity.start < last.end) quantity.start = last.end
      found.push(quantity)
      at = Math.max(quantity.end, at + 1)
    } else at++
  }
  return found
}

function arabic(text: string, at: number, end: number, line: number, quote: Span | null, found: Quantity[]): Quantity {
  const date = dateAt(text, at)
  if (date) return { ...blankQuantity(line, { start: at, end: date.end }), value: '', role: 'date', rule: `date/${date.rule}`, unit: '' }
  const first = arabicAt(text, at) as { value: string; end: number }
  const previous = text.charCodeAt(at - 1)
  const named = (from: number, to: number, rule: string): Quantity => {
    let left = from
    let right = to
    const edge = found[found.length - 1]?.end ?? 0
    while (left > edge && /[A-Za-z.+＋×\-]/u.test(text[left - 1] ?? '')) left--
    while (right < end && /[A-Za-z0-9０-９.+＋×]/u.test(text[right] ?? '')) right++
    if (text[right - 1] === '.' && classAt(text, right - 2) !== ARABIC) right--
    return { ...blankQuantity(line, { start: left, end: right }), role: 'name', rule }
  }
  const read = amount(text, first.value, first.end)
  if (quote) return named(at, Math.min(read.end, quote.end - 1), 'name/quoted')
  if (latin(previous) && !read.unit) return named(at, first.end, 'name/letters')
  if (latin(previous) && /[A-Z]/u.test(text[at - 1] ?? '') && read.unit?.kind === 'count') return named(at, first.end, 'name/letters')
  if (!read.unit && !read.scale && latin(text.charCodeAt(first.end))) {
    const tail = named(at, first.end, 'name/letters')
    if (text[tail.end] === '级') tail.end++
    return tail
  }
  const nextChar = text[first.end]
  if (!read.unit && !read.scale && (nextChar === '+' || nextChar === '＋' || text[at - 1] === '+' || text[at - 1] === '＋')) return named(at, first.end, 'name/plus')
  if (!read.unit && !read.scale && nameTailAt(text, first.end)) {
    const tail = named(at, first.end, 'name/tail')
    if (text[tail.end] === '号') tail.end++
    return tail
  }
  // 1/3 is a fraction, 1/2/3 none; （3） marks an item.
  if (!read.unit && !read.scale && text[first.end] === '/' && classAt(text, first.end + 1) === ARABIC) return named(at, arabicAt(text, first.end + 1)?.end ?? first.end, 'name/fraction')
  if (!read.unit && !read.scale && /[（(]/u.test(text[at - 1] ?? '') && /[）)]/u.test(text[first.end] ?? '') && first.value.length <= 2) return { ...blankQuantity(line, { start: at, end: first.end }), role: 'ordinal', rule: 'ordinal/bracket' }
  const ratio = ratioAt(text, at, first, line)
  if (ratio) return ratio
  return ranged(text, at, read, line)
}

/** 2.1∶1 and the parts of 4.0∶37.7∶58.3; each part is its own quantity. */
function ratioAt(text: string, at: number, first: { value: string; end: number }, line: number): Quantity | null {
  const colon = (place: number) => text[place] === '∶' || text[place] === '︰' || text[place] === ':' || text[place] === '：'
  const next = colon(first.end) && classAt(text, first.end + 1) === ARABIC ? arabicAt(text, first.end + 1) : null
  const back = colon(at - 1) && classAt(text, at - 2) === ARABIC
  if (!next && !back) return null
  const triple = (next && colon(next.end) && classAt(text, next.end + 1) === ARABIC) || back
  if (triple) return { ...blankQuantity(line, { start: at, end: first.end }), value: first.value, unit: '%', known: percent, rule: 'quantity/proportion' }
  return next && { ...blankQuantity(line, { start: at, end: next.end }), value: first.value, unit: text.slice(first.end, next.end), known: multiple, rule: 'quantity/ratio' }
}

const percent = units.find((unit) => unit.word === '%') as Unit
const multiple = units.find((unit) => unit.word === '倍') as Unit
const double = units.find((unit) => unit.word === '番') as Unit
const rank = units.find((unit) => unit.kind === 'rank') as Unit

function ranged(text: string, at: number, read: Amount, line: number): Quantity {
  const quantity = fromAmount(at, read, line)
  const sign = rangeAt(text, read.end)
  const wordSign = sign && (sign.word === '至' || sign.word === '到')
  if (sign && classAt(text, read.end + sign.word.length) === ARABIC && !(wordSign && /[从由自]/u.test(text.slice(Math.max(0, at - 12), at)))) {
    const second = arabicAt(text, read.end + sign.word.length) as { value: string; end: number }
    const upper = amount(text, second.value, second.end)
    const bare = !read.unit && !read.scale
    if (upper.unit && (bare || !read.unit || read.unit.code === upper.unit.code)) {
      quantity.valueMax = upper.value
      quantity.powerMax = upper.power
      if (!read.scale && !read.unit) quantity.power = upper.power
      quantity.known = upper.unit
      quantity.unit = upper.unitText
      quantity.comparator = 'between'
      quantity.end = upper.end
      quantity.rule = 'quantity/range'
      if (read.scale && !upper.scale) quantity.powerMax = 0
    }
  }
  if (text[at - 1] === '-' || text[at - 1] === '－' || text[at - 1] === '−') {
    const ahead = text[at - 2]
    if (ahead !== undefined && /[为是达增长比跌降至]/u.test(ahead) && quantity.known?.kind === 'percent') {
      quantity.value = `-${quantity.value}`
      quantity.start = at - 1
    }
  }
  return quantity
}

const fromAmount = (start: number, read: Amount, line: number): Quantity => ({
  ...blankQuantity(line, { start, end: read.end }),
  value: read.value, power: read.power, unit: read.unitText, known: read.unit,
  comparator: read.vague ? 'approx' : 'eq',
  rule: read.unit ? `quantity/${read.unit.kind}` : 'quantity/bare',
})

const ordinalEnd = (text: string, at: number): number =>
  classAt(text, at) === ARABIC ? (arabicAt(text, at)?.end ?? at) : classAt(text, at) === CHINESE ? chineseEnd(text, at) : at

/** 第16届 is an ordinal, 居全国第4位 a rank, 前10位 a rank with `le`. */
function ordinal(text: string, at: number, line: number, found: Quantity[]): Quantity | null {
  const start = at + 1
  const numberEnd = ordinalEnd(text, start)
  if (numberEnd === start) return null
  const digits = text.slice(start, numberEnd)
  const isArabic = classAt(text, start) === ARABIC
  const value = isArabic ? (arabicAt(text, start)?.value ?? '') : chineseValue(digits)
  const next = text[numberEnd] ?? '\n'
  const front = text[at] === '前'
  const last = found[found.length - 1]
  const listed = last?.known === rank && /^[、和与]$|^(?:上升|跃升|提升|升|前移|进)?(?:到|至)$/u.test(text.slice(last.end, at).replace(/^位/u, ''))
  const clause = text.slice(Math.max(0, at - 14), at).split(/[，。；！]/u).pop() ?? ''
  const cued = listed || tokens.rankCues.some((cue) => clause.includes(cue)) || clause === ''
  const placed = next === '位' || next === '名' || (front && next === '强')
  const closed = tokens.rankEnds.includes(next) || next === '\n'
  if (value !== null && /^[0-9]+$/u.test(value) && value.length <= 3 && cued && (placed || (closed && !front) || (closed && front && (isArabic || /[居列位排入]/u.test(clause))))) {
    if (front && next === '名' && !/[居列排位入身进]/u.test(clause)) return null
    const end = numberEnd + (placed ? 1 : 0)
    return {
      ...blankQuantity(line, { start: at, end }), value, unit: placed ? next : '', known: rank,
      comparator: front ? 'le' : 'eq', rule: front ? 'rank/among' : 'rank/place', chinese: !isArabic,
    }
  }
  if (front || !isArabic) return null
  const read = amount(text, value ?? '', numberEnd)
  return { ...blankQuantity(line, { start: at, end: read.end }), role: 'ordinal', rule: 'ordinal/number' }
}

/** 半个工作日, 半天: half of a span that something is brought to. */
function half(text: string, at: number, line: number): Quantity | null {
  if (!/[至到在为]/u.test(text[at - 1] ?? '')) return null
  const unit = readUnit(text, at + 1)
  if (!unit || unit.unit.kind !== 'time' || unit.unit.code === 'a') return null
  return { ...blankQuantity(line, { start: at, end: at + 1 + unit.word.length }), value: '0.5', unit: unit.word, known: unit.unit, rule: 'quantity/half', chinese: true }
}

/** 翻一番, 翻了两番, 翻番: a multiple, in doublings. */
function doubling(text: string, at: number, line: number): Quantity | null {
  const found = /翻(?:了|近|将近|一|两|二|三|四){0,3}番/uy
  found.lastIndex = at
  const match = found.exec(text)
  if (!match) return null
  const digit = chineseValue(match[0].replace(/[翻了近将番]/gu, '') || '一')
  return { ...blankQuantity(line, { start: at, end: at + match[0].length }), value: digit ?? '1', unit: '番', known: double, rule: 'quantity/double', chinese: true }
}

const amountPrefix = /(?:百分之|千分之|万分之)/uy

/** A Chinese numeral, where its form shows that it states an amount; `null` otherwise. */
function chinese(text: string, at: number, line: number, quoted: (at: number) => Span | null, found: Quantity[]): Quantity | null {
  const before = text[at - 1] ?? ''
  const date = dateAt(text, at)
  if (date) return { ...blankQuantity(line, { start: at, end: date.end }), role: 'date', rule: `date/${date.rule}`, chinese: true }
  amountPrefix.lastIndex = at
  const share = amountPrefix.exec(text)
  if (share) return share_(text, at, share[0], line)
  if ('几数上好第成'.includes(before) && before !== '' && !(before === '上' && /[以迈站登跃跨]/u.test(text[at - 2] ?? ''))) return null
  const runEnd = chineseEnd(text, at)
  const word = text.slice(at, runEnd)
  if (word === '零') {
    const noun = tokens.zeroNouns.find((each) => text.startsWith(each, runEnd))
    if (!noun || quoted(at) || before === '清' || before === '归') return null
    return { ...blankQuantity(line, { start: at, end: runEnd }), value: '0', rule: 'quantity/zero', chinese: true }
  }
  if (/^[一万]$/u.test(word) && text[runEnd] !== '倍') {
    if (word === '万' || text[runEnd] !== '成' && text[runEnd] !== '个') return null
    if (text[runEnd] === '个' && !text.startsWith('个百分点', runEnd)) return null
  }
  let numeral = word
  // 四百零六万千瓦: 千 belongs to the unit.
  if (word.length > 1 && /[千百]$/u.test(word)) {
    const longer = readUnit(text, runEnd - 1)
    if (longer && longer.word.length > 1) numeral = word.slice(0, -1)
  }
  let stop = at + numeral.length
  let vague = false
  if ('多余'.includes(text[stop] ?? '\n')) {
    vague = true
    stop++
    if (text[stop] === '万' || text[stop] === '亿') numeral += text[stop++]
  }
  const range = /^[至到—－-]$/u.test(text[stop] ?? '') && classAt(text, stop + 1) === CHINESE
  const scale = numeral.endsWith('万亿') ? '万亿' : numeral.includes('亿') ? '亿' : numeral.includes('万') ? '万' : ''
  if (numeral === '万') return null
  const total = chineseValue(numeral)
  if (total === null) return null
  const power = scale === '' ? 0 : scale === '万' ? 4 : scale === '亿' ? 8 : 12
  const value = shift(total, -power)
  const unit = readUnit(text, stop)
  const quantity: Quantity = {
    ...blankQuantity(line, { start: at, end: stop + (unit?.word.length ?? 0) }),
    value, power, unit: scale + (unit?.word ?? ''), known: unit?.unit ?? null,
    comparator: vague ? 'approx' : 'eq', rule: 'quantity/chinese', chinese: true,
  }
  // 一至三万元: the first number takes scale and unit from the second.
  if (range) {
    const upperEnd = chineseEnd(text, stop + 1)
    const upper = chinese(text, stop + 1, line, quoted, found)
    if (upper && upper.end > upperEnd && upper.known && !unit) {
      return { ...upper, start: at, value, power: scale ? power : upper.power, valueMax: upper.value, powerMax: upper.power, comparator: 'between', rule: 'quantity/range' }
    }
  }
  if (quoted(at)) return null
  if (!statesAmount(text, at, numeral, value, scale, quantity)) return null
  return quantity
}

function share_(text: string, at: number, prefix: string, line: number): Quantity | null {
  const start = at + prefix.length
  const arabicNumber = classAt(text, start) === ARABIC ? arabicAt(text, start) : null
  const end = arabicNumber ? arabicNumber.end : chineseEnd(text, start)
  const value = arabicNumber ? arabicNumber.value : chineseValue(text.slice(start, end))
  if (value === null || end === start) return null
  const quantity = { ...blankQuantity(line, { start: at, end }), value, unit: prefix, known: percent, rule: 'quantity/share', chinese: true }
  if (prefix !== '百分之') quantity.power = prefix === '千分之' ? -1 : -2
  const sign = text[end]
  if ((sign === '至' || sign === '到' || sign === '—') && classAt(text, end + 1) === CHINESE && !text.startsWith(prefix, end + 1) && !/[从由]/u.test(text.slice(Math.max(0, at - 12), at))) {
    const last = chineseEnd(text, end + 1)
    const most = chineseValue(text.slice(end + 1, last))
    if (most !== null) return { ...quantity, valueMax: most, powerMax: quantity.power, comparator: 'between', end: last }
  }
  if ((sign === '至' || sign === '到' || sign === '—') && text.startsWith(prefix, end + 1)) {
    const upperEnd = chineseEnd(text, end + 1 + prefix.length)
    const upper = chineseValue(text.slice(end + 1 + prefix.length, upperEnd)) // 百分之八至百分之九
    if (upper !== null && !/[从由]/u.test(text.slice(Math.max(0, at - 12), at))) {
      quantity.valueMax = upper
      quantity.powerMax = quantity.power
      quantity.comparator = 'between'
      quantity.end = upperEnd
    }
  }
  return quantity
}

/** Whether a Chinese numeral with its unit counts or measures something, rather than naming it. */
function statesAmount(text: string, at: number, numeral: string, value: string, scale: string, quantity: Quantity): boolean {
  const unit = quantity.known
  const multiplierOnly = !/[一二两三四五六七八九零〇]/u.test(numeral) && !numeral.includes('十')
  const cue = /[过破达近逾超约到至增建上]$|新增|投资|完成$/u.test(text.slice(Math.max(0, at - 4), at))
  if (unit && unit.word === '级' && scale) return true
  if (!unit) return scale === '亿' && (/^(?:投资|资金|以上|的投资)/u.test(text.slice(quantity.end, quantity.end + 3)) || (cue && /^(?:[，。、；]|大关|台阶|关口)/u.test(text.slice(quantity.end, quantity.end + 2))) || (/^(?:级|县|强|产业)/u.test(text.slice(quantity.end, quantity.end + 2))))
  if (tokens.neverCounted.has(unit.word) && !(unit.word === '个' && (scale || Number(value) > 10))) return false
  if (unit.kind === 'money') return scale !== '' || !multiplierOnly || cue
  if (multiplierOnly) return cue && unit.kind !== 'age' && (scale !== '' || unit.kind === 'physical' || /[过破近超]$/u.test(text[at - 1] ?? ''))
  if (unit.kind === 'points' || unit.kind === 'times' || unit.kind === 'part') return !/[成]$/u.test(unit.word) || !/^[功]/u.test(text.slice(quantity.end, quantity.end + 1))
  if (scale || Number(value) > 10) return true
  return tokens.countedBySmallNumerals.has(unit.word) && value !== '1'
}
