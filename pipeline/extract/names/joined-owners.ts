/** Things that a clause opens with, joined, of which the next clause deals out values: 空港和海港协同发力，吞吐量分别完成…. */
import { isAnyWord } from '../../lexicon/words.ts'
import { clauseStart } from '../marks.ts'
import type { Run } from '../runs.ts'
import { segment } from '../words.ts'
import type { Word } from '../words.ts'
import { countedMembers } from '../../vocabulary/patterns-lists.ts'
import { complete } from './complete.ts'
import { kindOfMember } from './member-kind.ts'
import { pieces } from './lists.ts'
import { ownerBefore, ownersOf } from './owners.ts'

/** So many things are joined in a clause; a longer one names none. */
const longestThing = 12

/** What is said of things, by its first word: 协同发力, 双线并进. */
const opensSaid = ({ text, pos }: Word): boolean =>
  text.length > 1 && !isAnyWord(text, 'nominal', 'proposal') &&
  ('vdi'.includes(pos || 'x') || isAnyWord(text, 'adverb', 'praise', 'predicate', 'final'))

/** 海港 of 海港协同发力: a thing before what is said of it, up to the kind that the one before it is of too (空港), or to a verb. */
function lastThing(words: string, before: string): string {
  const all = segment(words)
  const kind = before.at(-1)
  const alike = all.find(({ text, end }) => end > 1 && text.at(-1) === kind)
  const verb = all.findIndex((word, at) => at > 0 && opensSaid(word))
  const { start: said } = all[verb] ?? { start: words.length }
  if (alike && alike.end <= said) return words.slice(0, alike.end)
  // 竹艺双线并进: such sayings have four characters, and many stand in no list.
  const four = words.length - saying
  return verb < 0 ? '' : words.slice(0, four > 1 && four <= said && all.some(({ start }) => start === four) ? four : said)
}
const saying = 4

/** Whether words are a thing, with no verb at its beginning: 推动空港 is none. */
const isThing = (words: string): boolean => {
  const [first] = segment(words)
  if (first === undefined || words.length < 2 || words.length > longestThing) return false
  const isSaid = first.text.length > 1 && 'vd'.includes(first.pos || 'x')
  return !isSaid && !isAnyWord(first.text, 'opening', 'stop')
}

/** The things, as many as asked for, that the words of a clause open with; `null` for none. */
function thingsIn(clause: string, count: number): string[] | null {
  const parts = pieces(clause)
  const last = parts.length === count ? lastThing(parts[count - 1] ?? '', parts[count - 2] ?? '') : ''
  // 小麦、玉米两大作物: how many they are, and what they are together, is no part of the last.
  const counted = countedMembers.exec([...parts.slice(0, -1), last].join('、'))
  const things = counted ? pieces(counted[1] ?? '') : [...parts.slice(0, -1), last]
  if (counted && things.every(isThing)) return things.map((thing) => thing + kindOfMember(counted[2] ?? ''))
  return last !== '' && things.every(isThing) ? complete(things) : null
}

/** Takes a run of values of one measure; gives as many owners, which the clause before joins, with where it begins; `null` for none. */
export function joinedOwners(text: string, sentence: number, { floor, headStart, figures, between }: Run): { names: string[]; start: number } | null {
  const from = Math.max(floor, sentence)
  const count = figures.length
  if (between === 0 || headStart - 1 <= from) return null
  const owner = ownerBefore(text, from, sentence, from, headStart)
  const owners = owner && ownersOf(owner, count)
  const start = clauseStart(text, from, headStart - 1)
  const clause = text.slice(start, headStart - 1)
  const names = thingsIn(clause, count)
  const last = names?.at(-1) ?? ''
  // 竹艺双线并进: an owner with a part of the saying behind it.
  const isLonger = owners && last !== '' && (owners.at(-1) ?? '').startsWith(last) && clause.slice(0, -saying).endsWith(last)
  return owner && owners && !isLonger ? { names: owners, start: owner.start } : names && { names, start }
}
