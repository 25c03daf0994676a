/** Whom a sum is paid to or meant for, counted before it: 为1347名残疾人发放补贴, 为26家企业提供担保. */
import { hasWord, withoutStart } from '../lexicon/edges.ts'
import { isMoney, kindWords, rateWords } from '../lexicon/money.ts'
import { isAnyWord } from '../lexicon/words.ts'
import { possessive } from '../vocabulary/particles.ts'
import { toward } from '../vocabulary/patterns-money.ts'
import type { Quantity } from './quantity.ts'
import { clauseEnd } from './marks.ts'
import { trimName } from './names/trim.ts'
import { joined, segment } from './words.ts'

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
  return (isToward && firms.has(quantity.known?.code ?? '') && hasWord(gap, 'payee')) || (quantity.known?.kind === 'count' && paysEach(gap))
}

/** 研发中心各奖励, 企业分别给予: whether the words between a count and a sum say that each of those counted is paid that. */
function paysEach(gap: string): boolean {
  const words = segment(gap)
  const verb = words.findIndex(({ text }) => isMoney(text, 'grant'))
  return verb > 1 && isAnyWord(words[verb - 1]?.text ?? '', 'apiece', 'deal')
}

/** `的标准，向困难学生`: the words behind an amount without those that make it a standard; empty where it is none. */
export function behindStandard(words: string): string {
  const rest = words.startsWith(possessive) ? words.slice(possessive.length) : words
  const plain = withoutStart(rest, 'paystandard')
  return plain === rest ? '' : plain.replace(/^[，,]/u, '')
}

/** 按每人2000元标准，向3200名学生发放: whether a count behind a standard is of those who are led to, and paid by it. */
export const isPaidByStandard = (gap: string, behind: string): boolean => toward.has(behindStandard(gap)) && hasWord(behind, 'paying')

/** `标准，向3200名困难学生发放助学金`: what those are given to whom the words behind a standard lead; empty for none. */
export function givenByStandard(behind: string): string {
  const rest = behindStandard(behind)
  const words = segment(rest.slice(0, clauseEnd(rest, 0, rest.length)))
  const given = toward.has(words[0]?.text ?? '') ? words.findIndex(({ text }) => isMoney(text, 'group') || isMoney(text, 'grant')) : -1
  const [what = ''] = given < 2 ? [] : trimName(joined(words.slice(given + 1))).split(firstDigit)
  return kindWords.some(([word]) => what.endsWith(word)) ? what : ''
}
const firstDigit = /[0-9]/u
