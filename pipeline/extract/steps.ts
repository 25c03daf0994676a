/** Targets in step with another figure: 居民收入增长与经济增长同步. No number is stated; the words are the quantity. */
import type { Span } from '../types.ts'
import { hasWord } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { inStep, step } from '../vocabulary/patterns-steps.ts'
import type { Claim } from './claim.ts'
import type { Scope } from './time.ts'
import { parseHead } from './heads.ts'
import { isStrong } from './marks.ts'
import { members, ownClause } from './names/naming.ts'
import { measureOfName } from './names/shared.ts'
import { metricOf } from './metrics.ts'
import { blankQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { trimName } from './names/trim.ts'

/**
 * Takes a text and the span of a sentence; gives the places that set a figure in step with another:
 * for `居民收入和经济增长同步` that of 和经济增长同步.
 */
export function findSteps(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end)
  if (!sentence.includes(step)) return []
  const found: Span[] = []
  for (const match of sentence.matchAll(inStep)) {
    if (!hasWord(match[0], 'stepmeasure')) continue
    const start = span.start + match.index
    found.push({ start, end: start + match[0].length })
  }
  return found
}

/** The rule of such targets in the tables. */
const stepRule = 'step/with'

/** Whether a quantity is such words and no number. */
export const isStep = ({ comparator }: Quantity): boolean => comparator === 'in_step'

/** Takes a line's index and the place of such words; gives them as a quantity without a value. */
export const stepQuantity = (line: number, span: Span): Quantity => ({
  ...blankQuantity(line, span), comparator: 'in_step', role: 'target', rule: stepRule, chinese: true,
})

/** What the figures of the clause before are stated of: 收入达到3万元、2万元，与经济增长同步. */
function namesBefore(claims: readonly Claim[], span: Span, index: number): string[] {
  const before = claims.filter(({ quantity, quote }) => quantity < index && quote.start >= span.start)
  const last = before.at(-1)
  if (!last || last.budget || last.measure === 'rank') return []
  const told = before.filter(({ quote }) => quote.start === last.quote.start && quote.end === last.quote.end)
  return [...new Set(told.map(({ metric }) => metric))]
}

/** So many characters at the end of names say of which kind they are. */
const kind = 2

/** Adds the claims of such a quantity: one for each subject that stands before it in its clause. */
export function claimStep({ text, quantities, claims }: Reading, span: Span, index: number, scope: Scope): void {
  const quantity = quantities[index] as Quantity
  let start = quantity.start
  while (start > span.start && !isStrong(text[start - 1])) start--
  const head = parseHead(text.slice(start, quantity.start))
  const whole = trimName(head.subject)
  const listed = members(whole, null)
  const subject = trimName(ownClause(head.subject).split('、').pop() ?? '')
  // 农民收入、低收入群体收入增长: each a measure by itself; 教育经费、卫生经费: of one kind.
  const alike = listed.every((name) => name.length > kind && name.slice(-kind) === whole.slice(-kind))
  const all = listed.length > 1 && (head.share || alike || listed.every((name) => metricOf(name) !== null || isWord(measureOfName(name), 'value')))
  const names = subject === '' ? namesBefore(claims, span, index) : all ? listed : [subject]
  if (names.length === 0) {
    quantity.role = 'other'
    quantity.reason = 'no subject found'
    return
  }
  quantity.role = scope.tense === 'past' ? 'indicator' : 'target'
  for (const metric of names) {
    claims.push({
      quantity: index, table: scope.tense === 'past' ? 'indicators' : 'targets', metric,
      measure: 'growth', comparator: 'in_step', negative: false, period: scope.period, deadline: '',
      time: { tense: scope.by, period: scope.by }, area: '',
      baseline: null, quote: { start, end: quantity.end }, source: 'own', rule: stepRule, unlisted: false, budget: null,
    })
  }
}
