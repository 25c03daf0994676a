/** Whether figures stand apart, from the words between them, or are joined. */
import { endWord, hasWord, startWord } from '../lexicon/edges.ts'
import { andSoOn } from '../vocabulary/patterns-names.ts'
import { parseHead } from './heads.ts'
import { hasStrong, isJoiner } from './marks.ts'
import { measuresJoined } from './names/joint-things.ts'
import { splitAct } from './names/naming.ts'
import type { Quantity } from './quantity.ts'

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

/** Whether a number is a bound: 5亿元以上. */
export const isBound = ({ comparator }: Quantity): boolean => comparator === 'ge' || comparator === 'le'

/** 、 and 其中: whether nothing stands before a bound that it could be said of. */
export const isBoundAlone = (quantity: Quantity, head: string): boolean => isBound(quantity) && parseHead(head).subject === ''

/** 冷库、粮库各: whether the words between a bound and a number are a list of things that numbers are dealt to. */
export function dealsToList(quantity: Quantity, gap: string): boolean {
  const head = !isBound(quantity) || isJoiner(gap.charAt(0)) || hasStrong(gap) ? null : parseHead(gap)
  return head !== null && (head.each || head.deal) && head.subject.length > 1
}

/** 24个国控和省控河流、水库断面水质达标率100%: whether a count, with no act before it, is of joined things of which the next figure is measured. */
export function isOfJoined({ known }: Quantity, head: string, gap: string): boolean {
  const { subject, state } = parseHead(head)
  return known?.kind === 'count' && state === null && splitAct(subject).verb === '' && !hasStrong(gap) && measuresJoined(parseHead(gap).subject)
}
