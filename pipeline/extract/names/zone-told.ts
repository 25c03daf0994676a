/** The zone that the opening of a sentence, or a topic sentence before it, is about: a known metric behind it is the zone's own, never the area's. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { markerAhead } from '../../vocabulary/patterns-empty.ts'
import { andSoOn } from '../../vocabulary/patterns-names.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseEnd, isStrong } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import type { Named } from './named.ts'
import type { Around } from './owner-search.ts'

/** Longer names of zones are clauses. */
const longestZone = 10
/** So many sentences back one may begin with the zone. */
const mostSentences = 2

/** Money that measures an economy, which zones have as areas do; roads and farmland are told of the area behind any zone. */
const moneyCodes: ReadonlySet<string> = new Set(['CNY', 'USD'])
export const measuresEconomy = (name: string): boolean => moneyCodes.has(metricOf(name)?.unit_code ?? '')

/** Who lives there and how: of the zone that opens the very sentence. */
const isOfPeople = (name: string): boolean => metricOf(name) !== null && endWord(name, 'livesthere') !== ''

/** Whether a word may be one of a zone's name: none that does, leads or counts; 临 of 临港 is one character. */
const isOfName = ({ text, pos }: Word): boolean =>
  (!'vdpcmur'.includes(pos || 'x') || (pos === 'v' && text.length === 1)) && !isStrong(text) && !isAnyWord(text, 'stop', 'linking', 'opening', 'makeszone')

/** Where the zone that words begin with ends: behind the last of them that is one's kind; -1 for none. */
function zoneEnd(words: readonly Word[]): number {
  let end = -1
  for (let at = 0; at < words.length && isOfName(words[at] as Word); at++) {
    const name = joined(words.slice(0, at + 1))
    if (name.length > longestZone) break
    if (endWord(name, 'zonewithfigures') !== '') end = at + 1
    else if (end >= 0) break
  }
  return end
}

/** The zone that a clause is about: it begins with it, or with what supports it; empty where it begins otherwise, or with several. */
function zoneOpening(clause: string): string {
  const said = clause.trim().replace(markerAhead, '')
  const words = segment(withoutStart(said, 'supporting'))
  const end = zoneEnd(words)
  const behind = words[end]?.text ?? ''
  const zone = end < 0 ? '' : joined(words.slice(0, end))
  // 高新区、经开区, 东湖产业园等: several. 开发区: a kind, of which the area has several.
  return isWord(behind, 'linking') || behind.startsWith(andSoOn) || isWord(zone, 'plainzone') ? '' : zone
}

/** 新区管理体制理顺。全年投资增长: the zone that one of the sentences before begins with, none of which gives a figure or speaks of the area. */
function zoneOfSentences(text: string, start: number): string {
  const line = text.lastIndexOf('\n', start - 1) + 1
  let end = start
  for (let count = 0; count < mostSentences && end > line; count++) {
    const from = Math.max(line, text.lastIndexOf('。', end - 2) + 1)
    const said = text.slice(from, end)
    if (anyDigit.test(said) || hasWord(said, 'ownarea')) return ''
    const zone = zoneOpening(text.slice(from, clauseEnd(text, from, end)))
    if (zone !== '' && !hasWord(said, 'reformend')) return zone
    end = from
  }
  return ''
}

/** Takes a name; gives it with the zone that its sentence, or what stands before it, is about, `null` where it is about none. */
export function ofZoneTold(named: Named, { text, span, run }: Around): Named | null {
  const counts = measuresEconomy(named.metric)
  if (named.area || named.gap || named.measure === 'rank' || (!counts && !isOfPeople(named.metric))) return null
  if (startWord(named.metric, 'ownarea') !== '' || hasWord(text.slice(span.start, run.headStart), 'ownarea')) return null
  const end = clauseEnd(text, span.start, span.end)
  const own = end < run.headStart ? zoneOpening(text.slice(span.start, end)) : ''
  const zone = own || (counts ? zoneOfSentences(text, span.start) : '')
  return zone === '' ? null : { ...named, area: zone }
}
