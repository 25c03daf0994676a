/** Lists of subjects: cut apart where one sentence deals several values to them (分别), each made complete. */
import { hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord, wordsOf } from '../../lexicon/words.ts'
import * as heads from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { complete } from './complete.ts'
import { kindOfMember } from './member-kind.ts'
import { isBetweenWords } from './shared.ts'

const opening = '“（《(「'
const closing = '”）》)」'

/** 以及. */
const longestJoiner = 2

/** Cuts at 、 和 与 及 以及 outside quotes and brackets: `人参、食用菌全产业链产值` → two pieces. */
export function pieces(list: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < list.length; at++) {
    const char = list[at] as string
    if (opening.includes(char)) depth++
    else if (closing.includes(char)) depth = Math.max(0, depth - 1)
    const joiner = depth === 0 ? joinerAt(list, at, from) : 0
    if (joiner === 0) continue
    if (at > from) found.push(list.slice(from, at))
    from = at + joiner
    at = from - 1
  }
  if (from < list.length) found.push(list.slice(from))
  return found
}

/** How long the joiner of two subjects at a place is, the first of them from `from` on; 0 where there is none. */
function joinerAt(list: string, at: number, from: number): number {
  const char = list[at] as string
  if (char === '、') return 1
  const { length } = startWord(list.slice(at, at + longestJoiner), 'joining')
  return length > 0 && at > from && joins(list, at) ? length : 0
}

/** Whether 和, 与 or 及 at a place joins two subjects, and is no part of a word (总和) or of a bound (省控及以上). */
const joins = (list: string, at: number): boolean =>
  !isWord(list.slice(at - 1, at + 1), 'holdsjoining') && startWord(list.slice(at), 'andabove') === '' && isBetweenWords(list, at)

/** So many members of a list share one figure: those between the first ones and the last of a longer list are left. */
export const mostShared = 60

/** The members that are read of a list that shares one figure. */
export const bounded = (parts: string[]): string[] =>
  parts.length > mostShared ? [...parts.slice(0, mostShared - 1), parts[parts.length - 1] as string] : parts

/**
 * Deals a subject to n values: `城镇、农村居民收入` for 2 → 城镇居民收入, 农村居民收入.
 * `null` where it does not come apart into n.
 */
export function deal(subject: string, count: number): string[] | null {
  const ofShort = dealShort(subject, count)
  if (ofShort) return ofShort
  // 煤炭、电解铝分别淘汰落后产能: the act is every member's.
  const [members = '', act = '', more] = subject.split(patterns.dealing)
  if (act !== '' && more === undefined) return deal(members, count)?.map((member) => member + act) ?? null
  const counted = dealCounted(subject, count)
  if (counted) return counted
  const parts = pieces(subject)
  return parts.length === count ? complete(parts) : regroup(subject, parts, count)
}

/** 软件、动漫两个基地入驻企业: how many there are stands between the members and what is said of each. */
function dealCounted(subject: string, count: number): string[] | null {
  const quotes = subject.match(patterns.shortQuotes) ?? []
  const noun = subject.slice(quotes.join('').length)
  const isQuoted = quotes.length === count && noun.length > 1 && subject === quotes.join('') + noun
  if (isQuoted && !hasWord(noun, 'pausing')) return quotes.map((quote) => quote + noun)
  const found = patterns.countedMembers.exec(subject)
  const members = found ? pieces(found[1] as string) : []
  if (!found || members.length !== count) return null
  // 东山水泥、西岭水泥两家企业年产能: firms have names of their own.
  const said = withoutStart(found[2] as string, 'company')
  const ofEach = said ? kindOfMember(said) : ''
  return members.map((member) => member + (ofEach || found[2]))
}

/** Deals a subject that has a short form for so many in it: 城乡居民, 一二三产业. */
function dealShort(subject: string, count: number): string[] | null {
  for (const [short, parts] of heads.pairs) {
    const at = parts.length === count ? subject.indexOf(short) : -1
    if (at < 0) continue
    const before = subject.slice(0, at)
    const rest = subject.slice(at + short.length)
    if (isDealtBefore(before, subject.slice(at, at + 1), count) || goesOnBehind(short, rest)) continue
    return parts.map((part) => before + part + rest)
  }
  return null
}

/** 民营、外资企业进出口额: the list before the short form is what the values are dealt to. */
const isDealtBefore = (before: string, first: string, count: number): boolean =>
  pieces(before).length >= count || (before !== '' && pieces(before + first).length === count)

/** Whether a short form is followed by another subject, or is nothing without what should follow. */
const goesOnBehind = (short: string, rest: string): boolean =>
  pieces(rest).length > 1 || (short === patterns.townAndCountry && rest === '')

/** More pieces than values: 和 may stand inside one subject (农村危房改造和农房抗震改造). Cut at 、 only, or at 和 only. */
function regroup(subject: string, parts: string[], count: number): string[] | null {
  if (parts.length < count) return null
  const byComma = subject.split('、')
  if (byComma.length === count) return complete(byComma)
  for (const joiner of wordsOf('joining')) {
    const byJoiner = subject.split(joiner)
    if (byJoiner.length === count && byJoiner.every((piece) => piece !== '')) return complete(byJoiner)
  }
  return null
}
