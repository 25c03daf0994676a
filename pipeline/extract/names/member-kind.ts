/** What the members of a list are called together, behind how many they are: 三大富民产业, 两大作物. */
import { endWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { joined, segment } from '../words.ts'

/**
 * Takes what stands behind the number of a list's members, with what is said of them or without; gives it as each member has
 * it: a trade without what praises it (富民产业产值 → 产业产值), nothing of what is no part of a name (特色水果产量 → 产量).
 */
export function kindOfMember(said: string): string {
  const words = segment(said)
  const at = words.findIndex(({ text }) => endWord(text, 'memberkind') !== '' || isWord(text, 'tradeend'))
  const kind = words[at]
  if (!kind || words.slice(0, at).some(({ text, pos }) => text.length < 2 || !'nbadvwz'.includes(pos || 'x'))) return said
  const behind = joined(words.slice(at + 1))
  const isTrade = isWord(kind.text, 'tradeend') && (behind === '' || endWord(behind, 'tradevalue') !== '' || endWord(behind, 'firms') !== '')
  return isTrade ? kind.text + behind : behind
}
