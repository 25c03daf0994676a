/** Whether a Chinese numeral with its unit counts or measures something, rather than naming it. */
import { digits, multipliers } from '../../vocabulary/numerals.ts'
import * as tokens from '../../vocabulary/tokens.ts'
import { moneyPower, unitWords } from '../../vocabulary/units.ts'
import { standardOf } from '../../vocabulary/variants.ts'
import { endWord, startWord } from '../../lexicon/edges.ts'
import { actAt } from '../head-words.ts'
import { pieces } from '../names/lists.ts'
import { isStrong } from '../marks.ts'
import type { Unit } from '../../vocabulary/units.ts'
import type { Quantity } from '../quantity.ts'
import type { Amount } from './amounts.ts'
import { isHan } from './characters.ts'

/** The largest number that a slogan counts with: 十大工程. */
const sloganLimit = 10
/** How far before a numeral its cue is looked for. */
const cueReach = 4

/** Whether a numeral has multipliers above 十 alone: 百, 千万. */
export const isBareMultiplier = (word: string): boolean =>
  [...word].every((char) => (multipliers[standardOf(char)] ?? 0) >= 2)

const hasDigit = (word: string): boolean => [...word].some((char) => standardOf(char) in digits)

/** A numeral with what stands before it, as its amount is judged. */
interface Judged {
  text: string
  amount: Amount
  quantity: Quantity
  unit: Unit
  before: string
  /** More than a slogan counts. */
  isLarge: boolean
}

/**
 * Takes a Chinese numeral with its unit, and the quantity made of it; says whether it states an amount:
 * `十二万人` does, `三大攻坚战` does not.
 */
export function statesAmount(text: string, amount: Amount, quantity: Quantity): boolean {
  const { known: unit, start, value } = quantity
  const { scale, word } = amount
  const before = text.slice(Math.max(0, start - cueReach), start)
  if (!unit) {
    if (scale !== '' && hasDigit(word) && countsPeople(text, quantity.end)) return true
    return quantity.power >= moneyPower && isMoney(text, quantity.end, endsIn(before, tokens.amountCues))
  }
  if (amount.compound || (unit.word === unitWords.level && scale !== '') || (unit.kind === 'count' && endsEach(text, start, quantity.end))) return true
  const isLarge = scale !== '' || value.length > 2 || Number(value) > sloganLimit
  const judged: Judged = { text, amount, quantity, unit, before, isLarge }
  if (isBareMultiplier(word)) return bareStates(judged)
  return (unit.kind === 'time' && movesTime(text, start, quantity.end)) || digitsState(judged)
}

/** 三千万农户: whether people or households stand right behind a numeral without a unit. */
export const countsPeople = (text: string, end: number): boolean =>
  tokens.peopleBehind.some((noun) => [...noun].every((char, at) => standardOf(text[end + at] ?? '') === char))

const endsIn = (before: string, cues: readonly string[]): boolean => cues.some((cue) => before.endsWith(cue))

/** 百万个; 上百位专家, where a bare 百位 is a place in a number: whether a unit that no numeral counts is counted by such a multiplier. */
const countsBare = ({ word }: Unit, isLarge: boolean, isNear: boolean): boolean =>
  (word === unitWords.item && isLarge) || (word === unitWords.place && isNear)

/** Whether 百, 千万 and the like state an amount: 百余项, 上千家, 近百个, 突破千亿元. */
function bareStates({ text, amount, quantity: { start, end, power }, unit, before, isLarge }: Judged): boolean {
  const { word, scale, vague } = amount
  if (unit.kind === 'age' || unit.kind === 'time') return false
  const isNear = endsIn(before, tokens.nearCues) && !before.endsWith(tokens.orMore)
  if (unit.numerals === 'never' && !countsBare(unit, isLarge, isNear)) return false
  if (vague || isNear) return true
  // 万元 counts what it is divided by: 万元生产总值能耗.
  // What heads a list states nothing either: 生产总值亿元.
  const isHeading = word.length === 1 && !isHan(text[end])
  if (unit.kind === 'money' && (power >= moneyPower || word.length > 1)) return !isHeading && isProse(text, start, end)
  return (scale !== '' || unit.kind === 'physical') && endsIn(before, tokens.bareCues)
}

/** 缩短到两年, 由五天压缩到两天: whether a numeral says what a time came to, or from what. */
function movesTime(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - cueReach), start)
  return endWord(before, 'timemovedto') !== '' || (endWord(before, 'spanfrom') !== '' && startWord(text.slice(end, end + cueReach), 'timemovedto') !== '')
}

