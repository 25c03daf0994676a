/** Figures that are spoken of and say nothing of what they measure: places left behind, rates of support, parts, goals argued for. */
import { endWord, hasWord, withoutStart } from '../lexicon/edges.ts'
import { isAnyWord, isWord } from '../lexicon/words.ts'
import { possessive } from '../vocabulary/particles.ts'
import { clauseMark } from '../vocabulary/patterns-scopes.ts'
import { policyThemes } from '../vocabulary/tokens.ts'
import { unitWords } from '../vocabulary/units.ts'
import { clauseEnd, clauseStart } from './marks.ts'
import type { Quantity } from './quantity.ts'
import type { Run } from './runs.ts'
import { segment } from './words.ts'

/** So far before and behind a number stands what is done with it. */
const reach = 60

/** The words of its clause before a number, no further back than its line. */
export function clauseBefore(text: string, start: number): string {
  const from = Math.max(0, start - reach, text.lastIndexOf('\n', start - 1) + 1)
  return text.slice(clauseStart(text, from, start), start)
}

/** The words of its clause behind a number, without 的. */
const clauseBehind = (text: string, end: number): string =>
  withoutPossessive(text.slice(end, clauseEnd(text, end, Math.min(text.length, end + reach))))

const withoutPossessive = (words: string): string => (words.startsWith(possessive) ? words.slice(possessive.length) : words)

/** 退出全国后20位: whether a number counts the last places of an order. */
export function countsLastPlaces({ headText, tail }: Run, { known }: Quantity): boolean {
  const places = known?.word === unitWords.person || known?.word === unitWords.place
  return places && endWord(headText, 'lastplaces') !== '' && (tail === '' || clauseMark.test(tail.charAt(0)))
}

/** 给予10%的补助, 按投资额的5%给予奖励: whether a share is the rate that support is given at, of which no more is told. */
export function isSupportRate({ head: { state, change } }: Run, { known, start, end }: Quantity, text: string): boolean {
  if (known?.kind !== 'percent' || state === 'reach' || change !== 0) return false
  const behind = clauseBehind(text, end)
  const gives = endWord(clauseBefore(text, start), 'supportgiven') !== ''
  if (gives) return behind === '' || text[end] === '、' || endsInSupport(behind)
  const given = withoutStart(behind, 'supportgiven')
  return given !== behind && endsInSupport(given)
}

const endsInSupport = (words: string): boolean => hasWord(words, 'supportkind')

/** 分4个片区托管: whether a count is of the parts in which something is done. */
export const countsPartsOfWork = ({ headText, behind }: Run, { known }: Quantity): boolean =>
  known?.kind === 'count' && behind && isWord(segment(headText).at(-1)?.text ?? '', 'partedinto')

/** 实现4%的目标仍然不容易: whether a share is that of a goal for which reasons are given; of growth it is known whose it is. */
export function isGoalArgued({ head: { subject } }: Run, { known, end }: Quantity, text: string): boolean {
  const behind = text.slice(end, clauseEnd(text, end, Math.min(text.length, end + reach)))
  return known?.kind === 'percent' && subject === '' && behind.includes(possessive) && hasWord(behind, 'argued') && !hasWord(behind, 'rise')
}

/** 落实民间投资新36条, 升级人才强市28条: whether a number is the name of a policy that others made, or that is there. */
export function isPolicyByNumber({ tail }: Run, { known, start }: Quantity, text: string): boolean {
  if (known?.word !== unitWords.article || (tail !== '' && !clauseMark.test(tail.charAt(0)))) return false
  const before = clauseBefore(text, start)
  const first = segment(before).find(({ text: word, pos }) => pos === 'v' || pos === 'w' || isAnyWord(word, 'obeying', 'renewing'))
  if (!first || !isAnyWord(first.text, 'obeying', 'renewing')) return false
  return endWord(before, 'policymark') !== '' || policyThemes.some((theme) => before.endsWith(theme))
}
