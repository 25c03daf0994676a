/** The rule for a list of goods behind what all of them are: 新增生产能力有：钢42万吨，煤1300万吨. */
import { endWord, startWord, withoutEnd, withoutEnds } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { clauseMark } from '../../../vocabulary/patterns-scopes.ts'
import { output } from '../../../vocabulary/patterns-subjects.ts'
import { metricOf } from '../../metrics.ts'
import { isNounOnly } from '../predicate-words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { trimName } from '../trim.ts'

/** Longer goods are a clause. */
const longestGoods = 10

/** 煤炭, 钢: whether words are goods alone. */
const isGoods = (name: string): boolean => name !== '' && (isNounOnly(name) || isWord(name, 'ware') || metricOf(name + output) !== null)

/** 新增 and 生产能力 of 新增生产能力有：: what all of a list are, behind the colon in its sentence; `null` where none is said. */
function headOfList({ text, span, run }: View): { act: string, measure: string } | null {
  const words = text.slice(span.start, run.headStart)
  const at = words.lastIndexOf('：')
  const clauses = at < 0 ? [] : words.slice(0, at).split(clauseMark).map((clause) => withoutEnds(clause, 'liststands'))
  const said = clauses.findLast((clause) => clause !== '') ?? ''
  // 新增生产能力拿主要的来说，有：: how they are told is no part of what they are.
  const opened = startWord(said, 'headedact')
  const framed = opened === '' || endWord(said, 'frameend') === '' ? '' : startWord(said.slice(opened.length), 'headedcapacity')
  const [head, measure] = framed === '' ? [said, endWord(said, 'headedcapacity')] : [opened + framed, framed]
  const before = withoutEnd(head, 'headedcapacity')
  const act = endWord(before, 'headedact')
  return measure === '' || (act === '' && before !== '') ? null : { act: startWord(act, 'newly') || act, measure }
}

export const headed: NamingRule = {
  id: 'list/headed',
  why: 'goods in a list behind a colon have the measure that stands before it',
  read: (view) => {
    const { subject, base, measure, run, kind } = view
    const goods = trimName(subject)
    const isListed = measure === 'level' && kind !== 'money' && kind !== 'percent' && goods.length <= longestGoods && isGoods(goods)
    const head = isListed ? headOfList(view) : null
    if (!head) return null
    const noun = goods + head.measure
    return forAll(view, { ...base, metric: head.act + noun, verb: head.act, noun, source: 'completed', sourceStart: run.headStart })
  },
  examples: ['新增生产能力主要有：钢42万吨，煤炭1300万吨。 → 新增钢生产能力；新增煤炭生产能力'],
  not: ['主要产品产量：钢42万吨，煤炭1300万吨。'],
}
