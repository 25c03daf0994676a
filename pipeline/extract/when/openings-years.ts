/** Rules of openings that name several years, or what the report's own year has brought so far. */
import { hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import * as cues from '../../vocabulary/cues.ts'
import * as patterns from '../../vocabulary/patterns-scopes.ts'
import { aheadWord } from '../../vocabulary/patterns-told.ts'
import { inPlace } from '../../vocabulary/patterns-words.ts'
import { lastOf, partOfPlan, planYears, yearCount, yearsAt } from '../years.ts'
import { hasAny } from '../../words.ts'
import { ahead, back, opening } from './opening.ts'
import type { Opening, Opens } from './opening.ts'
import type { TimeRule } from './rule.ts'

/** The plan that a sentence names first, and the words behind its name; `null` where it names a year of it, or a paper. */
function planNamed(text: string): { period: string; behind: string } | null {
  // Most sentences have no such numeral, and several rules ask.
  if (!text.includes(patterns.planNumeral)) return null
  const found = patterns.planName.exec(text)
  const furthest = startWord(text, 'beforeplan') !== '' ? opening.planBehindWords : opening.plan
  if (!found || found.index > furthest) return null
  const behind = text.slice(found.index + found[0].length)
  const period = planYears(found[1] ?? found[2] ?? found[3] ?? '')
  if (partOfPlan(behind, period) !== null) return { period, behind }
  if (startWord(behind, 'planyears') === '') return null
  if (hasWord(text.slice(found.index, found.index + opening.years), 'planotherwise')) return null
  return { period, behind }
}

/** 在运输方面：两年: without the field that a paragraph begins with. */
const withoutField = (text: string): string => text.slice(text.startsWith(inPlace) ? text.indexOf(colon) + 1 : 0)
const colon = '：'

/** In order: what is begun of this year; then years behind, counted or named; then years ahead. */
export const yearsRules: readonly TimeRule<Opening, Opens>[] = [
  {
    id: 'time/begun',
    why: 'a report given in the course of a year tells what the year has brought so far, also inside its plan',
    reads: '今年一季度, 今年以来, 截至目前, where no word of a plan follows',
    asserts: 'past; the quarter or the year of the report',
    read: ({ text, first, facts, base }) => {
      if (base === 'past' || !facts.deliveredOn || !hasWord(text, 'begunyear')) return null
      if (hasWord(text, 'stillplanned')) return null
      const period = hasWord(text, 'firstquarter') ? `${facts.year}-Q1` : String(facts.year)
      return { ...back(period), holds: first ? 'paragraph' : 'sentence' }
    },
  },
  {
    id: 'time/years-behind',
    why: 'a look back at several years opens with 五年来, whatever heading it stands under',
    reads: '五年来, 过去五年, 这五年 among the first words',
    asserts: 'past; the interval that the report looks back on, or the five years up to its own',
    read: ({ text, first, base, current, years }) => {
      if (!hasAny(text.slice(0, opening.years), cues.pastYears)) return null
      if (years.hasPastYears) return { ...years.pastYears, holds: 'onward' }
      if (base !== 'plan') return { ...years.pastYears, holds: first ? 'paragraph' : 'sentence' }
      return { tense: current.tense, period: current.period, several: current.several, holds: 'sentence' }
    },
  },
  {
    id: 'time/these-years',
    why: '两年来, 近三年 are the years up to the last one reported',
    reads: '这三年, 近几年, 两年来 as first words',
    asserts: 'past; so many years up to the last, or the last alone where they are not counted',
    read: ({ text, first, current, years }) => {
      const found = patterns.theseYears.exec(text)
      if (!found) return null
      const last = Number(years.pastYear.period)
      const word = found[1] ?? found[2]
      if (word === undefined) return current.tense === 'past' ? null : { ...years.pastYear, holds: 'sentence' }
      const count = yearCount(word)
      if (count < 2) return { ...years.pastYear, holds: 'sentence' }
      return { ...back(`${last - count + 1}/${last}`), holds: first && found[2] !== undefined ? 'paragraph' : 'sentence' }
    },
  },
  {
    id: 'time/years-elapsed',
    why: 'so many years as a plan has behind it are those, and what is told of them was done',
    reads: '两年 at the beginning of a sentence, or behind 在…方面：, of a report two years into a plan of more; no 要, 将, not 两年内, 两年行动',
    asserts: 'past; the years of the plan that are over',
    read: ({ text, sentence, facts }) => {
      const first = Number(facts.planInterval?.slice(0, 4) ?? facts.year)
      const words = withoutField(text)
      const count = first < facts.year ? yearsAt(words) : 0
      if (count === 0 || count !== facts.year - first || startWord(words.slice(2), 'yearsnamed') !== '' || aheadWord.test(sentence)) return null
      return { ...back(`${first}/${facts.year - 1}`), holds: 'sentence' }
    },
  },
  {
    id: 'time/coming-years',
    why: '今后三年 counts from the year of the plan',
    reads: '今后三年, 未来两年 as first words',
    asserts: 'plan; so many years from that of the report',
    read: ({ text, facts }) => {
      const count = startWord(text, 'fromnow') === '' ? 0 : yearsAt(withoutStart(text, 'fromnow'))
      if (count === 0) return null
      return { tense: 'plan', period: `${facts.year}/${facts.year + count - 1}`, several: true, holds: 'sentence' }
    },
  },
  {
    id: 'time/plan-end',
    why: 'the end of a five-year plan that is over is its last year',
    reads: '“十四五”期末 as first words, of a plan that is over',
    asserts: 'past; the last of its years',
    read: ({ text, facts }) => {
      const named = planNamed(text)
      if (!named || Number(lastOf(named.period)) >= facts.year || startWord(named.behind, 'planend') === '') return null
      return { ...back(lastOf(named.period)), holds: 'sentence' }
    },
  },
  {
    id: 'time/plan-first-years',
    why: 'the first years of a five-year plan are counted from its beginning, the last from its end',
    reads: '“十一五”前四年, “十一五”最后一年 as first words',
    asserts: 'past; so many of its years, where they are over',
    read: ({ text, facts }) => {
      const named = planNamed(text)
      const years = named && partOfPlan(named.behind, named.period)
      return years !== null && Number(lastOf(years)) < facts.year ? { ...back(years), holds: 'sentence' } : null
    },
  },
  {
    id: 'time/plan-over',
    why: 'a five-year plan that ended before the year of the report is looked back on, in its plan too',
    reads: '“十五”时期, 第六个五年计划期间 as first words, of a plan that is over',
    asserts: 'past; its five years',
    read: ({ text, facts }) => {
      const named = planNamed(text)
      return named && Number(lastOf(named.period)) < facts.year ? { ...back(named.period), holds: 'onward' } : null
    },
  },
  {
    id: 'time/plan-so-far',
    why: 'what was done since a five-year plan began, that is still under way, is of those of its years that are over',
    reads: '“十四五”以来 as first words, of a five-year plan that has begun and is not over',
    asserts: 'past; from its first year to the one before the report',
    read: ({ text, facts }) => {
      const named = planNamed(text)
      const first = Number(named?.period.slice(0, 4))
      const last = facts.year - 1
      if (!named || startWord(named.behind, 'since') === '' || first >= last || Number(lastOf(named.period)) < facts.year) return null
      return { ...back(`${first}/${last}`), holds: 'sentence' }
    },
  },
  {
    id: 'time/plan-sets',
    why: 'what a five-year plan sets is planned for its years, whatever the part looks at',
    reads: '第六个五年计划规定, 按照第六个五年计划的要求 as first words, of a plan that is not over',
    asserts: 'plan; its five years',
    read: ({ text, facts }) => {
      const name = patterns.planSets.exec(text)?.[1]
      const period = name === undefined ? '' : planYears(name)
      return period !== '' && Number(lastOf(period)) >= facts.year ? { tense: 'plan', period, several: true, holds: 'sentence' } : null
    },
  },
  {
    id: 'time/plan-running',
    why: 'the plan of one of its years may speak of all of them',
    reads: '“十四五”期间 as first words, in a plan, or in a part that looks neither way in its last year, of a five-year plan that is not over',
    asserts: 'plan, or what the part is; its five years',
    read: ({ text, base, facts, current }) => {
      const named = base === 'past' ? null : planNamed(text)
      const last = Number(named && lastOf(named.period))
      if (!named || last < facts.year || (base === null && last > facts.year) || startWord(named.behind, 'plantime') === '') return null
      return { tense: base ?? current.tense, period: named.period, several: true, holds: 'sentence' }
    },
  },
  {
    id: 'time/plan-next',
    why: 'a five-year plan that begins with the report’s year or later is planned',
    reads: '“十五五”时期 as first words',
    asserts: 'plan; its five years',
    read: (input) => {
      const named = planNamed(input.text)
      if (!named || Number(named.period.slice(0, 4)) < input.facts.year) return null
      return ahead(input, { tense: 'plan', period: named.period, several: true })
    },
  },
  {
    id: 'time/years-ahead',
    why: '今后五年 are those of the plan',
    reads: '今后五年, 未来五年 among the first words',
    asserts: 'plan; the interval of years ahead',
    read: (input) => (hasAny(input.text, cues.planYears) ? ahead(input, input.years.planYears) : null),
  },
]
