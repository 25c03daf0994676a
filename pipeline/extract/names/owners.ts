/** Owners: whose value a figure without one is. `光伏产业加快集聚，产值突破300亿元`: 光伏产业. */
import { endWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { kindBehindExamples } from '../../vocabulary/patterns-names.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { clauseEnd, isStrong } from '../marks.ts'
import { ownerOf } from './clause-owner.ts'
import { complete } from './complete.ts'
import { kindOfMember } from './member-kind.ts'
import { segment } from '../words.ts'
import { pieces } from './lists.ts'

/** A thing that a clause speaks of, and where that clause starts. */
export interface Owner {
  name: string
  start: number
  /** It is what a verb acts on (聚焦境外市场), or said in other words than the lists know: not surely what the clause is about. */
  isObject: boolean
  /** The clause announces nothing but it: 把低空物流作为新赛道来抓. */
  announced?: boolean
  /** All that its clause does is say how it fares: 公园正式开园. */
  isSaid?: boolean
  /** It was held, and what follows came of it: 举办招聘会20场. */
  held?: boolean
}

/** How many clauses back an owner may stand, in its sentence and the one before. */
const mostClauses = 4

/**
 * Takes a text, where the sentence and its line start, and a place; gives the nearest thing that a clause before
 * it speaks of: in the sentence, or in the one before if that has no figures.
 */
export function ownerBefore(text: string, line: number, sentence: number, floor: number, at: number, field = false): Owner | null {
  let end = at
  for (let count = 0; count < mostClauses && end > line; count++) {
    end = beforeMarks(text, line, end)
    if (end <= floor) return null
    const start = afterMark(text, Math.max(line, floor), end)
    if (start < sentence) return ofSentenceBefore(text, line, end)
    if (patterns.anyDigit.test(text.slice(start, end))) return null
    const found = ownerIn(text, start, end, field)
    if (found) return found
    end = start
  }
  return null
}

/** Takes the bounds of a clause; gives the thing that it speaks of, `null` where it speaks of none. */
export function ownerIn(text: string, start: number, end: number, field = false): Owner | null {
  const found = ownerOf(text.slice(start, end), field)
  return found && { name: found.name, start: start + found.at, isObject: found.isObject, ...found.announced && { announced: true }, ...found.isSaid && { isSaid: true } }
}

/** Of the sentence before only the first clause names what all of it is about; `end` is where its last one ends. */
function ofSentenceBefore(text: string, line: number, end: number): Owner | null {
  const start = Math.max(line, text.lastIndexOf('。', end - 1) + 1)
  return patterns.anyDigit.test(text.slice(start, end)) ? null : ownerIn(text, start, clauseEnd(text, start, end))
}

/** Back over the marks and blanks before a place. */
function beforeMarks(text: string, floor: number, at: number): number {
  let end = at
  while (end > floor && (isStrong(text[end - 1]) || /[\s、]/u.test(text[end - 1] ?? ''))) end--
  return end
}

/** Back to the last mark before a place, whatever brackets it stands in. */
function afterMark(text: string, floor: number, at: number): number {
  let start = at
  while (start > floor && !isStrong(text[start - 1])) start--
  return start
}

/** 南山经开区 of 东湖新区、南山经开区两大平台: a zone has its kind in its name. */
const isPlace = (name: string): boolean => isWord(segment(name).at(-1)?.text ?? '', 'zone')

/** 渔业、林业 of 渔业、林业等传统产业. */
function withoutKind(name: string): string {
  const kind = kindBehindExamples.exec(name)?.[1] ?? ''
  return kind === '' ? name : name.slice(0, -kind.length - 1)
}

/** Takes an owner that is a list; gives its members, each complete, where they are as many as asked for: 电子信息、装备制造两大产业. */
export function ownersOf({ name }: Owner, count: number): string[] | null {
  const found = patterns.countedList.exec(name)
  const members = pieces(found?.[1] ?? withoutKind(name))
  // 东湖小学、西溪医院: each has its kind.
  const parts = members.every((member) => endWord(member, 'sitekind') !== '') ? members : complete(members)
  if (parts.length !== count) return null
  return found ? parts.map((part) => (isPlace(part) ? part : part + kindOfMember(found[2] ?? ''))) : parts
}
