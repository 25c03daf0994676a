/** Lists of subjects: cut apart where one sentence deals several values to them (分别), each made complete. */
import * as heads from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { endsInRate, nounOfAct } from '../../vocabulary/patterns-names.ts'
import { suffixes } from '../../words.ts'
import { actAt } from '../head-words.ts'
import { metricOf } from '../metrics.ts'
import { needOf } from './needs.ts'
import { segment } from '../words.ts'
import { actOfPlaces, alikeHead, alikeTail, beginsAlike, isAct, isBetweenWords, measureOfName, modifiersOf } from './shared.ts'

/** A longer piece is a name of its own. */
const longestShort = 8
/** The same for one that ends in a thing: 城镇职工基本养老保险、医疗保险参保人数. */
const longestMember = 16
/** A shorter rate is one word. */
const longestRate = 3
const headAt = suffixes(heads.sharedHeads.map((word) => [word, word] as const))

/** Cuts at 、 和 与 及 以及 outside quotes and brackets: `人参、食用菌全产业链产值` → two pieces. */
export function pieces(list: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < list.length; i++) {
    const char = list[i] as string
    if ('“（《(「'.includes(char)) depth++
    else if ('”）》)」'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const long = list.startsWith(patterns.longJoiner, i)
      if (char !== '、' && !((long || patterns.joiners.has(char)) && i > from && joins(list, i))) continue
      if (i > from) found.push(list.slice(from, i))
      i += long ? 1 : 0
      from = i + 1
    }
  }
  if (from < list.length) found.push(list.slice(from))
  return found
}

/** Whether 和, 与 or 及 at a place joins two subjects, and is no part of a word: 和谐, 总和. */
const joins = (list: string, at: number): boolean =>
  !patterns.joinerInWord.test(list[at + 1] ?? '') && !patterns.wordsWithJoiner.has(list[at - 1] ?? '') && isBetweenWords(list, at)

/** So many members of a list share one figure: those between the first ones and the last of a longer list are left. */
export const mostShared = 60

/** The members that are read of a list that shares one figure. */
export const bounded = (parts: string[]): string[] =>
  parts.length > mostShared ? [...parts.slice(0, mostShared - 1), parts[parts.length - 1] as string] : parts

/** The shared head noun a piece ends in, or the empty string. */
export const headOf = (piece: string): string => headAt(piece, piece.length)?.word ?? ''

/**
 * Deals a subject to n values: `城镇、农村居民收入` for 2 → 城镇居民收入, 农村居民收入.
 * `null` where it does not come apart into n.
 */
export function deal(subject: string, count: number): string[] | null {
  for (const [short, parts] of heads.pairs) {
    const at = subject.indexOf(short)
    if (at < 0 || parts.length !== count) continue
    const rest = subject.slice(at + short.length)
    // 民营、外资企业进出口额: the list before the short form is what the values are dealt to.
    if (pieces(subject.slice(0, at)).length >= count || (at > 0 && pieces(subject.slice(0, at + 1)).length === count)) continue
    if (pieces(rest).length > 1 || patterns.joinerAhead.test(rest) || (short === patterns.townAndCountry && rest === '')) continue
    const tail = (part: string) => (part.endsWith(patterns.industry) ? rest.replace(patterns.industryRest, '') : rest)
    return parts.map((part) => subject.slice(0, at) + part + tail(part))
  }
  // 煤炭、电解铝分别淘汰落后产能: the act is every member's.
  const [members = '', act = '', more] = subject.split(patterns.dealing)
  if (act !== '' && more === undefined) return deal(members, count)?.map((member) => member + act) ?? null
  const parts = pieces(subject)
  if (parts.length !== count) return regroup(subject, parts, count)
  return complete(parts)
}

