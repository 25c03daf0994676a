/** Money phrases taken apart by their words: `市财政累计投入扶贫资金` is 扶贫 and 资金, the rest says who paid and how. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isMoney, moneyWords } from '../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { suffixes } from '../../words.ts'
import { trimName } from '../names/trim.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isHelp, isSort, withoutRates, withoutWay } from './edges.ts'
import { withoutReceiver } from './said.ts'
import {
  investing, rateAlone, toward, joiners, namesThings, groupCount, plannedWord, yearAhead, yearsInvested,
} from '../../vocabulary/patterns-money.ts'

/** What money is for, and the noun that says that it is money: 县医院项目 and 总投资. Either may be empty. */
export interface Phrase { thing: string; label: string }

const nounAt = suffixes(moneyWords('noun'))
const amountEnd = suffixes([...moneyWords('noun'), ...moneyWords('kind')])

/** `①`: counts the points of a list. */
const marker = /^[①-⑳、，\s]+/u

const isEmpty = ({ text, pos }: Word): boolean => pos === 'u' || isWord(text, 'adverb') || isWord(text, 'lead') || isWord(text, 'idle')
const payCodes = new Map(moneyWords('pay'))
/** 对上 is 对上争取, whose verb is taken off. */
const sortCodes = new Map(moneyWords('sort'))
/** Verbs that raise or pay and are no nouns of money: 投入, but not 补贴. */
export const isPay = ({ text }: Word): boolean => /both|strip/u.test(payCodes.get(text) ?? '')
/** Verbs that pay where a thing stands behind them, and are its end elsewhere. */
const isFront = ({ text }: Word): boolean => payCodes.get(text) === 'front'
/** 偿还, 清偿: a verb that pays what stands behind it, and names no money. */
const repays = ({ text }: Word): boolean => isMoney(text, 'pay') && !isMoney(text, 'noun') && !isMoney(text, 'kind')
const isPayer = ({ text }: Word): boolean => isMoney(text, 'payer') || joiners.has(text)
const isAct = ({ text }: Word): boolean => isAnyWord(text, 'opening', 'causative', 'predicate')

/** Whether words name money by their end: `前期经费`, `消费券`. */
export const endsInMoney = (name: string): boolean => amountEnd(name, name.length) !== null

/** Takes the words before an amount; gives what it is for and the noun of money. `累计完成城建投资` → 城建, 投资. */
export function moneyPhrase(subject: string): Phrase {
  let rest = trimName(withoutRates(subject.replace(marker, '')))
  let label: string | undefined
  for (let round = 0; round < 3; round++) {
    const noun = nounAt(rest, rest.length)
    if (noun) {
      label ??= noun.entry || noun.word
      rest = rest.slice(0, -noun.word.length)
    }
    const plain = withoutVerbs(rest, label !== undefined)
    // 项目总投资、完成投资: one thing, invested in twice.
    if (plain === rest && !(label?.endsWith(investing) && nounAt(rest, rest.length)?.entry.endsWith(investing))) break
    rest = plain
  }
  const thing = withoutReceiver(trimName(paidTo(withoutPayers(rest)))).replace(yearAhead, '')
  if (rateAlone.test(thing)) return { thing: '', label: thing + (label ?? '') }
  return { thing: thing.length > 1 && segment(thing).some(saysWhatFor) ? thing : '', label: label ?? '' }
}

/**
 * Takes a phrase; gives one that says only of what sort the money is, or what it does, as a noun of money: 实到 and 资金 →
 * 实到资金, 救助 and 资金 → 救助资金, for nothing.
 */
export const withoutSort = (phrase: Phrase): Phrase => {
  const { thing, label } = phrase
  if (isSort(thing)) return { thing: '', label: label && (sortCodes.get(thing) || thing) + label }
  return isHelp(thing) && (label === '' || isMoney(label, 'noun')) ? { thing: '', label: thing + label } : phrase
}

/** Takes a phrase and the words before its amount; gives it with the years that it is of: `年度投资` → 年度投资, not 投资. */
export function ofYears(phrase: Phrase, headText: string): Phrase {
  const said = yearsInvested.exec(headText)?.groups
  const { label } = phrase
  if (!said || !(label === investing || label === plannedWord + investing)) return phrase
  const isPlan = said.planned !== undefined || said.plan !== undefined || label !== investing
  return { ...phrase, label: (said.years ?? '') + (isPlan ? plannedWord : '') + investing }
}

/** Whether a word says what money is for: none that only pays, acts, ends or fills. */
const saysWhatFor = (word: Word): boolean =>
  !isAct(word) && !isEmpty(word) && !isPay(word) && !isPayer(word) &&
  (isWord(word.text, 'nominal') || !isWord(word.text, 'final'))

/** Without the verbs and adverbs between a thing and its money: `项目全年完成` → `项目`, `标准提高到` → `标准`. */
function withoutVerbs(text: string, paid: boolean): string {
  const words = segment(text)
  const onlyPays = (word: Word): boolean =>
    isEmpty(word) || isPay(word) || (paid && isFront(word)) || isMoney(word.text, 'raise')
  return joined(words.slice(0, words.findLastIndex((word) => !onlyPays(word)) + 1))
}

/** Whether a word at the beginning says nothing of the thing: 累计, 今年; 基本 of 基本公共卫生 does. */
function isLeading(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  // 再拿出, 还安排, 并给予: it only says that more is paid.
  if (next && isPay(next) && (isWord(word.text, 'drop') || word.pos === 'c') && word.text.length === 1) return true
  if (!isEmpty(word)) return false
  if (!next || word.pos === 'u') return true
  if (isPay(word) && isAnyWork(joined(words.slice(at + 1)))) return false
  if (namesThings.has(word.text)) return isPay(next) || isEmpty(next)
  // 共为800人次补偿: how many times, before those who got it.
  return next.pos === 'v' || toward.has(next.text) || isWord(word.text, 'lead') || isWord(word.text, 'idle') || isEmpty(next) || isPay(next) || isAct(next)
}

