/** The work that names which say nothing alone are of: 打击非法采矿 of 严厉打击非法采矿，破获案件10起. */
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import type { Span } from '../../types.ts'
import { clauseEnd, clauseStart } from '../marks.ts'
import type { Run } from '../runs.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { clauseSubject } from './clause-subject.ts'
import type { Owner } from './owners.ts'

/** Longer clauses name no work; a shorter one says nothing. */
const longest = 24
const shortest = 3

/** What leads to the work: how it is done, a verb that any work has. */
const leads = ({ text, pos }: Word, next: Word): boolean =>
  isWord(text, 'adverb') || isWord(text.slice(-opening), 'opening') ||
  (text.length > 1 && (pos === 'd' || (pos === 'a' && next.pos === 'v')))
/** 加快推进 is one word. */
const opening = 2
/** What is said of it: 圆满收官. */
const isSaid = ({ text, pos }: Word): boolean =>
  isWord(text, 'adverb') || isWord(text, 'praise') || isWord(text, 'final') || 'da'.includes(pos || 'x')

/** The work that a clause tells of: what is done, without how, or what it is said of; empty where it tells of none. */
function workOf(clause: string): string {
  if (clause.length < shortest || clause.length > longest || patterns.anyDigit.test(clause)) return ''
  const words = segment(clause)
  let from = 0
  while (from < words.length - 1 && leads(words[from] as Word, words[from + 1] as Word)) from++
  let to = words.length
  if (from === 0) while (to > 1 && isSaid(words[to - 1] as Word)) to--
  const name = joined(words.slice(from, to))
  const acts = from > 0 || to < words.length || words[0]?.pos === 'v'
  const plain = acts && name.length >= shortest && !words.some(({ text }) => isWord(text, 'stop'))
  return plain ? name : clauseSubject(clause)
}

/** Takes a text, the sentence and a run; gives the work of the clause right before it, or of the first of its sentence. */
export function workBefore(text: string, span: Span, { floor, headStart, between }: Run): Owner | null {
  const end = headStart - 1
  const near = between > 0 && end > floor ? clauseStart(text, Math.max(floor, span.start), end) : -1
  const found = near < 0 ? '' : workOf(text.slice(near, end).trim())
  if (found !== '') return { name: found, start: near, isObject: true }
  const stop = clauseEnd(text, span.start, headStart)
  const first = stop < headStart - 1 ? workOf(text.slice(span.start, stop).trim()) : ''
  return first === '' ? null : { name: first, start: span.start, isObject: true }
}
