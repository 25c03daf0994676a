/** Purposes behind an amount: 投入资金4071.8万元，对1470户实施危房改造 is for 危房改造. */
import { endWord, withoutEnd } from '../../lexicon/edges.ts'
import { isMoney } from '../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { actAt } from '../head-words.ts'
import { actsAt } from '../names/acts.ts'
import { clauseEnd, isStrong } from '../marks.ts'
import { splitPredicate } from '../names/predicates.ts'
import type { Counted } from '../names/predicates.ts'
import { trimName } from '../names/trim.ts'
import { withoutLimits, withoutSides } from './edges.ts'
import { endsInMoney, isPay, isVague } from './phrase.ts'
import { growthOf } from './said.ts'
import type { Quantity } from '../quantity.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { predicated } from './staged.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
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
      stop = namesMoney(text, start, quantity) ? start : memberEnd(text, start, quantity.start)
      break
    }
    // 为“十一五”时期的4倍, 占全省的5%: that tells how much it was.
    if (compared.has(quantity.known?.kind ?? '')) return { text: '', counted: false }
    if (!isAmountOf(quantity, isMemberEnd(text, quantity.end, stop))) continue
    out += text.slice(at, quantity.start)
    at = quantity.end
    counted = true
  }
  return { text: (out + text.slice(Math.min(at, stop), stop)).replace(brackets, '').replace(some, ''), counted }
}

const isMemberEnd = (text: string, end: number, stop: number): boolean => end >= stop || text[end] === '、'

/** A date, or other money: what stands before it is told of that. */
const isAnother = ({ role, known }: Quantity): boolean => role === 'date' || known?.kind === 'money'

/** 投入资金2亿元，新增减税3亿元: whether a clause of its own up to other money is the name of that. */
const namesMoney = (text: string, start: number, { start: end, known }: Quantity): boolean =>
  known?.kind === 'money' && isStrong(text[start - 1]) && memberEnd(text, start, end) === end

/** Whether a number says how much of a thing there is; a measure does at the end of a member of a list, a size anywhere. */
const isAmountOf = ({ known }: Quantity, atEnd: boolean): boolean =>
  known?.kind === 'count' || (known?.kind === 'physical' && (atEnd || sizes.has(known.code)))

/** Where the last whole member of a list ends, before a number that is another's. */
function memberEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  // 投资2亿元的水厂和投资3亿元的电厂: the next has a noun of money, too.
  const ownMoney = withoutEnd(withoutEnd(words, 'approxahead'), 'sumlead')
  const before = withoutEnd(ownMoney, 'linking')
  if (ownMoney !== words && before !== ownMoney) return start + before.length
  const cut = words.lastIndexOf('、')
  return cut < 0 ? end : start + cut
}

/** Whether words behind a comma say what the money before it is for; `strict` where only words that say so do. */
export function leadsToPurpose(text: string, at: number, strict: boolean): boolean {
  const first = segment(text.slice(at, at + 12)).find((word) => (!isWord(word.text, 'adverb') && !isStress(word)) || isWord(word.text, 'lead'))
  if (first === undefined || isApart(first) || (isPay(first) && !isMoney(first.text, 'purpose'))) return false
  if (strict) return isMoney(first.text, 'purpose')
  return (isMoney(first.text, 'purpose') || isWord(first.text, 'opening') ||
    isWord(first.text, 'predicate') || isMoney(first.text, 'kind') || actsAt(text.slice(at, at + 12)) !== '' || actAt(first.text, 0) !== null || (first.pos === 'v' && first.text.length > 1))
}

/** 专门解决: it stresses the verb, and is none itself. */
const isStress = ({ text, pos }: Word): boolean => isWord(text, 'stressed') && pos !== 'v' && !isMoney(text, 'purpose')

/** 确保机场主体工程完工: whether a clause without figures wants that a work is done. */
export function seesDone(text: string, at: number): boolean {
  const clause = text.slice(at, clauseEnd(text, at, Math.min(text.length, at + longestPurpose)))
  const words = segment(clause)
  return isWord(words[0]?.text ?? '', 'causative') && words.length > 2 && !anyDigit.test(clause) &&
    isAnyWord(words.at(-1)?.text ?? '', 'final', 'nowbuilt', 'stage')
}

const isApart = ({ text }: Word): boolean => isMoney(text, 'apart') || isWord(text, 'flow')

/** Takes words behind an amount; gives the purpose they name, empty for none. `的9个项目竣工` → `竣工项目`. */
export function purposeOf({ text, counted }: Told): string {
  const words = beforeBe(segment(trimName(text)))
  const [first] = words
  if (!first || isApart(first)) return ''
  let from = 0
  while (from < words.length - 1 && leads(words[from] as Word, words[from + 1] as Word)) from++
  if (isHandled(words, from)) from--
  // 确保主体工程全线贯通: what is wanted, and not that it is.
  if (isWord((words[from] as Word).text, 'causative') && isWord((words[from] as Word).text, 'adverb') && from < words.length - 1) from++
  const rest = withoutLeads(words, from)
  const split = splitPredicate(rest)
  const done = doneWith(words.slice(0, from), split, counted)
  if (done !== '') return done
  const name = trimName(withoutSides(withPredicate(rest, split, counted, words[words.length - 1] as Word)))
  if (isVague(name)) return counted ? name : ''
  // 完成征地: two characters are a purpose where something leads to them.
  const shortest = from > 0 ? shortestPurpose - 1 : shortestPurpose
  return name.length >= shortest && name.length <= longestPurpose ? name : ''
}