/** Without who pays and how: `市、县两级财政筹措`, `大力推进`; what is done with the thing stays, as 新建. */
function withoutPayers(text: string): string {
  const words = withoutWay(segment(text))
  let at = 0
  while (at < words.length) {
    const next = isLeading(words, at) || tellsHow(words, at) ? at + 1 : behindPayers(words, at)
    if (next === at) break
    at = next
  }
  return joined(words.slice(at))
}

/** Whether a word says how money comes to a thing, or what is done with it: 筹措, 大力推进. */
function tellsHow(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (isWord(word.text, 'stop') && !isMoney(word.text, 'payer')) return true
  const rest = joined(words.slice(at + 1))
  if (isFront(word) && rest !== '' && startWord(rest, 'ofkind') === '') return true
  // 重点实施大中型项目: it stresses a verb, and ranks a thing.
  if (isWord(word.text, 'stressed') && carriesOut(words, at + 1)) return true
  // 计划竣工项目: planned ones.
  if (namesThings.has(word.text) && isWord(words[at + 1]?.text ?? '', 'final')) return false
  const opens = isAct(word) && startWord(rest, 'ofkind') === '' && rest !== '' && !isVague(rest)
  // 争取项目: what may be any is named by how it was got.
  return opens || (isPay(word) && !isAnyWork(rest))
}

/** Where the payers that stand at a place end; the place itself where none do, or what they stand before is not paid. */
function behindPayers(words: readonly Word[], at: number): number {
  let next = at
  while (next < words.length && (isPayer(words[next] as Word) || isEmpty(words[next] as Word))) next++
  const behind = words[next]
  // 省重点项目: the rank of a thing is no payer.
  return !behind || isPay(behind) || (repays(behind) && isPayer(words[at] as Word)) ? next : at
}

/** Whether a verb stands there that carries out what follows: 实施大中型项目, but not 实施类项目, 实施项目. */
function carriesOut(words: readonly Word[], at: number): boolean {
  const rest = joined(words.slice(at + 1))
  return isWord(words[at]?.text ?? '', 'carrying') && startWord(rest, 'ofkind') === '' && !isVague(rest)
}

/** `项目`: works that may be any. */
const isAnyWork = (thing: string): boolean => isVague(thing) && isWord(thing, 'work')

/** `项目`: a thing that may be any. */
export const isVague = (thing: string): boolean => thing.length < 3 && isWord(thing, 'generic')

/** A thing that says what money is for; 就业 and 创业 are fields that have money of their own. */
export const isSpecific = (thing: string): boolean => thing !== '' && (!isVague(thing) || isWord(thing, 'fundedfield'))

/** Whether a noun of money says nothing of what it is for: 资金, 专项资金. */
export const isBare = (noun: string): boolean => isMoney(noun, 'noun')

/** A thing and its noun of money as one name, no word twice. */
export const named = (thing: string, label: string): string =>
  thing.endsWith(label) ? thing : label.startsWith(thing) ? label : thing + label

/** `为小微企业发放贷款` → `小微企业贷款`: whom a thing is given to stands before it. */
function paidTo(text: string): string {
  const words = segment(text)
  if (!toward.has(words[0]?.text ?? '')) return byWhom(words) ?? text
  const given = words.findIndex(({ text }, at) => at > 1 && isMoney(text, 'group'))
  if (given < 0 || given === words.length - 1) return doneFor(words) ?? counted(text.slice((words[0] as Word).end), text)
  return counted(joined(words.slice(1, given)), '') + joined(words.slice(given + 1))
}

/** `法院对当事人减免诉讼费`: the same with whoever does it before; `null` where nothing is done for anybody. */
function byWhom(words: readonly Word[]): string | null {
  const at = words.findIndex(({ text }) => toward.has(text))
  const isDoer = at > 0 && at <= longestDoer && words[at - 1]?.pos === 'n' && !words.slice(0, at).some(isPay)
  return isDoer ? doneFor(words.slice(at)) : null
}
const longestDoer = 4

/** `为农民工垫付工资` → `垫付农民工工资`: what is done for those whom the words name, with the act before them; `null` where none is. */
function doneFor(words: readonly Word[]): string | null {
  const who = words.findIndex(({ text }, at) => at > 0 && endWord(text, 'payee') !== '')
  const act = words.findIndex((word, at) => at > who && !isEmpty(word) && !(word.pos === 'd' && word.text.length > 1))
  const verb = words[act]
  if (who < 1 || !verb || verb.pos !== 'v' || act === words.length - 1 || !isWord(verb.text, 'paying')) return null
  return verb.text + joined(words.slice(1, who + 1)).replace(groupCount, '') + joined(words.slice(act + 1))
}

/** `72名孤儿`: a group without its count; `whole` where it has none and nothing is given. */
const counted = (group: string, whole: string): string => {
  const plain = group.replace(groupCount, '')
  return plain === group && whole !== '' ? whole : plain
}

/** Takes what is left of a money phrase that names nothing; gives it without verbs: `各级财政投入资金` → `各级财政资金`; may be empty. */
export const withoutPay = (text: string): string => trimName(joined(withoutWay(segment(text)).filter((word) => !isPay(word) && !isEmpty(word))))
