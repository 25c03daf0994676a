/** What a claim's time is made of, and what it comes to. */
import type { Facts, Measure, Metric } from '../types.ts'
import type { DateNote } from './date-notes.ts'
import type { Head } from './heads.ts'
import type { Scope } from './scopes.ts'

/** What `timeOf` needs to know of a claim. */
export interface TimeInput {
  facts: Facts
  scope: Scope
  head: Head
  measure: Measure
  /** The text of the clause up to the quantity, from the sentence's own beginning of the clause. */
  clause: string
  /** The whole sentence up to the quantity. */
  lead: string
  /** The words after the quantity, to the end of the clause. */
  tail: string
  dates: DateNote[]
  /** A year that the sentence compares with from its beginning (与2020年相比，…). */
  compared: DateNote | null
  /** The years of 从1997年…到2002年 in the sentence, from the year after the first. */
  fromTo: string
  /** A date that opened the sentence and still holds (到2030年，…). */
  carried: DateNote | null
  baseline: boolean
  act: boolean
  /** Kind of the canonical metric, where there is one. */
  kind: Metric['kind'] | null
  topicPeriod: string
  /** What was said before in the sentence is a growth. */
  growing: boolean
  /** What was said before in the sentence is a fact. */
  follows: boolean
  /** The clause hangs on the one before with 、. */
  joined: boolean
  /** The unit counts events, which add up: 场, 次, 件. */
  flowing: boolean
}

/** When a claim holds, by when it is due, and whether it looks back. */
export interface Time { period: string; deadline: string; tense: 'past' | 'plan' }
