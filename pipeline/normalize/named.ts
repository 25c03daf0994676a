/** Claims without a proper name: they are no records, and the ledger says so. */
import type { Claim } from '../extract/claim.ts'
import type { Extraction } from '../extract/index.ts'
import { catalogued } from '../extract/metrics.ts'
import { isCutOff } from '../extract/names/cut-off.ts'
import type { Quantity } from '../extract/quantity.ts'
import { isAllOf } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { recordRoles } from '../record-tables.ts'

/**
 * Takes the name of a metric or of what money is for; says whether it is one: two letters or
 * characters at least, and not only words that name nothing. `isName('个比重')` and `isName('/')` are
 * false, and so is what breaks off: 私营商业中. Goods, and what the catalogue knows, are names however short: 钢.
 */
export function isName(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (letters === '') return false
  if (isCutOff(name)) return false
  return (letters.length > 1 && !isAllOf(letters, 'noname')) || isWord(letters, 'shortgoods') || catalogued(name) !== null
}

/**
 * Takes what was found in a report; gives it without the claims that have no proper name. A quantity
 * that no other claim is made of is `other` in the ledger, with the reason.
 */
export function named({ quantities, claims }: Extraction): Extraction {
  const kept = claims.filter(({ metric }) => isName(metric))
  if (kept.length === claims.length) return { quantities, claims }
  const used = new Set(kept.map(({ quantity }) => quantity))
  const dropped = new Set(claims.filter((claim: Claim) => !used.has(claim.quantity)).map(({ quantity }) => quantity))
  return {
    claims: kept,
    quantities: quantities.map((quantity: Quantity, index) => (dropped.has(index) && recordRoles.includes(quantity.role)
      ? { ...quantity, role: 'other', reason: 'what it measures has no name', rule: 'other/unnamed' } : quantity)),
  }
}
