/** Places before a metric: 庆阳、酒泉经济总量 is the 经济总量 of two areas, and so two rows. */
import { placesIn } from '../read/places.ts'
import type { Place } from '../read/places.ts'
import type { Facts } from '../types.ts'
import { endWord, hasWord, startWord, withoutStart } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { possessiveAhead } from '../vocabulary/particles.ts'
import * as patterns from '../vocabulary/patterns-places.ts'
import { takesShare } from '../vocabulary/patterns-measures.ts'
import { clauseMark } from '../vocabulary/patterns-scopes.ts'
import { metricOf } from './metrics.ts'
import { segment } from './words.ts'

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
  const zone = zoneAt(metric)
  if (zone && endWord(zone.area, 'innertown') === '' && metricOf(zone.metric)) return [zone]
  const places = placesIn(metric.slice(0, placesReach), facts)
  if (places[0]?.start === 0) return behindPlaces(metric, places) ?? whole
  const known = hasWord(metric, 'circumstance') ? knownFrom(metric, 2) : -1
  return known >= 0 && isCircumstance(metric.slice(0, known)) && !isInsideWord(metric, known) ? [{ metric: metric.slice(known), area: '' }] : whole
}

/** 高新区工业总产值: a zone or part of the area that a name begins with, and what is told of it; 全市地区生产总值 has none. */
export function zoneAt(name: string): Placed | null {
  const [whole = '', area = ''] = patterns.zoneAhead.exec(name) ?? []
  const metric = name.slice(whole.length)
  if (area === '' || isWord(area, 'nozone') || area.includes(takesShare)) return null
  // 第一产业地区生产总值: a metric of which the zone is only the beginning.
  const kind = endWord(area, 'zonename')
  for (let end = 2; end <= metric.length; end++) if (metricOf(kind + metric.slice(0, end))) return null
  return { metric, area }
}

/** 按可比口径, in 口径下 too, but not 20人以下. */
const isCircumstance = (words: string): boolean => endWord(words, 'circumstance') !== '' && endWord(words, 'nocircumstance') === ''

/** 中小学生: no 小学生 begins inside a word. */
const isInsideWord = (name: string, at: number): boolean => segment(name).some(({ start, end }) => start < at && end > at)

/** Where the longest metric of the catalogue begins at the end of a name, from a place on; -1 for none. */
function knownFrom(name: string, from: number): number {
  for (let at = from; at <= name.length - 2; at++) if (metricOf(name.slice(at))) return at
  return -1
}

/** The metric behind places that a name begins with, once for each of them; `null` where more than places stands before. */
function behindPlaces(name: string, places: readonly Place[]): Placed[] | null {
  for (let at = knownFrom(name, 2); at >= 0; at = knownFrom(name, at + 1)) {
    const head = name.slice(0, at)
    const inside = places.filter((place) => place.end <= at)
    const last = inside[inside.length - 1]
    const behind = last && patterns.behindPlaces.exec(head.slice(last.end))
    if (!behind || !areList(head, inside)) continue
    const [, tail = ''] = behind
    return inside.map((place) => ({ metric: name.slice(at), area: inside.length === 1 ? place.name + tail : place.name }))
  }
  return null
}

/** Whether nothing but joiners stands between places. */
const areList = (words: string, places: readonly Place[]): boolean => places.every((place, index) => index === 0 ||
  isBetween(words.slice(places[index - 1]?.end, place.start)))
const isBetween = (gap: string): boolean => gap === '' || isWord(gap, 'placejoiner')

/** The names of countries have so many characters at most. */
const longestCountry = 6

/** 英国的煤产量: another country's figure; `null` for anything else, as 苏联帮助建设的项目. */
function ofCountry(metric: string): Placed | null {
  for (let end = 2; end <= Math.min(longestCountry, metric.length - 2); end++) {
    if (!isWord(metric.slice(0, end), 'country')) continue
    const rest = metric.slice(end)
    const own = rest.replace(possessiveAhead, '')
    return own.length > 1 && (own !== rest || metricOf(own)) ? { metric: own, area: metric.slice(0, end) } : null
  }
  return null
}

/** 但英国早在1880年，年产量…: the country that a clause of the sentence begins with, where none behind it is of 我国; empty for none. */
export function abroad(words: string): string {
  let country = ''
  for (const clause of words.split(clauseMark)) {
    const own = withoutStart(clause.trimStart(), 'contrasting')
    const found = startWord(own, 'country')
    if (found !== '' && startWord(own.slice(found.length), 'behindcountry') !== '') country = found
    else if (hasWord(clause, 'home')) country = ''
  }
  return country
}
