/** Rules of openings that name one year: last year, the plan's, or another by its number. */
import { startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as cues from '../../vocabulary/cues.ts'
import { sinceWord } from '../../vocabulary/patterns-heads.ts'
import * as patterns from '../../vocabulary/patterns-scopes.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { hasAny } from '../../words.ts'
import { lastOf } from '../years.ts'
import { back, opensWith } from './opening.ts'
import type { Opening, Opens } from './opening.ts'
import type { TimeRule } from './rule.ts'

/** Whether a sentence with a year of its own stands in a look back at several. */
const inSeveral = ({ base, current, first, years }: Opening): boolean =>
  // Under a heading that looks both ways, a new paragraph may lead over to the year.
  (base === 'past' || (base === null && !first && current.tense === 'past')) && current.several && years.hasPastYears

/** Whether a sentence names no other year than the first: those it compares with do not count. */
const namesOne = (sentence: string): boolean =>
  new Set([...sentence.matchAll(patterns.anyYear)].filter(({ index }) => !isWord(sentence[index - 1] ?? '', 'yearcompared')).map(([year]) => year)).size === 1

/** 各位代表！过去一年: whether a sentence opens a look back inside a plan. */
const looksBack = (text: string): boolean => startWord(withoutStart(text, 'address'), 'lookback') !== ''

/** 2025年粮食产量, not 2025年，我们…: whether a year that opens a sentence belongs to its subject. */
const isOfSubject = (text: string, year: string): boolean => text.startsWith(year) && !isWord(text[year.length + 1] ?? '', 'notsubject')

/** How far back a year may lie that a part without a heading goes on with. */
const recent = 2

/** Whether a sentence states figures beside its years. */
const hasFigures = (sentence: string): boolean => anyDigit.test(sentence.replace(patterns.quoted, '').replace(patterns.anyYear, ''))

/** Whether the first clause ends in 以来, with what began then before it. */
const beganThen = (text: string): boolean => (text.split(patterns.clauseMark)[0] ?? '').endsWith(sinceWord)

/** In order: the year's plan; last year by its name; years by their number; the whole year. */
export const yearRules: readonly TimeRule<Opening, Opens>[] = [
  {
    id: 'time/plan-of-year',
    why: 'the year’s plan opens with its name or its targets',
    reads: '今年要, 主要预期目标, 做好今年 … among the first words, outside a review',
    asserts: 'plan; the plan period',
    read: ({ text, base, current, years }) => {
      // A target of the five years ahead stays one: “十五五”时期，主要预期目标是….
      const ofSeveral = current.tense === 'plan' && current.several && !text.includes(patterns.thisYear)
      return base !== 'past' && !ofSeveral && hasAny(text, cues.planYear) ? { ...years.planYear, holds: 'onward' } : null
    },
  },
  {
    id: 'time/looks-ahead',
    why: 'where no heading looks one way, 今年…预计 does',
    reads: '今年 with 计划, 预计, 要 … in a part that looks neither way',
    asserts: 'plan; the plan period',
    read: ({ sentence, base, years }) =>
      (base === null && patterns.looksAhead.test(sentence) ? { ...years.planYear, holds: 'sentence' } : null),
  },
  {
    id: 'time/back-first',
    why: 'a paragraph of the plan may look back before it goes on',
    reads: '过去一年, 一年来 as first words of a paragraph in a plan',
    asserts: 'past; the review year, for the paragraph',
    read: ({ text, base, years }) =>
      (base === 'plan' && looksBack(text) ? { ...years.pastYear, holds: 'paragraph' } : null),
  },
  {
    id: 'time/last-year',
    why: '去年 at the beginning of a sentence is what it speaks of',
    reads: '去年, 一年来, 过去一年 at the beginning of one of the first clauses',
    asserts: 'past; the review year',
    read: (input) => {
      if (!opensWith(input.text, cues.pastYear)) return null
      const aside = inSeveral(input) && !looksBack(input.text)
      return { ...input.years.pastYear, holds: aside ? 'sentence' : 'onward' }
    },
  },
  {
    id: 'time/year-apart',
    why: 'a paragraph of the plan may go back to a year that is over, or come to its own among several',
    reads: '在1958年, or the report’s own year, with a comma, as first words of a paragraph in a plan',
    asserts: 'that year for the paragraph: past, or plan for the report’s own in a plan of several years',
    read: ({ text, first, base, current, facts, years }) => {
      if (base !== 'plan' || !first) return null
      const [opens = '', year] = patterns.yearOpening.exec(text) ?? []
      if (Number(year) === facts.year && current.several && !text.startsWith(patterns.untilOpening)) return { ...years.planYear, period: String(facts.year), several: false, holds: 'paragraph' }
      if (year === undefined || Number(year) >= facts.year || text[opens.length] !== '，') return null
      return { ...back(year), holds: 'paragraph' }
    },
  },
  {
    id: 'time/year-behind',
    why: 'a year before the report’s at the beginning of a sentence is what it speaks of',
    reads: '2021年, 一九五八年 as first words, outside a plan',
    asserts: 'past; that year: onward where it is the review year, else for the paragraph where no other year is named',
    read: (input) => {
      const year = patterns.yearOpening.exec(input.text)?.[1]
      if (year === undefined || input.text.startsWith(patterns.untilOpening) || input.base === 'plan') return null
      // 2021年启动旧区改造以来: a year that what follows only began with.
      if (Number(year) >= input.facts.year || beganThen(input.text)) return null
      if (year === input.years.pastYear.period) {
        // Inside a look back at several years, it holds for its sentence before a subject (2021年粮食产量…), as 去年 does,
        // and where that has figures of its own in the middle of a paragraph; without figures it leads over to the year.
        const aside = inSeveral(input) && ((!input.first && hasFigures(input.sentence)) || isOfSubject(input.text, year))
        return { ...back(year), holds: aside ? 'sentence' : 'onward' }
      }
      if (input.base !== null) return null
      // A year just over that leads over to what follows, without figures of its own.
      if (Number(year) >= input.facts.year - recent && !hasFigures(input.sentence)) return { ...back(year), holds: 'onward' }
      return { ...back(year), holds: namesOne(input.sentence) ? 'paragraph' : 'sentence' }
    },
  },
  {
    id: 'time/year-ahead',
    why: 'the report’s own year opens its plan where no heading says so',
    reads: '2024年 as first words, in a part that looks neither way',
    asserts: 'plan; the plan period',
    read: ({ text, base, facts, years }) => {
      const year = patterns.yearOpening.exec(text)?.[1]
      const opens = base === null && Number(year) === facts.year && !text.startsWith(patterns.untilOpening)
      return opens ? { ...years.planYear, holds: 'onward' } : null
    },
  },
  {
    id: 'time/whole-year',
    why: '全年 in a look back at several years is the last of them',
    reads: '全年, 预计全年 as first words',
    asserts: 'past; the review year',
    read: ({ text, current, years }) =>
      (startWord(text, 'wholeyear') !== '' && current.tense === 'past' && current.several ? { ...years.pastYear, holds: 'onward' } : null),
  },
  {
    id: 'time/against-last',
    why: 'a sentence that holds its values against the last of the years looked back on speaks of the year behind them',
    reads: '比1957年增长 in a sentence without a year of its own, in a look back at years that end with 1957',
    asserts: 'past; the review year, where it is the one behind them',
    read: ({ sentence, current: { tense, several, period }, facts }) => {
      const last = Number(lastOf(period))
      if (tense !== 'past' || !several || last !== facts.year - 2) return null
      const years = [...sentence.matchAll(patterns.anyYear)]
      const held = years.length > 0 && years.every(({ 0: year, index }) => Number(year) === last && isWord(sentence[index - 1] ?? '', 'yearcompared'))
      return held ? { ...back(String(last + 1)), holds: 'sentence' } : null
    },
  },
]
