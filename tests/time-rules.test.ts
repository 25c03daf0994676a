/** Rules of time: each reads its examples and leaves its look-alikes; with a rule off, one of its examples changes. */
import { describe, expect, test } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { periodRules } from '../pipeline/extract/periods.ts'
import { headingRules } from '../pipeline/extract/when/headings.ts'
import { openingRules } from '../pipeline/extract/when/openings.ts'
import { examplesOf, ruleGroups } from '../pipeline/extract/when/rules.ts'
import { tenseRules } from '../pipeline/extract/when/tenses.ts'
import { endOf, lastOf } from '../pipeline/extract/years.ts'
import type { Facts, Line, Report } from '../pipeline/types.ts'
import { timeExamples } from '../pipeline/vocabulary/time-examples.ts'
import { reportOf } from './read-sentence.ts'

const form = /^\[(.*?)(?:@([0-9]{4})(?:>([0-9/]{9}))?)?\] (.*) = (fact|plan) (\S+)$/u

/** A report of April of a year of these paragraphs under one heading. */
function reportUnder(heading: string, text: string, year: number, interval?: string): Report {
  const { facts, ...report } = reportOf(text, false)
  let start = 0
  const sections = report.sections.map((section) => ({ ...section, heading }))
  const lines = text.split('\n').map((words): Line => {
    const marker = /^（.）/u.exec(words)?.[0] ?? ''
    const end = start + words.length
    if (marker !== '') sections.push({ parent: 0, level: 2, marker, heading: words.slice(marker.length), headingEnd: end, start, end })
    const line: Line = { start, end, kind: 'body', section: sections.length - 1, markerEnd: start + marker.length }
    start = end + 1
    return line
  })
  const years: Partial<Facts> = {
    year, deliveredOn: `${year}-04-10`, reviewPeriod: `${year - 1}`, reviewInterval: `${year - 5}/${year - 1}`,
    planPeriod: interval ?? `${year}`, planInterval: interval ?? `${year}/${year + 4}`,
  }
  return { ...report, facts: { ...facts, ...years }, lines, sections }
}

/** What an example gives for its figure, and the rules that gave it. */
function read(example: string): { wanted: string, got: string, rules: string[] } {
  const [, heading = '', year = '2026', interval, marked = '', tense, period] = form.exec(example) ?? []
  const text = marked.replaceAll('⏎', '\n')
  const at = text.indexOf('«')
  const { claims, quantities } = extract(reportUnder(heading, text.replace(/[«»]/gu, ''), Number(year), interval))
  const claim = at < 0 ? claims.at(-1) : claims.find(({ quantity }) => quantities[quantity]?.start === at)
  const isPlan = claim?.table === 'targets' || claim?.budget?.status === 'planned'
  const got = claim ? `${isPlan ? 'plan' : 'fact'} ${claim.period}${claim.deadline && '!'}${claim.deadline}` : 'nothing'
  return { wanted: `${tense} ${period}`, got, rules: claim ? [claim.time.tense.rule, claim.time.period.rule] : [] }
}

/** The lists that the reading asks, which a test may shorten. */
const lists = [headingRules, openingRules, tenseRules, periodRules] as unknown as { id: string }[][]

/** Runs something without one of the rules. */
function without<T>(id: string, run: () => T): T {
  const list = lists.find((rules) => rules.some((rule) => rule.id === id)) ?? []
  const at = list.findIndex((rule) => rule.id === id)
  const [rule] = list.splice(at, 1)
  try {
    return run()
  } finally {
    if (rule) list.splice(at, 0, rule)
  }
}

const rules = ruleGroups.flatMap((group) => group.rules)

test('every rule has a name of its own, reasons and examples; no examples are left over', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(timeExamples).filter((id) => !ids.includes(id))).toEqual([])
  expect(rules.filter(({ id, why, reads, asserts }) => !/^time\/[a-z-]+$/u.test(id) || !why || !reads || !asserts)).toEqual([])
})

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const { reads, leaves } = examplesOf(id)
  test('reads its examples', () => {
    expect(reads.length).toBeGreaterThan(0)
    for (const example of reads) {
      const { wanted, got } = read(example)
      expect(`${example} → ${got}`).toBe(`${example} → ${wanted}`)
    }
    expect(reads.some((example) => read(example).rules.includes(id))).toBe(true)
  })
  test('leaves its look-alikes', () => {
    expect(leaves.length).toBeGreaterThan(0)
    for (const example of leaves) {
      const { wanted, got, rules: used } = read(example)
      expect(`${example} → ${got}`).toBe(`${example} → ${wanted}`)
      expect(used).not.toContain(id)
    }
  })
  test('is needed: without it an example comes out otherwise', () => {
    expect(without(id, () => reads.some((example) => read(example).got !== read(example).wanted))).toBe(true)
  })
})

test.each([
  ['2025', '2025', '2025'], ['2021/2025', '2025', '2025'], ['2025-01/2025-10', '2025-10', '2025'], ['2025-Q1', '2025-Q1', '2025'],
])('%s ends in %s, and in the year %s', (period, end, year) => {
  expect([endOf(period), lastOf(period)]).toEqual([end, year])
})
