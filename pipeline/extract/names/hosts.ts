/** The house, port or zone that a name begins with: 江北机场 of 江北机场国际航线. */
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { actAt, isNounOfAct } from '../head-words.ts'
import { isJoiner } from '../marks.ts'
import { segment } from '../words.ts'
import type { Word } from '../words.ts'
import { splitAct } from './naming.ts'

/** A host is called by more than its kind; a longer name is a clause. */
const shortestName = 2
const longest = 16
/** What is told of it is more than one character. */
const shortestThing = 2

/** What may stand in the name of a host: no act, nothing that says of which area or rank it is. */
const isNamed = ({ text, pos }: Word): boolean =>
  (!'vdpcurm'.includes(pos || 'n') || (text.length === 1 && pos !== 'u') || isWord(text, 'owner')) && !isAnyWord(text, 'stop', 'opening', 'ownarea', 'adding', 'moving', 'listmark')

/** Where the host ends that some words begin with, 0 for none. */
function hostEnd(words: readonly Word[]): number {
  for (let at = 0; at < words.length && isNamed(words[at] as Word); at++) {
    const { text, end } = words[at] as Word
    const kind = endWord(text, 'hostkind')
    if (kind !== '' && end - kind.length >= shortestName && end <= longest) return end
  }
  return 0
}

/** Takes a name; gives the host of which it tells a thing, empty where it begins otherwise, or is nothing but the host and what was done with it (办结, and not 新增, is what the host did itself). */
export function hostOf(name: string): string {
  const words = segment(name)
  const end = hostEnd(words)
  const behind = name.slice(end)
  const act = actAt(behind, 0)?.word ?? ''
  // 农村中小学远程教育工程: works for them are no part of them.
  const isWork = hasWord(behind, 'worksend')
  const isThing = end > 0 && behind.length >= shortestThing && (act.length < behind.length || isAnyWord(behind, 'handling', 'servesthere')) && !isJoiner(behind[0] as string) && !isWork
  return isThing && (act === '' || !isNounOfAct(behind)) ? name.slice(0, end) : ''
}

/** Takes the names that a sentence told so far; gives the host of the last, or of one before it since when nothing but acts were told. */
export function hostTold(names: readonly string[]): string {
  for (const name of names.toReversed()) {
    const host = hostOf(name)
    if (host !== '' || splitAct(name).verb === '') return host
  }
  return ''
}
