/** Names that say nothing: an act with a thing of any field (实施项目), and the kind of thing that was told of before. */
import type { Span } from '../../types.ts'
import { endWord, hasWord, withoutEnd, withoutEnds } from '../../lexicon/edges.ts'
import { isAnyWord, isWord, wordsOf } from '../../lexicon/words.ts'
import { partOpening } from '../../vocabulary/patterns-measures.ts'
import { grade } from '../../vocabulary/patterns-lists.ts'
import * as patterns from '../../vocabulary/patterns-empty.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { suffixes } from '../../words.ts'
import { actAt } from '../head-words.ts'
import { remembering } from '../remembering.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import type { Run } from '../runs.ts'
import { endsInTrade } from './field-words.ts'
import type { Topic } from './topics.ts'

/** A name taken apart: the acts, and a noun that things of any field have. */
export interface Empty { act: string; noun: string }

/** 项目, 工程. */
const workLength = 2
/** 重点项目 is one word. */
const rankLength = 2
/** Longer acts before a ranked thing have an object. */
const longestAct = 4
/** Longer modifiers are clauses. */
const longestKind = 12

const isAct = ({ text }: Word): boolean => actAt(text, 0)?.word === text ||
  isAnyWord(text, 'final', 'predicate', 'leadadverb', 'adverb', 'praise') || isWord(text, 'stagesaid')

/** 重点项目建设: that works are built, which says nothing of them; empty where a name does not end so. */
export const builtAtEnd = (name: string): string => endWord(name, 'worksbuilt').slice(workLength)

/** 省级, 省市重点: whether words say only of what rank things are. */
export const isRankOnly = (words: string): boolean => words.includes(grade) || (words !== '' && withoutEnds(words, 'rank') === '')

/** 其他, 投资超百亿: whether words before a thing are no kind of it. */
export const isNoKind = (words: string): boolean => isWord(words, 'nokind') || hasWord(words, 'kindmark') || anyDigit.test(words)

const emptyAtEnd = suffixes(wordsOf('empty').map((word) => [word, word]))

/** Takes a name; gives its acts and its noun where it has nothing else: `竣工投产项目`, `实施项目`; `null` for `竣工工业项目`. */
export const emptyName = remembering((whole): Empty | null => {
  const built = builtAtEnd(whole)
  const name = whole.slice(0, whole.length - built.length)
  // Most names end otherwise, and need not be cut into words.
  const longer = emptyAtEnd(name, name.length)
  if (longer === null) return null
  const last = segment(name).at(-1)?.text ?? ''
  const core = isWord(last, 'empty') ? last : last.slice(rankLength)
  const found = (isWord(core, 'empty') ? actsBefore(name, core) : null) ?? (longer.word === core ? null : actsBefore(name, longer.word))
  return found && { ...found, noun: found.noun + built }
})

/** Words without the sizes and ranks at their end: 引进 of 引进投资超10亿元重大. */
function withoutRank(words: string): string {
  const rest = withoutEnds(words.replace(patterns.sizeAtEnd, ''), 'rankahead')
  return rest === words ? words : withoutRank(rest)
}

/** A name without the noun at its end; `null` where more than acts, sizes and ranks stand before it. */
function actsBefore(name: string, core: string): Empty | null {
  // 投资超10亿元重大项目: of what size and rank they are says nothing either.
  const front = name.slice(0, -core.length)
  const act = withoutRank(front)
  const rank = front.slice(act.length)
  // 围绕12项指标任务: what only leads to the thing is no act on it.
  const words = segment(act)
  const acts = words.filter(({ text }) => !isWord(text, 'attending'))
  return acts.every(isAct) && (rank === '' || (words.length > 0 && act.length <= longestAct)) ? { act: joined(acts), noun: rank + core } : null
}

/** 重点建设: of what rank works are. */
const isRanked = (kind: string): boolean => kind.length > rankLength && isRankOnly(kind)

/** What a thing says besides its noun: 工业 of `工业项目`; empty where it is another thing, or says only how far it is. */
function kindIn(thing: string, noun: string): string {
  if (!thing.endsWith(noun)) return ''
  const words = segment(thing.slice(0, -noun.length))
  let from = 0
  while (from < words.length && isAct(words[from] as Word)) from++
  const kind = joined(words.slice(from))
  const last = words.at(-1)
  return !last || from === words.length || kind.length > longestKind || (last.pos === 'v' && !endsInTrade(kind) && !isRanked(kind)) || isNoKind(kind) ? '' : kind
}

/**
 * Takes a thing and what was spoken of before; gives the kind that all such things told of before have: 城建 of 项目
 * behind 实施城建项目20个. One that says only the rank (重点) goes on to what is surely a part, which `near` says.
 */
export function kindTold(noun: string, topic: Topic | null, near: boolean): string {
  if (!topic) return ''
  const core = noun.slice(0, noun.length - builtAtEnd(noun).length)
  const kinds = new Set(topic.things.map((thing) => kindIn(withoutEnd(thing, 'invested'), core)))
  kinds.delete('')
  const [kind = ''] = kinds
  return kinds.size !== 1 || (isRankOnly(kind) && !near) ? '' : kind
}

/** Whether what a run states is surely of the things told before: behind 其中, or in the same sentence. */
export function isPartOfTold(text: string, span: Span, run: Run, topic: Topic | null): boolean {
  const between = text.slice(run.floor, run.figures[0]?.quantity.start)
  return partOpening.test(between) || partOpening.test(text.slice(span.start, run.headStart)) ||
    (topic?.sentence === span.start && !run.behind && !between.includes('；'))
}
