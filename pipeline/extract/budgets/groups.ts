/** Who a rate is paid to: 为1347名困难残疾人、3478名重度残疾人发放…. */
import { beforeWord, endWord, hasWord, withoutEnds } from '../../lexicon/edges.ts'
import { isMoney } from '../../lexicon/money.ts'
import { isWord } from '../../lexicon/words.ts'
import { clauseStart, hasStrong } from '../marks.ts'
import { trimName } from '../names/trim.ts'
import { joined, segment } from '../words.ts'
import type { Quantity } from '../quantity.ts'
import type { Word } from '../words.ts'
import type { BudgetKind } from '../../types.ts'
import type { MoneyView } from './rule.ts'
import { isHelp } from './edges.ts'
import {
  burdened, enjoys, groupBefore, paidAhead, rates, reached, toWhom, toward,
} from '../../vocabulary/patterns-money.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'

const groupBehind = /^[^，。；、0-9]{1,24}/u

/** How many quantities before an amount its groups may stand, and how long the name of a group is. */
const groupsReach = 8
const longestGroup = 24

/** The group that the words before an amount name: `为困难残疾人发放` → `困难残疾人`; empty for none. */
export const groupOf = (lead: string): string => (groupBefore.exec(lead)?.[1] ?? '').replace(rates, '')

/**
 * Those whom the words before a sum, or right behind it, say that it is for: `为小微企业减免房租` → `小微企业`,
 * `、惠及企业1400家` → `企业`; empty for none.
 */
export function whomOf(lead: string, behind: string): string {
  const found = toWhom.exec(lead) ?? burdened.exec(lead) ?? enjoys.exec(lead) ?? reached.exec(behind)
  return found?.[1] ?? ''
}

/** Those who are counted where money reaches them. */
const reachable: ReadonlySet<string> = new Set(['{person}', '{person-time}', '{household}', '{household-time}', '{organization}', '{organization-time}', '{enterprise}'])
const isPeople = ({ known, role }: Quantity): boolean => reachable.has(known?.code ?? '') && role !== 'beneficiary_count'

/** Those whom money reaches, and the index of the quantity that counts them, if one does. */
export interface Reached { name: string; count: number | null }

/**
 * Those whom a sum reaches, counted right behind it (、惠及企业183户, ，受益学生26万人) or helped in the clause right before
 * (救助困难学生3万人次，发放).
 */
export function reachedBy({ text, span, quantities, index, quantity }: MoneyView): Reached {
  const [before, next] = [quantities[index - 1], quantities[index + 1]]
  const behind = next && next.start < span.end && isPeople(next) ? reaching(text.slice(quantity.end, next.start)) : null
  if (behind !== null) return { name: behind, count: index + 1 }
  const ahead = before && before.start >= span.start && isPeople(before) ? helpedAhead(text, before, quantity.start) : ''
  return ahead === '' ? { name: '', count: null } : { name: ahead, count: index - 1 }
}

const telling = (clause: string): readonly Word[] =>
  segment(clause).filter(({ text }) => !isWord(text, 'adverb') && !isWord(text, 'lead') && !isWord(text, 'nearly'))

/** `以上，共惠及困难群众`: whom the words between a sum and a number say that it reaches, empty for those behind; `null` for none. */
function reaching(gap: string): string | null {
  const [tail = '', clause = '', ...more] = gap.split(marks)
  const words = telling(clause)
  // 兜底保障: one word more may stand before it.
  const at = words.slice(0, 2).findIndex(({ text }) => isWord(text, 'reaching') || isHelp(text))
  const verb = words[at]
  if (more.length > 0 || tail.length > longestTail || verb === undefined) return null
  const name = joined(words.slice(at + 1))
  const helps = isHelp(verb.text) && (endWord(name, 'payee') !== '' || endWord(name, 'people') !== '')
  return helps || (isWord(verb.text, 'reaching') && name.length <= longestReached) ? name : null
}
const marks = /[、，,。；]/u
const longestTail = 4
const longestReached = 12

