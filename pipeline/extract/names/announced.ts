/** Clauses that announce one thing, of which what follows is: 低空物流 of 把低空物流作为新赛道来抓, 法律援助 of 法律援助“应援尽援”. */
import { hasWord, placeOf, startWord, withoutStarts } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** A shorter name says nothing; a longer one is a clause. */
const shortest = 2
const longest = 14

/** Whether words are one thing that may be announced: no area, no act that any thing may have done to it. */
function isAnnounced(words: readonly Word[]): boolean {
  const [first] = words
  const last = words.at(-1)
  const name = joined(words)
  return first !== undefined && last !== undefined && name.length >= shortest && name.length <= longest &&
    words.every(({ pos }) => !'pcdur'.includes(pos || 'x')) && first.pos !== 'v' && !isWord(first.text, 'opening') && !isWord(name, 'generic') && !words.some(({ text }) => isWord(text, 'stop'))
}

/** 把低空物流作为新赛道来抓, 让中药材种植成为富民支柱: what something is made of. */
function madeInto(clause: string): { words: readonly Word[]; at: number } | null {
  const said = withoutStarts(clause, 'announcelead')
  const verb = startWord(said, 'makesof')
  const thing = said.slice(verb.length)
  const end = verb === '' ? -1 : placeOf(thing, 'madeinto')
  return end < shortest ? null : { words: segment(thing.slice(0, end)).filter(({ text }) => !isWord(text, 'adverb')), at: clause.length - thing.length }
}

/** 法律援助“应援尽援”: a field of work, of which a saying in quotes says that all of it is done. */
function saidInQuotes(clause: string): { words: readonly Word[]; at: number } | null {
  const from = clause.indexOf('“')
  const saying = from < shortest || !clause.endsWith('”') ? '' : clause.slice(from + 1, -1)
  return isSaying(saying) ? { words: segment(clause.slice(0, from)), at: 0 } : null
}

/** 应援尽援, 最多跑一次. */
const isSaying = (saying: string): boolean =>
  isWord(saying, 'saysofwork') || (saying.length === 4 && isWord(saying[0] as string, 'sayshould') && isWord(saying[2] as string, 'sayall') && saying[1] === saying[3])

/** Takes a clause; gives the thing that it announces and where that stands, `null` for other clauses. */
export function announcedIn(clause: string): { name: string; at: number } | null {
  if (hasWord(clause, 'pausing')) return null
  const found = madeInto(clause) ?? saidInQuotes(clause)
  return found && isAnnounced(found.words) ? { name: joined(found.words), at: found.at } : null
}