/** Whether a numeral with digits states an amount. */
function digitsState({ text, amount: { word, scale }, quantity: { start, end, value }, unit, before, isLarge }: Judged): boolean {
  // 长三角 is no money, 三个代表 no count.
  if (unit.numerals === 'never') {
    return (unit.kind === 'physical' && scale !== '') || (unit.word === unitWords.item && (isLarge || isListed(text, start)))
  }
  // 城乡二元结构
  if (unit.kind === 'money' && scale === '' && tokens.notMoney.some((noun) => text.startsWith(noun, end))) return false
  if (unit.kind === 'money') return scale !== '' || hasDigit(word) || endsIn(before, tokens.amountCues)
  if (unit.kind === 'points' || unit.kind === 'times' || unit.kind === 'part') return true
  return isLarge || (value !== '1' && (unit.numerals === 'small' || (unit.kind === 'count' && isDone(text, start, end))))
}

/** 公路桥和立交桥各一座。: whether a number ends a clause, and stands behind 各 and a list. */
function endsEach(text: string, start: number, end: number): boolean {
  if (startWord(text.slice(start - 1, start), 'apiece') === '' || !(end >= text.length || isStrong(text[end]) || text[end] === tokens.listMark)) return false
  let from = start - 1
  while (from > start - longestClause && from > 0 && !isStrong(text[from - 1])) from--
  return pieces(text.slice(from, start - 1)).length > 1
}

/** The longest clause that a small number ends, and the shortest thing in it. */
const longestClause = 20
const shortestThing = 2

/** 扩建码头七座，: whether a number ends a clause that begins with an act and its object. */
function isDone(text: string, start: number, end: number): boolean {
  if (end < text.length && !isStrong(text[end])) return false
  let from = start
  while (from > start - longestClause && from > 0 && !isStrong(text[from - 1])) from--
  if (from > 0 && !isStrong(text[from - 1])) return false
  const length = actAt(text, from)?.word.length ?? 0
  return length > 1 && start - from - length >= shortestThing
}

/** Members of a list of counts, and how far to either side it is looked at. */
const fewestListed = 3
const listReach = 120

/** 三个铁矿，六座高炉，十六个轧钢厂: whether a small number opens a member of a list of counts that no slogan has. */
function isListed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - listReach), start).split(tokens.listStops).at(-1) ?? ''
  if (!tokens.beforeMember.test(text[start - 1] ?? '')) return false
  const behind = text.slice(start, start + listReach).split(tokens.listStops)[0] ?? ''
  const members = before.split(tokens.memberMark).slice(0, -1)
  const first = members.findLastIndex((member) => !tokens.countedMember.test(member)) + 1
  const next = behind.split(tokens.memberMark)
  const last = next.findIndex((member) => !tokens.countedMember.test(member))
  const listed = [...members.slice(first), ...next.slice(0, last < 0 ? next.length : last)]
  return listed.length >= fewestListed && listed.some((member) => tokens.surelyCounted.test(member))
}

/** Whether words stand on both sides: 亿元以上项目, 跨越千亿元台阶; a cell 亿元 or （亿元） states nothing. */
function isProse(text: string, start: number, end: number): boolean {
  const isMark = (char: string | undefined): boolean => isStrong(char) || char === tokens.listMark
  const [before, behind] = [text[start - 1], text[end]]
  return (isHan(before) && (isHan(behind) || isMark(behind))) || (isMark(before) && isHan(behind))
}

/** Whether a bare 亿 is money: 三亿投资, 突破千亿大关, 千亿级产业. */
function isMoney(text: string, end: number, cued: boolean): boolean {
  const starts = (word: string) => text.startsWith(word, end)
  if (tokens.moneyBehind.some(starts)) return true
  return (cued && tokens.thresholdBehind.some(starts)) || tokens.classBehind.some(starts)
}

/** How many characters a settlement's name has between its numeral and its kind. */
const longestName = 2

/** 五台岭镇, 三户屯村: places that a numeral only begins. */
export function namesPlace(text: string, at: number, { end, value, unit }: Amount): boolean {
  // 二十里铺镇: a distance may be any.
  const counts = unit?.numerals === 'small' && Number(value) <= sloganLimit
  if (unit?.code === '{disc}' && startsStructure(text, end)) return true
  if ((!counts && unit?.code !== 'm') || at < 0) return false
  let last = end
  while (last - end < longestName && tokens.terrain.has(text[last] ?? '')) last++
  return last > end && (tokens.settlements.some((kind) => text.startsWith(kind, last)) || (unit?.code === 'm' && startsStructure(text, last)))
}

/** 十八盘隧道, 三十里铺互通: whether what is built there stands behind the name of a place. */
const startsStructure = (text: string, at: number): boolean => tokens.structures.some((kind) => text.startsWith(kind, at))
