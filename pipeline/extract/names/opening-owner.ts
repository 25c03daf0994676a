/** What the first clause says that a sentence is about, where but one figure stands between: 夜间经济. */
import { startWord } from '../../lexicon/edges.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { clauseEnd, clauseStart } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import type { Named } from './named.ts'
import type { Need } from './needs.ts'
import { isTrade } from './opener.ts'
import { isEvent, isProgram } from './owner-fits.ts'
import type { Around } from './owner-search.ts'
import { ownerIn } from './owners.ts'
import type { Owner } from './owners.ts'

/**
 * 夜间经济持续升温，培育街区9条，日均客流量4万人次: what the first clause says that the sentence is about,
 * where nothing but one figure stands between.
 */
export function openingOwner({ text, span: { start, end }, topic }: Around, metric: string): Owner | null {
  const stop = clauseEnd(text, start, end)
  const isNext = topic !== null && topic.recent.length === 1 && topic.clauseStart === stop + 1
  if (!isNext || metricOf(metric) !== null || patterns.anyDigit.test(text.slice(start, stop))) return null
  const owner = ownerIn(text, start, stop)
  return owner && !owner.isObject ? owner : null
}

/** 夜间经济提质扩容，打造街区6条，带动消费: what a trade that opens the sentence brings about is its own. */
export function tradeEffect(around: Around, { rest }: Need, { metric }: Named): Owner | null {
  const owner = startWord(rest, 'yieldsmore') === '' ? null : around.topic?.owner ?? openingOwner(around, metric)
  return owner && isTrade(owner.name) ? owner : null
}

/** 法律援助“应援尽援”，受理案件: what a clause before announces. */
export function announcedBefore({ find }: Around): Owner | null {
  const owner = find()
  return owner?.announced ? owner : null
}

/** “银龄讲学”计划全面铺开。招募教师300名，覆盖学校90所: the programme or event of which all that is told right behind is. */
export function programOf({ text, topic, run, find }: Around): Owner | null {
  const owner = run.between > 0 ? null : topic?.owner ?? find()
  return owner && (owner.isSaid || isSaidOf(owner, text) || isEvent(owner.name)) ? owner : null
}

/** Whether a clause says something of a programme, and not that it is carried out. */
export const isSaidOf = ({ name, isObject, start }: Owner, text: string): boolean =>
  isProgram(name) && (!isObject || (name.startsWith('“') && clauseStart(text, 0, start) === start))
