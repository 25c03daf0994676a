/** Who a rate is paid to: 为1347名困难残疾人、3478名重度残疾人发放…. */
import { trimName } from '../names/trim.ts'
import type { Quantity } from '../quantity.ts'
import {
  groupBefore, payVerb, toWhom,
} from '../../vocabulary/patterns-money.ts'

const groupBehind = /^[^，。；、0-9]{1,24}/u

/** How many quantities before an amount its groups may stand, and how long the name of a group is. */
const groupsReach = 8
const longestGroup = 24

/** The group that the words before an amount name: `为困难残疾人发放` → `困难残疾人`; empty for none. */
export const groupOf = (lead: string): string => groupBefore.exec(lead)?.[1] ?? ''

/** Those whom the words before a sum say that it is for: `为小微企业减免房租` → `小微企业`; empty for none. */
export const whomOf = (lead: string): string => toWhom.exec(lead)?.[1] ?? ''

/** The groups that an amount is paid to, each with the index of the quantity that counts it. */
export function groupsOf(quantities: readonly Quantity[], index: number, text: string): { name: string; count: number }[] {
  const groups: { name: string; count: number }[] = []
  for (let at = Math.max(0, index - groupsReach); at < index; at++) {
    const quantity = quantities[at] as Quantity
    if (quantity.role !== 'beneficiary_count' || quantity.partOf !== index) continue
    const behind = groupBehind.exec(text.slice(quantity.end, quantity.end + longestGroup))?.[0] ?? ''
    const verb = payVerb.exec(behind)
    groups.push({ name: trimName(verb && verb.index > 0 ? behind.slice(0, verb.index) : behind), count: at })
  }
  return groups
}
