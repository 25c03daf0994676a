/** Who a rate is paid to: 为1347名困难残疾人、3478名重度残疾人发放…. */
import { beforeWord, endWord, hasWord } from '../../lexicon/edges.ts'
import { isMoney } from '../../lexicon/money.ts'
import { isStrong } from '../marks.ts'
import { trimName } from '../names/trim.ts'
import { joined, segment } from '../words.ts'
import type { Quantity } from '../quantity.ts'
import type { BudgetKind } from '../../types.ts'
import {
  burdened, enjoys, groupBefore, groupCount, paidAhead, rates, reached, toWhom, toward,
} from '../../vocabulary/patterns-money.ts'

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

/** `社会散居孤儿` of `社会散居孤儿津贴标准`: those whom the name of a payment begins with; empty where it names none, or it is an investment. */
export function paidIn(item: string, kind: BudgetKind): string {
  const [ahead = '', whom = ''] = (kind !== 'investment' && paidAhead.exec(item)) || []
  const rest = item.slice(ahead.length)
  return whom !== '' && (endWord(whom, 'insured') === '' || endWord(whom, 'joblessgroup') !== '') && !rest.includes('、') && hasWord(rest, 'payment') ? whom : ''
}

/**
 * Takes the words of a sentence before an amount that goes by the name of its kind alone; gives whom it is paid:
 * `对产值超过5亿元的企业，给予最高` → `产值超过5亿元的企业`; empty for none.
 */
export function payeeOf(lead: string): string {
  const starts = [...toward].map((word) => lead.lastIndexOf(word)).filter((at) => at >= 0).sort((a, b) => b - a)
  for (const at of starts) {
    const words = segment(lead.slice(at + 1))
    const end = words.findIndex(({ text }) => isStrong(text) || (['group', 'kind', 'via'] as const).some((of) => isMoney(text, of)))
    const name = trimName(joined(words.slice(0, Math.max(0, end))))
    if (name !== '' && name.length <= longestPayee && endWord(name, 'payee') !== '') return name.replace(groupCount, '')
  }
  return ''
}
const longestPayee = 24

/** A shorter name of relief does not say what is relieved: 减负. */
const shortestRelief = 4

/** Takes an item and those whom it is for; gives it without what leads to them: `为企业减税降费` → `减税降费`, `为企业减负` → `企业减负`. */
export function withoutWhom(item: string, whom: string, kind: BudgetKind): string {
  if (whom === '' || !toward.has(item.charAt(0)) || !item.startsWith(whom, 1)) return item
  const rest = item.slice(1 + whom.length).replace(rates, '')
  return kind === 'relief' && rest.length >= shortestRelief ? rest : whom + rest
}

/** The groups that an amount is paid to, each with the index of the quantity that counts it. */
export function groupsOf(quantities: readonly Quantity[], index: number, text: string): { name: string; count: number }[] {
  const groups: { name: string; count: number }[] = []
  for (let at = Math.max(0, index - groupsReach); at < index; at++) {
    const quantity = quantities[at] as Quantity
    if (quantity.role !== 'beneficiary_count' || quantity.partOf !== index) continue
    const behind = groupBehind.exec(text.slice(quantity.end, quantity.end + longestGroup))?.[0] ?? ''
    groups.push({ name: trimName(beforeWord(behind, 'paying')), count: at })
  }
  return groups
}
