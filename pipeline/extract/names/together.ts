/** Things that one act handled, told one behind the other: what is said of their rate holds for all of them. */
import { isWord } from '../../lexicon/words.ts'
import { countAhead } from '../../vocabulary/patterns-after.ts'
import type { Topic } from './topics.ts'

/** So many things share a rate at most: longer lists are tables. */
const mostThings = 6

/**
 * Takes what a sentence told last; gives all that the same act handled right before it, as one list, and empty where
 * that is one thing alone: behind 办理建议36件、提案31件 it is 建议、提案.
 */
export function handledTogether({ verb, recent }: Topic): string {
  if (!isWord(verb, 'handling')) return ''
  const things: string[] = []
  for (let at = recent.length - 1; at >= 0 && things.length < mostThings; at--) {
    const name = recent[at] as string
    const thing = name.slice(verb.length).replace(countAhead, '')
    if (!name.startsWith(verb) || thing === '') break
    things.unshift(thing)
  }
  return things.length > 1 ? things.join('、') : ''
}
