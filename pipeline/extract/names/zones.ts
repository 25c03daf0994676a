/** The zone that a list is told of: what its first member begins with holds for the others. */
import * as patterns from '../../vocabulary/patterns-places.ts'
import { metricOf } from '../metrics.ts'
import { segment } from '../words.ts'
import type { Named } from './named.ts'
import type { Topic } from './topics.ts'

/** The zone that a name begins with, with something of it behind: 高新区 of 高新区亩均产出; empty where it begins otherwise. */
function zoneAtStart(name: string): string {
  const zone = patterns.zoneOfList.exec(name)?.[1] ?? ''
  return segment(zone).some(({ text, pos }) => pos === 'v' && text.length > 1) ? '' : zone
}

/**
 * Takes a name, what its sentence told of before, whether it goes on with a list and stands right behind the figure
 * before (中心城区面积达到50平方公里，人口达到40万人: those who live there); gives it with the zone of those
 * before: 高新区亩均产出增长8%、税收增长5% are both of 高新区, and so is a share that no area has, 首位产业产值占比.
 */
export function ofZone(named: Named, topic: Topic | null, joined: boolean, right: boolean): Named | null {
  if (!topic || named.area || named.gap || named.measure === 'rank') return null
  const known = metricOf(named.metric) !== null
  const town = right && patterns.peopleOfTown.test(named.metric) ? patterns.sizeOfTown.exec(topic.recent.at(-1) ?? '')?.[0] : undefined
  if (town !== undefined) return { ...named, area: town }
  if (known && joined) {
    const area = zoneAtStart(topic.recent.at(-1) ?? '')
    return area === '' ? null : { ...named, area }
  }
  const zone = known || !patterns.shareOfZone.test(named.metric) ? '' : zoneAtStart(topic.recent[0] ?? '')
  return zone === '' ? null : { ...named, metric: zone + named.metric, source: 'completed', sourceStart: topic.clauseStart }
}
