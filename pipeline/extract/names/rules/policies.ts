/** The rule for policies that are told by their number of points alone: 民营经济20条、文旅12条等政策. */
import { andSoOn } from '../../../vocabulary/patterns-names.ts'
import { listMark } from '../../../vocabulary/tokens.ts'
import { clauseEnd } from '../../marks.ts'
import { arePolicies } from '../name-behind.ts'
import { segment } from '../../words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { stated } from './stated.ts'
import { trimName } from '../trim.ts'

/** What the list that a figure stands in closes with, where that is policies, and all behind it have the same unit; empty for others. */
function policiesBehind({ text, span, run }: View): string {
  const [figure] = run.figures
  const unit = figure?.quantity.known?.word ?? ''
  if (!figure || run.figures.length > 1 || unit === '') return ''
  const rest = text.slice(figure.end, clauseEnd(text, figure.end, span.end))
  const at = rest.indexOf(andSoOn)
  const others = at < 0 ? [] : rest.slice(0, at).split(listMark)
  const isList = others[0] === '' && others.slice(1).every((each) => each.endsWith(unit))
  const closes = isList ? trimName(rest.slice(at + andSoOn.length)) : ''
  // 系列政策: how many kinds there are is no part of the name.
  const [first] = segment(closes)
  return [closes, closes.slice(first?.end)].find((each) => arePolicies(each)) ?? ''
}

export const ofPolicies: NamingRule = {
  id: 'list/of-policies',
  why: 'policies that are told by the number of their points are named where their list closes',
  read: (view) => {
    const closes = view.kind === 'count' && view.measure === 'level' && view.subject !== '' ? policiesBehind(view) : ''
    const [named] = closes === '' ? [] : stated.read(view)?.[0] ?? []
    return named ? forAll(view, { ...named, metric: named.metric + closes, noun: named.noun + closes }) : null
  },
  examples: ['出台促进旅游发展20条、民营经济12条等政策措施。 → 出台促进旅游发展政策措施；出台促进民营经济政策措施', '制定支持商贸28条等系列措施。 → 制定支持商贸措施'],
  not: ['新建便民服务点20个、停车场12个等设施。', '出台政策20条。'],
}
