/** Changes that another turned to: 由上年下降5%扭转为全年增长3%. */
import { endWord, startWord } from '../lexicon/edges.ts'
import * as frames from '../vocabulary/patterns-frames.ts'
import { parseHead } from './heads.ts'

/** 转为增长, 扭转为全年增长, 转为增长，全年增长: the words of the second change, when it was and its verb; `null` where the one did not turn to the other. */
export function turnedTo(gap: string): string | null {
  const { change, changeWord } = parseHead(gap)
  const when = change === 0 ? null : frames.turnedTo.exec(gap.slice(0, gap.lastIndexOf(changeWord)))
  return when && (when[1] ?? '') + changeWord
}

/** 由上年下降, 由降: where a change that another turned from is opened; `null` where the words before it are none. */
export const turnedFrom = (head: string): RegExpExecArray | null =>
  parseHead(head).change === 0 ? null : frames.turnedFrom.exec(head)

/** 税率 of 的税率降至, behind 将现行: the rate that words between two values say was moved from the one to the other; empty for anything else. */
export function movedRate(head: string, gap: string): string {
  if (!gap.startsWith(frames.possessive) || startWord(head.trim(), 'particleahead') === '') return ''
  const { subject, state } = parseHead(gap.slice(frames.possessive.length))
  return state === 'reach' && subject.length > 1 && endWord(subject, 'rateend') !== '' ? subject : ''
}
