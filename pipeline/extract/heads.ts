/** The words before a number: from right to left comparator, verb, adverbs; what is left is the subject. */
import { endWord, hasWord, startWord } from '../lexicon/edges.ts'
import { phrase } from '../lexicon/phrases.ts'
import { isWord } from '../lexicon/words.ts'
import * as patterns from '../vocabulary/patterns-heads.ts'
import { changeNouns, sumOpeners } from '../vocabulary/verbs.ts'
import { note, noteAdverb } from './head-notes.ts'
import type { Head } from './head-notes.ts'
import { adverbBegin, headWordAt, openerAt } from './head-words.ts'

export type { Head } from './head-notes.ts'

/** Words that are looked at before and behind a subject, at most. */
const mostWords = 16
const mostAdverbs = 6
const mostOpeners = 12
/** The longest date at the end of a head. */
const longestDate = 14
const blanksBehind = new Set([0x201c, 0x2605, 0x20, 0x3000, 0xa0, 0x3001, 0xff0c, 0xff1a, 0x3a]) // 实现“翻两番”
const blanksBefore = new Set([0x2605, 0x20, 0x3000, 0xa0, 0x3001, 0xff1a, 0xff0c, 0x2014])

/** Blanks and marks; also ①, which counts the points of a list. */
const isBlankBefore = (code: number): boolean => blanksBefore.has(code) || (code >= 0x2460 && code <= 0x2473)

/** 共有卫生院: how long what only says that things exist is at the beginning of a subject; 共有产权住房 is a kind of dwelling. */
function hasLength(subject: string): number {
  const has = startWord(subject, 'openinghas').length
  return subject.length > has + 1 && startWord(subject.slice(has), 'heldbehind') === '' ? has : 0
}

const firstOf = phrase('firstOf')

/** 成为全省首个快递业务量超…: how long what says of a place which of many it is; of those that came so far it is told what they passed. */
function firstOfLength(subject: string, found: Head): number {
  const first = found.comparator === 'gt' ? firstOf.exec(subject)?.[0] ?? '' : ''
  if (first === '' || subject.length < first.length + 2) return 0
  found.state ??= 'reach'
  return first.length
}

/** 其产值, 它的产值: how long what only points back is at the beginning of a subject, as long as words stand behind it. */
function leftoverLength(subject: string): number {
  let length = 0
  for (let word = ' '; word !== ''; length += word.length) {
    const rest = subject.slice(length)
    word = isWord(rest.slice(0, 2), 'noleftover') ? '' : startWord(rest.slice(0, -1), 'leftover')
  }
  return length
}

/** Takes the words before a number: `一般公共预算收入同口径增长` gives subject 一般公共预算收入, change +1. */
export function parseHead(head: string): Head {
  const found: Head = {
    subjectStart: 0, subjectEnd: head.length, subject: '', comparator: null, comparing: '', state: null, change: 0, changeWord: '', verb: '',
    deal: false, share: false, each: false, average: false, sum: false, serial: false, planned: false, done: false,
  }
  const end = dropAdverbs(head, cutReference(head, stripVerbs(head, found), found), found)
  let start = openersEnd(head, end, found)
  start += leftoverLength(head.slice(start, end))
  start += hasLength(head.slice(start, end))
  start += firstOfLength(head.slice(start, end), found)
  found.subjectStart = start
  found.subjectEnd = end
  found.subject = head.slice(start, end)
  return found
}

/** Takes verbs, comparators, adverbs and dates off the end of a head; gives the place where they begin. */
function stripVerbs(head: string, found: Head): number {
  let end = cutHigher(head, found)
  for (let round = 0; round < mostWords && end > 0; round++) {
    const begin = wordBegin(head, end, found)
    if (begin === end) break
    end = begin
  }
  return end
}

/** Where the blank, date or word begins that ends at a place; the place itself where it belongs to the subject. */
function wordBegin(head: string, end: number, found: Head): number {
  if (blanksBehind.has(head.charCodeAt(end - 1))) return end - 1
  const date = patterns.dateEnds.has(head[end - 1] as string) ? dateBegin(head, end, found) : null
  if (date !== null) return date
  const match = headWordAt(head, end)
  return match && note(found, match.entry, match.word) ? end - match.word.length : end
}

