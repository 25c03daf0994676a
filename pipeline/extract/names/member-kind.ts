/** What the members of a list are called together, behind how many they are: 三大富民产业, 两大作物. */
import { endWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { clauseEnd } from '../marks.ts'
import { isGrowth } from '../measures.ts'
import { joined, segment } from '../words.ts'
import { isNounOnly } from './predicate-words.ts'
import type { View } from './rule.ts'
import { measureOfName } from './shared.ts'

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

/** 六大支柱产业中，食品增长5%: takes a name; gives it with what the sentence opens by saying its members are together, where it is such a member alone and grows. */
export function asMember(name: string, { text, span, run: { headStart }, measure }: View): string {
  const clause = text.slice(span.start, clauseEnd(text, span.start, headStart)).trim()
  const kind = endWord(withoutEnd(clause, 'among'), 'tradeend')
  const isOne = isGrowth(measure) && kind !== '' && !clause.endsWith(kind) && name.length > 1 && isNounOnly(name) && endWord(name, 'tradeend') === ''
  return isOne && measureOfName(name) === '' && !isWord(name, 'sector') ? name + kind : name
}
