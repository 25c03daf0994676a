/** Who a rate is paid to: 为1347名困难残疾人、3478名重度残疾人发放…. */
import { groupBefore, groupBehind, payVerb } from '../vocabulary/patterns-budgets.ts'
import type { Claim } from './claim.ts'
import type { Quantity } from './quantity.ts'
import { trimName } from './names/trim.ts'

/** How many quantities before an amount its groups may stand, and how long the name of a group is. */
const groupsReach = 8
const longestGroup = 24

/** The group that the words before an amount name: `为困难残疾人发放` → `困难残疾人`; empty for none. */
export const groupOf = (lead: string): string => groupBefore.exec(lead)?.[1] ?? ''

/** The groups that a claim's rate is paid to, each with the index of the quantity that counts it. */
export function groupsOf(quantities: readonly Quantity[], claim: Claim, text: string): { name: string; count: number }[] {
  const groups: { name: string; count: number }[] = []
  for (let at = Math.max(0, claim.quantity - groupsReach); at < claim.quantity; at++) {
    const quantity = quantities[at] as Quantity
    if (quantity.role !== 'beneficiary_count' || quantity.partOf !== claim.quantity) continue
    const behind = groupBehind.exec(text.slice(quantity.end, quantity.end + longestGroup))?.[0] ?? ''
    const verb = payVerb.exec(behind)
    groups.push({ name: trimName(verb && verb.index > 0 ? behind.slice(0, verb.index) : behind), count: at })
  }
  return groups
}