/** `救助困难学生3万人次，发放救助资金`: who is helped and counted where the money for it is paid next; empty for none. */
function helpedAhead(text: string, { start, end }: Quantity, amount: number): string {
  const [tail = '', clause = '', ...more] = text.slice(end, amount).split(marks)
  const [verb, ...whom] = telling(text.slice(clauseStart(text, 0, start), start))
  const isNext = more.length === 0 && tail === '' && isMoney(telling(clause)[0]?.text ?? '', 'pay')
  return isNext && isHelp(verb?.text ?? '') ? joined(whom) : ''
}

/** `社会散居孤儿` of `社会散居孤儿津贴标准`: those whom the name of a payment begins with; empty where it names none, or it is an investment. */
export function paidIn(item: string, kind: BudgetKind): string {
  const [ahead = '', whom = ''] = (kind !== 'investment' && paidAhead.exec(item)) || []
  const rest = item.slice(ahead.length)
  return whom !== '' && (endWord(whom, 'insured') === '' || endWord(whom, 'joblessgroup') !== '') && !rest.includes('、') && hasWord(rest, 'payment') ? whom : ''
}

/** A shorter name of relief does not say what is relieved: 减负. */
const shortestRelief = 4

/** Takes an item and those whom it is for; gives it without what leads to them: `为企业减税降费` → `减税降费`, `为企业减负` → `企业减负`. */
export function withoutWhom(item: string, whom: string, kind: BudgetKind): string {
  if (whom === '' || !toward.has(item.charAt(0)) || !item.startsWith(whom, 1)) return item
  const rest = item.slice(1 + whom.length).replace(rates, '')
  return kind === 'relief' && rest.length >= shortestRelief ? rest : whom + rest
}

/** `发放高龄津贴八旬老人支出` → `八旬老人高龄津贴`: a name that says first what was paid, then whom; others as they are. */
export function whomFirst(name: string): string {
  const all = segment(name)
  const words = isMoney(all[0]?.text ?? '', 'group') ? all.slice(1) : all
  const end = words.findIndex(({ text }) => endWord(text, 'payment') !== '') + 1
  const paid = joined(words.slice(0, end))
  const rest = isMoney(words.at(-1)?.text ?? '', 'pay') ? words.slice(end, -1) : words.slice(end)
  const whom = joined(rest)
  // 补贴对象: a payment that is not named tells whom of whoever they are.
  const isWhom = paid.length > shortestPayment && rest[0]?.pos !== 'v' && endWord(whom, 'payee') !== ''
  return isWhom && (words !== all || rest.length > 1) ? whom + paid : name
}
const shortestPayment = 2

/** The groups that an amount is paid to, each with the index of the quantity that counts it. */
export function groupsOf(quantities: readonly Quantity[], index: number, text: string): { name: string; count: number }[] {
  const groups: { name: string; count: number }[] = []
  // 按每人2000元标准，向3200名学生发放: they may stand right behind it.
  for (let at = Math.max(0, index - groupsReach); at <= index + 1; at++) {
    const quantity = quantities[at]
    if (quantity?.role !== 'beneficiary_count' || quantity.partOf !== index) continue
    const behind = groupBehind.exec(text.slice(quantity.end, quantity.end + longestGroup))?.[0] ?? ''
    groups.push({ name: whichOf(text, quantity.start) + withoutEnds(trimName(beforeWord(behind, 'paying').replace(rates, '')), 'dealtout'), count: at })
  }
  return groups
}

/** 对首次上规的46家企业: which of them those counted are, told before their number. */
function whichOf(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - longestGroup), end)
  const lead = segment(words).findLast(({ text: word }) => toward.has(word))
  const which = lead === undefined ? '' : words.slice(lead.end)
  return which.length > 1 && which.endsWith(possessive) && !anyDigit.test(which) && !hasStrong(which) ? which : ''
}
