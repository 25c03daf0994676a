/** A member of a list behind a comma that is nothing but a number and its noun: 建成2个片区，20个村. */
import { isWord } from '../../lexicon/words.ts'
import { sizeAhead } from '../../vocabulary/patterns-measures.ts'
import { quoteEnd } from '../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { isJoiner, isStrong } from '../marks.ts'
import { segment } from '../words.ts'
import { isNounOnly } from './predicate-words.ts'
import { splitPredicate } from './predicates.ts'
import type { View } from './rule.ts'

/** 建成2个片区，20个村。: behind a comma nothing but a number and its noun, of which nothing is said. */
export function isBareMember({ text, run, own, kind }: View): boolean {
  const [figure] = run.figures
  if (!figure || kind !== 'count' || !own || own.verb === '' || run.headText !== '' || run.predicate !== '' || run.figures.length > 1) return false
  // 3家国家级、4家省级企业: of a noun that the next has, what stands here.
  let said = run.tail.length
  while (!text.startsWith(run.tail.slice(0, said), figure.end)) said--
  const next = text.slice(figure.end + said, figure.end + said + 2)
  const thing = run.tail.replace(sizeAhead, '')
  return run.tail.length > 1 && isThing(thing) && (!thing.endsWith(quoteEnd) || own.noun.endsWith(quoteEnd)) &&
    isWord(text[figure.quantity.start - 1] ?? '', 'clausemark') && endsMember(next)
}

/** 。, 、4: whether nothing of a clause follows, or the next count of the list. */
const endsMember = ([mark = '', next = '']: string): boolean =>
  mark.trim() === '' || isStrong(mark) || (isJoiner(mark) && anyDigit.test(next))

/** 智能制造示范企业: words that end in a noun, of which nothing is said. */
function isThing(words: string): boolean {
  const all = segment(words)
  return isNounOnly(words) || (splitPredicate(words).predicate === '' && all.at(-1)?.pos === 'n' && !all.some(({ text, pos }) => pos === 'v' && !isWord(text, 'nominal')))
}
