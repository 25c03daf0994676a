/** Places before a metric: 庆阳、酒泉经济总量 is the 经济总量 of two areas, and so two rows. */
import { placesIn } from '../read/places.ts'
import type { Facts } from '../types.ts'
import { isWord } from '../lexicon/words.ts'
import * as patterns from '../vocabulary/patterns-places.ts'
import { metricOf } from './metrics.ts'

/** A metric and the area it is stated of; an empty area is the report's own. */
export interface Placed { metric: string; area: string }

/** A place of two characters and a metric of two; longer names are sentences. */
const shortest = 4
const longest = 26
/** How far into a name places are looked for. */
const placesReach = 16

/**
 * Takes places, or an adverbial of circumstance, off a metric that the catalogue knows only without them.
 * `placed('庆阳、酒泉经济总量', facts)` → 经济总量 of 庆阳 and of 酒泉.
 */
export function placed(metric: string, facts: Facts): Placed[] {
  const whole = [{ metric, area: '' }]
  if (metric.length < shortest || metric.length > longest || metricOf(metric)) return whole
  const abroad = ofCountry(metric)
  if (abroad) return [abroad]
  const zone = patterns.zoneBefore.exec(metric)
  if (zone && metricOf(metric.slice(zone[0].length))) return [{ metric: metric.slice(zone[0].length), area: zone[1] ?? '' }]
  const places = placesIn(metric.slice(0, placesReach), facts)
  const named = places[0]?.start === 0
  if (!named && !patterns.circumstanceEnd.test(metric)) return whole
  for (let at = 2; at <= metric.length - 2; at++) {
    const rest = metric.slice(at)
    if (!metricOf(rest)) continue
    const head = metric.slice(0, at)
    if (!named) return patterns.circumstance.test(head) ? [{ metric: rest, area: '' }] : whole
    const inside = places.filter((place) => place.end <= at)
    const last = inside[inside.length - 1]
    if (!last || !patterns.behindPlaces.test(head.slice(last.end))) continue
    const apart = inside.some((place, index) => index > 0 &&
      !patterns.betweenPlaces.test(head.slice(inside[index - 1]?.end, place.start).replace(patterns.placeSuffix, '')))
    if (apart) continue
    const tail = head.slice(last.end).replace(patterns.possessiveEnd, '')
    return inside.map((place) => ({ metric: rest, area: inside.length === 1 ? place.name + tail : place.name }))
  }
  return whole
}

/** The names of countries have so many characters at most. */
const longestCountry = 6

/** 英国的煤产量: another country's figure; `null` for anything else, as 苏联帮助建设的项目. */
function ofCountry(metric: string): Placed | null {
  for (let end = 2; end <= Math.min(longestCountry, metric.length - 2); end++) {
    if (!isWord(metric.slice(0, end), 'country')) continue
    const rest = metric.slice(end)
    const own = rest.replace(patterns.possessiveAhead, '')
    return own.length > 1 && (own !== rest || metricOf(own)) ? { metric: own, area: metric.slice(0, end) } : null
  }
  return null
}