/** 对危桥逐一改造加固: what is done with the things that a word leads to, behind them; empty where nothing is. */
function doneWith(leading: readonly Word[], { noun, predicate }: Counted, counted: boolean): string {
  if (leading.some(({ text }) => toward.has(text)) && givesThings(segment(predicate))) return noun + predicate
  if (counted || !leading.some(({ text }) => isWord(text, 'toobject'))) return ''
  const acts = segment(predicate).filter(({ text, pos }) => pos !== 'd' && !isWord(text, 'adverb') && !isMoney(text, 'purpose'))
  return noun.length > 1 && acts.length > 0 && acts.every(({ text, pos }) => pos === 'v' && text.length > 1 && !isPay({ text } as Word)) ? noun + joined(acts) : ''
}

/** 为社区更换健身器材: whether what is done for those whom a word leads to is one act with its object. */
const givesThings = ([act, ...object]: readonly Word[]): boolean =>
  act?.pos === 'v' && act.text.length > 1 && isWord(act.text, 'act') && !isPay(act) && object.length > 0 && object.every(({ pos }) => 'nabvwf'.includes(pos || 'x')) && 'nw'.includes(object.at(-1)?.pos || 'x')

/** 推广清洁煤, 提升救治能力: what is done with goods or a side of things is what the money is for, but not 打造公园. */
function isHandled(words: readonly Word[], from: number): boolean {
  const [verb, last] = [words[from - 1], words.at(-1)]
  const handles = verb !== undefined && last !== undefined && isWord(verb.text, 'opening') && !(isMoney(verb.text, 'purpose') || isWord(verb.text, 'adverb') || isWord(verb.text, 'nominal'))
  return handles && last.pos !== 'v' && !isAnyWord(last.text, 'work', 'nominal', 'generic', 'owner', 'part')
}

/** 负碳项目是最大的外资项目, 欠薪这一难题: what is said of it, or what it is called, is no part of its name. */
function beforeBe(words: readonly Word[]): readonly Word[] {
  const is = words.findIndex(({ text }) => text === be || isWord(text, 'saidagain'))
  return is > 0 ? words.slice(0, is) : words
}

/** The words behind those that lead to a purpose; without the people where 对 or the like leads to them. */
function withoutLeads(words: readonly Word[], from: number): string {
  const leadsToThem = words.slice(0, from).some(({ text }) => toward.has(text))
  return joined(withoutLimits(behindUse(words.slice(from))).filter(({ text }) => !saidOnly.has(text) && !(leadsToThem && isMoney(text, 'group'))))
}

/** 国债资金用于公路建设, 国债加强公路建设: behind the noun of the money, what it is used for. */
function behindUse(words: readonly Word[], uses = usesIt): readonly Word[] {
  const used = words.findIndex((word, at) => at > 0 && word.text.length > 1 && uses(word) && endsInMoney(joined(words.slice(0, at))))
  const next = words[used + 1]
  return used > 0 && used <= longestMoney && next && !isMoney(next.text, 'side') ? words.slice(used + 1) : words
}
/** A longer noun of money names what it is for. */
const longestMoney = 2

const usesIt = ({ text }: Word): boolean => isMoney(text, 'purpose') || isWord(text, 'opening') || isWord(text, 'causative')
/** Whether a verb of use is one that nothing else reads: 救助保障资金 is a noun. */
const onlyUses = ({ text }: Word): boolean => isMoney(text, 'purpose') && isWord(text, 'goesto')

/** An item that begins with money and what it is used for, without these: `专项资金用于河道治理` → `河道治理`; others as they are. */
export const usedFor = (item: string): string => joined(behindUse(segment(item), onlyUses))

/** Whether words say of money what it is used for: 专项资金用于河道治理. */
export function isUsed(text: string): boolean {
  const words = segment(text)
  return behindUse(words) !== words
}

/** A purpose with its predicate before it where that happened to counted things, behind it where it is part of the name. */
function withPredicate(rest: string, { noun, predicate, praised }: Counted, counted: boolean, last: Word): string {
  if (counted && predicate !== '' && isDone(predicate)) return predicated(predicate, noun)
  // 项目落地建设: of things that may be any, what becomes of them.
  const says = (praised && isWord(last.text, 'nominal')) || singleVerb(predicate) || (isVague(noun) && !counted) || (endWord(noun, 'payee') !== '' && isAnyWord(predicate, 'nominal', 'abstract'))
  const grown = says || counted ? '' : growthOf(noun, rest.startsWith(noun) ? rest.slice(noun.length) : predicate)
  return says ? rest : noun + grown
}

/** `创园` of 科创园: one verb and one character are the end of a name. */
const singleVerb = (predicate: string): boolean => predicate.length === 2 && segment(predicate)[0]?.text.length === 1

/** Only what happened to things is part of their name: 竣工投产, not 取得成效. */
const isDone = (predicate: string): boolean => segment(predicate).every(({ text }) => isWord(text, 'final') && !isMoney(text, 'purpose'))

/** Whether a word only leads to the purpose: 用于, 重点, 实施; but 建设 of 建设项目 does not. */
const leads = ({ text, pos }: Word, next: Word): boolean =>
  // 重点城建项目: it stresses a verb, and ranks a thing.
  isWord(text, 'stressed') ? next.pos === 'v' || isWord(next.text, 'opening') || isWord(text, 'opening') : pos === 'u' || isMoney(text, 'purpose') ||
  // 齐心基金: two single characters are a name.
  (isWord(text, 'adverb') && pos !== 'n' && text.length + next.text.length > 2) || isWord(text, 'lead') ||
  (isWord(text, 'opening') && !isVague(next.text))
