/** What a date in a sentence says: a year, an interval, a month; and how it is meant. */
import { endWord, hasWord, startWord } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { possessive } from '../vocabulary/particles.ts'
import { fullStop } from '../vocabulary/explain.ts'
import { partMark } from '../vocabulary/patterns-empty.ts'
import { sinceWord } from '../vocabulary/patterns-heads.ts'
import * as patterns from '../vocabulary/patterns-periods.ts'
import { anyDigit } from '../vocabulary/patterns-words.ts'
import { dealing } from '../vocabulary/patterns-lists.ts'
import { clauseMark } from '../vocabulary/patterns-scopes.ts'
import { memberMark } from '../vocabulary/tokens.ts'
import { dateAt } from './lexer/dates.ts'
import { clauseEnd, clauseStart, isJoiner } from './marks.ts'
import type { Quantity } from './quantity.ts'
import { isYears } from './years.ts'

/** A date with its place and what it is there for. */
export interface DateNote {
  start: number
  end: number
  /** A year, an interval of years, or empty. */
  period: string
  /** Two digits, an interval of months, or empty. */
  month: string
  /** `reference`: 比2020年. `since`: 2022年以来. `by`: 到2030年, 6月底前. `in`: plain. */
  use: 'reference' | 'since' | 'by' | 'in'
}

/** What a year is the basis of is said in so many characters: 在1958年增产3800亿斤的基础上. */
const longestBasis = 30

/** Takes a date quantity; gives what it says, or `null` where it gives no period: `到2030年` is 2030, `by`. */
export function noteDate(text: string, { start, end }: Quantity): DateNote | null {
  const word = text.slice(start, end)
  const behind = text.slice(end, end + 3)
  const date = dateAt(text, start)
  // A day's date is none of a figure.
  if (!date || date.rule === 'iso') return null
  const use = useOf(word, text.slice(Math.max(0, start - 4), start), behind, beganBehind(text, end))
  const [period, month] = [spanOf(date.years), spanOf(date.months)]
  if (period.includes('/')) {
    const opensSpan = isWord(text[start - 1] ?? '', 'spanfrom')
    return { start, end, period, month: '', use: use === 'by' || opensSpan ? 'in' : use }
  }
  if (period === '' && month === '') return null
  return { start, end, period, month, use: period === '' && month.includes('/') ? 'in' : use }
}

/** A time or a span of times; empty for none. */
const spanOf = (ends: readonly [string, string] | null): string =>
  (ends === null ? '' : ends[0] === ends[1] ? ends[0] : ends.join('/'))

/** 自2019年启动农村环境整治以来，: whether what began then stands between a date and the word that says since. */
function beganBehind(text: string, from: number): boolean {
  const words = text.slice(from, clauseEnd(text, from, from + longestBegun))
  return words.length < longestBegun && words.endsWith(sinceWord) && !anyDigit.test(words)
}
/** So many characters say what began. */
const longestBegun = 26

function useOf(word: string, before: string, behind: string, began: boolean): DateNote['use'] {
  if (began || (startWord(behind, 'since') !== '' && startWord(behind, 'notsince') === '')) return 'since'
  if (startWord(behind, 'pricesbehind') !== '') return 'reference'
  if (endWord(before, 'comparedwith') !== '') return 'reference'
  return endWord(before, 'deadline') !== '' || endWord(word, 'endoftime') !== '' ? 'by' : 'in'
}

/** 2021年至2023年，粮食产量分别为…: a span of as many years as figures are dealt out behind it, one to each. */
function dealtSpan(text: string, dates: readonly DateNote[], places: readonly number[], at: number): DateNote | null {
  const first = places[0] ?? 0
  const last = dates.findLast((date) => date.end <= first)
  if (!last || last.use !== 'in' || last.month !== '' || !isYears(last.period)) return null
  const [from = 0, to = 0] = last.period.split('/').map(Number)
  const between = text.slice(last.end + 1, first)
  if (to - from + 1 !== places.length || !between.includes(dealing) || clauseMark.test(between)) return null
  return { ...last, period: String(from + places.indexOf(at)) }
}

