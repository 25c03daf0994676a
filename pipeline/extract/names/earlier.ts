/** The clause before a figure's own: its subject, where the figure's clause has only a verb. */
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { parseHead } from '../heads.ts'
import { clauseStart } from '../marks.ts'
import { splitPredicate } from './predicates.ts'
import { trimName } from './trim.ts'

/** The subject that the clause before states, and where that begins, where a clause has only a verb: 投资增长明显加快，全年增长19.5%. */
export function earlierClause(text: string, floor: number, before: number): { name: string; start: number } | null {
  const end = before - 1
  if (end <= floor) return null
  const start = clauseStart(text, floor, end)
  const clause = text.slice(start, end)
  if (start > floor && patterns.onlyFactor.test(clause)) return earlierClause(text, floor, start)
  const { subject } = parseHead(clause.replace(patterns.remarkAtEnd, '').replace(patterns.inRespect, '$1$2'))
  const trend = patterns.trend.exec(subject)
  const said = trimName(trend && trend.index > 1 ? subject.slice(0, trend.index) : subject)
  const { noun, praised } = splitPredicate(said)
  const name = (praised && !patterns.ofWhom.test(said.slice(noun.length)) ? trimName(noun) : said).replace(patterns.exampleAhead, '').replace(patterns.inRespect, '$1$2')
  // 国营工业的产值，在总产值中所占的比重，: the clause before has whose share it is.
  const owner = start > floor && patterns.shareWithin.test(name) ? earlierClause(text, floor, start) : null
  if (owner) return { name: owner.name + name, start: owner.start }
  // 投资总额，通过预算的部分，: which part of what the clause before names.
  const [, act = ''] = patterns.partSaid.exec(name) ?? []
  const whole = act !== '' && start > floor ? earlierClause(text, floor, start) : null
  if (whole) return { name: `${act}${patterns.possessive}${whole.name}`, start: whole.start }
  return name === '' ? null : { name, start }
}