/** More pieces than values: 和 may stand inside one subject (农村危房改造和农房抗震改造). Cut at 、 only, or at 和 only. */
function regroup(subject: string, parts: string[], count: number): string[] | null {
  if (parts.length < count) return null
  const byComma = subject.split('、')
  if (byComma.length === count) return complete(byComma)
  for (const joiner of patterns.joinersAlone) {
    const byJoiner = subject.split(joiner)
    if (byJoiner.length === count && byJoiner.every((piece) => piece !== '')) return complete(byJoiner)
  }
  return null
}

/** Gives each piece what it shares with the others: the head noun of the last, the verb or modifier of the first. */
export function complete(parts: string[]): string[] {
  if (parts.length < 2) return parts
  const first = parts[0] as string
  const final = parts[parts.length - 1] as string
  // 工业、制造业投资增速: what grows is shared, and then its rate.
  const rate = endsInRate.exec(final)?.[0] ?? ''
  if (rate !== '' && final.length > rate.length + 1 && !parts.slice(0, -1).some((piece) => endsInRate.test(piece))) {
    return complete([...parts.slice(0, -1), final.slice(0, -rate.length)]).map((piece) => piece + rate)
  }
  // 国、省考断面水质达标率: what follows the level is that of each.
  const levels = parts.slice(0, -1).every((piece) => patterns.levelAlone.test(piece)) && patterns.levelAlone.test(final[0] ?? '')
  if (levels && final.length > 2) return parts.map((piece, index) => (index < parts.length - 1 ? piece + final.slice(1) : piece))
  const shared = sharedHead(parts)
  const act = actAt(first, 0)?.word ?? ''
  // 建成区绿地率: the beginning of a noun.
  const one = nounOfAct.test(first.slice(act.length)) ? '' : act
  // 新建改建农贸市场: two acts on the same things.
  const two = one === '' ? '' : actAt(first, one.length)?.word ?? ''
  const verb = two.length > 1 && one.length + two.length < first.length - 1 ? one + two : one
  // 建议、提案: 建 is no act there.
  const acts = verb !== '' && isAct(first, verb) && verb.length < first.length && parts.slice(1).every((piece) => actAt(piece, 0) === null)
  const firstHead = measureOfName(first)
  // 履约率 is a noun of its own; 诉求解决率 has 诉求 to share.
  const modified = !heads.dependent.has(first) && firstHead !== '' && (firstHead.length > 1 || first.length > longestRate)
  const modifier = modified ? first.slice(0, first.length - firstHead.length) : ''
  const toward = patterns.towardPlace.test(first) && parts.slice(1).every((piece) => !patterns.towardPlace.test(piece)) ? patterns.toward : ''
  const per = patterns.perUnitOf.exec(first)?.[0] ?? ''
  const { level, group } = modifiersOf(first.slice(acts ? verb.length : 0))
  const parallel = alikeTail(first, final) !== null
  const balanced = patterns.owedAtEnd.test(first) && patterns.balanceOfOwed.test(final) ? patterns.balance : ''
  // 按时签收率: how it was done is no thing that has rates.
  const rates = modified && patterns.rateEnd.test(first) && segment(modifier).every(({ pos }) => pos !== 'd')
  const done = actOfPlaces(parts)
  if (done !== '') return parts.map((piece, index) => (index < parts.length - 1 ? piece + done : piece))
  return parts.map((piece, index) => {
    const head = patterns.tradeAtEnd.test(piece) ? shared.replace(patterns.ofIndustry, '') : shared
    const tailed = index < parts.length - 1 ? piece + (alikeTail(piece, final) ?? (head || balanced)) : piece
    const out = index > 0 ? modifierFor(first, piece, level, group, parallel) + tailed : tailed
    if (index > 0 && acts) return verb + out
    if (index > 0 && toward !== '' && shared !== '') return toward + out
    if (index > 0 && per !== '' && patterns.intensity.test(piece)) return per + out
    if (index > 0 && balanced !== '') return first.slice(0, -final.length + balanced.length) + out
    const lacks = heads.dependent.has(piece) || isValue(piece) || (rates && patterns.shortRate.test(piece) && metricOf(piece) === null)
    return index > 0 && modifier !== '' && lacks ? modifier + piece : out
  })
}

