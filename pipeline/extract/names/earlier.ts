/** The clause before a figure's own: its subject, where the figure's clause has only a verb. */
import { placeOf, withoutEnd } from '../../lexicon/edges.ts'
import { possessive } from '../../vocabulary/particles.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { parseHead } from '../heads.ts'
import { clauseStart } from '../marks.ts'
import { splitPredicate } from './predicates.ts'
import { isNounOnly } from './predicate-words.ts'
import { trimName } from './trim.ts'

/** A longer sentence says more than what the next is about. */
const longestSentence = 24

/** Takes a text, where a sentence and its first figure's words start; gives the bounds of the sentence before, where that is one short clause and nothing stands between. */
export function sentenceBefore(text: string, sentence: number, head: number): { start: number; end: number } | null {
  const line = text.lastIndexOf('\n', sentence - 1) + 1
  const end = sentence - 1
  if (end <= line || text[end] !== '。' || text.slice(sentence, head).trim() !== '') return null
  const start = Math.max(line, text.lastIndexOf('。', end - 1) + 1)
  return end - start <= longestSentence && !/[，；：]/u.test(text.slice(start, end)) ? { start, end } : null
}

/** The subject that the clause before states, and where that begins, where a clause has only a verb: 投资增长明显加快，全年增长19.5%. */
export function earlierClause(text: string, floor: number, before: number): { name: string; start: number } | null {
  const end = before - 1
  if (end <= floor) return null
  const start = clauseStart(text, floor, end)
  const clause = text.slice(start, end)
  if (start > floor && patterns.onlyFactor.test(clause)) return earlierClause(text, floor, start)
  const { subject } = parseHead(clause.replace(patterns.remarkAtEnd, '').replace(patterns.inRespect, '$1$2'))
  const trend = placeOf(subject, 'trend')
  const said = trimName(trend > 1 ? subject.slice(0, trend) : subject)
  const { noun, praised: isPraise } = splitPredicate(said)
  // 城乡人民的储蓄存款: without a count, what people have is no praise.
  const praised = isPraise && !(said[noun.length] === possessive && isNounOnly(said.slice(noun.length + 1)))
  const name = withoutEnd(withoutEnd(praised ? trimName(noun) : said, 'hasmuch'), 'alike').replace(patterns.exampleAhead, '').replace(patterns.inRespect, '$1$2')
  return name === '' ? null : { name, start }
}
