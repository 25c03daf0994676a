/** Of which insurance people are insured, and of which reform places are a pilot, where words before a figure say it. */
import { endWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { trial } from '../../vocabulary/patterns-shares.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseStart, isStrong } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import type { Named } from './named.ts'
import type { Around } from './owner-search.ts'

/** A name that says what is told of something, and the place of that thing before it. */
interface Told { name: string; start: number }
/** Puts the thing that words before a figure name into the name of that figure. */
type Join = (thing: string) => string
/** Clauses back, in the sentence and the one before. */
const mostClauses = 5
/** A longer noun is a clause. */
const longest = 20

/** 参保人数, 农民参合, 新增参保: a name that says that people are insured, and not in what, with that. */
function joinInsured(metric: string): Join | null {
  const act = endWord(metric, 'insuredact')
  const ahead = metric.slice(0, metric.length - act.length)
  if (act !== '') return ahead === '' || startWord(ahead, 'added') === ahead || isWord(ahead, 'newly') ? (of) => ahead + of + act : peopled(ahead, act)
  // 参加农民: who joined.
  const joins = startWord(metric, 'joinsinsurance')
  const who = metric.slice(joins.length)
  return joins !== '' && (who === '' || arePeople(who)) ? (of) => joins + of + who : null
}

const arePeople = (words: string): boolean => endWord(words, 'people') !== '' && segment(words).length <= mostPeople
const mostPeople = 3

/** 城乡居民 stands before the insurance that has it in its name; others are those who were insured. */
const peopled = (who: string, act: string): Join | null =>
  arePeople(who) ? (of) => (isWord(who, 'insuredgroup') && !of.includes(who) ? who + of + act : of + act + withoutStart(who, 'wholearea')) : null

/** 城镇居民基本医疗保险 of 城镇居民基本医疗保险试点城市: the last insurance that a clause names; `null` where it names several, or none. */
function insuranceIn(clause: string): Told | null {
  const words = segment(clause)
  const ends = words.flatMap((word, at) => (endWord(word.text, 'insurancename') !== '' && word.text.length > 1 ? [at] : []))
  const [end] = ends
  if (end === undefined || ends.length > 1) return null
  let from = end
  while (from > 0 && mayLead(words[from - 1] as Word)) from--
  const before = words[from - 1]
  // 养老、医疗保险, 职工和居民医保: the first of them is another.
  const several = before !== undefined && (before.text === listMark || isWord(before.text, 'joining'))
  const name = joined(words.slice(from, end + 1))
  return several || name.length > longest || isWord(name, 'insurance') ? null : { name, start: (words[from] as Word).start }
}

/** 城乡居民, 基本, 新型: words that say which insurance it is. */
const mayLead = ({ text, pos }: Word): boolean =>
  (text.length > 1 && ('nbw'.includes(pos || 'x') || isAnyWord(text, 'group', 'insurancekind'))) && !isAnyWord(text, 'stop', 'opening', 'topicverb', 'wholearea', 'ownarea', 'joining', 'joinsinsurance', 'abstract')

/** 试点县, 开展试点县: places where something is tried. */
function joinPilot(metric: string): Join | null {
  const pilot = withoutStart(metric, 'carrying')
  return pilot.startsWith(trial) && pilot.length > trial.length && pilot.length <= longestPilot && segment(pilot).length <= mostPeople ? (of) => withoutTrial(of) + pilot : null
}
const longestPilot = 7
const withoutTrial = (of: string): string => of.slice(0, of.includes(trial, 2) ? of.lastIndexOf(trial) : undefined)

/** 农村税费改革 of 推进农村税费改革, 宅基地制度改革 of 宅基地制度改革稳慎推进: what a clause says was carried out. */
function reformIn(clause: string): Told | null {
  const words = segment(clause)
  const opens = ({ text, pos }: Word): boolean => pos === 'd' || isAnyWord(text, 'adverb', 'opening', 'topicverb', 'carrier', 'stop', 'holdhow', 'verb', 'praise')
  // 在城郊等地开展农村税费改革: behind what is done.
  let from = words.slice(0, -1).findLastIndex(({ text }) => isAnyWord(text, 'carrying', 'carrier')) + 1
  while (from < words.length - 1 && opens(words[from] as Word)) from++
  let end = words.length
  while (end > from && !endsReform((words[end - 1] as Word).text)) end--
  const kept = words.slice(from, end)
  const name = joined(kept)
  const isName = kept.length > 1 && !isAnyWord((kept[0] as Word).text, 'act', 'predicate', 'final') && name.length <= longest && !anyDigit.test(name) && !kept.some(({ text }) => isAnyWord(text, 'stop', 'joining') || text === listMark)
  return isName ? { name, start: (kept[0] as Word).start } : null
}

/** 改革, 保险, 建设: what may be tried in some places first. */
const endsReform = (word: string): boolean => [endWord(word, 'action'), endWord(word, 'insurancename'), endWord(word, 'campaignend')].some((end) => end !== '')

const kinds: readonly { join: (metric: string) => Join | null; find: (clause: string) => Told | null }[] = [
  { join: joinInsured, find: insuranceIn }, { join: joinPilot, find: reformIn },
]

/** Takes a name and what stands around it; gives it with the insurance or reform that the nearest clause before names, `null` where none does. */
export function ofScheme(named: Named, { text, span, run }: Around): Named | null {
  if (named.gap) return null
  for (const { join, find } of kinds) {
    const whole = join(named.metric)
    const told = whole && nearest(text, span.start, run.headStart, find)
    if (whole && told) return { ...named, metric: whole(told.name), noun: whole(told.name), verb: '', source: 'completed', sourceStart: Math.min(named.sourceStart, told.start) }
  }
  return null
}

/** The nearest thing that clauses before a place name, in its sentence and the one before. */
function nearest(text: string, sentence: number, at: number, find: (clause: string) => Told | null): Told | null {
  const line = text.lastIndexOf('\n', at - 1) + 1
  const floor = Math.max(line, text.lastIndexOf('。', sentence - 2) + 1)
  let end = at
  for (let count = 0; count < mostClauses && end > floor; count++) {
    const start = clauseStart(text, floor, end - 1)
    const clause = text.slice(start, isStrong(text[end - 1]) ? end - 1 : end)
    const told = find(clause.trim())
    if (told) return { name: told.name, start: text.indexOf(told.name, start) }
    end = start
  }
  return null
}
