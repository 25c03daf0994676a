/** What the rules of a claim's period read: the claim, and what its tense has been found to be. */
import { endWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { clauseMark } from '../../vocabulary/patterns-scopes.ts'
import { partMark } from '../../vocabulary/patterns-empty.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import type { DateNote } from '../date-notes.ts'
import type { Tense, TimeInput } from '../time.ts'
import { isYears, lastOf } from '../years.ts'
import { saysRest } from './part-of-year.ts'

/** A claim's words with its tense and the period that holds unless they say otherwise. */
export interface PeriodInput {
  input: TimeInput
  tense: Tense
  period: string
  several: boolean
  /** Dates of the clause that are not only compared with. */
  inside: readonly DateNote[]
  /** The last of them, or the one that opened the sentence. */
  date: DateNote | null
  /** 是2020年的1.6倍: a state of its own time, held against that of a year. */
  multiple: boolean
}

/** What such a rule asserts; tense and deadline only where it changes them. */
export interface PeriodSays { period: string; tense?: Tense; deadline?: string }

/** Whether a date is a year and nothing else. */
export const isYear = ({ period }: DateNote): boolean => period.length === 4

/** The date that opened the sentence; 1—9月，…；全年…: without its months, where the clause speaks of the whole year. */
function ofWholeYear({ carried, lead }: TimeInput): DateNote | null {
  if (!carried || carried.month === '' || !saysRest(lead.slice(lead.lastIndexOf(partMark) + 1))) return carried
  return carried.period === '' ? null : { ...carried, month: '' }
}

/** 2019年到2023年年均减税40亿元，其中去年减税73亿元: a part that names the last year is of no other. */
const isLastYear = ({ clause, carried }: TimeInput): boolean =>
  carried !== null && isYears(carried.period) && startWord(withoutStart(clause.trimStart(), 'partmark'), 'yearback') !== ''

/** 对2020年底以前发布的256件文件: a year before which what is counted came about, and nothing was done with it. */
const isOlder = ({ start, end }: DateNote, { clause, at }: TimeInput): boolean => {
  const word = clause.slice(start - at, end - at)
  const behind = clause.slice(end - at)
  return behind.endsWith(possessive) && !clauseMark.test(behind) && (endWord(word, 'uptothen') !== '' || startWord(behind, 'uptothen') !== '')
}

/** Puts together what the rules of a period read. */
export function periodInput(input: TimeInput, tense: Tense, period: string, several: boolean): PeriodInput {
  const multiple = input.measure === 'ratio' && patterns.multipliedYear.test(input.clause)
  // 2022年产值是2020年的1.6倍: the year right before the multiple is not its own.
  const dates = (multiple ? input.dates.slice(0, -1) : input.dates).filter((date) => !isOlder(date, input))
  const inside = dates.filter((date) => date.use !== 'reference')
  // 从2015年的3亿元增长到2020年的5亿元，累计…: the year is that of its value, and not of what goes on behind it.
  const closed = several && input.carried?.period === lastOf(period) && lastOf(input.fromTo) === lastOf(period)
  const carried = closed || isLastYear(input) ? null : ofWholeYear(input)
  return { input, tense, period, several, inside, date: inside.at(-1) ?? carried, multiple }
}
