/** Whether an owner goes with what is measured: an activity has no enterprises, a trade no berths. */
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { actAt } from '../head-words.ts'
import { catalogued, metricOf } from '../metrics.ts'
import type { Named } from './named.ts'
import { isServing, withOwner } from './needs.ts'
import type { Need } from './needs.ts'
import type { Owner } from './owners.ts'
import { segment } from '../words.ts'

/** What is asked: whose it may be, what is needed, the figure's name, and whether it is money. */
interface Asked {
  owner: Owner
  need: Need
  metric: string
  money: boolean
}

/**
 * Takes an owner, what a name needs it for, and the name; says whether they go together: not where
 * the catalogue knows the name for the area as a whole.
 */
export const fits = (owner: Owner, need: Need, { metric }: Named, money: boolean): boolean =>
  !metric.includes(owner.name) && fitsKind[need.kind]({ owner, need, metric, money })

const fitsKind: Readonly<Record<Need['kind'], (asked: Asked) => boolean>> = {
  // 停车楼建成，泊位数量: of a thing in the sentence, no trade.
  part: ({ owner: { name, isObject } }) => !isObject && !isWord(name, 'sector'),
  site: () => true,
  work: ({ metric }) => metricOf(metric) === null,
  flow: ({ owner, need, metric }) =>
    catalogued(metric) === null &&
    !ownsNothing(owner.name, need) &&
    (metricOf(metric) === null || hasOwn(owner.name, need)),
  value: ({ owner: { name }, need, metric, money }) => {
    // 光伏产业加快发展，规上企业达到26家: firms are those of the area.
    if ((money && isAction(name)) || endWord(need.rest, 'firm') !== '') return false
    // 开通航线，货物吞吐量: what was done has no value that the catalogue knows of the area.
    return metricOf(metric) === null || (actAt(name, 0) === null && hasOwn(name, need))
  },
}

/**
 * 聚焦境外市场，接待游客: whether a thing is only worked at; such has no visitors that the catalogue knows of
 * the area.
 */
export const worksAt = ({ isObject }: Owner, metric: string): boolean =>
  isObject && catalogued(metric) !== null

/**
 * Whether a thing has a measure of its own beside that of the area: what is no whole sector has,
 * and what the catalogue knows it of.
 */
export const hasOwn = (name: string, need: Need): boolean =>
  !isWord(name, 'sector') || metricOf(withOwner(name, need)) !== null

/** Whether a thing has nothing that comes to it: a whole sector has no enterprises of its own. */
export const ownsNothing = (name: string, need: Need): boolean =>
  need.kind === 'flow' && isWord(name, 'sector') && !isServing(need)

/** Whether a name is what was done: that gathers and serves, and has no turnover. */
export const isAction = (name: string): boolean => {
  for (let length = 2; length <= Math.min(4, name.length); length++)
    if (isWord(name.slice(-length), 'action')) return true
  return false
}

/** “银龄讲学”计划, 名医下乡行动: a programme by its own name. */
export function isProgram(name: string): boolean {
  const words = segment(name)
  // 创新开展“九解一协调”活动: how it is carried out.
  const ahead = words.slice(0, Math.max(1, words.findIndex(({ text }) => text === '“')))
  if (ahead.some(({ text, pos }) => pos === 'v' || isWord(text, 'opening'))) return false
  const quoted = name.startsWith('“') && name.indexOf('”')
  return quoted === name.length - 1 || (isAction(name) && (Boolean(quoted) || (words.length > shortestProgram && endWord(name, 'programend') !== '')))
}
const shortestProgram = 2

/** 国际茶业博览会: an event by its own name. */
export const isEvent = (name: string): boolean => endWord(name, 'eventend') !== '' && name.length > endWord(name, 'eventend').length

/** 茶业博览会 of 茶业博览会吸引采购商; empty for a name that begins otherwise. */
export function eventIn(name: string): string {
  if (!hasWord(name, 'eventend')) return ''
  const verb = segment(name).find(({ text, start }) => start > 0 && isWord(text, 'yielding'))
  const event = name.slice(0, verb?.start ?? 0)
  return isEvent(event) ? event : ''
}
