/** Whether an owner goes with what is measured: an activity has no enterprises, a trade no berths. */
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { catalogued, metricOf } from '../metrics.ts'
import type { Named } from './named.ts'
import { isServing, withOwner } from './needs.ts'
import type { Need } from './needs.ts'
import type { Owner } from './owners.ts'

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
  part: ({ owner: { name, isObject } }) =>
    !isObject && !isWord(name, 'sector') && !patterns.campaign.test(name),
  work: ({ metric }) => metricOf(metric) === null,
  event: ({ owner: { name, isObject }, metric }) =>
    patterns.venue.test(name) && !isObject && metricOf(metric) === null,
  // 推进城镇化，城镇化率: that of the area as a whole, where the catalogue knows it.
  rate: ({ owner: { name }, need: { rest }, metric }) =>
    metricOf(metric) === null &&
    name.includes(rest.slice(-3, -1)) && !rest.startsWith(name.slice(0, 2)),
  flow: ({ owner, need, metric }) =>
    !worksAt(owner, metric) &&
    (catalogued(metric) === null || patterns.ownsFlows.test(owner.name)) &&
    !ownsNothing(owner.name, need) &&
    (metricOf(metric) === null || hasOwn(owner.name, need)),
  value: ({ owner: { name }, need, metric, money }) => {
    if (money && isAction(name)) return false
    // 光伏产业加快发展，规上企业达到26家: an industry has firms; 工业 and 旅游 have those of the area.
    if (patterns.firms.test(need.rest))
      return patterns.industryAtEnd.test(name) && !isWord(name, 'sector')
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

/**
 * Whether a thing has nothing that comes to it. 招商引资见效，入驻企业: an activity has no enterprises; 文旅消费
 * has no visitors.
 */
export const ownsNothing = (name: string, need: Need): boolean =>
  need.kind === 'flow' &&
  (isWord(name, 'sector') || patterns.noOwner.test(name)) &&
  !isServing(need)

/** Whether a name is what was done: that gathers and serves, and has no turnover. */
export const isAction = (name: string): boolean => {
  for (let length = 2; length <= Math.min(4, name.length); length++)
    if (isWord(name.slice(-length), 'action')) return true
  return false
}
