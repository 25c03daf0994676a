/** Members of a list made complete: with what the first has before it, the last behind it, for all. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as heads from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { segment } from '../words.ts'
import { kindTail } from './alike-kind.ts'
import { thingMeasured } from './aspects.ts'
import { isValue, modifierFor } from './lacks.ts'
import type { Front } from './lacks.ts'
import { metricOf } from '../metrics.ts'
import { fundsFor, fundsOf, ofContest, ofLoans } from './list-ends.ts'
import { sharedAct, withLevel, withPlace } from './list-opens.ts'
import { sharedHead, withoutTrade } from './shared-head.ts'
import { sharedCountry, sharedPayee, sharedRate } from './front-people.ts'
import { tradeOfList } from './trade-list.ts'
import { alikeTail, kindredTail, measureOfName, modifiersOf, sizeOpening } from './shared.ts'

/** A shorter rate is one word. */
const longestRate = 3

/** What the members of a list share, empty where they share none of the kind. */
interface Shared extends Front {
  final: string
  /** The act, the 单位GDP of intensities that the first begins with. */
  act: string
  per: string
  /** Those whom a standard is paid, 每千人口 of how many for so many, 山区 where all are. */
  whose: string
  /** The balance that both are. */
  balance: string
  /** The money that the last is, with the work that it is for. */
  funds: string
  /** What stands before the measure of the first. */
  modifier: string
}

/**
 * Takes the pieces of a list; gives each with the head noun of the last, the verb or modifier of
 * the first.
 */
export function complete(parts: string[]): string[] {
  if (parts.length < 2) return parts
  const whole = withRate(parts) ?? withPlace(parts) ?? withLevel(parts) ?? ofContest(parts) ?? ofLoans(parts)
  if (whole) return whole
  const shared = sharedOf(parts)
  return parts.map((piece, index) => {
    const tailed = index < parts.length - 1 ? withTail(piece, shared) : piece
    return index > 0 ? withFront(piece, tailed, shared) : tailed
  })
}

/** 工业、制造业投资增速: what grows is shared, and then its rate. */
function withRate(parts: string[]): string[] | null {
  const final = parts[parts.length - 1] as string
  const others = parts.slice(0, -1)
  const rate = endWord(final, 'growthrate')
  if (
    rate === '' ||
    final.length <= rate.length + 1 ||
    others.some((piece) => endWord(piece, 'growthrate') !== '')
  )
    return null
  return complete([...others, final.slice(0, -rate.length)]).map((piece) => piece + rate)
}

/** What a member shares of the last that is not alike: the head, or all behind a thing of one word, where the member is one; not where the catalogue knows it by the head (秸秆利用率). */
function otherTail(piece: string, final: string, head: string): string {
  const tail = withoutTrade(piece, head)
  return metricOf(piece + tail) === null ? kindredTail(piece, final) || tail : tail
}

/** What first and last member have for the others. */
function sharedOf(parts: string[]): Shared {
  const first = parts[0] as string
  const final = parts[parts.length - 1] as string
  const others = parts.slice(1)
  const act = sharedAct(first, others)
  const size = sizeOpening(first.slice(act.length))
  const head = sharedHead(size === '' ? parts : [first.slice(act.length + size.length), ...others])
  const front = modifiersOf(first.slice(act.length + size.length))
  return {
    first,
    final,
    head,
    act,
    per: startWord(first, 'perunitof'),
    whose: sharedPayee(first, others) || sharedRate(first, others) || sharedCountry(first, others, head !== ''),
    size,
    ...front,
    rest: first.slice(act.length + size.length + front.level.length + front.group.length),
    parallel: alikeTail(first, final) !== null,
    balance:
      endWord(first, 'owed') !== '' && isBalance(final) ? patterns.balance : '',
    modifier: sharedModifier(first),
    funds: fundsOf(final),
  }
}

/** 贷款余额: the balance of what is owed, alone. */
const isBalance = (name: string): boolean =>
  name.endsWith(patterns.balance) && isWord(name.slice(0, -patterns.balance.length), 'owed')

/** What stands before the measure of the first. 履约率 is a noun of its own; 诉求解决率 has 诉求 to share. */
function sharedModifier(first: string): string {
  const measure = measureOfName(first)
  const modified =
    !heads.dependent.has(first) &&
    measure !== '' &&
    (measure.length > 1 || first.length > longestRate)
  if (!modified) return ''
  // 事项及时受理率: how it was done is that of the first alone.
  const whole = first.slice(0, -measure.length)
  const last = segment(whole).findLast(({ text, pos }) => pos !== 'd' || text.length < 2)
  return last ? whole.slice(0, last.end) : whole
}

/** A member with what the last has for it. */
function withTail(piece: string, { final, head, balance, funds }: Shared): string {
  const tail = alikeTail(piece, final) ?? (kindTail(piece, final) || fundsFor(piece, funds) || otherTail(piece, final, head) || balance)
  // 书屋、“城市书房”保有量: a quoted name closes with the last alone.
  return piece + (tail.startsWith('”') && !piece.includes('“') ? tail.slice(1) : tail)
}

/** A member with what the first has for it; `tailed` is the same with what the last has. */
function withFront(piece: string, tailed: string, shared: Shared): string {
  const opening = openingFor(piece, shared)
  const trade = opening === null ? tradeOfList(shared.first, piece) : ''
  if (trade !== '') return trade + piece
  if (opening === null && shared.modifier !== '' && lacksThing(piece))
    return joinedOnce(shared.modifier, piece)
  const thing = opening === null ? thingMeasured(shared.first, piece) : ''
  if (thing !== '') return thing + piece
  // 本外币存款、贷款余额: what the first opens with is all before its balance.
  const modifier = shared.balance + shared.whose === '' ? modifierFor(piece, tailed, shared) : ''
  return (opening ?? '') + modifier + tailed
}

/** 行政村通 and 通客车率: the character that both have, once. */
const joinedOnce = (modifier: string, piece: string): string =>
  (modifier.endsWith(piece[0] as string) ? modifier.slice(0, -1) : modifier) + piece

/** What the first opens with that holds for a member; `null` where it has no such opening. */
function openingFor(
  piece: string,
  { first, final, act, per, whose, balance }: Shared,
): string | null {
  if (act !== '' || whose !== '') return act + whose
  if (per !== '' && startWord(piece, 'intensity') !== '') return per
  return balance === '' ? null : first.slice(0, -final.length + balance.length)
}

/** Whether a member does not say of what it is the measure: 总量, 产值. */
const lacksThing = (piece: string): boolean =>
  heads.dependent.has(piece) || isValue(piece) || isWord(piece, 'ofthing')
