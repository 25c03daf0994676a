/** What a rule of support grants each of those whom it names: 对新认定的绿色工厂，给予最高50万元奖励. */
import { endWord, hasWord, isAllOf, withoutEnd } from '../../lexicon/edges.ts'
import { isMoney } from '../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { isComma } from '../lexer/characters.ts'
import { isStrong } from '../marks.ts'
import { splitPredicate } from '../names/predicates.ts'
import { isNounBehind } from '../names/tails.ts'
import { trimName } from '../names/trim.ts'
import type { Quantity } from '../quantity.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { groupCount, toward } from '../../vocabulary/patterns-money.ts'
import { withoutSides } from './edges.ts'
import { endsInMoney, isBare } from './phrase.ts'
import type { MoneyView } from './rule.ts'

/** Those whom money is granted, and what it is called; `each` where the amount is what one of them gets at most or once, `counted` where it is of so many; the words from those on. */
export interface Grant { whom: string; paid: string; each: boolean; counted: boolean; lead: string }

/** How far before an amount those whom it is granted may stand, and how long their name is. */
const reach = 90
const longestWhom = 36
const shortestWhom = 2
/** An amount of so many is no grant of one. */
const largestEach = 4

/** Takes an amount of money; gives whom it is granted and what it is, `null` where nobody is named or nothing is granted. */
export function grantOf(view: MoneyView): Grant | null {
  const { text, span, quantity, run } = view
  const words = segment(text.slice(Math.max(span.start, quantity.start - reach), quantity.start))
  const from = words.findLastIndex(({ text: word }) => toward.has(word))
  const end = from < 0 ? -1 : whomEnd(words, from + 1)
  if (end < 0) return null
  const told = words.slice(end)
  const start = quantity.start - joined(words.slice(from)).length
  const count = view.quantities.slice(0, view.index).find((each) => each.start >= start && each.known?.kind === 'count' && each.end <= start + joined(words.slice(from, end)).length)
  const counted = count !== undefined
  const named = trimName(joined(words.slice(from + 1, end)))
  // 首次上规的46家企业
  const whom = (counted ? named.replace(text.slice(count.start, count.end), '') : named).replace(groupCount, '')
  if (whom.length < shortestWhom || whom.length > longestWhom || told.some((_, at) => endsGrant(told, at))) return null
  // 每家奖励20万元，全年兑现奖补资金3400万元: all that was paid, and no more of what each gets.
  const before = view.quantities[view.index - 1]
  const goesOn = before?.known?.kind !== 'money' || before.start < start || hasWord(text.slice(before.end, quantity.start), 'leahead') || text.slice(before.end, quantity.start) === listMark
  const grants = !goesOn ? -1 : told.findLastIndex(({ text: word }) => isMoney(word, 'grant'))
  const paid = grants >= 0 && onlyLimits(told.slice(grants + 1)) ? paidBehind(run.tail) || calledBefore(told) : ''
  return paid === '' || !isWhom(words.slice(from + 1, end)) ? null : { whom: dealtOne(view, whom, told), paid, each: (!counted && isEach(joined(told), quantity)) || paysEach(told), counted, lead: joined(words.slice(from)) }
}

/** 为90岁、100岁以上老人分别发放800元、3600元: of several groups with as many amounts, the one that an amount is dealt to. */
function dealtOne({ run, quantity }: MoneyView, whom: string, told: readonly Word[]): string {
  const groups = whom.split(listMark)
  const at = run.figures.findIndex((each) => each.quantity.start === quantity.start)
  return groups.length === run.figures.length && told.some(({ text }) => isWord(text, 'deal')) ? groups[at] ?? whom : whom
}

/** 对符合政策导向，年产3万吨以上的项目: a verb without those who do it is only the beginning. */
function isWhom(words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  const acts = first?.pos === 'v' && !words.some(({ text }) => text === possessive)
  return last !== undefined && (!acts || endWord(last.text, 'payee') !== '' || isAnyWord(last.text, 'work', 'owner', 'generic'))
}

/** Where those end whom words name: at the first comma or the verb that grants; -1 where neither follows. */
function whomEnd(words: readonly Word[], from: number): number {
  const end = words.findIndex(({ text }, at) => at > from && (isStrong(text) || opensGrant(words, at)))
  const last = words[end]
  return last && (!isStrong(last.text) || isComma(last.text)) ? end : -1
}

/** 给予, 按: how much is granted follows; 奖励 alone where the amount does. */
function opensGrant(words: readonly Word[], at: number): boolean {
  const { text } = words[at] as Word
  if (isMoney(text, 'grant')) return !isMoney(text, 'kind') || isLimit(words.slice(at + 1))
  // 12家企业各奖励20万元
  return isWord(text, 'grantlead') || isWord(text, 'handsout') || (isWord(text, 'apiece') && isMoney(words[at + 1]?.text ?? '', 'grant'))
}
const isLimit = (words: readonly Word[]): boolean => isAllOf(joined(words.filter(({ text }) => !isWord(text, 'adverb') || isWord(text, 'leahead'))), 'leahead')

/** Another rule begins, or another sentence. */
function endsGrant(words: readonly Word[], at: number): boolean {
  const { text } = words[at] as Word
  const before = words[at - 1]?.text
  if (isStrong(text)) return !isComma(text)
  return before !== undefined && isStrong(before) && isWord(text, 'opening')
}

/** 奖励, 贴息支持, 的研发补助: the noun of money behind an amount. */
function paidBehind(tail: string): string {
  if (!isNounBehind(tail)) return ''
  const noun = withoutSides(splitPredicate(trimName(tail)).noun)
  const plain = withoutEnd(noun, 'grantclose')
  return endsInMoney(plain) && !isBare(plain) ? noun : ''
}

/** 给予补助，最高: whether behind a comma only how much at most follows. */
function onlyLimits(words: readonly Word[]): boolean {
  const mark = words.findLastIndex(({ text }) => isStrong(text))
  return mark < 0 || isLimit(words.slice(mark + 1).filter(({ text }) => !isWord(text, 'grantlead') && !isMoney(text, 'payer')))
}

/** 一次性奖励, 发放购房补贴, 按投资的20%给予补助，最高: what the words before say is granted. */
function calledBefore(told: readonly Word[]): string {
  const end = told.findLastIndex(({ text }) => isMoney(text, 'grant') && isMoney(text, 'kind'))
  const from = told.findLastIndex(({ text, pos }, at) => at < end && (pos === 'd' || isStrong(text) || isMoney(text, 'grant') || isMoney(text, 'payer') || leadsToGrant(told, at) || isWord(text, 'handsout')))
  return joined(told.slice(from + 1, end + 1))
}

/** 按, 每辆, 各: how the amount is paid, and nothing of what it is called. */
const leadsToGrant = (words: readonly Word[], at: number): boolean => {
  const [before, { text }] = [words[at - 1]?.text ?? '', words[at] as Word]
  return isWord(text, 'grantlead') || isWord(text, 'apiece') || (text.length === 1 && isWord(before, 'grantlead'))
}

/** 各奖励, 分别给予: the words behind those counted say that each gets the amount. */
const paysEach = ([how, verb]: readonly Word[]): boolean => isAnyWord(how?.text ?? '', 'apiece', 'deal') && isMoney(verb?.text ?? '', 'grant')

/** Whether an amount is what each gets: the words before it say at most or once, and it is no sum of many millions. */
function isEach(told: string, { power }: Quantity): boolean {
  return power <= largestEach && (hasWord(told, 'leahead') || hasWord(told, 'paidonce'))
}
