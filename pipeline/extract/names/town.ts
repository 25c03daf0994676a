/** The part of a town that a sentence is about: behind 推进主城区停车设施建设 what is built is built there. */
import { hasWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord } from '../../lexicon/words.ts'
import { markerAhead, partMark } from '../../vocabulary/patterns-empty.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseEnd, isJoiner } from '../marks.ts'
import { segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isFlowName } from './goes-on.ts'
import type { Named } from './named.ts'
import { splitAct } from './naming.ts'
import type { Around } from './owner-search.ts'

/** Longer clauses are about more than one thing. */
const longestClause = 24
/** Shorter words behind the town say nothing of it. */
const shortestWork = 2

/** A verb that opens a clause about something, or how it is done. */
export const opens = ({ text, pos }: Word): boolean => pos === 'd' ||
  isAnyWord(text, 'opening', 'topicverb', 'adverb', 'leadadverb', 'praise', 'holdscampaign')

/** Whether words name another place, or the whole area, or another part of the sentence begins in them. */
const namesPlace = (words: string): boolean => words.includes(partMark) || segment(words).some(({ text, pos }) => pos === 's' ||
  isAnyWord(text, 'ownarea', 'smallplace', 'town', 'zone', 'placealone'))

/** 主城区商贸提升计划和“双十工程”: whether words are about two things, of which only the first is surely of the town. */
const areTwo = (words: string): boolean => segment(words).some(({ text, pos }) => pos === 'c' && isJoiner(text))

/** Takes a clause; gives the part of a town at which it works, or of which it tells, alone; empty where it is built otherwise. */
export function townOf(clause: string): string {
  const said = clause.trim().replace(markerAhead, '')
  if (said.length > longestClause || !hasWord(said, 'town') || anyDigit.test(said)) return ''
  const words = segment(said)
  let at = 0
  while (at < words.length && opens(words[at] as Word) && startWord(said.slice((words[at] as Word).start), 'town') === '') at++
  const rest = said.slice(words[at]?.start ?? said.length)
  const town = startWord(rest, 'town')
  const work = rest.slice(town.length)
  // 中心城区和重点场所停车: not of the town alone.
  return town !== '' && work.length >= shortestWork && !areTwo(work) && !namesPlace(work) ? town : ''
}

/** Takes a name; gives it with the part of the town that the first clause of its sentence is about, `null` where that is about none. */
export function builtInTown(named: Named, { text, span, run }: Around): Named | null {
  if (named.area || named.gap || named.measure !== 'level' || (splitAct(named.metric).verb === '' && !isFlowName(named.metric))) return null
  const end = clauseEnd(text, span.start, span.end)
  const last = run.figures.at(-1)?.quantity.start ?? run.headStart
  if (end >= run.headStart) return null
  const town = townOf(text.slice(span.start, end))
  return town === '' || namesPlace(text.slice(end, last) + named.metric) ? null : { ...named, area: town }
}
