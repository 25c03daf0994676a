/** Things that one act handled, told one behind the other: what is said of their rate holds for all of them. */
import { isWord } from '../../lexicon/words.ts'
import type { Topic } from './topics.ts'

/** So many things share a rate at most: longer lists are tables. */
const mostThings = 6
const actLength = 2

/**
 * Takes what a sentence told last; gives all that the same act handled right before it, as one list, and empty where
 * that is one thing alone: behind 办理建议36件、提案31件 it is 建议、提案.
 */
export function handledTogether({ verb, recent }: Topic): string {
  if (!isWord(verb, 'handling')) return ''
  const things: string[] = []
  for (let at = recent.length - 1; at >= 0 && things.length < mostThings; at--) {
    const thing = withoutAct(recent[at] as string, verb)
    if (thing === '') break
    things.unshift(thing)
  }
  return things.length > 1 ? things.join('、') : ''
}

/** What an act handled, empty for a name of another act: names have lost its manner (高质量办理). */
function withoutAct(name: string, verb: string): string {
  const act = [verb, verb.slice(-actLength)].find((each) => name.startsWith(each))
  return act === undefined ? '' : name.slice(act.length)
}
