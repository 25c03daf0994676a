/** Rules for what is first paid into a fund: 组建20亿元的科创基金，市财政首期出资2亿元. */
import { endWord } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { possessive } from '../../../vocabulary/particles.ts'
import { purposeOf } from '../purpose.ts'
import type { ItemRule, PurposeRule } from '../rule.ts'

export const fundRound: PurposeRule = {
  id: 'money/fund-round',
  why: 'what is first paid into a fund is a budget, by whichever words',
  read: ({ metric }) => (endWord(metric, 'fundround') !== '' ? true : null),
  examples: ['组建20亿元的科创基金，首期到位资金8亿元。 → budget；budget'],
  not: ['到位资金8亿元。'],
}

export const firstPaid: ItemRule = {
  id: 'item/fund-round',
  why: 'what is first paid in is paid into the fund that the sentence named before',
  read: ({ own, name, text, span, quantity }) => {
    const label = own.label || name.label
    if (own.thing !== '' || !isWord(label, 'fundround')) return null
    const told = text.slice(span.start, quantity.start).split(marks).map(fundIn).findLast((fund) => fund !== '')
    return told === undefined ? null : told + label
  },
  examples: ['组建20亿元的科创基金，市财政首期出资2亿元。 → 科创基金；科创基金首期出资', '成立低空经济基金，首期出资6亿元已到位。 → 低空经济基金首期出资'],
  not: ['产业园首期投入3亿元。'],
}
const marks = /[，；：]/u

/** `设立总规模20亿元的科创基金` → `科创基金`: the fund that a clause ends with; empty for none. */
function fundIn(clause: string): string {
  if (endWord(clause, 'fundnoun') === '') return ''
  const at = clause.lastIndexOf(possessive)
  return purposeOf({ text: clause.slice(at + 1), counted: false })
}
