/** Whether figures stand apart, from the words between them, or are joined. */
import { endWord, hasWord, startWord } from '../lexicon/edges.ts'
import { andSoOn } from '../vocabulary/patterns-names.ts'
import { parseHead } from './heads.ts'
import { hasStrong, isJoiner } from './marks.ts'

/** 贫困残疾人和: whether a short gap ends in a joiner. */
export const isShortJoined = (gap: string): boolean =>
  gap.length > 1 && gap.length <= longestJoined && !hasStrong(gap) && endWord(gap, 'joiner') !== ''
const longestJoined = 21

/** How long 和 with what stands as an example behind it is, with 等. */
const longestExample = 14

/** Whether nothing, a mark, a joiner or a list stands between two figures: neither belongs to the other. */
export const isApart = (gap: string): boolean =>
  gap === '' || hasStrong(gap) || gap.includes('、') || endWord(gap, 'joiner') !== '' || startWord(gap, 'joiner') !== '' ||
  (gap.endsWith(andSoOn) && hasWord(gap.slice(-longestExample, -1), 'joiner'))

/** 冷库、粮库各: whether the words between a bound and a number are a list of things that numbers are dealt to. */
export function dealsToList(gap: string): boolean {
  const head = isJoiner(gap.charAt(0)) || hasStrong(gap) ? null : parseHead(gap)
  return head !== null && (head.each || head.deal) && head.subject.length > 1
}
