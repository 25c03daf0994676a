/** What later members of a list lack of the first: its rank, its group, what stands before a shared word. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { metricOf } from '../metrics.ts'
import { needOf } from './needs.ts'
import { alikeHead, measureOfName, modifiersOf, sizeOpening } from './shared.ts'

/** What the first opens with, behind its act, and what is behind that. */
export interface Front {
  first: string
  /** The head noun of the last. */
  head: string
  /** Its size, its rank and its group; `parallel` where first and last are alike. */
  size: string
  level: string
  group: string
  parallel: boolean
  /** What the first has behind all of these. */
  rest: string
}

/** Whether a name is a value that does not say of what, and that the catalogue has not: 产值. */
export const isValue = (piece: string): boolean =>
  needOf(piece)?.kind === 'value' && metricOf(piece) === null

/**
 * Takes a later member of a list, the same with what the last has for it, and what the first opens
 * with; gives what it lacks of the first: rank or group, or all before a word that both have.
 */
export function modifierFor(piece: string, tailed: string, front: Front): string {
  const { first, size, level, group } = front
  const own = modifiersOf(piece)
  if (own.level !== '' || sizeOpening(piece) !== '') return ''
  if (size !== '') return size + (metricOf(piece) === null ? level : '')
  // 省级示范幼儿园、义务教育优质学校: the rank is of both; 规上企业 have none.
  if (own.group !== '') return level !== '' && metricOf(piece) === null && endWord(piece, 'rankless') === '' ? level : ''
  const alike = alikeHead(first, piece)
  if (alike !== '') return alike
  if (level !== '' && metricOf(piece) === null) return level
  return group !== '' && isOfGroup(piece, tailed, front) ? group : ''
}

/** Whether the group that the first begins with is that of a member too. */
function isOfGroup(
  piece: string,
  tailed: string,
  { first, group, rest, head, parallel }: Front,
): boolean {
  // 农村公路、城市道路: of another place.
  if (startWord(piece, 'placealone') !== '') return false
  // 工业用地、住宅用地: another kind of the same.
  if (rest.length > 1 && piece.length > rest.length && piece.includes(rest)) return false
  if (parallel || isValue(piece) || isMeasuredAlike(first, piece)) return true
  const known = metricOf(piece)
  // 农村自来水普及率、卫生厕所普及率: the catalogue knows the second by the group too.
  if (known !== null) {
    return group === patterns.rural && metricOf(group + piece)?.metric_id === known.metric_id
  }
  // 城区供热、供气普及率: the list shares its measure.
  return head !== '' && startWord(group, 'ofwholelist') !== '' && metricOf(tailed) === null
}

/** 批发业销售额、零售业销售额: the same measure of a thing of the same kind, not in the catalogue. */
function isMeasuredAlike(first: string, piece: string): boolean {
  const measure = measureOfName(first)
  const kind = piece.at(-measure.length - 1)
  const isSame = measure !== '' && piece.endsWith(measure) && piece.length > measure.length + 1
  return isSame && kind === first.at(-measure.length - 1) && metricOf(piece) === null
}
