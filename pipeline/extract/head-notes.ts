/** What the words between a subject and its number say of the value, noted one by one. */
import type { Comparator } from '../types.ts'
import { isWord } from '../lexicon/words.ts'
import { takesShare } from '../vocabulary/patterns-shares.ts'
import { changeNouns } from '../vocabulary/verbs.ts'
import type { HeadWord } from './head-words.ts'

/** What stands between a subject and its number. */
export interface Head {
  /** Where the subject stands in the head that was given. */
  subjectStart: number
  subjectEnd: number
  subject: string
  comparator: Comparator | null
  /** The comparing words as written: 突破, 近. */
  comparing: string
  state: 'be' | 'reach' | 'keep' | 'do' | null
  /** The sign of a change; 0 for none. */
  change: 1 | -1 | 0
  changeWord: string
  /** The verb nearest to the number, as written. */
  verb: string
  deal: boolean
  share: boolean
  each: boolean
  average: boolean
  sum: boolean
  serial: boolean
  planned: boolean
  done: boolean
}

/** Notes what a word says; gives `false` where it belongs to the subject. */
export function note(found: Head, entry: HeadWord, word: string): boolean {
  switch (entry.type) {
    case 'intact': return false
    case 'change': return noteChange(found, entry.sign, word)
    case 'adverb': noteAdverb(found, entry.kind); break
    case 'state': noteState(found, entry.kind, word); break
    case 'comparator': if (found.comparator === null) { found.comparator = entry.comparator; found.comparing = word }
  }
  return true
}

/** 保持增长, 达到: the nearest state holds; only 保持 stands before a change too. */
function noteState(found: Head, kind: NonNullable<Head['state']>, word: string): void {
  if (found.state !== null || (found.change !== 0 && kind !== 'keep')) return
  found.state = kind
  // 占到, 占了: the verb of a share.
  if (found.change === 0) found.verb ||= isWord(word, 'sharetaken') ? takesShare : word
}

/** The nearest change holds; `false` where the word is part of what changes. */
function noteChange(found: Head, sign: 1 | -1, word: string): boolean {
  // 增速提高0.6个百分点: what rises is the rate.
  if (found.change !== 0) return !changeNouns.has(word)
  // 增速达8%: a noun of change keeps its meaning before another verb; 增 alone does not.
  if (found.state !== null && !changeNouns.has(word) && word.length === 1) return false
  if (found.state === null) found.verb ||= word
  found.change = sign
  found.changeWord = word
  return true
}

/** Notes what an adverb says of the value. */
export function noteAdverb(found: Head, kind: string): void {
  if (kind === 'deal') found.deal = true
  else if (kind === 'share') found.share = true
  else if (kind === 'each') { found.each = true; found.share = true }
  else if (kind === 'average') found.average = true
  else if (kind === 'sum') found.sum = true
  else if (kind === 'serial') found.serial = true
  else if (kind === 'plan') found.planned = true
  else if (kind === 'done') found.done = true
}