/** Where the date at the end of a head begins; the end where it belongs to the subject, `null` where there is none. */
function dateBegin(head: string, end: number, found: Head): number | null {
  const date = patterns.dateAtEnd.exec(head.slice(Math.max(0, end - longestDate), end))?.[0] ?? ''
  if (date === '') return found.verb === '' && head[end - 1] === patterns.possessive ? end : null
  // 2003年以来年均: elsewhere it is a clause of its own.
  if (date.endsWith(patterns.sinceWord) && !found.average) return end
  return endWord(head.slice(0, end - date.length), 'comparesdate') !== '' ? end : end - date.length
}

/** 比去年预算高: where that begins; the end of the head where nothing of the kind stands there. */
function cutHigher(head: string, found: Head): number {
  const difference = patterns.higherEnds.has(head.at(-1) ?? '') ? patterns.higherThan.exec(head) : null
  if (!difference) return head.length
  found.change = patterns.higher.has(difference[1] ?? '') ? 1 : -1
  found.changeWord = found.verb = difference[1] ?? ''
  return difference.index
}

/** Where a subject ends before what it is compared with: 比2020年, 较上年, 是“十三五”时期的. */
function cutReference(head: string, end: number, found: Head): number {
  const words = head.slice(0, end)
  const circumstance = patterns.circumstanceEnds.has(words.at(-1) ?? '')
    ? patterns.basisAtEnd.exec(words) ?? patterns.circumstanceAtEnd.exec(words) : null
  const rest = circumstance ? words.slice(0, circumstance.index) : words
  const multiple = patterns.multipleOf.exec(rest)
  if (multiple) return multiple.index
  const compared = found.change !== 0 && hasWord(rest, 'comparing') ? patterns.comparedWith : patterns.comparedWithTime
  return compared.exec(rest)?.index ?? rest.length
}

/** Where the adverb that ends at a place begins, and notes what it says; the place itself where none does. */
function adverbStart(head: string, end: number, found: Head): number {
  const match = headWordAt(head, end)
  if (match?.entry.type === 'adverb') noteAdverb(found, match.entry.kind)
  if (match !== null) return match.entry.type === 'adverb' ? end - match.word.length : end
  // 逐级上升: before a verb any adverb; but 自然增长率 is a name.
  return found.verb === '' || changeNouns.has(found.changeWord) ? end : adverbBegin(head.slice(0, end))
}

/** Takes the adverbs off that stand before what a value is compared with. */
function dropAdverbs(head: string, from: number, found: Head): number {
  let end = from
  for (let round = 0; round < mostAdverbs && end > 0; round++) {
    const dated = patterns.timeEnds.has(head[end - 1] as string)
    const time = dated ? patterns.timeAtEnd.exec(head.slice(Math.max(0, end - longestDate), end)) : null
    if (time && time[0].length < end) { end -= time[0].length; continue }
    const begin = adverbStart(head, end, found)
    if (begin === end) break
    end = begin
  }
  return end
}

/** Where the subject begins behind dates and words that open a sentence: 到2030年，力争全市…. */
function openersEnd(head: string, end: number, found: Head): number {
  let start = patterns.openingBuilt.exec(head.slice(0, end))?.[0].length ?? 0
  for (let round = 0; round < mostOpeners && start < end; round++) {
    const behind = behindOpener(head, start, end, found)
    if (behind === start || isDealtArea(head.slice(start, behind), head.slice(behind, end), found)) break
    start = behind
  }
  return start
}

/** 全市和高新区…分别: an area that opens a clause is the first of those to which its values are dealt. */
const isDealtArea = (opener: string, rest: string, { deal, share }: Head): boolean =>
  (deal || share) && isWord(opener, 'ownarea') && (isWord(rest[0] ?? '', 'listmark') || startWord(rest, 'joining') !== '')

/** The place behind the mark, date or word that opens a subject; the place itself where none does. */
function behindOpener(head: string, start: number, end: number, found: Head): number {
  if (isBlankBefore(head.charCodeAt(start))) return start + 1
  const rest = head.slice(start, end)
  const date = patterns.openingDate.exec(rest) ?? patterns.openingMonths.exec(rest) ?? patterns.openingPlan.exec(rest) ?? patterns.orderedBy.exec(rest)
  if (date) return Math.min(end, start + date[0].length)
  const word = openerAt(head, start, end)
  if (word === null || start + word.length > end) return start
  if (sumOpeners.has(word)) found.sum = true
  // 至少举办20场: said before the act.
  const { entry, word: whole } = headWordAt(word, word.length) ?? {}
  if (entry?.type === 'comparator' && whole === word) found.comparator ??= entry.comparator
  return start + word.length
}
