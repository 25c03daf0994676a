/** Names that tell things by examples: 新建东湖、西湖等体育公园 are 体育公园, whichever stand first. */
import { isWord } from '../../lexicon/words.ts'
import { grade } from '../../vocabulary/patterns-lists.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { actAt } from '../head-words.ts'
import { segment } from '../words.ts'
import type { Word } from '../words.ts'
import { emptyName } from './empty.ts'
import type { Named } from './named.ts'
import { splitAct } from './naming.ts'
import { isNounOnly } from './predicate-words.ts'
import { measureOfName } from './shared.ts'

/** Shorter kinds say too little: 法律, 展会. */
const shortestKind = 2

/** Whether what stands behind 等 says by itself what was counted: no thing of any field (活动, 项目), nothing that is measured. */
const isKind = (act: string, kind: string): boolean =>
  kind.length > shortestKind && !kind.startsWith(grade) && (isNounOnly(kind) || isThingOfKind(kind)) && measureOfName(kind) === '' && !isWord(kind, 'empty') && !isWord(kind, 'generic') && emptyName(act + kind) === null

/** 重大赛事, 示范街路, 夜间消费聚集区: words of what kind a thing is, and the thing; none that any field has (重大项目, 创新平台), no work. */
function isThingOfKind(kind: string): boolean {
  const words = segment(kind)
  const last = words[words.length - 1] as Word
  const isOf = ({ text, pos }: Word): boolean => 'nwbsfatqv?'.includes(pos || 'x') && (pos !== 'v' || isWord(text, 'nominal') || !isWord(text, 'predicate'))
  // 县域医疗中心: of a field and a place, not of any.
  const isAny = isWord(last.text, 'generic') && words.filter(({ pos }) => pos === 'n').length < fewestOfField
  return words.length > 1 && words.every(isOf) && 'nw'.includes(last.pos || 'x') && !isAny && actAt(kind, 0) === null && !kind.includes(listMark)
}
/** A field, its part, and what any field has. */
const fewestOfField = 3

/** 企业参加东湖展等大型展会: whether another act stands before the examples. */
const tellsMore = (rest: string): boolean => segment(rest.split('、', 1)[0] as string)
  .some(({ text }) => text.length > 1 && !isWord(text, 'nominal') && (isWord(text, 'predicate') || actAt(text, 0)?.word === text))

/** Takes a name; gives it without the examples between its act and the kind of things counted. */
export function withoutExamples(named: Named): Named {
  if (named.measure !== 'level' || named.source !== 'own' || !named.metric.includes(patterns.andSoOn)) return named
  const { verb, rest } = splitAct(named.metric)
  const kind = verb === '' ? '' : patterns.kindBehindExamples.exec(rest)?.[1] ?? ''
  if (kind === '' || !isKind(verb, kind) || tellsMore(rest)) return named
  return { ...named, metric: verb + kind, noun: named.noun.endsWith(kind) ? kind : named.noun }
}
