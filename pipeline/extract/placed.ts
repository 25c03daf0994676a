/** Places before a metric: 庆阳、酒泉经济总量 is the 经济总量 of two areas, and so two rows. */
import { placesIn } from '../read/places.ts'
import type { Facts } from '../types.ts'
import { metricOf } from './metrics.ts'

/** A metric and the area it is stated of; an empty area is the report's own. */
export interface Placed { metric: string; area: string }

const between = /^(?:、|和|与|及|以及)?$/u
const behind = /^(?:市|州|县|区|省|新区|经开区|高新区|开发区|自贸试验区|自贸区|示范区|综保区|(?:等)?(?:[两二三四五六七八九十]|[0-9]+)(?:个)?(?:市|州|县|区|省|市州|县区|县市)|地区)?的?$/u
const circumstance = /(?:下|中|后|计算|口径|情况)$/u

/**
 * Takes places, or an adverbial of circumstance, off a metric that the catalogue knows only without them.
 * `placed('庆阳、酒泉经济总量', facts)` → 经济总量 of 庆阳 and of 酒泉.
 */
export function placed(metric: string, facts: Facts): Placed[] {
  const whole = [{ metric, area: '' }]
  if (metric.length < 4 || metric.length > 26 || metricOf(metric)) return whole
  const zone = /^([^，、]{0,6}?(?:经开区|高新区|经济技术开发区|经济开发区|开发区|新区|自贸试验区|自贸区|综保区|工业园区|产业园区))(?:完成|实现|的)?/u.exec(metric)
  if (zone && metricOf(metric.slice(zone[0].length))) return [{ metric: metric.slice(zone[0].length), area: zone[1] ?? '' }]
  const places = placesIn(metric.slice(0, 16), facts)
  const named = places[0]?.start === 0
  if (!named && !/[下中后算径况]/u.test(metric)) return whole
  for (let at = 2; at <= metric.length - 2; at++) {
    const rest = metric.slice(at)
    if (!metricOf(rest)) continue
    const head = metric.slice(0, at)
    if (!named) return circumstance.test(head) ? [{ metric: rest, area: '' }] : whole
    const inside = places.filter((place) => place.end <= at)
    const last = inside[inside.length - 1]
    if (!last || !behind.test(head.slice(last.end))) continue
    if (inside.some((place, index) => index > 0 && !between.test(head.slice(inside[index - 1]?.end, place.start).replace(/^[市州县区]/u, '')))) continue
    const tail = head.slice(last.end).replace(/的$/u, '')
    return inside.map((place) => ({ metric: rest, area: inside.length === 1 ? place.name + tail : place.name }))
  }
  return whole
}
