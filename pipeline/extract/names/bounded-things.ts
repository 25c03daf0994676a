/** Things that a bound limits, in a clause of their own before their number: 产值亿元以上的企业，去年有15家. */
import { endWord, hasWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { possessiveAhead } from '../../vocabulary/patterns-words.ts'
import { parseHead } from '../heads.ts'
import { clauseStart } from '../marks.ts'
import { isNounOnly } from './predicate-words.ts'
import type { View } from './rule.ts'
import { trimName } from './trim.ts'

/** 产值亿元以上的企业，去年有15家: things with the bound that names their class, before a comma and their number; `null` for anything else. */
export function boundedThings({ text, span, run, subject, kind }: View): { name: string; start: number } | null {
  const end = run.headStart - 1
  if (subject !== '' || kind !== 'count' || run.between < 2 || end <= run.floor || hasWord(text.slice(run.floor, end), 'pausing')) return null
  const start = clauseStart(text, span.start, end)
  const noun = withoutStart(text.slice(run.floor, end), 'placebound').replace(possessiveAhead, '')
  const bound = trimName(text.slice(start, end - noun.length))
  const name = trimName(parseHead(text.slice(start, end)).subject)
  return endWord(bound, 'placebound') !== '' && noun !== '' && (isNounOnly(noun) || isWord(noun, 'smallregion')) && name.endsWith(noun) ? { name, start } : null
}
