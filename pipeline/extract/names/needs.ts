/** Which names need an owner, and how the two are joined: `产值` does, `固定资产投资` does not. */
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** A name taken apart: the verb that only says that it was done, and what is measured or done for somebody. */
export interface Need { kind: 'value' | 'flow' | 'rate' | 'event' | 'part'; rest: string; verb: string }

/** Words before a measure that only say that it was reached, or when. */
const isLead = (word: string): boolean => isWord(word, 'leadverb') || isWord(word, 'measurelead') || isWord(word, 'adverb')

/** Takes a name; says what it needs an owner for, `null` where it stands by itself. `实现营业收入` needs one as 营业收入. */
export function needOf(name: string, of: 'flow' | 'placed' = 'flow'): Need | null {
  const words = segment(name)
  // Marks alone are no words.
  if (words.length === 0) return null
  let from = 0
  while (from < words.length - 1 && isLead((words[from] as Word).text)) from++
  const kept = words.slice(0, from).filter(({ text }) => isWord(text, 'measurelead'))
  const rest = joined(kept) + joined(words.slice(from))
  const core = joined(words.slice(from))
  if (isWord(core, 'value') || isWord(rest, 'value') || patterns.timesOf.test(core)) return { kind: 'value', rest, verb: '' }
  // 泊位数量, 站点覆盖率: how many parts of a thing there are, how much it can take.
  if (patterns.amountOfPart.test(core) && words.length - from < 4 && metricOf(rest) === null) return { kind: 'part', rest, verb: '' }
  // 日处理垃圾, 年加工果蔬: so much of a plant.
  if (patterns.worksThrough.test(rest) && metricOf(rest) === null) return { kind: 'value', rest, verb: '' }
  // 居民小区覆盖率, 取证率: of what, only the clause before says.
  if (patterns.rateOfPlaces.test(core)) return { kind: 'value', rest: core, verb: '' }
  if (patterns.rateOfOneWord.test(core) && metricOf(core) === null) return { kind: 'value', rest: core, verb: '' }
  const first = words[from] as Word
  if (isWord(first.text, of) && words.slice(from + 1).every(({ pos }, at) => 'nwbs'.includes(pos) || (pos === 'v' && at === 0 && words.length > from + 2))) return { kind: 'flow', rest: core, verb: first.text.length < core.length ? first.text : '' }
  // 承办展会: of a house of events.
  if (isWord(first.text, 'hosting') && words.length > from + 1) return { kind: 'event', rest: core, verb: first.text }
  return patterns.rateOfWord.test(core) && core.length > 3 ? { kind: 'rate', rest: core, verb: '' } : null
}

/** Joins an owner and what is measured of it; the catalogue's wording first, no word twice. */
export function withOwner(owner: string, need: Need): string {
  const { rest } = need
  // 中药材产业链 and 全产业链产值: 中药材全产业链产值.
  for (let length = Math.min(4, owner.length - 2); length > 1; length--) {
    const tail = owner.slice(-length)
    if (rest.includes(tail) && metricOf(rest) === null) return owner.slice(0, -length) + rest
  }
  const bare = owner.replace(patterns.kindBehind, '')
  return bare !== owner && metricOf(owner + rest) === null && metricOf(bare + rest) !== null ? bare + rest : owner + rest
}
