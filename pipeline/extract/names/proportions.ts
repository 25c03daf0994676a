/** Names of the parts of a proportion: 三次产业比4.0∶37.7∶58.3 is three shares. */
import type { Span } from '../../types.ts'
import { isWord } from '../../lexicon/words.ts'
import { proportions } from '../../vocabulary/heads.ts'
import { partName, proportionBefore } from '../../vocabulary/patterns-subjects.ts'
import type { Figure } from '../figures.ts'
import { parseHead } from '../heads.ts'
import { characterAt, clauseStart } from '../marks.ts'
import type { Named, Unnamed } from './named.ts'
import type { Run } from '../runs.ts'
import { trimName } from './trim.ts'

/** How far before its clause a proportion's name is looked for. */
const reach = 60

/** Takes the run of one part; gives its name, from the place of the part: the second of 三次产业比 is 第二产业. */
export function proportionNames(text: string, span: Span, run: Run, base: Unnamed): Named[][] {
  const { start: at } = (run.figures[0] as Figure).quantity
  const begin = clauseStart(text, span.start, at)
  const isNamed = proportions.some(([word]) => text.slice(begin, at).includes(word))
  const start = isNamed ? begin : characterAt(text, Math.max(span.start, begin - reach))
  const clause = text.slice(start, at)
  const before = proportionBefore.exec(clause)
  const place = [...before?.[0] ?? ''].filter((each) => isWord(each, 'proportion')).length
  const known = proportions.find(([word]) => clause.includes(word))
  const subject = trimName(parseHead(before ? clause.slice(0, before.index) : clause).subject)
  const metric = known?.[1][place] ?? partName(subject, place + 1)
  return [[{ ...base, metric, noun: metric, measure: 'level', sourceStart: start }]]
}
