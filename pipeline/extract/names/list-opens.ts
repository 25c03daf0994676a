/** What a list begins with that holds for all of it: an act, places or levels before the thing that the last has. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { actAt, isNounOfAct } from '../head-words.ts'
import { isKnownWord, segment } from '../words.ts'
import { isAct, modifiersOf } from './shared.ts'

/** 全市、示范区审批事项条数: behind nothing but where, all that the last has behind its own place. */
export function withPlace(parts: string[]): string[] | null {
  const final = parts.at(-1) as string
  const words = segment(final).slice(0, -1)
  // 自由贸易试验区: a place of several words.
  const place = words.slice(0, mostPlaceWords).find(({ end }) => isPlace(final.slice(0, end)))
  if (!place || !parts.slice(0, -1).every(isPlace)) return null
  return parts.map((piece, at) => (at < parts.length - 1 ? piece + final.slice(place.end) : piece))
}

const mostPlaceWords = 3

const isPlace = (text: string): boolean => isAnyWord(text, 'ownarea', 'livingplace', 'town', 'zone', 'placealone') || endWord(text, 'zonename') !== '' || endWord(text, 'placeend') !== ''

/** 新增国家级、省级绿色工厂: what follows the level is that of each, and the act before the first. */
export function withLevel(parts: string[]): string[] | null {
  const [first = '', ...others] = parts
  const act = sharedAct(first, others)
  const pieces = [first.slice(act.length), ...others]
  const final = pieces.pop() as string
  // 市级、县级、乡镇领导: a place stands for the last of the levels.
  const level = modifiersOf(final).level || startWord(final, 'smallplace')
  if (level === '' || level.length >= final.length - 1 || !pieces.every((piece) => isLevel(piece, level))) return null
  const tail = final.slice(level.length)
  return [...pieces.map((piece) => act + ofLevel(piece, level) + tail), act + final]
}

/** Whether a member is nothing but a level, also with the end that the last alone has: 5A before 4A级. */
const isLevel = (piece: string, level: string): boolean =>
  isWord(piece, 'level') || (level.endsWith(patterns.grade) && !isKnownWord(piece) && isWord(piece + patterns.grade, 'level'))

/** 省 before 市级: what a level of one character lacks of the next. */
function ofLevel(piece: string, level: string): string {
  if (piece.length === 1) return piece + level.slice(1)
  return level.endsWith(patterns.grade) && !piece.endsWith(patterns.grade) ? piece + patterns.grade : piece
}

/** The act that a list begins with, where no other member has one. */
export function sharedAct(first: string, others: readonly string[]): string {
  const act = actAt(first, 0)?.word ?? ''
  // 建成区绿地率: the beginning of a noun.
  const one = isNounOfAct(first.slice(act.length)) ? '' : act
  // 新建改建农贸市场: two acts on the same things.
  const two = one === '' ? '' : (actAt(first, one.length)?.word ?? '')
  const whole = two.length > 1 && one.length + two.length < first.length - 1 ? one + two : one
  // 建议、提案: 建 is no act there.
  const isShared =
    whole !== '' &&
    isAct(first, whole) &&
    whole.length < first.length &&
    !others.some(beginsWithAct)
  return isShared ? whole : ''
}

/** Whether a member has an act of its own; 孵化器 only begins as one. */
function beginsWithAct(piece: string): boolean {
  const act = actAt(piece, 0)
  return act !== null && isAct(piece, act.word)
}
