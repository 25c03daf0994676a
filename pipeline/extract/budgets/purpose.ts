/** Purposes behind an amount: 投入资金4071.8万元，对1470户实施危房改造 is for 危房改造. */
import { isMoney } from '../../lexicon/money.ts'
import { isWord } from '../../lexicon/words.ts'
import { actAt } from '../head-words.ts'
import { clauseEnd } from '../marks.ts'
import { splitPredicate } from '../names/predicates.ts'
import type { Counted } from '../names/predicates.ts'
import { trimName } from '../names/trim.ts'
import { isPay, isVague } from './phrase.ts'
import type { Quantity } from '../quantity.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { be, saidOnly, some, toward } from '../../vocabulary/patterns-money.ts'

/** Longer words are told of a purpose, and do not name it. */
const longestPurpose = 60
const shortestPurpose = 3
/** Lengths and areas that a thing has in a list; other measures are part of its name (500千伏). */
const sizes: ReadonlySet<string> = new Set(['m', 'm2'])

const compared: ReadonlySet<string> = new Set(['percent', 'times', 'double', 'points', 'rank', 'part'])

/** `（不含住宿费）`: a remark. */
const brackets = /（[^（）]*）|\[[0-9]+\]/gu

/** A phrase behind an amount, without its counts; `counted` where it has one. */
export interface Told { text: string; counted: boolean }

/** Takes a place and where its words end at most; gives them up to the mark or the next amount, without counts. */
export function wordsBehind(text: string, start: number, limit: number, quantities: readonly Quantity[], from: number): Told {
  let stop = Math.min(clauseEnd(text, start, limit), start + 2 * longestPurpose)
  let out = ''
  let at = start
  let counted = false
  for (let index = from + 1; index < quantities.length; index++) {
    const quantity = quantities[index] as Quantity
    if (quantity.start >= stop) break
    if (quantity.start < at) continue
    if (isAnother(quantity)) {
      stop = memberEnd(text, start, quantity.start)
      break
    }
    // 为“十一五”时期的4倍, 占全省的5%: that tells how much it was.
    if (compared.has(quantity.known?.kind ?? '')) return { text: '', counted: false }
    if (!isAmountOf(quantity, quantity.end >= stop || text[quantity.end] === '、')) continue
    out += text.slice(at, quantity.start)
    at = quantity.end
    counted = true
  }
  return { text: (out + text.slice(Math.min(at, stop), stop)).replace(brackets, '').replace(some, ''), counted }
}

/** A date, or other money: what stands before it is told of that. */
const isAnother = ({ role, known }: Quantity): boolean => role === 'date' || known?.kind === 'money'

/** Whether a number says how much of a thing there is; a measure does at the end of a member of a list, a size anywhere. */
const isAmountOf = ({ known }: Quantity, atEnd: boolean): boolean =>
  known?.kind === 'count' || (known?.kind === 'physical' && (atEnd || sizes.has(known.code)))

/** Where the last whole member of a list ends, before a number that is another's. */
function memberEnd(text: string, start: number, end: number): number {
  const cut = text.slice(start, end).lastIndexOf('、')
  return cut < 0 ? end : start + cut
}

/** Whether words behind a comma say what the money before it is for; `strict` where only words that say so do. */
export function leadsToPurpose(text: string, at: number, strict: boolean): boolean {
  const first = segment(text.slice(at, at + 12)).find((word) => !isWord(word.text, 'adverb') || isWord(word.text, 'lead'))
  if (first === undefined || isApart(first) || (isPay(first) && !isMoney(first.text, 'purpose'))) return false
  if (strict) return isMoney(first.text, 'purpose')
  return (isMoney(first.text, 'purpose') || isWord(first.text, 'opening') ||
    isWord(first.text, 'predicate') || isMoney(first.text, 'kind') || actAt(first.text, 0) !== null || (first.pos === 'v' && first.text.length > 1))
}

const isApart = ({ text }: Word): boolean => isMoney(text, 'apart') || isWord(text, 'flow')

/** Takes words behind an amount; gives the purpose they name, empty for none. `的9个项目竣工` → `竣工项目`. */
export function purposeOf({ text, counted }: Told): string {
  const words = beforeBe(segment(trimName(text)))
  const [first] = words
  if (!first || isApart(first)) return ''
  let from = 0
  while (from < words.length - 1 && leads(words[from] as Word, words[from + 1] as Word)) from++
  const rest = withoutLeads(words, from)
  const split = splitPredicate(rest)
  const name = trimName(withPredicate(rest, split, counted, words[words.length - 1] as Word))
  if (isVague(name)) return counted ? name : ''
  // 完成征地: two characters are a purpose where something leads to them.
  const shortest = from > 0 ? shortestPurpose - 1 : shortestPurpose
  return name.length >= shortest && name.length <= longestPurpose ? name : ''
}

/** 负碳项目是最大的外资项目: what is said of it is no part of its name. */
function beforeBe(words: readonly Word[]): readonly Word[] {
  const is = words.findIndex(({ text }) => text === be)
  return is > 0 ? words.slice(0, is) : words
}

/** The words behind those that lead to a purpose; without the people where 对 or the like leads to them. */
function withoutLeads(words: readonly Word[], from: number): string {
  const leadsToThem = words.slice(0, from).some(({ text }) => toward.has(text))
  return joined(words.slice(from).filter(({ text }) => !saidOnly.has(text) && !(leadsToThem && isMoney(text, 'group'))))
}

/** A purpose with its predicate before it where that happened to counted things, behind it where it is part of the name. */
function withPredicate(rest: string, { noun, predicate, praised }: Counted, counted: boolean, last: Word): string {
  if (counted && predicate !== '' && isDone(predicate)) return predicate + noun
  return (praised && isWord(last.text, 'nominal')) || singleVerb(predicate) ? rest : noun
}

/** `创园` of 科创园: one verb and one character are the end of a name. */
const singleVerb = (predicate: string): boolean => predicate.length === 2 && segment(predicate)[0]?.text.length === 1

/** Only what happened to things is part of their name: 竣工投产, not 取得成效. */
const isDone = (predicate: string): boolean => segment(predicate).every(({ text }) => isWord(text, 'final') && !isMoney(text, 'purpose'))

/** Whether a word only leads to the purpose: 用于, 重点, 实施; but 建设 of 建设项目 does not. */
const leads = ({ text, pos }: Word, next: Word): boolean =>
  // 重点城建项目: it stresses a verb, and ranks a thing.
  isWord(text, 'stressed') ? next.pos === 'v' || isWord(next.text, 'opening') : pos === 'u' || isMoney(text, 'purpose') ||
  // 齐心基金: two single characters are a name.
  (isWord(text, 'adverb') && text.length + next.text.length > 2) || isWord(text, 'lead') ||
  (isWord(text, 'opening') && !isVague(next.text))
