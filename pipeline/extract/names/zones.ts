/** The zone that a list or a clause is about: what its first member begins with holds for the others. */
import { endWord, hasWord, startWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { actAt } from '../head-words.ts'
import { isGrowth } from '../measures.ts'
import { metricOf } from '../metrics.ts'
import { zoneAt } from '../placed.ts'
import { segment } from '../words.ts'
import type { Named } from './named.ts'
import { splitAct } from './naming.ts'
import type { Around } from './owner-search.ts'
import { ownerBefore } from './owners.ts'
import type { Topic } from './topics.ts'
import { measuresEconomy } from './zone-told.ts'

/** The zone that a name begins with, with something of it behind: 高新区 of 高新区亩均产出; empty where it begins otherwise. */
function zoneAtStart(name: string): string {
  const zone = zoneAt(name)?.area ?? ''
  return hasAct(zone) ? '' : zone
}

/** 布局盐河产业带: whether words that end in a zone say what is done there. */
const hasAct = (words: string): boolean => segment(words).some(({ text, pos }) => pos === 'v' && text.length > 1)

/** 中心城区建成区面积: the town whose size is told; empty for other names. */
function townOfSize(name: string): string {
  const whole = withoutEnd(name, 'townsize')
  return endWord(withoutEnd(whole, 'builtuparea'), 'town') || endWord(whole, 'town')
}

/** How far before a share what it is one of is looked for. */
const shareReach = 9

/** 首位产业产值占比: whether a share is one that the area as a whole does not have. */
function isShareOfZone(name: string): boolean {
  const of = withoutEnd(name, 'sharetail')
  return of !== name && hasWord(of.slice(-shareReach), 'zonemeasure')
}

/**
 * Takes a name, what its sentence told of before, whether it goes on with a list and stands right behind the figure
 * before (中心城区面积达到50平方公里，人口达到40万人: those who live there); gives it with the zone of those
 * before: 高新区亩均产出增长8%、税收增长5% are both of 高新区, and so is a share that no area has, 首位产业产值占比.
 */
export function ofZone(named: Named, topic: Topic | null, joined: boolean, right: boolean): Named | null {
  if (!topic || named.area || named.gap || named.measure === 'rank') return null
  const last = topic.recent.at(-1) ?? ''
  const town = right && isWord(named.metric, 'townpeople') ? townOfSize(last) : ''
  if (town !== '') return { ...named, area: town }
  const own = metricOf(named.metric)
  if (own && (joined || isOfNext(named, topic, right))) {
    const area = zoneAtStart(last)
    return area === '' ? null : { ...named, area }
  }
  const zone = own || !isShareOfZone(named.metric) ? '' : zoneAtStart(topic.recent[0] ?? '')
  return zone === '' ? null : { ...named, metric: zone + named.metric, source: 'completed', sourceStart: topic.clauseStart }
}

/**
 * Takes a name and what its sentence told of before; gives it with the part of the town that the sentence begins with:
 * 主城区新建菜市场7个，建成公园5处 were both built there.
 */
export function inTown(named: Named, topic: Topic | null): Named | null {
  if (!topic || named.area || named.gap || named.measure !== 'level' || splitAct(named.metric).verb === '') return null
  const first = topic.recent[0] ?? ''
  const town = startWord(first, 'town')
  return town !== '' && actAt(first, town.length) !== null ? { ...named, area: town } : null
}

/** 开发区产值增长8%，税收增长5%: whether what is told behind a comma is of the same. */
const isOfSame = (named: Named, topic: Topic): boolean => isGrowth(named.measure) && isGrowth(topic.measure)

/** Whether what is told behind a comma is of the zone before, by its form or as it stands right behind. */
const isOfNext = (named: Named, topic: Topic, right: boolean): boolean => isOfSame(named, topic) || (right && (isValue(topic) || measuresEconomy(named.metric)))

/** 综保区进出口120亿元，固定资产投资增长9%: whether the figure before is a value, with no act in it. */
const isValue = ({ measure, verb }: Topic): boolean => verb === '' && (measure === 'level' || isGrowth(measure))

/** Takes the names of a dealt list (分别); gives the known metrics among them with the zone that the first begins with. */
export function inZoneOfFirst(names: readonly Named[][]): Named[][] {
  const first = names[0]?.[0]
  const zone = names.length > 1 && first ? first.area || zoneAtStart(first.metric) : ''
  if (zone === '') return [...names]
  return names.map((each, at) => each.map((named) => (at > 0 && named.area === '' && metricOf(named.metric) ? { ...named, area: zone } : named)))
}

/**
 * The zone that a clause of the sentence is about, where a figure of a known metric says nothing of its area:
 * `临江高新区自行运转，生产总值突破90亿元`.
 */
export function zoneBefore({ text, span, run }: Around, named: Named): string {
  if (
    named.area ||
    run.between === 0 ||
    segment(run.headText).some(({ text: word }) => isWord(word, 'stop'))
  )
    return ''
  if (metricOf(named.metric) === null) return ''
  const floor = Math.max(run.floor, span.start)
  const owner = ownerBefore(text, floor, span.start, floor, run.headStart)
  const last = owner && !owner.isObject ? (segment(owner.name).at(-1)?.text ?? '') : ''
  return owner && last !== owner.name && isWord(last, 'zone') && !hasAct(owner.name) ? owner.name : ''
}
