/** How many are on a list that something came on to: 入选全国20个试点城市. */
import { endWord, withoutEnd } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { joined, segment } from './words.ts'

/** Longer words between the verb and the number have more to say. */
const longestWhose = 20

/** Whether words before a number, in its clause, tell that something came on to a list of a wide field or an authority. */
export function cameOnList(clause: string): boolean {
  const words = segment(clause)
  const at = words.findLastIndex(({ text }) => isWord(text, 'onlist'))
  const whose = at < 0 ? '' : withoutEnd(joined(words.slice(at + 1)), 'batch')
  return whose !== '' && whose.length <= longestWhose && (endWord(whose, 'widefield') !== '' || endWord(whose, 'authority') !== '')
}
