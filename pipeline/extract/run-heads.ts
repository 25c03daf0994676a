/** The words before a run of figures: where they begin, and heads whose verb stands elsewhere than before the number. */
import { isWord } from '../lexicon/words.ts'
import type { Span } from '../types.ts'
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../lexicon/edges.ts'
import { valueHeads } from '../vocabulary/heads.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import type { Figure } from './figures.ts'
import { headWordAt } from './head-words.ts'
import { parseHead } from './heads.ts'
import type { Head } from './heads.ts'
import { clauseStart, hasStrong } from './marks.ts'
import { pieces } from './names/lists.ts'
import { headOf as endOf } from './names/shared-head.ts'
import { measureOfName } from './names/shared.ts'
import type { Quantity } from './quantity.ts'

/** The span of the words before a run's first figure, from a floor on; its clause begins at `clause`. */
export function headSpan(
  text: string,
  floor: number,
  clause: number,
  { head, quantity }: Figure,
): Span {
  if (!head) return { start: clause, end: quantity.start }
  // 产值过亿元企业由12家增加到26家: what narrows the subject stands before it.
  return {
    start: head.alone ? head.start : Math.min(head.start, clauseStart(text, floor, head.end)),
    end: head.end,
  }
}

/**
 * 蔬菜、水果产量，分别占全省的6%、9%: where the clause before begins, if it is nothing but a list of measures that values are
 * dealt to behind its comma; `clause` itself for anything else.
 */
export function dealtFrom(text: string, floor: number, clause: number): number {
  const begin = text.slice(clause, clause + longestDeal)
  if (clause <= floor || text[clause - 1] !== comma || (startWord(begin, 'deal') === '' && startWord(begin, 'alike') === '')) return clause
  const from = clauseStart(text, floor, clause - 1)
  const parts = pieces(text.slice(from, clause - 1))
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && (measureOfName(last) !== '' || valueHeads.has(endOf(last))) ? from : clause
}
const longestDeal = 4
const comma = '，'

/** Whether 其中 opens the words before a number, `at`, or stands right before them. */
export const opensPart = (text: string, floor: number, start: number, at: number): boolean =>
  patterns.partOpening.test(text.slice(start, at)) || patterns.partOpening.test(text.slice(Math.max(floor, start - 3), start))

const shortestCut = 2
const longestCut = 24

/** Takes words; gives what they say is cut down, one thing or several: `精简会议、文件` → `会议、文件`, empty for nothing. */
export function cutDown(words: string): string {
  const things = startWord(words, 'cutsdown') === '' ? '' : withoutStart(words, 'cutsdown')
  if (things.length < shortestCut || things.length > longestCut) return ''
  return hasStrong(things) || hasWord(things, 'notcutdown') ? '' : things
}

/** Takes the words before a number; gives what they say, also where the verb stands before its subject. */
export function headOf(words: string, quantity: Quantity): Head {
  const head = heldShare(words, quantity) ?? parseHead(words)
  if (head.change !== 0) return head
  // 免费为2万名老人体检: it says how, and is no subject.
  if (head.state === 'be' && isWord(head.subject, 'freely')) return { ...head, state: null, verb: '' }
  // 压减一般性支出5%: the verb stands before what falls.
  const isCut = quantity.known?.kind === 'percent' && head.state === null
  const subject = isCut ? cutDown(head.subject) : ''
  const verb = subject === '' ? '' : head.subject.slice(0, -subject.length)
  if (verb !== '') return { ...head, change: -1, changeWord: verb, verb, subject }
  const more = quantity.known?.kind === 'money' ? moreForEach(head.subject) : ''
  return more === '' ? head : { ...head, change: 1, changeWord: more, verb: more, subject: head.subject.slice(0, -more.length) }
}

/** 财政补助人均新增5元: the verb by which what is paid to each became more, and no flow; empty for anything else. */
function moreForEach(subject: string): string {
  const paid = withoutEnd(subject, 'flowword')
  const thing = withoutEnd(paid, 'toeach')
  const isRate = (endWord(thing, 'paidrate') !== '' && thing.length > shortestCut) || (thing !== paid && thing.length > 2 * shortestCut)
  return isRate ? endWord(subject, 'flowword') : ''
}

/** 在校生已接近高中学生总数的50%: a share with the comparing word before the whole; `null` for anything else. */
function heldShare(words: string, { known }: Quantity): Head | null {
  if (known?.kind !== 'percent' || !words.endsWith(patterns.possessive)) return null
  const [, part = '', comparing = '', whole = ''] = patterns.heldShare.exec(words) ?? []
  const word = headWordAt(comparing, comparing.length)?.entry
  const reached = word?.type === 'state' && word.kind === 'reach'
  if (word?.type !== 'comparator' && !reached) return null
  const head = parseHead(part)
  if (head.subject.length < 2 || head.change !== 0) return null
  return {
    ...head,
    subject: `${head.subject}${patterns.takesShare}${whole}${patterns.ratioOf}`,
    comparator: word.type === 'comparator' ? word.comparator : null,
    comparing,
  }
}
