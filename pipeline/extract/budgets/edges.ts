/** What stands at the edges of a phrase of money and is no part of what it is for: 从超收收入中, 贫困村的, 作用. */
import { endWord, endsBehind, withoutEnd } from '../../lexicon/edges.ts'
import { isMoney, moneyWords } from '../../lexicon/money.ts'
import { isWord } from '../../lexicon/words.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { groupCount, joiners, rates } from '../../vocabulary/patterns-money.ts'
import { prefixes } from '../../words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** A longer way in which money comes is a clause. */
const longestWay = 7
const alone: ReadonlySet<string> = new Set(moneyWords('via').flatMap(([word, code]) => (code === '' ? [] : [word])))

/** Takes the words before an amount; gives them without out of what or how it is paid: `拟从超收收入中安排` → `安排`. */
export function withoutWay(words: readonly Word[]): readonly Word[] {
  const first = words[0]
  if (!first || !isMoney(first.text, 'via') || words.length < 2) return words
  const close = words.slice(1, longestWay).findIndex(({ text }) => isMoney(text, 'close')) + 1
  const isClosed = close > 1 && !isMoney(words[1]?.text ?? '', 'via')
  if (isClosed) return words.slice(close + 1)
  return alone.has(first.text) ? withoutWay(words.slice(1)) : words
}

const sortAt = prefixes([...moneyWords('sort'), ...moneyWords('payer')])
const helpAt = prefixes(moneyWords('help'))
const meansAt = prefixes([...(['sort', 'payer', 'means', 'kind', 'noun'] as const).flatMap(moneyWords), ...[...joiners].map((word): [string, string] => [word, ''])])
type WordAt = typeof sortAt

/** Where the words of a class that stand in a row at a place end. */
function rowEnd(text: string, from: number, wordAt: WordAt): number {
  let at = from
  for (let found = wordAt(text, at); found !== null; found = wordAt(text, at)) at += found.word.length
  return at
}

/** Whether words tell only of what sort money is or how it came: `实到`, `财政直接`. */
export const isSort = (thing: string): boolean => thing !== '' && rowEnd(thing, 0, sortAt) === thing.length

/** Whether words tell only what the money is, of whom and of what sort: `中央和省级补助`, `地方政府专项债券`, `“真金白银”`. */
export const isMeans = (thing: string): boolean => thing !== '' && rowEnd(thing, 0, meansAt) === thing.length

/** Whether words say only what money does for whoever gets it: `救助`, `补偿救助`, `贷款`. */
export const isHelp = (thing: string): boolean => thing !== '' && rowEnd(thing, 0, helpAt) === thing.length

/** Takes a noun of money; gives what it only does, with its noun: `财政补贴资金` → `补贴资金`; empty for one that says more or less. */
export function helpOf(label: string): string {
  const from = isHelp(label) ? 0 : rowEnd(label, 0, sortAt)
  // 奖补 is how money comes, too.
  const help = label.slice(helpAt(label, from) ? from : 0)
  const end = rowEnd(help, 0, helpAt)
  return end > 0 && (end === help.length || isMoney(help.slice(end), 'noun')) ? help : ''
}

/**
 * Takes the words of a purpose; gives them without what only limits a member of it: `覆盖贫困村的饮水工程` →
 * `饮水工程`.
 */
export function withoutLimits(words: readonly Word[]): readonly Word[] {
  const out: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const opens = out.length === 0 || joiners.has(out.at(-1)?.text ?? '')
    const end = opens && isMoney(word.text, 'apart') ? limitEnd(words, at) : -1
    if (end > at) at = end
    else out.push(word)
  }
  return out
}

/** The 的 that ends what limits a member; -1 where its list goes on first. */
function limitEnd(words: readonly Word[], from: number): number {
  const end = words.findIndex(({ text }, at) => at > from && (text === possessive || joiners.has(text)))
  return end > 0 && end < words.length - 1 && words[end]?.text === possessive ? end : -1
}

/** Takes a purpose; gives it without what of the thing is moved, and words that go on: `引导基金作用` → `引导基金`. */
export function withoutSides(name: string): string {
  const words = segment(name)
  let end = words.length
  while (end > 1 && endsAside(words, end)) end -= isMoney((words[end - 1] as Word).text, 'close') ? 2 : 1
  return end === words.length ? name : joined(words.slice(0, end))
}

const isVerbal = (word?: Word): boolean => word?.pos === 'v' && word.text.length > 1 && !isWord(word.text, 'nominal')

/** 引导基金作用, 支持基础上, 救灾款和. */
const endsAside = (words: readonly Word[], end: number): boolean => {
  const [word, before] = [words[end - 1] as Word, words[end - 2] as Word]
  // 化解历史遗留问题: an act on the problem itself.
  return (isMoney(word.text, 'side') && !isVerbal(words[0])) || goesOn(word) || (isMoney(word.text, 'close') && isMoney(before.text, 'side'))
}

/** 救灾款和, 学生近: it leads on to what follows. */
const goesOn = ({ text }: Word): boolean => joiners.has(text) || (text.length === 1 && isMoney(text, 'raise'))

const leadingDigits = /^[0-9.]{1,6}/u

/** 320家小微企业续贷: without how many they are; 5000万元 is a size. */
function withoutGroupCount(item: string): string {
  const digits = leadingDigits.exec(item)?.[0] ?? ''
  const count = item.match(groupCount)?.[0] ?? (digits && digits + item.slice(digits.length, digits.length + 1))
  const rest = item.slice(count.length)
  return count !== '' && item.startsWith(count) && rest.length > 1 && isWord(count.at(-1) ?? '', 'countedby') ? rest : item
}

/** Takes an item; gives it without how many there are (320家小微企业续贷), without 累计 inside and without the 的 before its noun of money: `教育事业的支出` → `教育事业支出`. */
export function tidied(whole: string): string {
  const item = withoutGroupCount(whole)
  const words = segment(item).filter(({ text }, at) => at === 0 || !(isWord(text, 'idle') && isWord(text, 'lead')))
  const last = words.at(-1)?.text ?? ''
  // 取暖补助年标准: how often it is paid.
  const often = endWord(item, 'paidoften')
  if (often !== '' && endsBehind(item.slice(0, -often.length), 'paidrate', 2)) return joined(words).slice(0, -often.length)
  // 残疾人“两项补贴”支出: that it was paid.
  const paid = withoutEnd(joined(words), 'paidout')
  if (paid.length < item.length && endWord(paid.replace(closed, ''), 'payment') !== '' && paid.length > shortestPayment) return paid
  const isOf = words.length > 2 && words.at(-2)?.text === possessive
  return isOf && (['noun', 'pay', 'kind'] as const).some((of) => isMoney(last, of)) ? joined([...words.slice(0, -2), ...words.slice(-1)]) : joined(words)
}

const closed = /[”」]$/u
/** 补贴支出: of whatever. */
const shortestPayment = 3

/** Without rate words, but for those of a quoted name: “户均增收贷”. */
export const withoutRates = (text: string): string => text.split(quotes).map((part, at) => (at % 2 === 1 ? part : part.replace(rates, ''))).join('')
const quotes = /(“[^“”]{0,40}”)/u
