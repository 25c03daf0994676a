/** Rule for money of which the clause says only that it is set aside: the clause behind names what it is for. */
import { withoutEnd } from '../../../lexicon/edges.ts'
import { isMoney } from '../../../lexicon/money.ts'
import { isWord } from '../../../lexicon/words.ts'
import { isComma } from '../../lexer/characters.ts'
import { clauseEnd } from '../../marks.ts'
import { segment } from '../../words.ts'
import { splitPredicate } from '../predicates.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { trimName } from '../trim.ts'

/** The clause right behind a sum, where it opens with a word that leads to a purpose; empty for others. */
function purposeClause({ text, span, run }: View): string {
  const end = run.figures.at(-1)?.end ?? span.end
  const from = end + 1
  if (!isComma(text[end]) || from >= span.end) return ''
  const clause = text.slice(from, clauseEnd(text, from, span.end))
  return isMoney(segment(clause)[0]?.text ?? '', 'purpose') ? clause : ''
}

export const setAside: NamingRule = {
  id: 'value/set-aside',
  why: 'where money is only said to be set aside, the clause behind it says what for',
  read: (view) => {
    const { run, kind, subject, measure } = view
    const verb = segment(withoutEnd(run.headText.trimEnd(), 'atleast')).findLast(({ text }) => !isWord(text, 'nearly'))?.text ?? ''
    if (kind !== 'money' || subject !== '' || measure !== 'level' || run.joined || run.figures.length > 1) return null
    const noun = isMoney(verb, 'pay') ? trimName(splitPredicate(purposeClause(view)).noun) : ''
    return noun === '' ? null : forAll(view, { ...view.base, metric: noun, noun, source: 'behind' })
  },
  examples: ['安排2000万元，用于乡村医生培训补助。 → 乡村医生培训补助', '每年安排不少于2000万元，用于旱厕改造。 → 旱厕改造'],
  not: ['安排2000万元，新建学校3所。'],
}
