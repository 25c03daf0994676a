/** Whom a sum is paid to or meant for, counted before it: 为1347名残疾人发放补贴, 为26家企业提供担保. */
import { hasWord } from '../lexicon/edges.ts'
import { kindWords, rateWords } from '../lexicon/money.ts'
import { toward } from '../vocabulary/patterns-money.ts'
import type { Quantity } from './quantity.ts'

const paid: ReadonlySet<string> = new Set(['subsidy', 'award'])
const payWords = kindWords.flatMap(([word, kind]) => (paid.has(kind) ? [word] : []))
const ratePhrases = [
  ...rateWords.flatMap(([word, basis]) => (basis === 'per_unit' ? [] : [word])),
  ...payWords,
]
const receivers: ReadonlySet<string> = new Set(['{person}', '{household}', '{institution}'])
const firms: ReadonlySet<string> = new Set(['{organization}', '{enterprise}'])

/** Whether a figure counts people or bodies that are paid. */
export const isReceiver = ({ known }: Quantity): boolean => receivers.has(known?.code ?? '')

/** Takes a text, where a figure's clause starts, the figure and the words up to a sum; says whether it counts whom that is for. */
export function isPaid(text: string, headStart: number, quantity: Quantity, gap: string): boolean {
  const isToward = quantity.start > headStart && toward.has(text.charAt(quantity.start - 1))
  if (isReceiver(quantity)) return isToward || ratePhrases.some((word) => gap.includes(word))
  // 26家企业: firms that are paid are often counted for themselves.
  return isToward && firms.has(quantity.known?.code ?? '') && hasWord(gap, 'payee')
}
