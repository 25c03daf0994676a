/** Who speaks of what time: the tense and period of a claim, each with the rule that gave it and the words it read. */
import type { Facts, Measure, Metric, Span } from '../types.ts'
import type { DateNote } from './date-notes.ts'
import type { Head } from './heads.ts'

/** A fact, or something that is still to come. */
export type Tense = 'past' | 'plan'

/** What a value is taken over from where the clause does not state it, the nearest first. */
export type Implied = 'sentence' | 'paragraph' | 'heading' | 'report'

/** Where a tense or a period comes from: words of the clause itself, or something that stands above it. */
export type Origin = { rule: string } & ({ stated: Span } | { implied: Implied, source: Span | null })

/** The tense and time that hold for a sentence until it says otherwise. */
export interface Scope {
  tense: Tense
  /** A year, a quarter, or an interval of years. */
  period: string
  /** Whether the period is an interval of several years. */
  several: boolean
  by: Origin
}

/** What the rules of a claim's time read. */
export interface TimeInput {
  facts: Facts
  scope: Scope
  head: Head
  measure: Measure
  /** The name of what is measured. */
  metric: string
  /** The figure counts things: 12家. */
  counts: boolean
  /** It counts people or households, who come and go. */
  people: boolean
  /** Where the clause begins in the text. */
  at: number
  /** The text of the clause up to the quantity, from the sentence's own beginning of the clause. */
  clause: string
  /** The whole sentence up to the quantity. */
  lead: string
  /** The words after the quantity, to the end of the clause. */
  tail: string
  dates: DateNote[]
  /** The year that a list of years deals to this figure: 2022年、2023年分别增长5%、6%. */
  dealt: DateNote | null
  /** A year that the sentence compares with from its beginning (与2020年相比，…). */
  compared: DateNote | null
  /** The years of 从1997年…到2002年 in the sentence, from the year after the first. */
  fromTo: string
  /** The years of 1957年比1952年 before the figure, from the one behind the older; empty for none. */
  against: string
  /** A date that opened the sentence and still holds (到2030年，…). */
  carried: DateNote | null
  baseline: boolean
  act: boolean
  /** Kind of the canonical metric, where there is one. */
  kind: Metric['kind'] | null
  topicPeriod: string
  /** What was said before in the sentence is a growth. */
  growing: boolean
  /** What was said before in the sentence is a place in an order. */
  ranked: boolean
  /** What was said before in the sentence is a value, no change. */
  level: boolean
  /** An older year, or a yearly average, stands behind the figure in its part of the sentence. */
  older: boolean
  /** What was said before in the sentence is a fact. */
  follows: boolean
  /** It goes on from what was planned in the sentence, without a subject of its own. */
  goesOnPlanned: boolean
  /** The clause hangs on the one before with 、. */
  joined: boolean
  /** The unit counts events, which add up: 场, 次, 件. */
  flowing: boolean
}

/** Which rules gave a claim its tense and its period. */
export interface TimeOrigin { tense: Origin; period: Origin }

/** When a claim holds, by when it is due, whether it looks back, and what says so. */
export interface Time { period: string; deadline: string; tense: Tense; by: TimeOrigin }
