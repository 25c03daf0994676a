/** Places that are a model, which do not say of what: 省级示范村, 样板片区. */
import { beforeWord, endWord, hasWord, startWord, withoutEnd, withoutEnds } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { markerAhead } from '../../vocabulary/patterns-empty.ts'
import { shortQuotes } from '../../vocabulary/patterns-lists.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseStart } from '../marks.ts'
import type { Run } from '../runs.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import type { Empty } from './empty.ts'
import type { Field } from './fields.ts'
import { isNoField } from './field-words.ts'
import { splitAct } from './naming.ts'
import type { Topic } from './topics.ts'
import { opens } from './town.ts'

/** A longer name is a clause, a shorter one says little. */
const longest = 12
const shortest = 4

/** 省级示范村: a thing taken apart, `of` what stands before the level; `null` where it is no model place. */
function partsOf(thing: string): { of: string; place: string } | null {
  // 示范村创建任务: what is done with them is no part of it.
  const core = withoutEnd(withoutEnd(thing, 'trailing'), 'workend')
  const unit = endWord(core, 'modelunit')
  const front = core.slice(0, -unit.length)
  const model = endWord(front, 'model')
  const of = withoutEnds(withoutEnd(front.slice(0, -model.length), 'andabove'), 'level')
  return unit === '' || model === '' ? null : { of, place: thing.slice(of.length) }
}

/** Takes a name; gives its act and its noun where that is a model place alone; `null` for 乡村振兴示范村. */
export function modelPlace(name: string): Empty | null {
  const { verb, rest } = splitAct(name)
  return partsOf(rest)?.of === '' ? { act: verb, noun: rest } : null
}

/** What the name of a theme may have: 乡村振兴 has a verb, but none that opens a clause, and no particle. */
const isNamed = ({ text, pos }: Word): boolean => isWord(text, 'namemark') ||
  (!'pcdmur'.includes(pos || 'x') && !isWord(text, 'opening') && !isWord(text, 'topicverb') && !isWord(text, 'stop'))

/** What a clause is about, up to the word that says what becomes of it: 文明乡村 of 抓好文明乡村建设“双百工程”; empty where it says none. */
function themeOf(clause: string): string {
  if (anyDigit.test(clause)) return ''
  const words = segment(clause.trim().replace(markerAhead, ''))
  let from = 0
  while (from < words.length - 1 && opens(words[from] as Word)) from++
  const said = joined(words.slice(from))
  // 东湖区市级文明乡村示范带: behind the places and the level.
  const level = segment(beforeWord(said, 'model')).findLast(({ text }) => isWord(text, 'level'))
  const cut = beforeWord(said.slice(level?.end ?? 0), 'modelof')
  // 县域商业“示范引领”行动: the quote is behind what it is about.
  const theme = cut.endsWith('“') ? cut.slice(0, -1) : cut
  const is = segment(theme)[0]?.pos !== 'v' && theme.length >= shortest && theme.length <= longest && theme !== said && !hasWord(theme, 'listmark')
  return is && segment(theme.replace(shortQuotes, '')).every(isNamed) && !isNoField(theme) ? theme : ''
}

/** A model place with what it is a model of, and that alone. */
export interface Modelled extends Field { theme: string }

/** 省级文明乡村示范镇2个、示范村3个，市级示范镇5个: like those told right before, at the level that is its own or goes on, wherever that stood. */
function likeTold(told: { of: string; place: string }, place: string, listed: boolean, start: number): Modelled {
  const [ahead, inside, own] = [told.of, told.place, place].map((words) => startWord(words, 'level')) as [string, string, string]
  const theme = told.of.slice(ahead.length)
  const level = own || (listed ? ahead || inside : '')
  const thing = place.slice(own.length)
  return { name: ahead === '' ? theme + level + thing : level + theme + thing, theme, start }
}

/** So many clauses back it is looked for, up to the end of the sentence before. */
const mostClauses = 4

/**
 * Takes a text, the line, a run, what its sentence told before, and the places; gives its places with what they are a model of: what those told
 * right before are, with their level in a list, or what a clause before is about.
 */
export function modelOf(text: string, line: number, { headStart, joined: listed }: Run, topic: Topic | null, place: string): Modelled | null {
  const told = partsOf(topic?.things.at(-1) ?? '')
  if (topic && told && told.of.length > 1) return likeTold(told, place, listed, topic.clauseStart)
  // 省级美丽乡村10个、精品村3个: of those before.
  if (topic && listed) return null
  let end = headStart - 1
  let sentences = 0
  for (let count = 0; count < mostClauses && end > line && sentences < 2; count++) {
    const start = clauseStart(text, line, end)
    const name = themeOf(text.slice(start, end))
    if (name !== '') return { name: name + place, theme: name, start }
    end = start - 1
    if (isWord(text[end] ?? '', 'sentenceend')) sentences++
  }
  return null
}
