/** Rule for what is paid by a standard that has no name before it: 按每人每月90元的标准，为320名孤儿发放护理补贴. */
import { isMoney } from '../../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { givenByStandard } from '../../paid-to.ts'
import { segment } from '../../words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'

/** 按每人每月, 以每亩: whether the words before an amount only lead to a standard. */
function leadsToStandard({ text, run }: View): boolean {
  const [first, ...rates] = segment(text.slice(run.clause, run.figures[0]?.quantity.start))
  return first !== undefined && isWord(first.text, 'basislead') && rates.length > 0 && rates.every(({ text: word }) => isMoney(word, 'rate') || isAnyWord(word, 'opener', 'grantlead', 'workunit'))
}

export const byStandard: NamingRule = {
  id: 'subject/by-standard',
  why: 'a standard of which nothing is said before it is that of what is given by it behind it',
  read: (view) => {
    const { text, span, run, kind, measure, base } = view
    const [figure] = run.figures
    if (kind !== 'money' || measure !== 'level' || !figure || run.figures.length > 1 || !leadsToStandard(view)) return null
    const given = givenByStandard(text.slice(figure.quantity.end, span.end))
    return given === '' ? null : forAll(view, { ...base, metric: given, noun: given, source: 'behind' })
  },
  examples: ['按每人每月90元的标准，为320名孤儿发放护理补贴。 → 孤儿护理补贴'],
  not: ['护理补贴按每人每月90元的标准发放。'],
}
