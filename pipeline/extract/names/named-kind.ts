/** What the last of several names has behind its own: the kind that all are of, as 水库 of 龙潭、青山水库, 救援队 of 山地、水上救援队. */
import { endWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { countedNouns } from '../../vocabulary/units.ts'
import { suffixes } from '../../words.ts'
import { actAt } from '../head-words.ts'
import { isKnownWord, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { measureOfName } from './shared.ts'

/** 龙潭: a longer name that no list has is no name of a place. */
const longestName = 3

/** 城东, 东南亚: whether a word is a place or a direction itself. */
const isPlace = (word: Word | undefined): boolean => word !== undefined && word.text.length > 1 && 'sf'.includes(word.pos || 'x')

/** 龙潭: whether words are a name that no list has: single characters, which end in no place of a kind. */
const isUnlisted = (name: string): boolean =>
  name.length > 1 && name.length <= longestName && !isKnownWord(name) && segment(name).every(({ text }) => text.length === 1)

const countedAtEnd = suffixes(countedNouns)

/** 变电站, 景区: whether words are the kind of a place, or of a body that is always one for something. */
const isSite = (kind: string): boolean =>
  kind.length > 1 && (endWord(kind, 'sitekind') !== '' || endWord(kind, 'standing') !== '' || endWord(kind, 'ownerend') !== '')

/** Where the own name of the last ends, of as many characters as that of the member: 潭 of 龙潭水库; 0 where none does. */
function nameEnd(piece: string, last: string): number {
  const [first] = segment(last)
  if (isPlace(first)) return (first as Word).end
  const name = last.slice(0, piece.length)
  return isUnlisted(name) ? name.length : 0
}

/** The kind of places: 污水处理厂 of 城东、城西污水处理厂; that of names which no list has is a site. */
function ofPlaces(piece: string, last: string): string {
  const listed = isPlace(segment(piece).at(-1))
  if (!listed && !isUnlisted(piece)) return ''
  const end = nameEnd(piece, last)
  const tail = last.slice(end)
  const kind = tail.slice(0, tail.length - measureOfName(tail).length)
  return end > 0 && (isSite(kind) || (listed && endWord(kind, 'bodyof') !== '')) ? tail : ''
}

/** 服务 of 养老服务: where the field of a body ends, in a word that is cut where the member is as long; 0 for none. */
function fieldEnd(piece: string, last: string): number {
  const [first] = segment(last)
  if (first === undefined || first.text.length < 2) return 0
  const halves = [first.text.slice(0, piece.length), first.text.slice(piece.length)]
  return halves.every((half) => half.length > 1 && isKnownWord(half)) ? piece.length : first.end
}

/** The body that each of several fields has: 专业救援队 of 消防、防汛专业救援队; none where a member is a thing itself. */
function ofFields(piece: string, last: string): string {
  const body = endWord(last, 'bodyof')
  const [word, more] = segment(piece)
  if (body === '' || word === undefined || more !== undefined || endWord(piece, 'bodyof') !== '') return ''
  const isThing = isSite(piece) || isWord(piece, 'countedthing') || countedAtEnd(piece, piece.length) !== null
  const end = fieldEnd(piece, last)
  return isThing || end === 0 || end > last.length - body.length ? '' : last.slice(end)
}

/** Takes a member of a list and the last; gives what of the last holds for a member that is a bare name or a field, empty for others. */
export function namedTail(piece: string, last: string): string {
  const name = piece.slice(actAt(piece, 0)?.word.length)
  return ofPlaces(name, last) || ofFields(name, last)
}