const isValue = (piece: string): boolean => needOf(piece)?.kind === 'value' && metricOf(piece) === null

/** The modifier of the first that a later member lacks: its rank, its group, or what stands before what both have alike. */
function modifierFor(first: string, piece: string, level: string, group: string, parallel: boolean): string {
  const own = modifiersOf(piece)
  const alike = alikeHead(first, piece)
  if (alike !== '' && own.level === '' && own.group === '') return alike
  const known = metricOf(piece)
  // 国家级产业园、产业强镇: counted things have levels, also those that the catalogue knows.
  if (level !== '' && own.level === '' && own.group === '' && (known === null || patterns.countedUnit.test(known.unit_code))) return level
  return group !== '' && own.group === '' && own.level === '' && (parallel || isValue(piece)) ? group : ''
}

/** The head noun that the pieces before the last share with it; empty where they have nouns of their own. */
function sharedHead(parts: string[]): string {
  const last = parts[parts.length - 1] as string
  const others = parts.slice(0, -1)
  // 工业增加值、服务业增加值占GDP比重: both are shares of the same.
  const share = patterns.shareBehind.exec(last)?.[0] ?? ''
  if (share !== '' && others.every((piece) => piece.length > 1 && !patterns.ownShare.test(piece))) {
    const value = headOf(last.slice(0, -share.length))
    return (others.some((piece) => heads.valueHeads.has(headOf(piece))) ? '' : value) + share
  }
  const head = headOf(last)
  const measured = heads.valueHeads.has(head) || patterns.rateEnd.test(head) || (head === '' && measureOfName(last) !== '')
  /** A known metric, which the head would only make another or repeat: 地区生产总值 before 固定资产投资. */
  const isWhole = (piece: string): boolean => {
    // 铁路、航空客运量: a thing alone is none.
    const known = measured && headOf(piece) === piece && !heads.valueHeads.has(piece) ? null : metricOf(piece)
    const joined = known && metricOf(piece + head)
    return known !== null && (joined === null || (joined === known && headOf(piece) !== ''))
  }
  const hasOwn = (piece: string): boolean => isWhole(piece) || (!measured && beginsAlike(piece, last)) || (headOf(piece) !== '' &&
    (!measured || heads.valueHeads.has(headOf(piece)) || heads.dependent.has(piece)))
  if (!others.some(hasOwn)) {
    // The last piece may be the head noun alone behind its own modifier of unknown length: the longest known head is shared.
    // A long first piece is a name of its own (接待游客、经营收入).
    const measure = head.length > 1 ? head : measureOfName(last)
    return measure !== '' && measure.length < last.length && others.every(sharesLast) ? measure : ''
  }
  const bare = others.every((piece) => !patterns.sharedMeasure.test(piece) && !heads.dependent.has(piece))
  return bare && patterns.sharedMeasure.test(last) ? last.slice(-2) : ''
}

/** Whether a piece may lack the head noun of the last: short, or a thing; and no measure itself (事故起数和死亡人数). */
const sharesLast = (piece: string): boolean => !patterns.measuredEnd.test(piece) &&
  (piece.length <= longestShort || (piece.length <= longestMember && (headOf(piece) !== '' || patterns.tradeAtEnd.test(piece))))

/** Joins a dependent noun with the subject before it: 粮食播种面积 + 总产 → 粮食总产 is one candidate, the plain join the other. */
export function joinDependent(topic: string, noun: string): string[] {
  const out: string[] = []
  // 水果出口新增国家 + 出口量 is 水果出口量.
  const again = noun.length > 2 ? topic.indexOf(noun.slice(0, 2)) : -1
  if (again > 0) return [topic.slice(0, again) + noun]
  for (const tail of heads.replaceable) {
    if (!topic.endsWith(tail) || topic.length === tail.length) continue
    out.push(topic.slice(0, -tail.length) + noun)
    break
  }
  return [topic + noun, ...out]
}