/** The year that a list of years deals to the figure at a place: as many years, in a row before them, as figures of its run. */
export function dealtYear(text: string, dates: readonly DateNote[], places: readonly number[], at: number): DateNote | null {
  if (places.length < 2 || dates.length === 0) return null
  const first = places[0] ?? 0
  const spanned = dealtSpan(text, dates, places, at)
  if (spanned) return spanned
  const listed = dates.filter((date) => date.end <= first).slice(-places.length)
  const last = listed.at(-1)
  if (listed.length !== places.length || !last) return null
  const isRow = listed.every((date, index) => date.use === 'in' && date.month === '' && date.period.length === 4 &&
    (index === 0 || isJoiner(text.slice((listed[index - 1] as DateNote).end, date.start))))
  // The one comma right behind the list is its own.
  const between = text.slice(last.end + 1, first)
  // 2023年、2024年，收入分别…，占比分别…: so long as the words deal.
  const clause = between.slice(between.lastIndexOf(memberMark) + 1)
  const goesOn = !between.includes(partMark) && !between.includes(fullStop) && clause.includes(dealing) && !hasWord(clause.slice(clause.indexOf(dealing)), 'comparing')
  return isRow && (goesOn || !between.includes(memberMark)) ? listed[places.indexOf(at)] ?? null : null
}

/** The years of 从1997年…增加到2002年… before a place; empty where there is no such frame. */
export function fromToOf(text: string, dates: readonly DateNote[], before: number): string {
  for (let at = 0; at + 1 < dates.length; at++) {
    const one = dates[at] as DateNote
    const two = dates[at + 1] as DateNote
    if (one.use === 'since' || two.end > before || one.period.length !== 4 || two.period.length !== 4 || one.period >= two.period) continue
    if (!isWord(text[one.start - 1] ?? '', 'spanfrom')) continue
    // 从1979年的A到1982年的B: the years behind the first.
    return `${Number(one.period) + 1}/${two.period}`
  }
  return ''
}

/** The years of 1957年比1952年 before a place, from the one behind the older; empty where what is compared with stands not nearest before it. */
export function againstOf(text: string, dates: readonly DateNote[], before: number): string {
  if (dates.length < 2) return ''
  const at = dates.findLastIndex((date) => date.end <= before)
  const [one, since] = [dates[at - 1], dates[at]]
  if (!one || since?.use !== 'reference' || one.use === 'reference' || one.use === 'since') return ''
  if (one.period.length !== 4 || since.period.length !== 4 || Number(one.period) < Number(since.period) + 2) return ''
  return text.slice(one.end, before).includes(partMark) ? '' : `${Number(since.period) + 1}/${one.period}`
}

/** The last year that is named behind the one that opened a sentence, which goes on from there: 1952年有A，1957年有B，增长… */
export function laterYear(opened: DateNote | null, dates: readonly DateNote[], clause: number): DateNote | null {
  const last = opened && dates.findLast((date) => date.end <= clause && date.use === 'in')
  const goesOn = last && last.start > opened.end && last.month === '' && last.period.length === 4 && last.period > opened.period
  return goesOn ? last : opened
}

/** A year that a figure behind it builds on as one that it is compared with: 在1958年增产3800亿斤的基础上. */
export function asBasis(text: string, date: DateNote, before: number): DateNote {
  if (date.use === 'in' && isCompared(text, date)) return { ...date, use: 'reference' }
  // 从2021年的30亿元、2022年的35亿元增加到41亿元: a value of its own in a row of years, and no baseline.
  const isOwn = date.use === 'reference' && isWord(text[date.start - 1] ?? '', 'spanfrom') && text.slice(date.end, before) === possessive
  if (isOwn) return { ...date, use: 'in' }
  const basis = date.period.length === 4 && date.use === 'in' ? patterns.basisBehind.exec(text.slice(date.end, Math.min(before, date.end + longestBasis))) : null
  return basis ? { ...date, use: 'reference' } : date
}

/** 同恢复时期的1952年相比, 同1950年的5亿元作比较: whether the clause of a year ends in a word that compares. */
const isCompared = (text: string, { start, end }: DateNote): boolean =>
  hasWord(text.slice(clauseStart(text, Math.max(0, start - longestBasis), start), start), 'comparing') &&
  endWord(text.slice(end, clauseEnd(text, end, end + longestBasis)), 'comparison').length > 1
